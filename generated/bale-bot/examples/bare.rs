//! A bot without the framework: it fetches updates and answers texts, one after the other.
//!
//! ```text
//! BALE_TOKEN=123456:abc cargo run --example bare
//! ```
//!
//! Set `BALE_API_URL` to use another server than Bale's.

use std::env;

use bale_bot::types::{Update, UpdateKind};
use bale_bot::{Bot, Error, ErrorKind};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let mut builder = Bot::builder(env::var("BALE_TOKEN").unwrap_or_default())?;
    if let Ok(url) = env::var("BALE_API_URL") {
        builder = builder.api_url(&url);
    }
    let bot = builder.build()?;
    let mut updates = bot.get_updates().poll();
    loop {
        match updates.next().await {
            // A user who blocked the bot, or a failure of the server, costs this answer only.
            Ok(update) => {
                if let Err(error) = answer(&bot, &update).await {
                    eprintln!("{error}");
                }
            }
            Err(error) if ErrorKind::of(&error) == ErrorKind::TokenNotFound => return Err(error),
            // The next request waits, so the loop can go on.
            Err(error) => eprintln!("{error}"),
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
