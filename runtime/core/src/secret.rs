//! Values that are never printed.

use std::fmt;

use subtle::ConstantTimeEq;

use crate::secrets::REDACTED;

/// A string that is sent to the server and never logged, such as the token of a payment provider.
///
/// It has no `Display` and its `Debug` prints `Secret(***)`; serde reads and writes it as the plain
/// string.
#[derive(Clone, Eq)]
pub struct Secret(String);

impl Secret {
    /// The string itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// The comparison takes the same time for any two secrets of the same length.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({REDACTED})")
    }
}

crate::from_any_text!(Secret);
crate::as_text!(Secret);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_prints_as_stars_and_travels_as_the_plain_string() {
        let secret = Secret::from("pay-me");
        assert_eq!(format!("{secret:?}"), "Secret(***)");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"pay-me\"");
        let back: Secret = serde_json::from_str("\"pay-me\"").unwrap();
        assert_eq!(back, secret);
        assert_ne!(back, Secret::from("pay-you"));
        assert_ne!(back, Secret::from("pay"));
    }
}
