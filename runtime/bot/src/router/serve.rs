//! Runs a router.

use std::time::Duration;

use bazu_core::bot::{Api, CommandLine, Failure, Update};

use super::command::command;
use super::index::Merged;
use super::{Entry, Router};
use crate::handler::Result;
use crate::jobs::JobFailure;
use crate::scope::Scope;
use crate::serve::{BoxFuture, Job, Outcome, Serve, Startup, Turn};
use crate::storage::StoredJob;

impl<B: Api> Serve<B> for Router<B> {
    async fn serve(&self, turn: Turn<'_, B>) -> Outcome {
        let found = match self.has_dialogues {
            false => Ok(self.find(turn)),
            // On the heap, so that a bot without dialogues needs no room for it.
            true => Box::pin(self.find_in_dialogues(turn)).await,
        };
        let result = match found {
            Ok(Some(future)) => future.await,
            Ok(None) => return Outcome::Unrouted,
            Err(error) => Err(error.into()),
        };
        match result {
            Ok(()) => Outcome::Handled,
            Err(error) => {
                self.failed(turn, Failure::Error(error)).await;
                Outcome::Failed
            }
        }
    }

    async fn panicked(&self, turn: Turn<'_, B>, message: &str) {
        self.failed(turn, Failure::Panic(message.to_owned())).await;
    }

    fn run_job(&self, job: Job<'_, B>) -> impl Future<Output = Result<(), Failure>> + Send {
        self.run_due(job)
    }

    fn retry_job(&self, job: &StoredJob) -> Option<Duration> {
        self.pause(job)
    }

    async fn job_failed(&self, job: Job<'_, B>, failure: &JobFailure) {
        self.report_job(job, failure).await;
    }

    async fn started(&self, start: Startup<'_, B>) {
        for hook in &self.starts {
            if let Some(Err(error)) = run(hook.take(&start, &())).await {
                report(None, &Failure::Error(error));
            }
        }
    }

    fn album<'a>(&self, update: &'a B::Update) -> Option<&'a str> {
        self.album.and_then(|album| album(update))
    }

    fn kinds(&self) -> Option<Vec<&str>> {
        // Also those without a route: a fallback or a handler that waits may want them.
        let kinds = B::Update::KINDS.iter().enumerate();
        let wanted = kinds.filter(|(kind, _)| {
            !B::Update::ON_REQUEST.contains(kind)
                || self.index.takes(*kind)
                || self.wanted.contains(kind)
        });
        Some(wanted.map(|(_, name)| *name).collect())
    }

    fn commands(&self) -> Vec<(&str, &str)> {
        let menu = self.menu.iter();
        menu.map(|(name, description)| (&**name, &**description))
            .collect()
    }
}

pub(super) async fn run(taken: Option<BoxFuture<'_, Result>>) -> Option<Result> {
    Some(taken?.await)
}

impl<B: Api> Router<B> {
    /// Finds the route that takes an update.
    fn find<'a>(&'a self, turn: Turn<'a, B>) -> Option<BoxFuture<'a, Result>> {
        let (line, mut entries) = self.candidates(turn);
        let input = (turn, line);
        entries.find_map(|entry| self.take(entry, &input))
    }

    /// The command in an update, and the routes that may take the update, in their order.
    pub(super) fn candidates<'a>(
        &'a self,
        turn: Turn<'a, B>,
    ) -> (
        Option<CommandLine<'a>>,
        impl Iterator<Item = &'a Entry<B, ()>> + Clone,
    ) {
        let kind = turn.update.kind();
        let open = self.index.of_kind(kind);
        let text = match self.text {
            Some(text) if self.index.reads_texts() => text(turn.update),
            _ => None,
        };
        let named = text.and_then(|text| command(text, turn.me));
        let (found, line) = match (&named, text) {
            (Some((name, line)), _) => (self.index.of_command(name), Some(*line)),
            (None, Some(text)) => (self.index.of_text(text), None),
            (None, None) => (&[][..], None),
        };
        let entries = Merged(found, open)
            .filter_map(|place| self.routes.get(place as usize))
            .chain(&self.fallbacks);
        (line, entries)
    }

    pub(super) fn take<'a>(
        &'a self,
        entry: &'a Entry<B, ()>,
        input: &(Turn<'a, B>, Option<CommandLine<'a>>),
    ) -> Option<BoxFuture<'a, Result>> {
        let (bot, update) = (input.0.bot, input.0.update);
        if !entry.guards.iter().all(|guard| guard.test(update)) {
            return None;
        }
        if !entry.states.is_empty() {
            let scope = Scope::of(input.0.scope)?;
            if !entry.states.iter().all(|is_in| is_in(&scope.dialogues)) {
                return None;
            }
        }
        let mut taken = entry.endpoint.take(input, &())?;
        for layer in entry.layers.iter().rev().chain(self.layers.iter().rev()) {
            taken = layer.wrap(bot, update, taken);
        }
        Some(taken)
    }

    async fn failed(&self, turn: Turn<'_, B>, failure: Failure) {
        let id = turn.update.id();
        let scope = Scope::of(turn.scope);
        // Nothing of what the handler changed is written. What the hook changes is.
        scope.inspect(|scope| scope.forget());
        let Some(hook) = &self.failures else {
            report(id, &failure);
            return;
        };
        self.load_for_hook(&**hook, turn).await;
        if let Some(Err(error)) = run(hook.take(&(turn, &failure), &())).await {
            scope.inspect(|scope| scope.forget());
            report(id, &failure);
            report(id, &Failure::Error(error));
        }
    }
}

pub(super) fn report(update: Option<i64>, failure: &Failure) {
    // The causes of an error, which its text does not have to repeat.
    let causes: String = bazu_core::chain(failure)
        .skip(1)
        .map(|cause| format!(": {cause}"))
        .collect();
    tracing::error!(update, "an update was not handled: {failure}{causes}");
}
