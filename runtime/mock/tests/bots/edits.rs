//! Messages that were edited before the test looked.

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Router, Text, filter};
use bazu_mock::bots::MockServer;

/// Says "A", edits it to "B" and to "C", and then says "ready".
async fn edits(bot: &Bot, message: &Message, Text(_): Text<'_>) -> bazu::Result {
    let sent = message.reply_text(bot, "A").await?;
    sent.edit_text(bot, "B").await?;
    sent.edit_text(bot, "C").await?;
    bot.send_message(message.chat.id, "ready").await?;
    Ok(())
}

/// A server on which all that the bot does is done.
async fn mock() -> MockServer<Bot> {
    let mock = MockServer::in_process();
    mock.runs(Router::new().message(filter::text(), edits));
    mock.user("Ali").writes("hello").await;
    mock.user("Ali").expect_message().text("ready").await;
    mock
}

#[tokio::test]
async fn an_edited_message_is_expected_as_it_was_sent_and_then_after_each_edit() {
    let mock = mock().await;
    let message = mock.user("Ali").expect_message().text("A").await;
    assert_eq!(message.text(), "C", "the message itself is looked at now");
    message.expect_edited().text("B").await;
    message.expect_edited().text("C").await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn a_message_is_not_expected_as_an_edit_left_it() {
    let mock = mock().await;
    let ali = mock.user("Ali");
    let failed = tokio::spawn(async move { ali.expect_message().text("C").await });
    let panic = failed.await.expect_err("it was sent as A").into_panic();
    let words = panic.downcast_ref::<String>().expect("a panic with words");
    let lines: Vec<&str> = words.lines().map(str::trim).collect();
    assert!(
        lines.contains(&r#""A" is no message with the text "C""#),
        "{words}"
    );
    let conversation = [
        r#"(replies to "hello") A"#,
        r#"(edited) (replies to "hello") B"#,
        r#"(edited) (replies to "hello") C"#,
        "ready",
    ];
    let said: Vec<&str> = lines
        .iter()
        .filter_map(|line| Some(line.split_once("test_bot     ")?.1))
        .collect();
    assert_eq!(said, conversation, "{words}");
}

#[tokio::test]
async fn a_message_that_was_deleted_is_shown_as_it_was_before_its_edits() {
    async fn takes_back(bot: &Bot, message: &Message) -> bazu::Result {
        let sent = message.reply_text(bot, "A").await?;
        sent.edit_text(bot, "B").await?;
        bot.delete_message(message.chat.id, sent.message_id).await?;
        bot.send_message(message.chat.id, "ready").await?;
        Ok(())
    }
    let mock: MockServer<Bot> = MockServer::in_process();
    mock.runs(Router::new().message(filter::text(), takes_back));
    let ali = mock.user("Ali");
    ali.writes("hello").await;
    ali.expect_message().text("ready").await;
    let failed = tokio::spawn(async move { ali.expect_message().text("C").await });
    let panic = failed.await.expect_err("nobody said it").into_panic();
    let words = panic.downcast_ref::<String>().expect("a panic with words");
    for part in [
        r#"(replies to "hello") A"#,
        "(edited) (message 2, deleted later)",
        "(message 2 was deleted)",
    ] {
        assert!(words.contains(part), "{part:?} is not in: {words}");
    }
}
