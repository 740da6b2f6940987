//! Payments from the invoice to the receipt, on each API that has them.

mod support;

use std::sync::Arc;

use bazu_mock::Model;
use bazu_mock::world::{ChatKey, EventKind};
use serde_json::{Value, json};
use support::{Scene, bale, both, letgram};

/// An invoice over 45,000 in two parts.
fn invoice(scene: &Scene) -> Value {
    let mut invoice = json!({
        "chat_id": scene.cast.ali,
        "title": "Tea",
        "description": "A pound of tea",
        "payload": "order-7",
        "provider_token": "WALLET-TEST-1111111111111111",
        "prices": [{ "label": "Tea", "amount": 40_000 }, { "label": "Box", "amount": 5_000 }],
    });
    if scene.world.model().api().methods["sendInvoice"]
        .param("currency")
        .is_some()
    {
        invoice["currency"] = json!("RUB");
    }
    invoice
}

fn link(scene: &mut Scene) -> String {
    let mut invoice = invoice(scene);
    invoice
        .as_object_mut()
        .expect("it is an object")
        .remove("chat_id");
    let link = scene.call("createInvoiceLink", invoice);
    link.as_str().expect("it is a text").to_owned()
}

fn send(scene: &mut Scene) -> i64 {
    let invoice = invoice(scene);
    let message = scene.call("sendInvoice", invoice);
    message["message_id"].as_i64().expect("a message has an id")
}

/// The user pays a message. The query that the bot gets, read strictly.
fn pays(scene: &mut Scene, message: i64) -> Value {
    let act = json!({ "in": { "bot": scene.bot }, "does": "pays", "message": message });
    let acted = scene.does(act);
    let query = scene.update("pre_checkout_query");
    assert_eq!(acted.query.as_deref(), query["id"].as_str());
    query
}

/// How payments went on since an event.
fn states(scene: &Scene, from: u64) -> Vec<(String, Option<String>)> {
    let events = scene.events(from).into_iter();
    let states = events.filter_map(|event| match event {
        EventKind::Payment { state, message, .. } => Some((state, message)),
        _ => None,
    });
    states.collect()
}

/// Where the API can say it: what became of a transaction.
fn status(scene: &mut Scene, id: &Value) -> Option<String> {
    let asks = scene
        .world
        .model()
        .api()
        .methods
        .contains_key("inquireTransaction");
    asks.then(|| {
        let transaction = scene.call("inquireTransaction", json!({ "transaction_id": id }));
        assert_eq!(transaction["id"], *id);
        assert_eq!(transaction["userID"], json!(scene.cast.ali));
        assert_eq!(transaction["amount"], json!(45_000));
        transaction["status"]
            .as_str()
            .expect("it is a text")
            .to_owned()
    })
}

fn currency(model: &Arc<Model>) -> &'static str {
    if model.api().id == "bale" {
        "IRR"
    } else {
        "RUB"
    }
}

#[test]
fn a_customer_pays_an_invoice() {
    for model in both() {
        let mut scene = Scene::new(model.clone());
        let wanted = invoice(&scene);
        let message = scene.call("sendInvoice", wanted);
        let shown = &message["invoice"];
        assert_eq!(shown["title"], json!("Tea"));
        assert_eq!(shown["total_amount"], json!(45_000));
        assert_eq!(shown["currency"], json!(currency(&model)));
        assert!(
            !message.to_string().contains("order-7"),
            "users do not see the payload"
        );
        assert!(
            !message.to_string().contains("WALLET"),
            "nobody sees the token"
        );
        let from = scene.world.next_event();
        let query = pays(
            &mut scene,
            message["message_id"].as_i64().expect("it has an id"),
        );
        assert_eq!(query["from"]["id"], json!(scene.cast.ali));
        assert_eq!(query["total_amount"], json!(45_000));
        assert_eq!(query["currency"], json!(currency(&model)));
        assert_eq!(query["invoice_payload"], json!("order-7"));
        if let Some(status) = status(&mut scene, &query["id"]) {
            assert_eq!(status, "pending");
        }
        scene.pass(9);
        scene.call(
            "answerPreCheckoutQuery",
            json!({ "pre_checkout_query_id": query["id"], "ok": true }),
        );
        let receipt = scene.update("message");
        assert_eq!(receipt["chat"]["id"], json!(scene.cast.ali));
        assert_eq!(receipt["from"]["id"], json!(scene.cast.ali));
        let payment = &receipt["successful_payment"];
        assert_eq!(payment["total_amount"], json!(45_000));
        assert_eq!(payment["invoice_payload"], json!("order-7"));
        assert_eq!(payment["telegram_payment_charge_id"], query["id"]);
        assert_ne!(payment["provider_payment_charge_id"], json!(""));
        assert_eq!(states(&scene, from), [("paid".to_owned(), None)]);
        if let Some(status) = status(&mut scene, &query["id"]) {
            assert_eq!(status, "paid");
        }
        scene.pass(60);
        assert_eq!(states(&scene, from).len(), 1);
    }
}

