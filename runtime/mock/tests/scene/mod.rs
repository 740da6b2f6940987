//! A world with a bot, a user who started it, and chats. Every answer is read strictly.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::sync::{Arc, LazyLock};

use bale_bot::HasModel;
use bazu_mock::parameters::{Raw, RawFile, RawValue};
use bazu_mock::world::{Call, ChatKind, Member, NewBot, NewChat, NewUser, Reply, Status, Time};
use bazu_mock::{Model, World, strict};
use bazu_model::TypeRef;
use serde_json::{Map, Value, json};

/// The start of a world: 2025-03-21 00:00 in UTC.
pub(crate) const START: Time = Time(1_742_515_200_000);

/// An API to make a world of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    Bale,
    Letgram,
}

pub(crate) const BOTH: [Api; 2] = [Api::Bale, Api::Letgram];

impl Api {
    pub(crate) fn model(self) -> Arc<Model> {
        static BALE: LazyLock<Arc<Model>> = LazyLock::new(|| read(bale_bot::Bot::MODEL));
        static LETGRAM: LazyLock<Arc<Model>> = LazyLock::new(|| read(letgram_bot::Bot::MODEL));
        match self {
            Self::Bale => BALE.clone(),
            Self::Letgram => LETGRAM.clone(),
        }
    }
}

fn read(text: &str) -> Arc<Model> {
    Arc::new(Model::read(text).expect("the model of a generated crate can be read"))
}

/// A world and those in it.
pub(crate) struct Scene {
    pub(crate) world: World,
    pub(crate) now: Time,
    pub(crate) bot: i64,
    /// Started the bot, and owns the chats.
    pub(crate) ali: i64,
    /// Started the bot, and is a member of the group.
    pub(crate) sara: i64,
    /// The bot has all rights in it.
    pub(crate) group: i64,
    /// The bot has all rights in it.
    pub(crate) channel: i64,
}

/// A world of an API with a bot, two users who started it, a group and a channel.
pub(crate) fn scene_of(api: Api) -> Scene {
    let mut world = World::new(api.model(), 5, START);
    let bot = NewBot {
        name: "Shop".to_owned(),
        username: Some("shop_bot".to_owned()),
        reads_all_group_messages: true,
        ..NewBot::default()
    };
    let bot = world.add_bot(bot).expect("the bot is new");
    let mut user = |name: &str, username: &str, phone: &str| {
        let user = NewUser {
            name: name.to_owned(),
            username: Some(username.to_owned()),
            phone: Some(phone.to_owned()),
            ..NewUser::default()
        };
        let user = world.add_user(user).expect("the user is new");
        world.start(user, bot).expect("both are there");
        user
    };
    let ali = user("Ali", "ali", "+989120000001");
    let sara = user("Sara", "sara", "+989120000002");
    let rights = all_rights(&world);
    let mut chat = |kind, title: &str| {
        let administrator = Member {
            status: Status::Administrator,
            fields: rights.clone(),
        };
        let mut members = vec![(ali, Member::new(Status::Owner)), (bot, administrator)];
        if kind != ChatKind::Channel {
            members.push((sara, Member::new(Status::Member)));
        }
        let chat = NewChat {
            kind,
            title: title.to_owned(),
            username: None,
            id: None,
            members: members.into_iter().collect(),
        };
        world.add_chat(chat).expect("the chat is new")
    };
    let group = chat(ChatKind::Group, "Tea lovers");
    let channel = chat(ChatKind::Channel, "Tea news");
    Scene {
        world,
        now: START,
        bot,
        ali,
        sara,
        group,
        channel,
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

impl Scene {
    /// The result of a call of the bot. The answer is read strictly.
    pub(crate) fn call(&mut self, method: &str, parameters: Value) -> Value {
        let answer = self.answer(method, parameters, Vec::new());
        assert_eq!(answer["ok"], true, "{method}: {answer}");
        answer["result"].clone()
    }

    /// The description of a refusal, after its code.
    pub(crate) fn refused(&mut self, method: &str, parameters: Value) -> String {
        let answer = self.answer(method, parameters, Vec::new());
        assert_eq!(answer["ok"], false, "{method}: {answer}");
        let words = answer["description"]
            .as_str()
            .expect("a refusal has a description");
        format!("{} {words}", answer["error_code"])
    }

    /// An answer, which is read strictly.
    pub(crate) fn answer(&mut self, method: &str, parameters: Value, files: Vec<RawFile>) -> Value {
        let Reply::Answer(answer) = self.reply(self.bot, method, parameters, files) else {
            panic!("{method} waits");
        };
        serde_json::from_str(&answer.body).expect("an answer is JSON")
    }

    /// What comes of a call of a bot. An answer is read strictly.
    pub(crate) fn reply(
        &mut self,
        bot: i64,
        method: &str,
        parameters: Value,
        files: Vec<RawFile>,
    ) -> Reply {
        let Value::Object(parameters) = parameters else {
            panic!("parameters are an object");
        };
        let fields = parameters.into_iter();
        let fields = fields
            .map(|(name, value)| (name, RawValue::Json(value)))
            .collect();
        let token = self.world.token(bot).expect("the bot is there").to_owned();
        let call = Call {
            token,
            method: method.to_owned(),
            raw: Raw { fields, files },
        };
        let reply = self.world.call(call, self.now);
        if let Reply::Answer(answer) = &reply
            && let Err(faults) = strict::answer(self.world.model(), method, &answer.body)
        {
            panic!("{method}: {faults}\n{}", answer.body);
        }
        reply
    }

    /// The updates that wait for the bot, each of which is read strictly and confirmed.
    pub(crate) fn updates(&mut self) -> Vec<Value> {
        let updates = self.call("getUpdates", json!({ "timeout": 0 }));
        let updates = updates.as_array().expect("updates are a list").clone();
        if let Some(last) = updates
            .last()
            .and_then(|update| update["update_id"].as_i64())
        {
            self.call("getUpdates", json!({ "offset": last + 1, "timeout": 0 }));
        }
        let ty = TypeRef::Named("Update".to_owned());
        for update in &updates {
            if let Err(faults) = strict::read(self.world.model(), &ty, update) {
                panic!("{faults}\n{update}");
            }
        }
        updates
    }

    /// Time passes.
    pub(crate) fn pass(&mut self, seconds: u64) {
        self.now = self.now + std::time::Duration::from_secs(seconds);
        self.world.tick(self.now);
    }
}

/// A file that comes with a call, in the part of its parameter.
pub(crate) fn file(part: &str, content: &[u8]) -> RawFile {
    RawFile {
        part: part.to_owned(),
        file_name: Some("picture.png".to_owned()),
        content_type: Some("image/png".to_owned()),
        content: content.to_vec(),
        ..RawFile::default()
    }
}
