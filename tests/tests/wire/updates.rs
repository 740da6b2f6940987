//! A bot that polls outlives whatever comes instead of updates.

use std::time::Duration;

use bale_bot::types::{Update, UpdateKind};
use bale_bot::{Bot, Error};
use bazu_tests::{Answer, Server};
use serde_json::json;

use crate::bot;

/// Updates with these ids: a text each.
fn updates(ids: &[i64]) -> Answer {
    let updates = ids.iter().map(|id| {
        let message =
            json!({ "message_id": id, "date": 1, "chat": { "id": 7, "type": "private" }, "text": "hi" });
        json!({ "update_id": id, "message": message })
    });
    Answer::result(serde_json::Value::Array(updates.collect()))
}

/// As the front page of the crate does it.
async fn answer(bot: &Bot, update: &Update) -> Result<(), Error> {
    if let UpdateKind::Message(message) = &update.kind
        && let Some(text) = &message.text
    {
        message.reply_text(bot, text).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_poll_goes_on_after_every_error_and_moves_past_what_was_handled_in_vain() {
    let server = Server::answering([
        Answer::new(502, "text/html", "<html>"),
        Answer::new(
            429,
            "application/json",
            r#"{"ok":false,"error_code":429,"description":"slow","parameters":{"retry_after":0}}"#,
        ),
        Answer::new(200, "application/json", "{"),
        Answer::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
        Answer::result(json!([])),
        updates(&[5, 6]),
        Answer::refusal(403, "Forbidden: bot was blocked by the user"),
        Answer::refusal(400, "Bad Request"),
        Answer::new(401, "text/plain", "no"),
        updates(&[i64::MAX]),
    ])
    .await;
    let bot = bot(&server);
    let short = Duration::from_millis(1);
    let mut updates = bot.get_updates().limit(2).poll().pauses(short, short);
    let mut said = Vec::new();
    loop {
        let (last, handled) = match updates.next().await {
            Ok(update) => (update.id == i64::MAX, answer(&bot, &update).await),
            Err(error) => (false, Err(error)),
        };
        said.extend(handled.err().map(|error| error.to_string()));
        if last {
            break;
        }
    }
    let begins = [
        "getUpdates: HTTP status 502",
        "getUpdates: error 429",
        "getUpdates: cannot read the answer",
        "getUpdates: the connection was closed",
        "sendMessage: error 403: Forbidden: bot was blocked",
        "sendMessage: error 400",
        "getUpdates: HTTP status 401",
        "sendMessage: HTTP status 500",
    ];
    assert_eq!(said.len(), begins.len(), "{said:#?}");
    for (said, begin) in said.iter().zip(begins) {
        assert!(said.starts_with(begin), "{said}");
    }
    let received = server.received();
    let asked = received.iter().filter(|it| it.api_method() == "getUpdates");
    let asked: Vec<_> = asked.map(|it| it.json()).collect();
    let first = json!({ "limit": 2, "timeout": 30 });
    let after = json!({ "offset": 7, "limit": 2, "timeout": 30 });
    assert_eq!(
        asked[..6],
        [
            first.clone(),
            first.clone(),
            first.clone(),
            first.clone(),
            first.clone(),
            first
        ]
    );
    assert_eq!(asked[6..], [after.clone(), after]);
}

#[tokio::test]
async fn a_poll_asks_for_as_long_and_from_where_it_is_told() {
    let server = Server::answering([updates(&[41])]).await;
    let bot = bot(&server);
    let mut updates = bot.get_updates().offset(40).timeout(0).poll();
    assert_eq!(updates.next().await.unwrap().id, 41);
    assert_eq!(
        server.received()[0].json(),
        json!({ "offset": 40, "timeout": 0 })
    );
    assert!(format!("{updates:?}").contains("offset: Some(42)"));
}
