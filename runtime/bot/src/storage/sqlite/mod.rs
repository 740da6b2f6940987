//! A storage in a file of SQLite.

mod commit;
mod error;
mod file;
mod read;
#[cfg(test)]
mod tests;
mod worker;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use rusqlite::Connection;

use self::worker::{Question, Worker};
use super::{Changes, Due, Record, Resumed, StateKey, Storage, StorageError};
use crate::clock;
use crate::serve::BoxFuture;

/// Keeps everything in one file. Needs the feature `sqlite`, which compiles SQLite and needs a C compiler.
///
/// ```no_run
/// # async fn run(bot: bale_bot::Bot, router: bazu::Router<bale_bot::Bot>) -> Result<(), bazu::RunError> {
/// use bazu::Polling;
/// use bazu::storage::Sqlite;
///
/// Polling::new(bot, router).storage(Sqlite::open("bot.db")?).run().await
/// # }
/// ```
///
/// **What survives.** A commit has returned when the disk has it (`synchronous = FULL`, with a write-ahead log). So
/// neither `kill -9` nor a power cut loses it, as far as the disk keeps what it confirmed. Commits that come at the same
/// time share one write to the disk.
///
/// **One process.** While the storage is open, no other process can open the file: the other one waits 5 seconds, in
/// case the first one is ending, then fails with [`InUse`](super::StorageErrorKind::InUse). The lock ends with the
/// process, however it ends. On a network file system locks may not work; use a local disk.
///
/// **Files.** Next to `bot.db` there is `bot.db-wal` while the bot runs. To copy the storage, stop the bot. The file does
/// not shrink; what is removed makes room for what comes. States that have expired are removed from time to time.
///
/// Its work is done on Tokio's threads for blocking work, one at a time, so it needs a Tokio runtime. Times are kept to
/// the nanosecond, for the years 1678 to 2261. A value may have up to 1 billion bytes.
pub struct Sqlite(Arc<Worker>);

impl Sqlite {
    /// Opens a file, or makes it. It blocks the thread, up to 5 seconds if another process has the file open.
    ///
    /// # Errors
    ///
    /// By their [kind](StorageError::kind):
    ///
    /// - `InUse` if another process has it open;
    /// - `Setting` if the folder is not there, the file may not be written, or it is the database of another program;
    /// - `OtherVersion` if a newer version of this library wrote it;
    /// - `Corrupt` if it is not a database of SQLite, or is damaged;
    /// - `Full` and `Unavailable` if the disk refuses.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StorageError> {
        Self::open_with(path.as_ref(), |_| Ok(()))
    }

    fn open_with(
        path: &Path,
        set: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<Self, StorageError> {
        let name = path.display().to_string();
        let connection = file::open(path, &name)?;
        set(&connection).map_err(|error| error::storage_error(error, &name))?;
        Ok(Self(Arc::new(Worker::new(connection, name))))
    }
}

impl Storage for Sqlite {
    fn name(&self) -> &'static str {
        "SQLite"
    }

    fn is_durable(&self) -> bool {
        true
    }

    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>> {
        let (keys, now) = (keys.to_vec(), clock::now());
        Box::pin(
            self.0
                .ask(move |answer| Question::Load { keys, now, answer }),
        )
    }

    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>> {
        let (changes, now) = (changes.clone(), clock::now());
        Box::pin(self.0.ask(move |answer| Question::Commit {
            changes,
            now,
            answer,
        }))
    }

    fn resume(&self, bot: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>> {
        let now = clock::now();
        Box::pin(
            self.0
                .ask(move |answer| Question::Resume { bot, now, answer }),
        )
    }

    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>> {
        Box::pin(
            self.0
                .ask(move |answer| Question::Due { now, limit, answer }),
        )
    }
}

impl fmt::Debug for Sqlite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sqlite").field(&self.0.name()).finish()
    }
}
