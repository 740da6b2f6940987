//! Calls of bots.

use bazu_mock::parameters::{Raw, RawFile};
use bazu_mock::reply::Answer;
use bazu_mock::strict;
use bazu_mock::world::{Call, Reply};
use bazu_model::TypeRef;
use serde_json::{Value, json};

use super::Scene;

impl<C> Scene<C> {
    /// The result of a call of the bot.
    pub(crate) fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.calls(self.bot, method, parameters)
    }

    /// The result of a call of a bot.
    pub(crate) fn calls(&mut self, bot: i64, method: &str, parameters: Value) -> Value {
        let answer = self.answer_to(bot, method, parameters, Vec::new());
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
        let files = files.iter().map(|(part, content)| {
            let file = RawFile::new(*part, *content);
            file.file_name(format!("{part}.webp"))
                .content_type("image/webp")
        });
        let answer = self.answer(method, parameters, files.collect());
        assert_eq!(answer["ok"], true, "{method} was refused: {answer}");
        answer["result"].clone()
    }

    /// The code and the description of a refusal. A refused call changes nothing.
    pub(crate) fn refusal(&mut self, method: &str, parameters: Value) -> (i64, String) {
        self.world.tick(self.now);
        let before = self.world.save();
        let answer = self.answer(method, parameters, Vec::new());
        assert_eq!(answer["ok"], false, "{method} was done: {answer}");
        assert_eq!(
            without_ids(&before),
            without_ids(&self.world.save()),
            "a refused call of {method} changed the world"
        );
        let code = answer["error_code"].as_i64();
        let words = answer["description"].as_str();
        (
            code.expect("a refusal has a code"),
            words.expect("a refusal has a description").to_owned(),
        )
    }

    /// A refusal in one text: its code and its description.
    pub(crate) fn refused(&mut self, method: &str, parameters: Value) -> String {
        let (code, words) = self.refusal(method, parameters);
        format!("{code} {words}")
    }

    /// The answer to a call of the bot, whether it is done or refused.
    pub(crate) fn answer(&mut self, method: &str, parameters: Value, files: Vec<RawFile>) -> Value {
        self.answer_to(self.bot, method, parameters, files)
    }

    /// The answer to a call of a bot, whether it is done or refused.
    pub(crate) fn answer_to(
        &mut self,
        bot: i64,
        method: &str,
        parameters: Value,
        files: Vec<RawFile>,
    ) -> Value {
        let Reply::Answer(answer) = self.reply_to(bot, method, parameters, files) else {
            panic!("{method} waits");
        };
        self.check(method, &answer);
        serde_json::from_str(&answer.body).expect("an answer is JSON")
    }

    /// What comes of a call of the bot. It is not read.
    pub(crate) fn reply(&mut self, method: &str, parameters: Value) -> Reply {
        self.reply_to(self.bot, method, parameters, Vec::new())
    }

    /// What comes of a call of a bot. It is not read.
    pub(crate) fn reply_to(
        &mut self,
        bot: i64,
        method: &str,
        parameters: Value,
        files: Vec<RawFile>,
    ) -> Reply {
        let Value::Object(parameters) = parameters else {
            panic!("parameters are an object");
        };
        let token = self.world.token(bot).expect("the bot is there");
        let raw = Raw::json(parameters).files(files);
        let call = Call::new(token, method, raw);
        self.world.call(call, self.now)
    }

    /// Reads an answer strictly.
    pub(crate) fn check(&self, method: &str, answer: &Answer) {
        if let Err(wrong) = strict::answer(self.world.model(), method, &answer.body) {
            panic!(
                "{method} answered what the API does not have: {wrong}\n{}",
                answer.body
            );
        }
    }

    /// Reads a value strictly, as a type.
    pub(crate) fn check_value(&self, ty: &str, value: &Value) {
        let ty = TypeRef::Named(ty.to_owned());
        if let Err(wrong) = strict::read(self.world.model(), &ty, value) {
            panic!("the API does not have this: {wrong}\n{value}");
        }
    }
}

/// What is saved of a world but the state of the ids: what was refused may have taken some.
pub(super) fn without_ids(saved: &str) -> Value {
    let mut saved: Value = serde_json::from_str(saved).expect("a world is saved as JSON");
    saved["world"]["ids"] = json!(null);
    saved
}

/// A file that comes with a call, in the part of its parameter.
pub(crate) fn file(part: &str, content: &[u8]) -> RawFile {
    let file = RawFile::new(part, content);
    file.file_name("picture.png").content_type("image/png")
}
