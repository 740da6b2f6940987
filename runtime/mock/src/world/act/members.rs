//! Users come, go, and change what others are in a chat.

use serde_json::{Value, json};

use super::{ActError, Acted, Place, there_is};
use crate::parameters::Fields;
use crate::world::deadlines::Deadline;
use crate::world::{ChatKey, ChatKind, EventKind, Member, Status, World};

impl World {
    pub(super) fn joins(&mut self, user: i64, place: Option<Place>) -> Result<Acted, ActError> {
        let key = self.group(user, place)?;
        self.comes_in(user, key, None)
    }

    /// A user joins a group or channel, by a link or without one.
    pub(super) fn comes_in(
        &mut self,
        user: i64,
        key: ChatKey,
        link: Option<&str>,
    ) -> Result<Acted, ActError> {
        match self.member_of(key, user) {
            Some(member) if member.status == Status::Kicked => {
                return Err(ActError::cannot(format!(
                    "{user} was removed from the chat {} and cannot come back",
                    key.id
                )));
            }
            Some(member) if member.is_in() => {
                return Err(ActError::cannot(format!(
                    "{user} is in the chat {} already",
                    key.id
                )));
            }
            _ => {}
        }
        let link = link.and_then(|link| self.invite_link_view(key, link, "ChatInviteLink"));
        let member = self.with_restrictions(key, user, true);
        let member = member.unwrap_or_else(|| Member::new(Status::Member));
        self.turns(key, user, user, member, link);
        self.says_who(key, user, "new_chat_members", user)
    }

    /// Who is restricted stays so when they go, and when they come back.
    fn with_restrictions(&self, key: ChatKey, user: i64, is_in: bool) -> Option<Member> {
        let member = self.member_of(key, user)?;
        let mut member = (member.status == Status::Restricted).then(|| member.clone())?;
        member.fields.insert("is_member".to_owned(), json!(is_in));
        Some(member)
    }

    pub(super) fn leaves(&mut self, user: i64, place: Option<Place>) -> Result<Acted, ActError> {
        let key = self.group(user, place)?;
        self.present(key, user)?;
        let gone = self.with_restrictions(key, user, false);
        let gone = gone.unwrap_or_else(|| Member::new(Status::Left));
        self.turns(key, user, user, gone, None);
        self.says_who(key, user, "left_chat_member", user)
    }

    pub(super) fn invites(
        &mut self,
        user: i64,
        place: Option<Place>,
        other: i64,
    ) -> Result<Acted, ActError> {
        let key = self.group(user, place)?;
        self.may(key, user, "can_invite_users")?;
        self.someone(other)?;
        match self.member_of(key, other) {
            Some(member) if member.is_in() => {
                return Err(ActError::cannot(format!(
                    "{other} is in the chat {} already",
                    key.id
                )));
            }
            // Only who could have removed someone can bring them back.
            Some(member) if member.status == Status::Kicked => {
                self.administers(key, user, "can_restrict_members")?
            }
            _ => {}
        }
        if self.there(key)?.kind == ChatKind::Channel && self.bots.contains_key(&other) {
            return Err(ActError::cannot(
                "bots are in channels as administrators only: promote it",
            ));
        }
        self.turns(key, user, other, Member::new(Status::Member), None);
        self.says_who(key, user, "new_chat_members", other)
    }

    pub(super) fn removes(
        &mut self,
        user: i64,
        place: Option<Place>,
        other: i64,
    ) -> Result<Acted, ActError> {
        let key = self.group(user, place)?;
        self.rules(key, user, other, "can_restrict_members")?;
        self.present(key, other)?;
        self.turns(key, user, other, Member::new(Status::Kicked), None);
        self.says_who(key, user, "left_chat_member", other)
    }

    pub(super) fn promotes(
        &mut self,
        user: i64,
        place: Option<Place>,
        other: i64,
        rights: Fields,
    ) -> Result<Acted, ActError> {
        let key = self.group(user, place)?;
        self.rules(key, user, other, "can_promote_members")?;
        self.someone(other)?;
        let named = self.rights_named(Status::Administrator, &rights)?;
        let is_channel = self.there(key)?.kind == ChatKind::Channel;
        let is_plain = !rights.is_empty() && rights.values().all(|right| *right == json!(false));
        // Bots come into channels as administrators.
        if is_plain || !(is_channel && self.bots.contains_key(&other)) {
            self.present(key, other)?;
        }
        let member = match is_plain {
            true => Member::new(Status::Member),
            false => {
                let own = self.present(key, user)?;
                let lacking = |right: &&String| !own.has_right(right);
                let mut fields = match rights.is_empty() {
                    true => usual_rights(&named, own),
                    false => rights,
                };
                let given = fields.iter().filter(|(_, value)| **value == json!(true));
                if let Some(right) = given.map(|(right, _)| right).find(lacking) {
                    return Err(self.lacks(key, user, right));
                }
                fields.insert("can_be_edited".to_owned(), json!(false));
                Member {
                    status: Status::Administrator,
                    fields,
                }
            }
        };
        self.turns(key, user, other, member, None);
        Ok(Acted::within(key))
    }

    pub(super) fn restricts(
        &mut self,
        user: i64,
        place: Option<Place>,
        other: i64,
        rights: Fields,
    ) -> Result<Acted, ActError> {
        let key = self.group(user, place)?;
        if !self.there(key)?.kind.is_group() {
            return Err(ActError::cannot(
                "members of channels have no rights to take",
            ));
        }
        self.rules(key, user, other, "can_restrict_members")?;
        self.present(key, other)?;
        let named = self.rights_named(Status::Restricted, &rights)?;
        let keeps_all = !rights.is_empty()
            && named
                .iter()
                .all(|right| rights.get(right) == Some(&json!(true)));
        let member = match keeps_all {
            true => Member::new(Status::Member),
            false => {
                let mut fields = rights;
                fields.insert("is_member".to_owned(), json!(true));
                Member {
                    status: Status::Restricted,
                    fields,
                }
            }
        };
        self.turns(key, user, other, member, None);
        Ok(Acted::within(key))
    }

