//! Calls of methods.

use std::fmt;

use bazu_model::Method;
use bazu_model::effect::{Effect, Verb};
use serde_json::Value;

use super::updates::Polled;
use super::{ChatKey, PollId, Time, World};
use crate::parameters::{Parameters, Raw};
use crate::reply::{Answer, Refusal};
use crate::{Model, parameters};

/// A call of a method.
#[derive(Clone)]
#[non_exhaustive]
pub struct Call {
    /// The token of the address.
    pub token: String,
    /// The method, in any case.
    pub method: String,
    /// The parameters as they came.
    pub raw: Raw,
}

impl Call {
    /// A call of the bot with a token.
    pub fn new(token: impl Into<String>, method: impl Into<String>, raw: Raw) -> Self {
        Self {
            token: token.into(),
            method: method.into(),
            raw,
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("method", &self.method)
            .field("raw", &self.raw)
            .finish_non_exhaustive()
    }
}

/// What comes of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The answer.
    Answer(Answer),
    /// There is none yet: when the poll is [woken](World::take_wakes), [`World::resume`] has it.
    Wait(PollId),
}

/// What a method ends with.
pub(crate) type Done = Result<Value, Refusal>;

/// What a call ends with.
pub(crate) enum Ended {
    Value(Value),
    /// A message as the API shows it.
    Message(ChatKey, i64),
}

/// A call on its way: which method of which bot.
#[derive(Clone, Copy)]
pub(crate) struct Calling<'m> {
    pub(crate) model: &'m Model,
    pub(crate) method: &'m Method,
    pub(crate) effect: &'m Effect,
    /// The id of the bot.
    pub(crate) bot: i64,
}

impl Calling<'_> {
    /// The effect of the method is one that this version does not know.
    pub(crate) fn unknown(&self) -> Refusal {
        Refusal::bad(format!("the mock server cannot do `{}`", self.method.wire))
    }
}

impl World {
    /// A bot calls a method.
    pub fn call(&mut self, call: Call, now: Time) -> Reply {
        self.at(now);
        self.due();
        let model = self.model.clone();
        let bot = self.bot_of(&call.token);
        let method = model.method(&call.method);
        let mut noted = Parameters::default();
        let done = match (bot, method) {
            (None, _) => Err(Refusal::Token),
            (_, None) => Err(Refusal::Method),
            (Some(bot), Some(method)) => {
                parameters::read(&model, method, call.raw, &mut self.files, &mut self.ids).and_then(
                    |parameters| {
                        noted = parameters;
                        let parameters = &noted;
                        let effect = model.effect(method).ok_or(Refusal::Method)?;
                        let calling = Calling {
                            model: &model,
                            method,
                            effect,
                            bot,
                        };
                        if let Some(polled) = self.poll(&calling, parameters)? {
                            return Ok(Err(polled));
                        }
                        self.act_out(&calling, parameters).map(Ok)
                    },
                )
            }
        };
        let answer = match done {
            Ok(Err(Polled::Waits(poll))) => return Reply::Wait(poll),
            Ok(Err(Polled::Updates(list))) => Answer::text(&list),
            Ok(Ok(Ended::Value(result))) => Answer::result(&result),
            Ok(Ok(Ended::Message(chat, message))) => {
                let answer = Answer::written(|json| self.write_message(json, chat, message, 1));
                answer.unwrap_or_else(|| Answer::refusal(&model, &Refusal::UnknownChat))
            }
            Err(refusal) => Answer::refusal(&model, &refusal),
        };
        let name = method.map_or(call.method.as_str(), |method| &method.wire);
        self.called(bot, name, noted, &answer);
        Reply::Answer(answer)
    }

    /// The id of the bot with a token.
    pub fn bot_of(&self, token: &str) -> Option<i64> {
        // A token begins with the id of its bot.
        let id = token.split(':').next()?.parse().ok()?;
        self.bots
            .get(&id)
            .filter(|bot| bot.token == token)
            .map(|bot| bot.user.id)
    }

    /// Does what the effect of a method says.
    fn act_out(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Result<Ended, Refusal> {
        let done = match calling.effect.verb {
            Verb::Send => return self.send(calling, parameters),
            Verb::None => self.none(calling, parameters),
            Verb::Code => self.code(calling, parameters),
            Verb::Forward | Verb::Copy => self.send_again(calling, parameters),
            Verb::Edit => self.edit(calling, parameters),
            Verb::Pin | Verb::Unpin => self.pin(calling, parameters),
            Verb::Read | Verb::Count => self.read(calling, parameters),
            Verb::Set | Verb::Clear => self.set(calling, parameters),
            Verb::Member => self.member(calling, parameters),
            Verb::Answer => self.answer(calling, parameters),
            Verb::Create | Verb::Change | Verb::Add | Verb::Remove => {
                self.keep(calling, parameters)
            }
        };
        done.map(Ended::Value)
    }
}
