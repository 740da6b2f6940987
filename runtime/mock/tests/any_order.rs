//! Whatever is called and done in whatever order, the server answers as its API does and can be saved.

mod support;

use bazu_mock::World;
use bazu_mock::parameters::RawFile;
use bazu_mock::world::{Act, Does, Place, Press, Reply};
use bazu_model::{Field, Scalar, TypeKind, TypeRef, UnionBy};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use support::{Api, BOTH, Scene, file};

/// How deep a parameter may be.
const DEEPEST: u8 = 5;

/// Something that happens.
#[derive(Clone, Debug)]
enum Step {
    /// The bot calls the method with this number, with parameters made from the second number.
    Call(usize, u64),
    /// A user does something.
    Act(u64),
    /// So many seconds pass.
    Pass(u64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => (any::<usize>(), any::<u64>()).prop_map(|(method, seed)| Step::Call(method, seed)),
        3 => any::<u64>().prop_map(Step::Act),
        1 => (0..200_000_u64).prop_map(Step::Pass),
    ]
}

/// Makes values by the types of an API, most of them about what is there.
struct Maker<'a> {
    scene: &'a Scene,
    known: &'a Known,
    random: u64,
}

/// What answers and acts named so far.
#[derive(Default)]
struct Known {
    files: Vec<String>,
    queries: Vec<String>,
    links: Vec<String>,
    /// Chats and messages, with the text of a button of each.
    messages: Vec<(i64, i64, Option<String>)>,
}

