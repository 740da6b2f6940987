//! Messages.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ChatKey, ChatKind, EventKind, World};
use crate::Written;
use crate::content::complete_fields;
use crate::parameters::{Fields, Markup};

/// A message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Message {
    /// The id, unique in its chat.
    pub id: i64,
    /// When it was sent, in seconds since 1970.
    pub date: i64,
    /// The user or bot who sent it; none in channels.
    pub from: Option<i64>,
    /// The chat that sent it, in channels.
    pub sender_chat: Option<i64>,
    /// The message of the same chat that it answers.
    pub reply_to: Option<i64>,
    /// When it was edited last, in seconds since 1970.
    pub edit_date: Option<i64>,
    /// The content: fields of the API's message, such as `text`, `photo`, `caption`, `forward_from`.
    pub content: Fields,
    /// The buttons in the message: the field `reply_markup` of the API's message.
    pub buttons: Option<Written>,
    /// A keyboard that is not inline, as the bot sent it: users see it, the API does not show it in messages.
    pub keyboard: Option<Value>,
    /// What the server knows of it and the API does not show: the payload of an invoice, the votes of a poll.
    pub hidden: Fields,
    /// The bot through which a user sent it, from an inline query.
    pub via_bot: Option<i64>,
    /// The id by which the bot knows it, if it came out of an inline query.
    pub inline_id: Option<String>,
}

impl Message {
    /// A text of the content: `text` or `caption`.
    pub fn text(&self) -> Option<&str> {
        let text = self.content.get("text").or(self.content.get("caption"));
        text.and_then(Value::as_str)
    }
}

/// How many messages a chat keeps. The oldest are dropped: nobody finds them any more, as if they were deleted.
const KEPT: usize = 10_000;

/// Who wrote a message of a channel, which says only that the channel did.
const POSTED_BY: &str = "posted_by";

/// Fields of messages that say what someone did.
const SERVICE: [&str; 11] = [
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "pinned_message",
    "group_chat_created",
    "supergroup_chat_created",
    "channel_chat_created",
    "successful_payment",
    "web_app_data",
];

impl Message {
    /// Whether it says what someone did, and has no content that anyone could send.
    pub(crate) fn is_service(&self) -> bool {
        SERVICE
            .iter()
            .any(|field| self.content.contains_key(*field))
    }

    /// Gives it a keyboard.
    pub(crate) fn put_markup(&mut self, markup: Markup) {
        match markup {
            Markup::Buttons(buttons) => self.buttons = Some(buttons),
            Markup::NoButtons(_) => {}
            Markup::Keyboard(keyboard) => self.keyboard = Some((*keyboard).clone()),
        }
    }

    /// Whether someone sent it.
    pub(crate) fn is_by(&self, id: i64) -> bool {
        let posted = || self.hidden.get(POSTED_BY).and_then(Value::as_i64);
        self.from.or_else(posted) == Some(id)
    }

    /// What else the server knows of its content, without who wrote it.
    pub(crate) fn hidden_content(&self) -> Fields {
        let mut hidden = self.hidden.clone();
        hidden.remove(POSTED_BY);
        hidden
    }
}

impl World {
    /// Adds a message to a chat: gives it an id, and a date if it has none. Returns the id; 0 if there is no such chat.
    pub(crate) fn add_message(&mut self, key: ChatKey, mut message: Message) -> i64 {
        self.complete_content(&mut message.content);
        let now = self.now.seconds();
        let Some(chat) = self.chats.get_mut(&key) else {
            return 0;
        };
        let id = chat.next_message;
        chat.next_message = id.saturating_add(1);
        message.id = id;
        if message.date == 0 {
            message.date = now;
        }
        if let Some(keyboard) = &message.keyboard {
            chat.keyboard = (keyboard.get("keyboard").is_some()).then(|| keyboard.clone());
        }
        chat.messages.insert(id, message);
        while chat.messages.len() > KEPT {
            // Nobody did this, so it is no event.
            if let Some((dropped, _)) = chat.messages.pop_first() {
                chat.pinned.retain(|pinned| *pinned != dropped);
            }
        }
        self.happened(EventKind::Sent {
            chat: key,
            message: id,
        });
        id
    }

    /// Gives the content of a message the shape of the API.
    pub(crate) fn complete_content(&self, content: &mut Fields) {
        if let Some(message) = self.model.message() {
            complete_fields(&self.model, message, content);
        }
    }

    /// A message from a bot or user without content: in channels it is from the channel.
    pub(crate) fn draft(&self, key: ChatKey, from: i64) -> Message {
        let chat = self.chats.get(&key);
        let is_channel = chat.is_some_and(|chat| chat.kind == ChatKind::Channel);
        let mut message = Message {
            from: (!is_channel).then_some(from),
            sender_chat: is_channel.then_some(key.id),
            ..Message::default()
        };
        if is_channel {
            message
                .hidden
                .insert(POSTED_BY.to_owned(), Value::from(from));
        }
        message
    }

    /// A message of a chat.
    pub fn message(&self, key: ChatKey, id: i64) -> Option<&Message> {
        self.chats.get(&key)?.messages.get(&id)
    }

    /// A message says what someone did in a chat. It has one field, which the API may not have: then there is none.
    pub(crate) fn add_service_message(
        &mut self,
        key: ChatKey,
        from: i64,
        field: &str,
        value: Value,
    ) -> Option<i64> {
        if !self.model.has_field("Message", field) {
            return None;
        }
        let mut message = self.draft(key, from);
        message.content.insert(field.to_owned(), value);
        Some(self.add_message(key, message))
    }

    /// What a bot itself did in a chat: a message says so, to this bot too.
    pub(crate) fn add_own_service_message(
        &mut self,
        key: ChatKey,
        bot: i64,
        field: &str,
        value: Value,
    ) {
        if let Some(message) = self.add_service_message(key, bot, field, value)
            && let Some(view) = self.message_view(key, message)
        {
            self.update(bot, self.kind_of_messages(key), view);
        }
    }

    /// The kind of updates with the messages of a chat.
    pub(crate) fn kind_of_messages(&self, key: ChatKey) -> &'static str {
        match self.chats.get(&key).map(|chat| chat.kind) {
            Some(ChatKind::Channel) if self.sends_kind("channel_post") => "channel_post",
            _ => "message",
        }
    }
}
