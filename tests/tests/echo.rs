//! The example bots, built and run as their readers do, against a server on this machine.

use std::fs;
#[cfg(unix)]
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use bazu_tests::{Answer, Example, Received, Server};
use serde_json::{Value, json};

/// The faults of the server, in this order, each once: an error page, too many requests, a closed connection.
const FAULTS: usize = 3;

fn fault(number: usize) -> Answer {
    match number {
        0 => Answer::new(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>"),
        1 => Answer::new(429, "text/plain", "local_rate_limited").header("retry-after", "1"),
        _ => Answer::raw(""),
    }
}

/// Whether a request confirms all updates.
fn confirms(request: &Received) -> bool {
    request.api_method() == "getUpdates" && request.json()["offset"] == LAST + 1
}

fn requests<'a>(received: &'a [Received], method: &str) -> Vec<&'a Received> {
    let of = received.iter().filter(|it| it.api_method() == method);
    of.collect()
}

/// The last update of [`updates`].
const LAST: i64 = 107;

fn updates() -> Value {
    let user = json!({ "id": 3, "is_bot": false, "first_name": "علی" });
    let message = |fields: Value| {
        let mut message =
            json!({ "message_id": 42, "date": 1, "chat": { "id": 7, "type": "private" } });
        let all = message.as_object_mut().unwrap();
        all.extend(fields.as_object().unwrap().clone());
        message
    };
    json!([
        { "update_id": 100, "message": message(json!({ "text": "سلام" })) },
        { "update_id": 101, "message": message(json!({ "text": "refuse me" })) },
        { "update_id": 102, "message": { "text": "of no chat" } },
        { "update_id": 103, "message": message(json!({ "text": "/photo" })) },
        { "update_id": 104, "callback_query": { "id": "q-1", "from": user, "data": "good" } },
        { "update_id": 105, "message": message(json!({ "text": "/pay" })) },
        { "update_id": 106, "pre_checkout_query": { "id": "p-1", "from": user, "currency": "IRR",
            "total_amount": 25_000, "invoice_payload": "tea-1" } },
        { "update_id": LAST, "message": message(json!({ "successful_payment": { "currency": "IRR",
            "total_amount": 25_000, "invoice_payload": "tea-1", "telegram_payment_charge_id": "p-1",
            "provider_payment_charge_id": "1" } })) },
    ])
}

/// Answers like Bale, with faults at the beginning.
fn respond(request: &Received, faults: &AtomicUsize) -> Answer {
    let json = request.json();
    match request.api_method() {
        "getMe" => Answer::result(json!({ "id": 1, "is_bot": true, "first_name": "Echo" })),
        "getUpdates" => match faults.fetch_add(1, Ordering::Relaxed) {
            number if number < FAULTS => fault(number),
            _ if json["offset"] != LAST + 1 => Answer::result(updates()),
            _ if json["timeout"] == 0 => Answer::result("[]"),
            _ => Answer::silence(),
        },
        "sendMessage" if json["text"] == "refuse me" => Answer::refusal(403, "permission_denied"),
        "sendMessage" | "sendPhoto" | "sendInvoice" => {
            Answer::result(json!({ "message_id": 1, "date": 1, "chat": { "id": 7 } }))
        }
        _ => Answer::result(true),
    }
}

async fn server() -> Server {
    let faults = AtomicUsize::new(0);
    Server::start(move |request| respond(request, &faults)).await
}

