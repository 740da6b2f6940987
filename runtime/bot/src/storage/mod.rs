//! Where a bot keeps what lasts longer than one update: states, jobs, and which updates were handled.

mod error;
mod memory;
mod patience;
mod record;

use std::fmt;
use std::time::SystemTime;

pub use error::{StorageError, StorageErrorKind};
pub use memory::Memory;
pub(crate) use patience::patiently;
pub use record::{Changes, Due, HandledUpdate, JobChange, Record, Resumed, StateKey, StoredJob};

use crate::serve::BoxFuture;

/// A place for what a bot keeps. One storage belongs to one bot.
///
/// All that the handling of one update changes is one [`commit`](Self::commit): states, jobs, and the mark that the
/// update is handled. A storage writes all of it or nothing, so that an update that comes again after a crash finds
/// either no trace of its first handling, or the mark.
pub trait Storage: fmt::Debug + Send + Sync + 'static {
    /// What it is, for logs: `memory`, `SQLite`.
    fn name(&self) -> &'static str;

    /// Whether its content survives the process.
    fn is_durable(&self) -> bool;

    /// Reads states. The answer has one entry for each key, in the same order. A state that has expired is `None`.
    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>>;

    /// Writes all changes, or none of them. Writing the same changes twice has the effect of once.
    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>>;

    /// Reads what a bot left when it ran last. Called once, before the first update.
    ///
    /// The storage notes the id of its bot. It refuses another bot with [`StorageErrorKind::OtherBot`].
    fn resume(&self, bot: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>>;

    /// Reads the jobs whose time has come, the earliest first, and when the next one after them is due. It removes
    /// nothing: a job is removed by the commit that says that it is done.
    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>>;
}
