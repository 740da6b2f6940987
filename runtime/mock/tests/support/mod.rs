//! A small world for tests, in which every answer and every update is read strictly.

#![allow(dead_code, reason = "each file of tests uses a part of it")]

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use bale_bot::HasModel;
use bazu_mock::parameters::{Raw, RawValue};
use bazu_mock::reply::Answer;
use bazu_mock::world::{
    Acted, Call, ChatKey, ChatKind, EventKind, Member, NewBot, NewChat, NewUser, Reply, Status,
    Time,
};
use bazu_mock::{Model, World, strict};
use bazu_model::TypeRef;
use serde_json::{Value, json};

/// When worlds begin.
pub(crate) const START: Time = Time(1_800_000_000_000);

fn read(text: &str) -> Arc<Model> {
    Arc::new(Model::read(text).expect("the generator writes models of this version"))
}

/// The model of Bale's Bot API.
pub(crate) fn bale() -> Arc<Model> {
    static MODEL: LazyLock<Arc<Model>> = LazyLock::new(|| read(bale_bot::Bot::MODEL));
    MODEL.clone()
}

/// The model of Letgram's Bot API.
pub(crate) fn letgram() -> Arc<Model> {
    static MODEL: LazyLock<Arc<Model>> = LazyLock::new(|| read(letgram_bot::Bot::MODEL));
    MODEL.clone()
}

/// The models of both bot APIs.
pub(crate) fn both() -> [Arc<Model>; 2] {
    [bale(), letgram()]
}

/// A world with a bot, a user who started it, and a group of both in which the bot is an administrator.
pub(crate) struct Scene {
    /// The world.
    pub(crate) world: World,
    /// The time.
    pub(crate) now: Time,
    /// The bot.
    pub(crate) bot: i64,
    /// The user.
    pub(crate) user: i64,
    /// The private chat of both.
    pub(crate) chat: ChatKey,
    /// The group.
    pub(crate) group: ChatKey,
}

impl Scene {
    /// A world of an API.
    pub(crate) fn new(model: Arc<Model>) -> Self {
        let mut world = World::new(model, 7, START);
        let bot = NewBot {
            name: "Shop".to_owned(),
            username: Some("shop_bot".to_owned()),
            ..NewBot::default()
        };
        let bot = world.add_bot(bot).expect("the bot is new");
        let user = NewUser {
            name: "Ali".to_owned(),
            username: Some("ali".to_owned()),
            phone: Some("+989120000000".to_owned()),
            ..NewUser::default()
        };
        let user = world.add_user(user).expect("the user is new");
        let chat = world.start(user, bot).expect("both are there");
        let mut admin = Member::new(Status::Administrator);
        for right in [
            "can_be_edited",
            "can_manage_chat",
            "can_change_info",
            "can_delete_messages",
            "can_edit_messages",
            "can_invite_users",
            "can_pin_messages",
            "can_post_messages",
            "can_promote_members",
            "can_restrict_members",
            "can_post_stories",
            "can_edit_stories",
            "can_delete_stories",
        ] {
            admin.fields.insert(right.to_owned(), json!(true));
        }
        let group = NewChat {
            kind: ChatKind::Group,
            title: "Tea lovers".to_owned(),
            username: None,
            id: None,
            members: [(user, Member::new(Status::Owner)), (bot, admin)].into(),
        };
        let group = world.add_chat(group).expect("the members are there");
        let group = ChatKey::group(group);
        Self {
            world,
            now: START,
            bot,
            user,
            chat,
            group,
        }
    }

    /// Time passes.
    pub(crate) fn pass(&mut self, seconds: u64) {
        self.now = self.now + Duration::from_secs(seconds);
        self.world.tick(self.now);
    }

