//! Updates that wait for bots, and bots that wait for updates.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use bazu_model::Number;
use serde_json::Value;

use super::call::Calling;
use super::deadlines::Deadline;
use super::queue::{PendingUpdate, Queued};
use super::{EventKind, Reply, Time, World};
use crate::Model;
use crate::parameters::{Fields, Parameters};
use crate::reply::{Answer, Refusal};

/// The most updates of an answer.
const MOST_AT_ONCE: i64 = 100;

/// The longest that a poll waits, in seconds.
const LONGEST_WAIT: i64 = 50;

/// A bot that waits for updates by long polling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PollId(pub u64);

/// Bots that wait.
#[derive(Debug, Default)]
pub(crate) struct Polling {
    waiting: BTreeMap<PollId, Waiting>,
    /// The poll of each bot.
    of_bot: BTreeMap<i64, PollId>,
    next: u64,
    wakes: Vec<PollId>,
}

/// A bot that waits.
#[derive(Debug)]
struct Waiting {
    bot: i64,
    until: Time,
    method: String,
    parameters: Parameters,
    /// Why it ends without updates, if another call took its place.
    ended: Option<&'static str>,
}

impl Polling {
    /// Notes that a poll has to be looked at again.
    pub(crate) fn wake(&mut self, poll: PollId) {
        if self.waiting.contains_key(&poll) && !self.wakes.contains(&poll) {
            self.wakes.push(poll);
        }
    }

    fn wake_bot(&mut self, bot: i64) {
        if let Some(poll) = self.of_bot.get(&bot) {
            self.wake(*poll);
        }
    }

    fn remove(&mut self, poll: PollId) -> Option<Waiting> {
        let waiting = self.waiting.remove(&poll)?;
        if self.of_bot.get(&waiting.bot) == Some(&poll) {
            self.of_bot.remove(&waiting.bot);
        }
        Some(waiting)
    }
}

/// What comes of a poll at once.
pub(crate) enum Polled {
    /// Updates, as a list in JSON.
    Updates(String),
    /// It waits.
    Waits(PollId),
}

impl World {
    /// The polls that have to be [resumed](Self::resume), each once.
    pub fn take_wakes(&mut self) -> Vec<PollId> {
        std::mem::take(&mut self.polling.wakes)
    }

    /// The answer to a poll that was woken, or that it has to go on waiting.
    pub fn resume(&mut self, poll: PollId, now: Time) -> Reply {
        self.at(now);
        self.due();
        let Some(waiting) = self.polling.remove(poll) else {
            return Reply::Answer(Answer::text("[]"));
        };
        let has_updates = self.has_updates(waiting.bot);
        if waiting.ended.is_none() && !has_updates && self.now < waiting.until {
            self.polling.of_bot.insert(waiting.bot, poll);
            self.polling.waiting.insert(poll, waiting);
            return Reply::Wait(poll);
        }
        self.deadlines.cancel(&Deadline::Poll(poll));
        self.polling.wakes.retain(|woken| *woken != poll);
        let answer = match waiting.ended {
            Some(reason) => {
                let refusal = Refusal::Conflict(reason.to_owned());
                Answer::refusal(&self.model, &refusal)
            }
            None => Answer::text(&self.give(waiting.bot, &waiting.parameters)),
        };
        self.called(
            Some(waiting.bot),
            &waiting.method,
            waiting.parameters,
            &answer,
        );
        Reply::Answer(answer)
    }

    /// Forgets a poll whose bot went away.
    pub fn abandon(&mut self, poll: PollId) {
        if self.polling.remove(poll).is_some() {
            self.deadlines.cancel(&Deadline::Poll(poll));
            self.polling.wakes.retain(|woken| *woken != poll);
        }
    }

    /// The updates that a bot has not confirmed, in the order in which it gets them.
    pub fn pending(&self, bot: i64) -> impl Iterator<Item = &PendingUpdate> {
        let bot = self.bots.get(&bot).into_iter();
        bot.flat_map(|bot| bot.queue.current(self.now))
    }

    /// The id that the next update of a bot gets; none if there is no such bot.
    pub fn next_update_id(&self, bot: i64) -> Option<i64> {
        let used = self.bots.get(&bot)?.queue.used;
        Some(first_id(&self.model).saturating_add(used))
    }

    /// Queues any text as an update of a bot, before the update at a place of [`pending`](Self::pending) or at the end.
    /// Returns the id by which it is confirmed; none if there is no such bot.
    ///
    /// The text is given out as it is, at least once, even if its id was confirmed before. A text without an id that a
    /// bot could read is given out once.
    pub fn put_update(
        &mut self,
        bot: i64,
        json: String,
        place: Option<usize>,
        now: Time,
    ) -> Option<i64> {
        self.at(now);
        self.due();
        let model = self.model.clone();
        let next = self.next_update_id(bot)?;
        let at = self.now;
        let queue = &mut self.bots.get_mut(&bot)?.queue;
        let fields: Option<Fields> = serde_json::from_str(&json).ok();
        let own = fields.and_then(|fields| fields.get(id_field(&model)?)?.as_i64());
        let id = own.unwrap_or(next);
        if id >= next {
            let used = id.saturating_sub(first_id(&model)).saturating_add(1);
            queue.used = queue.used.max(used);
        }
        let queued = Some(if own.is_some() {
            Queued::New
        } else {
            Queued::Once
        });
        let place = place.unwrap_or(usize::MAX).min(queue.pending.len());
        let update = PendingUpdate {
            queued,
            ..PendingUpdate::new(id, at, json)
        };
        queue.pending.insert(place, update);
        self.queued(bot, id);
        Some(id)
    }

