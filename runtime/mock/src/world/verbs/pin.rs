//! `pin` and `unpin`.

use bazu_model::effect::Verb;
use serde_json::Value;

use super::edit::not_found;
use crate::parameters::Parameters;
use crate::world::call::{Calling, Done};
use crate::world::{ChatKey, ChatKind, EventKind, World};

impl World {
    pub(crate) fn pin(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let key = self.chat_in(calling.bot, parameters, "chat_id")?;
        if let Some(right) = &calling.effect.right {
            // In channels another right is needed.
            let in_channel = self.known_chat(key)?.kind == ChatKind::Channel;
            let right = if in_channel {
                "can_edit_messages"
            } else {
                right.as_str()
            };
            self.needs_right(calling, key, right)?;
        }
        let all = calling
            .effect
            .noun
            .as_ref()
            .is_some_and(|noun| *noun == *"all");
        let named = parameters.integer("message_id");
        match (calling.effect.verb, named) {
            (Verb::Pin, id) => {
                let id = id.unwrap_or_default();
                self.message(key, id).ok_or_else(|| not_found("pin"))?;
                self.pin_message(key, id);
                if let Some(pinned) = self.message_view_at(key, id, 0) {
                    self.add_own_service_message(key, calling.bot, "pinned_message", pinned);
                }
            }
            (_, _) if all => {
                let pinned = self.known_chat(key)?.pinned.clone();
                for id in pinned {
                    self.unpin_message(key, id);
                }
            }
            (_, named) => {
                let pinned = &self.known_chat(key)?.pinned;
                let id = match named {
                    Some(id) => pinned.contains(&id).then_some(id),
                    None => pinned.last().copied(),
                };
                self.unpin_message(key, id.ok_or_else(|| not_found("unpin"))?);
            }
        }
        Ok(Value::Bool(true))
    }

    /// Pins a message.
    pub(crate) fn pin_message(&mut self, key: ChatKey, id: i64) {
        if let Some(chat) = self.chats.get_mut(&key) {
            chat.pinned.retain(|pinned| *pinned != id);
            chat.pinned.push(id);
            self.happened(EventKind::Pinned {
                chat: key,
                message: id,
                is_pinned: true,
            });
        }
    }

    /// Takes a pinned message down. Nothing happens if it is not pinned.
    pub(crate) fn unpin_message(&mut self, key: ChatKey, id: i64) {
        let Some(chat) = self.chats.get_mut(&key) else {
            return;
        };
        let before = chat.pinned.len();
        chat.pinned.retain(|pinned| *pinned != id);
        if chat.pinned.len() < before {
            self.happened(EventKind::Pinned {
                chat: key,
                message: id,
                is_pinned: false,
            });
        }
    }
}
