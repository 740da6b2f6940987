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
#[non_exhaustive]
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
#[non_exhaustive]
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
///
/// ```
/// use bazu_mock::world::NewBot;
///
/// NewBot::new("Shop").username("shop_bot").reads_all_group_messages();
/// ```
#[derive(Clone, Default, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
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

impl NewBot {
    /// A bot with a name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Gives it a name without `@`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Gives it a token: an id, `:`, and a text.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Lets it see all messages of groups.
    pub fn reads_all_group_messages(mut self) -> Self {
        self.reads_all_group_messages = true;
        self
    }

    /// Registers a game that it can send, by its short name.
    pub fn game(mut self, short_name: impl Into<String>, game: Game) -> Self {
        self.games.insert(short_name.into(), game);
        self
    }
}

/// A user to be created.
///
/// ```
/// use bazu_mock::world::NewUser;
///
/// NewUser::new("Ali").username("ali").language("fa").phone("+989120000000");
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
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

impl NewUser {
    /// A user with a first name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Gives them an id.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Gives them a last name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Gives them a name without `@`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets the language of their client, such as `fa`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Gives them a phone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}
