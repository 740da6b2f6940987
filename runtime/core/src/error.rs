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

    fn io() -> std::io::Error {
        std::io::Error::other("the disk is full")
    }

    fn transport(kind: TransportKind) -> TransportError {
        TransportError::new("sendMessage", kind)
    }

    fn file(kind: FileErrorKind) -> Error {
        FileError::new("a.txt", None, kind).into()
    }

    #[test]
    fn a_wait_is_known_of_every_answer_that_states_one() {
        let seven = Some(Duration::from_secs(7));
        let answer = |body: &'static str| {
            let headers = crate::Headers {
                retry_after: Some("7"),
                ..crate::Headers::default()
            };
            crate::Response::new("sendMessage", 503, body).with_headers(&headers, || 0)
        };
        let status: Error = answer("").status_error().into();
        assert_eq!(status.retry_after(), seven);
        let refused = answer(r#"{"ok":false,"error_code":503}"#).result::<bool>();
        assert_eq!(refused.unwrap_err().retry_after(), seven);
        assert_eq!(Error::config("").retry_after(), None);
    }

    #[test]
    fn a_timeout_is_a_time_limit_that_passed_and_nothing_else() {
        for kind in [TimeoutKind::Connect, TimeoutKind::Read, TimeoutKind::Total] {
            let error = TransportError::timeout("sendMessage", kind);
            assert!(Error::from(error).is_timeout());
        }
        for kind in [TransportKind::Io, TransportKind::Closed] {
            assert!(!Error::from(transport(kind)).is_timeout());
        }
        assert!(!Error::config("").is_timeout());
    }

    #[test]
    fn the_chain_of_an_error_goes_on_behind_what_it_says_itself() {
        use std::error::Error as _;
        let cause = |error: &Error| error.source().map(ToString::to_string);
        let full = Some("the disk is full".to_owned());
        assert_eq!(cause(&file(FileErrorKind::Io(io().into()))), full);
        assert_eq!(cause(&file(FileErrorKind::AlreadySent)), None);
        let broken = transport(TransportKind::Io);
        assert_eq!(cause(&broken.clone().into()), None);
        assert_eq!(cause(&broken.because_of(io()).into()), full);
    }

    #[test]
    fn a_call_adds_what_an_error_does_not_know_yet() {
        let error = file(FileErrorKind::AlreadySent).in_call("sendPhoto", "a.test");
        assert_eq!(error.method(), Some("sendPhoto"));
        assert_eq!(error.in_call("sendVideo", "").method(), Some("sendPhoto"));
        let server = |error: &Error| match error {
            Error::Transport(error) => error.server.clone().map(String::from),
            _ => None,
        };
        let error = Error::from(transport(TransportKind::Connect)).in_call("sendPhoto", "");
        assert_eq!(server(&error), None);
        let error = error.in_call("sendPhoto", "a.test");
        assert_eq!(server(&error).as_deref(), Some("a.test"));
        let error = error.in_call("sendPhoto", "b.test");
        assert_eq!(server(&error).as_deref(), Some("a.test"));
    }
}
