//! Updates that a webhook got, until they are handled.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bazu_core::bot::Api;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use super::gate::Refusal;
use crate::clock;
use crate::count;
use crate::error::{RunError, Unfinished};
use crate::executor::{Executor, Ticket};
use crate::future::{First, race};
use crate::offsets::{Name, REMEMBERED, REMEMBERED_FOR, Seen};
use crate::serve::{Outcome, Serve};
use crate::storage::{Resumed, Watched};

pub(super) struct Intake<B: Api, S: Serve<B>> {
    executor: Executor<B, S>,
    known: Arc<Known>,
    storage: Arc<Watched>,
    limit: usize,
}

struct Known {
    state: Mutex<State>,
    start: Instant,
}

struct State {
    /// Those that are unhandled, each with what becomes true when it was handled.
    open: HashMap<Name, watch::Receiver<bool>>,
    seen: Seen,
    is_stopped: bool,
}

impl Known {
    fn lock(&self) -> MutexGuard<'_, State> {
        // No code of others runs under this lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time for what was seen. What was handled before the start has a time, too.
    fn now(&self) -> Duration {
        REMEMBERED_FOR + self.start.elapsed()
    }
}

/// One update. Dropped before it was handled, it is answered so that it comes again.
pub(super) struct Pending {
    name: Name,
    known: Arc<Known>,
    handled: watch::Sender<bool>,
}

impl Ticket for Pending {
    fn done(self, _: Outcome) {
        let mut state = self.known.lock();
        state.open.remove(&self.name);
        state.seen.insert(self.name, self.known.now());
        drop(state);
        self.handled.send_replace(true);
    }
}

impl<B: Api, S: Serve<B>> Intake<B, S> {
    pub(super) fn new(
        executor: Executor<B, S>,
        storage: Arc<Watched>,
        resumed: &Resumed,
        limit: usize,
    ) -> Self {
        let mut seen = Seen::new(REMEMBERED);
        for (id, at) in resumed.by_age(clock::now()) {
            seen.insert(Name::Id(id), at);
        }
        let state = State {
            open: HashMap::new(),
            seen,
            is_stopped: false,
        };
        executor.run_jobs();
        Self {
            executor,
            known: Arc::new(Known {
                state: Mutex::new(state),
                start: Instant::now(),
            }),
            storage,
            limit,
        }
    }

    /// Waits until another process has taken the storage over.
    pub(super) async fn lost(&self) -> RunError {
        RunError::Storage(self.storage.lost().await)
    }

    /// Waits until an update is handled. One that comes again is not handled again. When the future is dropped, the
    /// handler goes on.
    pub(super) async fn deliver(&self, update: B::Update) -> Result<(), Refusal> {
        let (name, key) = (Name::of(&update), self.executor.key(&update));
        let mut handled = {
            let mut state = self.known.lock();
            if state.seen.contains(name, self.known.now()) {
                count::duplicate();
                return Ok(());
            }
            match state.open.get(&name) {
                Some(handled) => {
                    count::duplicate();
                    handled.clone()
                }
                None if state.is_stopped
                    || self.storage.is_lost()
                    || state.open.len() >= self.limit =>
                {
                    return Err(Refusal::Busy);
                }
                None => {
                    let (sender, handled) = watch::channel(false);
                    state.open.insert(name, handled.clone());
                    let known = self.known.clone();
                    let pending = Pending {
                        name,
                        known,
                        handled: sender,
                    };
                    self.executor.submit(update, key, pending);
                    handled
                }
            }
        };
        let waiting = handled.wait_for(|handled| *handled);
        match race(waiting, self.storage.lost()).await {
            First::Left(Ok(_)) => Ok(()),
            First::Left(Err(_)) | First::Right(_) => Err(Refusal::Busy),
        }
    }

    /// Takes no more updates, and lets the handlers finish until the deadline. Returns what is left.
    pub(super) async fn finish(&self, deadline: Duration) -> Unfinished {
        self.known.lock().is_stopped = true;
        let _ = timeout(deadline, self.executor.finish()).await;
        let mut again: Vec<i64> = self.known.lock().open.keys().filter_map(Name::id).collect();
        again.sort_unstable();
        self.executor.cut();
        Unfinished {
            again,
            lost: Vec::new(),
        }
    }
}
