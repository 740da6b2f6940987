//! Users write, send, edit, delete and forward.

use serde_json::{Value, json};

use super::content::Sent;
use super::{ActError, Acted, Place};
use crate::parameters::Fields;
use crate::world::{ChatKey, ChatKind, EventKind, Message, World};

/// How long a text or a caption may be.
const LONGEST_TEXT: usize = 4096;
const LONGEST_CAPTION: usize = 1024;

/// Where a message keeps the name of its album.
const ALBUM: &str = "album";

impl World {
    pub(super) fn writes(
        &mut self,
        user: i64,
        place: Option<Place>,
        text: String,
        reply_to: Option<i64>,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        self.can_write(key, user, "can_send_messages")?;
        self.may_answer(key, reply_to)?;
        fits("text", &text, LONGEST_TEXT)?;
        let mut message = self.draft_of_user(key, user, reply_to);
        self.put_entities(&mut message.content, "entities", &text);
        message
            .content
            .insert("text".to_owned(), Value::String(text));
        self.post(user, key, message)
    }

    pub(super) fn sends(
        &mut self,
        user: i64,
        place: Option<Place>,
        sent: Sent,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        self.can_write(key, user, sent.right())?;
        self.may_answer(key, sent.reply_to)?;
        if let Some(caption) = &sent.caption {
            fits("caption", caption, LONGEST_CAPTION)?;
        }
        let mut message = self.draft_of_user(key, user, sent.reply_to);
        self.put_content(user, &sent, &mut message)?;
        if let Some(album) = sent.album {
            let id = self.album(key, user, &album);
            message
                .content
                .insert("media_group_id".to_owned(), json!(id));
            message.hidden.insert(ALBUM.to_owned(), json!(album));
        }
        self.post(user, key, message)
    }

    pub(super) fn edits(
        &mut self,
        user: i64,
        place: Option<Place>,
        id: i64,
        text: String,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        let message = self.existing(key, id)?;
        let is_own = message.is_by(user);
        let is_post = self.there(key)?.kind == ChatKind::Channel;
        if is_post && !is_own {
            self.administers(key, user, "can_edit_messages")?;
        } else if !is_own {
            return Err(ActError::cannot(format!(
                "message {id} was sent by someone else"
            )));
        }
        self.can_write(key, user, "can_send_messages")?;
        let content = &message.content;
        if content.contains_key("forward_date") {
            return Err(ActError::cannot(format!(
                "message {id} was forwarded, so it cannot be edited"
            )));
        }
        let (field, entities_field, longest) = if content.contains_key("text") {
            ("text", "entities", LONGEST_TEXT)
        } else if Sent::takes_captions(content) {
            ("caption", "caption_entities", LONGEST_CAPTION)
        } else {
            return Err(ActError::cannot(format!(
                "message {id} has no text and no caption"
            )));
        };
        if content.get(field).and_then(Value::as_str) == Some(&text) {
            return Err(ActError::cannot(format!(
                "message {id} has this text already"
            )));
        }
        if field == "text" || !text.is_empty() {
            fits(field, &text, longest)?;
        }
        let mut entities = Fields::new();
        self.put_entities(&mut entities, entities_field, &text);
        let date = self.now.seconds();
        let before = self.shown(key, id).unwrap_or_default();
        if let Some(message) = self
            .chats
            .get_mut(&key)
            .and_then(|chat| chat.messages.get_mut(&id))
        {
            message.edit_date = Some(date);
            message.content.remove(entities_field);
            message.content.extend(entities);
            match text.is_empty() {
                true => message.content.remove(field),
                false => message
                    .content
                    .insert(field.to_owned(), Value::String(text)),
            };
        }
        self.happened(EventKind::Edited {
            chat: key,
            message: id,
            before,
        });
        self.report_edit(key, id);
        Ok(Acted::message(key, id))
    }

    /// No update says that a message was deleted.
    pub(super) fn deletes(
        &mut self,
        user: i64,
        place: Option<Place>,
        id: i64,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        let message = self.existing(key, id)?;
        if !key.is_private() {
            self.present(key, user)?;
            if !message.is_by(user) {
                self.administers(key, user, "can_delete_messages")?;
            }
        }
        self.delete_message(key, id);
        Ok(Acted::message(key, id))
    }

    pub(super) fn forwards(
        &mut self,
        user: i64,
        place: Option<Place>,
        from: Place,
        id: i64,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        let source = self.place(user, Some(from))?;
        let message = self.existing(source, id)?;
        if !source.is_private() {
            self.present(source, user)?;
        }
        if message.is_service() {
            return Err(ActError::cannot(format!(
                "message {id} says what happened, so it cannot be forwarded"
            )));
        }
        self.can_write(key, user, "can_send_messages")?;
        let mut forwarded = self.draft_of_user(key, user, None);
        self.forward_of(source, message, &mut forwarded);
        self.post(user, key, forwarded)
    }

    /// A message that a user begins in a chat.
    pub(crate) fn draft_of_user(&self, key: ChatKey, user: i64, reply_to: Option<i64>) -> Message {
        let mut message = self.draft(key, user);
        message.reply_to = reply_to;
        message
    }

    /// Sends the message of a user: writing to a bot starts it.
    pub(crate) fn post(
        &mut self,
        user: i64,
        key: ChatKey,
        message: Message,
    ) -> Result<Acted, ActError> {
        if let Some(bot) = key.bot {
            self.start(user, bot)?;
        }
        let id = self.add_message(key, message);
        self.report_message(key, id);
        Ok(Acted::message(key, id))
    }

    /// Puts what is found in a text beside it.
    pub(super) fn put_entities(&self, content: &mut Fields, field: &str, text: &str) {
        let entities = self.entities_of(text);
        if !entities.is_empty() {
            content.insert(field.to_owned(), Value::Array(entities));
        }
    }

    fn may_answer(&self, key: ChatKey, reply_to: Option<i64>) -> Result<(), ActError> {
        match reply_to {
            Some(id) => self.existing(key, id).map(|_| ()),
            None => Ok(()),
        }
    }

    /// The id of an album: the one of its first message.
    fn album(&mut self, key: ChatKey, user: i64, name: &str) -> Value {
        let messages = self
            .chats
            .get(&key)
            .into_iter()
            .flat_map(|chat| chat.messages.values().rev());
        let mut of_album = messages.filter(|message| {
            let is_same = message.hidden.get(ALBUM).and_then(Value::as_str) == Some(name);
            is_same && message.is_by(user)
        });
        let known = of_album
            .next()
            .and_then(|message| message.content.get("media_group_id"));
        match known {
            Some(id) => id.clone(),
            None => Value::String(self.ids.digits()),
        }
    }
}

fn fits(what: &str, text: &str, longest: usize) -> Result<(), ActError> {
    match text.chars().count() {
        0 => Err(ActError::cannot(format!("the {what} is empty"))),
        length if length > longest => Err(ActError::cannot(format!(
            "the {what} has {length} letters, more than {longest}"
        ))),
        _ => Ok(()),
    }
}
