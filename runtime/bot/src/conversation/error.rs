//! Why no answer came.

use std::error::Error as StdError;
use std::fmt;

/// Why a handler that waited for an update got none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoAnswer {
    /// The time is up.
    TimedOut,
    /// The bot stops. The handler has until the deadline of the runner to end.
    Stopped,
    /// As many handlers wait as may at once. The handler did not wait.
    TooMany {
        /// How many that is. See [`Polling::max_waiting`](crate::Polling::max_waiting).
        limit: usize,
    },
    /// The server sends updates of this kind only if they are asked for, and the router does not ask. The handler did
    /// not wait.
    NotFetched {
        /// The kind, by its name in JSON.
        kind: &'static str,
    },
    /// The update of this handler is in order with no other one, so nothing could follow it. The handler did not wait.
    Alone,
    /// This handler waits for another update at the same time.
    AlreadyWaiting,
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TimedOut => f.write_str("no answer came in time"),
            Self::Stopped => f.write_str("the bot stops, so it does not wait for an answer"),
            Self::TooMany { limit } => {
                write!(
                    f,
                    "{limit} handlers wait for an answer, and no more may; `max_waiting` sets how many"
                )
            }
            Self::NotFetched { kind } => {
                write!(
                    f,
                    "the server sends `{kind}` only on request; add `.with_kind(…)` of this kind to the router"
                )
            }
            Self::Alone => f.write_str(
                "this update has no chat and no user, or `order_by` gave it no key, so no answer can follow it",
            ),
            Self::AlreadyWaiting => {
                f.write_str("this handler waits for another answer; it can wait for one at a time")
            }
        }
    }
}

impl StdError for NoAnswer {}

/// A conversation was asked for where nothing could answer.
#[derive(Debug)]
pub(super) struct NoRunner;

impl fmt::Display for NoRunner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a conversation needs a runner and an update: run the bot by `Polling` or `Webhook`, in a test with the mock \
             server of `bazu-mock`",
        )
    }
}

impl StdError for NoRunner {}
