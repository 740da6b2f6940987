//! Base types for every generated crate of a messenger API, without a transport.
//!
//! This crate holds data and pure functions. It opens no connection, needs no async runtime and builds for
//! `wasm32-unknown-unknown`. To write a bot, use a generated crate, such as `bale-bot`: it re-exports the
//! necessary items of this crate.
//!
//! - [`Payload`] is a request as plain data. [`Method`] is a request of a bot API. [`ChatKey`] is the chat that
//!   it is about.
//! - [`Check`] checks the limits and rules of a request. [`Violations`] lists those that the request breaks.
//! - [`InputFile`] is a file to send. [`ReceivedFile`] is a file that was received. [`Response`] is an answer to decode.
//! - [`LinkError`] says why a link that opens a bot cannot be made or read.
//! - [`Token`], [`Secret`] and [`Secrets`] keep secrets out of every output.
//! - [`Error`] reports the method, what happened and what to do.
//! - [`bot`] has the traits through which a framework for bots uses a generated crate.
//! - [`wire`] has the functions for generated `Serialize` and `Deserialize` implementations.
#![deny(missing_docs)]

pub mod bot;
mod broken;
mod chat_key;
mod check;
mod config_error;
mod envelope;
mod error;
mod excerpt;
mod fields;
mod foreign;
mod input_file;
mod json;
mod json_path;
mod lazy;
mod link;
mod markup;
mod mend;
mod method;
mod optional;
mod payload;
mod raw;
mod received_file;
mod refusal;
mod response;
#[doc(hidden)]
pub mod rows;
#[cfg(feature = "test-util")]
mod sample;
mod secret;
mod secrets;
mod text_type;
mod token;
mod tolerant;
mod unix_time;
mod utf16;
mod wait;
pub mod wire;

pub use broken::BrokenPart;
pub use chat_key::ChatKey;
pub use check::{
    Check, Choices, FileLimit, Files, IntegerRange, ItemsLimit, LengthLimit, Number, Policy,
    Problem, RangeLimit, Scope, Texts, Unit, Violation, Violations,
};
pub use config_error::ConfigError;
pub use error::{
    ApiError, DecodeError, Error, FileError, FileErrorKind, StatusError, TimeoutKind,
    TransportError, TransportKind, chain,
};
pub use excerpt::{is_hidden, is_invisible};
pub use fields::Fields;
pub use input_file::{InputFile, Progress, ReadChunks, Upload};
pub use json::to_json;
pub use lazy::LazyUpdate;
pub use link::LinkError;
#[doc(hidden)]
pub use link::{Link, LinkFormat, LinkPart};
#[doc(hidden)]
pub use markup::{Escape, Markup};
pub use method::{Dialect, Method};
#[doc(hidden)]
pub use optional::{Given, Maybe};
pub use optional::{IntoItems, IntoList, IntoOption};
pub use payload::{Payload, violations};
pub use raw::Raw;
pub use received_file::{FileRef, ReceivedFile};
pub use response::{Headers, Response};
#[cfg(feature = "test-util")]
#[doc(hidden)]
pub use sample::from_sample;
#[cfg(feature = "test-util")]
pub use sample::{HasModel, Sample, SampleAnswers};
pub use secret::Secret;
pub use secrets::{REDACTED, Secrets};
pub use token::{InvalidToken, Token};
pub use tolerant::Tolerant;
pub use unix_time::{unix_seconds, unix_time};
#[doc(hidden)]
pub use utf16::marked_parts;
pub use utf16::utf16_slice;
pub use wire::{True, UndecodableUpdate, UnknownUpdate, UnknownValue, UnknownVariant};

// Generated code uses these crates through this crate, without its own dependency.
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use serde_json;
