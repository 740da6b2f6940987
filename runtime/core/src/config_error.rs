//! Invalid settings.

use std::fmt;

/// An invalid setting of the client. The message names the setting and the fix. It never shows a value that
/// may hold credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError(Box<str>);

impl ConfigError {
    /// Makes an error from a text that says what is wrong and what to do.
    pub fn new(message: impl Into<Box<str>>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigError {}
