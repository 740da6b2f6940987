// @generated from spec/otp by `cargo xtask gen otp`. Edit the spec, not this file.

//! Typed client for Bale's OTP gateway v2, which sends one-time passwords to phone numbers.
//!
//! ```toml
//! [dependencies]
//! bale-otp = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! ```rust,no_run
//! use bale_otp::{ErrorKind, Otp, OtpGateway, PhoneNumber};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let user = std::env::var("BALE_OTP_USER")?;
//!     let password = std::env::var("BALE_OTP_PASSWORD")?;
//!     let gateway = OtpGateway::new(user, password)?;
//!
//!     let phone: PhoneNumber = "0912 345 6789".parse()?;
//!     let otp = Otp::generate(6)?;
//!     match gateway.send_otp(phone, otp.clone()).await {
//!         Ok(sent) => println!("sent, remaining credit: {}", sent.balance),
//!         Err(error) if ErrorKind::of(&error) == ErrorKind::NotBaleUser => println!("not on Bale"),
//!         Err(error) => return Err(error.into()),
//!     }
//!
//!     // What the user types, in Latin, Persian or Arabic digits:
//!     let typed = "۱۲۳۴۵۶";
//!     println!("{}", if otp.matches(typed) { "welcome" } else { "wrong password" });
//!     Ok(())
//! }
//! ```
//!
//! The gateway sends one-time passwords to users of Bale, by phone number.
//!
//! **User name and password** are given to an organisation. The client exchanges them for a
//! bearer token and renews the token before it expires. Clones share the token. Create one
//! client and keep it.
//!
//! **The password** is your part. Create it with `Otp::generate`, store it, and compare it with
//! what the user types by `Otp::matches`.
//!
//! **Rate limits**: at most 30 requests per hour for one phone number, and 300 per minute for
//! one organisation. More requests fail with `ErrorKind::RateLimited`. Requests in quick
//! succession may fail earlier.
//!
//! **If the response is lost**, the password may have been sent. The gateway does not know
//! repeated requests: a second call sends a second message. Send the same password again, so
//! that both messages are valid.
//!
//! ## The crate
//!
//! - Every method is a function of `OtpGateway`. It returns a call: set the optional
//!   parameters, then await it.
//! - A newer server does not break the crate. Unknown fields are ignored. Unknown values, kinds
//!   and variants are kept and sent unchanged.
//! - In tests, the feature `test-util` gives every received type a function `sample`. Set the
//!   fields that a test needs, or read JSON by `serde_json::from_value`.
//!
//! Generated from a specification of the [official docs](https://docs.bale.ai/gateway). What
//! these docs do not describe is marked "Undocumented."

#![deny(missing_docs)]

mod client;
mod errors;
#[cfg(feature = "test-util")]
mod test_util;
mod wire;
mod passwords;
pub use bazu_core::{self, Error, Policy, Secret, Violations};
pub use bazu_rest::{self, Otp, PhoneNumber, Proxy, RestClientBuilder};
pub use client::{Call, OtpGateway};
pub use errors::ErrorKind;
#[cfg(feature = "test-util")]
pub use bazu_core::{HasModel, Sample};

/// Every type of the API.
pub mod types {
    pub use crate::passwords::Sent;
}

/// The requests of all methods, as plain data.
pub mod methods {
    pub use crate::passwords::SendOtp;
}
