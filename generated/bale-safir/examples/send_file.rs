//! Sends a file with a text and a button to a phone number.
//!
//! ```text
//! SAFIR_KEY=… cargo run --example send_file -- 123456789 09123456789 invoice.pdf "Your invoice"
//! ```
//!
//! The arguments are the id of the sending bot, the phone number, the file and the text. Set `SAFIR_URL` to
//! use another server than Bale's.

use std::env;
use std::error::Error;
use std::process::ExitCode;

use bale_safir::types::{InlineKeyboardButton, Message, MessageData, ReplyMarkup, SentMessage};
use bale_safir::{ErrorKind, InputFile, PhoneNumber, RequestId, Safir};

const USAGE: &str = "usage: send_file <bot id> <phone number> <file> <text>";

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(sent) => {
            println!("Sent as {}.", sent.message_id.unwrap_or_default());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<SentMessage, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [bot_id, phone, path, text] = arguments.as_slice() else {
        return Err(USAGE.into());
    };
    let (bot_id, phone): (i64, PhoneNumber) = (bot_id.parse()?, phone.parse()?);
    let safir = connect()?;

    // The file streams from the disk, so its size does not matter for memory.
    let uploaded = safir.upload_file(InputFile::path(path)).await?;
    let site = InlineKeyboardButton::new("Our site").url("https://example.org");
    let message = Message::new()
        .text(text)
        .file_id(uploaded.file_id)
        .reply_markup(ReplyMarkup::new([[site]]));
    send(&safir, bot_id, phone, message).await
}

/// Sends a message, and repeats it once if no answer came. The service detects the repeat by its id.
async fn send(
    safir: &Safir,
    bot_id: i64,
    phone: PhoneNumber,
    message: Message,
) -> Result<SentMessage, Box<dyn Error>> {
    let id = RequestId::random()?;
    let data = MessageData::message(message);
    let call = || safir.send_message(bot_id, phone.clone(), data.clone());
    let mut sent = call().request_id(id.clone()).await;
    if matches!(sent, Err(bale_safir::Error::Transport(_))) {
        sent = call().request_id(id).await;
    }
    sent.map_err(|error| match ErrorKind::of(&error) {
        // A phone number is printed with stars in the middle.
        ErrorKind::NotBaleUser => format!("Nobody uses Bale with {phone}; send an SMS.").into(),
        _ => error.into(),
    })
}

fn connect() -> Result<Safir, Box<dyn Error>> {
    let mut builder = Safir::builder(env::var("SAFIR_KEY").unwrap_or_default());
    if let Ok(url) = env::var("SAFIR_URL") {
        builder = builder.api_url(&url);
    }
    Ok(builder.build()?)
}
