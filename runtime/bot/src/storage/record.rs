//! What a storage holds, as plain data.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::executor::Key;
use crate::offsets::REMEMBERED_FOR;

/// What a state is found by: the name of its kind, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct StateKey {
    /// The name of the kind of state, such as `order`.
    pub name: String,
    /// Whose state it is.
    pub of: Key,
}

impl StateKey {
    /// Makes a key.
    pub fn new(name: impl Into<String>, of: Key) -> Self {
        Self {
            name: name.into(),
            of,
        }
    }
}

/// `order/chat 7`. It is unique, and the same in every version.
impl fmt::Display for StateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.name, self.of)
    }
}

/// A state as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// The version of its type.
    pub version: u32,
    /// The value, as its type writes it.
    pub value: Vec<u8>,
    /// When it stops to exist.
    pub expires: Option<SystemTime>,
}

impl Record {
    /// Makes a record that does not expire.
    pub fn new(version: u32, value: impl Into<Vec<u8>>) -> Self {
        Self {
            version,
            value: value.into(),
            expires: None,
        }
    }
}

/// A job as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredJob {
    /// What it is found by. A job with the same id replaces it.
    pub id: String,
    /// The name of its kind, which finds its handler.
    pub name: String,
    /// The version of the type of its data.
    pub version: u32,
    /// Its data, as its type writes it.
    pub data: Vec<u8>,
    /// With which updates it is in order. `None` if it is alone.
    pub key: Option<Key>,
    /// When it is due.
    pub due: SystemTime,
    /// The time for which it was planned. It is before `due` when the job failed and is tried again.
    pub planned: SystemTime,
    /// The time from one run to the next, if it is repeated.
    pub every: Option<Duration>,
    /// Where in each period it runs, if that was chosen: the time since the Unix epoch, modulo the period.
    pub phase: Option<Duration>,
    /// How often it failed since it last ran well.
    pub failures: u32,
}

impl StoredJob {
    /// Makes a job that runs once, alone.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        data: impl Into<Vec<u8>>,
        due: SystemTime,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            version: 1,
            data: data.into(),
            key: None,
            due,
            planned: due,
            every: None,
            phase: None,
            failures: 0,
        }
    }

    /// The job that is stored by [`JobChange::Keep`] when this one is there. If period and phase are the same, then the
    /// new one runs when this one would have run.
    pub fn kept(&self, mut new: Self) -> Self {
        if (self.every, self.phase) == (new.every, new.phase) {
            (new.due, new.planned, new.failures) = (self.due, self.planned, self.failures);
        }
        new
    }
}

/// A change of the jobs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobChange {
    /// Adds a job, or replaces the one with the same id.
    Put(StoredJob),
    /// Adds a job. If there is one with the same id, it is replaced by what [`StoredJob::kept`] makes of both: a bot that
    /// starts again and names its repeated jobs again does not run them later for that.
    Keep(StoredJob),
    /// Removes the job with this id, if it is there.
    Remove(String),
}

impl JobChange {
    /// The id of the job.
    pub fn id(&self) -> &str {
        match self {
            Self::Put(job) | Self::Keep(job) => &job.id,
            Self::Remove(id) => id,
        }
    }
}

/// The mark that an update was handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HandledUpdate {
    /// The id of the update.
    pub id: i64,
    /// When it was handled.
    pub at: SystemTime,
}

impl HandledUpdate {
    /// Makes a mark.
    pub fn new(id: i64, at: SystemTime) -> Self {
        Self { id, at }
    }
}

/// What one commit writes, all of it or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changes {
    /// The updates that were handled.
    pub handled: Vec<HandledUpdate>,
    /// The states that were set, or removed.
    pub states: Vec<(StateKey, Option<Record>)>,
    /// The jobs that were set or removed, in this order.
    pub jobs: Vec<JobChange>,
    /// The offset from which updates are fetched.
    pub offset: Option<i64>,
}

impl Changes {
    /// Sets a state, or removes it. What was to be written of it before is not.
    pub(crate) fn set_state(&mut self, key: StateKey, record: Option<Record>) {
        self.states.retain(|(set, _)| *set != key);
        self.states.push((key, record));
    }

    /// Whether nothing is to be written.
    pub fn is_empty(&self) -> bool {
        self.handled.is_empty()
            && self.states.is_empty()
            && self.jobs.is_empty()
            && self.offset.is_none()
    }
}

/// What a bot left when it ran last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Resumed {
    /// The offset from which it fetched updates.
    pub offset: Option<i64>,
    /// The updates that were handled, in the order in which they were, up to 10,000 of the last 24 hours.
    pub handled: Vec<HandledUpdate>,
}

impl Resumed {
    /// The ids that were handled, each with its time on a clock that shows [`REMEMBERED_FOR`] now.
    pub(crate) fn by_age(&self, now: SystemTime) -> impl Iterator<Item = (i64, Duration)> {
        self.handled.iter().map(move |mark| {
            let age = now.duration_since(mark.at).unwrap_or_default();
            (mark.id, REMEMBERED_FOR.saturating_sub(age))
        })
    }
}

/// The jobs whose time has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Due {
    /// The jobs, the earliest first.
    pub jobs: Vec<StoredJob>,
    /// When the next one after these is due.
    pub next: Option<SystemTime>,
    /// How many jobs there are, also those that are not due.
    pub total: usize,
}
