//! Messages, chats and users as the API shows them, written from the state without a copy of it.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::{ChatKey, ChatKind, Message, World};
use crate::model::Names;

/// A message as the API's `Message`, with so many levels of messages that it answers.
#[derive(Clone, Copy)]
pub(crate) struct MessageShown<'w> {
    world: &'w World,
    key: ChatKey,
    message: &'w Message,
    levels: u8,
}

impl<'w> MessageShown<'w> {
    /// A message of a chat, if it is there.
    pub(crate) fn new(world: &'w World, key: ChatKey, id: i64, levels: u8) -> Option<Self> {
        let message = world.message(key, id)?;
        Some(Self {
            world,
            key,
            message,
            levels,
        })
    }
}

/// A user or bot as the API's `User`.
pub(crate) struct UserShown<'w> {
    pub(crate) world: &'w World,
    pub(crate) user: i64,
}

/// A chat as the API's `Chat`.
pub(crate) struct ChatShown<'w> {
    pub(crate) world: &'w World,
    pub(crate) key: ChatKey,
}

/// The value of a field.
#[derive(Clone, Copy)]
enum Part<'w> {
    Value(&'w Value),
    Number(i64),
    Bool(bool),
    Text(&'w str),
    User(&'w World, i64),
    Chat(&'w World, ChatKey),
    Message(MessageShown<'w>),
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Value(value) => value.serialize(serializer),
            Self::Number(number) => serializer.serialize_i64(number),
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::User(world, user) => UserShown { world, user }.serialize(serializer),
            Self::Chat(world, key) => ChatShown { world, key }.serialize(serializer),
            Self::Message(message) => message.serialize(serializer),
        }
    }
}

/// Fields in the order of their names, as those of other values are.
struct Parts<'w> {
    known: &'w Names,
    list: Vec<(&'w str, Part<'w>)>,
}

impl<'w> Parts<'w> {
    fn new(world: &'w World, ty: &str) -> Self {
        Self {
            known: world.model.names(ty),
            list: Vec::with_capacity(12),
        }
    }

    /// Adds a field, unless the type does not have it.
    fn put(&mut self, name: &'w str, part: Part<'w>) {
        if self.known.has(name) {
            self.list.push((name, part));
        }
    }

    fn put_text(&mut self, name: &'w str, text: Option<&'w str>) {
        if let Some(text) = text {
            self.put(name, Part::Text(text));
        }
    }

    fn serialize<S: Serializer>(mut self, serializer: S) -> Result<S::Ok, S::Error> {
        // What was put last counts.
        self.list.reverse();
        self.list.sort_by_key(|(name, _)| *name);
        self.list.dedup_by_key(|(name, _)| *name);
        let mut map = serializer.serialize_map(Some(self.list.len()))?;
        for (name, part) in &self.list {
            map.serialize_entry(name, part)?;
        }
        map.end()
    }
}

impl Serialize for MessageShown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (world, message) = (self.world, self.message);
        let mut parts = Parts::new(world, "Message");
        for (name, value) in &message.content {
            if self.levels > 0 || name != "pinned_message" {
                parts.put(name, Part::Value(value));
            }
        }
        parts.put("message_id", Part::Number(message.id));
        parts.put("date", Part::Number(message.date));
        parts.put("chat", Part::Chat(world, self.key));
        if let Some(from) = message.from {
            parts.put("from", Part::User(world, from));
        }
        if let Some(sender) = message.sender_chat {
            parts.put("sender_chat", Part::Chat(world, ChatKey::group(sender)));
        }
        if let Some(date) = message.edit_date {
            parts.put("edit_date", Part::Number(date));
        }
        if let Some(bot) = message.via_bot {
            parts.put("via_bot", Part::User(world, bot));
        }
        if let Some(levels) = self.levels.checked_sub(1)
            && let Some(answered) = message.reply_to
            && let Some(answered) = MessageShown::new(world, self.key, answered, levels)
        {
            parts.put("reply_to_message", Part::Message(answered));
        }
        parts.serialize(serializer)
    }
}

impl Serialize for UserShown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(user) = self.world.user(self.user) else {
            return self
                .world
                .unknown_user_view(self.user)
                .serialize(serializer);
        };
        let mut parts = Parts::new(self.world, "User");
        parts.put("id", Part::Number(user.id));
        parts.put("is_bot", Part::Bool(user.is_bot));
        parts.put("first_name", Part::Text(&user.first_name));
        parts.put_text("last_name", user.last_name.as_deref());
        parts.put_text("username", user.username.as_deref());
        parts.put_text("language_code", user.language.as_deref());
        parts.serialize(serializer)
    }
}

impl Serialize for ChatShown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut parts = Parts::new(self.world, "Chat");
        let chat = self.world.chats.get(&self.key);
        let kind = chat.map_or(ChatKind::Private, |chat| chat.kind);
        parts.put("id", Part::Number(self.key.id));
        parts.put("type", Part::Text(kind.word()));
        match (chat, kind) {
            (None, _) => {}
            (Some(_), ChatKind::Private) => {
                if let Some(user) = self.world.user(self.key.id) {
                    parts.put_text("username", user.username.as_deref());
                    parts.put("first_name", Part::Text(&user.first_name));
                    parts.put_text("last_name", user.last_name.as_deref());
                }
            }
            (Some(chat), _) => {
                parts.put_text("title", chat.title.as_deref());
                parts.put_text("username", chat.username.as_deref());
            }
        }
        parts.serialize(serializer)
    }
}