#[tokio::test]
async fn the_example_answers_texts_buttons_and_payments_and_goes_on_after_errors() {
    let server = server().await;
    let folder = tempfile::tempdir().unwrap();
    let photo = folder.path().join("cat.jpg");
    let bytes: Vec<u8> = (0..200_000_u32).map(|n| (n % 251) as u8).collect();
    fs::write(&photo, &bytes).unwrap();
    let mut echo = Example::start("echo", server.url(), "1:abc", &[&photo]);

    server.wait_for(confirms).await;
    let received = server.received();
    // Those of one chat are in order, and each came once.
    let in_chat = received.iter().map(Received::api_method);
    let in_chat: Vec<_> = in_chat
        .filter(|method| method.starts_with("send"))
        .collect();
    assert_eq!(
        in_chat,
        [
            "sendMessage",
            "sendMessage",
            "sendPhoto",
            "sendInvoice",
            "sendMessage"
        ]
    );

    let texts = requests(&received, "sendMessage");
    let text = texts[0].json();
    assert_eq!(text["text"], "سلام");
    assert_eq!(
        (&text["chat_id"], &text["reply_to_message_id"]),
        (&json!(7), &json!(42))
    );
    let button = &text["reply_markup"]["inline_keyboard"][0][0];
    assert_eq!(button, &json!({ "text": "👍", "callback_data": "good" }));
    assert_eq!(texts[2].json()["text"], "Thank you for 25000 rials.");

    let form = requests(&received, "sendPhoto")[0];
    let content_type = form.header("content-type").unwrap();
    assert!(
        content_type.starts_with("multipart/form-data; boundary="),
        "{content_type}"
    );
    assert!(
        form.body.windows(bytes.len()).any(|window| window == bytes),
        "{form:?}"
    );
    let text = String::from_utf8_lossy(&form.body);
    assert!(
        text.contains("name=\"photo\"; filename=\"cat.jpg\""),
        "{text}"
    );

    let answers = requests(&received, "answerCallbackQuery");
    let answer = json!({ "callback_query_id": "q-1", "text": "You chose good." });
    assert_eq!((answers.len(), answers[0].json()), (1, answer));
    let invoice = requests(&received, "sendInvoice")[0].json();
    assert_eq!(invoice["provider_token"], "WALLET-TEST-1111111111111111");
    assert_eq!(
        invoice["prices"][0],
        json!({ "label": "Tea", "amount": 20_000 })
    );
    let agreed = requests(&received, "answerPreCheckoutQuery");
    let consent = json!({ "pre_checkout_query_id": "p-1", "ok": true });
    assert_eq!((agreed.len(), agreed[0].json()), (1, consent));

    let errors = echo.errors();
    for part in [
        "the bot starts",
        "HTTP status 502",
        "HTTP status 429",
        "sendMessage: error 403: permission_denied",
        "The user blocked the bot",
        "could not be decoded",
    ] {
        assert!(errors.contains(part), "{part} is not in:\n{errors}");
    }
    assert!(
        echo.child.try_wait().unwrap().is_none(),
        "it ended: {errors}"
    );
}

#[tokio::test]
async fn the_example_of_letgram_answers_and_goes_on_after_errors() {
    let server = server().await;
    let echo = Example::start("letgram_echo", server.url(), "1:abc", &[]);
    server.wait_for(confirms).await;
    let received = server.received();
    let texts = requests(&received, "sendMessage");
    let texts: Vec<_> = texts.iter().map(|it| it.json()["text"].clone()).collect();
    assert_eq!(texts, ["سلام", "refuse me", "/photo", "/pay"]);
    let errors = echo.errors();
    assert!(errors.contains("permission_denied"), "{errors}");
}

#[tokio::test]
async fn the_example_without_the_framework_goes_on_after_errors() {
    let server = server().await;
    let mut bare = Example::start("bare", server.url(), "1:abc", &[]);
    server.wait_for(confirms).await;
    let received = server.received();
    let texts = requests(&received, "sendMessage");
    let texts: Vec<_> = texts.iter().map(|it| it.json()["text"].clone()).collect();
    assert_eq!(texts, ["سلام", "refuse me", "/photo", "/pay"]);
    let errors = bare.errors();
    for part in [
        "HTTP status 502",
        "HTTP status 429",
        "sendMessage: error 403: permission_denied",
        "Left out an update: at $.message",
    ] {
        assert!(errors.contains(part), "{part} is not in:\n{errors}");
    }
    assert!(
        bare.child.try_wait().unwrap().is_none(),
        "it ended: {errors}"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn the_example_ends_on_ctrl_c_even_while_it_waits_for_updates() {
    let server = server().await;
    let mut echo = Example::start("echo", server.url(), "1:abc", &[]);
    server.wait_for(confirms).await;
    let id = echo.child.id().unwrap().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status().unwrap();
    assert!(sent.success());
    assert!(echo.end().await.success(), "{}", echo.errors());
}

#[tokio::test]
async fn the_examples_say_that_a_token_is_wrong_and_end() {
    let server = Server::start(|_| Answer::refusal(403, "Bad Request: Token not found")).await;
    for (name, token, remedy) in [
        (
            "echo",
            "",
            "BALE_TOKEN is empty; set BALE_TOKEN to the token",
        ),
        ("echo", "1:abc", "the server refuses the token"),
        (
            "bare",
            "",
            "BALE_TOKEN is empty; set BALE_TOKEN to the token",
        ),
        ("bare", "1:abc", "Token not found"),
    ] {
        let mut example = Example::start(name, server.url(), token, &[]);
        assert!(!example.end().await.success());
        let errors = example.errors();
        assert!(errors.contains(remedy), "{errors}");
        assert!(!errors.contains("1:abc"), "{errors}");
    }
    let received = server.received();
    let methods: Vec<&str> = received.iter().map(Received::api_method).collect();
    assert_eq!(methods, ["getMe", "getUpdates"]);
}
