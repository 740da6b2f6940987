//! What the handler of a job takes.

use std::time::{Duration, SystemTime};

use bazu_core::bot::{Context, FromUpdate, Reject, Route};
use bazu_core::serde_json;

use super::data::JobData;
use super::error::JobError;
use super::plan;
use crate::clock;
use crate::storage::StoredJob;

/// The data of a job whose time has come. An argument of a handler of [`job`](crate::Router::job).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due<T>(pub T);

impl<R: Route<Payload = StoredJob>, S: 'static, T: JobData> FromUpdate<R, S> for Due<T> {
    type Item<'a> = Self;

    fn from_update(context: Context<'_, R, S>) -> Result<Self, Reject> {
        read(context.payload).map(Self).map_err(Reject::error)
    }
}

fn read<T: JobData>(job: &StoredJob) -> Result<T, JobError> {
    if job.version == T::VERSION {
        return serde_json::from_slice(&job.data).map_err(|error| JobError::Unreadable {
            name: T::NAME.to_owned(),
            reason: error.to_string(),
        });
    }
    T::migrate(job.version, &job.data).ok_or_else(|| JobError::OtherVersion {
        name: T::NAME.to_owned(),
        stored: job.version,
        expected: T::VERSION,
    })
}

/// Which run of a job it is. An argument of a handler of [`job`](crate::Router::job).
///
/// ```
/// use bazu::{Due, JobRun};
/// # use bazu::JobData;
/// # use serde::{Deserialize, Serialize};
/// # #[derive(Serialize, Deserialize)] struct Digest;
/// # impl JobData for Digest { const NAME: &'static str = "digest"; }
///
/// async fn digest(_: Due<Digest>, run: JobRun) {
///     println!("{} is {:?} late, and {} runs were left out", run.id, run.late, run.missed);
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JobRun {
    /// What the job is found by.
    pub id: String,
    /// The time for which it was planned.
    pub planned: SystemTime,
    /// How much later than planned it runs.
    pub late: Duration,
    /// How many further runs of a repeated job were left out because it is late, as when the bot was down.
    pub missed: u64,
    /// How often it failed before in this run. The first try has 0.
    pub failures: u32,
}

impl<R: Route<Payload = StoredJob>, S: 'static> FromUpdate<R, S> for JobRun {
    type Item<'a> = Self;

    fn from_update(context: Context<'_, R, S>) -> Result<Self, Reject> {
        let (job, now) = (context.payload, clock::now());
        Ok(Self {
            id: job.id.clone(),
            planned: job.planned,
            late: now.duration_since(job.planned).unwrap_or_default(),
            missed: plan::missed(job, now),
            failures: job.failures,
        })
    }
}
