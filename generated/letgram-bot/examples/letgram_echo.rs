//! A bot that repeats every text with buttons below, and sends photos back.
//!
//! ```text
//! LETGRAM_TOKEN=123456:abc cargo run --example letgram_echo
//! ```
//!
//! Set `LETGRAM_API_URL` to use another server than Letgram's. Press Ctrl-C to stop.

use bazu::{Router, RunError, Text, filter};
use letgram_bot::part::Photo;
use letgram_bot::types::{CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message};
use letgram_bot::{Bot, InputFile};

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let router = Router::new()
        .command(("start", "Says hello"), start)
        .message(filter::text(), repeat)
        .message(filter::photo(), send_back)
        .callback(answer);
    bazu::poll(Bot::from_env("LETGRAM_TOKEN")?, router).await
}

async fn start(bot: &Bot, message: &Message) -> bazu::Result {
    message
        .reply_text(bot, "Hello! Send me a text or a photo.")
        .await?;
    Ok(())
}

async fn repeat(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
    let keyboard = InlineKeyboardMarkup::new([[
        InlineKeyboardButton::callback("👍", "good"),
        InlineKeyboardButton::callback("👎", "bad"),
    ]]);
    message.reply_text(bot, text).reply_markup(keyboard).await?;
    Ok(())
}

async fn send_back(bot: &Bot, message: &Message, Photo(sizes): Photo<'_>) -> bazu::Result {
    // The last size is the largest. A file that the server has is sent by its id.
    if let Some(largest) = sizes.last() {
        message
            .reply_photo(bot, InputFile::id(&*largest.file_id))
            .await?;
    }
    Ok(())
}

async fn answer(bot: &Bot, query: &CallbackQuery) -> bazu::Result {
    // Without an answer the button keeps its loading state.
    let text = format!("You chose {}.", query.data.as_deref().unwrap_or("nothing"));
    query.answer(bot).text(text).await?;
    Ok(())
}
