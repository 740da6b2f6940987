//! What the error hook of jobs sees.

use std::fmt;
use std::time::SystemTime;

use bazu_core::bot::{Context, Failure, FromUpdate, Reject, Route};

use super::error::JobError;
use crate::executor::Key;

/// A job that was not done. The argument of [`on_job_error`](crate::Router::on_job_error).
#[derive(Debug)]
#[non_exhaustive]
pub struct JobFailure {
    /// What the job is found by.
    pub id: String,
    /// The name of its kind.
    pub name: String,
    /// Its data, as they are stored: JSON.
    pub data: Vec<u8>,
    /// With which updates it is in order.
    pub key: Option<Key>,
    /// The time for which it was planned.
    pub planned: SystemTime,
    /// How often it was tried.
    pub tries: u32,
    /// When it runs again. `None` if it was dropped.
    pub again: Option<SystemTime>,
    /// Why it was not done. [`JobError`] if it has no handler, or data that cannot be read.
    pub failure: Failure,
}

impl JobFailure {
    /// Why the job could not be given to a handler, if that is the reason.
    pub fn job_error(&self) -> Option<&JobError> {
        self.failure.downcast_ref()
    }
}

impl fmt::Display for JobFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let next = match self.again {
            Some(_) => "runs again later",
            None => "is dropped",
        };
        write!(
            f,
            "the job `{}` ({}) was not done and {next}; tries: {}: {}",
            self.id, self.name, self.tries, self.failure
        )
    }
}

impl<R: Route<Payload = JobFailure>, S: 'static> FromUpdate<R, S> for &'static JobFailure {
    type Item<'a> = &'a JobFailure;

    fn from_update<'a>(context: Context<'a, R, S>) -> Result<&'a JobFailure, Reject> {
        Ok(context.payload)
    }
}
