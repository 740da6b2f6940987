//! Scheduling jobs inside of a handler.

use std::fmt;
use std::time::{Duration, SystemTime};

use bazu_core::bot::{Context, FromUpdate, Posted, Reject, Route};

use super::board::Board;
use super::clean_up::Delete;
use super::data::JobData;
use super::error::ScheduleError;
use super::handle::JobHandle;
use super::plan::{Choice, later};
use crate::executor::Key;
use crate::scope::Scope;
use crate::storage::JobChange;

/// How many changes of jobs one update may make.
const MOST_CHANGES: usize = 1_000;

/// Schedules jobs. An argument of handlers of updates and jobs, and of the hooks [`ready`](crate::Router::ready),
/// [`on_error`](crate::Router::on_error) and [`on_job_error`](crate::Router::on_job_error).
///
/// What it schedules or cancels is stored when the handler has ended without an error, together with all else that
/// the handler changed. If the handler fails, nothing of that happened.
///
/// A job runs in order with the updates of the chat in which it was scheduled. [`alone`](Self::alone) and
/// [`in_chat`](Self::in_chat) change that. With a durable storage, jobs survive a restart. What was due while the bot
/// was down runs once when it starts.
///
/// A job is done when its handler returns without an error. If the process dies before, it runs again.
///
/// ```
/// use std::time::Duration;
///
/// use bale_bot::{Bot, types::Message};
/// use bazu::{Due, JobData, Jobs, Router};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Remind {
///     chat: i64,
///     text: String,
/// }
///
/// impl JobData for Remind {
///     const NAME: &'static str = "remind";
/// }
///
/// async fn later(message: &Message, jobs: Jobs<'_>) -> bazu::Result {
///     let (chat, text) = (message.chat.id, "It is time.".to_owned());
///     jobs.after(Duration::from_secs(3600), Remind { chat, text })?;
///     Ok(())
/// }
///
/// async fn remind(bot: &Bot, Due(it): Due<Remind>) -> bazu::Result {
///     bot.send_message(it.chat, it.text).await?;
///     Ok(())
/// }
///
/// let router: Router<Bot> = Router::new().command("later", later).job(remind);
/// ```
#[derive(Clone)]
pub struct Jobs<'a> {
    scope: &'a Scope,
    choice: Choice,
}

