//! Why data of a button cannot be written.

use std::error::Error;
use std::fmt;

/// Why a value cannot be the data of a button.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackDataError {
    /// It has more bytes than the API allows.
    TooLong {
        /// How many it has.
        bytes: usize,
        /// How many are allowed.
        max: usize,
    },
    /// It cannot be written, or not be read back.
    Unsupported(String),
}

impl fmt::Display for CallbackDataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { bytes, max } => write!(
                f,
                "the data of a button has {bytes} bytes, at most {max} are allowed; keep large values elsewhere, and \
                 put their id into the button"
            ),
            Self::Unsupported(reason) => {
                write!(f, "the value cannot be the data of a button: {reason}")
            }
        }
    }
}

impl Error for CallbackDataError {}

impl serde::ser::Error for CallbackDataError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Unsupported(message.to_string())
    }
}

impl serde::de::Error for CallbackDataError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Unsupported(message.to_string())
    }
}
