//! Clients of plain REST services, for the crates that Bazu generates: their own credentials, methods with a
//! verb and a path, answers without an envelope.
//!
//! To call a service, use a generated crate, such as `bale-otp`. It re-exports the necessary items of this
//! crate.
//!
//! - [`RestClient`] sends requests with a key in a header or with a bearer token, see [`Auth`].
//! - [`RestMethod`] is a request as plain data. [`send`] checks it, sends it and reads the answer.
//! - [`RequestId`] lets a service detect a repeated call.
//! - [`PhoneNumber`] and [`Otp`] are parameters of services that send messages to phone numbers.
#![deny(missing_docs)]

mod auth;
mod bearer;
mod client;
mod digits;
mod form;
mod method;
mod otp;
mod phone;
mod request;
mod request_id;
mod response;

pub use auth::Auth;
pub use client::{RestClient, RestClientBuilder};
pub use method::{BodyKind, RestMethod, send};
pub use otp::{InvalidOtp, Otp, OtpNumber};
pub use phone::{InvalidPhoneNumber, PhoneNumber};
pub use request::{RestRequest, Verb};
pub use request_id::RequestId;
pub use response::RestResponse;

// Items of `bazu-client` that users of a service need.
pub use bazu_client::{Body, FromReader, Options, Proxy};
