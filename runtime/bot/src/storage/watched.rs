//! A storage as a runner and its handlers use it: what fails for a while is waited for.

use std::fmt;
use std::future::pending;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::Notify;
use tokio::time::{Instant, sleep, timeout};

use super::{Changes, Due, Record, Resumed, StateKey, Storage, StorageError, StorageErrorKind};
use crate::count;
use crate::serve::BoxFuture;

const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// How long one try may take, with a storage that has no limit of its own.
const LIMIT: Duration = Duration::from_secs(30);

/// A storage that does not fail for a while.
///
/// A read or a write that fails is repeated until it succeeds: the update to which it belongs waits, and so is not
/// handled. One warning says when that begins, and one line when it ends. What waiting does not change, such as bytes
/// that cannot be read, is returned. When another process took the storage over, nothing returns any more, so that no
/// update counts as handled, and [`lost`](Self::lost) says why.
pub(crate) struct Watched {
    storage: Arc<dyn Storage>,
    waiting: Mutex<Waiting>,
    offset: Mutex<Offset>,
    lost: OnceLock<Arc<StorageError>>,
    notify: Notify,
}

/// The reads and writes that failed and are repeated.
#[derive(Default)]
struct Waiting {
    count: usize,
    since: Option<Instant>,
}

/// The offset from which updates are fetched. It is written with the next mark.
#[derive(Default)]
struct Offset {
    now: Option<i64>,
    written: Option<i64>,
}

/// What to do about an error.
enum Verdict {
    Wait,
    Return,
    Stop,
}

impl Watched {
    pub(crate) fn new(storage: Arc<dyn Storage>) -> Self {
        Self {
            storage,
            waiting: Mutex::default(),
            offset: Mutex::default(),
            lost: OnceLock::new(),
            notify: Notify::new(),
        }
    }

    /// Sets the offset that is written with the next mark.
    pub(crate) fn set_offset(&self, offset: Option<i64>) {
        self.offset().now = offset;
    }

    /// Writes the offset, if it is not written yet. It does not wait for a storage that is down.
    pub(crate) async fn write_offset(&self) -> Result<(), StorageError> {
        let Some(offset) = self.unwritten() else {
            return Ok(());
        };
        let changes = Changes {
            offset: Some(offset),
            ..Changes::default()
        };
        self.storage.commit(&changes).await?;
        self.offset().written = Some(offset);
        Ok(())
    }

    fn unwritten(&self) -> Option<i64> {
        let offset = self.offset();
        offset
            .now
            .filter(|it| self.is_durable() && offset.written != Some(*it))
    }

    /// Waits until another process has taken the storage over, and returns the error.
    pub(crate) async fn lost(&self) -> Arc<StorageError> {
        loop {
            let notified = self.notify.notified();
            if let Some(error) = self.lost.get() {
                return error.clone();
            }
            notified.await;
        }
    }

    /// Whether another process has taken the storage over.
    #[cfg(feature = "webhook")]
    pub(crate) fn is_lost(&self) -> bool {
        self.lost.get().is_some()
    }

    fn offset(&self) -> MutexGuard<'_, Offset> {
        lock(&self.offset)
    }

    async fn patiently<'a, T>(
        &self,
        operation: &'static str,
        judge: fn(&StorageError) -> Verdict,
        mut attempt: impl FnMut() -> BoxFuture<'a, Result<T, StorageError>>,
    ) -> Result<T, StorageError> {
        let mut pause = FIRST_PAUSE;
        let mut wait = None;
        loop {
            let error = match timeout(LIMIT, attempt()).await {
                Ok(Ok(done)) => {
                    if let Some(wait) = wait {
                        self.works(wait);
                    }
                    return Ok(done);
                }
                Ok(Err(error)) => error,
                Err(_) => self.silent(),
            };
            count::storage_failed(operation);
            match judge(&error) {
                Verdict::Return => return Err(error),
                Verdict::Stop => {
                    self.lose(error);
                    return pending().await;
                }
                Verdict::Wait => {}
            }
            if wait.is_none() {
                wait = Some(self.begin_to_wait(operation, &error));
            }
            sleep(pause).await;
            pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
        }
    }

    fn silent(&self) -> StorageError {
        let (name, seconds) = (self.name(), LIMIT.as_secs());
        let message = format!("the storage ({name}) did not answer within {seconds} seconds");
        StorageError::new(StorageErrorKind::Unavailable, message)
    }

    fn begin_to_wait(&self, operation: &'static str, error: &StorageError) -> Wait<'_> {
        let mut waiting = lock(&self.waiting);
        waiting.count += 1;
        if waiting.since.is_none() {
            waiting.since = Some(Instant::now());
            tracing::warn!(
                %error,
                operation,
                "the storage does not work; updates wait until it does"
            );
        }
        Wait(self)
    }

    /// Says that the storage works again, when nothing else waits for it.
    fn works(&self, wait: Wait<'_>) {
        let since = {
            let mut waiting = lock(&self.waiting);
            match waiting.count {
                1 => waiting.since.take(),
                _ => None,
            }
        };
        drop(wait);
        if let Some(since) = since {
            let paused = since.elapsed();
            tracing::info!(?paused, "the storage works again");
        }
    }

    fn lose(&self, error: StorageError) {
        let error = Arc::new(error);
        if self.lost.set(error.clone()).is_ok() {
            tracing::error!(%error, "the bot cannot store anything any more, and stops");
        }
        self.notify.notify_waiters();
    }
}

/// One of those that wait.
struct Wait<'a>(&'a Watched);

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        let mut waiting = lock(&self.0.waiting);
        waiting.count -= 1;
        if waiting.count == 0 {
            waiting.since = None;
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // No code of others runs under these locks.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is wrong now and was right at the start may be right again, without a restart: a password, a full disk.
fn while_running(error: &StorageError) -> Verdict {
    match error.kind() {
        StorageErrorKind::InUse => Verdict::Stop,
        StorageErrorKind::Setting => Verdict::Wait,
        _ if error.is_temporary() => Verdict::Wait,
        _ => Verdict::Return,
    }
}

fn at_the_start(error: &StorageError) -> Verdict {
    match error.is_temporary() {
        true => Verdict::Wait,
        false => Verdict::Return,
    }
}

impl Storage for Watched {
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
        Box::pin(self.patiently("load", while_running, || self.storage.load(keys)))
    }

    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>> {
        let offset = self.unwritten().filter(|_| !changes.handled.is_empty());
        if offset.is_none() {
            let write = || self.storage.commit(changes);
            return Box::pin(self.patiently("commit", while_running, write));
        }
        let mut changes = changes.clone();
        changes.offset = offset;
        Box::pin(async move {
            let write = || self.storage.commit(&changes);
            self.patiently("commit", while_running, write).await?;
            self.offset().written = offset;
            Ok(())
        })
    }

    fn resume(&self, bot: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>> {
        Box::pin(async move {
            let read = || self.storage.resume(bot);
            let resumed = self.patiently("resume", at_the_start, read).await?;
            *self.offset() = Offset {
                now: resumed.offset,
                written: resumed.offset,
            };
            Ok(resumed)
        })
    }

    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>> {
        Box::pin(self.patiently("due", while_running, move || self.storage.due(now, limit)))
    }
}

impl fmt::Debug for Watched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.storage.fmt(f)
    }
}
