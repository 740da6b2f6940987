//! Tests of handlers without a server, as the author of a bot writes them.

use bale_bot::types::{Message, Update, UpdateKind, User};
use bale_bot::{Bot, ErrorKind, InputFile, Sample};
use bazu::test::{Answer, bot, bot_with};
use bazu::{Outcome, Router, Serve, State, Text, Turn, filter};

async fn greet(bot: &Bot, message: &Message, State(greeting): State<&'static str>) -> bazu::Result {
    let sent = message.reply_text(bot, greeting).await?;
    sent.pin(bot).await?;
    Ok(())
}

#[tokio::test]
async fn a_handler_is_called_with_a_sample_and_gets_fitting_answers() {
    let (bot, calls) = bot::<Bot>();
    let mut message = Message::sample();
    message.chat.id = 7;
    greet(&bot, &message, State("hello")).await.unwrap();
    // The answer to the first call is a sample, so the second call is about the chat of a sample.
    let expected = [
        (
            "sendMessage",
            r#"{"chat_id":7,"text":"hello","reply_to_message_id":1}"#,
        ),
        ("pinChatMessage", r#"{"chat_id":1,"message_id":1}"#),
    ];
    assert_eq!(calls.take(), expected);
    assert!(calls.list().is_empty());
}

#[tokio::test]
async fn a_test_gives_results_and_refusals() {
    let (bot, calls) = bot_with::<Bot>(|call| match call.method {
        "getMe" => Answer::result(r#"{"id":9,"is_bot":true,"first_name":"Shop"}"#),
        "sendMessage" => Answer::refused(403, "permission \"denied\""),
        _ => Answer::Fitting,
    });
    let me: User = bot.get_me().await.unwrap();
    assert_eq!((me.id, me.first_name.as_str()), (9, "Shop"));
    let error = bot.send_message(7, "x").await.unwrap_err();
    assert_eq!(ErrorKind::of(&error), ErrorKind::PermissionDenied);
    assert!(bot.get_updates().await.unwrap().is_empty());
    let upload = InputFile::bytes("a.png", &b"..."[..]);
    bot.send_photo(7, upload).await.unwrap();
    let methods: Vec<_> = calls.list().iter().map(|call| call.method).collect();
    assert_eq!(methods, ["getMe", "sendMessage", "getUpdates", "sendPhoto"]);
}

#[tokio::test]
async fn a_router_is_tested_with_the_same_bot() {
    async fn echo(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
        bot.send_message(message.chat.id, text).await?;
        Ok(())
    }
    let router = Router::new().message(filter::text(), echo);
    let (bot, calls) = bot::<Bot>();
    let mut message = Message::sample();
    message.text = Some("tea".to_owned());
    let mut update = Update::sample();
    update.kind = UpdateKind::Message(Box::new(message));
    assert_eq!(
        router.serve(Turn::new(&bot, &update)).await,
        Outcome::Handled
    );
    assert_eq!(
        calls.list(),
        [("sendMessage", r#"{"chat_id":1,"text":"tea"}"#)]
    );
}