impl Maker<'_> {
    fn below(&mut self, bound: usize) -> usize {
        self.random = self
            .random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let bound = u64::try_from(bound.max(1)).expect("a bound is small");
        usize::try_from((self.random >> 33) % bound).expect("it is below the bound")
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        let index = self.below(of.len());
        of.get(index).cloned()
    }

    /// Parameters of a method, and files that come beside them.
    fn parameters(&mut self, method: &str) -> (Value, Vec<RawFile>) {
        let model = self.scene.world.model().clone();
        let method = &model.api().methods[method];
        let mut parameters = Map::new();
        let mut files = Vec::new();
        for param in &method.params {
            let names_message = ["chat_id", "message_id"].contains(&param.wire.as_str());
            let is_left_out = match param.wire.as_str() {
                "inline_message_id" => self.below(8) > 0,
                _ => !names_message && !param.required && self.below(3) > 0,
            };
            if is_left_out {
                continue;
            }
            if *param.ty == TypeRef::Scalar(Scalar::InputFile) && self.below(2) == 0 {
                files.push(file(&param.wire, b"content"));
            } else {
                parameters.insert(param.wire.clone(), self.value(param, &param.ty, DEEPEST));
            }
        }
        // Most often the message is one of the chat.
        let chat = ["from_chat_id", "chat_id"]
            .into_iter()
            .find(|name| parameters.contains_key(*name));
        if let (Some(chat), true) = (chat, parameters.contains_key("message_id"))
            && self.below(8) > 0
            && let Some((key, message, _)) = self.message()
        {
            parameters.insert(chat.to_owned(), json!(key));
            parameters.insert("message_id".to_owned(), json!(message));
        }
        // Members are mostly those of the group.
        if parameters.contains_key("user_id")
            && !parameters.contains_key("message_id")
            && self.below(4) > 0
        {
            let group = self.scene.cast.group;
            parameters
                .entry("chat_id")
                .and_modify(|chat| *chat = json!(group));
        }
        (Value::Object(parameters), files)
    }

    /// One of the newest messages.
    fn message(&mut self) -> Option<(i64, i64, Option<String>)> {
        let known = self.known;
        let newest = known.messages.len().saturating_sub(8);
        self.one(known.messages.get(newest..)?)
    }

    fn value(&mut self, field: &Field, ty: &TypeRef, depth: u8) -> Value {
        if let Some(value) = self.named(field) {
            return value;
        }
        match ty {
            TypeRef::Scalar(scalar) => self.scalar(*scalar),
            TypeRef::List(item) => {
                let count = self.below(3) + usize::from(field.required);
                (0..count).map(|_| self.value(field, item, depth)).collect()
            }
            TypeRef::Named(name) => self.object(field, name, depth),
        }
    }

    /// What a name means: a chat, a message, a file that is there.
    fn named(&mut self, field: &Field) -> Option<Value> {
        let scene = self.scene;
        let text = |text: &str| Some(json!(text));
        match field.wire.as_str() {
            "chat_id" | "from_chat_id" => {
                let chats = [
                    scene.cast.ali,
                    scene.cast.sara,
                    scene.cast.group,
                    scene.cast.group,
                    scene.cast.channel,
                    -7,
                ];
                self.one(&chats).map(Value::from)
            }
            "user_id" => self
                .one(&[scene.cast.ali, scene.cast.sara, scene.bot, 5])
                .map(Value::from),
            "message_id" | "reply_to_message_id" => Some(json!(self.below(20))),
            "story_id" => Some(json!(self.below(3))),
            "until_date" | "close_date" => {
                let seconds = i64::try_from(self.below(4000)).expect("it is small");
                Some(json!(scene.now.seconds() + seconds))
            }
            "timeout" => Some(json!(0)),
            "period" => Some(json!(86_400)),
            "invite_link" => self.one(&self.known.links).map(Value::from),
            "name" => text("tea_by_shop_bot"),
            "game_short_name" => text("chess"),
            "url" if self.below(2) == 0 => text("https://localhost/hook"),
            name if name.ends_with("query_id") || name == "transaction_id" => {
                self.known.queries.last().cloned().map(Value::from)
            }
            name if name.ends_with("file_id") => self.one(&self.known.files).map(Value::from),
            _ => None,
        }
    }

    fn scalar(&mut self, scalar: Scalar) -> Value {
        match scalar {
            Scalar::Integer | Scalar::UnixTime => json!(self.below(400)),
            Scalar::Float => json!(self.below(90)),
            Scalar::Boolean => json!(self.below(2) == 0),
            Scalar::True => json!(true),
            Scalar::InputFile => {
                let mut files = self.known.files.clone();
                files.push("https://example.org/a.png".to_owned());
                json!(self.one(&files))
            }
            _ => {
                let texts = [
                    "a",
                    "/start@shop_bot @ali",
                    "<b>x</b> &lt;",
                    "*x* _y",
                    "چای 😀",
                    "",
                    "IRR",
                    "1",
                ];
                json!(self.one(&texts))
            }
        }
    }

    fn object(&mut self, field: &Field, name: &str, depth: u8) -> Value {
        let model = self.scene.world.model().clone();
        let Some(depth) = depth.checked_sub(1) else {
            return json!({});
        };
        match &model.api().types[name].kind {
            TypeKind::Enum(values) => {
                let index = self.below(values.len());
                json!(values[index].wire)
            }
            TypeKind::Union(union) => {
                let index = self.below(union.variants.len());
                let variant = &union.variants[index];
                let mut value = self.value(field, &variant.ty, depth);
                if let (UnionBy::Tag(tag), Some(value)) = (&union.by, value.as_object_mut()) {
                    value.insert(tag.clone(), json!(variant.wire));
                }
                value
            }
            TypeKind::Struct(item) => {
                let mut value = Map::new();
                for field in &item.fields {
                    if field.required || self.below(3) == 0 {
                        value.insert(field.wire.clone(), self.value(field, &field.ty, depth));
                    }
                }
                Value::Object(value)
            }
        }
    }

    fn act(&mut self) -> Act {
        let scene = self.scene;
        let user = self
            .one(&[scene.cast.ali, scene.cast.sara])
            .unwrap_or_default();
        let places = [
            Place::Bot(scene.bot),
            Place::Chat(scene.cast.group),
            Place::Chat(scene.cast.channel),
        ];
        let chat = self.one(&places);
        let (user, chat, message, button) = match self.message() {
            Some((key, message, button)) if key > 0 => (key, Some(places[0]), message, button),
            Some((key, message, button)) => (user, Some(Place::Chat(key)), message, button),
            None => (user, chat, 1, None),
        };
        let button = Press::Text(button.unwrap_or_default());
        // Who is out of a chat sees little of what happens there.
        let is_rare = self.below(8) == 0;
        let text = self
            .scalar(Scalar::String)
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let query = self.known.queries.last().cloned().unwrap_or_default();
        let file = self.one(&self.known.files);
        let other = self
            .one(&[scene.cast.ali, scene.cast.sara, scene.bot])
            .unwrap_or_default();
        let (with, rights) = (Map::new(), support::all_rights(&scene.world));
        let which = self.below(20);
        let (user, chat) = match which {
            13..=17 => (other, Some(Place::Chat(scene.cast.group))),
            _ => (user, chat),
        };
        let does = match which {
            0 | 1 => Does::Writes {
                text,
                reply_to: None,
            },
            2 => Does::Sends {
                what: "photo".to_owned(),
                with,
                file,
                caption: None,
                reply_to: None,
                album: None,
            },
            3 => Does::Edits { message, text },
            4 => Does::Deletes { message },
            5 => Does::Forwards {
                from: Place::Chat(scene.cast.group),
                message,
            },
            6 => Does::Presses {
                message: Some(message),
                button,
            },
            7 => Does::Pays {
                message: Some(message),
                link: None,
            },
            8 => Does::PicksShipping {
                query,
                option: text,
            },
            9 => Does::Asks {
                bot: scene.bot,
                query: text,
                offset: String::new(),
            },
            10 => Does::Chooses {
                query,
                result: text,
            },
            11 => Does::Votes {
                message,
                options: vec![0],
            },
            12 => Does::Plays { message },
            13 => Does::Joins,
            14 if is_rare => Does::Leaves,
            15 => Does::Invites {
                user: scene.cast.sara,
            },
            16 => Does::Promotes {
                user: scene.cast.sara,
                rights,
            },
            17 => Does::Restricts {
                user: scene.cast.sara,
                rights: Map::new(),
            },
            18 if is_rare => Does::Blocks,
            18 => Does::Unblocks,
            _ => Does::Writes {
                text,
                reply_to: Some(message),
            },
        };
        Act::new(user, chat, does)
    }
}

