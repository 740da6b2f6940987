// @generated from spec/safir by `cargo xtask gen safir`. Edit the spec, not this file.

//! Messages to phone numbers, sent in the name of an organisation's bot: texts, files, buttons,
//! and one-time passwords.
//!
//! The key is issued to an organisation in the panel of Bale's business console. Every message
//! may carry a request id, and the service acts once on each: where none is given, a random one
//! is made, and a repeat of the same call keeps it. There are no published figures for rate
//! limits; the code 3 (`RateLimitExceeded`) tells of one.
//!
//!
//!
//! - Every method is a function of `Bot` that returns a call: set what is optional, then await
//!   it.
//! - Limits and rules of the API are checked before anything is sent; `check()` tells all
//!   violations without sending.
//! - What a newer server adds is kept, not refused: unknown fields are ignored, unknown values,
//!   kinds and variants go out as they came in.
//! - Files stream, both ways.
//!
//! Made from a spec of the [official docs](https://docs.bale.ai/safir); what the docs do not
//! say, or say otherwise than the server, is marked where it stands.

#![deny(missing_docs)]

mod client;
mod errors;
mod wire;
pub mod messages;
pub use bazu::{
    self, Error, Policy, Violations, InputFile, Otp, PhoneNumber, RequestId, Secret,
};
pub use client::{Call, Safir};
pub use errors::ErrorKind;

/// Every type of the API, whatever its chapter.
pub mod types {
    pub use crate::messages::{
        InlineKeyboardButton, Message, MessageData, OtpMessage, ReplyMarkup, SentMessage,
        UploadedFile, WebAppInfo,
    };
}

/// Every method of the API as plain data, whatever its chapter.
pub mod methods {
    pub use crate::messages::{SendMessage, UploadFile};
}
