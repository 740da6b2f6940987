//! Groups and channels.

use std::sync::Arc;

use serde_json::Value;

use super::expect::{self, ExpectMessage, Scope};
use super::stage::{Stage, Waiting};
use super::user::{User, Who, fields_of};
use crate::parameters::Fields;
use crate::world::{ChatKey, ChatKind, Member, NewChat, Place, Status};

/// A group or channel. Clones are the same one.
#[derive(Clone, Debug)]
pub struct Group {
    stage: Arc<Stage>,
    id: i64,
}

/// What someone is in a group, with rights.
#[derive(Clone, Debug)]
pub struct Standing {
    status: Status,
    fields: Fields,
    has_all: bool,
}

/// An administrator without rights, to whom [`can`](Standing::can) gives some.
pub fn admin() -> Standing {
    Standing {
        status: Status::Administrator,
        fields: Fields::new(),
        has_all: false,
    }
}

/// A member.
pub fn member() -> Standing {
    Standing {
        status: Status::Member,
        ..admin()
    }
}

impl Standing {
    /// Gives a right, named as a field of the API's administrator.
    pub fn can(mut self, right: &str) -> Self {
        self.fields.extend(fields_of(&[right]));
        self
    }

    /// Gives all rights that the API has.
    pub fn can_everything(mut self) -> Self {
        self.has_all = true;
        self
    }
}

impl Group {
    #[track_caller]
    pub(super) fn named(stage: &Arc<Stage>, title: &str, kind: ChatKind) -> Self {
        let id = stage.with(|world, _| {
            let mut chats = world.chats();
            let known =
                chats.find(|chat| chat.kind == kind && chat.title.as_deref() == Some(title));
            match known.map(|chat| chat.key.id) {
                Some(id) => Ok(id),
                None => {
                    drop(chats);
                    world.add_chat(NewChat {
                        kind,
                        title: title.to_owned(),
                        username: None,
                        id: None,
                        members: Default::default(),
                    })
                }
            }
        });
        match id {
            Ok(id) => Self {
                stage: stage.clone(),
                id,
            },
            Err(error) => panic!("no group `{title}`: {error}"),
        }
    }

    /// The id, by which bots know it.
    pub fn id(&self) -> i64 {
        self.id
    }

    fn key(&self) -> ChatKey {
        ChatKey {
            id: self.id,
            bot: None,
        }
    }

    /// Makes someone the owner. It is so without anybody having done it, and no bot gets an update.
    pub fn owner(self, user: &User) -> Self {
        let owner = Standing {
            status: Status::Owner,
            ..admin()
        };
        self.is(user, owner)
    }

    /// Puts someone into the group as a member, without an update for bots.
    pub fn member(self, user: &User) -> Self {
        self.is(user, member())
    }

    /// Makes someone an administrator, without an update for bots.
    pub fn admin(self, user: &User, rights: Standing) -> Self {
        self.is(user, rights)
    }

    /// Puts a bot into the group, without an update: `group.bot_is(&bot, admin().can("can_pin_messages"))`.
    pub fn bot_is(self, bot: impl Into<Who>, standing: Standing) -> Self {
        self.is(bot, standing)
    }

    fn is(self, who: impl Into<Who>, standing: Standing) -> Self {
        let Who(id) = who.into();
        self.stage.with(|world, _| {
            let mut fields = standing.fields;
            if standing.has_all {
                let api = world.model().clone();
                let known = api.api().fields_of("ChatMemberAdministrator");
                let known = known.map(|item| item.fields.as_slice()).unwrap_or_default();
                let rights = known.iter().map(|field| field.wire.as_str());
                let rights: Vec<&str> = rights.filter(|name| name.starts_with("can_")).collect();
                fields.extend(fields_of(&rights));
            }
            let status = standing.status;
            if let Some(chat) = world.chat_mut(self.key()) {
                chat.members.insert(id, Member { status, fields });
            }
        });
        self
    }

    /// Expects a message of a bot in this chat.
    #[track_caller]
    pub fn expect_message(&self) -> ExpectMessage {
        ExpectMessage::sent(&self.stage, self.scope(), self.title())
    }

    /// Expects that no message of a bot comes, in as much time as other expectations wait.
    #[track_caller]
    pub fn expect_silence(&self) -> Waiting<()> {
        expect::silence(self.stage.clone(), self.scope(), self.title(), None)
    }

    /// The chat as the API shows it to a bot.
    pub fn title(&self) -> String {
        let title = self
            .stage
            .look(|world| world.chat(self.key())?.title.clone());
        title.unwrap_or_default()
    }

    /// A part that methods set, such as `description`.
    pub fn field(&self, name: &str) -> Option<Value> {
        self.stage
            .look(|world| world.chat(self.key())?.fields.get(name).cloned())
    }

    /// What someone is in it; none if they never were.
    pub fn status_of(&self, who: impl Into<Who>) -> Option<Status> {
        let Who(id) = who.into();
        self.stage
            .look(|world| Some(world.chat(self.key())?.members.get(&id)?.status))
    }

    fn scope(&self) -> Scope {
        Scope::One(self.key())
    }
}

impl From<&Group> for Place {
    fn from(group: &Group) -> Self {
        Self::Chat(group.id)
    }
}