    /// Queues an update of a kind that no API has.
    pub(crate) fn put_unknown_update(&mut self, bot: Option<i64>, now: Time) -> Option<i64> {
        let bot = bot?;
        let model = self.model.clone();
        let (id_field, id) = (id_field(&model)?, self.next_update_id(bot)?);
        let json =
            format!(r#"{{"{id_field}":{id},"unknown_to_everyone":{{"of":[1,"two",null]}}}}"#);
        self.put_update(bot, json, None, now)
    }

    /// Queues an update of a kind for a bot, if the API has the kind and the bot wants it. Returns its id.
    pub(crate) fn update(&mut self, bot: i64, kind: &str, content: Value) -> Option<i64> {
        let model = self.model.clone();
        if !model.has_kind(kind) {
            return None;
        }
        let id = self.next_update_id(bot)?;
        let at = self.now;
        let queue = &mut self.bots.get_mut(&bot)?.queue;
        if !queue.wants(&model, kind) {
            return None;
        }
        let mut json = String::new();
        let id_field = id_field(&model)?;
        // Writing to a text cannot fail.
        let _ = write!(json, r#"{{"{id_field}":{id},"{kind}":{content}}}"#);
        queue.used = queue.used.saturating_add(1);
        let about = about(&model, kind, &content);
        let update = PendingUpdate {
            about,
            ..PendingUpdate::new(id, at, json)
        };
        queue.pending.push_back(update);
        self.queued(bot, id);
        Some(id)
    }

    /// Updates wait for a bot now.
    fn queued(&mut self, bot: i64, id: i64) {
        if let Some(bot) = self.bots.get_mut(&bot) {
            bot.queue.forget(self.now);
        }
        self.happened(EventKind::Update { bot, id });
        self.polling.wake_bot(bot);
    }

    /// A poll: its method has `long_poll`. None if the call is of another method.
    pub(crate) fn poll(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Result<Option<Polled>, Refusal> {
        let Some(timeout) = calling.method.call.long_poll() else {
            return Ok(None);
        };
        let bot = calling.bot;
        let Some(own) = self.bots.get_mut(&bot) else {
            return Err(Refusal::Token);
        };
        if !own.webhook.url.is_empty() {
            return Err(Refusal::Conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
                    .to_owned(),
            ));
        }
        own.queue.forget(self.now);
        own.queue.ask_for(parameters);
        if let Some(offset) = parameters.integer("offset") {
            own.queue.confirm(offset);
        }
        self.end_poll(
            bot,
            "terminated by other getUpdates request; make sure that only one bot instance is running",
        );
        let seconds = parameters
            .integer(timeout)
            .unwrap_or_default()
            .clamp(0, LONGEST_WAIT);
        if seconds == 0 || self.has_updates(bot) {
            return Ok(Some(Polled::Updates(self.give(bot, parameters))));
        }
        let poll = PollId(self.polling.next);
        self.polling.next += 1;
        let until = self.now + Duration::from_secs(seconds.unsigned_abs());
        let method = calling.method.wire.clone();
        let waiting = Waiting {
            bot,
            until,
            method,
            parameters: parameters.clone(),
            ended: None,
        };
        self.polling.waiting.insert(poll, waiting);
        self.polling.of_bot.insert(bot, poll);
        self.deadlines.plan(until, Deadline::Poll(poll));
        Ok(Some(Polled::Waits(poll)))
    }

    /// Ends the poll of a bot, because another call takes its place.
    pub(crate) fn end_poll(&mut self, bot: i64, reason: &'static str) {
        let Some(poll) = self.polling.of_bot.remove(&bot) else {
            return;
        };
        if let Some(waiting) = self.polling.waiting.get_mut(&poll) {
            waiting.ended = Some(reason);
        }
        self.polling.wake(poll);
    }

    fn has_updates(&mut self, bot: i64) -> bool {
        self.bots.get_mut(&bot).is_some_and(|bot| {
            bot.queue.forget(self.now);
            !bot.queue.pending.is_empty()
        })
    }

    fn give(&mut self, bot: i64, parameters: &Parameters) -> String {
        let limit = parameters
            .integer("limit")
            .unwrap_or(MOST_AT_ONCE)
            .clamp(1, MOST_AT_ONCE);
        let limit = usize::try_from(limit).unwrap_or(1);
        let queue = self.bots.get_mut(&bot).map(|bot| &mut bot.queue);
        queue.map_or_else(|| "[]".to_owned(), |queue| queue.give(limit))
    }
}

/// The field with the id of an update.
fn id_field(model: &Model) -> Option<&str> {
    let (_, item) = model.api().update()?;
    Some(&item.id()?.wire)
}

/// The id of the first update: the lowest that the API has.
fn first_id(model: &Model) -> i64 {
    let id = model.api().update().and_then(|(_, item)| item.id());
    let range = id.and_then(|id| id.limits.range.as_ref());
    match range.and_then(|range| range.min) {
        Some(Number::Whole(first)) => first,
        _ => 1,
    }
}

/// The chat that an update is about, otherwise the user.
fn about(model: &Model, kind: &str, content: &Value) -> Option<i64> {
    let (_, item) = model.api().update()?;
    let kind = item.kinds.iter().find(|known| known.wire == kind)?;
    let brings = &model.api().types.get(kind.ty.name()?)?.brings;
    let id = |path: &str| {
        path.split('.')
            .try_fold(content, |value, key| value.get(key))?
            .get("id")?
            .as_i64()
    };
    let chat = brings.chat.as_ref().map_or("chat", |path| path.as_str());
    let user = brings.user.as_ref().map_or("from", |path| path.as_str());
    id(chat).or_else(|| id(user))
}
