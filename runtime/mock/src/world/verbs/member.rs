//! `member`: someone gets a status in a chat.

use std::time::Duration;

use serde_json::{Value, json};

use crate::parameters::{Fields, Parameters};
use crate::reply::Refusal;
use crate::world::call::{Calling, Done};
use crate::world::deadlines::Deadline;
use crate::world::{ChatKey, ChatKind, EventKind, Member, Status, Time, World};

/// An end that is sooner or later than this is no end.
const SOONEST: Duration = Duration::from_secs(30);
const LATEST: Duration = Duration::from_secs(366 * 24 * 3600);
/// The field with the time at which a ban or a restriction ends.
const UNTIL: &str = "until_date";
/// Whether someone who is restricted is in the chat.
const IS_IN: &str = "is_member";
/// Whether the bot may change the rights of an administrator.
const EDITABLE: &str = "can_be_edited";

/// Who does what to whom.
#[derive(Clone, Copy)]
struct Doing<'c> {
    calling: &'c Calling<'c>,
    key: ChatKey,
    user: i64,
}

impl World {
    pub(crate) fn member(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let key = self.chat_in(calling.bot, parameters, "chat_id")?;
        if self.known_chat(key)?.kind == ChatKind::Private {
            return Err(Refusal::bad(
                "chat member status can't be changed in private chats",
            ));
        }
        if calling.effect.on_bot {
            let doing = Doing {
                calling,
                key,
                user: calling.bot,
            };
            self.becomes(doing, Member::new(Status::Left));
            return Ok(Value::Bool(true));
        }
        if let Some(right) = &calling.effect.right {
            self.needs_right(calling, key, right)?;
        }
        let user = self.named_user(parameters)?;
        let doing = Doing { calling, key, user };
        match calling
            .effect
            .noun
            .as_ref()
            .map_or("", |noun| noun.as_str())
        {
            "kicked" => self.bans(doing, parameters)?,
            "left" => self.unbans(doing, parameters)?,
            "restricted" => self.restricts_member(doing, parameters)?,
            "administrator" => self.promotes_member(doing, parameters)?,
            "member" => self.invites_member(doing)?,
            _ => return Err(calling.unknown()),
        }
        Ok(Value::Bool(true))
    }

    /// The user or bot that a call names.
    pub(crate) fn named_user(&self, parameters: &Parameters) -> Result<i64, Refusal> {
        let id = parameters.integer("user_id");
        let known = id.filter(|id| self.user(*id).is_some());
        known.ok_or_else(|| self.unknown_user())
    }

    /// Nobody has the id: in the words of the API for an unknown chat, if these are about users too.
    pub(crate) fn unknown_user(&self) -> Refusal {
        let about_users = self.model.error(|error| {
            error
                .contains
                .as_deref()
                .is_some_and(|words| words.contains("user"))
        });
        match about_users {
            Some(_) => Refusal::UnknownChat,
            None => Refusal::bad("user not found"),
        }
    }

    fn bans(&mut self, doing: Doing<'_>, parameters: &Parameters) -> Result<(), Refusal> {
        self.is_no_admin(doing)?;
        let mut member = Member::new(Status::Kicked);
        self.ends(doing, parameters, &mut member.fields);
        self.becomes(doing, member);
        Ok(())
    }

    fn unbans(&mut self, doing: Doing<'_>, parameters: &Parameters) -> Result<(), Refusal> {
        let status = self
            .member_of(doing.key, doing.user)
            .map(|member| member.status);
        if parameters.is_true("only_if_banned") && status != Some(Status::Kicked) {
            return Ok(());
        }
        self.is_no_admin(doing)?;
        if status.is_some_and(|status| status != Status::Left) {
            self.becomes(doing, Member::new(Status::Left));
        }
        Ok(())
    }

    fn restricts_member(
        &mut self,
        doing: Doing<'_>,
        parameters: &Parameters,
    ) -> Result<(), Refusal> {
        if self.known_chat(doing.key)?.kind == ChatKind::Channel {
            return Err(Refusal::bad("method is available only for groups"));
        }
        self.is_no_admin(doing)?;
        let was_in = self
            .member_of(doing.key, doing.user)
            .is_some_and(Member::is_in);
        let mut fields = Fields::new();
        for fill in &doing.calling.effect.fills {
            match parameters.get(fill.from.param()) {
                Some(Value::Object(rights)) => fields.extend(rights.clone()),
                Some(value) => {
                    fields.insert(fill.to.value.clone(), value.clone());
                }
                None => {}
            }
        }
        let may_all = self.member_type(Status::Restricted).is_some_and(|ty| {
            let item = self.model.api().fields_of(ty);
            let rights = item.into_iter().flat_map(|item| &item.fields);
            let mut rights =
                rights.filter(|field| field.required && field.wire.starts_with("can_"));
            rights.all(|right| fields.get(&right.wire) == Some(&Value::Bool(true)))
        });
        let member = match (may_all, was_in) {
            (true, true) => Member::new(Status::Member),
            (true, false) => Member::new(Status::Left),
            (false, _) => {
                fields.insert(IS_IN.to_owned(), json!(was_in));
                self.ends(doing, parameters, &mut fields);
                Member {
                    status: Status::Restricted,
                    fields,
                }
            }
        };
        self.becomes(doing, member);
        Ok(())
    }

