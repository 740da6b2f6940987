//! A bot with buttons below a message. Pressing one changes the message.
//!
//! ```text
//! LETGRAM_TOKEN=123456:abc cargo run --example letgram_inline_keyboard
//! ```

use bazu::{Callback, CallbackData, Router, RunError};
use letgram_bot::Bot;
use letgram_bot::types::{CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message};
use serde::{Deserialize, Serialize};

/// What a button carries: by how much the number changes, and the number that it stands below.
#[derive(Deserialize, Serialize)]
struct Add {
    step: i64,
    to: i64,
}

impl CallbackData for Add {
    const NAME: &'static str = "add";
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let router = Router::new()
        .command(("count", "Shows a counter"), count)
        .callback(add);
    bazu::poll(Bot::from_env("LETGRAM_TOKEN")?, router).await
}

async fn count(bot: &Bot, message: &Message) -> bazu::Result {
    let counter = message.reply_text(bot, "0");
    counter.reply_markup(buttons(bot, 0)?).await?;
    Ok(())
}

async fn add(bot: &Bot, query: &CallbackQuery, Callback(add): Callback<Add>) -> bazu::Result {
    let number = add.to.saturating_add(add.step);
    // Without an answer the button keeps its loading state.
    query.answer(bot).text(format!("Now {number}")).await?;
    if let Some(message) = &query.message {
        let counter = message.edit_text(bot, number.to_string());
        counter.reply_markup(buttons(bot, number)?).await?;
    }
    Ok(())
}

fn buttons(bot: &Bot, to: i64) -> bazu::Result<InlineKeyboardMarkup> {
    let button = |text, step| -> bazu::Result<_> {
        Ok(InlineKeyboardButton::callback(
            text,
            Add { step, to }.to_data(bot)?,
        ))
    };
    Ok(InlineKeyboardMarkup::new([[
        button("−1", -1)?,
        button("+1", 1)?,
    ]]))
}
