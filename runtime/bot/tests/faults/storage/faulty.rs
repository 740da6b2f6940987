//! A storage that fails as a test wants.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bazu::BoxFuture;
use bazu::storage::{
    Changes, Due, Memory, Record, Resumed, StateKey, Storage, StorageError, StorageErrorKind,
};

/// A storage in memory that is taken for one that survives the process. Clones are the same one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faulty(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    memory: Memory,
    faults: Mutex<VecDeque<Fault>>,
    lasting: Mutex<Option<Fault>>,
    written: Mutex<Vec<Changes>>,
}

/// What happens to a commit, or at the start.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// It fails.
    Fails(StorageErrorKind),
    /// It takes so long.
    Takes(Duration),
    /// It does not end.
    Hangs,
}

impl Faulty {
    /// The next commits have these faults.
    pub(crate) fn next(&self, faults: impl IntoIterator<Item = Fault>) {
        self.0.faults.lock().unwrap().extend(faults);
    }

    /// All commits have this fault, until `None`.
    pub(crate) fn always(&self, fault: Option<Fault>) {
        *self.0.lasting.lock().unwrap() = fault;
    }

    /// What was written.
    pub(crate) fn written(&self) -> Vec<Changes> {
        self.0.written.lock().unwrap().clone()
    }

    /// The ids of the updates that are marked.
    pub(crate) fn marked(&self) -> Vec<i64> {
        let written = self.written();
        written
            .iter()
            .flat_map(|it| &it.handled)
            .map(|it| it.id)
            .collect()
    }

    async fn suffer(&self) -> Result<(), StorageError> {
        let next = self.0.faults.lock().unwrap().pop_front();
        let lasting = *self.0.lasting.lock().unwrap();
        match next.or(lasting) {
            None => Ok(()),
            Some(Fault::Fails(kind)) => Err(StorageError::new(
                kind,
                format!("as the test wants: {kind:?}"),
            )),
            Some(Fault::Takes(time)) => {
                tokio::time::sleep(time).await;
                Ok(())
            }
            Some(Fault::Hangs) => std::future::pending().await,
        }
    }
}

impl Storage for Faulty {
    fn name(&self) -> &'static str {
        "faulty"
    }

    fn is_durable(&self) -> bool {
        true
    }

    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>> {
        self.0.memory.load(keys)
    }

    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move {
            self.suffer().await?;
            self.0.memory.commit(changes).await?;
            self.0.written.lock().unwrap().push(changes.clone());
            Ok(())
        })
    }

    fn resume(&self, _: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>> {
        Box::pin(async move {
            self.suffer().await?;
            let mut resumed = Resumed::default();
            for changes in self.written() {
                resumed.offset = changes.offset.or(resumed.offset);
                resumed.handled.extend(changes.handled);
            }
            Ok(resumed)
        })
    }

    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>> {
        self.0.memory.due(now, limit)
    }
}
