//! What generated crates for messenger bot APIs stand on.
//!
//! This crate knows HTTP, files, limits and errors, and no messenger. A bot author uses a
//! generated crate, such as `bale-bot`, which re-exports what is needed from here.
//!
//! - [`Token`] and [`Secret`] keep secrets out of every output.
//! - [`Client`] sends requests: one pooled client, timeouts, proxies.
//! - [`InputFile`] is a file to send, [`Download`] one to fetch; both stream.
//! - [`Method`] is a request as plain data; [`Violations`] tell what is wrong with it.
//! - [`RestClient`] and [`RestMethod`] are the same for plain REST services, which have no bot.
//! - [`PhoneNumber`] and [`Otp`] are what services that send messages by phone number take.
//! - [`Error`] says what happened, to which method, and what to do.
//! - [`wire`] holds what generated `Serialize` and `Deserialize` implementations call.
#![deny(missing_docs)]

mod check;
mod client;
mod download;
mod error;
mod fields;
mod input_file;
mod method;
mod multipart;
mod otp;
mod phone;
mod random;
mod response;
mod rest;
mod secrets;
mod token;
pub mod wire;

pub use check::{
    Check, Choices, FileLimit, ItemsLimit, LengthLimit, Policy, Problem, RangeLimit, Scope, Unit,
    Violation, Violations,
};
pub use client::{Body, Client, ClientBuilder, Proxy, Request, Response};
pub use download::Download;
pub use error::{
    ApiError, ConfigError, DecodeError, Error, FileError, FileErrorKind, StatusError, TimeoutKind,
    TransportError, TransportKind,
};
pub use input_file::{InputFile, Progress};
pub use method::{Dialect, Method, Options, send, violations};
pub use multipart::Multipart;
pub use otp::{InvalidOtp, Otp, OtpNumber};
pub use phone::{InvalidPhoneNumber, PhoneNumber};
pub use response::Tolerant;
pub use rest::{
    Auth, BodyKind, RequestId, RestClient, RestClientBuilder, RestMethod, RestRequest,
    RestResponse, Verb, rest_send, rest_violations,
};
pub use token::{InvalidToken, Secret, Token};
pub use wire::{LazyUpdate, True, UndecodableUpdate, UnknownUpdate, UnknownValue, UnknownVariant};

// Generated code names these without a dependency of its own.
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use serde_json;
