// @generated from spec/otp by `cargo xtask gen otp`. Edit the spec, not this file.

//! One-time passwords to people who use Bale, by phone number.
//!
//! User name and password are issued to an organisation. The client exchanges them for a bearer
//! token when the first call needs one, keeps it until shortly before it expires, and renews it
//! by itself; clones share it. Make one client and keep it.
//!
//! The gateway sends what it is given: making a password, keeping it until it is typed in and
//! comparing it are the caller's. `Otp` helps with the first and the last.
//!
//! ```no_run
//! use bale_otp::{ErrorKind, Otp, OtpGateway, PhoneNumber};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let gateway = OtpGateway::new(std::env::var("BALE_OTP_USER")?, std::env::var("BALE_OTP_PASSWORD")?)?;
//!
//! let phone: PhoneNumber = "0912 345 6789".parse()?;
//! let otp = Otp::generate(6)?;
//! match gateway.send_otp(phone, otp.clone()).await {
//!     Ok(sent) => println!("sent; {} left to spend", sent.balance),
//!     Err(error) if ErrorKind::of(&error) == ErrorKind::NotBaleUser => println!("not on Bale: try SMS"),
//!     Err(error) => return Err(error.into()),
//! }
//!
//! // When the user has typed it in, on whatever keyboard:
//! let typed_in = "۱۲۳۴۵۶";
//! println!("{}", if otp.matches(typed_in) { "welcome" } else { "wrong" });
//! # Ok(())
//! # }
//! ```
//!
//! **Rate limits:** at most 30 requests an hour for one phone number and 300 a minute for one
//! organisation are served; bursts may be refused earlier, with `ErrorKind::RateLimited`.
//!
//! **A call whose answer was lost** may have been served: the gateway knows no request id, so a
//! second call sends a second message. Send the same password again, and both messages are
//! good.
//!
//! - Every method is a function of `OtpGateway` that returns a call: set what is optional, then
//!   await it.
//! - Limits and rules of the API are checked before anything is sent; `check()` tells all
//!   violations without sending.
//! - What a newer server adds is kept, not refused: unknown fields are ignored, unknown values,
//!   kinds and variants go out as they came in.
//!
//! Made from a spec of the [official docs](https://docs.bale.ai/gateway); what the docs do not
//! say, or say otherwise than the server, is marked where it stands.

#![deny(missing_docs)]

mod client;
mod errors;
mod wire;
mod passwords;
pub use bazu_core::{self, Error, Policy, Secret, Violations};
pub use bazu_rest::{self, Otp, PhoneNumber, Proxy, RestClientBuilder};
pub use client::{Call, OtpGateway};
pub use errors::ErrorKind;

/// Every type of the API.
pub mod types {
    pub use crate::passwords::Sent;
}

/// Every method of the API as plain data.
pub mod methods {
    pub use crate::passwords::SendOtp;
}
