//! What handles the updates of a bot.

use std::any::Any;
use std::fmt;
use std::future::ready;
use std::pin::Pin;
use std::time::Duration;

use bazu_core::bot::{Api, Failure, Identity};

use crate::jobs::{JobError, JobFailure};
use crate::storage::StoredJob;

/// A future on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Handles the updates of the bot `B`. A router does; a test or a proxy may have its own.
///
/// A runner calls it with one update at a time for each key, and with several
/// keys at once. A panic in any of its functions ends the handling of one update, and nothing else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not serve the bot `{B}`",
    label = "of another bot, or without its state",
    note = "a router of another messenger's bot serves only that; a router that needs a state gets it by \
            `.with_state(…)`"
)]
pub trait Serve<B: Api>: Send + Sync + 'static {
    /// Handles one update. The update is confirmed when the future ends, whatever the outcome.
    fn serve(&self, turn: Turn<'_, B>) -> impl Future<Output = Outcome> + Send;

    /// Reports that [`serve`](Self::serve) panicked, with the text of the panic.
    fn panicked(&self, turn: Turn<'_, B>, message: &str) -> impl Future<Output = ()> + Send {
        let _ = (turn, message);
        ready(())
    }

    /// Runs a job whose time has come. By default there is no handler for it, which is a
    /// [`JobError`](crate::JobError).
    fn run_job(&self, job: Job<'_, B>) -> impl Future<Output = Result<(), Failure>> + Send {
        let name = job.job.name.clone();
        ready(Err(Failure::Error(JobError::NoHandler { name }.into())))
    }

    /// The pause before a job that has failed is tried again. `None` if it is given up.
    fn retry_job(&self, job: &StoredJob) -> Option<Duration> {
        let _ = job;
        None
    }

    /// Reports a job that was not done and is not soon tried again.
    fn job_failed(&self, job: Job<'_, B>, failure: &JobFailure) -> impl Future<Output = ()> + Send {
        let _ = job;
        tracing::error!("{failure}");
        ready(())
    }

    /// Reports that the bot has started. The runner waits for it before the first update. If the server does not say
    /// who the bot is, then updates do not wait: this comes when the server says it.
    fn started(&self, start: Startup<'_, B>) -> impl Future<Output = ()> + Send {
        let _ = start;
        ready(())
    }

    /// The id of the album of an update, if it is handled together with the other updates of its album. By default each
    /// update is handled by itself.
    fn album<'a>(&self, update: &'a B::Update) -> Option<&'a str> {
        let _ = update;
        None
    }

    /// The kinds of updates to fetch, by their names in JSON. Default: those that the server sends by itself.
    fn kinds(&self) -> Option<Vec<&str>> {
        None
    }

    /// The commands for the menu: their names without `/`, and their descriptions.
    fn commands(&self) -> Vec<(&str, &str)> {
        Vec::new()
    }
}

/// One update whose turn it is. It is borrowed from the runner for as long as it is handled.
#[non_exhaustive]
pub struct Turn<'a, B: Api> {
    /// The bot to answer with.
    pub bot: &'a B,
    /// The update.
    pub update: &'a B::Update,
    /// Who the bot is. `None` until the server has answered that.
    pub me: Option<&'a Identity>,
    /// What the runner gives to its own arguments.
    pub scope: Option<&'a (dyn Any + Send + Sync)>,
}

impl<'a, B: Api> Turn<'a, B> {
    /// Makes a turn without identity and scope.
    pub fn new(bot: &'a B, update: &'a B::Update) -> Self {
        Self {
            bot,
            update,
            me: None,
            scope: None,
        }
    }
}

impl<B: Api> Clone for Turn<'_, B> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<B: Api> Copy for Turn<'_, B> {}

impl<B: Api> fmt::Debug for Turn<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Turn")
            .field("update", self.update)
            .field("me", &self.me)
            .finish_non_exhaustive()
    }
}

/// The start of a bot.
#[non_exhaustive]
pub struct Startup<'a, B: Api> {
    /// The bot to act with.
    pub bot: &'a B,
    /// Who the bot is.
    pub me: &'a Identity,
    /// What the runner gives to its own arguments.
    pub scope: Option<&'a (dyn Any + Send + Sync)>,
}

impl<'a, B: Api> Startup<'a, B> {
    /// Makes a start without a scope.
    pub fn new(bot: &'a B, me: &'a Identity) -> Self {
        let scope = None;
        Self { bot, me, scope }
    }
}

impl<B: Api> Clone for Startup<'_, B> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<B: Api> Copy for Startup<'_, B> {}

impl<B: Api> fmt::Debug for Startup<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Startup")
            .field("me", &self.me)
            .finish_non_exhaustive()
    }
}

/// A job whose time has come.
#[non_exhaustive]
pub struct Job<'a, B: Api> {
    /// The bot to act with.
    pub bot: &'a B,
    /// The job.
    pub job: &'a StoredJob,
    /// Who the bot is. `None` until the server has answered that.
    pub me: Option<&'a Identity>,
    /// What the runner gives to its own arguments.
    pub scope: Option<&'a (dyn Any + Send + Sync)>,
}

impl<'a, B: Api> Job<'a, B> {
    /// Makes a job without identity and scope.
    pub fn new(bot: &'a B, job: &'a StoredJob) -> Self {
        Self {
            bot,
            job,
            me: None,
            scope: None,
        }
    }
}

impl<B: Api> Clone for Job<'_, B> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<B: Api> Copy for Job<'_, B> {}

impl<B: Api> fmt::Debug for Job<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("job", self.job)
            .field("me", &self.me)
            .finish_non_exhaustive()
    }
}

/// How the handling of an update ended. In each case the update is handled: it is confirmed and does not come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// A handler returned without an error.
    Handled,
    /// No route took the update.
    Unrouted,
    /// A handler returned an error, and the error was reported.
    Failed,
    /// The code that handled it panicked. Set by the runner.
    Panicked,
}

impl Outcome {
    /// The outcome as one word, for logs and counters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Handled => "handled",
            Self::Unrouted => "unrouted",
            Self::Failed => "failed",
            Self::Panicked => "panicked",
        }
    }
}
