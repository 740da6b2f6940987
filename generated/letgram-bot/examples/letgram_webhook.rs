//! A bot that gets its updates at an address of its own.
//!
//! ```text
//! LETGRAM_TOKEN=123456:abc PUBLIC_URL=https://bot.example.com/letgram cargo run --example letgram_webhook
//! ```
//!
//! It listens at 127.0.0.1:8080, or at the address in `LISTEN`. A proxy in front of it does TLS. When it starts, it gives
//! the messenger its public address.

use std::env;

use bazu::{Router, RunError, Text, Webhook, filter};
use letgram_bot::Bot;
use letgram_bot::types::Message;

#[tokio::main]
async fn main() -> Result<(), RunError> {
    bazu::print_logs();
    let router = Router::new().message(filter::text(), echo);
    let listen = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    Webhook::new(Bot::from_env("LETGRAM_TOKEN")?, router)
        .public_url(env::var("PUBLIC_URL").unwrap_or_default())
        .stop_on_signals()
        .run(listen)
        .await
}

async fn echo(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
    message.reply_text(bot, text).await?;
    Ok(())
}
