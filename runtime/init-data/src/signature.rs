//! The signature of init data: HMAC-SHA256, with a key that is made from the token.

use bazu_core::Token;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The constant from which the key is made.
const PURPOSE: &[u8] = b"WebAppData";
/// The size of a signature, in bytes.
pub(crate) const SIZE: usize = 32;

/// The key of one bot.
#[derive(Clone)]
pub(crate) struct Key(Hmac<Sha256>);

impl Key {
    pub(crate) fn new(token: &Token) -> Self {
        let secret = keyed(PURPOSE).chain_update(token.expose()).finalize();
        Self(keyed(&secret.into_bytes()))
    }

    /// The signature of fields that are sorted by key.
    #[cfg(feature = "test-util")]
    pub(crate) fn sign<'a>(&self, fields: impl Iterator<Item = (&'a str, &'a str)>) -> [u8; SIZE] {
        self.over(fields).finalize().into_bytes().into()
    }

    /// Whether a signature is that of fields which are sorted by key. It compares in constant time.
    pub(crate) fn has_signed<'a>(
        &self,
        fields: impl Iterator<Item = (&'a str, &'a str)>,
        signature: &[u8; SIZE],
    ) -> bool {
        self.over(fields).verify_slice(signature).is_ok()
    }

    /// Takes in one line `key=value` for each field, with a line feed between them.
    fn over<'a>(&self, fields: impl Iterator<Item = (&'a str, &'a str)>) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        for (number, (key, value)) in fields.enumerate() {
            if number > 0 {
                mac.update(b"\n");
            }
            mac.update(key.as_bytes());
            mac.update(b"=");
            mac.update(value.as_bytes());
        }
        mac
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes a key of any length")
}

/// Reads a signature: hexadecimal digits in lower case.
pub(crate) fn from_hex(text: &str) -> Option<[u8; SIZE]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let mut signature = [0; SIZE];
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != SIZE || !rest.is_empty() {
        return None;
    }
    for (byte, [high, low]) in signature.iter_mut().zip(pairs) {
        *byte = digit(*high)? * 16 + digit(*low)?;
    }
    Some(signature)
}

#[cfg(feature = "test-util")]
pub(crate) fn to_hex(signature: &[u8; SIZE]) -> String {
    signature.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_read_from_exactly_64_digits_in_lower_case() {
        let hex = "00ff".repeat(16);
        assert_eq!(
            from_hex(&hex).map(|bytes| [bytes[0], bytes[31]]),
            Some([0, 255])
        );
        for wrong in [
            &hex[1..],
            &hex.to_uppercase(),
            &(hex.clone() + "0"),
            &(hex.clone() + "00"),
            "",
        ] {
            assert_eq!(from_hex(wrong), None, "{wrong}");
        }
        assert_eq!(from_hex(&format!("+1{}", &hex[2..])), None);
        assert_eq!(from_hex(&"é".repeat(32)), None);
    }
}
