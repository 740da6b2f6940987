//! `create`, `change`, `add` and `remove`: things that the server keeps.

use std::time::Duration;

use bazu_model::effect::Verb;
use serde_json::Value;

use super::edit::not_found;
use crate::parameters::Parameters;
use crate::reply::Refusal;
use crate::world::call::{Calling, Done};
use crate::world::{ChatKey, ChatKind, EventKind, Member, Time, World};

impl World {
    pub(crate) fn keep(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let noun = calling
            .effect
            .noun
            .as_ref()
            .map_or("", |noun| noun.as_str());
        match (calling.effect.verb, noun) {
            (Verb::Remove, "message") => self.remove_message(calling, parameters),
            (Verb::Create, "invite_link") => self.create_invite_link(calling, parameters),
            (Verb::Create, "invoice_link") => self.create_invoice_link(calling, parameters),
            (Verb::Create, "file") => self.create_file(calling, parameters),
            (Verb::Create, "sticker_set") => self.create_sticker_set(calling, parameters),
            (Verb::Add, "sticker_set.stickers") => self.add_sticker(calling, parameters),
            (Verb::Remove, "sticker_set.stickers") => self.remove_sticker(calling, parameters),
            (Verb::Create, "story") => self.create_story(calling, parameters),
            (Verb::Change, "story") => self.change_story(calling, parameters),
            (Verb::Remove, "story") => self.remove_story(calling, parameters),
            _ => Err(calling.unknown()),
        }
    }

    /// A file that was sent with the call, which is stored already.
    fn create_file(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let filled = calling.effect.fills.iter().find(|fill| *fill.to == *"file");
        let id = filled
            .and_then(|fill| parameters.text(fill.from.param()))
            .unwrap_or_default();
        let ty = calling.method.returns.name().unwrap_or_default();
        let path = self.path_of(id);
        self.file_view(id, path, ty)
    }

    fn remove_message(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let key = self.chat_in(calling.bot, parameters, "chat_id")?;
        let id = parameters.integer("message_id").unwrap_or_default();
        let message = self.message(key, id).ok_or_else(|| not_found("delete"))?;
        let sent = Time(message.date.saturating_mul(1000));
        let is_late = calling
            .effect
            .within
            .is_some_and(|within| self.now.since(sent) >= Duration::from_secs(within));
        let is_own = message.is_by(calling.bot);
        let member = self.member_of(key, calling.bot);
        let has_right = member.is_some_and(|member| member.has_right("can_delete_messages"));
        let may = match self.known_chat(key)?.kind {
            ChatKind::Private => true,
            // In a group every administrator may. Elsewhere it takes the right.
            ChatKind::Group => is_own || member.is_some_and(Member::is_admin),
            ChatKind::Supergroup | ChatKind::Channel => is_own || has_right,
        };
        if !may {
            return Err(calling.no_right("message can't be deleted"));
        }
        if is_late {
            return Err(Refusal::bad("message can't be deleted"));
        }
        self.delete_message(key, id);
        Ok(Value::Bool(true))
    }

    /// Deletes a message. Nothing happens if it is not there.
    pub(crate) fn delete_message(&mut self, key: ChatKey, id: i64) {
        let Some(chat) = self.chats.get_mut(&key) else {
            return;
        };
        if chat.messages.remove(&id).is_some() {
            chat.pinned.retain(|pinned| *pinned != id);
            self.happened(EventKind::Deleted {
                chat: key,
                message: id,
            });
        }
    }
}
