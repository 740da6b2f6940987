//! Handlers that wait, with users at the mock server.

mod dialogues;
mod examples;
mod groups;
mod jobs;
mod runners;

use std::time::Duration;

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Conversation, NoAnswer, Router, filter, kind};
use bazu_mock::bots::MockServer;

const MINUTE: Duration = Duration::from_secs(60);

/// Asks for a color and says it, or says why none came.
async fn ask(bot: &Bot, message: &Message, mut talk: Conversation<'_, Bot>) -> bazu::Result {
    message.reply_text(bot, "which color?").await?;
    let color = filter::text_that(|text| !text.starts_with('/'));
    match talk.wait_for(kind::Message, color, MINUTE).await {
        Ok(color) => {
            let text = format!("{} it is", color.text());
            color.reply_text(bot, text).await?
        }
        Err(error) => message.reply_text(bot, error.to_string()).await?,
    };
    Ok(())
}

async fn other(bot: &Bot, message: &Message) -> bazu::Result {
    message.reply_text(bot, "pardon?").await?;
    Ok(())
}

fn router() -> Router<Bot> {
    Router::new()
        .command("ask", ask)
        .message(filter::any(), other)
}
