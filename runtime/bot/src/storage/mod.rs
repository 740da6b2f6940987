//! Where a bot keeps what lasts longer than one update: states, jobs, and which updates were handled.
//!
//! | storage | survives | feature |
//! |---|---|---|
//! | [`Memory`] | nothing; the default | |
//! | `Sqlite` | a restart and a power cut, in one file | `sqlite` |
//! | `Redis` | what its server survives | `redis` |
//!
//! What one update costs: a state is read, then its mark and a state of 40 bytes are committed. Measured once, on two
//! busy cores with a virtual disk, Redis 7.0 on the same machine; `tests/storage/costs.rs` measures it on yours.
//!
//! | storage | 1 at once: time | 256 at once: time, updates/s | processor time | crates, bytes of a stripped program more |
//! |---|---|---|---|---|
//! | memory | below 1 µs | 0.1 ms, 2,000,000 | below 1 µs | |
//! | SQLite | 0.5 ms | 7 ms, 35,000 | 13 to 95 µs | 8 crates, 2.2 MB |
//! | Redis, `appendfsync everysec` | 0.05 ms | 5 ms, 51,000 | 9 to 23 µs | 44 crates, 1.1 MB |
//! | Redis, `appendfsync always` | 1.2 ms | 13 ms, 20,000 | 10 to 42 µs | the same |
//!
//! # How a bot uses it
//!
//! **At the start** the bot reads its offset and the updates that were handled, up to 10,000 of the last 24 hours. It
//! does not handle these again. The storage notes the id of the bot: the number in its token, or else what the server
//! says. If it says nothing and the token has no number, the id is not compared. A storage that belongs to another bot
//! or to another version, or whose setting is wrong, ends the start with [`RunError::Storage`](crate::RunError::Storage).
//! One that is down is waited for.
//!
//! **With each update** that is handled, one commit writes its mark, the states and jobs that its handler changed, and
//! the offset. If the handler failed, the mark alone is written. Only a durable storage gets marks and offsets. The next
//! update of the chat begins after the commit.
//!
//! **While it is down, slow or full** the update waits and is not handled: after a crash it comes again. One warning says
//! so, and one line says when it works again and how long it took. The counter `bazu_storage_failures_total` counts each
//! failure. A call that does not end within 30 seconds is repeated. A stop ends at its deadline nevertheless, and names
//! the updates that come again.
//!
//! **What fails for good**, because what is stored cannot be read or the storage holds as many entries as it may, is an
//! error of the handler when it reads. When it writes, an error in the log names the update, what its handler changed is
//! lost, and the bot goes on.
//!
//! **If another process takes the storage over**, the bot stops with [`RunError::Storage`](crate::RunError::Storage),
//! and what it could not write comes again.
//!
//! **Updates that were let go** (see [`Polling`](crate::Polling)) are confirmed before they are handled. They are not
//! stored, so they do not come again if the process dies, with any storage.

mod error;
mod memory;
mod record;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(any(feature = "redis", feature = "sqlite"))]
mod time;
mod watched;

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

pub use error::{StorageError, StorageErrorKind};
pub use memory::Memory;
pub use record::{Changes, Due, HandledUpdate, JobChange, Record, Resumed, StateKey, StoredJob};
#[cfg(feature = "redis")]
pub use redis::Redis;
#[cfg(feature = "sqlite")]
pub use sqlite::Sqlite;
pub(crate) use watched::Watched;

use crate::serve::BoxFuture;

/// How many marks of handled updates are kept, and for how long: as many as a runner remembers.
#[cfg(any(feature = "redis", feature = "sqlite"))]
const KEPT_MARKS: u32 = crate::offsets::REMEMBERED as u32;
#[cfg(any(feature = "redis", feature = "sqlite"))]
const KEPT_FOR: std::time::Duration = crate::offsets::REMEMBERED_FOR;
/// After a week without updates some messengers count anew, and the old offset would be wrong.
#[cfg(any(feature = "redis", feature = "sqlite"))]
const OFFSET_KEPT_FOR: std::time::Duration = std::time::Duration::from_secs(6 * 24 * 60 * 60);

/// A place for what a bot keeps. One storage belongs to one bot.
///
/// All that the handling of one update changes is one [`commit`](Self::commit): states, jobs, and the mark that the
/// update is handled. A storage writes all of it or nothing, so that an update that comes again after a crash finds
/// either no trace of its first handling, or the mark.
pub trait Storage: fmt::Debug + Send + Sync + 'static {
    /// What it is, for logs: `memory`, `SQLite`.
    fn name(&self) -> &'static str;

    /// Whether its content survives the process. Only such a storage gets marks of handled updates, and the offset.
    fn is_durable(&self) -> bool;

    /// Reads states. The answer has one entry for each key, in the same order. A state that has expired is `None`.
    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>>;

    /// Writes all changes, or none of them. If a state or a job is in the changes more than once, the last one counts.
    ///
    /// A runner that got no answer repeats the call: writing the same changes twice has the effect of once. A storage
    /// whose first call may still arrive later than the second one must refuse it then, because other changes may have
    /// been written in between.
    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>>;

    /// Reads what a bot left when it ran last. Called once, before the first update.
    ///
    /// The storage notes the id of its bot. It refuses another bot with [`StorageErrorKind::OtherBot`]. It returns no
    /// offset that is older than 6 days: some messengers count anew after a week.
    fn resume(&self, bot: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>>;

    /// Reads the jobs whose time has come, the earliest first, and when the next one after them is due. It removes
    /// nothing: a job is removed by the commit that says that it is done.
    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>>;
}

/// A storage that other parts of the program use, too.
impl<S: Storage + ?Sized> Storage for Arc<S> {
    fn name(&self) -> &'static str {
        (**self).name()
    }

    fn is_durable(&self) -> bool {
        (**self).is_durable()
    }

    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>> {
        (**self).load(keys)
    }

    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>> {
        (**self).commit(changes)
    }

    fn resume(&self, bot: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>> {
        (**self).resume(bot)
    }

    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>> {
        (**self).due(now, limit)
    }
}
