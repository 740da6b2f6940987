//! Chats and their members.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::links::Link;
use super::message::Message;
use crate::parameters::Fields;

/// Which chat it is.
///
/// The private chat of a user with one bot is not the one with another bot, although both bots know it by the id of the
/// user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
pub struct ChatKey {
    /// The id by which bots know it.
    pub id: i64,
    /// The bot, if it is a private chat with one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bot: Option<i64>,
}

impl ChatKey {
    /// The key of a group or channel.
    pub fn group(id: i64) -> Self {
        Self { id, bot: None }
    }

    /// The key of the private chat of a user with a bot.
    pub fn private(user: i64, bot: i64) -> Self {
        let bot = Some(bot);
        Self { id: user, bot }
    }

    /// Whether it is a private chat.
    pub fn is_private(self) -> bool {
        self.bot.is_some()
    }
}

/// A chat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Chat {
    /// Which one it is.
    pub key: ChatKey,
    /// The kind.
    pub kind: ChatKind,
    /// The title of a group or channel.
    pub title: Option<String>,
    /// The name without `@` of a group or channel.
    pub username: Option<String>,
    /// Parts that methods set: `description`, `permissions`. A `photo` is the `file_id` of the photo.
    pub fields: Fields,
    /// Who is in it, and who was: users and bots by id.
    pub members: BTreeMap<i64, Member>,
    /// Messages by id: the newest 10,000. Those that were deleted are not there, and older ones are dropped without an
    /// event.
    pub messages: BTreeMap<i64, Message>,
    /// The id of the next message.
    pub next_message: i64,
    /// Pinned messages, the newest last.
    pub pinned: Vec<i64>,
    /// Links by which users join, by their address.
    pub(crate) links: BTreeMap<String, Link>,
    /// Whether the user of a private chat blocked the bot.
    pub is_blocked: bool,
    /// Whether the user of a private chat wrote to the bot before: bots cannot write first.
    pub is_started: bool,
    /// The keyboard below the text field of the users, which the last message with one brought.
    pub keyboard: Option<serde_json::Value>,
}

/// The kind of a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ChatKind {
    /// A chat of a user with a bot.
    Private,
    /// A group.
    Group,
    /// A large group, where the API has such.
    Supergroup,
    /// A channel.
    Channel,
}

impl ChatKind {
    /// The word of the APIs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
            Self::Supergroup => "supergroup",
            Self::Channel => "channel",
        }
    }

    /// Whether it is a group, large or not.
    pub fn is_group(self) -> bool {
        matches!(self, Self::Group | Self::Supergroup)
    }
}

/// Someone who is or was in a chat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Member {
    /// What they are in the chat.
    pub status: Status,
    /// Rights and other facts, named as fields of the API's member.
    #[serde(default)]
    pub fields: Fields,
}

impl Member {
    /// Someone with a status and nothing else.
    pub fn new(status: Status) -> Self {
        let fields = Fields::new();
        Self { status, fields }
    }

    /// Gives them rights or other facts, named as fields of the API's member.
    pub fn with(mut self, fields: Fields) -> Self {
        self.fields.extend(fields);
        self
    }

    /// Whether they are in the chat.
    pub fn is_in(&self) -> bool {
        let is_out = self.status == Status::Restricted
            && self.fields.get("is_member") == Some(&serde_json::Value::Bool(false));
        self.status.is_in() && !is_out
    }

    /// Whether they may do what needs a right of administrators: the owner always may.
    pub fn has_right(&self, right: &str) -> bool {
        match self.status {
            Status::Owner => true,
            Status::Administrator => self.is_true(right),
            _ => false,
        }
    }

    /// Whether a fact about them is true.
    pub fn is_true(&self, field: &str) -> bool {
        self.fields.get(field) == Some(&serde_json::Value::Bool(true))
    }

    /// Whether they are the owner or an administrator.
    pub fn is_admin(&self) -> bool {
        matches!(self.status, Status::Owner | Status::Administrator)
    }
}

/// What someone is in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The owner. The APIs write `creator`.
    #[serde(alias = "creator")]
    Owner,
    /// An administrator.
    Administrator,
    /// A member without special rights.
    Member,
    /// A member without some rights.
    Restricted,
    /// Not a member, or not any more.
    Left,
    /// Removed, and not let in again.
    Kicked,
}

impl Status {
    /// The word of the APIs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Owner => "creator",
            Self::Administrator => "administrator",
            Self::Member => "member",
            Self::Restricted => "restricted",
            Self::Left => "left",
            Self::Kicked => "kicked",
        }
    }

    /// Whether who has it is in the chat.
    pub fn is_in(self) -> bool {
        !matches!(self, Self::Left | Self::Kicked)
    }
}

/// A group or channel to be created.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct NewChat {
    /// The kind: `group`, `supergroup` or `channel`.
    pub kind: ChatKind,
    /// The title.
    pub title: String,
    /// The name without `@`.
    #[serde(default)]
    pub username: Option<String>,
    /// The id; by default the next free one.
    #[serde(default)]
    pub id: Option<i64>,
    /// Users and bots in it, by id.
    #[serde(default)]
    pub members: BTreeMap<i64, Member>,
}

impl NewChat {
    /// A group, supergroup or channel with a title and nobody in it.
    pub fn new(kind: ChatKind, title: impl Into<String>) -> Self {
        Self {
            kind,
            title: title.into(),
            username: None,
            id: None,
            members: BTreeMap::new(),
        }
    }

    /// Gives it a name without `@`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Gives it an id.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Puts a user or bot in it, by id.
    pub fn member(mut self, id: i64, member: Member) -> Self {
        self.members.insert(id, member);
        self
    }
}

/// Chats are saved as a list: a key of JSON is a text.
pub(super) mod as_list {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serializer};

    use super::{Chat, ChatKey};

    pub(crate) fn serialize<S: Serializer>(
        chats: &BTreeMap<ChatKey, Chat>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(chats.values())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<ChatKey, Chat>, D::Error> {
        let chats = Vec::<Chat>::deserialize(deserializer)?;
        Ok(chats.into_iter().map(|chat| (chat.key, chat)).collect())
    }
}
