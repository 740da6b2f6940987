//! A handler that waits for an answer, and has the state of a dialogue.

use std::time::Duration;

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Conversation, DialogueError, Failure, Goto, In, Origin, Router, filter, kind};
use bazu_mock::bots::MockServer;

use crate::order::{Order, begin, order};

/// Asks for the size by waiting, and leaves commands to their routes.
async fn ask(
    bot: &Bot,
    message: &Message,
    In(order): In<Order>,
    mut talk: Conversation<'_, Bot>,
) -> bazu::Result<Goto<Order>> {
    let asks = format!("Which size? ({order:?})");
    message.reply_text(bot, asks).await?;
    let no_command = filter::text_that(|text| !text.starts_with('/'));
    let size = talk
        .wait_for(kind::Message, no_command, Duration::from_secs(300))
        .await?;
    size.reply_text(bot, "Where to?").await?;
    Ok(Goto(Order::Address {
        size: size.text().to_owned(),
    }))
}

async fn failed(bot: &Bot, failure: &Failure, at: Origin) -> bazu::Result {
    let changed = matches!(failure.downcast_ref(), Some(DialogueError::Changed { .. }));
    let text = if changed {
        "You changed your mind."
    } else {
        "Sorry."
    };
    bot.send_message(at.chat.ok_or("no chat")?, text).await?;
    Ok(())
}

fn router() -> Router<Bot> {
    Router::new()
        .command("ask", ask)
        .command("restart", begin)
        .on_error(failed)
        .merge(order())
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_waited_moves_a_dialogue_that_nobody_else_moved() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(router());
    let ali = mock.user("Ali");
    for (said, answer) in [
        ("/ask", "Which size? (Idle)"),
        ("large", "Where to?"),
        ("Tehran", "large to Tehran"),
    ] {
        ali.writes(said).await;
        ali.expect_message().text(answer).await;
    }
    mock.expect_nothing_else().await;
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_waited_does_not_overwrite_a_newer_state() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(router());
    let ali = mock.user("Ali");
    for (said, answers) in [
        ("/ask", &["Which size? (Idle)"][..]),
        ("/restart", &["Which size?"]),
        ("large", &["Where to?", "You changed your mind."]),
        ("/cancel", &["Cancelled."]),
    ] {
        ali.writes(said).await;
        for answer in answers {
            ali.expect_message().text(answer).await;
        }
    }
}
