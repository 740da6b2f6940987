//! The example bot, built and run as its readers do, against a server on this machine.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bazu_tests::{Answer, Received, Server};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::Child;

/// The example, built once.
static ECHO: LazyLock<PathBuf> = LazyLock::new(|| {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--package", "bale-bot", "--example", "echo"])
        .args(["--quiet", "--message-format", "json"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:#?}");
    let messages = String::from_utf8(output.stdout).unwrap();
    let built = messages
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .find(|message| message["target"]["name"] == "echo")
        .unwrap();
    built["executable"].as_str().unwrap().into()
});

/// A running example. It is killed when it is dropped.
struct Echo {
    child: Child,
    folder: TempDir,
}

impl Echo {
    fn start(url: &str, token: &str, arguments: &[&Path]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let errors = File::create(folder.path().join("stderr")).unwrap();
        let child = tokio::process::Command::new(&*ECHO)
            .args(arguments)
            .env("BALE_TOKEN", token)
            .env("BALE_API_URL", url)
            .env("NO_PROXY", "*")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(errors)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        Self { child, folder }
    }

    /// Waits for its end.
    async fn end(&mut self) -> ExitStatus {
        let end = tokio::time::timeout(Duration::from_secs(60), self.child.wait()).await;
        end.expect("it goes on").unwrap()
    }

    /// What it printed as errors.
    fn errors(&self) -> String {
        fs::read_to_string(self.folder.path().join("stderr")).unwrap()
    }
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

/// Answers like Bale, with one fault at the beginning.
fn respond(request: &Received, faulty: &AtomicBool) -> Answer {
    let json = request.json();
    match request.api_method() {
        "getMe" => Answer::result(json!({ "id": 1, "is_bot": true, "first_name": "Echo" })),
        "getUpdates" if faulty.swap(false, Ordering::Relaxed) => {
            Answer::new(429, "text/plain", "local_rate_limited").header("retry-after", "0")
        }
        "getUpdates" if json["offset"].is_null() => Answer::result(updates()),
        "getUpdates" => Answer::silence(),
        "sendMessage" if json["text"] == "refuse me" => Answer::refusal(403, "permission_denied"),
        "sendMessage" | "sendPhoto" | "sendInvoice" => {
            Answer::result(json!({ "message_id": 1, "date": 1, "chat": { "id": 7 } }))
        }
        _ => Answer::result(true),
    }
}

#[tokio::test]
async fn the_example_answers_texts_buttons_and_payments_and_goes_on_after_errors() {
    let faulty = AtomicBool::new(true);
    let server = Server::start(move |request| respond(request, &faulty)).await;
    let folder = tempfile::tempdir().unwrap();
    let photo = folder.path().join("cat.jpg");
    let bytes: Vec<u8> = (0..200_000_u32).map(|n| (n % 251) as u8).collect();
    fs::write(&photo, &bytes).unwrap();
    let mut echo = Echo::start(server.url(), "1:abc", &[&photo]);

    server
        .wait_for(|it| it.api_method() == "getUpdates" && it.json()["offset"] == LAST + 1)
        .await;
    let received = server.received();
    let methods: Vec<&str> = received.iter().map(Received::api_method).collect();
    assert_eq!(
        methods,
        [
            "getMe",
            "getUpdates",
            "getUpdates",
            "sendMessage",
            "sendMessage",
            "sendPhoto",
            "answerCallbackQuery",
            "sendInvoice",
            "answerPreCheckoutQuery",
            "sendMessage",
            "getUpdates",
        ]
    );

    let text = received[3].json();
    assert_eq!(text["text"], "سلام");
    assert_eq!(
        (&text["chat_id"], &text["reply_to_message_id"]),
        (&json!(7), &json!(42))
    );
    let button = &text["reply_markup"]["inline_keyboard"][0][0];
    assert_eq!(button, &json!({ "text": "👍", "callback_data": "good" }));

    let form = &received[5];
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

    let answer = json!({ "callback_query_id": "q-1", "text": "You chose good." });
    assert_eq!(received[6].json(), answer);
    let invoice = received[7].json();
    assert_eq!(invoice["provider_token"], "WALLET-TEST-1111111111111111");
    assert_eq!(
        invoice["prices"][0],
        json!({ "label": "Tea", "amount": 20_000 })
    );
    let consent = json!({ "pre_checkout_query_id": "p-1", "ok": true });
    assert_eq!(received[8].json(), consent);
    assert_eq!(received[9].json()["text"], "Thank you for 25000 rials.");

    let errors = echo.errors();
    assert!(errors.contains("HTTP status 429"), "{errors}");
    assert!(
        errors.contains("sendMessage: error 403: permission_denied"),
        "{errors}"
    );
    assert!(errors.contains("The user blocked the bot"), "{errors}");
    assert!(
        errors.contains("Left out an update: at $.message"),
        "{errors}"
    );
    assert!(
        echo.child.try_wait().unwrap().is_none(),
        "it ended: {errors}"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn the_example_ends_on_ctrl_c_even_while_it_waits_for_updates() {
    let server = Server::start(|request| respond(request, &AtomicBool::new(false))).await;
    let mut echo = Echo::start(server.url(), "1:abc", &[]);
    server
        .wait_for(|it| it.api_method() == "getUpdates" && it.json()["offset"] == LAST + 1)
        .await;
    let id = echo.child.id().unwrap().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status().unwrap();
    assert!(sent.success());
    assert!(echo.end().await.success(), "{}", echo.errors());
}

#[tokio::test]
async fn the_example_says_what_to_do_about_a_wrong_token_and_ends() {
    let server = Server::start(|_| Answer::refusal(403, "Bad Request: Token not found")).await;
    for (token, remedy) in [
        ("", "the token is empty; copy it again"),
        ("1:abc", "Ask @botfather for the token, and set BALE_TOKEN."),
    ] {
        let mut echo = Echo::start(server.url(), token, &[]);
        assert!(!echo.end().await.success());
        let errors = echo.errors();
        assert!(errors.contains(remedy), "{errors}");
    }
    let methods: Vec<String> = server
        .received()
        .iter()
        .map(|request| request.api_method().to_owned())
        .collect();
    assert_eq!(methods, ["getMe"]);
}
