//! A bot that repeats every text with a button below, sends a photo, and sends a test invoice.
//!
//! ```text
//! BALE_TOKEN=123456:abc cargo run --example echo -- cat.jpg
//! ```
//!
//! `/photo` sends the file from the command line, `/pay` sends an invoice. The bot sends any other text back.
//! Set `BALE_API_URL` to use another server than Bale's. Press Ctrl-C to stop.

use std::env;
use std::process::ExitCode;

use bale_bot::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, LabeledPrice, Message, UpdateKind,
};
use bale_bot::{Bot, Error, ErrorKind, InputFile};

/// A test wallet: no money is transferred.
const TEST_WALLET: &str = "WALLET-TEST-1111111111111111";

#[tokio::main]
async fn main() -> ExitCode {
    let bot = match connect() {
        Ok(bot) => bot,
        Err(error) => {
            report(&error);
            return ExitCode::FAILURE;
        }
    };
    let photo = env::args().nth(1);
    tokio::select! {
        () = run(&bot, photo.as_deref()) => ExitCode::FAILURE,
        _ = tokio::signal::ctrl_c() => ExitCode::SUCCESS,
    }
}

fn connect() -> Result<Bot, Error> {
    let mut builder = Bot::builder(env::var("BALE_TOKEN").unwrap_or_default())?;
    if let Ok(url) = env::var("BALE_API_URL") {
        builder = builder.api_url(&url);
    }
    builder.build()
}

/// Handles updates one after the other, until the server rejects the token.
async fn run(bot: &Bot, photo: Option<&str>) {
    match bot.get_me().await {
        Ok(me) => println!("I am {}.", me.mention().unwrap_or(me.first_name)),
        Err(error) => {
            report(&error);
            if ErrorKind::of(&error) == ErrorKind::TokenNotFound {
                return;
            }
        }
    }
    let mut updates = bot.get_updates().poll();
    loop {
        let handled = match updates.next().await {
            Ok(update) => handle(bot, photo, &update.kind).await,
            // The next request waits, so the loop can go on whatever the error is.
            Err(error) => Err(error),
        };
        if let Err(error) = handled {
            report(&error);
            if ErrorKind::of(&error) == ErrorKind::TokenNotFound {
                return;
            }
        }
    }
}

async fn handle(bot: &Bot, photo: Option<&str>, update: &UpdateKind) -> Result<(), Error> {
    match update {
        UpdateKind::Message(message) => answer(bot, photo, message).await?,
        UpdateKind::CallbackQuery(query) => {
            // Without an answer the button keeps its loading state.
            let text = format!("You chose {}.", query.data.as_deref().unwrap_or("nothing"));
            query.answer(bot).text(text).await?;
        }
        UpdateKind::PreCheckoutQuery(query) => {
            // The bot must agree within 10 seconds. `successful_payment` reports the payment itself.
            query.answer(bot, true).await?;
        }
        UpdateKind::Undecodable(update) => eprintln!("Left out an update: {}", update.error()),
        _ => {}
    }
    Ok(())
}

async fn answer(bot: &Bot, photo: Option<&str>, message: &Message) -> Result<(), Error> {
    if let Some(payment) = &message.successful_payment {
        let thanks = format!("Thank you for {} rials.", payment.total_amount);
        message.reply_text(bot, thanks).await?;
        return Ok(());
    }
    match (message.text.as_deref(), photo) {
        (Some("/photo"), Some(path)) => {
            // The file is read while it is sent, so its size does not matter for memory.
            let photo = InputFile::path(path);
            message
                .reply_photo(bot, photo)
                .caption("Here it is.")
                .await?;
        }
        (Some("/photo"), None) => {
            let help = "Start me with the path of a photo.";
            message.reply_text(bot, help).await?;
        }
        (Some("/pay"), _) => {
            let prices = [
                LabeledPrice::new("Tea", 20_000),
                LabeledPrice::new("Sugar", 5_000),
            ];
            message
                .reply_invoice(bot, "Tea", "A glass of tea", "tea-1", TEST_WALLET, prices)
                .await?;
        }
        (Some(text), _) => {
            let keyboard = InlineKeyboardMarkup::new([[
                InlineKeyboardButton::callback("👍", "good"),
                InlineKeyboardButton::callback("👎", "bad"),
            ]]);
            message.reply_text(bot, text).reply_markup(keyboard).await?;
        }
        (None, _) => {}
    }
    Ok(())
}

/// Prints the error and, if known, what to do about it.
fn report(error: &Error) {
    eprintln!("{error}");
    match ErrorKind::of(error) {
        ErrorKind::TokenNotFound => eprintln!("Ask @botfather for the token, and set BALE_TOKEN."),
        ErrorKind::PermissionDenied => eprintln!("The user blocked the bot, or it lacks a right."),
        _ => {}
    }
}
