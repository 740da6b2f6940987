//! Messages, chats and users as the API shows them, written as JSON from the state.

use bazu_model::Api;

use super::{ChatKey, ChatKind, Message, World};
use crate::Written;
use crate::json::{self, Name, Object};
use crate::parameters::MARKUP;

/// What the state knows of a message beside its content.
const MESSAGE: [&str; 9] = [
    "message_id",
    "from",
    "sender_chat",
    "chat",
    "date",
    "edit_date",
    "via_bot",
    "reply_to_message",
    MARKUP,
];
const USER: [&str; 6] = [
    "id",
    "is_bot",
    "first_name",
    "last_name",
    "username",
    "language_code",
];
const CHAT: [&str; 6] = ["id", "type", "title", "username", "first_name", "last_name"];

/// Which of these fields the types of an API have.
#[derive(Debug)]
pub(crate) struct Shown {
    message: Known<9>,
    user: Known<6>,
    chat: Known<6>,
}

/// Names of fields, and whether the type has them.
#[derive(Debug)]
struct Known<const N: usize>([Field; N]);

#[derive(Debug)]
struct Field {
    name: &'static str,
    written: Name,
    is_known: bool,
}

impl<const N: usize> Known<N> {
    fn new(api: &Api, ty: &str, names: [&'static str; N]) -> Self {
        let ty = api.types.get(ty);
        Self(names.map(|name| Field {
            name,
            written: Name::new(name),
            is_known: ty.is_some_and(|ty| ty.field(name).is_some()),
        }))
    }

    /// The fields that the type has and that have a value.
    fn with<'p, 'w>(
        &'p self,
        parts: &'p [Part<'w>; N],
    ) -> impl Iterator<Item = (&'p Field, &'p Part<'w>)> {
        let fields = self.0.iter().zip(parts);
        fields.filter(|(field, part)| field.is_known && !matches!(part, Part::Nothing))
    }
}

impl Shown {
    pub(crate) fn new(api: &Api) -> Self {
        Self {
            message: Known::new(api, "Message", MESSAGE),
            user: Known::new(api, "User", USER),
            chat: Known::new(api, "Chat", CHAT),
        }
    }
}

/// The value of a field.
enum Part<'w> {
    Nothing,
    Number(i64),
    Bool(bool),
    Text(&'w str),
    Written(&'w Written),
    User(i64),
    Chat(ChatKey),
    /// Another message of the chat, with so many levels of messages that it answers.
    Message(ChatKey, &'w Message, u8),
}

impl<'w> Part<'w> {
    /// What may not be there.
    fn of<T>(value: Option<T>, part: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Nothing, part)
    }

    fn text(text: Option<&'w str>) -> Self {
        Self::of(text, Self::Text)
    }
}

impl World {
    /// Writes a message as the API's `Message`, with so many levels of messages that it answers. Nothing if it is not
    /// there.
    pub(super) fn write_message(
        &self,
        json: &mut String,
        key: ChatKey,
        id: i64,
        levels: u8,
    ) -> Option<()> {
        let message = self.message(key, id)?;
        self.write_known_message(json, key, message, levels);
        Some(())
    }

    fn write_known_message(&self, json: &mut String, key: ChatKey, message: &Message, levels: u8) {
        let answered = levels.checked_sub(1).zip(message.reply_to);
        let answered = answered.and_then(|(levels, id)| Some((levels, self.message(key, id)?)));
        let parts = [
            Part::Number(message.id),
            Part::of(message.from, Part::User),
            Part::of(message.sender_chat, |id| Part::Chat(ChatKey::group(id))),
            Part::Chat(key),
            Part::Number(message.date),
            Part::of(message.edit_date, Part::Number),
            Part::of(message.via_bot, Part::User),
            Part::of(answered, |(levels, message)| {
                Part::Message(key, message, levels)
            }),
            Part::of(message.buttons.as_ref(), Part::Written),
        ];
        let known = &self.model.shown().message;
        let mut object = Object::begin(json);
        for (field, part) in known.with(&parts) {
            self.write(object.known(&field.written), part);
        }
        for (name, value) in &message.content {
            // What the state knows itself counts.
            let is_written = known.with(&parts).any(|(field, _)| field.name == name);
            if !is_written && (levels > 0 || name != "pinned_message") {
                json::value(object.field(name), value);
            }
        }
        object.end();
    }

    /// Writes a user or bot as the API's `User`.
    pub(super) fn write_user(&self, json: &mut String, id: i64) {
        let Some(user) = self.user(id) else {
            return json::value(json, &self.unknown_user_view(id));
        };
        let parts = [
            Part::Number(user.id),
            Part::Bool(user.is_bot),
            Part::Text(&user.first_name),
            Part::text(user.last_name.as_deref()),
            Part::text(user.username.as_deref()),
            Part::text(user.language.as_deref()),
        ];
        let mut object = Object::begin(json);
        for (field, part) in self.model.shown().user.with(&parts) {
            self.write(object.known(&field.written), part);
        }
        object.end();
    }

    /// Writes a chat as the API's `Chat`.
    pub(super) fn write_chat(&self, json: &mut String, key: ChatKey) {
        let chat = self.chats.get(&key);
        let kind = chat.map_or(ChatKind::Private, |chat| chat.kind);
        let user = match kind {
            ChatKind::Private => chat.and_then(|_| self.user(key.id)),
            _ => None,
        };
        let chat = chat.filter(|_| kind != ChatKind::Private);
        let username = match user {
            Some(user) => user.username.as_deref(),
            None => chat.and_then(|chat| chat.username.as_deref()),
        };
        let last_name = user.and_then(|user| user.last_name.as_deref());
        let parts = [
            Part::Number(key.id),
            Part::Text(kind.word()),
            Part::text(chat.and_then(|chat| chat.title.as_deref())),
            Part::text(username),
            Part::text(user.map(|user| user.first_name.as_str())),
            Part::text(last_name),
        ];
        let mut object = Object::begin(json);
        for (field, part) in self.model.shown().chat.with(&parts) {
            self.write(object.known(&field.written), part);
        }
        object.end();
    }

    fn write(&self, json: &mut String, part: &Part<'_>) {
        match *part {
            Part::Nothing => json.push_str("null"),
            Part::Number(number) => json::shown(json, number),
            Part::Bool(value) => json::shown(json, value),
            Part::Text(text) => json::text(json, text),
            Part::Written(written) => json.push_str(written.json()),
            Part::User(user) => self.write_user(json, user),
            Part::Chat(key) => self.write_chat(json, key),
            Part::Message(key, message, levels) => {
                self.write_known_message(json, key, message, levels);
            }
        }
    }
}
