//! Why a dialogue could not be read or moved.

use std::fmt;

use bazu_core::bot::BoxError;

use super::{Per, Reset};
use crate::executor::Key;
use crate::storage::StorageError;

/// Why a dialogue could not be read or moved.
///
/// It reaches the error hook, like every error of a handler: `failure.downcast_ref::<DialogueError>()`.
#[derive(Debug)]
#[non_exhaustive]
pub enum DialogueError {
    /// The state was not loaded for this handler. Dialogues are there for the routes of a router that
    /// [`Polling`](crate::Polling), a webhook, or the crate `bazu-mock` runs. To test a handler alone, call it.
    NotLoaded {
        /// The name of the dialogue.
        dialogue: &'static str,
    },
    /// The update does not say whose the dialogue is.
    NoOwner {
        /// The name of the dialogue.
        dialogue: &'static str,
        /// What the update would need.
        per: Per,
    },
    /// The handler waited, and meanwhile another one moved the dialogue. The newer state stays.
    Changed {
        /// The name of the dialogue.
        dialogue: &'static str,
        /// Whose it is.
        of: Key,
    },
    /// The new state could not be written as JSON.
    Unwritable {
        /// The name of the dialogue.
        dialogue: &'static str,
        /// The cause.
        source: BoxError,
    },
    /// Two types have the same name, so each would read the states of the other.
    SameName {
        /// The name of both.
        dialogue: &'static str,
        /// The types.
        types: [&'static str; 2],
    },
    /// A job needs the state, and it cannot be read. The dialogue starts anew with the next update.
    Unreadable(Reset),
    /// The storage could not read the state, and waiting does not change that.
    Storage(StorageError),
}

impl fmt::Display for DialogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotLoaded { dialogue } => write!(
                f,
                "the dialogue `{dialogue}` was not loaded: only the routes of a router that a runner runs have it"
            ),
            Self::NoOwner { dialogue, per } => {
                let needs = per.needs();
                write!(
                    f,
                    "the dialogue `{dialogue}` belongs to {needs}, and this update has none"
                )
            }
            Self::Changed { dialogue, of } => write!(
                f,
                "the dialogue `{dialogue}` of {of} changed while the handler waited; the newer state stays"
            ),
            Self::Unwritable { dialogue, source } => {
                write!(
                    f,
                    "the new state of the dialogue `{dialogue}` cannot be written as JSON: {source}"
                )
            }
            Self::SameName { dialogue, types } => {
                let [one, other] = types;
                write!(
                    f,
                    "the dialogues `{one}` and `{other}` have the same name `{dialogue}`; give one another name"
                )
            }
            Self::Unreadable(reset) => {
                let Reset {
                    dialogue,
                    of,
                    reason,
                    ..
                } = reset;
                write!(
                    f,
                    "the dialogue `{dialogue}` of {of} cannot be used: {reason}"
                )
            }
            Self::Storage(error) => write!(f, "the dialogue could not be loaded: {error}"),
        }
    }
}

impl std::error::Error for DialogueError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // `Display` prints the cause, so only what is behind it is left.
        match self {
            Self::Unwritable { source, .. } => source.source(),
            Self::Storage(error) => error.source(),
            _ => None,
        }
    }
}
