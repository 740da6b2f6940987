//! Init data that nobody checked.

use std::fmt;

use bazu_core::REDACTED;
use serde::de::{Deserialize, Deserializer};

/// The text that a page sent, before anybody checked it. It has no user to read.
///
/// Use it as a field of the requests of your server. Init data is a password until it expires, so `Debug` prints
/// `Unverified(***)`. serde reads it from a text.
///
/// ```
/// # use bazu_init_data::Unverified;
/// let init_data = Unverified::from("auth_date=1772323200&hash=5f0a");
/// assert_eq!(format!("{init_data:?}"), "Unverified(***)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Unverified(String);

/// The text as it was sent. [`Validator::validate`](crate::Validator::validate) takes it.
impl AsRef<str> for Unverified {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Unverified {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Unverified {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl<'de> Deserialize<'de> for Unverified {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

impl fmt::Debug for Unverified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unverified({REDACTED})")
    }
}
