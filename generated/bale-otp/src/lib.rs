// @generated from spec/otp by `cargo xtask gen otp`. Edit the spec, not this file.

//! One-time passwords to people who use Bale, by phone number.
//!
//! User name and password are issued to an organisation. The client exchanges them for a bearer
//! token, keeps it until shortly before it expires, and renews it by itself. At most 30
//! requests an hour for one phone number and 300 a minute for one organisation are served;
//! bursts may be refused earlier.
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
//! Made from a spec of the [official docs](https://docs.bale.ai/gateway); what the docs do not
//! say, or say otherwise than the server, is marked where it stands.

#![deny(missing_docs)]

mod client;
mod errors;
mod wire;
pub mod passwords;
pub use bazu::{self, Error, Policy, Violations, Otp, PhoneNumber, Secret};
pub use client::{Call, OtpGateway};
pub use errors::ErrorKind;

/// Every type of the API, whatever its chapter.
pub mod types {
    pub use crate::passwords::Sent;
}

/// Every method of the API as plain data, whatever its chapter.
pub mod methods {
    pub use crate::passwords::SendOtp;
}
