//! The chat that a call is about, as limits of a server count it.

use std::fmt;
use std::sync::Arc;

/// The chat that a call is about: its id, or its name.
///
/// It is a key for limits and for log lines. A chat that is once given by its id and once by its name has two
/// keys. Only an answer of the server says that they are the same chat.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatKey {
    /// The id of a chat or a user.
    Id(i64),
    /// The name of a chat, in lower case and without `@`.
    Name(Arc<str>),
}

impl ChatKey {
    /// Reads the text form of a chat: digits are an id, everything else is a name. Servers do not distinguish
    /// the case of a name.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        match text.parse() {
            Ok(id) => Self::Id(id),
            Err(_) => Self::Name(text.trim_start_matches('@').to_lowercase().into()),
        }
    }
}

impl From<i64> for ChatKey {
    fn from(id: i64) -> Self {
        Self::Id(id)
    }
}

impl From<&str> for ChatKey {
    fn from(text: &str) -> Self {
        Self::parse(text)
    }
}

impl fmt::Display for ChatKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Name(name) => write!(f, "@{name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_chat_in_different_spellings_has_one_key() {
        assert_eq!(ChatKey::parse("@News"), ChatKey::parse(" news "));
        assert_eq!(ChatKey::parse("-1001234"), ChatKey::Id(-1_001_234));
        assert_ne!(ChatKey::parse("@other"), ChatKey::parse("@news"));
        assert_eq!(ChatKey::parse("@News").to_string(), "@news");
        assert_eq!(ChatKey::Id(7).to_string(), "7");
    }
}
