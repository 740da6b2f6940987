// @generated from spec/safir by `cargo xtask gen safir`. Edit the spec, not this file.

//! Typed client for Safir v3, which sends messages and one-time passwords to phone numbers
//! through Bale.
//!
//! ```toml
//! [dependencies]
//! bale-safir = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! ```rust,no_run
//! use bale_safir::types::{InlineKeyboardButton, Message, MessageData, ReplyMarkup};
//! use bale_safir::{ErrorKind, InputFile, PhoneNumber, Safir};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let safir = Safir::new(std::env::var("SAFIR_KEY")?)?;
//!     let bot_id = 123456789;
//!     let phone: PhoneNumber = "0912 345 6789".parse()?;
//!
//!     let invoice = safir.upload_file(InputFile::path("invoice.pdf")).await?;
//!     let pay = InlineKeyboardButton::new("Pay").url("https://example.org/pay/17");
//!     let message = Message::new()
//!         .text("Your invoice")
//!         .file_id(invoice.file_id)
//!         .reply_markup(ReplyMarkup::new([[pay]]));
//!     match safir.send_message(bot_id, phone, MessageData::message(message)).await {
//!         Ok(sent) => println!("sent as {}", sent.message_id.unwrap_or_default()),
//!         Err(error) if ErrorKind::of(&error) == ErrorKind::NotBaleUser => println!("not on Bale"),
//!         Err(error) => return Err(error.into()),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! Safir sends messages to phone numbers, from the bot of an organisation: texts, files,
//! buttons and one-time passwords.
//!
//! **The key** is given to an organisation in the panel of Bale's business console.
//!
//! **A file** is uploaded first. Its id can be used in any number of messages.
//!
//! **A one-time password** is `MessageData::otp_message(OtpMessage::new(Otp::generate(6)?))`.
//!
//! **If the response is lost**, the message may have been sent. Every request has an id, and
//! two requests with the same id send one message. Set the id yourself to repeat a request
//! safely:
//!
//! ```rust,no_run
//! use bale_safir::types::{MessageData, SentMessage};
//! use bale_safir::{Error, PhoneNumber, RequestId, Safir};
//!
//! async fn send(safir: &Safir, phone: PhoneNumber, data: MessageData) -> Result<SentMessage, Error> {
//!     let bot_id = 123456789;
//!     let id = RequestId::random()?;
//!     let send = || safir.send_message(bot_id, phone.clone(), data.clone()).request_id(id.clone());
//!     match send().await {
//!         Err(Error::Transport(_)) => send().await,
//!         result => result,
//!     }
//! }
//! ```
//!
//! **Rate limits** are not published. Too many requests fail with
//! `ErrorKind::RateLimitExceeded`.
//!
//! ## Limits
//!
//! Limits and rules are checked before a request is sent. `check()` returns all violations and
//! sends nothing. `Policy` makes violations warnings, or turns the checks off.
//!
//! - 1 MB is 1,048,576 bytes, and 1 KB is 1,024 bytes.
//!
//! ## The crate
//!
//! - Every method is a function of `Safir`. It returns a call: set the optional parameters,
//!   then await it.
//! - A newer server does not break the crate. Unknown fields are ignored. Unknown values, kinds
//!   and variants are kept and sent unchanged.
//! - Uploads are streamed.
//! - In tests, the feature `test-util` gives every received type a function `sample`. Set the
//!   fields that a test needs, or read JSON by `serde_json::from_value`.
//!
//! Generated from a specification of the [official docs](https://docs.bale.ai/safir). What
//! these docs do not describe is marked "Undocumented."

#![deny(missing_docs)]

mod client;
mod errors;
#[cfg(feature = "test-util")]
mod test_util;
mod wire;
mod messages;
pub use bazu_core::{self, Error, InputFile, Policy, Progress, Secret, Violations};
pub use bazu_rest::{
    self, FromReader, Otp, PhoneNumber, Proxy, RequestId, RestClientBuilder,
};
pub use client::{Call, Safir};
pub use errors::ErrorKind;
#[cfg(feature = "test-util")]
pub use bazu_core::{HasModel, Sample};

/// Every type of the API.
pub mod types {
    pub use crate::messages::{
        InlineKeyboardButton, Message, MessageData, OtpMessage, ReplyMarkup, SentMessage,
        UploadedFile, WebAppInfo,
    };
}

/// The requests of all methods, as plain data.
pub mod methods {
    pub use crate::messages::{SendMessage, UploadFile};
}
