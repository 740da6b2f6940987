//! The sender of webhooks.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use crate::Place;
use crate::support::{both, letgram};

/// A webhook. Returns its address, and what comes: head and body of each request, with the number of its connection.
async fn webhook(
    answer: impl Fn(usize) -> String + Send + Sync + 'static,
) -> (String, mpsc::UnboundedReceiver<(usize, String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?x=1", listener.local_addr().unwrap());
    let (sender, receiver) = mpsc::unbounded_channel();
    let answer = Arc::new(answer);
    let count = Arc::new(Mutex::new(0));
    tokio::spawn(async move {
        let mut connections = 0;
        while let Ok((stream, _)) = listener.accept().await {
            let (sender, answer, count) = (sender.clone(), answer.clone(), count.clone());
            tokio::spawn(async move {
                let mut stream = stream;
                while let Some((head, body)) = request(&mut stream).await {
                    let number = {
                        let mut count = count.lock().unwrap();
                        *count += 1;
                        *count - 1
                    };
                    let _ = sender.send((connections, head, body));
                    let answer = answer(number);
                    stream.write_all(answer.as_bytes()).await.unwrap();
                    if answer.is_empty() {
                        return;
                    }
                }
            });
            connections += 1;
        }
    });
    (url, receiver)
}

async fn request(stream: &mut TcpStream) -> Option<(String, Value)> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).unwrap();
    let lower = head.to_ascii_lowercase();
    let length = lower
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))?;
    let mut body = vec![0; length.parse().ok()?];
    stream.read_exact(&mut body).await.ok()?;
    Some((head, serde_json::from_slice(&body).unwrap()))
}

fn ok(_: usize) -> String {
    "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n".to_owned()
}

async fn next(
    webhook: &mut mpsc::UnboundedReceiver<(usize, String, Value)>,
) -> (usize, String, Value) {
    let next = tokio::time::timeout(Duration::from_secs(60), webhook.recv()).await;
    next.expect("the webhook is called").expect("it runs")
}

/// What the server says of the webhook, when it fits.
async fn info(place: &Place, fits: impl Fn(&Value) -> bool) -> Value {
    let mut next = 0;
    loop {
        let info = place.call("getWebhookInfo", json!({})).await.json()["result"].clone();
        if fits(&info) {
            return info;
        }
        next = place.shell.changed(next).await;
    }
}

#[tokio::test]
async fn an_update_is_sent_with_the_secret_and_connections_are_kept() {
    for model in both() {
        let place = Place::new(model.clone()).await;
        let (url, mut webhook) = webhook(ok).await;
        let method = model.method("setWebhook").unwrap();
        let mut set = json!({ "url": url });
        let has_secret = method.param("secret_token").is_some();
        if has_secret {
            set["secret_token"] = json!("tea-and-sugar");
        }
        let answer = place.call("setWebhook", set).await;
        assert_eq!(answer.status, 200, "{}", answer.description());
        for text in ["one", "two", "three"] {
            place.writes(text);
            let (connection, head, update) = next(&mut webhook).await;
            assert_eq!(update["message"]["text"], text);
            assert_eq!(connection, 0);
            assert!(head.starts_with("POST /hook?x=1 HTTP/1.1\r\n"), "{head}");
            assert!(head.contains("content-type: application/json"));
            assert_eq!(head.contains("tea-and-sugar"), has_secret, "{head}");
            info(&place, |info| {
                info["pending_update_count"].as_i64().unwrap_or(0) == 0
            })
            .await;
        }
    }
}

#[tokio::test]
async fn an_update_that_fails_is_sent_again_by_the_clock_of_the_server() {
    let place = Place::new(letgram()).await;
    let (url, mut webhook) = webhook(|count| match count {
        0 => "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n".to_owned(),
        1 => "HTTP/1.1 503 Later\r\nretry-after: 600\r\ncontent-length: 0\r\n\r\n".to_owned(),
        2 => String::new(),
        _ => ok(0),
    })
    .await;
    place.call("setWebhook", json!({ "url": url })).await;
    place.writes("hello");
    let errors = [
        "Wrong response from the webhook: 500 Internal Server Error",
        "Wrong response from the webhook: 503 Service Unavailable",
        "Webhook connection closed",
    ];
    for error in errors {
        let (_, _, update) = next(&mut webhook).await;
        assert_eq!(update["message"]["text"], "hello");
        info(&place, |info| info["last_error_message"] == error).await;
        place.shell.advance(Duration::from_secs(600));
    }
    next(&mut webhook).await;
    info(&place, |info| info["pending_update_count"] == 0).await;
}

#[tokio::test]
async fn a_webhook_that_nobody_serves_is_an_error_and_the_update_waits() {
    let place = Place::new(letgram()).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    place.call("setWebhook", json!({ "url": url })).await;
    place.writes("hello");
    let info = info(&place, |info| info["last_error_message"].is_string()).await;
    assert_eq!(info["last_error_message"], "Connection refused");
    assert_eq!(info["pending_update_count"], 1);
}

#[tokio::test]
async fn the_answer_of_a_webhook_may_be_a_call() {
    let place = Place::new(letgram()).await;
    let user = place.user;
    let (url, mut webhook) = webhook(move |_| {
        let call =
            json!({ "method": "sendMessage", "chat_id": user, "text": "welcome" }).to_string();
        format!(
            "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{call}",
            call.len()
        )
    })
    .await;
    place.call("setWebhook", json!({ "url": url })).await;
    place.writes("hello");
    next(&mut webhook).await;
    info(&place, |info| info["pending_update_count"] == 0).await;
    assert!(place.texts().contains(&"welcome".to_owned()));
}
