//! Why init data is refused.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use bazu_core::bot::BoxError;

use crate::query::{MAX_FIELDS, MAX_LENGTH};

/// How many characters of a key an error shows.
const SHOWN: usize = 32;

/// The reason why init data is refused.
///
/// Write it to the log of your server, and answer every refusal in the same way. It contains no value of the init
/// data and no signature.
#[derive(Debug)]
#[non_exhaustive]
pub enum InitDataError {
    /// The text is empty. So it is when the page was opened in a browser, outside of the messenger.
    Empty,
    /// The text is longer than [`MAX_LENGTH`].
    TooLong {
        /// The length of the text, in bytes.
        length: usize,
    },
    /// The text has more than [`MAX_FIELDS`] fields.
    TooManyFields,
    /// A field has no `=` or no key.
    MalformedField {
        /// The position of the field, from 1.
        number: usize,
    },
    /// A `%` stands without two hexadecimal digits, or the decoded bytes are not UTF-8.
    NotUrlEncoded {
        /// The position of the field, from 1.
        number: usize,
    },
    /// A key contains `=`, or a key or a value contains a line feed. The signature does not separate such fields from
    /// others, so they could be read as fields that the messenger never signed.
    AmbiguousField {
        /// The position of the field, from 1.
        number: usize,
    },
    /// A key stands twice.
    DuplicateKey {
        /// The key, shortened if it is long.
        key: String,
    },
    /// There is no `hash`.
    MissingHash,
    /// The `hash` is not 64 hexadecimal digits in lower case.
    MalformedHash,
    /// There is no `auth_date`.
    MissingAuthDate,
    /// The `auth_date` is not a number of seconds.
    MalformedAuthDate,
    /// The signature does not match: the data was changed, or is signed with the token of another bot.
    WrongHash,
    /// The init data is older than the limit. The user must open the mini app again.
    Expired {
        /// The age.
        age: Duration,
        /// The greatest age, as given to [`Validator::new`](crate::Validator::new).
        limit: Duration,
    },
    /// The `auth_date` lies in the future by more than clocks may differ.
    FromTheFuture {
        /// How far.
        ahead: Duration,
        /// By how much clocks may differ: [`Validator::clock_skew`](crate::Validator::clock_skew).
        limit: Duration,
    },
    /// The `user` is signed, but cannot be read.
    MalformedUser {
        /// What is wrong, without any value.
        problem: &'static str,
    },
    /// This init data was accepted before: see [`Validator::refuse_replays`](crate::Validator::refuse_replays).
    AlreadyUsed,
    /// The store of used signatures failed. So it is unknown whether the init data was used before.
    StoreFailed(BoxError),
}

impl InitDataError {
    pub(crate) fn duplicate(key: &str) -> Self {
        let key = match key.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", &key[..end]),
            None => key.to_owned(),
        };
        Self::DuplicateKey { key }
    }
}

/// Rounded up: what is over a limit also reads so.
fn seconds(duration: Duration) -> u64 {
    let begun = u64::from(duration.subsec_nanos() > 0);
    duration.as_secs().saturating_add(begun)
}

impl fmt::Display for InitDataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str(
                "the init data is empty; the page must be opened as a mini app, inside of the messenger",
            ),
            Self::TooLong { length } => write!(
                f,
                "the init data has {length} bytes; the limit is {MAX_LENGTH}"
            ),
            Self::TooManyFields => {
                write!(f, "the init data has more than {MAX_FIELDS} fields")
            }
            Self::MalformedField { number } => write!(
                f,
                "field {number} of the init data is not `key=value`; send the text as the messenger gave it"
            ),
            Self::NotUrlEncoded { number } => write!(
                f,
                "field {number} of the init data is not url-encoded UTF-8; send the text as the messenger gave it"
            ),
            Self::AmbiguousField { number } => write!(
                f,
                "field {number} of the init data has a line feed, or a `=` in its key, which may hide other fields"
            ),
            Self::DuplicateKey { key } => {
                write!(f, "the key {key:?} stands twice in the init data")
            }
            Self::MissingHash => f.write_str("the init data has no `hash`, so it is not signed"),
            Self::MalformedHash => f.write_str(
                "the `hash` of the init data is not 64 hexadecimal digits in lower case",
            ),
            Self::MissingAuthDate => f.write_str("the init data has no `auth_date`"),
            Self::MalformedAuthDate => {
                f.write_str("the `auth_date` of the init data is not a number of seconds")
            }
            Self::WrongHash => f.write_str(
                "the signature of the init data does not match; it was changed, or the server uses the token of \
                 another bot than the one that opened the mini app",
            ),
            Self::Expired { age, limit } => write!(
                f,
                "the init data is {} seconds old and the limit is {}; the user must open the mini app again",
                seconds(*age),
                limit.as_secs()
            ),
            Self::FromTheFuture { ahead, limit } => write!(
                f,
                "the init data is dated {} seconds in the future and the limit is {}; check the clock of the server",
                seconds(*ahead),
                limit.as_secs()
            ),
            Self::MalformedUser { problem } => {
                write!(f, "the `user` of the init data cannot be read: {problem}")
            }
            Self::AlreadyUsed => f.write_str(
                "the init data was used before; the page must use its session, or the user must open the mini app \
                 again",
            ),
            Self::StoreFailed(error) => {
                write!(f, "the store of used signatures failed: {error}")
            }
        }
    }
}

impl Error for InitDataError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::StoreFailed(error) => Some(&**error),
            _ => None,
        }
    }
}
