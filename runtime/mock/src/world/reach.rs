//! Which chat a bot means, and whether it may write there.

use serde_json::Value;

use super::call::Calling;
use super::create::same_name;
use super::{Chat, ChatKey, ChatKind, Member, Status, World};
use crate::parameters::Parameters;
use crate::reply::Refusal;

impl World {
    /// The chat that a bot names: by its id as a number or a text, or by its username after `@`. Groups and channels
    /// that the bot was removed from are found, too.
    ///
    /// # Errors
    ///
    /// If there is no such chat, or none that the bot knows.
    pub fn resolve_chat(&self, bot: i64, chat: &Value) -> Result<ChatKey, Refusal> {
        let key = match chat {
            Value::String(text) => match text.trim().parse() {
                Ok(id) => self.chat_with_id(bot, id),
                Err(_) => self.chat_with_name(bot, text.trim()),
            },
            other => other.as_i64().and_then(|id| self.chat_with_id(bot, id)),
        };
        key.ok_or(Refusal::UnknownChat)
    }

    fn chat_with_id(&self, bot: i64, id: i64) -> Option<ChatKey> {
        let key = ChatKey::private(id, bot);
        if let Some(chat) = self.chats.get(&key) {
            return chat.is_started.then_some(key);
        }
        let key = ChatKey::group(id);
        let chat = self.chats.get(&key)?;
        chat.members.contains_key(&bot).then_some(key)
    }

    fn chat_with_name(&self, bot: i64, name: &str) -> Option<ChatKey> {
        let name = name.strip_prefix('@')?;
        let is_called = |chat: &&Chat| {
            let own = chat.username.as_deref();
            own.is_some_and(|own| same_name(own, name))
        };
        // Whoever knows the name of a public chat may look at it.
        if let Some(chat) = self.chats.values().find(is_called) {
            return Some(chat.key);
        }
        let user = self.users.values().find(|user| user.is_called(name))?;
        self.chat_with_id(bot, user.id)
    }

    /// The chat that a parameter names, in which the bot is.
    pub(crate) fn chat_in(
        &self,
        bot: i64,
        parameters: &Parameters,
        name: &str,
    ) -> Result<ChatKey, Refusal> {
        let value = parameters.get(name);
        let value =
            value.ok_or_else(|| Refusal::bad(format!("parameter \"{name}\" is required")))?;
        let key = self.resolve_chat(bot, value)?;
        self.is_in(bot, key)?;
        Ok(key)
    }

    /// The chat that a parameter names, in which the bot can write.
    pub(crate) fn chat_to_write(
        &self,
        calling: &Calling<'_>,
        parameters: &Parameters,
        name: &str,
    ) -> Result<ChatKey, Refusal> {
        let bot = calling.bot;
        let key = self.chat_in(bot, parameters, name)?;
        let chat = self.known_chat(key)?;
        if chat.is_blocked {
            return Err(Refusal::forbidden("bot was blocked by the user"));
        }
        let member = chat.members.get(&bot);
        let status = member.map_or(Status::Left, |member| member.status);
        let may = match chat.kind {
            ChatKind::Private => true,
            // Where the API has no such right, administrators may.
            ChatKind::Channel => member.is_some_and(|member| {
                let named = self
                    .model
                    .has_field("ChatMemberAdministrator", "can_post_messages");
                member.has_right("can_post_messages") || (!named && member.is_admin())
            }),
            ChatKind::Group | ChatKind::Supergroup => {
                status != Status::Restricted
                    || member.is_some_and(|member| member.is_true("can_send_messages"))
            }
        };
        match (may, chat.kind) {
            (true, _) => Ok(key),
            (false, ChatKind::Channel) => {
                Err(calling.no_right("need administrator rights in the channel chat"))
            }
            (false, _) => {
                Err(calling.no_right("not enough rights to send text messages to the chat"))
            }
        }
    }

    /// Refuses what a bot does in a group or channel that it left or was removed from.
    fn is_in(&self, bot: i64, key: ChatKey) -> Result<(), Refusal> {
        let chat = self.known_chat(key)?;
        if chat.kind == ChatKind::Private {
            // Nobody removes a bot from a private chat. Its user may block it.
            return Ok(());
        }
        let kind = chat.kind.word();
        match chat.members.get(&bot).map(|member| member.status) {
            Some(Status::Kicked) => Err(Refusal::forbidden(format!(
                "bot was kicked from the {kind} chat"
            ))),
            Some(Status::Left) | None => Err(Refusal::forbidden(format!(
                "bot is not a member of the {kind} chat"
            ))),
            Some(_) => Ok(()),
        }
    }

    pub(crate) fn known_chat(&self, key: ChatKey) -> Result<&Chat, Refusal> {
        self.chats.get(&key).ok_or(Refusal::UnknownChat)
    }

    pub(crate) fn known_chat_mut(&mut self, key: ChatKey) -> Result<&mut Chat, Refusal> {
        self.chats.get_mut(&key).ok_or(Refusal::UnknownChat)
    }

    /// Someone who is or was in a chat.
    pub(crate) fn member_of(&self, key: ChatKey, user: i64) -> Option<&Member> {
        self.chats.get(&key)?.members.get(&user)
    }

    /// Refuses what needs a right that the bot does not have. In private chats nobody has rights, and none is needed.
    pub(crate) fn needs_right(
        &self,
        calling: &Calling<'_>,
        key: ChatKey,
        right: &str,
    ) -> Result<(), Refusal> {
        let chat = self.known_chat(key)?;
        let member = chat.members.get(&calling.bot);
        match chat.kind == ChatKind::Private || member.is_some_and(|it| it.has_right(right)) {
            true => Ok(()),
            false => Err(calling.no_right("not enough rights")),
        }
    }
}

impl Calling<'_> {
    /// The bot lacks a right: forbidden where the method has an error for that, a bad request otherwise.
    pub(crate) fn no_right(&self, words: &str) -> Refusal {
        let forbids = |name: &String| {
            let error = self.model.error(|error| error.name == *name);
            error.is_some_and(|error| error.code == 403)
        };
        match self.method.errors.iter().any(forbids) {
            true => Refusal::forbidden(words),
            false => Refusal::bad(words),
        }
    }
}
