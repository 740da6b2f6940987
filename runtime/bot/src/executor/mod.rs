//! Runs handlers: in order for each key, in parallel across keys, and not too many at once.
//!
//! A key is in the map while one of its updates is being handled; the others wait in its queue. Each update that is
//! being handled has a task. When it ends, the turn of its key passes to the next one. The caller bounds how
//! many updates are here.
//!
//! A handler that waits for an update gives its turn and its permit back, and gets them again with that update.

mod albums;
mod held;
mod key;
mod keys;
mod received;
#[cfg(test)]
mod tests;
mod turns;
mod waiting;

use std::sync::{Arc, OnceLock, Weak};

use bazu_core::bot::{Api, Identity, Update};
use tokio::task::JoinSet;
use tracing::Instrument;
use tracing::field::Empty;

use albums::{Added, Albums, Updates};
pub(crate) use albums::{AnyAlbum, Gathered};
pub(crate) use held::{Has, HeldTurn};
pub use key::Key;
use keys::Begin;
use received::Received;
pub(crate) use received::{AnyReceived, Current, ReceivedUpdate, Ticket};
pub(crate) use turns::Turns;
use turns::{Start, Task, Work};
pub(crate) use waiting::{Delivery, Place, Refused, Wanted};

use crate::count;
use crate::future::caught;
use crate::jobs::{self, Board, Deletes, timer};
use crate::scope::Scope;
use crate::serve::{Outcome, Serve, Turn};
use crate::storage::StoredJob;

/// Chooses the key of an update.
pub(crate) type ChooseKey<U> = dyn Fn(&U) -> Option<Key> + Send + Sync;

/// What the handlers of a bot share.
pub(crate) struct Parts<B: Api, S> {
    pub(crate) bot: B,
    pub(crate) server: Arc<S>,
    pub(crate) me: Arc<OnceLock<Identity>>,
    pub(crate) key: Arc<ChooseKey<B::Update>>,
    /// The jobs, and the storage behind them.
    pub(crate) jobs: Arc<Board>,
    /// How a message is deleted.
    pub(crate) deletes: Deletes<B>,
    /// How many handlers may wait for an update at once.
    pub(crate) max_waiting: usize,
}

impl<B: Api, S> Clone for Parts<B, S> {
    fn clone(&self) -> Self {
        Self {
            bot: self.bot.clone(),
            server: self.server.clone(),
            me: self.me.clone(),
            key: self.key.clone(),
            jobs: self.jobs.clone(),
            deletes: self.deletes,
            max_waiting: self.max_waiting,
        }
    }
}

/// The handlers at work. When it is dropped, they are.
pub(crate) struct Executor<B: Api, S: Serve<B>>(Arc<Shared<B, S>>);

struct Shared<B: Api, S> {
    parts: Parts<B, S>,
    turns: Arc<Turns<B::Update>>,
    albums: Albums<B::Update>,
}

impl<B: Api, S: Serve<B>> Executor<B, S> {
    pub(crate) fn new(parts: Parts<B, S>, concurrency: usize) -> Self {
        Self(Arc::new_cyclic(|executor: &Weak<Shared<B, S>>| {
            let executor: Weak<dyn Start<B::Update>> = executor.clone();
            let turns = Arc::new(Turns::new(concurrency, parts.max_waiting, executor));
            let albums = Albums::default();
            Shared {
                parts,
                turns,
                albums,
            }
        }))
    }

    pub(crate) fn parts(&self) -> &Parts<B, S> {
        &self.0.parts
    }

    /// The key of an update. The function that chooses it is the author's; if it panics, the update is alone.
    pub(crate) fn key(&self, update: &B::Update) -> Key {
        let choose = || (self.0.parts.key)(update);
        let chosen = std::panic::catch_unwind(std::panic::AssertUnwindSafe(choose));
        let alone = || self.0.turns.alone();
        chosen.ok().flatten().unwrap_or_else(alone)
    }

    /// Handles an update when the turn of its key comes.
    pub(crate) fn submit(&self, update: B::Update, key: Key, ticket: impl Ticket) {
        let work = Work::Update(Arc::new(Received::new(update, ticket)));
        self.0.enter(work, key);
    }

    /// Runs the jobs of the storage, each when it is due and the turn of its key comes.
    pub(crate) fn run_jobs(&self) {
        let shared = self.0.clone();
        self.0.turns.spawn(async move {
            timer(&shared.parts.jobs, |job| shared.submit_job(job)).await;
        });
    }

    /// Lets no more jobs begin, ends all waits of handlers, and waits until nothing is left to do.
    pub(crate) async fn finish(&self) {
        self.0.parts.jobs.stop();
        for (key, album) in self.0.albums.stop() {
            self.0.enter(Work::Album(album), key);
        }
        self.0.turns.finish().await;
    }

    /// How many handlers wait, how many keys there are, and how many handlers work beside their key.
    #[cfg(test)]
    pub(crate) fn left(&self) -> (usize, usize, usize) {
        self.0.turns.left()
    }

    /// Drops what is queued and what runs.
    pub(crate) fn cut(&self) {
        self.0.turns.cut();
    }
}

impl<B: Api, S: Serve<B>> Drop for Executor<B, S> {
    fn drop(&mut self) {
        self.cut();
    }
}

impl<B: Api, S: Serve<B>> Start<B::Update> for Shared<B, S> {
    fn start(self: Arc<Self>, tasks: &mut JoinSet<()>, begin: Begin<Task<B::Update>>) {
        tasks.spawn(self.run(begin));
    }

