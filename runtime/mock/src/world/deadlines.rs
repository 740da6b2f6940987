//! What is due at some time.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize, Serializer};

use super::{ChatKey, PollId, Time, World};

/// What is due, by time and in the order in which it was planned.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Deadlines {
    #[serde(serialize_with = "without_polls")]
    due: VecDeque<(Time, Deadline)>,
}

/// What happens when its time comes. What was done before then is not there any more, and nothing happens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Deadline {
    /// A poll ends with what is there.
    #[serde(skip)]
    Poll(PollId),
    /// A query can no longer be answered.
    Query(String),
    /// A restriction or a ban ends.
    Member { chat: ChatKey, user: i64 },
    /// A poll in a chat closes.
    ChatPoll(String),
    /// A story ends.
    Story(i64),
    /// A webhook is asked again.
    Webhook(i64),
}

/// Bots that wait are not saved: their connections end with the run.
fn without_polls<S: Serializer>(
    due: &VecDeque<(Time, Deadline)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(
        due.iter()
            .filter(|(_, deadline)| !matches!(deadline, Deadline::Poll(_))),
    )
}

impl Deadlines {
    /// Plans something.
    pub(crate) fn plan(&mut self, at: Time, deadline: Deadline) {
        let place = self.due.partition_point(|(time, _)| *time <= at);
        self.due.insert(place, (at, deadline));
    }

    /// Takes back what was planned.
    pub(crate) fn cancel(&mut self, deadline: &Deadline) {
        self.due.retain(|(_, planned)| planned != deadline);
    }
}

impl World {
    /// When [`tick`](Self::tick) has to be called next; none if nothing is planned.
    pub fn next_deadline(&self) -> Option<Time> {
        self.deadlines.due.front().map(|(time, _)| *time)
    }

    /// Does what is due.
    pub fn tick(&mut self, now: Time) {
        self.at(now);
        self.due();
    }

    /// Does what is due now, each thing at its own time.
    pub(crate) fn due(&mut self) {
        let now = self.now;
        while self.next_deadline().is_some_and(|time| time <= now) {
            if let Some((time, deadline)) = self.deadlines.due.pop_front() {
                self.now = time;
                self.is_due(deadline);
            }
        }
        self.now = now;
    }

    fn is_due(&mut self, deadline: Deadline) {
        match deadline {
            Deadline::Poll(poll) => self.polling.wake(poll),
            Deadline::Query(id) => self.query_is_over(&id),
            Deadline::Member { chat, user } => self.restriction_is_over(chat, user),
            Deadline::ChatPoll(id) => self.poll_is_over(&id),
            Deadline::Story(id) => self.story_is_over(id),
            Deadline::Webhook(bot) => self.webhook_is_due(bot),
        }
    }
}
