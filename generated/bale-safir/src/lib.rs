// @generated from spec/safir by `cargo xtask gen safir`. Edit the spec, not this file.

//! Messages to phone numbers, sent in the name of an organisation's bot: texts, files, buttons,
//! and one-time passwords.
//!
//! The key is issued to an organisation in the panel of Bale's business console. A file is
//! uploaded first; its id can then stand in any number of messages.
//!
//! ```no_run
//! use bale_safir::types::{InlineKeyboardButton, Message, MessageData, ReplyMarkup};
//! use bale_safir::{ErrorKind, InputFile, PhoneNumber, Safir};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let safir = Safir::new(std::env::var("SAFIR_KEY")?)?;
//! let bot_id = 123456789;
//! let phone: PhoneNumber = "0912 345 6789".parse()?;
//!
//! let invoice = safir.upload_file(InputFile::path("invoice.pdf")).await?;
//! let pay = InlineKeyboardButton::new("Pay").url("https://example.org/pay/17");
//! let message = Message::new()
//!     .text("Your invoice")
//!     .file_id(invoice.file_id)
//!     .reply_markup(ReplyMarkup::new([[pay]]));
//! match safir.send_message(bot_id, phone, MessageData::message(message)).await {
//!     Ok(sent) => println!("sent as {}", sent.message_id.unwrap_or_default()),
//!     Err(error) if ErrorKind::of(&error) == ErrorKind::NotBaleUser => println!("not on Bale: try SMS"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A one-time password is `MessageData::otp_message(OtpMessage::new(Otp::generate(6)?))`.
//!
//! **A call whose answer was lost** may have been served. Every message carries a request id,
//! and the service acts once on each: give both calls the same id, and the message is sent
//! once. Where none is given, each call gets a random one of its own.
//!
//! ```no_run
//! use bale_safir::types::{Message, MessageData};
//! use bale_safir::{Error, RequestId, Safir};
//!
//! # async fn run(safir: Safir, bot_id: i64, phone: bale_safir::PhoneNumber) -> Result<(), Error> {
//! let id = RequestId::random()?;
//! let hello = MessageData::message(Message::new().text("Hello"));
//! let send = || safir.send_message(bot_id, phone.clone(), hello.clone()).request_id(id.clone());
//! let mut sent = send().await;
//! if matches!(sent, Err(Error::Transport(_))) {
//!     sent = send().await;
//! }
//! # sent.map(drop)
//! # }
//! ```
//!
//! **Rate limits** have no published figures; `ErrorKind::RateLimitExceeded` tells of one.
//!
//! - Every method is a function of `Safir` that returns a call: set what is optional, then
//!   await it.
//! - Limits and rules of the API are checked before anything is sent; `check()` tells all
//!   violations without sending.
//! - What a newer server adds is kept, not refused: unknown fields are ignored, unknown values,
//!   kinds and variants go out as they came in.
//! - Files stream.
//!
//! Made from a spec of the [official docs](https://docs.bale.ai/safir); what the docs do not
//! say, or say otherwise than the server, is marked where it stands.

#![deny(missing_docs)]

mod client;
mod errors;
mod wire;
mod messages;
pub use bazu_core::{self, Error, InputFile, Policy, Progress, Secret, Violations};
pub use bazu_rest::{
    self, FromReader, Otp, PhoneNumber, Proxy, RequestId, RestClientBuilder,
};
pub use client::{Call, Safir};
pub use errors::ErrorKind;

/// Every type of the API.
pub mod types {
    pub use crate::messages::{
        InlineKeyboardButton, Message, MessageData, OtpMessage, ReplyMarkup, SentMessage,
        UploadedFile, WebAppInfo,
    };
}

/// Every method of the API as plain data.
pub mod methods {
    pub use crate::messages::{SendMessage, UploadFile};
}
