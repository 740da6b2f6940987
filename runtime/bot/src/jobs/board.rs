//! What the runner knows of the jobs of a bot: those at work, and that the storage has changed.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use tokio::sync::Notify;

use crate::serve::BoxFuture;
use crate::storage::{
    Changes, Due, JobChange, Record, Resumed, StateKey, Storage, StorageError, StoredJob,
};

/// The storage of a bot, which notices when jobs change.
///
/// The timer sleeps until the next job is due, and reads nothing meanwhile. So each commit that changes jobs wakes it.
pub(crate) struct Board {
    storage: Arc<dyn Storage>,
    /// The highest number of jobs.
    pub(super) limit: usize,
    state: Mutex<State>,
    changed: Notify,
    /// Held while jobs are written, so that the end of a job and its cancellation do not overwrite each other.
    writing: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    /// The jobs that were handed to the executor and have not ended, by their ids.
    at_work: HashMap<String, AtWork>,
    /// Those that ended or changed while the timer was reading: what it reads may be older.
    outdated: HashSet<String>,
    is_reading: bool,
    is_stopped: bool,
    /// How many jobs there are: what was read last, and those that were added since then.
    total: usize,
}

#[derive(Default)]
struct AtWork {
    has_begun: bool,
    /// Whether it was cancelled or scheduled anew since it was read.
    is_outdated: bool,
}

impl Board {
    pub(crate) fn new(storage: Arc<dyn Storage>, limit: usize) -> Self {
        Self {
            storage,
            limit,
            state: Mutex::default(),
            changed: Notify::new(),
            writing: tokio::sync::Mutex::default(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // No code of others runs under this lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands no more jobs to the executor.
    pub(crate) fn stop(&self) {
        self.lock().is_stopped = true;
        self.changed.notify_one();
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.lock().is_stopped
    }

    /// Waits until jobs have changed since the last call, or one has ended.
    pub(super) async fn changed(&self) {
        self.changed.notified().await;
    }

    pub(super) fn total(&self) -> usize {
        self.lock().total
    }

    pub(super) fn at_work(&self) -> usize {
        self.lock().at_work.len()
    }

    pub(super) fn begin_reading(&self) {
        let mut state = self.lock();
        state.is_reading = true;
        state.outdated.clear();
    }

    /// Notes what was read. Returns the jobs that are not at work yet, and are from now on.
    pub(super) fn end_reading(&self, due: Due, most: usize) -> Vec<StoredJob> {
        let mut state = self.lock();
        state.is_reading = false;
        state.total = due.total;
        let State {
            at_work,
            outdated,
            is_stopped,
            ..
        } = &mut *state;
        let mut new = Vec::new();
        for job in due.jobs {
            let is_known = at_work.contains_key(&job.id) || outdated.contains(&job.id);
            if !*is_stopped && !is_known && at_work.len() < most {
                at_work.insert(job.id.clone(), AtWork::default());
                new.push(job);
            }
        }
        outdated.clear();
        new
    }

    /// Whether a job whose turn has come is still wanted.
    pub(super) fn begin(&self, id: &str) -> bool {
        let mut state = self.lock();
        let at_work = state.at_work.get_mut(id);
        at_work.is_some_and(|it| {
            it.has_begun = true;
            !it.is_outdated
        })
    }

    /// Notes that a job has ended, or that it was left out.
    pub(super) fn end(&self, id: &str) {
        let mut state = self.lock();
        state.at_work.remove(id);
        if state.is_reading {
            state.outdated.insert(id.to_owned());
        }
        drop(state);
        self.changed.notify_one();
    }

    /// Writes what a job has changed, and what becomes of the job itself, unless somebody has cancelled or scheduled it
    /// anew.
    pub(super) async fn commit_end(
        &self,
        id: &str,
        mut changes: Changes,
        own: JobChange,
    ) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        let is_outdated = self.lock().at_work.get(id).is_some_and(|it| it.is_outdated);
        let by_itself = changes.jobs.iter().any(|change| change.id() == id);
        if !is_outdated && !by_itself {
            changes.jobs.push(own);
        }
        self.storage.commit(&changes).await?;
        self.note(&changes.jobs);
        Ok(())
    }

    async fn commit_jobs(&self, changes: &Changes) -> Result<(), StorageError> {
        let _writing = self.writing.lock().await;
        self.storage.commit(changes).await?;
        self.note(&changes.jobs);
        Ok(())
    }

    fn note(&self, changes: &[JobChange]) {
        let mut state = self.lock();
        for change in changes {
            if let Some(at_work) = state.at_work.get_mut(change.id()) {
                at_work.is_outdated = true;
            }
            if state.is_reading {
                state.outdated.insert(change.id().to_owned());
            }
            if !matches!(change, JobChange::Remove(_)) {
                state.total += 1;
            }
        }
        drop(state);
        self.changed.notify_one();
    }
}

impl Storage for Board {
    fn name(&self) -> &'static str {
        self.storage.name()
    }

    fn is_durable(&self) -> bool {
        self.storage.is_durable()
    }

    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>> {
        self.storage.load(keys)
    }

    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>> {
        match changes.jobs.is_empty() {
            true => self.storage.commit(changes),
            false => Box::pin(self.commit_jobs(changes)),
        }
    }

    fn resume(&self, bot: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>> {
        self.storage.resume(bot)
    }

    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>> {
        self.storage.due(now, limit)
    }
}

impl fmt::Debug for Board {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Board")
            .field("storage", &self.storage)
            .finish_non_exhaustive()
    }
}
