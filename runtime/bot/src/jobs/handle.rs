//! Scheduling jobs from elsewhere in the program.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use bazu_core::bot::Posted;

use super::board::Board;
use super::clean_up::Delete;
use super::data::JobData;
use super::error::ScheduleError;
use super::plan::{Choice, later};
use super::schedule::admit;
use crate::executor::Key;
use crate::storage::{Changes, JobChange, Storage};

/// Schedules jobs from elsewhere in the program, and from tasks that a handler started. Clones are the same handle.
///
/// Each of its functions returns when the change is stored. It waits for a storage that is down.
///
/// Give it to the runner with [`Polling::jobs`](crate::Polling::jobs), or take it as an argument of a handler.
///
/// ```
/// use std::time::Duration;
///
/// use bale_bot::Bot;
/// use bazu::{JobData, JobHandle, Polling, Router};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Restock;
///
/// impl JobData for Restock {
///     const NAME: &'static str = "restock";
/// }
///
/// # async fn run(bot: Bot, router: Router<Bot>) -> Result<(), bazu::RunError> {
/// let jobs = JobHandle::new();
/// let shop = jobs.clone();
/// tokio::spawn(async move { shop.after(Duration::from_secs(60), Restock).await });
/// Polling::new(bot, router).jobs(&jobs).run().await
/// # }
/// ```
#[derive(Clone, Default)]
pub struct JobHandle {
    board: Arc<OnceLock<Arc<Board>>>,
    choice: Choice,
}

impl JobHandle {
    /// Makes a handle. It can be used when a bot runs with it.
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn of(board: Arc<Board>) -> Self {
        let handle = Self::new();
        handle.attach(board);
        handle
    }

    /// Makes it the handle of a bot, if it is not that of another one.
    pub(crate) fn attach(&self, board: Arc<Board>) {
        let _ = self.board.set(board);
    }

    /// Runs a job after a time. Returns its id.
    ///
    /// # Errors
    ///
    /// Those of [`Jobs::after`](crate::Jobs::after), if no bot runs with this handle, and if the storage refuses the
    /// job.
    pub async fn after(
        &self,
        pause: Duration,
        data: impl JobData,
    ) -> Result<String, ScheduleError> {
        self.at(later(pause)?, data).await
    }

    /// Runs a job at a time. If that has passed, at once. Returns its id.
    ///
    /// # Errors
    ///
    /// Same as [`after`](Self::after).
    pub async fn at(&self, time: SystemTime, data: impl JobData) -> Result<String, ScheduleError> {
        let job = self.choice.once(time, &data)?;
        let id = job.id.clone();
        self.change(JobChange::Put(job)).await?;
        Ok(id)
    }

    /// Repeats a job, as [`Jobs::every`](crate::Jobs::every).
    ///
    /// # Errors
    ///
    /// Same as [`after`](Self::after), and if the period is shorter than a second.
    pub async fn every(
        &self,
        id: &str,
        period: Duration,
        data: impl JobData,
    ) -> Result<(), ScheduleError> {
        let job = self.choice.repeated(id, None, period, &data)?;
        self.change(JobChange::Keep(job)).await
    }

    /// Repeats a job, the first time at this one, as [`Jobs::every_from`](crate::Jobs::every_from).
    ///
    /// # Errors
    ///
    /// Same as [`every`](Self::every).
    pub async fn every_from(
        &self,
        id: &str,
        first: SystemTime,
        period: Duration,
        data: impl JobData,
    ) -> Result<(), ScheduleError> {
        let job = self.choice.repeated(id, Some(first), period, &data)?;
        self.change(JobChange::Keep(job)).await
    }

    /// Cancels a job. Nothing happens if there is no such job.
    ///
    /// # Errors
    ///
    /// If no bot runs with this handle, or if the storage refuses it.
    pub async fn cancel(&self, id: impl Into<String>) -> Result<(), ScheduleError> {
        self.change(JobChange::Remove(id.into())).await
    }

    /// Deletes a message after a time, as [`Jobs::delete_after`](crate::Jobs::delete_after).
    ///
    /// # Errors
    ///
    /// Same as [`after`](Self::after).
    pub async fn delete_after(
        &self,
        pause: Duration,
        message: &(impl Posted + Sync),
    ) -> Result<String, ScheduleError> {
        self.after(pause, Delete::of(message)).await
    }

    /// Gives the next job this id. A job with the same id is replaced.
    pub fn named(mut self, id: impl Into<String>) -> Self {
        self.choice.id = Some(id.into());
        self
    }

    /// Runs jobs in order with the updates of this chat. Default: they are alone.
    pub fn in_chat(mut self, chat: i64) -> Self {
        self.choice.key = Some(Key::Chat(chat));
        self
    }

    async fn change(&self, change: JobChange) -> Result<(), ScheduleError> {
        let board = self.board.get().ok_or(ScheduleError::NotRunning)?;
        admit(board, &change, 0)?;
        let changes = Changes {
            jobs: vec![change],
            ..Changes::default()
        };
        let stored = board.commit(&changes).await;
        stored.map_err(ScheduleError::Storage)
    }
}

impl fmt::Debug for JobHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobHandle")
            .field("is_running", &self.board.get().is_some())
            .finish_non_exhaustive()
    }
}