#[test]
fn an_invoice_has_a_pay_button_where_the_api_says_so() {
    let mut scene = Scene::new(letgram());
    let wanted = invoice(&scene);
    let message = scene.call("sendInvoice", wanted);
    assert_eq!(
        message["reply_markup"]["inline_keyboard"][0][0]["pay"],
        json!(true)
    );
    let mut wanted = invoice(&scene);
    wanted["reply_markup"] = json!({ "inline_keyboard": [[{ "text": "Pay now", "pay": true }, { "text": "No", "callback_data": "no" }]] });
    let message = scene.call("sendInvoice", wanted);
    assert_eq!(
        message["reply_markup"]["inline_keyboard"][0][0]["text"],
        json!("Pay now")
    );
    let mut scene = Scene::new(bale());
    let wanted = invoice(&scene);
    assert_eq!(scene.call("sendInvoice", wanted).get("reply_markup"), None);
}

#[test]
fn a_payment_that_the_bot_refuses_ends() {
    for model in both() {
        let mut scene = Scene::new(model);
        let message = send(&mut scene);
        let from = scene.world.next_event();
        let query = pays(&mut scene, message);
        let id = &query["id"];
        let without = json!({ "pre_checkout_query_id": id, "ok": false });
        assert_eq!(scene.refusal("answerPreCheckoutQuery", without).0, 400);
        let refused =
            json!({ "pre_checkout_query_id": id, "ok": false, "error_message": "No tea left" });
        scene.call("answerPreCheckoutQuery", refused.clone());
        assert_eq!(
            states(&scene, from),
            [("rejected".to_owned(), Some("No tea left".to_owned()))]
        );
        assert_eq!(scene.updates(), Vec::<Value>::new());
        if let Some(status) = status(&mut scene, id) {
            assert_eq!(status, "rejected");
        }
        let (code, text) = scene.refusal("answerPreCheckoutQuery", refused);
        assert_eq!(code, 400);
        assert!(
            text.contains("query is too old and response timeout expired or query ID is invalid"),
            "{text}"
        );
        // Another try is another payment.
        assert_ne!(pays(&mut scene, message)["id"], *id);
    }
}

#[test]
fn a_payment_that_the_bot_does_not_confirm_in_ten_seconds_ends() {
    for model in both() {
        let mut scene = Scene::new(model);
        let message = send(&mut scene);
        let from = scene.world.next_event();
        let query = pays(&mut scene, message);
        let due = scene.world.next_deadline().expect("it is due");
        assert_eq!(due.since(scene.now).as_secs(), 10);
        scene.pass(10);
        assert_eq!(states(&scene, from), [("timeout".to_owned(), None)]);
        if let Some(status) = status(&mut scene, &query["id"]) {
            assert_eq!(status, "timeout");
        }
        let late = json!({ "pre_checkout_query_id": query["id"], "ok": true });
        assert_eq!(scene.refusal("answerPreCheckoutQuery", late).0, 400);
        assert_eq!(states(&scene, from).len(), 1);
        assert_eq!(scene.updates(), Vec::<Value>::new());
    }
}

#[test]
fn an_invoice_that_is_deleted_meanwhile_cannot_be_paid() {
    for model in both() {
        let mut scene = Scene::new(model);
        let message = send(&mut scene);
        let from = scene.world.next_event();
        let query = pays(&mut scene, message);
        scene.call(
            "deleteMessage",
            json!({ "chat_id": scene.cast.ali, "message_id": message }),
        );
        scene.call(
            "answerPreCheckoutQuery",
            json!({ "pre_checkout_query_id": query["id"], "ok": true }),
        );
        assert_eq!(
            states(&scene, from),
            [(
                "failed".to_owned(),
                Some("The invoice was deleted.".to_owned())
            )]
        );
        if let Some(status) = status(&mut scene, &query["id"]) {
            assert_eq!(status, "failed");
        }
        assert_eq!(scene.updates(), Vec::<Value>::new());
        let act = json!({ "in": { "bot": scene.bot }, "does": "pays", "message": message });
        scene.cannot_do(act);
    }
}

