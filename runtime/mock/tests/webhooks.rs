//! Webhooks get updates, and are asked again when they fail.

mod support;

use std::time::Duration;

use bazu_mock::world::{Delivered, Delivery};
use serde_json::{Value, json};
use support::{Scene, bale, both, letgram};

fn writes(scene: &mut Scene, text: &str) -> i64 {
    scene
        .does(json!({ "in": { "bot": scene.bot }, "does": "writes", "text": text }))
        .updates[0]
        .1
}

/// A user other than the one of the scene.
fn other_writes(scene: &mut Scene, text: &str) -> i64 {
    let other = scene
        .world
        .users()
        .find(|user| user.first_name == "Sara")
        .map(|user| user.id);
    let other = other.unwrap_or_else(|| {
        let new = bazu_mock::world::NewUser::new("Sara");
        scene.world.add_user(new).expect("she is new")
    });
    let act = json!({ "as": other, "in": { "bot": scene.bot }, "does": "writes", "text": text });
    let act = serde_json::from_value(act).expect("the act can be read");
    scene
        .world
        .act(act, scene.now)
        .expect("she can write")
        .updates[0]
        .1
}

fn set(scene: &mut Scene) {
    scene.call("setWebhook", json!({ "url": "https://example.com/hook" }));
}

fn deliveries(scene: &mut Scene) -> Vec<Delivery> {
    let deliveries = scene.world.deliveries(scene.now);
    for delivery in &deliveries {
        let update: Value = serde_json::from_str(&delivery.json).expect("an update is JSON");
        scene.check_value("Update", &update);
    }
    deliveries
}

fn updates(deliveries: &[Delivery]) -> Vec<i64> {
    deliveries.iter().map(|delivery| delivery.update).collect()
}

fn answers(scene: &mut Scene, update: i64, status: u16, reason: &str, body: &str) {
    let delivered = Delivered::Answered {
        status,
        reason: reason.to_owned(),
        retry_after: None,
        body: body.as_bytes().to_vec(),
    };
    scene
        .world
        .delivered(scene.bot, update, delivered, scene.now);
}

#[test]
fn an_update_is_delivered_once_and_any_2xx_confirms_it() {
    for model in both() {
        let mut scene = Scene::new(model);
        set(&mut scene);
        for status in [200, 204, 299] {
            let id = writes(&mut scene, "hello");
            assert_eq!(
                scene.call("getWebhookInfo", json!({}))["pending_update_count"],
                json!(1)
            );
            let given = deliveries(&mut scene);
            assert_eq!(updates(&given), [id]);
            assert_eq!(given[0].url, "https://example.com/hook");
            assert_eq!(deliveries(&mut scene), []);
            answers(&mut scene, id, status, "", "");
            assert_eq!(deliveries(&mut scene), []);
            assert_eq!(
                scene.call("getWebhookInfo", json!({}))["pending_update_count"],
                json!(0)
            );
        }
    }
}

#[test]
fn the_secret_comes_back_in_the_header_of_the_api_and_is_not_shown() {
    let mut scene = Scene::new(letgram());
    scene.call(
        "setWebhook",
        json!({ "url": "https://example.com/hook", "secret_token": "tea-42" }),
    );
    writes(&mut scene, "hello");
    let given = deliveries(&mut scene);
    let header = "X-Letgram-Bot-Api-Secret-Token".to_owned();
    assert_eq!(given[0].secret, Some((header, "tea-42".to_owned())));
    assert!(!format!("{given:?}").contains("tea-42"));
}

#[test]
fn no_more_than_max_connections_run_at_once_and_those_of_a_chat_one_after_another() {
    let mut scene = Scene::new(letgram());
    scene.call(
        "setWebhook",
        json!({ "url": "https://example.com/hook", "max_connections": 2 }),
    );
    let first = writes(&mut scene, "one");
    let second = writes(&mut scene, "two");
    let third = other_writes(&mut scene, "three");
    let given = deliveries(&mut scene);
    assert_eq!(updates(&given), [first, third]);
    answers(&mut scene, third, 200, "OK", "");
    assert_eq!(deliveries(&mut scene), []);
    answers(&mut scene, first, 200, "OK", "");
    assert_eq!(updates(&deliveries(&mut scene)), [second]);
    scene.call(
        "setWebhook",
        json!({ "url": "https://example.com/hook", "max_connections": 1 }),
    );
    other_writes(&mut scene, "four");
    assert_eq!(updates(&deliveries(&mut scene)), [second]);
}

