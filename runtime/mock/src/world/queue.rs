//! The queue of a bot: updates that it has not confirmed, and which kinds it wants.

use std::collections::VecDeque;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Time;
use crate::Model;
use crate::parameters::Parameters;

/// How long a server keeps an update.
const KEPT_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// How many updates a server keeps for a bot. The oldest are dropped.
const KEPT: usize = 2000;

/// An update that a bot has not confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PendingUpdate {
    /// The id by which it is confirmed.
    pub id: i64,
    /// When it was queued.
    pub at: Time,
    /// The update as JSON. What the control side queued may be any text.
    pub json: String,
    /// What the control side queued is given out once at least, whatever was confirmed before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) queued: Option<Queued>,
    /// The chat or the user that it is about. A webhook gets the updates of each in order.
    pub(crate) about: Option<i64>,
    /// How many times it could not be delivered to the webhook.
    pub(crate) failures: u32,
    /// It is not sent to the webhook before this time.
    pub(crate) not_before: Time,
}

/// An update of the control side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Queued {
    /// It has an id, so the bot can confirm it.
    New,
    /// The same, after it was given out.
    Given,
    /// It has no id that a bot could read: it is given out once.
    Once,
}

impl PendingUpdate {
    /// An update that waits.
    pub(super) fn new(id: i64, at: Time, json: String) -> Self {
        Self {
            id,
            at,
            json,
            queued: None,
            about: None,
            failures: 0,
            not_before: Time::default(),
        }
    }
}

/// Updates that a bot has not confirmed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Queue {
    /// In the order in which they are given out.
    pub(crate) pending: VecDeque<PendingUpdate>,
    /// How many ids were used.
    pub(super) used: i64,
    /// The kinds that the bot asked for; none means the usual ones.
    pub(crate) allowed: Option<Vec<String>>,
}

impl Queue {
    /// What is not too old, in order.
    pub(super) fn current(&self, now: Time) -> impl Iterator<Item = &PendingUpdate> {
        let pending = self.pending.iter();
        pending.filter(move |update| now.since(update.at) < KEPT_FOR)
    }

    /// Drops what is too old or too much.
    pub(super) fn forget(&mut self, now: Time) {
        self.pending
            .retain(|update| now.since(update.at) < KEPT_FOR);
        let excess = self.pending.len().saturating_sub(KEPT);
        self.pending.drain(..excess);
    }

    /// Drops what an offset confirms: all before it. A negative one keeps so many updates of the end.
    pub(super) fn confirm(&mut self, offset: i64) {
        if offset < 0 {
            let kept = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            let excess = self.pending.len().saturating_sub(kept);
            self.pending.drain(..excess);
        } else {
            self.pending.retain(|update| {
                let is_new = matches!(update.queued, Some(Queued::New | Queued::Once));
                update.id >= offset || is_new
            });
        }
    }

    /// The first updates, as a list in JSON.
    pub(super) fn give(&mut self, limit: usize) -> String {
        let mut list = String::from("[");
        for update in self.pending.iter_mut().take(limit) {
            if list.len() > 1 {
                list.push(',');
            }
            list.push_str(&update.json);
            if update.queued == Some(Queued::New) {
                update.queued = Some(Queued::Given);
            }
        }
        list.push(']');
        let mut place = 0;
        self.pending.retain(|update| {
            place += 1;
            place > limit || update.queued != Some(Queued::Once)
        });
        list
    }

    /// Takes the kinds that a bot asks for. An empty list means the usual ones; without a list, all stays as it was.
    pub(super) fn ask_for(&mut self, parameters: &Parameters) {
        let Some(list) = parameters.get("allowed_updates").and_then(Value::as_array) else {
            return;
        };
        let kinds = list.iter().filter_map(Value::as_str).map(str::to_owned);
        self.allowed = Some(kinds.collect()).filter(|kinds: &Vec<String>| !kinds.is_empty());
    }

    /// Whether the bot wants a kind of updates.
    pub(super) fn wants(&self, model: &Model, kind: &str) -> bool {
        match &self.allowed {
            Some(allowed) => allowed.iter().any(|name| name == kind),
            None => !model.api().update().is_some_and(|(_, item)| {
                let mut kinds = item.kinds.iter();
                kinds.any(|known| known.on_request && known.wire == kind)
            }),
        }
    }
}
