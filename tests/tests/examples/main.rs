//! The examples of both messengers, each played by users of the mock server from beginning to end.

mod play;

use std::fs;
use std::net::TcpListener;

use bazu_init_data::Signer;
use play::{Messenger, Play};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// The tests of one messenger.
macro_rules! examples {
    ($messenger:ident, $bot:ty, $prefix:literal) => {
        mod $messenger {
            use super::*;

            type Bot = $bot;

            #[tokio::test]
            async fn basic_answers_commands() {
                let play = Play::<Bot>::start(concat!($prefix, "basic"), &[]).await;
                super::basic(play).await;
            }

            #[tokio::test]
            async fn inline_keyboard_counts_with_buttons() {
                let play = Play::<Bot>::start(concat!($prefix, "inline_keyboard"), &[]).await;
                super::inline_keyboard(play).await;
            }

            #[tokio::test]
            async fn attachment_sends_and_saves_files() {
                let folder = tempfile::tempdir().unwrap();
                let photo = folder.path().join("cat.jpg");
                fs::write(&photo, b"a photo of a cat").unwrap();
                let play = Play::<Bot>::start(concat!($prefix, "attachment"), &[&photo]).await;
                super::attachment(play).await;
            }

            #[tokio::test]
            async fn invoice_is_paid() {
                let play = Play::<Bot>::start(concat!($prefix, "invoice"), &[]).await;
                super::invoice(play).await;
            }

            #[tokio::test]
            async fn state_machine_takes_an_order() {
                let play = Play::<Bot>::start(concat!($prefix, "state_machine"), &[]).await;
                super::state_machine(play).await;
            }

            #[tokio::test]
            async fn webhook_gets_updates_at_an_address() {
                super::webhook::<Bot>(concat!($prefix, "webhook")).await;
            }

            #[tokio::test]
            async fn mini_app_login_knows_who_opened_the_page() {
                super::mini_app_login::<Bot>(concat!($prefix, "mini_app_login")).await;
            }

            #[tokio::test]
            async fn conversation_asks_and_waits() {
                let play = Play::<Bot>::start(concat!($prefix, "conversation"), &[]).await;
                super::conversation(play).await;
            }
        }
    };
}

examples!(bale, bale_bot::Bot, "");
examples!(letgram, letgram_bot::Bot, "letgram_");

async fn basic<B: Messenger>(play: Play<B>) {
    let ali = play.mock.user("Ali");
    ali.writes("/start").await;
    ali.expect_message().text("Hello, Ali!").await;
    ali.writes("/say good  morning").await;
    ali.expect_message().containing("morning").await;
    ali.writes("/sum two three").await;
    ali.writes("/sum 2 3").await;
    ali.expect_message().text("5").await;
    play.program
        .expect_line("argument 1 of the command, \"two\"")
        .await;
}

async fn inline_keyboard<B: Messenger>(play: Play<B>) {
    let ali = play.mock.user("Ali");
    ali.writes("/count").await;
    let counter = ali.expect_message().text("0").with_button("+1").await;
    ali.presses(&counter, "+1").await;
    ali.expect_notice("Now 1").await;
    counter.expect_edited().text("1").await;
    ali.presses(&counter, "−1").await;
    counter.expect_edited().text("0").await;
}

async fn attachment<B: Messenger>(play: Play<B>) {
    let ali = play.mock.user("Ali");
    ali.writes("/photo").await;
    let photo = ali.expect_message().with_photo().await;
    assert_eq!(photo.json().unwrap()["caption"], "Here it is.");

    ali.sends_photo(b"another photo", "").await;
    let saved = ali.expect_message().containing("Saved as ").await;
    let path = saved.text()["Saved as ".len()..].to_owned();
    assert_eq!(fs::read(&path).unwrap(), b"another photo");
    fs::remove_file(path).unwrap();

    ali.sends_document("notes.txt", b"notes", "").await;
    ali.expect_message().with_document().await;
}