impl Jobs<'_> {
    /// Runs a job after a time. Returns its id, by which [`cancel`](Self::cancel) finds it.
    ///
    /// # Errors
    ///
    /// If there are too many jobs, or the data cannot be stored.
    pub fn after(&self, pause: Duration, data: impl JobData) -> Result<String, ScheduleError> {
        self.at(later(pause)?, data)
    }

    /// Runs a job at a time. If that has passed, at once. Returns its id.
    ///
    /// # Errors
    ///
    /// Same as [`after`](Self::after).
    pub fn at(&self, time: SystemTime, data: impl JobData) -> Result<String, ScheduleError> {
        let job = self.choice.once(time, &data)?;
        let id = job.id.clone();
        self.change(JobChange::Put(job))?;
        Ok(id)
    }

    /// Repeats a job, the first time after one period of at least a second. Use it in the hook
    /// [`ready`](crate::Router::ready): if there is already a job with this id and period, then only its data are
    /// replaced, and it runs when it would have run.
    ///
    /// The times are a whole number of periods apart, however long the job takes. Times that pass while it runs, or
    /// while the bot is down, are left out: [`JobRun::missed`](crate::JobRun::missed) counts these.
    ///
    /// # Errors
    ///
    /// Same as [`after`](Self::after), and if the period is too short.
    pub fn every(
        &self,
        id: &str,
        period: Duration,
        data: impl JobData,
    ) -> Result<(), ScheduleError> {
        let job = self.choice.repeated(id, None, period, &data)?;
        self.change(JobChange::Keep(job))
    }

    /// Repeats a job, the first time at this one. Otherwise it is as [`every`](Self::every). With
    /// [`next_time_of_day`](crate::next_time_of_day) a job runs each day at the same hour.
    ///
    /// # Errors
    ///
    /// Same as [`every`](Self::every).
    pub fn every_from(
        &self,
        id: &str,
        first: SystemTime,
        period: Duration,
        data: impl JobData,
    ) -> Result<(), ScheduleError> {
        let job = self.choice.repeated(id, Some(first), period, &data)?;
        self.change(JobChange::Keep(job))
    }

    /// Cancels a job. One that runs at this moment is not interrupted, but is not repeated. Nothing happens if there is
    /// no such job.
    ///
    /// # Errors
    ///
    /// [`ScheduleError::TooMany`] if this update has already changed 1,000 jobs.
    pub fn cancel(&self, id: impl Into<String>) -> Result<(), ScheduleError> {
        self.change(JobChange::Remove(id.into()))
    }

    /// Deletes a message after a time: one that the bot sent, or one that it got. A message that is no longer there, or
    /// that the bot may not delete, is left. Returns the id of the job.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use bale_bot::{Bot, types::Message};
    /// use bazu::Jobs;
    ///
    /// async fn hint(bot: &Bot, message: &Message, jobs: Jobs<'_>) -> bazu::Result {
    ///     let sent = message.reply_text(bot, "This goes away after a minute.").await?;
    ///     jobs.delete_after(Duration::from_secs(60), &sent)?;
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Same as [`after`](Self::after).
    pub fn delete_after(
        &self,
        pause: Duration,
        message: &impl Posted,
    ) -> Result<String, ScheduleError> {
        self.after(pause, Delete::of(message))
    }

    /// Gives the next job this id. A job with the same id is replaced.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use bazu::{JobData, Jobs};
    /// # use serde::{Deserialize, Serialize};
    /// # #[derive(Serialize, Deserialize)] struct Remind;
    /// # impl JobData for Remind { const NAME: &'static str = "remind"; }
    /// async fn later(jobs: Jobs<'_>) -> bazu::Result {
    ///     // One reminder for each chat: a second one replaces the first.
    ///     jobs.named("remind in 7").after(Duration::from_secs(3600), Remind)?;
    ///     Ok(())
    /// }
    /// ```
    pub fn named(mut self, id: impl Into<String>) -> Self {
        self.choice.id = Some(id.into());
        self
    }

    /// Runs jobs in order with the updates of this chat.
    pub fn in_chat(mut self, chat: i64) -> Self {
        self.choice.key = Some(Key::Chat(chat));
        self
    }

    /// Runs jobs in order with updates of this key.
    pub fn with_key(mut self, key: Key) -> Self {
        self.choice.key = lasting(key);
        self
    }

    /// Runs jobs at any time, also while updates are handled.
    pub fn alone(mut self) -> Self {
        self.choice.key = None;
        self
    }

    /// A handle for a task that goes on when the handler has ended.
    pub fn handle(&self) -> JobHandle {
        JobHandle::of(self.scope.jobs.clone())
    }

    fn change(&self, change: JobChange) -> Result<(), ScheduleError> {
        let mut changes = self.scope.changes();
        if changes.jobs.len() >= MOST_CHANGES {
            return Err(ScheduleError::TooMany {
                limit: MOST_CHANGES,
            });
        }
        admit(&self.scope.jobs, &change, changes.jobs.len())?;
        changes.jobs.push(change);
        Ok(())
    }
}

/// Refuses a job if there are too many. `more` are about to be stored.
pub(super) fn admit(board: &Board, change: &JobChange, more: usize) -> Result<(), ScheduleError> {
    let limit = board.limit;
    let is_new = !matches!(change, JobChange::Remove(_));
    match is_new && board.total().saturating_add(more) >= limit {
        true => Err(ScheduleError::TooMany { limit }),
        false => Ok(()),
    }
}

/// A key that later updates can have, too.
fn lasting(key: Key) -> Option<Key> {
    match key {
        Key::Alone(_) | Key::Update(_) => None,
        key => Some(key),
    }
}

impl<R: Route, S: 'static> FromUpdate<R, S> for Jobs<'static> {
    type Item<'a> = Jobs<'a>;

    fn from_update<'a>(context: Context<'a, R, S>) -> Result<Jobs<'a>, Reject> {
        let scope = Scope::of(context.scope).ok_or_else(no_runner)?;
        let choice = Choice {
            id: None,
            key: lasting(scope.key),
        };
        Ok(Jobs { scope, choice })
    }
}

impl<R: Route, S: 'static> FromUpdate<R, S> for JobHandle {
    type Item<'a> = Self;

    fn from_update(context: Context<'_, R, S>) -> Result<Self, Reject> {
        let scope = Scope::of(context.scope).ok_or_else(no_runner)?;
        Ok(Self::of(scope.jobs.clone()))
    }
}

fn no_runner() -> Reject {
    Reject::error("jobs need a runner: this handler was called without one")
}

impl fmt::Debug for Jobs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Jobs")
            .field("choice", &self.choice)
            .finish_non_exhaustive()
    }
}
