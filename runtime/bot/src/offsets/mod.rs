//! Which updates the server may forget: ids that came and ids that are handled, in; the next request, out.
//!
//! `getUpdates` returns a limited number of updates from an offset, and the offset confirms all below it. This
//! module decides on the offset. It has no clock and does no I/O: the caller says what happened, and when.

mod seen;

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use bazu_core::bot::Update;

pub(crate) use seen::{REMEMBERED_FOR, Seen};

/// The figures of the policy.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    /// Confirm an update when it was fetched, and not when it was handled.
    pub(crate) at_most_once: bool,
    /// How many updates one answer can hold.
    pub(crate) max_batch: usize,
    /// The timeout of a request while nothing is unhandled.
    pub(crate) long_poll: Duration,
    /// The pause between two requests while something is unhandled. It doubles while nothing new comes.
    pub(crate) pause: Duration,
    /// The longest such pause.
    pub(crate) longest_pause: Duration,
    /// How long an update may stop the others when the window is full.
    pub(crate) patience: Duration,
    /// How many unhandled updates may be confirmed at once.
    pub(crate) max_let_go: usize,
    /// How many handled ids are remembered.
    pub(crate) remembered: usize,
}

impl Policy {
    pub(crate) fn new(max_batch: usize) -> Self {
        Self {
            at_most_once: false,
            max_batch,
            long_poll: Duration::from_secs(30),
            pause: Duration::from_millis(250),
            longest_pause: Duration::from_secs(2),
            patience: Duration::from_secs(1),
            max_let_go: 1_000,
            remembered: REMEMBERED,
        }
    }
}

/// How many handled updates are remembered.
pub(crate) const REMEMBERED: usize = 10_000;