#[test]
fn a_price_that_changes_meanwhile_ends_the_payment() {
    for model in both() {
        let mut scene = Scene::new(model.clone());
        let message = send(&mut scene);
        let query = pays(&mut scene, message);
        // No method changes a price, but whoever holds the saved world can.
        let mut saved: Value = serde_json::from_str(&scene.world.save()).expect("it is JSON");
        let chats = saved
            .pointer_mut("/world/chats")
            .and_then(Value::as_array_mut);
        let mut offers = chats.into_iter().flatten().filter_map(|chat| {
            let path = format!("/messages/{message}/hidden/offer/amount");
            chat.pointer_mut(&path)
        });
        *offers.next().expect("the invoice is there") = json!(50_000);
        drop(offers);
        let saved = saved.to_string();
        scene.world = bazu_mock::World::load(model, &saved).expect("it can be read");
        let from = scene.world.next_event();
        let answer = json!({ "pre_checkout_query_id": query["id"], "ok": true });
        scene.call("answerPreCheckoutQuery", answer);
        let changed = (
            "failed".to_owned(),
            Some("The price has changed.".to_owned()),
        );
        assert_eq!(states(&scene, from), [changed]);
        assert_eq!(scene.updates(), Vec::<Value>::new());
    }
}

#[test]
fn a_message_is_paid_once_and_a_link_again_and_again() {
    for model in both() {
        let mut scene = Scene::new(model);
        let message = send(&mut scene);
        let act = json!({ "in": { "bot": scene.bot }, "does": "pays", "message": message });
        let query = pays(&mut scene, message);
        assert!(scene.cannot_do(act.clone()).contains("is paying"));
        scene.call(
            "answerPreCheckoutQuery",
            json!({ "pre_checkout_query_id": query["id"], "ok": true }),
        );
        assert!(scene.cannot_do(act).contains("has paid"));
        scene.updates();
        let link = link(&mut scene);
        for _ in 0..2 {
            scene.does(json!({ "does": "pays", "link": link }));
            let query = scene.update("pre_checkout_query");
            scene.call(
                "answerPreCheckoutQuery",
                json!({ "pre_checkout_query_id": query["id"], "ok": true }),
            );
            assert_eq!(
                scene.update("message")["successful_payment"]["invoice_payload"],
                json!("order-7")
            );
        }
        scene.cannot_do(json!({ "does": "pays", "link": "nonsense" }));
        let hello = scene.call(
            "sendMessage",
            json!({ "chat_id": scene.cast.ali, "text": "hello" }),
        );
        let act =
            json!({ "in": { "bot": scene.bot }, "does": "pays", "message": hello["message_id"] });
        assert!(scene.cannot_do(act).contains("no invoice"));
    }
}

#[test]
fn whoever_pays_in_a_group_gets_the_receipt_in_private() {
    for model in both() {
        let mut scene = Scene::new(model);
        let mut wanted = invoice(&scene);
        wanted["chat_id"] = json!(scene.cast.group);
        let message = scene.call("sendInvoice", wanted)["message_id"].clone();
        scene.does(
            json!({ "in": { "chat": scene.cast.group }, "does": "pays", "message": message }),
        );
        let query = scene.update("pre_checkout_query");
        scene.call(
            "answerPreCheckoutQuery",
            json!({ "pre_checkout_query_id": query["id"], "ok": true }),
        );
        assert_eq!(scene.update("message")["chat"]["id"], json!(scene.cast.ali));
    }
}

#[test]
fn a_price_that_depends_on_shipping_is_asked_for_first() {
    let mut scene = Scene::new(letgram());
    let mut wanted = invoice(&scene);
    for name in [
        "is_flexible",
        "need_shipping_address",
        "need_name",
        "need_phone_number",
        "need_email",
    ] {
        wanted[name] = json!(true);
    }
    let message = scene.call("sendInvoice", wanted)["message_id"].clone();
    let act = json!({ "in": { "bot": scene.bot }, "does": "pays", "message": message });
    let from = scene.world.next_event();
    let query = scene.does(act).query.expect("the bot is asked");
    let update = scene.update("shipping_query");
    assert_eq!(update["id"], json!(query));
    assert_eq!(update["invoice_payload"], json!("order-7"));
    assert_ne!(update["shipping_address"]["city"], json!(""));
    let pick = |option: &str| json!({ "does": "picks_shipping", "query": query, "option": option });
    scene.cannot_do(pick("post"));
    let without = json!({ "shipping_query_id": query, "ok": true });
    assert_eq!(scene.refusal("answerShippingQuery", without).0, 400);
    let options = json!([
        { "id": "post", "title": "By post", "prices": [{ "label": "Post", "amount": 3_000 }] },
        { "id": "fast", "title": "Today", "prices": [{ "label": "Rider", "amount": 8_000 }, { "label": "Discount", "amount": -1_000 }] },
    ]);
    scene.call(
        "answerShippingQuery",
        json!({ "shipping_query_id": query, "ok": true, "shipping_options": options }),
    );
    assert!(scene.cannot_do(pick("boat")).contains("post, fast"));
    scene.does(pick("fast"));
    scene.cannot_do(pick("post"));
    let query = scene.update("pre_checkout_query");
    assert_eq!(query["total_amount"], json!(52_000));
    assert_eq!(query["shipping_option_id"], json!("fast"));
    assert_eq!(query["order_info"]["name"], json!("Ali"));
    assert_eq!(query["order_info"]["phone_number"], json!("+989120000000"));
    scene.call(
        "answerPreCheckoutQuery",
        json!({ "pre_checkout_query_id": query["id"], "ok": true }),
    );
    let payment = scene.update("message")["successful_payment"].clone();
    assert_eq!(payment["total_amount"], json!(52_000));
    assert_eq!(payment["shipping_option_id"], json!("fast"));
    assert_eq!(payment["order_info"], query["order_info"]);
    assert_eq!(states(&scene, from), [("paid".to_owned(), None)]);
}

