//! Albums: updates that come one by one and are handled together.

use std::any::Any;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::Key;
use super::received::ReceivedUpdate;
use crate::serve::Outcome;

/// An album is complete when no update of it has come for so long …
const QUIET: Duration = Duration::from_secs(1);
/// … or when the first one came so long ago …
const LONGEST: Duration = Duration::from_secs(10);
/// … or when it has so many.
const MOST: usize = 10;

/// The updates of an album, in the order in which they came.
pub(super) type Updates<U> = Vec<Arc<dyn ReceivedUpdate<U>>>;

/// Whose album it is, and its id.
pub(super) type Name = (Key, String);

/// The albums that are being collected. The caller bounds how many updates are here.
pub(super) struct Albums<U>(Mutex<State<U>>);

struct State<U> {
    open: HashMap<Name, Open<U>>,
    is_stopped: bool,
}

struct Open<U> {
    updates: Updates<U>,
    first: Instant,
    last: Instant,
}

/// What became of an update that was added to an album.
pub(super) enum Added<U> {
    /// It is the first one: somebody has to wait until the album is complete.
    First,
    More,
    /// Now the album is complete.
    Complete(Updates<U>),
}

impl<U> Default for Albums<U> {
    fn default() -> Self {
        Self(Mutex::new(State {
            open: HashMap::new(),
            is_stopped: false,
        }))
    }
}

impl<U> Albums<U> {
    fn lock(&self) -> MutexGuard<'_, State<U>> {
        // No code of others runs under this lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn add(&self, name: &Name, update: Arc<dyn ReceivedUpdate<U>>) -> Added<U> {
        let now = Instant::now();
        let mut state = self.lock();
        if state.is_stopped {
            return Added::Complete(vec![update]);
        }
        let Some(open) = state.open.get_mut(name) else {
            let open = Open {
                updates: vec![update],
                first: now,
                last: now,
            };
            state.open.insert(name.clone(), open);
            return Added::First;
        };
        open.updates.push(update);
        open.last = now;
        if open.updates.len() < MOST {
            return Added::More;
        }
        let complete = state.open.remove(name);
        Added::Complete(complete.map(|open| open.updates).unwrap_or_default())
    }

    /// Waits until an album is complete by time. `None` if it was complete before.
    pub(super) async fn complete(&self, name: &Name) -> Option<Updates<U>> {
        let begun = self.lock().open.get(name)?.first;
        loop {
            let until = {
                let mut state = self.lock();
                let open = state.open.get(name).filter(|open| open.first == begun)?;
                let until = (open.last + QUIET).min(open.first + LONGEST);
                if until <= Instant::now() {
                    return Some(state.open.remove(name)?.updates);
                }
                until
            };
            sleep_until(until).await;
        }
    }

    /// Collects nothing more. Returns what was collected.
    pub(super) fn stop(&self) -> Vec<(Key, Updates<U>)> {
        let mut state = self.lock();
        state.is_stopped = true;
        let open = std::mem::take(&mut state.open);
        let albums = open.into_iter();
        albums.map(|((key, _), open)| (key, open.updates)).collect()
    }
}

/// An album whose turn has come.
pub(crate) struct Gathered<U> {
    updates: Updates<U>,
    is_taken: AtomicBool,
}

impl<U> Gathered<U> {
    pub(super) fn new(updates: Updates<U>) -> Self {
        let is_taken = AtomicBool::new(false);
        Self { updates, is_taken }
    }

    pub(crate) fn updates(&self) -> impl Iterator<Item = &U> {
        self.updates.iter().map(|update| update.update())
    }

    /// All but the first one.
    pub(super) fn rest(&self) -> &[Arc<dyn ReceivedUpdate<U>>] {
        self.updates.get(1..).unwrap_or_default()
    }
}

/// What is known of an album of any bot.
pub(crate) trait AnyAlbum: Any + Send + Sync {
    /// A route has taken all of it.
    fn take(&self);
    fn is_taken(&self) -> bool;
    /// The ids of the updates that are handled with the first one.
    fn handled(&self) -> Vec<i64>;
    /// Reports that they were handled.
    fn done(&self, outcome: Outcome);
    fn as_any(&self) -> &dyn Any;
}

impl<U: Send + Sync + 'static> AnyAlbum for Gathered<U> {
    fn take(&self) {
        self.is_taken.store(true, Ordering::Release);
    }

    fn is_taken(&self) -> bool {
        self.is_taken.load(Ordering::Acquire)
    }

    fn handled(&self) -> Vec<i64> {
        match self.is_taken() {
            true => self.rest().iter().filter_map(|it| it.id()).collect(),
            false => Vec::new(),
        }
    }

    fn done(&self, outcome: Outcome) {
        if self.is_taken() {
            self.rest().iter().for_each(|it| it.done(outcome));
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
