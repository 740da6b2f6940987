//! Secrets to remove from every text of a server, because a server may echo a request.

mod spelling;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use spelling::{LONGEST_SPELLING, spelled};

/// The text that replaces a secret.
pub const REDACTED: &str = "***";

/// Strings that errors must not show. Cloning is cheap, and `Debug` does not show the strings.
#[derive(Clone, Default)]
pub struct Secrets(Option<Arc<[Box<str>]>>);

impl Secrets {
    /// Stores the strings, without empty ones.
    pub fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let secrets = secrets.into_iter().filter(|secret| !secret.is_empty());
        let secrets: BTreeSet<Box<str>> = secrets.map(Box::from).collect();
        let secrets: Vec<_> = secrets.into_iter().collect();
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

    /// Returns these secrets together with those of another list.
    pub fn with(&self, others: &Self) -> Self {
        match &self.0 {
            None => others.clone(),
            Some(_) => self.and(others.iter()),
        }
    }

    /// Returns `text` without the secrets, in whatever spelling they stand there: percent-encoded, escaped as
    /// in JSON or in a web page, or a mixture of these.
    pub fn redact(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let secret = self.starts(rest);
            match secret {
                Some(_) => shown.push_str(REDACTED),
                None => shown.push(c),
            }
            rest = &rest[secret.unwrap_or(c.len_utf8())..];
        }
        shown
    }

    /// The length of the longest secret at the start of a text, in bytes of the text.
    pub(crate) fn starts(&self, text: &str) -> Option<usize> {
        self.iter().filter_map(|secret| spelled(text, secret)).max()
    }

    /// The maximum length of a secret in any spelling, in bytes.
    pub(crate) fn longest(&self) -> usize {
        self.iter().map(str::len).max().unwrap_or(0) * LONGEST_SPELLING
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
        assert!(secrets.longest() >= 6);
    }

    #[test]
    fn debug_shows_that_there_are_secrets_and_nothing_of_them() {
        let secrets = format!("{:?}", Secrets::new(["hush"]));
        assert_eq!(secrets, "Secrets(***)");
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
        let secrets = Secrets::new(["key"]).with(&Secrets::new(["012345"]));
        assert_eq!(secrets.redact("key 012345"), "*** ***");
        let none = Secrets::default();
        assert_eq!(none.with(&secrets).redact("key"), "***");
        assert_eq!(secrets.with(&none).redact("key"), "***");
    }
}
