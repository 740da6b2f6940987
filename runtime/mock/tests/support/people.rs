//! Who and what is added to a world, and rights.

use bazu_mock::World;
use bazu_mock::world::{ChatKind, File, Member, NewBot, NewChat, NewUser, Status};
use serde_json::{Map, Value, json};

use super::Scene;

impl<C> Scene<C> {
    /// Another bot of the same world.
    pub(crate) fn another_bot(&mut self, username: &str) -> i64 {
        let bot = NewBot {
            name: username.to_owned(),
            username: Some(username.to_owned()),
            ..NewBot::default()
        };
        self.world.add_bot(bot).expect("the bot is new")
    }

    pub(crate) fn user(&mut self, name: &str) -> i64 {
        let user = NewUser {
            name: name.to_owned(),
            phone: Some("+989121234567".to_owned()),
            ..NewUser::default()
        };
        self.world.add_user(user).expect("the user is new")
    }

    /// A file of a user.
    pub(crate) fn upload(&mut self, name: &str, mime_type: &str, content: Vec<u8>) -> String {
        self.world.add_file(File {
            name: Some(name.to_owned()),
            mime_type: Some(mime_type.to_owned()),
            size: u64::try_from(content.len()).ok(),
            content: Some(content),
            ..File::default()
        })
    }

    /// A group, supergroup or channel of an owner, with the bot as an administrator with these rights, or as a member if
    /// there are none.
    pub(crate) fn group(&mut self, kind: ChatKind, owner: i64, rights: &[&str]) -> i64 {
        let bot = match rights {
            [] => Member::new(Status::Member),
            _ => administrator(rights),
        };
        let chat = NewChat {
            kind,
            title: "Tea lovers".to_owned(),
            username: None,
            id: None,
            members: [(owner, Member::new(Status::Owner)), (self.bot, bot)].into(),
        };
        self.world.add_chat(chat).expect("the chat is new")
    }
}

/// An administrator with rights.
pub(crate) fn administrator(rights: &[&str]) -> Member {
    let fields = rights
        .iter()
        .map(|right| ((*right).to_owned(), json!(true)));
    Member {
        fields: fields.collect(),
        ..Member::new(Status::Administrator)
    }
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
