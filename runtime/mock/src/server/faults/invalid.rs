//! Faults that could never happen.

use std::fmt;

use super::Fault;

/// Why a fault is not added: it could never happen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidFault {
    /// It happens before the whole body of a request has come ([`reads`](Fault::reads)), and asks for a chat, which is
    /// in the body.
    ChatIsNotRead,
    /// Its share is not a number from 0 to 1.
    Share,
}

impl InvalidFault {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::ChatIsNotRead => {
                "leave out `reads` or `match.chat`: the bot, the method and the path are known before the body"
            }
            Self::Share => "it must be from 0 to 1",
        }
    }

    /// Checks a fault.
    pub(super) fn check(fault: &Fault) -> Result<(), Self> {
        if fault.reads.is_some() && fault.on.chat.is_some() {
            return Err(Self::ChatIsNotRead);
        }
        let is_share = |share: f64| (0.0..=1.0).contains(&share);
        match fault.share {
            Some(share) if !is_share(share) => Err(Self::Share),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for InvalidFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ChatIsNotRead => {
                "`match.chat` is in the body of a request, and with `reads` the fault happens before the body is read"
            }
            Self::Share => "`share` is out of bounds",
        })
    }
}

impl std::error::Error for InvalidFault {}
