//! A server that runs for long does not grow without a limit.

mod support;

use bazu_mock::world::EventKind;
use serde_json::json;
use support::{Scene, bale, both};

/// How many messages a chat keeps, and how many invoices without a message the server keeps.
const KEPT: usize = 10_000;

#[test]
fn a_chat_keeps_its_newest_messages_and_the_others_are_as_if_deleted() {
    let mut scene = Scene::new(bale());
    let (bot, user, chat) = (scene.bot, scene.cast.ali, scene.cast.chat);
    let first = scene.call("sendMessage", json!({ "chat_id": user, "text": "first" }));
    let first = first["message_id"].as_i64().expect("a message has an id");
    let pin = json!({ "chat_id": user, "message_id": first });
    scene.call("pinChatMessage", pin.clone());
    for number in 0..KEPT {
        let text = number.to_string();
        scene.does(json!({ "in": { "bot": bot }, "does": "writes", "text": text }));
    }
    let kept = scene.world.chat(chat).expect("the chat is there");
    assert_eq!(kept.messages.len(), KEPT);
    let newest = kept.messages.values().next_back();
    assert_eq!(newest.and_then(|newest| newest.text()), Some("9999"));
    assert!(kept.pinned.is_empty(), "what is dropped is not pinned");
    assert!(scene.world.message(chat, first).is_none());
    let events = scene.events(0);
    let is_deleted = |event: &EventKind| matches!(event, EventKind::Deleted { .. });
    assert!(!events.iter().any(is_deleted), "dropping is no event");

    let edit = json!({ "chat_id": user, "message_id": first, "text": "edited" });
    for (method, parameters) in [
        ("editMessageText", edit),
        ("deleteMessage", pin.clone()),
        ("pinChatMessage", pin),
    ] {
        let (_, words) = scene.refusal(method, parameters);
        assert!(words.contains("not found"), "{method}: {words}");
    }
}

#[test]
fn the_oldest_invoice_links_cannot_be_paid_any_more() {
    let mut scene = Scene::new(bale());
    let invoice = json!({
        "title": "Tea",
        "description": "A pound of tea",
        "payload": "order-7",
        "provider_token": "WALLET-TEST-1111111111111111",
        "prices": [{ "label": "Tea", "amount": 40_000 }],
    });
    let first = scene.call("createInvoiceLink", invoice.clone());
    let second = scene.call("createInvoiceLink", invoice.clone());
    for _ in 1..KEPT {
        scene.reply("createInvoiceLink", invoice.clone());
    }
    let why = scene.cannot_do(json!({ "does": "pays", "link": first }));
    assert_eq!(why, "there is no invoice behind this link");
    scene.does(json!({ "does": "pays", "link": second }));
    scene.update("pre_checkout_query");
}

#[test]
fn events_are_bounded_by_their_number() {
    for model in both() {
        let mut scene = Scene::new(model);
        for _ in 0..20_001 {
            scene.reply("getMe", json!({}));
        }
        check_events(&scene);
        assert_eq!(scene.events(0).len(), 20_000);
    }
}

#[test]
fn large_events_are_bounded_by_their_bytes() {
    for model in both() {
        let mut scene = Scene::new(model);
        let large = "x".repeat(1 << 20);
        for _ in 0..100 {
            scene.reply("getMe", json!({ "nobody_knows_this": large }));
        }
        check_events(&scene);
        let kept = scene.events(0).len();
        assert!((60..64).contains(&kept), "{kept} events are kept");

        // The newest is kept, however large it is.
        let larger = "x".repeat(65 << 20);
        scene.reply("getMe", json!({ "nobody_knows_this": larger }));
        check_events(&scene);
        assert_eq!(scene.events(0).len(), 1);
        scene.reply("getMe", json!({}));
        assert_eq!(scene.events(0).len(), 1);
    }
}

/// The numbers of the events that are kept have no gaps, and end at the newest.
fn check_events(scene: &Scene) {
    let numbers: Vec<u64> = scene
        .world
        .events_from(0)
        .map(|event| event.number)
        .collect();
    let next = scene.world.next_event();
    let first = next - numbers.len() as u64;
    assert!(first > 0, "no event was dropped");
    assert_eq!(numbers, (first..next).collect::<Vec<_>>());
}
