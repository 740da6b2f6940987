//! What every generated crate for a messenger API needs, without any transport.
//!
//! This crate holds data and pure functions: it opens no connection, needs no async runtime and builds for
//! `wasm32-unknown-unknown`. A bot author uses a generated crate, such as `bale-bot`, which re-exports what
//! is needed from here.
//!
//! - [`Payload`] is a request as plain data, [`Method`] one of a bot API.
//! - [`Check`] and [`Violations`] are its limits and rules, and which of them it breaks.
//! - [`InputFile`] is a file to send, [`Response`] an answer to decode.
//! - [`Token`], [`Secret`] and [`Secrets`] keep secrets out of every output.
//! - [`Error`] says what happened, to which method, and what to do.
//! - [`wire`] holds what generated `Serialize` and `Deserialize` implementations call.
#![deny(missing_docs)]

mod check;
mod config_error;
mod envelope;
mod error;
mod excerpt;
mod fields;
mod input_file;
mod json_path;
mod lazy;
mod method;
mod payload;
mod response;
mod secret;
mod secrets;
mod text_type;
mod token;
pub mod wire;

pub use check::{
    Check, Choices, FileLimit, ItemsLimit, LengthLimit, Number, Policy, Problem, RangeLimit, Scope,
    Texts, Unit, Violation, Violations,
};
pub use config_error::ConfigError;
pub use envelope::Tolerant;
pub use error::{
    ApiError, DecodeError, Error, FileError, FileErrorKind, StatusError, TimeoutKind,
    TransportError, TransportKind, chain,
};
pub use excerpt::is_hidden;
pub use fields::Fields;
pub use input_file::{InputFile, Progress, ReadChunks, Upload};
pub use lazy::LazyUpdate;
pub use method::{Dialect, Method};
pub use payload::{Payload, violations};
pub use response::Response;
pub use secret::Secret;
pub use secrets::{REDACTED, Secrets};
pub use token::{InvalidToken, Token};
pub use wire::{True, UndecodableUpdate, UnknownUpdate, UnknownValue, UnknownVariant};

// Generated code names these without a dependency of its own.
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use serde_json;
