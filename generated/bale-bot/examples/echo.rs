//! A bot that repeats every text with a button below, sends a photo, and sends a test invoice.
//!
//! ```text
//! BALE_TOKEN=123456:abc cargo run --example echo -- cat.jpg
//! ```
//!
//! `/photo` sends the file from the command line, `/pay` sends an invoice. The bot sends any other text back.
//! Set `BALE_API_URL` to use another server than Bale's. Press Ctrl-C to stop.

use std::env;
use std::path::PathBuf;

use bale_bot::part::SuccessfulPayment;
use bale_bot::types::{CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, LabeledPrice};
use bale_bot::types::{Message, PreCheckoutQuery};
use bale_bot::{Bot, Error, ErrorKind, InputFile};
use bazu::{Failure, Router, RunError, State, Text, filter, kind};

/// A test wallet: no money is transferred.
const TEST_WALLET: &str = "WALLET-TEST-1111111111111111";

/// The path of the photo, from the command line.
#[derive(Clone)]
struct Photo(Option<PathBuf>);

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let router = Router::new()
        .command("photo", send_photo)
        .command("pay", send_invoice)
        .message(filter::text(), repeat)
        .callback(answer)
        .on(kind::PreCheckoutQuery, filter::any(), agree)
        .successful_payment(thank)
        .on_error(report)
        .with_state(Photo(env::args_os().nth(1).map(PathBuf::from)));
    bazu::poll(Bot::from_env("BALE_TOKEN")?, router).await
}

async fn repeat(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
    let keyboard = InlineKeyboardMarkup::new([[
        InlineKeyboardButton::callback("👍", "good"),
        InlineKeyboardButton::callback("👎", "bad"),
    ]]);
    message.reply_text(bot, text).reply_markup(keyboard).await?;
    Ok(())
}

async fn answer(bot: &Bot, query: &CallbackQuery) -> bazu::Result {
    // Without an answer the button keeps its loading state.
    let text = format!("You chose {}.", query.data.as_deref().unwrap_or("nothing"));
    query.answer(bot).text(text).await?;
    Ok(())
}

async fn send_photo(
    bot: &Bot,
    message: &Message,
    State(Photo(path)): State<Photo>,
) -> bazu::Result {
    match path {
        // The file is read while it is sent, so its size does not matter for memory.
        Some(path) => {
            let photo = message.reply_photo(bot, InputFile::path(path));
            photo.caption("Here it is.").await?
        }
        None => {
            message
                .reply_text(bot, "Start me with the path of a photo.")
                .await?
        }
    };
    Ok(())
}

async fn send_invoice(bot: &Bot, message: &Message) -> bazu::Result {
    let prices = [
        LabeledPrice::new("Tea", 20_000),
        LabeledPrice::new("Sugar", 5_000),
    ];
    let invoice = message.reply_invoice(bot, "Tea", "A glass of tea", "tea-1", TEST_WALLET, prices);
    invoice.await?;
    Ok(())
}

async fn agree(bot: &Bot, query: &PreCheckoutQuery) -> bazu::Result {
    // The bot must agree within 10 seconds. `successful_payment` reports the payment itself.
    query.answer(bot, true).await?;
    Ok(())
}

async fn thank(bot: &Bot, message: &Message, payment: SuccessfulPayment<'_>) -> bazu::Result {
    let thanks = format!("Thank you for {} rials.", payment.0.total_amount);
    message.reply_text(bot, thanks).await?;
    Ok(())
}

/// Prints why an update was not handled and, if known, what to do about it.
async fn report(failure: &Failure) {
    eprintln!("{failure}");
    if let Some(error) = failure.downcast_ref::<Error>()
        && ErrorKind::of(error) == ErrorKind::PermissionDenied
    {
        eprintln!("The user blocked the bot, or it lacks a right.");
    }
}
