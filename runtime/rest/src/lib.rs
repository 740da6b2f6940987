//! Plain REST services, for the crates that Bazu generates: a client with credentials of its own, methods with
//! a verb and a path, answers without an envelope.
//!
//! The user of a service takes a generated crate, such as `bale-otp`, which re-exports what is needed from
//! here.
//!
//! - [`RestClient`] sends requests with a key in a header or with a bearer token, see [`Auth`].
//! - [`RestMethod`] is a request as plain data; [`send`] checks it, sends it and reads the answer.
//! - [`RequestId`] makes a repeated call the same call.
//! - [`PhoneNumber`] and [`Otp`] are what services that send messages to phone numbers take.
#![deny(missing_docs)]

mod auth;
mod bearer;
mod client;
mod digits;
mod echoes;
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

// What users of a service need of the client below.
pub use bazu_client::{Body, FromReader, Options, Proxy};
