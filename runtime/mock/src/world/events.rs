//! What happened, for the control side and for tests: calls of bots, and what users see.

use std::collections::VecDeque;

use serde::Serialize;
use serde_json::Value;

use super::{ChatKey, Noted, Time, World};
use crate::parameters::{Fields, Parameters, Raw};
use crate::reply::Answer;

mod size;

/// How many events are kept. The oldest are dropped.
const KEPT: usize = 20_000;

/// About how many bytes all events may have. The oldest are dropped, but the newest is kept, however large it is.
const KEPT_BYTES: usize = 64 << 20;

/// What happened.
#[derive(Clone, Debug, Default)]
pub(crate) struct Events {
    /// The number of the first event of the list.
    first: u64,
    list: VecDeque<Kept>,
    /// The size of all events of the list.
    bytes: usize,
}

/// An event and its size.
#[derive(Clone, Debug)]
struct Kept {
    event: Event,
    bytes: usize,
}

impl Events {
    fn next(&self) -> u64 {
        self.first + self.list.len() as u64
    }

    fn add(&mut self, at: Time, kind: EventKind) {
        let bytes = size::of(&kind);
        while self.list.len() >= KEPT || self.bytes + bytes > KEPT_BYTES {
            let Some(dropped) = self.list.pop_front() else {
                break;
            };
            self.first += 1;
            self.bytes -= dropped.bytes;
        }
        let number = self.next();
        let event = Event { number, at, kind };
        self.bytes += bytes;
        self.list.push_back(Kept { event, bytes });
    }
}

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Event {
    /// Counts events from 0.
    pub number: u64,
    /// When it happened.
    pub at: Time,
    /// What happened.
    #[serde(flatten)]
    pub kind: EventKind,
}

/// What happened.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum EventKind {
    /// A message was sent, by a bot or a user.
    Sent {
        /// The chat.
        chat: ChatKey,
        /// The id of the message.
        message: i64,
    },
    /// A message was edited.
    Edited {
        /// The chat.
        chat: ChatKey,
        /// The id of the message.
        message: i64,
        /// The message as it was before, as [`World::shown`] returned it then.
        before: Value,
    },
    /// A message was deleted.
    Deleted {
        /// The chat.
        chat: ChatKey,
        /// The id of the message.
        message: i64,
    },
    /// A message was pinned, or not any more.
    Pinned {
        /// The chat.
        chat: ChatKey,
        /// The id of the message.
        message: i64,
        /// Whether it is pinned now.
        is_pinned: bool,
    },
    /// A user sees that the bot is doing something.
    Action {
        /// The chat.
        chat: ChatKey,
        /// The action, such as `typing`.
        action: String,
    },
    /// A query of a user was answered: what the bot answered, as the parameters of its method.
    Answered {
        /// The kind of the query, such as `callback_query`.
        query: String,
        /// The id of the query.
        id: String,
        /// The user who asked.
        user: i64,
        /// What the bot answered.
        answer: Fields,
    },
    /// A payment went on: `paid`, `rejected`, `timeout`, `failed`.
    Payment {
        /// The user who pays.
        user: i64,
        /// The id of the transaction.
        id: String,
        /// The state.
        state: String,
        /// What the user reads.
        message: Option<String>,
    },
    /// A chat, its members or a story changed.
    Changed {
        /// The chat.
        chat: ChatKey,
    },
    /// An update waits for a bot.
    Update {
        /// The bot.
        bot: i64,
        /// The id of the update.
        id: i64,
    },
    /// The world was replaced by another one. Nothing that was before is there any more.
    Replaced,
    /// A bot called a method.
    Called(Box<CallRecord>),
}

/// A call of a bot.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CallRecord {
    /// The bot; none if the token was wrong.
    pub bot: Option<i64>,
    /// The method.
    pub method: String,
    /// The parameters.
    pub parameters: Noted,
    /// Parameters that the method does not have.
    pub unknown: Fields,
    /// The HTTP status.
    pub status: u16,
    /// The body of the answer.
    pub answer: String,
    /// What broke, if something did. If the call had no effect, there is no status and no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<&'static str>,
}

impl CallRecord {
    /// The code of the error, if the call was refused.
    pub fn error_code(&self) -> Option<i64> {
        let answer: Value = serde_json::from_str(&self.answer).ok()?;
        answer.get("error_code")?.as_i64()
    }
}

impl World {
    /// The number that the next event gets.
    pub fn next_event(&self) -> u64 {
        self.events.next()
    }

    /// Counts events from a number on, when this world takes the place of another one.
    pub fn count_events_from(&mut self, number: u64) {
        self.events.first = number;
        for (kept, number) in self.events.list.iter_mut().zip(number..) {
            kept.event.number = number;
        }
    }

    /// The events from a number on, as far as they are kept: the newest 20,000, and at most about 64 MiB of them.
    pub fn events_from(&self, number: u64) -> impl Iterator<Item = &Event> {
        let skipped = number.saturating_sub(self.events.first);
        let skipped = usize::try_from(skipped).unwrap_or(usize::MAX);
        self.events
            .list
            .iter()
            .skip(skipped)
            .map(|kept| &kept.event)
    }

    /// Notes what happened.
    pub(crate) fn happened(&mut self, kind: EventKind) {
        self.events.add(self.now, kind);
    }

    pub(crate) fn called(
        &mut self,
        bot: Option<i64>,
        method: &str,
        parameters: Parameters,
        answer: &Answer,
    ) {
        let Parameters {
            values,
            markup,
            unknown,
        } = parameters;
        self.happened(EventKind::Called(Box::new(CallRecord {
            bot,
            method: method.to_owned(),
            parameters: Noted::new(&values, markup),
            unknown,
            status: answer.status,
            answer: answer.body.clone(),
            fault: None,
        })));
    }

    /// Notes a call that had no effect, because something broke. What is known of its parameters is as it came.
    pub fn broke(
        &mut self,
        bot: Option<i64>,
        method: &str,
        raw: Option<&Raw>,
        fault: &'static str,
        now: Time,
    ) {
        self.at(now);
        let fields = raw.into_iter().flat_map(|raw| &raw.fields);
        let fields = fields.map(|(name, value)| (name.clone(), value.clone().into_value()));
        let record = CallRecord {
            bot,
            method: self
                .model
                .method(method)
                .map_or(method, |known| &known.wire)
                .to_owned(),
            parameters: Noted::new(&fields.collect(), None),
            unknown: Fields::new(),
            status: 0,
            answer: String::new(),
            fault: Some(fault),
        };
        self.happened(EventKind::Called(Box::new(record)));
    }

    /// Notes that something broke behind the last call of a method, which had its effect.
    pub fn broke_after_effect(&mut self, bot: Option<i64>, method: &str, fault: &'static str) {
        let last = self
            .events
            .list
            .iter_mut()
            .rev()
            .find_map(|kept| match &mut kept.event.kind {
                EventKind::Called(call)
                    if call.bot == bot && call.method.eq_ignore_ascii_case(method) =>
                {
                    Some(call)
                }
                _ => None,
            });
        if let Some(call) = last {
            call.fault = Some(fault);
        }
    }
}
