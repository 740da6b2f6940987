//! Users pin messages and rename chats.

use super::{ActError, Acted, Place};
use crate::world::{ChatKey, ChatKind, World};
use serde_json::{Value, json};

impl World {
    pub(super) fn pins(
        &mut self,
        user: i64,
        place: Option<Place>,
        id: i64,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        self.existing(key, id)?;
        let chat = self.there(key)?;
        match chat.kind {
            ChatKind::Private => {}
            ChatKind::Channel => self.administers(key, user, "can_edit_messages")?,
            ChatKind::Group | ChatKind::Supergroup => self.may(key, user, "can_pin_messages")?,
        }
        if chat.pinned.last() == Some(&id) {
            return Err(ActError::cannot(format!("message {id} is pinned already")));
        }
        self.pin_message(key, id);
        let pinned = self.message_view_at(key, id, 0).unwrap_or(Value::Null);
        self.says(key, user, "pinned_message", pinned)
    }

    pub(super) fn renames(
        &mut self,
        user: i64,
        place: Option<Place>,
        title: String,
    ) -> Result<Acted, ActError> {
        let key = self.group(user, place)?;
        self.may(key, user, "can_change_info")?;
        let title = title.trim().to_owned();
        if title.is_empty() || title.chars().count() > 128 {
            return Err(ActError::cannot("a title has 1 to 128 letters"));
        }
        self.set_chat_part(key, "title", Some(json!(title)));
        self.says(key, user, "new_chat_title", json!(title))
    }

    /// A message says what a user did, where the API has such messages. The bots see it.
    pub(super) fn says(
        &mut self,
        key: ChatKey,
        user: i64,
        field: &str,
        value: Value,
    ) -> Result<Acted, ActError> {
        match self.add_service_message(key, user, field, value) {
            Some(id) => {
                self.report_message(key, id);
                Ok(Acted::message(key, id))
            }
            None => Ok(Acted::within(key)),
        }
    }
}
