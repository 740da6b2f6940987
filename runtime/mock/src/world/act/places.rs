//! The chat in which a user acts, and what the user may do there.

use super::{ActError, Place, there_is};
use crate::world::{Chat, ChatKey, ChatKind, Member, Message, Status, World};

impl World {
    /// The chat that a user names. A private chat is there as soon as its user opens it.
    ///
    /// # Errors
    ///
    /// If no chat is named, or one that does not exist.
    pub(crate) fn place(&self, user: i64, place: Option<Place>) -> Result<ChatKey, ActError> {
        match place {
            None => Err(ActError::cannot(
                "this is done in a chat, so the act needs one: `in`",
            )),
            Some(Place::Bot(bot)) if self.bots.contains_key(&bot) => {
                Ok(ChatKey::private(user, bot))
            }
            Some(Place::Bot(bot)) => {
                let bots = self.bots.values().map(|bot| {
                    format!(
                        "{} {}",
                        bot.user.id,
                        bot.user.username.as_deref().unwrap_or_default()
                    )
                });
                let there = there_is("there is", bots);
                Err(ActError::unknown(format!("there is no bot {bot}; {there}")))
            }
            Some(Place::Chat(id)) => {
                let key = ChatKey::group(id);
                if self.chats.contains_key(&key) {
                    return Ok(key);
                }
                let groups = self.chats.values().filter(|chat| !chat.key.is_private());
                let groups = groups.map(|chat| {
                    format!(
                        "{} {}",
                        chat.key.id,
                        chat.title.as_deref().unwrap_or_default()
                    )
                });
                let there = there_is("there is", groups);
                Err(ActError::unknown(format!(
                    "there is no group or channel {id}; {there}"
                )))
            }
        }
    }

    /// A chat that is there, such as one that [`place`](Self::place) found.
    pub(crate) fn there(&self, key: ChatKey) -> Result<&Chat, ActError> {
        self.chats.get(&key).ok_or_else(|| {
            ActError::unknown("the user has not written to this bot yet, so the chat is empty")
        })
    }

    /// The group or channel that a user names.
    pub(crate) fn group(&self, user: i64, place: Option<Place>) -> Result<ChatKey, ActError> {
        let key = self.place(user, place)?;
        match key.is_private() {
            true => Err(ActError::cannot(
                "this is done in a group or channel, not in a private chat",
            )),
            false => Ok(key),
        }
    }

    /// Someone who is in a group or channel.
    pub(crate) fn present(&self, key: ChatKey, user: i64) -> Result<&Member, ActError> {
        let chat = self.there(key)?;
        let member = chat.members.get(&user).filter(|member| member.is_in());
        member.ok_or_else(|| {
            let members = chat.members.iter().filter(|(_, member)| member.is_in());
            let names = members.map(|(id, member)| format!("{id} ({})", member.status.word()));
            let there = there_is("its members are", names);
            ActError::cannot(format!("{user} is not in the chat {}; {there}", key.id))
        })
    }

    /// A message of a chat.
    pub(crate) fn existing(&self, key: ChatKey, message: i64) -> Result<&Message, ActError> {
        let chat = self.there(key)?;
        chat.messages.get(&message).ok_or_else(|| {
            let newest = chat.messages.keys().rev().map(i64::to_string);
            let there = there_is("from the newest on, its messages are", newest);
            ActError::unknown(format!(
                "there is no message {message} in the chat {}; {there}",
                key.id
            ))
        })
    }

    /// Whether a user may do what members can be allowed to do, such as `can_pin_messages`: administrators by their
    /// rights, members by the permissions of the chat, restricted ones by their own.
    pub(crate) fn may(&self, key: ChatKey, user: i64, right: &str) -> Result<(), ActError> {
        let member = self.present(key, user)?;
        let chat = self.there(key)?;
        let permissions = chat.fields.get("permissions");
        let is_permitted = permissions.and_then(|all| all.get(right)?.as_bool());
        let may = match (member.status, chat.kind) {
            (Status::Owner, _) => true,
            (Status::Administrator, ChatKind::Channel) => member.is_true(right),
            (Status::Administrator, _) => {
                member.is_true(right) || is_permitted.unwrap_or(right == "can_invite_users")
            }
            (_, ChatKind::Channel) => false,
            (Status::Restricted, _) => member.is_true(right),
            // What a group allows its members if nobody said otherwise.
            (Status::Member, _) => is_permitted.unwrap_or(right == "can_invite_users"),
            _ => false,
        };
        match may {
            true => Ok(()),
            false => Err(self.lacks(key, user, right)),
        }
    }

    /// What only administrators may do.
    pub(crate) fn administers(&self, key: ChatKey, user: i64, right: &str) -> Result<(), ActError> {
        match self.present(key, user)?.has_right(right) {
            true => Ok(()),
            false => Err(self.lacks(key, user, right)),
        }
    }

    /// Whether a user can write in a chat. Writing to a bot starts it, so then the chat need not be there yet.
    pub(crate) fn can_write(&self, key: ChatKey, user: i64, right: &str) -> Result<(), ActError> {
        if key.is_private() {
            return match self.chats.get(&key).is_some_and(|chat| chat.is_blocked) {
                true => Err(ActError::cannot(
                    "the user has blocked this bot, and has to unblock it first",
                )),
                false => Ok(()),
            };
        }
        let member = self.present(key, user)?;
        let chat = self.there(key)?;
        if chat.kind == ChatKind::Channel {
            return self.administers(key, user, "can_post_messages");
        }
        let permitted = |right: &str| {
            let all = chat.fields.get("permissions");
            all.and_then(|all| all.get(right)?.as_bool())
        };
        let may = match member.status {
            Status::Owner | Status::Administrator => true,
            Status::Restricted => {
                let named = self.model.has_field("ChatMemberRestricted", right);
                member.is_true(if named { right } else { "can_send_messages" })
            }
            _ => permitted(right)
                .or(permitted("can_send_messages"))
                .unwrap_or(true),
        };
        match may {
            true => Ok(()),
            false => Err(self.lacks(key, user, right)),
        }
    }

    pub(super) fn lacks(&self, key: ChatKey, user: i64, right: &str) -> ActError {
        let status = self
            .member_of(key, user)
            .map_or(Status::Left, |member| member.status);
        let rights = self
            .member_of(key, user)
            .into_iter()
            .flat_map(|member| &member.fields);
        let rights = rights.filter(|(_, value)| value.as_bool() == Some(true));
        let rights = there_is("their rights are", rights.map(|(right, _)| right.clone()));
        let word = status.word();
        ActError::cannot(format!(
            "{user} is {word} in the chat {} and lacks `{right}`; {rights}",
            key.id
        ))
    }
}
