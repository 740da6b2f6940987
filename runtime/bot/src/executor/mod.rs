//! Runs handlers: in order for each key, in parallel across keys, and not too many at once.
//!
//! A key is in the map while one of its updates is being handled; the others wait in its queue. Each update that is
//! being handled has a task. When it ends, the turn of its key passes to the next one. The caller bounds how
//! many updates are here.

mod key;
mod keys;
#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use bazu_core::bot::{Api, Identity, Update};
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;
use tracing::Instrument;
use tracing::field::Empty;

pub use key::Key;
use keys::Keys;

use crate::count;
use crate::future::caught;
use crate::serve::{Outcome, Serve, Turn};

/// Reports that an update was handled. If it is dropped without that, the update was not handled.
pub(crate) trait Ticket: Send + 'static {
    fn done(self, outcome: Outcome);
}

/// Chooses the key of an update.
pub(crate) type ChooseKey<U> = dyn Fn(&U) -> Option<Key> + Send + Sync;

/// What the handlers of a bot share.
pub(crate) struct Parts<B: Api, S> {
    pub(crate) bot: B,
    pub(crate) server: Arc<S>,
    pub(crate) me: Arc<OnceLock<Identity>>,
    pub(crate) key: Arc<ChooseKey<B::Update>>,
}

impl<B: Api, S> Clone for Parts<B, S> {
    fn clone(&self) -> Self {
        Self {
            bot: self.bot.clone(),
            server: self.server.clone(),
            me: self.me.clone(),
            key: self.key.clone(),
        }
    }
}

/// The handlers at work. When it is dropped, they are.
pub(crate) struct Executor<B: Api, S: Serve<B>, T: Ticket>(Arc<Shared<B, S, T>>);

struct Shared<B: Api, S, T> {
    parts: Parts<B, S>,
    permits: Semaphore,
    state: Mutex<State<B::Update, T>>,
    idle: Notify,
    alone: AtomicU64,
}

struct State<U, T> {
    keys: Keys<Job<U, T>>,
    tasks: JoinSet<()>,
    is_cut: bool,
}

/// An update on its way to its handler.
struct Job<U, T> {
    update: Box<U>,
    key: Key,
    ticket: T,
}

impl<B: Api, S: Serve<B>, T: Ticket> Executor<B, S, T> {
    pub(crate) fn new(parts: Parts<B, S>, concurrency: usize) -> Self {
        Self(Arc::new(Shared {
            parts,
            permits: Semaphore::new(concurrency.clamp(1, Semaphore::MAX_PERMITS)),
            state: Mutex::new(State {
                keys: Keys::default(),
                tasks: JoinSet::new(),
                is_cut: false,
            }),
            idle: Notify::new(),
            alone: AtomicU64::new(0),
        }))
    }

    pub(crate) fn parts(&self) -> &Parts<B, S> {
        &self.0.parts
    }

    /// The key of an update. The function that chooses it is the author's; if it panics, the update is alone.
    pub(crate) fn key(&self, update: &B::Update) -> Key {
        let choose = || (self.0.parts.key)(update);
        let chosen = std::panic::catch_unwind(std::panic::AssertUnwindSafe(choose));
        let alone = || Key::Alone(self.0.alone.fetch_add(1, Ordering::Relaxed));
        chosen.ok().flatten().unwrap_or_else(alone)
    }

    /// Handles an update when the turn of its key comes.
    pub(crate) fn submit(&self, update: B::Update, key: Key, ticket: T) {
        let update = Box::new(update);
        let job = Job {
            update,
            key,
            ticket,
        };
        let mut state = self.0.lock();
        if state.is_cut {
            return;
        }
        if let Some(job) = state.keys.enter(key, job) {
            self.0.start(&mut state, job);
        }
    }

    /// Waits until nothing is left to do.
    pub(crate) async fn idle(&self) {
        loop {
            let idle = self.0.idle.notified();
            if self.0.lock().keys.is_empty() {
                return;
            }
            idle.await;
        }
    }

    /// Drops what is queued and what runs.
    pub(crate) fn cut(&self) {
        let mut state = self.0.lock();
        state.is_cut = true;
        state.tasks.abort_all();
        let queued = std::mem::take(&mut state.keys);
        // Updates are dropped without the lock.
        drop(state);
        drop(queued);
    }
}

impl<B: Api, S: Serve<B>, T: Ticket> Drop for Executor<B, S, T> {
    fn drop(&mut self) {
        self.cut();
    }
}

impl<B: Api, S: Serve<B>, T: Ticket> Shared<B, S, T> {
    fn lock(&self) -> MutexGuard<'_, State<B::Update, T>> {
        // No code of others runs under this lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn start(self: &Arc<Self>, state: &mut State<B::Update, T>, job: Job<B::Update, T>) {
        while state.tasks.try_join_next().is_some() {}
        state.tasks.spawn(self.clone().run(job));
    }

    async fn run(self: Arc<Self>, job: Job<B::Update, T>) {
        let Job {
            update,
            key,
            ticket,
        } = job;
        // The semaphore is never closed.
        let permit = self.permits.acquire().await;
        let handled = caught(self.handle(&update, key)).await;
        drop(permit);
        ticket.done(handled.unwrap_or(Outcome::Panicked));
        self.pass_on(key);
    }

    async fn handle(&self, update: &B::Update, key: Key) -> Outcome {
        let span = tracing::info_span!(
            "update",
            id = update.id(),
            kind = update.name(),
            %key,
            outcome = Empty
        );
        let outcome = self.serve(update).instrument(span.clone()).await;
        span.record("outcome", outcome.name());
        count::update(outcome);
        outcome
    }

    async fn serve(&self, update: &B::Update) -> Outcome {
        let Parts {
            bot, server, me, ..
        } = &self.parts;
        let turn = Turn {
            me: me.get(),
            ..Turn::new(bot, update)
        };
        if let Some(broken) = update.undecodable() {
            let (error, json) = (broken.error(), broken.json());
            tracing::warn!(%error, json, "this update could not be decoded");
        }
        let outcome = match caught(async { server.serve(turn).await }).await {
            Ok(outcome) => outcome,
            Err(message) => {
                tracing::error!(message, "a handler panicked; the bot goes on");
                if let Err(message) = caught(async { server.panicked(turn, &message).await }).await
                {
                    tracing::error!(message, "the hook for errors panicked, too");
                }
                Outcome::Panicked
            }
        };
        tracing::debug!(outcome = outcome.name(), "handled");
        outcome
    }

    /// Passes the turn of a key to its next update.
    fn pass_on(self: &Arc<Self>, key: Key) {
        let mut state = self.lock();
        if let Some(job) = state.keys.leave(key) {
            self.start(&mut state, job);
        } else if state.keys.is_empty() {
            self.idle.notify_waiters();
        }
    }
}