#[test]
fn a_failed_delivery_is_tried_again_after_a_wait_that_doubles() {
    let mut scene = Scene::new(letgram());
    set(&mut scene);
    let id = writes(&mut scene, "hello");
    for wait in [1, 2, 4, 8, 16, 32] {
        assert_eq!(updates(&deliveries(&mut scene)), [id]);
        answers(&mut scene, id, 500, "Internal Server Error", "");
        let info = scene.call("getWebhookInfo", json!({}));
        let text = "Wrong response from the webhook: 500 Internal Server Error";
        assert_eq!(info["last_error_message"], json!(text));
        assert_eq!(info["last_error_date"], json!(scene.now.seconds()));
        let due = scene.world.next_deadline().expect("it is tried again");
        assert_eq!(due.since(scene.now), Duration::from_secs(wait));
        scene.pass(wait - 1);
        assert_eq!(deliveries(&mut scene), []);
        scene.pass(1);
    }
    for _ in 0..5 {
        assert_eq!(updates(&deliveries(&mut scene)), [id]);
        answers(&mut scene, id, 302, "Found", "");
        let due = scene.world.next_deadline().expect("it is tried again");
        let wait = due.since(scene.now).as_secs();
        assert!((60..=120).contains(&wait), "{wait}");
        scene.pass(wait);
    }
    assert_eq!(updates(&deliveries(&mut scene)), [id]);
    let closed = Delivered::Failed("Webhook connection closed".to_owned());
    scene.world.delivered(scene.bot, id, closed, scene.now);
    let info = scene.call("getWebhookInfo", json!({}));
    assert_eq!(
        info["last_error_message"],
        json!("Webhook connection closed")
    );
}

#[test]
fn what_failed_at_one_webhook_is_new_to_the_next() {
    let mut scene = Scene::new(letgram());
    set(&mut scene);
    let id = writes(&mut scene, "hello");
    for wait in [1, 2, 4] {
        deliveries(&mut scene);
        answers(&mut scene, id, 500, "", "");
        scene.pass(wait);
    }
    deliveries(&mut scene);
    answers(&mut scene, id, 500, "", "");
    assert_eq!(deliveries(&mut scene), []);
    set(&mut scene);
    let info = scene.call("getWebhookInfo", json!({}));
    assert_eq!(info.get("last_error_message"), None);
    assert_eq!(updates(&deliveries(&mut scene)), [id]);
    answers(&mut scene, id, 500, "", "");
    let due = scene.world.next_deadline().expect("it is tried again");
    assert_eq!(due.since(scene.now), Duration::from_secs(1));
}

#[test]
fn a_webhook_can_ask_for_time() {
    let mut scene = Scene::new(bale());
    set(&mut scene);
    let id = writes(&mut scene, "hello");
    deliveries(&mut scene);
    let delivered = Delivered::Answered {
        status: 429,
        reason: "Too Many Requests".to_owned(),
        retry_after: Some(Duration::from_secs(17)),
        body: Vec::new(),
    };
    scene.world.delivered(scene.bot, id, delivered, scene.now);
    scene.pass(16);
    assert_eq!(deliveries(&mut scene), []);
    scene.pass(1);
    assert_eq!(updates(&deliveries(&mut scene)), [id]);
}

#[test]
fn the_answer_of_a_webhook_can_be_a_call() {
    for model in both() {
        let mut scene = Scene::new(model);
        set(&mut scene);
        let id = writes(&mut scene, "hello");
        deliveries(&mut scene);
        let call = json!({ "method": "sendMessage", "chat_id": scene.cast.ali, "text": "Welcome" });
        answers(&mut scene, id, 200, "OK", &call.to_string());
        let chat = scene
            .world
            .chat(scene.cast.chat)
            .expect("the chat is there");
        let last = chat.messages.values().last().expect("there is a message");
        assert_eq!((last.from, last.text()), (Some(scene.bot), Some("Welcome")));
    }
}

#[test]
fn the_answer_of_a_webhook_can_neither_read_nor_remove_the_webhook() {
    for model in both() {
        let mut scene = Scene::new(model);
        set(&mut scene);
        for method in [
            "getMe",
            "GETCHAT",
            "getUpdates",
            "deleteWebhook",
            "setWebhook",
            "nonsense",
        ] {
            let id = writes(&mut scene, "hello");
            deliveries(&mut scene);
            let from = scene.world.next_event();
            answers(
                &mut scene,
                id,
                200,
                "OK",
                &json!({ "method": method, "url": "" }).to_string(),
            );
            assert!(scene.events(from).is_empty(), "{method}");
        }
        for body in ["", "[]", "{", r#"{"method":7}"#, "ok"] {
            let id = writes(&mut scene, "hello");
            deliveries(&mut scene);
            answers(&mut scene, id, 200, "OK", body);
        }
        assert_eq!(
            scene.call("getWebhookInfo", json!({}))["url"],
            json!("https://example.com/hook")
        );
    }
}

