//! Why a text is not a link, or a link cannot be made.

use std::fmt;

use crate::LengthLimit;

/// Why a link cannot be made or read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkError {
    /// A part is too long or too short.
    #[non_exhaustive]
    Length {
        /// The part, such as `payload`.
        part: &'static str,
        /// How long it is.
        count: usize,
        /// How long it may be.
        limit: LengthLimit,
    },
    /// A part has a letter that it cannot have.
    #[non_exhaustive]
    Pattern {
        /// The part, such as `payload`.
        part: &'static str,
        /// What the whole part matches.
        pattern: &'static str,
    },
    /// The text is another link, or none.
    #[non_exhaustive]
    OtherLink {
        /// The form of the link, with the names of its parts in braces.
        form: &'static str,
    },
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { part, count, limit } => {
                let unit = limit.unit;
                write!(f, "the {part} of the link has {count} {unit}, ")?;
                match *count < limit.min {
                    true => write!(f, "at least {} are needed", limit.min),
                    false => write!(
                        f,
                        "at most {} are allowed; keep large values elsewhere, and put their id into the link",
                        limit.max
                    ),
                }
            }
            Self::Pattern { part, pattern } => {
                write!(f, "the {part} of the link does not match `{pattern}`")
            }
            Self::OtherLink { form } => write!(f, "the text is not a link of the form {form}"),
        }
    }
}

impl std::error::Error for LinkError {}
