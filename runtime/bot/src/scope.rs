//! What the runner gives to the arguments of handlers: what the handling of one update changes.

use std::any::Any;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::clock;
use crate::executor::Key;
use crate::storage::{Changes, HandledUpdate, Storage, StorageError, patiently};

/// What belongs to the handling of one update or job.
///
/// A handler reaches it through [`Context::scope`](bazu_core::bot::Context::scope). What it changes is collected here,
/// and is committed with the mark that the update is handled.
#[derive(Debug)]
pub(crate) struct Scope {
    /// Whose turn it is.
    pub(crate) key: Key,
    pub(crate) storage: Arc<dyn Storage>,
    changes: Mutex<Changes>,
}

impl Scope {
    pub(crate) fn new(key: Key, storage: Arc<dyn Storage>) -> Self {
        Self {
            key,
            storage,
            changes: Mutex::default(),
        }
    }

    /// The scope in a context. `None` where no runner called the handler.
    pub(crate) fn of<'a>(scope: Option<&'a (dyn Any + Send + Sync)>) -> Option<&'a Self> {
        scope?.downcast_ref()
    }

    /// What is committed when the update is handled.
    pub(crate) fn changes(&self) -> MutexGuard<'_, Changes> {
        // No code of others runs under this lock.
        self.changes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what was changed, with the mark that this update is handled. Waits for a storage that is down: until it
    /// has written, the update is not handled.
    pub(crate) async fn commit(&self, update: Option<i64>) -> Result<(), StorageError> {
        let mut changes = std::mem::take(&mut *self.changes());
        if self.storage.is_durable() {
            let mark = update.map(|id| HandledUpdate::new(id, clock::now()));
            changes.handled.extend(mark);
        }
        if changes.is_empty() {
            return Ok(());
        }
        patiently("commit", || self.storage.commit(&changes)).await
    }

    /// Forgets what was changed: the handler failed.
    pub(crate) fn forget(&self) {
        *self.changes() = Changes::default();
    }
}
