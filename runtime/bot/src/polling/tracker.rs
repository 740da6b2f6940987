//! The offsets of a running bot: shared by the loop that fetches and the handlers that finish.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use crate::clock;
use crate::error::Unfinished;
use crate::executor::{Key, Ticket};
use crate::offsets::{Name, Offsets, Policy, REMEMBERED_FOR, Step};
use crate::serve::Outcome;
use crate::storage::{Resumed, Watched};

pub(super) struct Tracker {
    offsets: Mutex<Offsets<Key>>,
    /// Notified when an update was handled.
    handled: Notify,
    storage: Arc<Watched>,
    start: Instant,
}

impl Tracker {
    pub(super) fn new(policy: Policy, storage: Arc<Watched>, resumed: Resumed) -> Self {
        let mut offsets = Offsets::new(policy);
        offsets.resume(resumed.offset, resumed.by_age(clock::now()));
        Self {
            offsets: Mutex::new(offsets),
            handled: Notify::new(),
            storage,
            start: Instant::now(),
        }
    }

    /// The time for the offsets. What was handled before the start has a time, too.
    fn now(&self) -> Duration {
        REMEMBERED_FOR + self.start.elapsed()
    }

    fn lock(&self) -> MutexGuard<'_, Offsets<Key>> {
        // No code of others runs under this lock.
        self.offsets.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn step(&self) -> Step {
        self.lock().step(self.now())
    }

    pub(super) fn fetched(&self, batch: &[(Name, Key)]) -> Vec<bool> {
        self.lock().fetched(batch, self.now())
    }

    /// Waits until an update is handled, or until this time.
    pub(super) async fn wait(&self, until: Option<Duration>) {
        let handled = self.handled.notified();
        let until = until.map(|until| until.saturating_sub(REMEMBERED_FOR));
        match until.and_then(|until| self.start.checked_add(until)) {
            Some(until) => {
                let _ = timeout_at(until, handled).await;
            }
            None => handled.await,
        }
    }

    pub(super) fn unconfirmed(&self) -> Option<i64> {
        self.lock().unconfirmed()
    }

    pub(super) fn unfinished(&self) -> Unfinished {
        let (again, lost) = self.lock().unhandled();
        Unfinished { again, lost }
    }
}

/// Tells the tracker that an update was handled.
pub(super) struct Handled {
    pub(super) tracker: Arc<Tracker>,
    pub(super) name: Name,
}

impl Ticket for Handled {
    fn done(self, _: Outcome) {
        let now = self.tracker.now();
        let mut offsets = self.tracker.lock();
        offsets.handled(self.name, now);
        self.tracker.storage.set_offset(offsets.offset());
        drop(offsets);
        self.tracker.handled.notify_one();
    }
}
