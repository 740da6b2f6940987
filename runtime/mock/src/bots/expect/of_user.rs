//! What a user expects.

use std::time::Duration;

use serde_json::Value;

use super::{ExpectMessage, Scope, notice, silence};
use crate::bots::stage::Waiting;
use crate::bots::user::User;
use crate::world::{ChatKey, Place};

impl User {
    /// Expects a message of a bot, in the private chat with it or where the user [is](Self::in_).
    #[track_caller]
    pub fn expect_message(&self) -> ExpectMessage {
        ExpectMessage::sent(&self.stage, self.scope(), self.name())
    }

    /// Expects a notice that contains a text: what a bot answers to the press of a button. Returns what the bot
    /// answered, as parameters of its method.
    #[track_caller]
    pub fn expect_notice(&self, text: &str) -> Waiting<Value> {
        notice(self.stage.clone(), self.scope(), self.id, text.to_owned())
    }

    /// Expects that no message of a bot comes, in as much time as other expectations wait.
    #[track_caller]
    pub fn expect_silence(&self) -> Waiting<()> {
        silence(self.stage.clone(), self.scope(), self.name(), None)
    }

    /// Expects that no message of a bot comes in some time.
    #[track_caller]
    pub fn expect_silence_for(&self, time: Duration) -> Waiting<()> {
        silence(self.stage.clone(), self.scope(), self.name(), Some(time))
    }

    fn scope(&self) -> Scope {
        match self.place {
            None => Scope::Private(self.id),
            Some(Place::Bot(bot)) => Scope::One(ChatKey {
                id: self.id,
                bot: Some(bot),
            }),
            Some(Place::Chat(id)) => Scope::One(ChatKey { id, bot: None }),
        }
    }
}
