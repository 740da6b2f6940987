//! Bots and users.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::games::Game;
use super::queue::Queue;
use super::webhooks::Webhook;
use crate::parameters::Fields;

/// A person, or what people see of a bot.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
pub struct User {
    /// The id, which is that of the private chat too.
    pub id: i64,
    /// Whether it is a bot.
    pub is_bot: bool,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: Option<String>,
    /// The name without `@`.
    pub username: Option<String>,
    /// The language of the client, such as `fa`.
    pub language: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// Ids of the profile photos, the newest first.
    pub photos: Vec<String>,
}

/// A bot.
#[derive(Clone, Serialize, Deserialize)]
pub struct Bot {
    /// What people see of it.
    pub user: User,
    /// The token, which is a secret of the bot.
    pub(crate) token: String,
    /// Updates that wait for it.
    pub(crate) queue: Queue,
    /// Its webhook, if one is set.
    pub(crate) webhook: Webhook,
    /// Lists of commands, each with its key: all parameters beside the commands, such as the language.
    pub(crate) commands: Vec<(Fields, serde_json::Value)>,
    /// Parts of the bot that methods set, by name.
    pub(crate) settings: BTreeMap<String, serde_json::Value>,
    /// Whether it sees all messages of groups, or only commands, replies to it and mentions.
    pub(crate) reads_all: bool,
}

impl fmt::Debug for Bot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bot")
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

/// A bot to be created.
#[derive(Clone, Default, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct NewBot {
    /// The first name; by default the name with which it is created.
    pub name: String,
    /// The name without `@`; by default made from the name.
    pub username: Option<String>,
    /// The token; by default one is made. A token is an id, `:`, and a text.
    pub token: Option<String>,
    /// Whether it sees all messages of groups, or only commands, replies to it and mentions.
    pub reads_all_group_messages: bool,
    /// Games that it can send, by their short names.
    pub games: BTreeMap<String, Game>,
}

impl fmt::Debug for NewBot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewBot")
            .field("name", &self.name)
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

/// A user to be created.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct NewUser {
    /// The first name.
    pub name: String,
    /// The id; by default the next free one.
    pub id: Option<i64>,
    /// The last name.
    pub last_name: Option<String>,
    /// The name without `@`.
    pub username: Option<String>,
    /// The language of the client, such as `fa`.
    pub language: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
}
