//! Ids that let a service detect a repeated call.

use std::fmt;

use bazu_core::Error;

/// The id of a call. If a service receives an id that it already knows, it does not do the call twice.
///
/// All repeats of one call use the same id. If you repeat a call yourself, such as after a timeout, give both
/// calls the same id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RequestId(String);

impl RequestId {
    /// Makes an id from a text. The service may have limits for the id; see the method that uses it.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// Makes a new unique id: a UUID of version 4 from the operating system's randomness.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the operating system returns no random numbers.
    pub fn random() -> Result<Self, Error> {
        let mut bytes = [0; 16];
        getrandom::getrandom(&mut bytes)
            .map_err(|_| Error::config("the operating system returns no random numbers"))?;
        let mut bits = u128::from_be_bytes(bytes);
        // RFC 9562, 5.4: the version is in bits 48 to 51, the variant in bits 64 and 65.
        bits = bits & !(0xf << 76) | 4 << 76;
        bits = bits & !(0b11 << 62) | 0b10 << 62;
        let [a, b, c, d, e] = [
            bits >> 96,
            bits >> 80 & 0xffff,
            bits >> 64 & 0xffff,
            bits >> 48 & 0xffff,
            bits & 0xffff_ffff_ffff,
        ];
        Ok(Self(format!("{a:08x}-{b:04x}-{c:04x}-{d:04x}-{e:012x}")))
    }

    /// Returns the id as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

bazu_core::from_any_text!(RequestId);
bazu_core::as_text!(RequestId);

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_random_id_is_a_uuid_of_version_4_and_no_two_are_alike() {
        let ids: HashSet<String> = (0..1000)
            .map(|_| RequestId::random().unwrap().to_string())
            .collect();
        assert_eq!(ids.len(), 1000);
        for id in &ids {
            let groups: Vec<&str> = id.split('-').collect();
            let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
            let is_hex = |c: char| matches!(c, '0'..='9' | 'a'..='f');
            assert!(groups.concat().chars().all(is_hex), "{id}");
            assert!(groups[2].starts_with('4'), "{id}");
            assert!(groups[3].starts_with(['8', '9', 'a', 'b']), "{id}");
        }
    }
}
