//! A fault, as a test or the control side states it.

use std::time::Duration;

use schemars::JsonSchema;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::Content;
use crate::server::duration;

/// Something that breaks: what happens, to which requests, and how often.
///
/// ```
/// use bazu_mock::server::Fault;
///
/// Fault::status(502).on("sendMessage").times(2);
/// Fault::close().after_effect().share(0.1).seed(7);
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Fault {
    /// What happens.
    pub what: What,
    /// The requests that it happens to. By default all that bots send.
    #[serde(rename = "match", default)]
    pub on: Match,
    /// How many of these requests come through before it begins.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub skip: u64,
    /// How often it happens. Without a number it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// The share of the requests that it happens to, from 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// How long it goes on, by the clock of the server, from when it was added.
    #[serde(
        rename = "for",
        default,
        with = "duration::optional",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<duration::Length>")]
    pub lasts: Option<Duration>,
    /// Whether the call has taken effect before it happens. Faults that only change the answer do not ask.
    #[serde(default)]
    pub after_effect: bool,
    /// How many bytes of the body of a request are read before it happens. Without a number it is the whole body. Such a
    /// fault knows nothing of what is in the body, so it cannot be for a chat, and the call has no effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reads: Option<u64>,
    /// Decides which requests make up a share. The same number breaks the same requests.
    #[serde(default)]
    pub seed: u64,
}

/// The requests that a fault is for. All that is given must fit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Match {
    /// The id of the bot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot: Option<i64>,
    /// The method, in any case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// The `chat_id` of the call: a number, or `@` and a name.
    #[serde(
        deserialize_with = "number_or_text",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<NumberOrText>")]
    pub chat: Option<String>,
    /// What the path of the address begins with, such as `/file/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// What happens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum What {
    /// The call is refused, in the envelope of the API.
    Status {
        /// The code, which is the HTTP status too.
        code: u16,
        /// The description. By default the usual one for the code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        description: Option<String>,
        /// `retry_after`, whatever it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after: Option<Value>,
    },
    /// Another answer, whatever it is. The connection is kept.
    Answer {
        /// The HTTP status.
        status: u16,
        /// The body.
        body: Content,
        /// The content type. By default `application/json`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        content_type: Option<String>,
    },
    /// A page of a proxy with 502, as HTML.
    Html,
    /// The answer ends in the middle of its body, and the connection is closed.
    CutBody,
    /// An answer of 200 that is not JSON, or not an envelope.
    WrongJson,
    /// An answer of 200 without a body.
    Empty,
    /// The connection stays open, and nothing comes.
    Silence,
    /// The answer comes a byte at a time.
    Drip {
        /// The time from byte to byte.
        #[serde(with = "duration")]
        #[schemars(with = "duration::Length")]
        every: Duration,
    },
    /// A redirect with 302.
    Redirect {
        /// The address.
        to: String,
    },
    /// The connection is closed without an answer.
    Close,
    /// The connection is reset without an answer. A pipe, which knows no resets, is closed.
    Reset,
    /// The answer comes late. Without `after_effect` the call takes effect late, too.
    Slow {
        /// How late.
        #[serde(with = "duration")]
        #[schemars(with = "duration::Length")]
        by: Duration,
    },
    /// An answer without an end.
    Big,
    /// These bytes in place of an answer: a head and a body, or anything else.
    Raw {
        /// The bytes.
        bytes: Content,
        /// What happens then.
        #[serde(default)]
        then: Then,
    },
    /// The answer is whole, and the connection is closed behind it without a word.
    CloseBehind,
    /// Every object of the answer has a field that nobody knows.
    UnknownFields,
    /// Among the updates that a bot fetches is one of a kind that nobody knows.
    UnknownKind,
    /// Every update of an answer is there twice.
    Duplicate,
    /// The updates of an answer are in the opposite order.
    Reorder,
}

/// What happens behind bytes that stand in place of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Then {
    /// The connection is closed.
    #[default]
    Close,
    /// The connection is reset. A pipe is closed.
    Reset,
    /// The connection stays open, and nothing comes.
    Silence,
}

/// A number, or `@` and a name.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code, reason = "only its schema is used")]
enum NumberOrText {
    Number(i64),
    Text(String),
}

fn number_or_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        Value::Number(number) => Ok(Some(number.to_string())),
        _ => Err(D::Error::custom("expected a number, or `@` and a name")),
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

impl What {
    /// The name, as JSON has it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Status { .. } => "status",
            Self::Answer { .. } => "answer",
            Self::Html => "html",
            Self::CutBody => "cut_body",
            Self::WrongJson => "wrong_json",
            Self::Empty => "empty",
            Self::Silence => "silence",
            Self::Drip { .. } => "drip",
            Self::Redirect { .. } => "redirect",
            Self::Close => "close",
            Self::Reset => "reset",
            Self::Slow { .. } => "slow",
            Self::Big => "big",
            Self::Raw { .. } => "raw",
            Self::CloseBehind => "close_behind",
            Self::UnknownFields => "unknown_fields",
            Self::UnknownKind => "unknown_kind",
            Self::Duplicate => "duplicate",
            Self::Reorder => "reorder",
        }
    }
}