#[test]
fn goods_that_cannot_be_sent_end_the_payment() {
    let mut scene = Scene::new(letgram());
    let mut wanted = invoice(&scene);
    wanted["is_flexible"] = json!(true);
    wanted["need_shipping_address"] = json!(true);
    let message = scene.call("sendInvoice", wanted)["message_id"].clone();
    let act = json!({ "in": { "bot": scene.bot }, "does": "pays", "message": message });
    let from = scene.world.next_event();
    let query = scene.does(act.clone()).query.expect("the bot is asked");
    let refused = json!({ "shipping_query_id": query, "ok": false, "error_message": "Too far" });
    scene.call("answerShippingQuery", refused);
    assert_eq!(
        states(&scene, from),
        [("rejected".to_owned(), Some("Too far".to_owned()))]
    );
    // Nobody answers.
    scene.does(act);
    scene.pass(60 * 60);
    assert_eq!(states(&scene, from)[1], ("timeout".to_owned(), None));
}

#[test]
fn an_invoice_without_a_price_is_refused_and_changes_nothing() {
    for model in both() {
        let mut scene = Scene::new(model);
        for prices in [
            json!([]),
            json!([{ "label": "Tea", "amount": 0 }]),
            json!([{ "label": "Tea", "amount": i64::MAX }, { "label": "Tea", "amount": 1 }]),
        ] {
            let mut wanted = invoice(&scene);
            wanted["prices"] = prices;
            assert_eq!(scene.refusal("sendInvoice", wanted).0, 400);
        }
        assert!(
            scene
                .world
                .chat(scene.cast.chat)
                .expect("it is there")
                .messages
                .is_empty()
        );
    }
}

#[test]
fn only_the_bot_that_was_asked_can_answer() {
    let mut scene = Scene::new(bale());
    let message = send(&mut scene);
    let query = pays(&mut scene, message);
    let other = bazu_mock::world::NewBot::new("Other");
    let (own, other) = (scene.bot, scene.world.add_bot(other).expect("it is new"));
    scene.bot = other;
    let answer = json!({ "pre_checkout_query_id": query["id"], "ok": true });
    assert_eq!(
        scene.refusal("answerPreCheckoutQuery", answer.clone()).0,
        400
    );
    scene.refusal(
        "inquireTransaction",
        json!({ "transaction_id": query["id"] }),
    );
    scene.bot = own;
    scene.call("answerPreCheckoutQuery", answer);
}

#[test]
fn a_payment_goes_on_after_the_world_was_saved() {
    for model in both() {
        let mut scene = Scene::new(model.clone());
        let message = send(&mut scene);
        let query = pays(&mut scene, message);
        scene.world = bazu_mock::World::load(model, &scene.world.save()).expect("it can be read");
        scene.call(
            "answerPreCheckoutQuery",
            json!({ "pre_checkout_query_id": query["id"], "ok": true }),
        );
        let receipt = scene.update("message");
        assert_eq!(
            receipt["successful_payment"]["telegram_payment_charge_id"],
            query["id"]
        );
        assert_eq!(
            scene.cast.chat,
            ChatKey {
                id: scene.cast.ali,
                bot: Some(scene.bot)
            }
        );
    }
}

#[test]
fn what_was_due_long_ago_happened_at_its_time() {
    let mut scene = Scene::new(bale());
    let message = send(&mut scene);
    let (from, start) = (scene.world.next_event(), scene.now);
    pays(&mut scene, message);
    scene.pass(60 * 60);
    let mut events = scene.world.events_from(from);
    let end = events.find(|event| matches!(event.kind, EventKind::Payment { .. }));
    let end = end.expect("the payment ended");
    assert_eq!(end.at.since(start).as_secs(), 10);
    assert_eq!(scene.world.now(), scene.now);
}