    fn promotes_member(
        &mut self,
        doing: Doing<'_>,
        parameters: &Parameters,
    ) -> Result<(), Refusal> {
        let Doing { calling, key, user } = doing;
        let member = self.member_of(key, user).filter(|member| member.is_in());
        let member = member.ok_or_else(|| Refusal::bad("user is not a member of the chat"))?;
        if user == calling.bot {
            return Err(calling.no_right("can't promote self"));
        }
        if member.status == Status::Owner {
            return Err(calling.no_right("can't change the rights of the chat owner"));
        }
        if member.is_admin() && !member.is_true(EDITABLE) {
            return Err(calling.no_right("not enough rights"));
        }
        let mut fields = Fields::new();
        for fill in &calling.effect.fills {
            let name = fill.to.as_str();
            if !parameters.is_true(fill.from.param()) {
                continue;
            }
            let own = self.member_of(key, calling.bot);
            // What is no right, such as being anonymous, is not given from one to the other.
            let is_right = name.starts_with("can_") && name != EDITABLE;
            if is_right && !own.is_some_and(|own| own.has_right(name)) {
                return Err(calling.no_right("not enough rights"));
            }
            fields.insert(name.to_owned(), json!(true));
        }
        let member = match fields.is_empty() {
            true => Member::new(Status::Member),
            false => {
                fields.insert(EDITABLE.to_owned(), json!(true));
                Member {
                    status: Status::Administrator,
                    fields,
                }
            }
        };
        self.becomes(doing, member);
        Ok(())
    }

    fn invites_member(&mut self, doing: Doing<'_>) -> Result<(), Refusal> {
        let member = self.member_of(doing.key, doing.user);
        match member {
            Some(member) if member.status == Status::Kicked => {
                Err(doing.calling.no_right("user was kicked from the chat"))
            }
            Some(member) if member.is_in() => Ok(()),
            _ => {
                self.becomes(doing, Member::new(Status::Member));
                Ok(())
            }
        }
    }

    /// Owner and administrators cannot be removed or restricted.
    fn is_no_admin(&self, doing: Doing<'_>) -> Result<(), Refusal> {
        let calling = doing.calling;
        if doing.user == calling.bot {
            return Err(calling.no_right("can't restrict self"));
        }
        match self
            .member_of(doing.key, doing.user)
            .map(|member| member.status)
        {
            Some(Status::Owner) => Err(calling.no_right("can't remove chat owner")),
            Some(Status::Administrator) => {
                Err(calling.no_right("user is an administrator of the chat"))
            }
            _ => Ok(()),
        }
    }

    /// Notes when a ban or restriction ends by itself; 0 if it does not.
    fn ends(&mut self, doing: Doing<'_>, parameters: &Parameters, fields: &mut Fields) {
        let until = parameters.integer(UNTIL).unwrap_or_default();
        let until = Time(until.saturating_mul(1000));
        let is_end = until >= self.now + SOONEST && until <= self.now + LATEST;
        fields.insert(
            UNTIL.to_owned(),
            json!(if is_end { until.seconds() } else { 0 }),
        );
        let deadline = Deadline::Member {
            chat: doing.key,
            user: doing.user,
        };
        self.deadlines.cancel(&deadline);
        if is_end {
            self.deadlines.plan(until, deadline);
        }
    }

    /// Gives someone a status. In groups a message says who came and who went; bots that are concerned hear of it.
    fn becomes(&mut self, doing: Doing<'_>, member: Member) {
        let Doing { calling, key, user } = doing;
        let before = self.member_view(key, user);
        let was_in = self.member_of(key, user).is_some_and(Member::is_in);
        let is_in = member.is_in();
        let Some(chat) = self.chats.get_mut(&key) else {
            return;
        };
        let is_group = chat.kind.is_group();
        if was_in || is_in || member.status != Status::Left || chat.members.contains_key(&user) {
            chat.members.insert(user, member);
        }
        self.happened(EventKind::Changed { chat: key });
        if is_group && was_in != is_in {
            let whom = self.user_view(user);
            let (field, whom) = match is_in {
                true => ("new_chat_members", json!([whom])),
                false => ("left_chat_member", whom),
            };
            match is_in || user == calling.bot {
                // Who comes or goes by itself is no news for who did it.
                true => drop(self.add_service_message(key, calling.bot, field, whom)),
                false => self.add_own_service_message(key, calling.bot, field, whom),
            }
        }
        self.report_member(key, calling.bot, user, before, None);
    }

    /// A restriction or a ban ends by itself.
    pub(crate) fn restriction_is_over(&mut self, key: ChatKey, user: i64) {
        let now = self.now.seconds();
        let Some(member) = self
            .chats
            .get_mut(&key)
            .and_then(|chat| chat.members.get_mut(&user))
        else {
            return;
        };
        let until = member
            .fields
            .get(UNTIL)
            .and_then(Value::as_i64)
            .unwrap_or_default();
        if until == 0 || until > now {
            return;
        }
        let status = match member.status {
            Status::Kicked => Status::Left,
            Status::Restricted if member.is_in() => Status::Member,
            Status::Restricted => Status::Left,
            _ => return,
        };
        *member = Member::new(status);
        self.happened(EventKind::Changed { chat: key });
    }
}