impl Fault {
    /// Whether it is a change of the answer, which therefore must be there.
    pub(crate) fn changes_the_answer(&self) -> bool {
        matches!(
            self.what,
            What::Drip { .. }
                | What::CloseBehind
                | What::UnknownFields
                | What::Duplicate
                | What::Reorder
        )
    }

    /// Something that happens to every request of a bot.
    pub fn new(what: What) -> Self {
        Self {
            what,
            on: Match::default(),
            skip: 0,
            count: None,
            share: None,
            lasts: None,
            after_effect: false,
            reads: None,
            seed: 0,
        }
    }

    /// The call is refused with a code, which is the HTTP status too.
    pub fn status(code: u16) -> Self {
        Self::new(What::Status {
            code,
            description: None,
            retry_after: None,
        })
    }

    /// 429 with `retry_after` in seconds, or any other value.
    pub fn too_many(retry_after: impl Into<Value>) -> Self {
        let retry_after = Some(retry_after.into());
        Self::new(What::Status {
            code: 429,
            description: None,
            retry_after,
        })
    }

    /// Another answer of JSON, whatever it is.
    pub fn answer(status: u16, body: impl Into<Content>) -> Self {
        Self::new(What::Answer {
            status,
            body: body.into(),
            content_type: None,
        })
    }

    /// A page of a proxy with 502, as HTML.
    pub fn html() -> Self {
        Self::new(What::Html)
    }

    /// The answer ends in the middle of its body.
    pub fn cut_body() -> Self {
        Self::new(What::CutBody)
    }

    /// An answer of 200 that is not JSON.
    pub fn wrong_json() -> Self {
        Self::new(What::WrongJson)
    }

    /// An answer of 200 without a body.
    pub fn empty() -> Self {
        Self::new(What::Empty)
    }

    /// The connection stays open, and nothing comes.
    pub fn silence() -> Self {
        Self::new(What::Silence)
    }

    /// The answer comes a byte at a time.
    pub fn drip(every: Duration) -> Self {
        Self::new(What::Drip { every })
    }

    /// A redirect with 302.
    pub fn redirect(to: impl Into<String>) -> Self {
        Self::new(What::Redirect { to: to.into() })
    }

    /// The connection is closed without an answer.
    pub fn close() -> Self {
        Self::new(What::Close)
    }

    /// The connection is reset without an answer. A pipe is closed.
    pub fn reset() -> Self {
        Self::new(What::Reset)
    }

    /// The answer comes late.
    pub fn slow(by: Duration) -> Self {
        Self::new(What::Slow { by })
    }

    /// An answer without an end.
    pub fn big() -> Self {
        Self::new(What::Big)
    }

    /// These bytes in place of an answer, and then the connection is closed.
    pub fn raw(bytes: impl Into<Content>) -> Self {
        Self::new(What::Raw {
            bytes: bytes.into(),
            then: Then::Close,
        })
    }

    /// These bytes in place of an answer, and then nothing; the connection stays open.
    pub fn stall(bytes: impl Into<Content>) -> Self {
        Self::new(What::Raw {
            bytes: bytes.into(),
            then: Then::Silence,
        })
    }

    /// The answer is whole, and the connection is closed behind it without a word.
    pub fn close_behind() -> Self {
        Self::new(What::CloseBehind)
    }

    /// Every object of the answer has a field that nobody knows.
    pub fn unknown_fields() -> Self {
        Self::new(What::UnknownFields)
    }

    /// Among the updates that a bot fetches is one of a kind that nobody knows.
    pub fn unknown_kind() -> Self {
        Self::new(What::UnknownKind)
    }

    /// Every update of an answer is there twice.
    pub fn duplicate() -> Self {
        Self::new(What::Duplicate)
    }

    /// The updates of an answer are in the opposite order.
    pub fn reorder() -> Self {
        Self::new(What::Reorder)
    }

    /// Happens only to calls of this method, in any case.
    pub fn on(mut self, method: impl Into<String>) -> Self {
        self.on.method = Some(method.into());
        self
    }

    /// Happens only to requests of the bot with this id.
    pub fn of_bot(mut self, bot: i64) -> Self {
        self.on.bot = Some(bot);
        self
    }

    /// Happens only to calls with this `chat_id`.
    pub fn in_chat(mut self, chat: impl ToString) -> Self {
        self.on.chat = Some(chat.to_string());
        self
    }

    /// Happens only to requests whose path begins so, such as `/file/`.
    pub fn on_path(mut self, path: impl Into<String>) -> Self {
        self.on.path = Some(path.into());
        self
    }

    /// Lets so many requests through before it begins.
    pub fn skipping(mut self, requests: u64) -> Self {
        self.skip = requests;
        self
    }

    /// Happens so many times.
    pub fn times(mut self, count: u64) -> Self {
        self.count = Some(count);
        self
    }

    /// Happens to this share of the requests, from 0 to 1.
    pub fn share(mut self, share: f64) -> Self {
        self.share = Some(share);
        self
    }

    /// Goes on for this time.
    pub fn lasting(mut self, time: Duration) -> Self {
        self.lasts = Some(time);
        self
    }

    /// Happens when the call has taken effect.
    pub fn after_effect(mut self) -> Self {
        self.after_effect = true;
        self
    }

    /// Happens when so many bytes of the body of the request have come.
    pub fn after_bytes(mut self, bytes: u64) -> Self {
        self.reads = Some(bytes);
        self
    }

    /// Decides which requests make up a share.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }
}
