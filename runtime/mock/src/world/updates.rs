//! Updates that wait for bots, and bots that wait for updates.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::call::Calling;
use super::{Reply, Time, World};
use crate::parameters::Parameters;
use crate::reply::Refusal;

/// A bot that waits for updates by long polling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PollId(pub u64);

/// Updates that a bot has not confirmed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Queue {
    /// Each with its id and the time when it was queued, the oldest first.
    pub(crate) pending: VecDeque<Pending>,
    /// The id of the next update.
    pub(crate) next: i64,
    /// The kinds that the bot asked for; none means the usual ones.
    pub(crate) allowed: Option<Vec<String>>,
}

/// An update that waits.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Pending {
    pub(crate) id: i64,
    pub(crate) at: Time,
    /// The update as JSON. Whatever a test puts here is given out.
    pub(crate) json: String,
}

/// Bots that wait.
#[derive(Debug, Default)]
pub(crate) struct Polling {
    pub(crate) waiting: BTreeMap<PollId, Waiting>,
    pub(crate) next: u64,
    pub(crate) wakes: Vec<PollId>,
}

/// A bot that waits.
#[derive(Debug)]
pub(crate) struct Waiting {
    pub(crate) bot: i64,
    pub(crate) until: Time,
    pub(crate) parameters: Parameters,
    /// Whether another poll or a webhook took its place.
    pub(crate) is_replaced: bool,
}

impl World {
    /// The polls that have to be [resumed](Self::resume), each once.
    pub fn take_wakes(&mut self) -> Vec<PollId> {
        std::mem::take(&mut self.polling.wakes)
    }

    /// The answer to a poll that was woken, or that it has to go on waiting.
    pub fn resume(&mut self, _poll: PollId, now: Time) -> Reply {
        self.at(now);
        Reply::Wait(_poll)
    }

    /// Forgets a poll whose bot went away.
    pub fn abandon(&mut self, poll: PollId) {
        self.polling.waiting.remove(&poll);
    }

    /// Whether the call is a poll that has to wait: its method has `long_poll`, and there is nothing to give out.
    pub(crate) fn waits(&mut self, _calling: &Calling<'_>, _parameters: &Parameters) -> Result<Option<PollId>, Refusal> {
        Ok(None)
    }

    /// Queues an update of a kind for a bot, if the API has the kind and the bot wants it. Returns its id.
    pub(crate) fn update(&mut self, _bot: i64, _kind: &str, _content: Value) -> Option<i64> {
        None
    }
}
