//! Gives out turns and permits.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::sync::{Notify, Semaphore, oneshot};
use tokio::task::JoinSet;

use super::Key;
use super::albums::Updates;
use super::held::{Has, HeldTurn, Keeper};
use super::keys::{Begin, Keys, Next};
use super::received::ReceivedUpdate;
use super::waiting::Waiter;
use crate::storage::StoredJob;

/// What is on its way to its handler.
pub(super) struct Task<U> {
    pub(super) work: Work<U>,
    pub(super) key: Key,
    pub(super) has_permit: bool,
}

pub(super) enum Work<U> {
    Update(Arc<dyn ReceivedUpdate<U>>),
    Album(Updates<U>),
    Job(Box<StoredJob>),
}

/// Runs tasks.
pub(super) trait Start<U>: Send + Sync {
    fn start(self: Arc<Self>, tasks: &mut JoinSet<()>, begin: Begin<Task<U>>);
    /// Whether the server sends updates of the kind with this index.
    fn gets(&self, kind: usize) -> bool;
}

/// The turns of all keys of a bot with the updates `U`.
pub(crate) struct Turns<U: 'static> {
    pub(super) state: Mutex<State<U>>,
    permits: Semaphore,
    idle: Notify,
    alone: AtomicU64,
    pub(super) max_waiting: usize,
    pub(super) executor: Weak<dyn Start<U>>,
}

pub(super) struct State<U: 'static> {
    pub(super) keys: Keys<Task<U>, Waiter<U>, oneshot::Sender<HeldTurn>>,
    tasks: JoinSet<()>,
    pub(super) phase: Phase,
    /// How many handlers wait for an update.
    pub(super) waiting: usize,
    /// How many handlers work without a turn.
    pub(super) beside: usize,
    pub(super) last_waiter: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    Runs,
    /// The bot stops: nobody waits any more.
    Stops,
    /// Nothing is left.
    Cut,
}

impl<U: 'static> Turns<U> {
    pub(super) fn new(
        concurrency: usize,
        max_waiting: usize,
        executor: Weak<dyn Start<U>>,
    ) -> Self {
        Self {
            state: Mutex::new(State {
                keys: Keys::default(),
                tasks: JoinSet::new(),
                phase: Phase::Runs,
                waiting: 0,
                beside: 0,
                last_waiter: 0,
            }),
            permits: Semaphore::new(concurrency.clamp(1, Semaphore::MAX_PERMITS)),
            idle: Notify::new(),
            alone: AtomicU64::new(0),
            max_waiting,
            executor,
        }
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State<U>> {
        // No code of others runs under this lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A key that no other task has.
    pub(super) fn alone(&self) -> Key {
        Key::Alone(self.alone.fetch_add(1, Ordering::Relaxed))
    }

    pub(super) fn permits(&self) -> &Semaphore {
        &self.permits
    }

    /// Starts a task when the turn of its key comes.
    pub(super) fn enter(&self, task: Task<U>) {
        let mut state = self.lock();
        if state.phase == Phase::Cut {
            return;
        }
        if let Some(begin) = state.keys.enter(task.key, task) {
            self.start(&mut state, begin);
        }
    }

    pub(super) fn start(&self, state: &mut State<U>, begin: Begin<Task<U>>) {
        while state.tasks.try_join_next().is_some() {}
        if let Some(executor) = self.executor.upgrade() {
            executor.start(&mut state.tasks, begin);
        }
    }

    /// Runs something as long as the bot does. It belongs to no key, and does not keep the bot from finishing.
    pub(super) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut state = self.lock();
        if state.phase != Phase::Cut {
            state.tasks.spawn(task);
        }
    }

    /// Ends all waits, and waits until nothing is left to do.
    pub(super) async fn finish(&self) {
        self.end_waits();
        loop {
            let idle = self.idle.notified();
            if self.lock().is_idle() {
                return;
            }
            idle.await;
        }
    }

    /// Drops what is queued and what runs.
    pub(super) fn cut(&self) {
        let mut state = self.lock();
        state.phase = Phase::Cut;
        let keys = std::mem::take(&mut state.keys);
        let mut tasks = std::mem::take(&mut state.tasks);
        // Updates, filters and handlers are dropped without the lock.
        drop(state);
        tasks.abort_all();
        drop(keys);
    }

    #[cfg(test)]
    pub(super) fn left(&self) -> (usize, usize, usize) {
        let state = self.lock();
        (state.waiting, state.keys.len(), state.beside)
    }

    pub(super) fn notify_if_idle(&self, state: &State<U>) {
        if state.is_idle() {
            self.idle.notify_waiters();
        }
    }
}

impl<U: 'static> State<U> {
    fn is_idle(&self) -> bool {
        self.keys.is_empty() && self.beside == 0
    }
}

impl<U: 'static> Keeper for Turns<U> {
    fn leave(self: Arc<Self>, key: Key, has: Has) {
        if has.permit {
            self.permits.add_permits(1);
        }
        if !has.turn {
            let mut state = self.lock();
            state.beside = state.beside.saturating_sub(1);
            self.notify_if_idle(&state);
            return;
        }
        loop {
            let mut state = self.lock();
            if state.phase == Phase::Cut {
                return;
            }
            match state.keys.leave(key) {
                Next::Task(begin) => return self.start(&mut state, begin),
                Next::Nobody => return self.notify_if_idle(&state),
                Next::Return(returning) => {
                    drop(state);
                    match returning.send(HeldTurn::new(self.clone(), key, Has::TURN)) {
                        Ok(()) => return,
                        // It was dropped meanwhile, so the turn is still here.
                        Err(turn) => turn.into_parts(),
                    };
                }
            }
        }
    }
}

impl Has {
    /// The turn, and no permit yet.
    pub(super) const TURN: Self = Self {
        permit: false,
        turn: true,
    };
}