#[test]
fn a_webhook_that_is_gone_for_23_hours_is_removed() {
    let mut scene = Scene::new(letgram());
    set(&mut scene);
    let id = writes(&mut scene, "hello");
    deliveries(&mut scene);
    answers(&mut scene, id, 410, "Gone", "");
    scene.pass(22 * 60 * 60);
    assert_eq!(updates(&deliveries(&mut scene)), [id]);
    answers(&mut scene, id, 410, "Gone", "");
    assert_ne!(scene.call("getWebhookInfo", json!({}))["url"], json!(""));
    scene.pass(60 * 60);
    deliveries(&mut scene);
    answers(&mut scene, id, 410, "Gone", "");
    assert_eq!(scene.call("getWebhookInfo", json!({}))["url"], json!(""));
    assert_eq!(scene.world.next_deadline(), None);
}

#[test]
fn an_update_that_cannot_be_delivered_expires_after_a_day() {
    let mut scene = Scene::new(bale());
    set(&mut scene);
    let id = writes(&mut scene, "hello");
    deliveries(&mut scene);
    answers(&mut scene, id, 500, "", "");
    scene.pass(24 * 60 * 60);
    assert_eq!(deliveries(&mut scene), []);
    assert_eq!(
        scene.call("getWebhookInfo", json!({}))["pending_update_count"],
        json!(0)
    );
}

#[test]
fn a_webhook_starts_and_ends_with_the_updates_that_wait_unless_they_are_to_be_dropped() {
    let mut scene = Scene::new(letgram());
    let id = writes(&mut scene, "hello");
    set(&mut scene);
    assert_eq!(updates(&deliveries(&mut scene)), [id]);
    scene.call("deleteWebhook", json!({}));
    // What is on its way to a webhook that was removed counts as not delivered.
    answers(&mut scene, id, 200, "OK", "");
    assert_eq!(scene.world.pending(scene.bot).count(), 1);
    scene.call(
        "setWebhook",
        json!({ "url": "https://example.com/", "drop_pending_updates": true }),
    );
    assert_eq!(deliveries(&mut scene), []);
    writes(&mut scene, "again");
    scene.call("deleteWebhook", json!({ "drop_pending_updates": true }));
    assert_eq!(scene.world.pending(scene.bot).count(), 0);
}

#[test]
fn an_empty_address_removes_the_webhook() {
    for model in both() {
        let mut scene = Scene::new(model);
        set(&mut scene);
        scene.call("setWebhook", json!({ "url": "" }));
        assert_eq!(scene.call("getWebhookInfo", json!({}))["url"], json!(""));
        scene.call("getUpdates", json!({}));
    }
}

#[test]
fn http_is_taken_for_the_own_machine_only_and_not_at_all_if_strict() {
    let mut scene = Scene::new(letgram());
    let own = [
        "http://127.0.0.1:8080/hook",
        "http://localhost/",
        "http://[::1]:9/x",
        "http://bot.localhost:1",
    ];
    for url in own {
        scene.call("setWebhook", json!({ "url": url }));
    }
    for url in [
        "http://example.com",
        "http://localhost.example.com",
        "https://",
        "https:///x",
        "ftp://127.0.0.1",
        "x",
    ] {
        let (code, text) = scene.refusal("setWebhook", json!({ "url": url }));
        assert_eq!(
            (code, text.as_str()),
            (
                400,
                "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
            ),
            "{url}"
        );
    }
    assert_eq!(
        scene.call("getWebhookInfo", json!({}))["url"],
        json!(own[3])
    );
    scene.world.set_strict_webhooks(true);
    for url in own {
        scene.refusal("setWebhook", json!({ "url": url }));
    }
}

#[test]
fn the_state_of_a_webhook_has_what_was_set() {
    let mut scene = Scene::new(letgram());
    let info = scene.call("getWebhookInfo", json!({}));
    assert_eq!(
        info,
        json!({ "url": "", "has_custom_certificate": false, "pending_update_count": 0 })
    );
    scene.call(
        "setWebhook",
        json!({
            "url": "https://example.com/hook",
            "ip_address": "192.0.2.1",
            "max_connections": 7,
            "allowed_updates": ["message", "callback_query"],
        }),
    );
    let info = scene.call("getWebhookInfo", json!({}));
    assert_eq!(info["ip_address"], json!("192.0.2.1"));
    assert_eq!(info["max_connections"], json!(7));
    assert_eq!(
        info["allowed_updates"],
        json!(["message", "callback_query"])
    );
    set(&mut scene);
    assert_eq!(
        scene.call("getWebhookInfo", json!({}))["max_connections"],
        json!(40)
    );
}
