//! Secrets to remove from every text of a server, because a server may echo a request.

use std::fmt;
use std::sync::Arc;

/// The text that replaces a secret.
pub const REDACTED: &str = "***";

/// Strings that errors must not show. Cloning is cheap, and `Debug` does not show the strings.
#[derive(Clone, Default)]
pub struct Secrets(Option<Arc<[Box<str>]>>);

impl Secrets {
    /// Stores the strings, without empty ones.
    pub fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let secrets = secrets.into_iter().filter(|secret| !secret.is_empty());
        let mut secrets: Vec<Box<str>> = secrets.map(Box::from).collect();
        // The longest first: if one secret contains another, the whole secret is removed.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Self((!secrets.is_empty()).then(|| secrets.into()))
    }

    /// Returns these secrets together with others.
    pub fn and<'a>(&'a self, others: impl IntoIterator<Item = &'a str>) -> Self {
        let mut others = others.into_iter().peekable();
        match others.peek() {
            None => self.clone(),
            Some(_) => Self::new(self.iter().chain(others)),
        }
    }

    /// Returns `text` without the secrets.
    pub fn redact(&self, text: &str) -> String {
        self.iter().fold(text.to_owned(), |text, secret| {
            text.replace(secret, REDACTED)
        })
    }

    /// The length of the secret at the start of a text, in bytes.
    pub(crate) fn starts(&self, text: &str) -> Option<usize> {
        let mut found = self.iter().filter(|secret| text.starts_with(secret));
        found.next().map(str::len)
    }

    /// The length of the longest secret, in bytes.
    pub(crate) fn longest(&self) -> usize {
        self.iter().next().map_or(0, str::len)
    }

    fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.0
            .iter()
            .flat_map(|secrets| secrets.iter())
            .map(|s| &**s)
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({REDACTED})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_of_a_secret_that_holds_another() {
        let secrets = Secrets::new(["", "abc", "abcdef"]);
        assert_eq!(secrets.redact("x abcdef y abc"), "x *** y ***");
        assert_eq!(secrets.starts("abcdefg"), Some(6));
        assert_eq!(secrets.starts("xabc"), None);
        assert_eq!(secrets.longest(), 6);
    }

    #[test]
    fn an_empty_secret_is_cut_out_of_nothing() {
        assert_eq!(Secrets::new([""]).redact("text"), "text");
        assert_eq!(Secrets::default().starts("text"), None);
    }

    #[test]
    fn secrets_of_one_call_stand_beside_those_of_the_client() {
        let secrets = Secrets::new(["key"]).and(["012345"]);
        assert_eq!(secrets.redact("key 012345"), "*** ***");
    }
}
