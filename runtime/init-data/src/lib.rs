#![doc = include_str!("guide.md")]
#![deny(missing_docs)]

mod error;
mod people;
mod query;
mod replay;
mod signature;
mod signed;
#[cfg(feature = "test-util")]
mod signer;
mod unverified;
mod validator;

pub use error::InitDataError;
pub use people::{WebAppChat, WebAppUser};
pub use query::{MAX_FIELDS, MAX_LENGTH};
pub use replay::{MemoryReplayStore, ReplayStore, ReplayStoreFull};
pub use signed::Signed;
#[cfg(feature = "test-util")]
pub use signer::Signer;
pub use unverified::Unverified;
pub use validator::{DEFAULT_CLOCK_SKEW, Validator};

// The type of the token, so that a server needs no other crate.
pub use bazu_core::{InvalidToken, Token};
