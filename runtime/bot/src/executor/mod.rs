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
use crate::scope::Scope;
use crate::serve::{Job, Outcome, Serve, Turn};
use crate::storage::{Storage, StoredJob};

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
    pub(crate) storage: Arc<dyn Storage>,
}

impl<B: Api, S> Clone for Parts<B, S> {
    fn clone(&self) -> Self {
        Self {
            bot: self.bot.clone(),
            server: self.server.clone(),
            me: self.me.clone(),
            key: self.key.clone(),
            storage: self.storage.clone(),
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
    keys: Keys<Task<U, T>>,
    tasks: JoinSet<()>,
    is_cut: bool,
}

/// What is on its way to its handler.
struct Task<U, T> {
    work: Work<U, T>,
    key: Key,
}

enum Work<U, T> {
    Update(Box<U>, T),
    Job(StoredJob),
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
        chosen.ok().flatten().unwrap_or_else(|| self.0.alone())
    }

    /// Handles an update when the turn of its key comes.
    pub(crate) fn submit(&self, update: B::Update, key: Key, ticket: T) {
        let work = Work::Update(Box::new(update), ticket);
        self.enter(Task { work, key });
    }

    /// Runs a job when the turn of its key comes. A job without a key is alone.
    pub(crate) fn submit_job(&self, job: StoredJob) {
        let key = job.key.unwrap_or_else(|| self.0.alone());
        let work = Work::Job(job);
        self.enter(Task { work, key });
    }

    fn enter(&self, task: Task<B::Update, T>) {
        let mut state = self.0.lock();
        if state.is_cut {
            return;
        }
        if let Some(task) = state.keys.enter(task.key, task) {
            self.0.start(&mut state, task);
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

    /// A key that no other task has.
    fn alone(&self) -> Key {
        Key::Alone(self.alone.fetch_add(1, Ordering::Relaxed))
    }

    fn start(self: &Arc<Self>, state: &mut State<B::Update, T>, task: Task<B::Update, T>) {
        while state.tasks.try_join_next().is_some() {}
        state.tasks.spawn(self.clone().run(task));
    }

    async fn run(self: Arc<Self>, task: Task<B::Update, T>) {
        let Task { work, key } = task;
        // The semaphore is never closed.
        let permit = self.permits.acquire().await;
        let scope = Scope::new(key, self.parts.storage.clone());
        match work {
            Work::Update(update, ticket) => {
                let handled = caught(self.handle(&update, &scope)).await;
                let outcome = handled.unwrap_or(Outcome::Panicked);
                commit(&scope, update.id(), outcome).await;
                drop(permit);
                ticket.done(outcome);
            }
            Work::Job(job) => {
                let handled = caught(self.handle_job(&job, &scope)).await;
                commit(&scope, None, handled.unwrap_or(Outcome::Panicked)).await;
                drop(permit);
            }
        }
        self.pass_on(key);
    }

    async fn handle(&self, update: &B::Update, scope: &Scope) -> Outcome {
        let span = tracing::info_span!(
            "update",
            id = update.id(),
            kind = update.name(),
            key = %scope.key,
            outcome = Empty
        );
        let outcome = self.serve(update, scope).instrument(span.clone()).await;
        span.record("outcome", outcome.name());
        count::update(outcome);
        outcome
    }

    async fn handle_job(&self, job: &StoredJob, scope: &Scope) -> Outcome {
        let span = tracing::info_span!("job", id = job.id, name = job.name, outcome = Empty);
        let job = Job {
            bot: &self.parts.bot,
            job,
            me: self.parts.me.get(),
            scope: Some(scope),
        };
        let run = caught(async { self.parts.server.run_job(job).await });
        let outcome = match run.instrument(span.clone()).await {
            Ok(outcome) => outcome,
            Err(message) => {
                tracing::error!(message, "the handler of a job panicked; the bot goes on");
                Outcome::Panicked
            }
        };
        span.record("outcome", outcome.name());
        outcome
    }

    async fn serve(&self, update: &B::Update, scope: &Scope) -> Outcome {
        let Parts {
            bot, server, me, ..
        } = &self.parts;
        let turn = Turn {
            me: me.get(),
            scope: Some(scope),
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
        if let Some(task) = state.keys.leave(key) {
            self.start(&mut state, task);
        } else if state.keys.is_empty() {
            self.idle.notify_waiters();
        }
    }
}

/// Writes what a handler changed, if it did not fail, and the mark that the update is handled.
async fn commit(scope: &Scope, update: Option<i64>, outcome: Outcome) {
    if matches!(outcome, Outcome::Failed | Outcome::Panicked) {
        scope.forget();
    }
    if let Err(error) = scope.commit(update).await {
        tracing::error!(%error, "what a handler changed could not be stored");
    }
}
