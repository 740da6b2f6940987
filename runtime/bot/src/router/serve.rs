//! Runs a router.

use bazu_core::bot::{Api, CommandLine, Failure, Identity, Update};

use super::command::command;
use super::index::Merged;
use super::{Entry, Router};
use crate::handler::Result;
use crate::serve::{BoxFuture, Outcome, Serve, Turn};

impl<B: Api> Serve<B> for Router<B> {
    async fn serve(&self, turn: Turn<'_, B>) -> Outcome {
        let Some(future) = self.find(turn) else {
            return Outcome::Unrouted;
        };
        match future.await {
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

    async fn started(&self, bot: &B, me: &Identity) {
        for hook in &self.starts {
            if let Some(Err(error)) = run(hook.take(&(bot, me), &())).await {
                report(None, &Failure::Error(error));
            }
        }
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

async fn run(taken: Option<BoxFuture<'_, Result>>) -> Option<Result> {
    Some(taken?.await)
}

impl<B: Api> Router<B> {
    /// Finds the route that takes an update.
    fn find<'a>(&'a self, turn: Turn<'a, B>) -> Option<BoxFuture<'a, Result>> {
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
        let input = (turn, line);
        Merged(found, open)
            .filter_map(|place| self.routes.get(place as usize))
            .chain(&self.fallbacks)
            .find_map(|entry| self.take(entry, &input))
    }

    fn take<'a>(
        &'a self,
        entry: &'a Entry<B, ()>,
        input: &(Turn<'a, B>, Option<CommandLine<'a>>),
    ) -> Option<BoxFuture<'a, Result>> {
        let (bot, update) = (input.0.bot, input.0.update);
        if !entry.guards.iter().all(|guard| guard.test(update)) {
            return None;
        }
        let mut taken = entry.endpoint.take(input, &())?;
        for layer in entry.layers.iter().rev().chain(self.layers.iter().rev()) {
            taken = layer.wrap(bot, update, taken);
        }
        Some(taken)
    }

    async fn failed(&self, turn: Turn<'_, B>, failure: Failure) {
        let id = turn.update.id();
        let Some(hook) = &self.failures else {
            report(id, &failure);
            return;
        };
        if let Some(Err(error)) = run(hook.take(&(turn, &failure), &())).await {
            report(id, &failure);
            report(id, &Failure::Error(error));
        }
    }
}

fn report(update: Option<i64>, failure: &Failure) {
    // The causes of an error, which its text does not have to repeat.
    let causes: String = bazu_core::chain(failure)
        .skip(1)
        .map(|cause| format!(": {cause}"))
        .collect();
    tracing::error!(update, "an update was not handled: {failure}{causes}");
}
