//! What bots hear of what happens in chats.

use bazu_model::Basis;
use serde_json::{Value, json};

use crate::parameters::Fields;
use crate::world::text::found;
use crate::world::{ChatKey, ChatKind, Member, Message, World};

impl World {
    /// Queues an update about a new message for each bot of the chat that sees it.
    pub(crate) fn report_message(&mut self, chat: ChatKey, message: i64) {
        self.report_to_those_who_see(chat, message, self.kind_of_messages(chat));
    }

    /// Queues an update about an edited message for the bots of the chat.
    pub(crate) fn report_edit(&mut self, chat: ChatKey, message: i64) {
        self.report_to_those_who_see(chat, message, self.kind_of_edits(chat));
    }

    fn report_to_those_who_see(&mut self, chat: ChatKey, message: i64, kind: &str) {
        let Some(found) = self.message(chat, message) else {
            return;
        };
        let seeing: Vec<i64> = self
            .bots_in(chat)
            .into_iter()
            .filter(|bot| self.sees(*bot, chat, found))
            .collect();
        if let Some(view) = self.message_view(chat, message) {
            for bot in seeing {
                self.update(bot, kind, view.clone());
            }
        }
    }

    /// Queues an update about someone who became something else in a chat: for the bot whom it concerns, and for the
    /// administrators among the other bots. What they were before is a [`member_view`](Self::member_view) from before.
    pub(crate) fn report_member(
        &mut self,
        chat: ChatKey,
        by: i64,
        whom: i64,
        before: Option<Value>,
        link: Option<Value>,
    ) {
        let after = self.member_view(chat, whom);
        if after == before {
            return;
        }
        let mut change = Fields::new();
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                change.insert(name.to_owned(), value);
            }
        };
        put("chat", Some(self.chat_view(chat)));
        put("from", Some(self.user_view(by)));
        put("date", Some(json!(self.now.seconds())));
        put("old_chat_member", before);
        put("new_chat_member", after);
        put("invite_link", link);
        let change = self.shape("ChatMemberUpdated", change);
        if self.bots.contains_key(&whom) {
            self.update(whom, "my_chat_member", change.clone());
        }
        for bot in self.bots_in(chat) {
            let is_admin = self.member_of(chat, bot).is_some_and(Member::is_admin);
            if is_admin && bot != whom {
                self.update(bot, "chat_member", change.clone());
            }
        }
    }

    /// The bots that are in a chat.
    pub(crate) fn bots_in(&self, chat: ChatKey) -> Vec<i64> {
        let members = self
            .chats
            .get(&chat)
            .into_iter()
            .flat_map(|chat| &chat.members);
        let there = members
            .filter(|(_, member)| member.is_in())
            .map(|(id, _)| *id);
        there.filter(|id| self.bots.contains_key(id)).collect()
    }

    /// Whether a bot sees a message. In groups it may see only what is meant for it.
    fn sees(&self, bot: i64, chat: ChatKey, message: &Message) -> bool {
        if message.from == Some(bot) {
            return false;
        }
        let sees_all = self.bots.get(&bot).is_none_or(|bot| bot.reads_all)
            || !self.has_privacy()
            || self.member_of(chat, bot).is_some_and(Member::is_admin);
        let is_group = self
            .chats
            .get(&chat)
            .is_some_and(|chat| chat.kind.is_group());
        sees_all || !is_group || self.is_meant_for(bot, chat, message)
    }

    /// Whether bots see in groups only what is meant for them, unless they read all. An API that has it says of a bot
    /// which one it is.
    pub(crate) fn has_privacy(&self) -> bool {
        self.model.has_field("User", "can_read_all_group_messages")
    }

    fn is_meant_for(&self, bot: i64, chat: ChatKey, message: &Message) -> bool {
        let answered = message.reply_to.and_then(|id| self.message(chat, id));
        if answered.is_some_and(|answered| answered.from == Some(bot))
            || message.via_bot == Some(bot)
        {
            return true;
        }
        if message.is_service() {
            return true;
        }
        let username = self
            .user(bot)
            .and_then(|user| user.username.as_deref())
            .unwrap_or_default();
        let text = message.text().unwrap_or_default();
        found(text).iter().any(|entity| match entity.kind {
            "bot_command" => match entity.text.split_once('@') {
                Some((_, name)) => name.eq_ignore_ascii_case(username),
                None => true,
            },
            "mention" => entity
                .text
                .trim_start_matches('@')
                .eq_ignore_ascii_case(username),
            _ => false,
        })
    }

    /// The kind of updates with edited messages of a chat.
    pub(crate) fn kind_of_edits(&self, chat: ChatKey) -> &'static str {
        let is_channel = self
            .chats
            .get(&chat)
            .is_some_and(|chat| chat.kind == ChatKind::Channel);
        match is_channel && self.sends_kind("edited_channel_post") {
            true => "edited_channel_post",
            false => "edited_message",
        }
    }

    /// Whether the API has a kind of updates, and not only because someone saw it once: that one is not sent.
    pub(crate) fn sends_kind(&self, kind: &str) -> bool {
        let kinds = self
            .model
            .api()
            .update()
            .map(|(_, item)| item.kinds.as_slice());
        let mut kinds = kinds.unwrap_or_default().iter();
        kinds.any(|known| known.wire == kind && known.facts.basis != Basis::Observed)
    }
}

impl World {
    /// A value of a type, made from an object as it is written.
    pub(crate) fn shape_of(&self, ty: &str, value: Value) -> Value {
        match value {
            Value::Object(fields) => self.shape(ty, fields),
            other => other,
        }
    }
}