    /// The bot calls a method. Nothing is said of the answer.
    pub(crate) fn reply(&mut self, method: &str, parameters: Value) -> Reply {
        let fields = parameters
            .as_object()
            .expect("parameters are an object")
            .clone();
        let fields = fields
            .into_iter()
            .map(|(name, value)| (name, RawValue::Json(value)));
        let raw = Raw {
            fields: fields.collect(),
            files: Vec::new(),
        };
        let token = self
            .world
            .token(self.bot)
            .expect("the bot is there")
            .to_owned();
        self.world.call(
            Call {
                token,
                method: method.to_owned(),
                raw,
            },
            self.now,
        )
    }

    /// The answer to a call, read strictly.
    pub(crate) fn answer(&mut self, method: &str, parameters: Value) -> Answer {
        match self.reply(method, parameters) {
            Reply::Answer(answer) => {
                self.check(method, &answer);
                answer
            }
            Reply::Wait(_) => panic!("`{method}` waits"),
        }
    }

    /// Reads an answer strictly.
    pub(crate) fn check(&self, method: &str, answer: &Answer) {
        if let Err(wrong) = strict::answer(self.world.model(), method, &answer.body) {
            panic!("`{method}` answers {}\n{wrong}", answer.body);
        }
    }

    /// The result of a call.
    pub(crate) fn call(&mut self, method: &str, parameters: Value) -> Value {
        let answer = self.answer(method, parameters);
        let body: Value = serde_json::from_str(&answer.body).expect("an answer is JSON");
        assert_eq!(body["ok"], json!(true), "`{method}` is refused: {body}");
        body["result"].clone()
    }

    /// The code and the description of a refusal.
    pub(crate) fn refusal(&mut self, method: &str, parameters: Value) -> (i64, String) {
        let answer = self.answer(method, parameters);
        let body: Value = serde_json::from_str(&answer.body).expect("an answer is JSON");
        assert_eq!(
            body["ok"],
            json!(false),
            "`{method}` is not refused: {body}"
        );
        let code = body["error_code"].as_i64().expect("a refusal has a code");
        (
            code,
            body["description"]
                .as_str()
                .expect("a refusal has a description")
                .to_owned(),
        )
    }

    /// The user does something: an act without `as`.
    pub(crate) fn act(&mut self, mut act: Value) -> Acted {
        act["as"] = json!(self.user);
        let parsed = serde_json::from_value(act.clone()).expect("the act can be read");
        let acted = self.world.act(parsed, self.now);
        acted.unwrap_or_else(|error| panic!("{act}: {error}"))
    }

    /// Why the user cannot do something.
    pub(crate) fn cannot(&mut self, mut act: Value) -> String {
        act["as"] = json!(self.user);
        let parsed = serde_json::from_value(act.clone()).expect("the act can be read");
        let acted = self.world.act(parsed, self.now);
        acted.expect_err(&format!("{act} can be done")).to_string()
    }

    /// What the bot gets now, confirmed.
    pub(crate) fn updates(&mut self) -> Vec<Value> {
        let updates = self.call("getUpdates", json!({}));
        let updates = updates.as_array().expect("updates are a list").clone();
        if let Some(last) = updates
            .last()
            .and_then(|update| update["update_id"].as_i64())
        {
            self.call("getUpdates", json!({ "offset": last + 1, "limit": 1 }));
        }
        updates
    }

    /// The only update that the bot gets now, of a kind.
    pub(crate) fn update(&mut self, kind: &str) -> Value {
        let updates = self.updates();
        assert_eq!(updates.len(), 1, "not one update: {updates:?}");
        let update = updates[0].get(kind);
        update
            .unwrap_or_else(|| panic!("no `{kind}` is {}", updates[0]))
            .clone()
    }

    /// Reads a value strictly, as a type.
    pub(crate) fn check_value(&self, ty: &str, value: &Value) {
        let ty = TypeRef::Named(ty.to_owned());
        if let Err(wrong) = strict::read(self.world.model(), &ty, value) {
            panic!("{value}\n{wrong}");
        }
    }

    /// What happened from an event on.
    pub(crate) fn events(&self, from: u64) -> Vec<EventKind> {
        self.world
            .events_from(from)
            .map(|event| event.kind.clone())
            .collect()
    }
}
