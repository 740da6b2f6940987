//! Runs a job, and decides what becomes of it.

use std::time::{Duration, SystemTime};

use bazu_core::bot::{Api, Failure};
use tracing::Instrument;
use tracing::field::Empty;

use super::board::Board;
use super::clean_up;
use super::error::JobError;
use super::failure::JobFailure;
use super::plan;
use crate::clock;
use crate::count;
use crate::executor::Parts;
use crate::future::caught;
use crate::scope::Scope;
use crate::serve::{Job, Outcome, Serve};
use crate::storage::{JobChange, StoredJob};

/// A job without a handler is tried again after this time …
const UNKNOWN_PAUSE: Duration = Duration::from_secs(60 * 60);
/// … for so long.
const UNKNOWN_KEPT: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Runs a job whose turn has come, unless it was cancelled meanwhile. When it returns, the storage has what the job
/// changed, and what becomes of the job, in one commit.
pub(crate) async fn run<B: Api, S: Serve<B>>(parts: &Parts<B, S>, job: &StoredJob, scope: &Scope) {
    let board = &*parts.jobs;
    // Also if this future is dropped.
    let at_work = Ended(board, &job.id);
    if !board.begin(&job.id) {
        return;
    }
    let span = tracing::info_span!("job", id = job.id, name = job.name, outcome = Empty);
    let stored = handle(parts, job, scope).instrument(span.clone());
    if let Err(error) = stored.await {
        span.in_scope(|| tracing::error!(%error, "what became of a job could not be stored"));
        // It stays at work. Else the timer would find it again at once.
        std::mem::forget(at_work);
    }
}

/// Notes that a job has ended when it is dropped.
struct Ended<'a>(&'a Board, &'a str);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.end(self.1);
    }
}

async fn handle<B: Api, S: Serve<B>>(
    parts: &Parts<B, S>,
    job: &StoredJob,
    scope: &Scope,
) -> Result<(), crate::storage::StorageError> {
    let at = Job {
        bot: &parts.bot,
        job,
        me: parts.me.get(),
        scope: Some(scope),
    };
    let done = caught(async {
        match clean_up::of(parts, job) {
            Some(built_in) => built_in.await,
            None => parts.server.run_job(at).await,
        }
    });
    let done = done.await.unwrap_or_else(|text| Err(Failure::Panic(text)));
    let outcome = match &done {
        Ok(()) => Outcome::Handled,
        Err(Failure::Panic(_)) => Outcome::Panicked,
        Err(_) => Outcome::Failed,
    };
    tracing::Span::current().record("outcome", outcome.name());
    count::job(outcome);
    let own = match done {
        Ok(()) => after(job),
        Err(failure) => {
            scope.forget();
            failed(parts, at, failure).await
        }
    };
    let changes = std::mem::take(&mut *scope.changes());
    parts.jobs.commit_end(&job.id, changes, own).await
}

/// What becomes of a job that is done, or that is given up.
fn after(job: &StoredJob) -> JobChange {
    match plan::next(job, clock::now()) {
        Some(next) => JobChange::Put(next),
        None => JobChange::Remove(job.id.clone()),
    }
}

/// What becomes of a job that failed. Reports it, unless it is soon tried again.
async fn failed<B: Api, S: Serve<B>>(
    parts: &Parts<B, S>,
    at: Job<'_, B>,
    failure: Failure,
) -> JobChange {
    let (job, now) = (at.job, clock::now());
    let is_unknown = failure.downcast_ref::<JobError>().is_some();
    let pause = match is_unknown {
        true => (age(job, now) < UNKNOWN_KEPT).then_some(UNKNOWN_PAUSE),
        false => clean_up::pause(job).or_else(|| parts.server.retry_job(job)),
    };
    let again = pause.and_then(|pause| now.checked_add(pause));
    let own = match again {
        Some(due) => {
            let mut again = job.clone();
            again.due = due;
            again.failures = job.failures.saturating_add(1);
            JobChange::Put(again)
        }
        None => after(job),
    };
    if let (Some(pause), false) = (pause, is_unknown) {
        tracing::warn!(?pause, "a job failed and is tried again: {failure}");
        return own;
    }
    let failure = JobFailure {
        id: job.id.clone(),
        name: job.name.clone(),
        data: job.data.clone(),
        key: job.key,
        planned: job.planned,
        tries: job.failures.saturating_add(1),
        again: match &own {
            JobChange::Put(next) => Some(next.due),
            _ => None,
        },
        failure,
    };
    let hook = caught(async { parts.server.job_failed(at, &failure).await });
    if let Err(message) = hook.await {
        tracing::error!("{failure}");
        tracing::error!(message, "the hook for jobs panicked");
    }
    own
}

fn age(job: &StoredJob, now: SystemTime) -> Duration {
    now.duration_since(job.planned).unwrap_or_default()
}
