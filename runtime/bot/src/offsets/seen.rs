//! A bounded memory of updates.

use std::collections::{HashSet, VecDeque};
use std::time::Duration;

use super::Name;

/// How long an update is remembered. Messengers send an update again for a day; after a week without updates
/// some begin to count anew.
pub(crate) const REMEMBERED_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// The last updates, so that one that comes again is not handled again.
#[derive(Debug)]
pub(crate) struct Seen {
    names: HashSet<Name>,
    order: VecDeque<(Name, Duration)>,
    limit: usize,
}

impl Seen {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            names: HashSet::new(),
            order: VecDeque::new(),
            limit,
        }
    }

    pub(crate) fn contains(&mut self, name: Name, now: Duration) -> bool {
        self.forget(now);
        self.names.contains(&name)
    }

    /// Adds an update. Returns whether it is new.
    pub(crate) fn insert(&mut self, name: Name, now: Duration) -> bool {
        self.forget(now);
        if self.limit == 0 || !self.names.insert(name) {
            return self.limit == 0;
        }
        self.order.push_back((name, now));
        if self.order.len() > self.limit {
            self.forget_first();
        }
        true
    }

    fn forget(&mut self, now: Duration) {
        while let Some((_, at)) = self.order.front() {
            if now.saturating_sub(*at) < REMEMBERED_FOR {
                break;
            }
            self.forget_first();
        }
    }

    fn forget_first(&mut self) {
        if let Some((name, _)) = self.order.pop_front() {
            self.names.remove(&name);
        }
    }
}
