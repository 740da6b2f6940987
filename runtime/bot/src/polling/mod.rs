//! Updates by asking for them.

mod fetch;
mod tracker;

use std::fmt;
use std::time::Duration;

use bazu_client::BotClient;
use bazu_core::bot::Api;

use crate::error::RunError;
use crate::offsets::Policy;
use crate::options::{Common, common_options};
use crate::serve::Serve;

/// Runs a bot by polling until SIGINT or SIGTERM, with the defaults of [`Polling`].
///
/// It logs by the crate `tracing`. If the program has set no subscriber, warnings, errors and what the bot does at its
/// start and end go to standard error. Without the feature `stderr` they do not.
///
/// # Errors
///
/// See [`Polling::run`].
pub async fn poll<B, S>(bot: B, server: S) -> Result<(), RunError>
where
    B: Api + BotClient,
    S: Serve<B>,
{
    #[cfg(feature = "stderr")]
    crate::print_logs();
    Polling::new(bot, server).stop_on_signals().run().await
}

/// Runs a bot by polling: it asks the server for updates, and hands them to handlers.
///
/// Only a refused token ends it. All other errors of requests are logged, and the request is repeated after a pause.
/// The pause grows from 1 to 30 seconds; if the server asks for a pause, that one is taken, up to an hour.
///
/// **Order.** Updates of one chat are handled one after another, in the order in which they came. Those of
/// different chats are handled at the same time. [`order_by`](Self::order_by) changes what belongs together.
///
/// **At least once.** An update is confirmed when its handler has ended, whatever the outcome; so if the process
/// dies before, the update comes again. There are two exceptions. An update that was let go: the server returns a
/// limited number of unconfirmed updates, usually 100. When all of these are fetched, and the first one has been
/// unhandled for more than 1 second, then the bot confirms the updates of that chat before they are handled, until
/// the chat has none left. Else one slow chat would stop all others. A warning names the ids. And an update with a
/// negative id, which the offset of a request cannot express. [`at_most_once`](Self::at_most_once) confirms all when
/// they are fetched.
///
/// **Duplicates.** An update that comes again is not handled again while it is unhandled, and as long as it is one of
/// the last 10,000 and of the last 24 hours. With a storage that survives the process this holds after a restart, too.
///
/// It needs a Tokio runtime with I/O and time.
#[must_use = "a bot does nothing until `run` is awaited"]
pub struct Polling<B: Api, S> {
    bot: B,
    server: S,
    policy: Policy,
    delete_webhook: bool,
    common: Common<B>,
}

impl<B: Api + BotClient, S: Serve<B>> Polling<B, S> {
    /// Prepares a bot with the defaults. Nothing is sent yet.
    pub fn new(bot: B, server: S) -> Self {
        Self {
            bot,
            server,
            policy: Policy::new(B::MAX_BATCH),
            delete_webhook: false,
            common: Common::default(),
        }
    }

    /// Confirms updates when they are fetched, and not when they are handled. If the process dies, those that
    /// were not handled are lost; none is handled twice.
    pub fn at_most_once(mut self) -> Self {
        self.policy.at_most_once = true;
        self
    }

    /// Sets how long the server waits for an update before it answers that there is none. Default: 30 seconds. A
    /// connection that is silent for 10 seconds more is taken for broken.
    pub fn long_poll(mut self, wait: Duration) -> Self {
        self.policy.long_poll = wait;
        self
    }

    /// Sets how many updates may be confirmed before they are handled, at least one answer full. When there are more,
    /// the bot stops fetching. Default: 1,000. It is also the limit of unhandled updates with
    /// [`at_most_once`](Self::at_most_once).
    pub fn max_let_go(mut self, updates: usize) -> Self {
        self.policy.max_let_go = updates;
        self
    }

    /// Removes the webhook of the bot first. While one is set, servers refuse to be polled.
    pub fn delete_webhook(mut self) -> Self {
        self.delete_webhook = true;
        self
    }

    common_options!();

    /// Runs the bot until it is stopped.
    ///
    /// If the future is dropped, the handlers are, and their updates come again.
    ///
    /// # Errors
    ///
    /// - [`RunError::TokenRefused`], after the handlers that were running.
    /// - [`RunError::Unfinished`] if the bot was stopped and handlers did not end before the deadline.
    /// - [`RunError::Unconfirmed`] if the bot was stopped and the server could not be reached any more.
    /// - [`RunError::Storage`] if the storage cannot be used, or another process took it over.
    /// - [`RunError::Io`] if the signals cannot be watched.
    pub async fn run(self) -> Result<(), RunError> {
        self.common.watch_signals()?;
        fetch::run(self).await
    }
}

impl<B: Api, S> fmt::Debug for Polling<B, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Polling")
            .field("bot", &self.bot)
            .field("policy", &self.policy)
            .field("concurrency", &self.common.concurrency)
            .field("deadline", &self.common.deadline)
            .finish_non_exhaustive()
    }
}
