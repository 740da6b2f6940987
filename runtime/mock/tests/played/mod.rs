//! A world with a bot, played by a test. Every answer and every update is read strictly.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use bazu_mock::parameters::{Raw, RawFile, RawValue};
use bazu_mock::world::{
    Act, ActError, Acted, Call, ChatKind, Does, File, Member, NewBot, NewChat, NewUser, Place,
    Press, Reply, Status, Time,
};
use bazu_mock::{Model, World, strict};
use bazu_model::TypeRef;
use letgram_bot::HasModel;
use serde_json::{Map, Value, json};

/// The start of the world: 2025-03-21 00:00 in UTC.
const START: Time = Time(1_742_515_200_000);

/// A world with a bot.
pub(crate) struct Play {
    pub(crate) world: World,
    /// The bot that calls, if no other is named.
    pub(crate) bot: i64,
    now: Time,
}

impl Play {
    pub(crate) fn letgram() -> Self {
        static MODEL: LazyLock<Arc<Model>> = LazyLock::new(|| read(letgram_bot::Bot::MODEL));
        Self::of(&MODEL)
    }

    pub(crate) fn bale() -> Self {
        static MODEL: LazyLock<Arc<Model>> = LazyLock::new(|| read(bale_bot::Bot::MODEL));
        Self::of(&MODEL)
    }

    /// Both messengers, for what both have.
    pub(crate) fn both() -> [Self; 2] {
        [Self::letgram(), Self::bale()]
    }

    fn of(model: &Arc<Model>) -> Self {
        let mut world = World::new(model.clone(), 7, START);
        let bot = NewBot {
            name: "Tea".to_owned(),
            username: Some("tea_bot".to_owned()),
            ..NewBot::default()
        };
        let bot = world.add_bot(bot).expect("the bot is new");
        Self {
            world,
            bot,
            now: START,
        }
    }

    pub(crate) fn is_letgram(&self) -> bool {
        self.world.model().api().id == "letgram"
    }

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
        let phone = Some("+989121234567".to_owned());
        let user = NewUser {
            name: name.to_owned(),
            phone,
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
        let members = [(owner, Member::new(Status::Owner)), (self.bot, bot)];
        let chat = NewChat {
            kind,
            title: "Tea lovers".to_owned(),
            username: None,
            id: None,
            members: members.into(),
        };
        self.world.add_chat(chat).expect("the chat is new")
    }

    /// Time passes, and what is due is done.
    pub(crate) fn pass(&mut self, seconds: u64) {
        self.now = self.now + Duration::from_secs(seconds);
        self.world.tick(self.now);
    }

    /// The seconds since 1970.
    pub(crate) fn seconds(&self) -> i64 {
        self.now.seconds()
    }

