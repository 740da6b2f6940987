//! All errors of a call.

mod answer;
mod file;
mod transport;

use std::fmt;
use std::time::Duration;

pub(crate) use answer::remedy;
pub use answer::{ApiError, DecodeError, StatusError};
pub use file::{FileError, FileErrorKind};
pub use transport::{TimeoutKind, TransportError, TransportKind, chain};

use crate::check::Violations;
use crate::config_error::ConfigError;
use crate::token::InvalidToken;

/// The reason why a call failed.
///
/// `Display` is one line: the method, what happened and, if known, what to do. `Display`, `Debug` and
/// [`source`](std::error::Error::source) never show the token or a URL that holds it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The token is malformed.
    Token(InvalidToken),
    /// A setting of the client is invalid.
    Config(ConfigError),
    /// The call breaks limits of the API. Nothing was sent.
    Validation(Box<Violations>),
    /// A local file could not be read or written.
    File(Box<FileError>),
    /// The server did not return a complete answer.
    Transport(Box<TransportError>),
    /// The answer does not come from the API: an HTTP status with a body that is not an envelope.
    Status(Box<StatusError>),
    /// The answer comes from the API, but does not have the expected shape.
    Decode(Box<DecodeError>),
    /// The API returned an error.
    Api(Box<ApiError>),
}

impl Error {
    /// An invalid setting: what is wrong and what to do.
    pub fn config(message: impl Into<Box<str>>) -> Self {
        ConfigError::new(message).into()
    }

    /// A request that serde cannot serialize as JSON.
    pub fn unencodable(method: &str, error: &serde_json::Error) -> Self {
        Self::config(format!(
            "{method}: the request cannot be written as JSON: {error}"
        ))
    }

    /// The API method that was called, such as `sendMessage`, or `download`. `None` if the error occurred
    /// before the call.
    pub fn method(&self) -> Option<&str> {
        match self {
            Self::Token(_) | Self::Config(_) => None,
            Self::Validation(error) => error.method(),
            Self::File(error) => error.method,
            Self::Transport(error) => Some(error.method),
            Self::Status(error) => Some(error.method),
            Self::Decode(error) => Some(error.method),
            Self::Api(error) => Some(error.method),
        }
    }

    /// Adds the method that was called to an error of a local file, and the host and port of the server to an
    /// error of the connection.
    pub fn in_call(mut self, method: &'static str, server: &str) -> Self {
        match &mut self {
            Self::File(error) => {
                error.method.get_or_insert(method);
            }
            Self::Transport(error) if !server.is_empty() => {
                error.server.get_or_insert_with(|| server.into());
            }
            _ => {}
        }
        self
    }

    /// How long the server asked to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Status(error) => error.retry_after,
            Self::Api(error) => error.retry_after,
            _ => None,
        }
    }

    /// The new id of the chat, if the call failed because the group became a supergroup.
    pub fn migrate_to_chat_id(&self) -> Option<i64> {
        match self {
            Self::Api(error) => error.migrate_to_chat_id,
            _ => None,
        }
    }

    /// Whether the call failed because of a time limit of the client.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if matches!(error.kind, TransportKind::Timeout(_)))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Token(error) => error.fmt(f),
            Self::Config(error) => error.fmt(f),
            Self::Validation(error) => match error.method() {
                Some(method) => write!(f, "{method}: {error}"),
                None => error.fmt(f),
            },
            Self::File(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Status(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    // `Display` already shows the error in the variant, so the chain continues with its source.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File(error) => error.source(),
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}

macro_rules! from {
    ($($error:ident => $variant:ident),+ $(,)?) => {$(
        impl From<$error> for Error {
            fn from(error: $error) -> Self {
                Self::$variant(error.into())
            }
        }
    )+};
}

from! {
    InvalidToken => Token,
    ConfigError => Config,
    Violations => Validation,
    FileError => File,
    TransportError => Transport,
    StatusError => Status,
    DecodeError => Decode,
    ApiError => Api,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_small_enough_to_return_by_value() {
        assert!(size_of::<Error>() <= 24, "{}", size_of::<Error>());
    }

    #[test]
    fn an_error_crosses_threads() {
        fn crosses<T: Send + Sync + 'static>() {}
        crosses::<Error>();
    }
}
