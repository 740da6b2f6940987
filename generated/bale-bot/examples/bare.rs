//! A bot without the framework: it fetches updates and answers texts, one after the other.
//!
//! ```text
//! BALE_TOKEN=123456:abc cargo run --example bare
//! ```
//!
//! Set `BALE_API_URL` to use another server than Bale's.

use std::process::ExitCode;

use bale_bot::types::{Update, UpdateKind};
use bale_bot::{Bot, Error, ErrorKind};

#[tokio::main]
async fn main() -> ExitCode {
    let error = match Bot::from_env("BALE_TOKEN") {
        Ok(bot) => run(&bot).await,
        Err(error) => error,
    };
    eprintln!("{error}");
    ExitCode::FAILURE
}

/// Handles updates until the server refuses the token.
async fn run(bot: &Bot) -> Error {
    let mut updates = bot.get_updates().poll();
    loop {
        let handled = match updates.next().await {
            Ok(update) => answer(bot, &update).await,
            Err(error) if ErrorKind::of(&error) == ErrorKind::TokenNotFound => return error,
            // The next request waits, so the loop can go on whatever the error is.
            Err(error) => Err(error),
        };
        // A user who blocked the bot costs one answer.
        if let Err(error) = handled {
            eprintln!("{error}");
        }
    }
}

async fn answer(bot: &Bot, update: &Update) -> Result<(), Error> {
    match &update.kind {
        UpdateKind::Message(message) => {
            if let Some(text) = &message.text {
                message.reply_text(bot, text).await?;
            }
        }
        UpdateKind::Undecodable(update) => eprintln!("Left out an update: {}", update.error()),
        _ => {}
    }
    Ok(())
}
