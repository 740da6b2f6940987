//! The handlers of a bot, with notes about what came of updates.

use std::fmt;
use std::sync::Weak;
use std::time::Duration;

use bazu::storage::StoredJob;
use bazu::{Failure, Job, JobFailure, Outcome, Serve, Startup, Turn};
use bazu_core::bot::{Api, Update as _};

use super::stage::Stage;

/// Hands updates on, and notes for who reads the conversation what became of them.
pub(super) struct Watched<S> {
    pub(super) server: S,
    pub(super) stage: Weak<Stage>,
    pub(super) name: String,
}

impl<S> Watched<S> {
    fn note<B: Api>(&self, turn: Turn<'_, B>, what: &str) {
        let Some(stage) = self.stage.upgrade() else {
            return;
        };
        let (kind, id) = (turn.update.name(), turn.update.id());
        let id = id.map(|id| format!(" {id}")).unwrap_or_default();
        stage.note(
            None,
            &self.name,
            format!("({what}, at the update{id}: {kind})"),
        );
    }
}

impl<B: Api, S: Serve<B>> Serve<B> for Watched<S> {
    async fn serve(&self, turn: Turn<'_, B>) -> Outcome {
        let outcome = self.server.serve(turn).await;
        match outcome {
            Outcome::Unrouted => self.note(turn, "no route took it"),
            Outcome::Failed => self.note(turn, "the handler failed"),
            _ => {}
        }
        outcome
    }

    async fn panicked(&self, turn: Turn<'_, B>, message: &str) {
        self.note(turn, &format!("the handler panicked: {message}"));
        self.server.panicked(turn, message).await;
    }

    async fn run_job(&self, job: Job<'_, B>) -> Result<(), Failure> {
        self.server.run_job(job).await
    }

    fn retry_job(&self, job: &StoredJob) -> Option<Duration> {
        self.server.retry_job(job)
    }

    async fn job_failed(&self, job: Job<'_, B>, failure: &JobFailure) {
        if let Some(stage) = self.stage.upgrade() {
            stage.note(None, &self.name, format!("({failure})"));
        }
        self.server.job_failed(job, failure).await;
    }

    async fn started(&self, start: Startup<'_, B>) {
        self.server.started(start).await;
    }

    fn album<'a>(&self, update: &'a B::Update) -> Option<&'a str> {
        self.server.album(update)
    }

    fn kinds(&self) -> Option<Vec<&str>> {
        self.server.kinds()
    }

    fn commands(&self) -> Vec<(&str, &str)> {
        self.server.commands()
    }
}

impl<S> fmt::Debug for Watched<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watched")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
