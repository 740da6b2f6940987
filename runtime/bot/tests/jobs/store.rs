//! A storage that survives the bot, and that can be down.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::SystemTime;

use bazu::BoxFuture;
use bazu::storage::{
    Changes, Due, Memory, Record, Resumed, StateKey, Storage, StorageError, StorageErrorKind,
};

#[derive(Clone, Debug, Default)]
pub(crate) struct Shared(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    memory: Memory,
    is_down: AtomicBool,
    /// How often the jobs were read.
    reads: AtomicUsize,
}

impl Shared {
    pub(crate) fn down(&self, is_down: bool) {
        self.0.is_down.store(is_down, Ordering::SeqCst);
    }

    pub(crate) fn reads(&self) -> usize {
        self.0.reads.load(Ordering::SeqCst)
    }

    fn refuses<T: Send>(&self) -> Option<BoxFuture<'_, Result<T, StorageError>>> {
        let error = || StorageError::new(StorageErrorKind::Unavailable, "as the test wants");
        let is_down = self.0.is_down.load(Ordering::SeqCst);
        is_down.then(|| Box::pin(async move { Err(error()) }) as _)
    }
}

impl Storage for Shared {
    fn name(&self) -> &'static str {
        "shared"
    }

    fn is_durable(&self) -> bool {
        true
    }

    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>> {
        self.refuses().unwrap_or_else(|| self.0.memory.load(keys))
    }

    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>> {
        self.refuses()
            .unwrap_or_else(|| self.0.memory.commit(changes))
    }

    fn resume(&self, bot: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>> {
        self.0.memory.resume(bot)
    }

    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>> {
        self.0.reads.fetch_add(1, Ordering::SeqCst);
        self.refuses()
            .unwrap_or_else(|| self.0.memory.due(now, limit))
    }
}
