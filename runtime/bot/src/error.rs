//! Why a bot stopped.

use std::fmt;
use std::io;
use std::sync::Arc;

use bazu_core::Error;

use crate::storage::StorageError;

/// Why a bot stopped without being asked, or what was left when it was asked.
///
/// `Debug` prints the same line as `Display`, because Rust prints it when `main` returns the error. The exit code is 1
/// then.
#[non_exhaustive]
pub enum RunError {
    /// The server refuses the token.
    TokenRefused(Error),
    /// The deadline passed before all handlers had finished.
    Unfinished(Unfinished),
    /// All was handled, but it could not be confirmed to the server. What was handled last comes again.
    Unconfirmed(Error),
    /// A setting is wrong, or the server refused it.
    Setting(Error),
    /// The storage cannot be used: it belongs to another bot, was written by another version, or another process took it
    /// over.
    Storage(Arc<StorageError>),
    /// The operating system refused something: what, and why.
    Io(String, io::Error),
}

/// The updates that were being handled, or waited for it, when the deadline passed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unfinished {
    /// The ids of those that the server sends again.
    pub again: Vec<i64>,
    /// The ids of those that were confirmed before, so they do not come again: they had stopped other chats for too
    /// long, or the bot confirms updates before it handles them.
    pub lost: Vec<i64>,
}

impl Unfinished {
    pub(crate) fn is_empty(&self) -> bool {
        self.again.is_empty() && self.lost.is_empty()
    }
}

impl fmt::Display for Unfinished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("stopped with unfinished updates")?;
        if !self.again.is_empty() {
            write!(f, "; these come again: {}", Ids(&self.again))?;
        }
        if !self.lost.is_empty() {
            write!(f, "; these do not come again: {}", Ids(&self.lost))?;
        }
        Ok(())
    }
}

/// Ids for people: the first hundred.
pub(crate) struct Ids<'a>(pub(crate) &'a [i64]);

impl fmt::Display for Ids<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, id) in self.0.iter().take(100).enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{id}")?;
        }
        match self.0.len().checked_sub(100) {
            Some(more @ 1..) => write!(f, " and {more} more"),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for RunError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TokenRefused(error) => write!(f, "the server refuses the token: {error}"),
            Self::Unfinished(unfinished) => unfinished.fmt(f),
            Self::Unconfirmed(error) => write!(
                f,
                "stopped, but what was handled last could not be confirmed and comes again: {error}"
            ),
            Self::Setting(error) => error.fmt(f),
            Self::Storage(error) => error.fmt(f),
            Self::Io(what, error) => write!(f, "cannot {what}: {error}"),
        }
    }
}

impl fmt::Debug for RunError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// So that `main` can make its bot and run it with one type of errors.
impl From<Error> for RunError {
    fn from(error: Error) -> Self {
        Self::Setting(error)
    }
}

/// So that `main` can open its storage with the same type of errors.
impl From<StorageError> for RunError {
    fn from(error: StorageError) -> Self {
        Self::Storage(Arc::new(error))
    }
}

impl std::error::Error for RunError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::TokenRefused(error) | Self::Unconfirmed(error) | Self::Setting(error) => {
                std::error::Error::source(error)
            }
            Self::Storage(error) => std::error::Error::source(error),
            Self::Io(_, error) => Some(error),
            Self::Unfinished(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unfinished_updates_are_named_on_one_line() {
        let unfinished = Unfinished {
            again: vec![5, 7],
            lost: (1..=102).collect(),
        };
        let line = RunError::Unfinished(unfinished).to_string();
        assert!(line.starts_with(
            "stopped with unfinished updates; these come again: 5, 7; these do not come again: 1, 2, "
        ));
        assert!(line.ends_with(", 99, 100 and 2 more"), "{line}");
    }
}
