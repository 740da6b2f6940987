//! Who and what is added to a world, and rights.

use bazu_mock::World;
use bazu_mock::world::{ChatKind, File, Member, NewBot, NewChat, NewUser, Status};
use serde_json::{Map, Value, json};

use super::Scene;

/// The rights of a bot that administers groups and channels, but posts no stories.
pub(crate) const GROUP_RIGHTS: &[&str] = &[
    "can_change_info",
    "can_delete_messages",
    "can_edit_messages",
    "can_invite_users",
    "can_manage_chat",
    "can_pin_messages",
    "can_post_messages",
    "can_promote_members",
    "can_restrict_members",
];

impl<C> Scene<C> {
    /// Another bot of the same world.
    pub(crate) fn another_bot(&mut self, username: &str) -> i64 {
        let bot = NewBot::new(username).username(username);
        self.world.add_bot(bot).expect("the bot is new")
    }

    pub(crate) fn user(&mut self, name: &str) -> i64 {
        let user = NewUser::new(name).phone("+989121234567");
        self.world.add_user(user).expect("the user is new")
    }

    /// A file of a user.
    pub(crate) fn upload(&mut self, name: &str, mime_type: &str, content: Vec<u8>) -> String {
        let file = File::new(content).name(name).mime_type(mime_type);
        self.world.add_file(file)
    }

    /// A group, supergroup or channel of an owner, with the bot as an administrator with these rights, or as a member if
    /// there are none.
    pub(crate) fn group(&mut self, kind: ChatKind, owner: i64, rights: &[&str]) -> i64 {
        let bot = match rights {
            [] => Member::new(Status::Member),
            _ => administrator(rights),
        };
        let chat = NewChat::new(kind, "Tea lovers")
            .member(owner, Member::new(Status::Owner))
            .member(self.bot, bot);
        self.world.add_chat(chat).expect("the chat is new")
    }
}

/// An administrator with rights.
pub(crate) fn administrator(rights: &[&str]) -> Member {
    let fields = rights
        .iter()
        .map(|right| ((*right).to_owned(), json!(true)));
    Member::new(Status::Administrator).with(fields.collect())
}

/// Every right that administrators have in the API.
pub(crate) fn all_rights(world: &World) -> Map<String, Value> {
    let item = world.model().api().fields_of("ChatMemberAdministrator");
    let fields = item.expect("the API has administrators").fields.iter();
    let rights = fields.filter(|field| field.wire.starts_with("can_"));
    rights
        .map(|field| (field.wire.clone(), json!(true)))
        .collect()
}