    /// The result of a call of the bot.
    pub(crate) fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.calls(self.bot, method, parameters)
    }

    /// The result of a call of a bot.
    pub(crate) fn calls(&mut self, bot: i64, method: &str, parameters: Value) -> Value {
        let answer = self.answer(bot, method, parameters, Vec::new());
        assert_eq!(answer["ok"], true, "{method} was refused: {answer}");
        answer["result"].clone()
    }

    /// The result of a call with files, each in a part of the name of its parameter or of its reference.
    pub(crate) fn call_with_files(
        &mut self,
        method: &str,
        parameters: Value,
        files: &[(&str, &[u8])],
    ) -> Value {
        let files = files.iter().map(|(part, content)| RawFile {
            part: (*part).to_owned(),
            file_name: Some(format!("{part}.webp")),
            content_type: Some("image/webp".to_owned()),
            content: content.to_vec(),
            ..RawFile::default()
        });
        let files = files.collect();
        let answer = self.answer(self.bot, method, parameters, files);
        assert_eq!(answer["ok"], true, "{method} was refused: {answer}");
        answer["result"].clone()
    }

    /// The description of a refusal.
    pub(crate) fn refusal(&mut self, method: &str, parameters: Value) -> String {
        let before = self.world.save();
        let answer = self.answer(self.bot, method, parameters, Vec::new());
        assert_eq!(answer["ok"], false, "{method} was done: {answer}");
        assert_eq!(
            self.without_ids(&before),
            self.without_ids(&self.world.save()),
            "a refused call changed the world"
        );
        answer["description"]
            .as_str()
            .expect("a refusal has words")
            .to_owned()
    }

    fn answer(&mut self, bot: i64, method: &str, parameters: Value, files: Vec<RawFile>) -> Value {
        let token = self.world.token(bot).expect("the bot exists").to_owned();
        let fields = parameters.as_object().cloned().unwrap_or_default();
        let fields = fields
            .into_iter()
            .map(|(name, value)| (name, RawValue::Json(value)))
            .collect();
        let call = Call {
            token,
            method: method.to_owned(),
            raw: Raw { fields, files },
        };
        let Reply::Answer(answer) = self.world.call(call, self.now) else {
            panic!("{method} waits");
        };
        let model = self.world.model();
        if let Err(wrong) = strict::answer(model, method, &answer.body) {
            panic!(
                "{method} answered what the API does not have: {wrong}\n{}",
                answer.body
            );
        }
        serde_json::from_str(&answer.body).expect("an answer is JSON")
    }

    /// What comes of a call of a bot, whether it is done or refused.
    pub(crate) fn answers(&mut self, bot: i64, method: &str, parameters: Value) -> Value {
        self.answer(bot, method, parameters, Vec::new())
    }

    /// What a user does, if that is possible. If not, nothing changes.
    pub(crate) fn tries(&mut self, act: Act) -> Result<Acted, ActError> {
        let before = self.world.save();
        let words = format!("{act:?}");
        let acted = self.world.act(act, self.now);
        if let Err(error) = &acted {
            let after = self.without_ids(&self.world.save());
            let before = self.without_ids(&before);
            assert_eq!(
                before, after,
                "{words} failed and changed the world: {error}"
            );
        }
        acted
    }

    /// What a user does.
    pub(crate) fn act(&mut self, user: i64, chat: impl Into<Option<Place>>, does: Does) -> Acted {
        let act = Act {
            user,
            chat: chat.into(),
            does,
        };
        match self.world.act(act.clone(), self.now) {
            Ok(acted) => acted,
            Err(error) => panic!("{act:?} could not happen: {error}"),
        }
    }

    /// Why a user cannot do something. Nothing changes then.
    pub(crate) fn cannot(
        &mut self,
        user: i64,
        chat: impl Into<Option<Place>>,
        does: Does,
    ) -> ActError {
        let before = self.world.save();
        let act = Act {
            user,
            chat: chat.into(),
            does,
        };
        let Err(error) = self.world.act(act.clone(), self.now) else {
            panic!("{act:?} happened");
        };
        assert_eq!(
            self.without_ids(&before),
            self.without_ids(&self.world.save()),
            "an act that failed changed the world"
        );
        error
    }

    /// What is saved of a world but the state of the ids: a call that is refused may have taken some.
    fn without_ids(&self, saved: &str) -> Value {
        let mut saved: Value = serde_json::from_str(saved).expect("a world is saved as JSON");
        saved["world"]["ids"] = Value::Null;
        saved
    }

    /// A user writes to the bot.
    pub(crate) fn writes(&mut self, user: i64, chat: Place, text: &str) -> i64 {
        let acted = self.act(user, chat, writes(text));
        acted.message.expect("a text is a message")
    }

    /// A user starts the bot. The bot has seen it.
    pub(crate) fn started(&mut self, user: i64) -> Place {
        let place = Place::Bot(self.bot);
        self.writes(user, place, "/start");
        self.updates();
        place
    }

    /// The updates of the bot, which it confirms.
    pub(crate) fn updates(&mut self) -> Vec<Value> {
        self.updates_of(self.bot)
    }

    /// The updates of a bot, which it confirms.
    pub(crate) fn updates_of(&mut self, bot: i64) -> Vec<Value> {
        let updates = self.calls(bot, "getUpdates", json!({ "timeout": 0 }));
        let updates = updates.as_array().expect("updates are a list").clone();
        if let Some(last) = updates.last() {
            let next = last["update_id"].as_i64().expect("an update has an id") + 1;
            self.calls(bot, "getUpdates", json!({ "offset": next, "timeout": 0 }));
        }
        for update in &updates {
            let ty = TypeRef::Named("Update".to_owned());
            if let Err(wrong) = strict::read(self.world.model(), &ty, update) {
                panic!("the API does not have this: {wrong}\n{update}");
            }
        }
        updates
    }

    /// The one update of the bot, which is of a kind. Returns its content.
    pub(crate) fn update(&mut self, kind: &str) -> Value {
        let updates = self.updates();
        assert_eq!(kinds(&updates), [kind], "{updates:#?}");
        updates[0][kind].clone()
    }
}

fn read(model: &str) -> Arc<Model> {
    Arc::new(Model::read(model).expect("the model of a generated crate is read"))
}

/// The kind of each update.
pub(crate) fn kinds(updates: &[Value]) -> Vec<String> {
    let kind = |update: &Value| {
        let fields: Option<&Map<String, Value>> = update.as_object();
        let mut names = fields.into_iter().flatten().map(|(name, _)| name.clone());
        names
            .find(|name| name != "update_id")
            .expect("an update has a kind")
    };
    updates.iter().map(kind).collect()
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

pub(crate) fn writes(text: &str) -> Does {
    Does::Writes {
        text: text.to_owned(),
        reply_to: None,
    }
}

pub(crate) fn sends(what: &str, with: Value) -> Does {
    Does::Sends {
        what: what.to_owned(),
        with: with.as_object().cloned().unwrap_or_default(),
        file: None,
        caption: None,
        reply_to: None,
        album: None,
    }
}

pub(crate) fn sends_file(what: &str, file: &str) -> Does {
    Does::Sends {
        what: what.to_owned(),
        with: Map::new(),
        file: Some(file.to_owned()),
        caption: None,
        reply_to: None,
        album: None,
    }
}

pub(crate) fn presses(message: impl Into<Option<i64>>, text: &str) -> Does {
    Does::Presses {
        message: message.into(),
        button: Press::Text(text.to_owned()),
    }
}
