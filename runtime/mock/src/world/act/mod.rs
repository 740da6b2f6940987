//! What users do.

mod deliver;
mod does;

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::{ChatKey, Time, World};

pub(crate) use deliver::is_service;
pub use does::{Act, Does, Place, Press};

/// What came of an act.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Acted {
    /// The chat of the message.
    pub chat: Option<ChatKey>,
    /// The message that was sent or edited.
    pub message: Option<i64>,
    /// The id of the query that the bot has to answer.
    pub query: Option<String>,
    /// Updates that were queued: the bot and the id of the update.
    pub updates: Vec<(i64, i64)>,
    /// What the user sees at once, such as the address that a button opens.
    pub shown: Option<Value>,
}

/// Why an act could not happen: the user could not have done this. It says what there is instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActError {
    /// What is wrong.
    pub message: String,
    /// Whether something that the act names does not exist.
    pub is_unknown: bool,
}

impl ActError {
    /// The user cannot do this.
    pub fn cannot(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { message, is_unknown: false }
    }

    /// The act names what does not exist.
    pub fn unknown(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { message, is_unknown: true }
    }
}

impl fmt::Display for ActError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ActError {}

impl World {
    /// A user does something.
    ///
    /// # Errors
    ///
    /// If the user could not do it: a chat, a message or a button that does not exist, a closed poll, a chat that the
    /// user is not in. Nothing is changed then.
    pub fn act(&mut self, _act: Act, now: Time) -> Result<Acted, ActError> {
        self.at(now);
        self.due();
        Err(ActError::cannot("users cannot act yet"))
    }
}