/// What to do next. Times count from a start that the caller chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Ask for updates.
    Ask(Ask),
    /// Wait until an update is handled, but not longer than until this time.
    Wait(Option<Duration>),
    /// The window is full: the updates of this slow key no longer stop the others. These of its updates will be
    /// confirmed before they are handled. Ask for the next step.
    LetGo(Vec<i64>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ask {
    pub(crate) offset: Option<i64>,
    pub(crate) timeout: Duration,
}

/// The updates of one bot between server and handlers.
#[derive(Debug)]
pub(crate) struct Offsets<K> {
    policy: Policy,
    /// The ids that the server still sends, from the lowest that is unhandled.
    window: BTreeMap<i64, Place<K>>,
    /// Unhandled updates that the offset may pass, and their keys.
    released: HashMap<Name, K>,
    /// The keys of these updates, and how many updates each has.
    let_go: HashMap<K, usize>,
    seen: Seen,
    /// One more than the last id, as the server counts.
    next: Option<i64>,
    /// The last offset that the server has answered to.
    confirmed: Option<i64>,
    asked: Ask,
    asked_at: Duration,
    answered_at: Duration,
    /// The pause, when the last answer had nothing new.
    idle: Option<Duration>,
}

#[derive(Debug)]
enum Place<K> {
    /// Unhandled since; holds the offset.
    Open(K, Duration),
    /// Handled or released.
    Settled,
}

impl<K: Clone + Eq + Hash> Offsets<K> {
    pub(crate) fn new(policy: Policy) -> Self {
        Self {
            policy,
            window: BTreeMap::new(),
            released: HashMap::new(),
            let_go: HashMap::new(),
            seen: Seen::new(policy.remembered),
            next: None,
            confirmed: None,
            asked: Ask {
                offset: None,
                timeout: Duration::ZERO,
            },
            asked_at: Duration::ZERO,
            answered_at: Duration::ZERO,
            idle: None,
        }
    }

    /// Goes on where a bot ended: from its offset, with the ids that it had handled, each with its time.
    pub(crate) fn resume(
        &mut self,
        offset: Option<i64>,
        handled: impl IntoIterator<Item = (i64, Duration)>,
    ) {
        self.next = offset;
        for (id, at) in handled {
            self.seen.insert(Name::Id(id), at);
        }
    }

    /// Decides what to do now.
    pub(crate) fn step(&mut self, now: Duration) -> Step {
        let policy = self.policy;
        if self.released.len().saturating_add(policy.max_batch)
            > policy.max_let_go.max(policy.max_batch)
        {
            return Step::Wait(None);
        }
        let Some((key, since)) = self.lowest_open() else {
            // A server that does not wait must not be asked without a pause.
            let until = match self.idle {
                Some(pause) if !self.asked.timeout.is_zero() => self.asked_at + pause,
                _ => Duration::ZERO,
            };
            return self.ask_from(until, policy.long_poll, now);
        };
        if self.window.len() < policy.max_batch {
            let pause = self.idle.unwrap_or(policy.pause);
            return self.ask_from(self.answered_at + pause, Duration::ZERO, now);
        }
        if now < since + policy.patience {
            return Step::Wait(Some(since + policy.patience));
        }
        Step::LetGo(self.let_go_of(key))
    }

    fn lowest_open(&self) -> Option<(K, Duration)> {
        match self.window.first_key_value() {
            Some((_, Place::Open(key, since))) => Some((key.clone(), *since)),
            _ => None,
        }
    }

    fn ask_from(&mut self, until: Duration, timeout: Duration, now: Duration) -> Step {
        if now < until {
            return Step::Wait(Some(until));
        }
        let offset = self.offset();
        self.asked = Ask { offset, timeout };
        self.asked_at = now;
        Step::Ask(self.asked)
    }

    /// The offset that confirms all that may be confirmed. It is never negative, because a negative offset has
    /// another meaning.
    pub(crate) fn offset(&self) -> Option<i64> {
        let open = self.window.keys().next().copied();
        let lowest = match (open, self.next) {
            (Some(open), Some(next)) => Some(open.min(next)),
            (open, next) => open.or(next),
        };
        lowest.map(|id| id.max(0))
    }

    fn let_go_of(&mut self, key: K) -> Vec<i64> {
        let mut ids = Vec::new();
        for (id, place) in &mut self.window {
            if matches!(place, Place::Open(of, _) if *of == key) {
                *place = Place::Settled;
                ids.push(*id);
            }
        }
        for id in &ids {
            self.release(Name::Id(*id), key.clone());
        }
        self.advance();
        ids
    }

    fn release(&mut self, name: Name, key: K) {
        *self.let_go.entry(key.clone()).or_default() += 1;
        self.released.insert(name, key);
    }

    /// Notes the answer to the last request, and returns which of its updates are new.
    pub(crate) fn fetched(&mut self, batch: &[(Name, K)], now: Duration) -> Vec<bool> {
        self.confirmed = self.asked.offset;
        let mut news = Vec::with_capacity(batch.len());
        let mut highest_new = None;
        for (name, key) in batch {
            let is_new = self.note(*name, key, now);
            if let (true, Name::Id(id)) = (is_new, name) {
                highest_new = highest_new.max(Some(*id));
            }
            news.push(is_new);
        }
        self.count_on(batch, highest_new);
        self.advance();
        self.answered_at = now;
        self.idle = match news.contains(&true) {
            true => None,
            false => Some(self.idle.map_or(self.policy.pause, |pause| {
                pause.saturating_mul(2).min(self.policy.longest_pause)
            })),
        };
        news
    }

    /// Notes one update. Returns whether it is new.
    fn note(&mut self, name: Name, key: &K, now: Duration) -> bool {
        let is_open = matches!(name, Name::Id(id) if self.window.contains_key(&id));
        if is_open || self.released.contains_key(&name) || self.seen.contains(name, now) {
            return false;
        }
        match name {
            Name::Id(id)
                if id >= 0 && !self.policy.at_most_once && !self.let_go.contains_key(key) =>
            {
                self.window.insert(id, Place::Open(key.clone(), now));
            }
            Name::Id(id) => {
                self.window.insert(id, Place::Settled);
                self.release(name, key.clone());
            }
            Name::Text(_) => self.release(name, key.clone()),
        }
        true
    }

    /// Sets `next`. When all that is new is below what was asked for, the server counts anew.
    fn count_on(&mut self, batch: &[(Name, K)], highest_new: Option<i64>) {
        let asked = self.asked.offset;
        let ids = batch.iter().filter_map(|(name, _)| name.id());
        let after = |id: i64| Some(id.saturating_add(1));
        match (highest_new, ids.max()) {
            (Some(new), _) if asked.is_some_and(|asked| new < asked) => self.next = after(new),
            // Without new ones those that are known count, else the server would send them for ever.
            (Some(highest), _) | (None, Some(highest)) => self.next = self.next.max(after(highest)),
            // Only updates whose id could not be read: the first one stands where the request began.
            (_, None) if !batch.is_empty() => self.next = self.next.max(after(asked.unwrap_or(0))),
            (_, None) => {}
        }
    }

    /// Notes that an update was handled.
    pub(crate) fn handled(&mut self, name: Name, now: Duration) {
        if let Some(key) = self.released.remove(&name) {
            if let Some(count) = self.let_go.get_mut(&key) {
                *count -= 1;
                if *count == 0 {
                    self.let_go.remove(&key);
                }
            }
        } else if let Name::Id(id) = name
            && let Some(place @ Place::Open(..)) = self.window.get_mut(&id)
        {
            *place = Place::Settled;
            self.advance();
        }
        self.seen.insert(name, now);
    }

    fn advance(&mut self) {
        while let Some(first) = self.window.first_entry() {
            match first.get() {
                Place::Settled => first.remove(),
                Place::Open(..) => break,
            };
        }
    }

    /// The unhandled ids in order: those that the server will send again, and those that were let go.
    pub(crate) fn unhandled(&self) -> (Vec<i64>, Vec<i64>) {
        let open = self.window.iter();
        let open = open.filter_map(|(id, place)| matches!(place, Place::Open(..)).then_some(*id));
        let mut released: Vec<i64> = self.released.keys().filter_map(Name::id).collect();
        released.sort_unstable();
        (open.collect(), released)
    }

    /// The offset that must still be sent to the server, if there is one.
    pub(crate) fn unconfirmed(&self) -> Option<i64> {
        self.offset()
            .filter(|offset| self.confirmed != Some(*offset))
    }
}

/// What an update is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Name {
    Id(i64),
    /// The hash of an update whose id could not be read.
    Text(u64),
}

impl Name {
    pub(crate) fn of(update: &impl Update) -> Self {
        let text = || {
            let mut hasher = DefaultHasher::new();
            match update.undecodable() {
                Some(update) => update.json().hash(&mut hasher),
                None => format!("{update:?}").hash(&mut hasher),
            }
            Self::Text(hasher.finish())
        };
        update.id().map_or_else(text, Self::Id)
    }

    pub(crate) fn id(&self) -> Option<i64> {
        match self {
            Self::Id(id) => Some(*id),
            Self::Text(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