/// Adds every file and link of an answer to what is known.
fn learn(known: &mut Known, value: &Value) {
    match value {
        Value::Object(fields) => {
            let number = |path: &str| value.pointer(path).and_then(Value::as_i64);
            if let (Some(chat), Some(message)) = (number("/chat/id"), number("/message_id")) {
                let button = value.pointer("/reply_markup/inline_keyboard/0/0/text");
                let button = button.and_then(Value::as_str).map(str::to_owned);
                known.messages.push((chat, message, button));
            }
            for (name, value) in fields {
                match (name.as_str(), value) {
                    ("file_id", Value::String(id)) => known.files.push(id.clone()),
                    ("invite_link", Value::String(link)) => known.links.push(link.clone()),
                    _ => learn(known, value),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| learn(known, item)),
        _ => {}
    }
}

/// What most bots begin with.
fn prepare(scene: &mut Scene, known: &mut Known) {
    let ali = scene.cast.ali;
    let buttons = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "b" }]] });
    let menu = json!({ "chat_id": ali, "text": "Menu", "reply_markup": buttons });
    let photo = json!({ "chat_id": ali, "photo": "https://example.org/a.png", "caption": "a" });
    let invoice = json!({
        "chat_id": ali,
        "title": "Tea",
        "description": "Green",
        "payload": "order",
        "provider_token": "1",
        "currency": "IRR",
        "prices": [{ "label": "Tea", "amount": 50_000 }],
    });
    for (method, parameters) in [
        ("sendMessage", menu),
        ("sendPhoto", photo),
        ("sendInvoice", invoice),
    ] {
        learn(known, &scene.call(method, parameters));
    }
    for (method, parameters) in [
        (
            "sendPoll",
            json!({ "chat_id": scene.cast.group, "question": "Tea?", "options": ["yes", "no"] }),
        ),
        (
            "postStory",
            json!({ "chat_id": scene.cast.channel, "content": "https://example.org/a.png" }),
        ),
        (
            "exportChatInviteLink",
            json!({ "chat_id": scene.cast.group }),
        ),
    ] {
        if scene.world.model().api().methods.contains_key(method) {
            learn(known, &scene.call(method, parameters));
        }
    }
    let game = bazu_mock::world::Game::new("Chess");
    // Not every API has games.
    let _ = scene.world.add_game(scene.bot, "chess", game);
}

fn play(api: Api, steps: &[Step]) {
    let mut scene = Scene::new(api.model());
    let methods: Vec<String> = scene.world.model().api().methods.keys().cloned().collect();
    let mut known = Known::default();
    prepare(&mut scene, &mut known);
    for step in steps {
        match step {
            Step::Call(method, seed) => {
                let method = &methods[method % methods.len()];
                let mut maker = Maker {
                    scene: &scene,
                    known: &known,
                    random: *seed,
                };
                // Nothing more comes of a chat that the bot left.
                let method = if method == "leaveChat" && seed % 8 > 0 {
                    "getChat"
                } else {
                    method
                };
                let (parameters, files) = maker.parameters(method);
                let reply = scene.reply_to(scene.bot, method, parameters, files);
                if let Reply::Answer(answer) = reply {
                    scene.check(method, &answer);
                    let answer = serde_json::from_str(&answer.body).expect("an answer is JSON");
                    learn(&mut known, &answer);
                }
            }
            Step::Act(seed) => {
                let mut maker = Maker {
                    scene: &scene,
                    known: &known,
                    random: *seed,
                };
                let act = maker.act();
                let acted = scene.world.act(act, scene.now);
                known
                    .queries
                    .extend(acted.ok().and_then(|acted| acted.query));
            }
            Step::Pass(seconds) => scene.pass(*seconds),
        }
    }
    let saved = scene.world.save();
    let loaded = World::load(scene.world.model().clone(), &saved).expect("a saved world loads");
    assert_eq!(loaded.save(), saved);
    scene.call("deleteWebhook", json!({}));
    scene.updates();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_answer_and_update_is_strict_and_a_saved_world_loads_as_it_was(
        steps in prop::collection::vec(step(), 1..80),
    ) {
        for api in BOTH {
            play(api, &steps);
        }
    }
}
