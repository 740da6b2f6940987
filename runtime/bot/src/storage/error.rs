//! Why a storage could not read or write.

use std::fmt;

use bazu_core::bot::BoxError;

/// Why a storage could not read or write.
#[derive(Debug)]
pub struct StorageError {
    kind: StorageErrorKind,
    message: String,
    source: Option<BoxError>,
}

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageErrorKind {
    /// It cannot be reached, or it does not answer in time. A later try may succeed.
    Unavailable,
    /// The disk, or the memory of the server, has no room. A later try may succeed, when somebody has made room.
    Full,
    /// It holds as many entries as it may. Waiting does not change that.
    TooMany,
    /// What it holds cannot be read.
    Corrupt,
    /// It belongs to another bot.
    OtherBot,
    /// It was written by a version that this one does not read.
    OtherVersion,
    /// Another process uses it.
    InUse,
    /// A setting is wrong, such as the address or the password.
    Setting,
}

impl StorageError {
    /// Makes an error. The message says what could not be done, without secrets.
    pub fn new(kind: StorageErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    /// Adds the cause.
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> StorageErrorKind {
        self.kind
    }

    /// Whether a later try may succeed without another setting.
    pub fn is_temporary(&self) -> bool {
        matches!(
            self.kind,
            StorageErrorKind::Unavailable | StorageErrorKind::Full
        )
    }
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for StorageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // `Display` prints the cause, so only what is behind it is left.
        self.source.as_ref().and_then(|source| source.source())
    }
}
