//! A bot that asks for a name and an age, and waits five minutes for each.
//!
//! ```text
//! LETGRAM_TOKEN=123456:abc cargo run --example letgram_conversation
//! ```

use std::time::Duration;

use bazu::{Conversation, NoAnswer, Router, RunError, Words, filter, kind};
use letgram_bot::{Bot, types::Message};

const PATIENCE: Duration = Duration::from_secs(5 * 60);

#[tokio::main]
async fn main() -> Result<(), RunError> {
    bazu::poll(Bot::from_env("LETGRAM_TOKEN")?, router()).await
}

pub(crate) fn router() -> Router<Bot> {
    Router::new().command(("start", "Gets to know you"), start)
}

async fn start(bot: &Bot, message: &Message, mut talk: Conversation<'_, Bot>) -> bazu::Result {
    match meet(bot, message, &mut talk).await {
        Err(error) if error.downcast_ref() == Some(&NoAnswer::TimedOut) => {
            message.reply_text(bot, "Another time, then.").await?;
            Ok(())
        }
        met => met,
    }
}

async fn meet(bot: &Bot, message: &Message, talk: &mut Conversation<'_, Bot>) -> bazu::Result {
    message.reply_text(bot, "What is your name?").await?;
    let name = talk
        .wait_for(kind::Message, filter::text(), PATIENCE)
        .await?;
    name.reply_text(bot, "How old are you?").await?;
    loop {
        let answer = talk
            .wait_for(kind::Message, filter::text(), PATIENCE)
            .await?;
        // Reads Persian digits, too.
        let Ok(age) = Words::new(answer.text()).parse::<u8>() else {
            answer.reply_text(bot, "A number, please.").await?;
            continue;
        };
        let text = format!("{} is {age} years old.", name.text());
        answer.reply_text(bot, text).await?;
        return Ok(());
    }
}
