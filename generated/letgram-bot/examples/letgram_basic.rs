//! A bot that answers commands.
//!
//! ```text
//! LETGRAM_TOKEN=123456:abc cargo run --example letgram_basic
//! ```

use bazu::{Command, Identity, Rest, Router, RunError};
use letgram_bot::Bot;
use letgram_bot::types::{Message, User};

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let router = Router::new()
        .ready(ready)
        .command(("start", "Says hello"), start)
        .command(("say", "Says what you want"), say)
        .command(("sum", "Adds two numbers"), sum);
    bazu::poll(Bot::from_env("LETGRAM_TOKEN")?, router).await
}

/// Called once, when the server has said who the bot is.
async fn ready(me: &Identity) {
    println!("{me} is ready");
}

async fn start(bot: &Bot, message: &Message, user: Option<&User>) -> bazu::Result {
    let name = user.map_or("stranger", |user| &user.first_name);
    message.reply_text(bot, format!("Hello, {name}!")).await?;
    Ok(())
}

/// `/say hello to all`
async fn say(bot: &Bot, message: &Message, Command(words): Command<Rest>) -> bazu::Result {
    message.reply_text(bot, words.to_string()).await?;
    Ok(())
}

/// `/sum 2 3`. Anything else than two numbers is an error, which the bot prints.
async fn sum(bot: &Bot, message: &Message, Command((a, b)): Command<(i64, i64)>) -> bazu::Result {
    message
        .reply_text(bot, a.saturating_add(b).to_string())
        .await?;
    Ok(())
}
