//! The options that all runners have.

use std::sync::Arc;
use std::time::Duration;

use bazu_client::BotClient;
use bazu_core::bot::Api;

use crate::calls::CallLimits;
use crate::error::RunError;
use crate::executor::{ChooseKey, Key};
use crate::jobs::JobHandle;
use crate::stop::{Stop, on_signals};
use crate::storage::{Memory, Watched};

pub(crate) struct Common<B: Api> {
    pub(crate) key: Arc<ChooseKey<B::Update>>,
    pub(crate) concurrency: usize,
    pub(crate) deadline: Duration,
    pub(crate) stop: Stop,
    pub(crate) on_signals: bool,
    pub(crate) publish_menu: bool,
    pub(crate) call_limits: Option<CallLimits>,
    pub(crate) storage: Arc<Watched>,
    pub(crate) max_waiting: usize,
    pub(crate) jobs: Option<JobHandle>,
    pub(crate) max_jobs: usize,
}

impl<B: Api> Default for Common<B> {
    fn default() -> Self {
        Self {
            key: Arc::new(Key::of),
            concurrency: 256,
            deadline: Duration::from_secs(8),
            stop: Stop::new(),
            on_signals: false,
            publish_menu: true,
            call_limits: Some(CallLimits::new()),
            storage: Arc::new(Watched::new(Arc::new(Memory::new()))),
            max_waiting: 100_000,
            jobs: None,
            max_jobs: 100_000,
        }
    }
}

impl<B: Api + BotClient> Common<B> {
    /// The bot that handlers get. The requests of the runner itself have no such limits: it knows better when
    /// to repeat them.
    pub(crate) fn for_handlers(&self, bot: &B) -> B {
        match self.call_limits {
            Some(limits) => limits.around(bot),
            None => bot.clone(),
        }
    }
}

impl<B: Api> Common<B> {
    pub(crate) fn watch_signals(&self) -> Result<(), RunError> {
        if !self.on_signals {
            return Ok(());
        }
        let watched = on_signals(self.stop.clone());
        watched.map_err(|error| RunError::Io("watch the signals".to_owned(), error))
    }
}

/// The methods of a runner that set these options.
macro_rules! common_options {
    () => {
        /// Sets how many updates are handled at once, at least 1. Default: 256.
        pub fn concurrency(mut self, updates: usize) -> Self {
            self.common.concurrency = updates;
            self
        }

        /// Sets what belongs together: updates with the same key are handled in order. Default: the chat, else the
        /// user, else the update is alone. `None` is an update that is alone.
        pub fn order_by(
            mut self,
            key: impl Fn(&B::Update) -> Option<$crate::Key> + Send + Sync + 'static,
        ) -> Self {
            self.common.key = std::sync::Arc::new(key);
            self
        }

        /// Sets how long handlers may go on after a stop. Default: 8 seconds, because Docker ends a container 10
        /// seconds after it asked.
        pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
            self.common.deadline = deadline;
            self
        }

        /// Lets a handle stop the bot.
        pub fn stop(mut self, stop: &$crate::Stop) -> Self {
            self.common.stop = stop.clone();
            self
        }

        /// Stops on SIGINT or SIGTERM; elsewhere than on Unix on Ctrl-C. A second signal ends the process at once. The
        /// signals then stay with this library until the process ends.
        pub fn stop_on_signals(mut self) -> Self {
            self.common.on_signals = true;
            self
        }

        /// Sets where the bot keeps what must survive a restart: states, jobs, and which updates were handled. Default:
        /// [`Memory`](crate::storage::Memory). See [`storage`](crate::storage#how-a-bot-uses-it) for what happens when it
        /// fails.
        pub fn storage(mut self, storage: impl $crate::storage::Storage) -> Self {
            let storage = $crate::storage::Watched::new(std::sync::Arc::new(storage));
            self.common.storage = std::sync::Arc::new(storage);
            self
        }

        /// Sets how many handlers may wait at once for an update, by [`Conversation`](crate::Conversation). One more is
        /// refused with [`NoAnswer::TooMany`](crate::NoAnswer::TooMany). Each takes some kilobytes of memory, and what its
        /// handler holds. Default: 100,000.
        pub fn max_waiting(mut self, handlers: usize) -> Self {
            self.common.max_waiting = handlers;
            self
        }

        /// Lets a handle schedule jobs from elsewhere in the program.
        pub fn jobs(mut self, jobs: &$crate::JobHandle) -> Self {
            self.common.jobs = Some(jobs.clone());
            self
        }

        /// Sets how many jobs may be scheduled. Default: 100,000. One more is an error where it is scheduled. Jobs that
        /// are scheduled in the same moment may exceed the limit.
        pub fn max_jobs(mut self, jobs: usize) -> Self {
            self.common.max_jobs = jobs;
            self
        }

        /// Sets the limits for the calls of handlers. Default: those of
        /// [`CallLimits::new`](crate::CallLimits::new).
        pub fn call_limits(mut self, limits: $crate::CallLimits) -> Self {
            self.common.call_limits = Some(limits);
            self
        }

        /// Sends the calls of handlers as they are: out of order, at any pace, and each of them once.
        pub fn without_call_limits(mut self) -> Self {
            self.common.call_limits = None;
            self
        }

        /// Leaves the menu of commands as it is. Default: when the bot starts, it publishes the commands of its routes
        /// that have a description, if there are any.
        pub fn keep_menu(mut self) -> Self {
            self.common.publish_menu = false;
            self
        }
    };
}

pub(crate) use common_options;
