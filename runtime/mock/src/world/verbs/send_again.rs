//! `forward` and `copy`: a message is created from another one.

use bazu_model::effect::Verb;
use serde_json::{Value, json};

use super::edit::not_found;
use crate::parameters::{Fields, Parameters};
use crate::reply::Refusal;
use crate::world::call::{Calling, Done};
use crate::world::{ChatKey, Message, World};

/// What a message says of where it was first.
const ORIGIN: [&str; 5] = [
    "forward_from",
    "forward_from_chat",
    "forward_from_message_id",
    "forward_date",
    "forward_origin",
];

impl World {
    pub(crate) fn send_again(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let key = self.chat_to_write(calling, parameters, "chat_id")?;
        let from = self.chat_in(calling.bot, parameters, "from_chat_id")?;
        let copies = calling.effect.verb == Verb::Copy;
        let verb = if copies { "copy" } else { "forward" };
        let id = parameters.integer("message_id").unwrap_or_default();
        let original = self.message(from, id).ok_or_else(|| not_found(verb))?;
        // An invoice goes on only with its link to the original, by which it is paid.
        if original.is_service() || (copies && original.content.contains_key("invoice")) {
            let done = if copies { "copied" } else { "forwarded" };
            return Err(Refusal::bad(format!("message can't be {done}")));
        }
        let markup = parameters.markup.clone();
        let mut message = self.begun(calling, key, parameters, markup)?;
        let original = self.message(from, id).ok_or_else(|| not_found(verb))?;
        if copies {
            self.copy_of(original, &mut message);
            self.copy_poll(calling.bot, &mut message)?;
            if let Some(caption) = parameters.get("caption").cloned()
                && !message.content.contains_key("text")
            {
                message.content.remove("caption_entities");
                message.content.insert("caption".to_owned(), caption);
                self.read_texts(&mut message.content, &parameters.values)?;
            }
            let id = self.add_message(key, message);
            return Ok(json!({ "message_id": id }));
        }
        self.forward_of(from, original, &mut message);
        self.sent(key, message)
    }

    /// Gives a message what another one says, without a link to that.
    fn copy_of(&self, original: &Message, message: &mut Message) {
        let mut content = said(original);
        content.retain(|name, _| !ORIGIN.contains(&name.as_str()));
        content.append(&mut message.content);
        message.content = content;
        message.hidden.append(&mut original.hidden_content());
    }

    /// Gives a message what another one says, with where that was first.
    pub(crate) fn forward_of(&self, from: ChatKey, original: &Message, message: &mut Message) {
        message.content.append(&mut said(original));
        message.hidden.append(&mut original.hidden_content());
        if ORIGIN
            .iter()
            .any(|name| original.content.contains_key(*name))
        {
            return;
        }
        let content = &mut message.content;
        let mut put = |name: &str, value: Value| content.insert(name.to_owned(), value);
        put("forward_date", json!(original.date));
        if let Some(sender) = original.sender_chat {
            let chat = self.chat_view(ChatKey::group(sender));
            put("forward_from_chat", chat.clone());
            put("forward_from_message_id", json!(original.id));
            put(
                "forward_origin",
                json!({
                    "type": "channel",
                    "date": original.date,
                    "chat": chat,
                    "message_id": original.id,
                }),
            );
        } else {
            let user = self.user_view(original.from.unwrap_or(from.id));
            put("forward_from", user.clone());
            let origin = json!({ "type": "user", "date": original.date, "sender_user": user });
            put("forward_origin", origin);
        }
    }
}

/// What a message says, without its album.
fn said(message: &Message) -> Fields {
    let mut content = message.content.clone();
    content.remove("media_group_id");
    content
}