    fn gets(&self, kind: usize) -> bool {
        let is_on_request = B::Update::ON_REQUEST.contains(&kind);
        let name = B::Update::KINDS.get(kind);
        let is_named = |kinds: Vec<&str>| name.is_some_and(|name| kinds.contains(name));
        !is_on_request || self.parts.server.kinds().is_some_and(is_named)
    }
}

impl<B: Api, S: Serve<B>> Shared<B, S> {
    /// A job without a key is alone.
    fn submit_job(&self, job: StoredJob) {
        let key = job.key.unwrap_or_else(|| self.turns.alone());
        self.enter(Work::Job(Box::new(job)), key);
    }

    fn enter(&self, work: Work<B::Update>, key: Key) {
        let has_permit = false;
        self.turns.enter(Task {
            work,
            key,
            has_permit,
        });
    }

    async fn run(self: Arc<Self>, begin: Begin<Task<B::Update>>) {
        let Begin { task, is_awaited } = begin;
        let has = Has {
            permit: task.has_permit,
            turn: true,
        };
        let mut turn = HeldTurn::new(self.turns.clone(), task.key, has);
        self.turns.permit(&mut turn).await;
        match task.work {
            Work::Update(update) => {
                let turn = match is_awaited {
                    true => self.turns.offer(task.key, &update, turn),
                    false => Some(turn),
                };
                let Some(turn) = turn else {
                    return;
                };
                match self.parts.server.album(update.update()) {
                    // The turn passes on.
                    Some(id) => self.collect((task.key, id.to_owned()), update.clone()),
                    None => drop(self.update(task.key, turn, update).await),
                }
            }
            // In boxes, so that they do not make the tasks of updates larger.
            Work::Album(updates) => Box::pin(self.album(task.key, turn, updates)).await,
            Work::Job(job) => Box::pin(self.job(task.key, turn, &job)).await,
        }
    }

    async fn job(&self, key: Key, turn: HeldTurn, job: &StoredJob) {
        let scope = self.scope(key, turn, None);
        if let Err(message) = caught(jobs::run(&self.parts, job, &scope)).await {
            tracing::error!(
                message,
                "a job panicked where it should not; the bot goes on"
            );
        }
        // A job that waited may have an answer to finish.
        settle(&scope, Outcome::Handled).await;
    }

    /// Handles an update. Returns the turn, if the handler did not lose it.
    async fn update(
        &self,
        key: Key,
        turn: HeldTurn,
        update: Arc<dyn ReceivedUpdate<B::Update>>,
    ) -> Option<HeldTurn> {
        let scope = self.scope(key, turn, Some(update.clone() as _));
        self.finish_scope(update.update(), &scope).await
    }

    async fn finish_scope(&self, update: &B::Update, scope: &Scope) -> Option<HeldTurn> {
        let handled = caught(self.handle(update, scope)).await;
        let outcome = handled.unwrap_or_else(|_| {
            scope.forget();
            Outcome::Panicked
        });
        settle(scope, outcome).await;
        scope.take_turn()
    }

    /// Adds an update to its album.
    fn collect(self: &Arc<Self>, name: (Key, String), update: Arc<dyn ReceivedUpdate<B::Update>>) {
        match self.albums.add(&name, update) {
            Added::More => {}
            Added::Complete(updates) => self.enter(Work::Album(updates), name.0),
            Added::First => {
                let shared = self.clone();
                self.turns.spawn(async move {
                    if let Some(updates) = shared.albums.complete(&name).await {
                        shared.enter(Work::Album(updates), name.0);
                    }
                });
            }
        }
    }

    /// Handles an album. If no route takes it as a whole, its updates are handled one after another.
    async fn album(&self, key: Key, turn: HeldTurn, updates: Updates<B::Update>) {
        let Some(first) = updates.first().cloned() else {
            return;
        };
        let album = Arc::new(Gathered::new(updates));
        let mut scope = self.scope(key, turn, Some(first.clone() as _));
        scope.set_album(album.clone());
        let mut turn = self.finish_scope(first.update(), &scope).await;
        drop(scope);
        if album.is_taken() {
            return;
        }
        for update in album.rest() {
            let Some(one) = turn.take() else {
                // A handler lost the turn. The others of the album are handled when it comes again.
                self.enter(Work::Album(vec![update.clone()]), key);
                continue;
            };
            turn = self.update(key, one, update.clone()).await;
        }
    }

    fn scope(&self, key: Key, turn: HeldTurn, update: Option<Arc<dyn AnyReceived>>) -> Scope {
        let mut scope = Scope::new(key, self.parts.jobs.clone());
        scope.begin(turn, update);
        scope
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
                scope.forget();
                if let Err(message) = caught(async { server.panicked(turn, &message).await }).await
                {
                    scope.forget();
                    tracing::error!(message, "the hook for errors panicked, too");
                }
                Outcome::Panicked
            }
        };
        tracing::debug!(outcome = outcome.name(), "handled");
        outcome
    }
}

/// Writes what a handler changed, with the mark that its update is handled, and reports that it is.
pub(crate) async fn settle(scope: &Scope, outcome: Outcome) {
    commit(scope, scope.update()).await;
    scope.album_done(outcome);
    if let Some(update) = scope.take_update() {
        update.done(outcome);
        count::update(outcome);
    }
}

/// Writes what a handler changed, or the hook for its error, and the mark that the update is handled.
async fn commit(scope: &Scope, update: Option<i64>) {
    if let Err(error) = scope.commit(update).await {
        tracing::error!(%error, id = update, "what a handler changed could not be stored, and is lost");
    }
}