async fn invoice<B: Messenger>(play: Play<B>) {
    let ali = play.mock.user("Ali");
    ali.writes("/buy").await;
    let invoice = ali.expect_message().with_invoice(25_000).await;
    ali.pays(&invoice).await.expect_accepted().await;
    ali.expect_message()
        .text("Thank you for 25000 rials.")
        .await;
}

async fn state_machine<B: Messenger>(play: Play<B>) {
    let ali = play.mock.user("Ali");
    for (said, answer) in [
        ("/order", "Which size?"),
        ("large", "Where to?"),
        ("Tehran", "large, to Tehran. Thank you!"),
        ("/order", "Which size?"),
        ("/cancel", "Cancelled."),
        ("/order", "Which size?"),
    ] {
        ali.writes(said).await;
        ali.expect_message().text(answer).await;
    }
}

/// The test is the proxy in front of the bot: the messenger sends to an address with TLS.
async fn webhook<B: Messenger>(name: &str) {
    let address = free_address();
    let play = Play::<B>::start_with(name, |command| {
        command
            .env("LISTEN", &address)
            .env("PUBLIC_URL", "https://bot.example.com/updates")
    })
    .await;
    let ali = play.mock.user("Ali");
    play.program.expect_line("the webhook is set").await;
    let call = play.mock.calls("setWebhook").last().clone();
    let url = call.parameters["url"].as_str().unwrap();
    let path = url.strip_prefix("https://bot.example.com").unwrap();
    let secret = call.parameters.get("secret_token");
    let header = match (B::WEBHOOK_SECRET_HEADER, secret) {
        (Some(name), Some(secret)) => format!("{name}: {}\r\n", secret.as_str().unwrap()),
        _ => String::new(),
    };
    // A bot may write to a user who has written to it.
    ali.writes("hello").await;
    let chat = json!({ "id": ali.id(), "type": "private" });
    let message = json!({ "message_id": 1, "date": 1, "chat": chat, "text": "hello" });
    let update = json!({ "update_id": 1, "message": message }).to_string();
    let answer = post(&address, path, &header, &update).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    ali.expect_message().text("hello").await;
    assert!(play.mock.calls("getUpdates").is_empty());
}

async fn conversation<B: Messenger>(play: Play<B>) {
    let ali = play.mock.user("Ali");
    ali.writes("/start").await;
    ali.expect_message().text("What is your name?").await;
    ali.writes("Ali Reza").await;
    ali.expect_message().text("How old are you?").await;
    ali.writes("old").await;
    ali.expect_message().text("A number, please.").await;
    ali.writes("۳۰").await;
    ali.expect_message().text("Ali Reza is 30 years old.").await;
}

/// The test is the page.
async fn mini_app_login<B: Messenger>(name: &str) {
    let address = free_address();
    let page = "https://shop.example.com/";
    let play = Play::<B>::start_with(name, |command| {
        command.env("LISTEN", &address).env("PAGE_URL", page)
    })
    .await;
    let ali = play.mock.user("Ali");
    ali.writes("/shop").await;
    let shop = ali
        .expect_message()
        .text("Our shop:")
        .with_button("Open")
        .await;
    assert!(shop.json().unwrap().to_string().contains(page));

    let signer = Signer::new(&play.mock.bot("test_bot").token()).user(ali.id(), "Ali");
    let init_data = signer.sign();
    let answer = post(&address, "/login", "", &init_data).await;
    assert!(answer.ends_with("Hello, Ali!"), "{answer}");
    ali.expect_message().text("You are signed in.").await;

    let of_another = init_data.replacen("Ali", "Eve", 1);
    let answer = post(&address, "/login", "", &of_another).await;
    assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
    play.program.expect_line("a sign-in was refused").await;
}

/// An address at which nobody listens. The program takes it a moment later.
fn free_address() -> String {
    let port = TcpListener::bind("127.0.0.1:0").unwrap();
    port.local_addr().unwrap().to_string()
}

/// Posts a body, and returns the whole answer. `headers` are lines.
async fn post(address: &str, path: &str, headers: &str, body: &str) -> String {
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: bot.example.com\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}",
        body.len(),
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}