    /// A user blocks the bot of the private chat, or not any more.
    pub(super) fn blocks(
        &mut self,
        user: i64,
        place: Option<Place>,
        is_blocked: bool,
    ) -> Result<Acted, ActError> {
        let key = self.place(user, place)?;
        let Some(bot) = key.bot else {
            return Err(ActError::cannot(
                "users block bots in private chats; in a group they remove them",
            ));
        };
        let chat = self.there(key)?;
        match (chat.is_blocked, is_blocked) {
            (true, true) => return Err(ActError::cannot("the bot is blocked already")),
            (false, false) => return Err(ActError::cannot("the bot is not blocked")),
            _ => {}
        }
        if let Some(chat) = self.chats.get_mut(&key) {
            chat.is_blocked = is_blocked;
        }
        let status = if is_blocked {
            Status::Kicked
        } else {
            Status::Member
        };
        self.turns(key, user, bot, Member::new(status), None);
        Ok(Acted::within(key))
    }

    /// Someone becomes something else in a chat, and bots hear of it.
    pub(crate) fn turns(
        &mut self,
        key: ChatKey,
        by: i64,
        whom: i64,
        member: Member,
        link: Option<Value>,
    ) {
        let before = self.member_view(key, whom);
        let former = self.member_of(key, whom).map(|member| member.status);
        if former != Some(member.status) {
            // What would end a ban or a restriction has nothing to end.
            self.deadlines.cancel(&Deadline::Member {
                chat: key,
                user: whom,
            });
        }
        if let Some(chat) = self.chats.get_mut(&key) {
            chat.members.insert(whom, member);
        }
        self.happened(EventKind::Changed { chat: key });
        self.report_member(key, by, whom, before, link);
    }

    /// A message in a group says who came or went. A bot that was removed sees that of itself.
    fn says_who(
        &mut self,
        key: ChatKey,
        by: i64,
        field: &str,
        whom: i64,
    ) -> Result<Acted, ActError> {
        if self.there(key)?.kind == ChatKind::Channel {
            return Ok(Acted::within(key));
        }
        let is_coming = field == "new_chat_members";
        let view = self.user_view(whom);
        let view = if is_coming { json!([view]) } else { view };
        let acted = self.says(key, by, field, view)?;
        let view = acted
            .message
            .and_then(|message| self.message_view(key, message));
        if let (Some(view), false) = (view, is_coming) {
            self.update(whom, self.kind_of_messages(key), view);
        }
        Ok(acted)
    }

    fn someone(&self, id: i64) -> Result<(), ActError> {
        match self.user(id) {
            Some(_) => Ok(()),
            None => {
                let users = self
                    .users
                    .values()
                    .chain(self.bots.values().map(|bot| &bot.user));
                let names = users.map(|user| format!("{} {}", user.id, user.first_name));
                let there = there_is("there is", names);
                Err(ActError::unknown(format!(
                    "there is no user or bot {id}; {there}"
                )))
            }
        }
    }

    /// Whether a user has a right over someone else: nobody over the owner, and only the owner over administrators.
    fn rules(&self, key: ChatKey, user: i64, other: i64, right: &str) -> Result<(), ActError> {
        self.administers(key, user, right)?;
        let own = self.member_of(key, user).map(|member| member.status);
        let theirs = self.member_of(key, other).map(|member| member.status);
        match theirs {
            Some(Status::Owner) => Err(ActError::cannot(format!(
                "{other} is the owner of the chat {}",
                key.id
            ))),
            Some(Status::Administrator) if own != Some(Status::Owner) => Err(ActError::cannot(
                format!("{other} is an administrator of the chat {}", key.id),
            )),
            _ => Ok(()),
        }
    }

    /// The rights of members with a status, if those that were named are among them.
    fn rights_named(&self, status: Status, rights: &Fields) -> Result<Vec<String>, ActError> {
        let item = self
            .member_type(status)
            .and_then(|ty| self.model.api().fields_of(ty));
        let fields = item.map(|item| item.fields.as_slice()).unwrap_or_default();
        let is_right = |name: &str| name.starts_with("can_") || name == "is_anonymous";
        let names = fields.iter().map(|field| field.wire.clone());
        let names: Vec<String> = names
            .filter(|name| is_right(name) && name != "can_be_edited")
            .collect();
        for (name, value) in rights {
            if !names.contains(name) {
                let there = there_is(
                    "there is",
                    names.into_iter().map(|name| format!("`{name}`")),
                );
                return Err(ActError::unknown(format!(
                    "there is no right `{name}`; {there}"
                )));
            }
            if !value.is_boolean() {
                return Err(ActError::cannot(format!(
                    "the right `{name}` is true or false"
                )));
            }
        }
        Ok(names)
    }
}

/// The rights that someone gives who names none: all that they have, but the ones to make others administrators and to
/// hide.
fn usual_rights(named: &[String], own: &Member) -> Fields {
    let kept = ["can_promote_members", "is_anonymous"];
    let given = named
        .iter()
        .filter(|right| !kept.contains(&right.as_str()) && own.has_right(right));
    given.map(|right| (right.clone(), json!(true))).collect()
}
