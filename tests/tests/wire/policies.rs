//! What is done about violations: by bot, and by call.

use bale_bot::bazu_core::Problem;
use bale_bot::types::{CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup};
use bale_bot::{Bot, Error, InputFile, Policy};
use bazu_tests::{Answer, Server};
use tracing::Level;

use crate::capture::Capture;
use crate::{MESSAGE, TOKEN, bot};

/// A keyboard with three faults.
fn faulty() -> InlineKeyboardMarkup {
    let mut idle = InlineKeyboardButton::url("b", "x");
    idle.url = None;
    InlineKeyboardMarkup::new([
        vec![InlineKeyboardButton::callback("a", "fine")],
        vec![
            InlineKeyboardButton::callback("b", "x".repeat(65)),
            InlineKeyboardButton::copy_text("c", CopyTextButton::new("")),
            idle,
        ],
    ])
}

async fn server() -> Server {
    Server::start(|_| Answer::result(MESSAGE)).await
}

fn bot_with(server: &Server, policy: Policy) -> Bot {
    let builder = Bot::builder(TOKEN).unwrap().policy(policy);
    builder.api_url(server.url()).no_proxy().build().unwrap()
}

/// What reached the server, in front of a last request that is made to be sure.
async fn sent_before_last(server: &Server) -> usize {
    bot(server).send_message(1, "last").await.unwrap();
    server.received().len() - 1
}

#[tokio::test]
async fn strict_finds_every_violation_at_once_and_sends_nothing() {
    let server = server().await;
    let bot = bot(&server);
    let error = bot
        .send_message(5, "")
        .reply_markup(faulty())
        .await
        .unwrap_err();
    let Error::Validation(found) = &error else {
        panic!("{error:?}");
    };
    let places: Vec<(&str, &str)> = found.iter().map(|it| (it.path.as_str(), it.rule)).collect();
    assert_eq!(
        places,
        [
            ("text", "sendMessage.text.length"),
            (
                "reply_markup.inline_keyboard[1][0].callback_data",
                "InlineKeyboardButton.callback_data.length"
            ),
            (
                "reply_markup.inline_keyboard[1][1].copy_text.text",
                "CopyTextButton.text.length"
            ),
            (
                "reply_markup.inline_keyboard[1][2].url",
                "InlineKeyboardButton.one-action"
            ),
        ]
    );
    let actual: Vec<Option<usize>> = found
        .iter()
        .map(|it| match it.problem {
            Problem::Length { actual, .. } | Problem::OneOf { actual, .. } => Some(actual),
            _ => None,
        })
        .collect();
    assert_eq!(actual, [Some(0), Some(65), Some(0), Some(0)]);
    let text = error.to_string();
    assert!(
        text.starts_with(
            "sendMessage: `text` has 0 characters, allowed are 1 to 4096 (sendMessage.text.length); "
        ),
        "{text}"
    );
    assert!(text.contains("has 65 bytes, allowed are 1 to 64"), "{text}");
    assert!(text.contains(": A button has one action ("), "{text}");
    assert_eq!(error.method(), Some("sendMessage"));
    assert_eq!(sent_before_last(&server).await, 0);
}

#[tokio::test]
async fn a_check_by_hand_sends_nothing() {
    let server = server().await;
    let bot = bot(&server);
    let call = bot.send_message(5, "").reply_markup(faulty());
    assert_eq!(call.check().len(), 4);
    assert!(bot.send_message(5, "x").check().is_empty());
    drop(call);
    assert_eq!(sent_before_last(&server).await, 0);
}

#[tokio::test]
async fn warn_sends_and_logs_each_violation_with_its_method() {
    let server = server().await;
    let capture = Capture::start();
    let bot = bot_with(&server, Policy::Warn);
    bot.send_message(5, "")
        .reply_markup(faulty())
        .await
        .unwrap();
    let warnings = capture.at(Level::WARN);
    assert_eq!(warnings.len(), 4, "{warnings:#?}");
    for (warning, rule) in warnings.iter().zip([
        "sendMessage.text.length",
        "InlineKeyboardButton.callback_data.length",
        "CopyTextButton.text.length",
        "InlineKeyboardButton.one-action",
    ]) {
        assert!(warning.contains(rule), "{warning}");
        assert!(warning.contains("method=\"sendMessage\""), "{warning}");
    }
    assert_eq!(sent_before_last(&server).await, 1);
}

#[tokio::test]
async fn off_sends_without_a_word() {
    let server = server().await;
    let capture = Capture::start();
    let bot = bot_with(&server, Policy::Off);
    bot.send_message(5, "").await.unwrap();
    assert_eq!(capture.at(Level::WARN), Vec::<String>::new());
    let received = server.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].body, br#"{"chat_id":5,"text":""}"#);
}

#[tokio::test]
async fn a_call_may_be_stricter_or_looser_than_its_bot() {
    let server = server().await;
    let strict = bot(&server);
    let off = bot_with(&server, Policy::Off);
    let refused = off.send_message(5, "").validation(Policy::Strict).await;
    assert!(matches!(refused, Err(Error::Validation(_))), "{refused:?}");
    assert_eq!(sent_before_last(&server).await, 0);
    strict
        .send_message(5, "")
        .validation(Policy::Off)
        .await
        .unwrap();
    strict
        .send_message(5, "")
        .validation(Policy::Warn)
        .await
        .unwrap();
    // Of the four, one is the last request of above.
    assert_eq!(sent_before_last(&server).await, 3);
}

#[tokio::test]
async fn a_file_that_is_too_large_is_refused_before_a_byte_of_it_is_sent() {
    let server = server().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.jpg");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(10 * 1024 * 1024 + 1).unwrap();
    let bot = bot(&server);
    let error = bot.send_photo(5, InputFile::path(&path)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "sendPhoto: `photo` has 10485761 bytes, allowed are at most 10485760 (sendPhoto.photo.file)"
    );
    assert_eq!(sent_before_last(&server).await, 0);
}

#[tokio::test]
async fn a_file_that_is_not_there_is_told_by_its_path_and_nothing_is_sent() {
    let server = server().await;
    let bot = bot(&server);
    let file = InputFile::path("/nowhere/cat.jpg");
    let error = bot.send_photo(5, file).await.unwrap_err();
    assert!(matches!(error, Error::File(_)), "{error:?}");
    let text = error.to_string();
    assert!(
        text.starts_with("sendPhoto: file \"/nowhere/cat.jpg\": "),
        "{text}"
    );
    assert_eq!(error.method(), Some("sendPhoto"));
    assert_eq!(sent_before_last(&server).await, 0);
}
