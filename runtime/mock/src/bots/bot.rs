//! Bots.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bazu::{Polling, RunError, Serve, Stop};
use bazu_client::{BotClient, ClientBuilder, Options, send};
use bazu_core::bot::Api;
use bazu_core::{Error, Policy, Token};

use super::stage::{Running, Stage};
use super::user::Who;
use super::watch::Watched;
use crate::World;
use crate::world::Place;

/// A bot of a mock server. Clones are the same bot.
pub struct Bot<B> {
    pub(super) stage: Arc<Stage>,
    pub(super) id: i64,
    pub(super) makes: PhantomData<fn() -> B>,
}

impl<B: Api + BotClient> Bot<B> {
    /// The id, which is that of its user.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// The name without `@`.
    pub fn username(&self) -> String {
        self.stage.user_name(self.id)
    }

    /// The token.
    ///
    /// # Panics
    ///
    /// If the state of the server was replaced by one without this bot.
    #[track_caller]
    pub fn token(&self) -> Token {
        let token = self
            .stage
            .look(|world| world.token(self.id).map(str::to_owned));
        match token.and_then(|token| Token::new(token).ok()) {
            Some(token) => token,
            None => panic!("the server has no bot {} any more", self.id),
        }
    }

    /// A client of this bot, with the settings that clients have by default.
    #[track_caller]
    pub fn client(&self) -> B {
        built(self.builder())
    }

    /// The settings of a client of this bot, to change them and to build it.
    #[track_caller]
    pub fn builder(&self) -> ClientBuilder<B> {
        self.stage.builder(self.token())
    }

    /// Queues any JSON as an update of the bot, whatever it is. Returns the id by which the bot confirms it.
    #[track_caller]
    pub fn gets(&self, json: impl Into<String>) -> i64 {
        let put = |world: &mut World, now| world.put_update(self.id, json.into(), None, now);
        match self.stage.with(put) {
            Some(id) => id,
            None => panic!("the server has no bot {} any more", self.id),
        }
    }

    /// Ids of the updates that the bot has not confirmed, in the order in which it gets them.
    pub fn pending(&self) -> Vec<i64> {
        let ids = |world: &World| world.pending(self.id).map(|update| update.id).collect();
        self.stage.look(ids)
    }

    /// Runs the bot by polling, with the defaults of [`Polling`], until the mock server is dropped. `server` is a router,
    /// or anything else that handles updates.
    #[track_caller]
    pub fn runs(self, server: impl Serve<B>) -> Self {
        let watched = Watched {
            server,
            stage: Arc::downgrade(&self.stage),
            name: self.username(),
        };
        self.runs_with(|client| Polling::new(client, watched))
    }

    /// Runs the bot by polling with options: `bot.runs_with(|bot| Polling::new(bot, router).concurrency(7))`.
    #[track_caller]
    pub fn runs_with<S: Serve<B>>(self, polling: impl FnOnce(B) -> Polling<B, S>) -> Self {
        let stop = Stop::new();
        let polling = polling(self.client()).stop(&stop);
        let task = tokio::spawn(polling.run());
        let running = Running {
            bot: self.id,
            stop,
            task: Some(task),
        };
        self.stage.state().running.push(running);
        self
    }

    /// Gives the server the address at which the bot gets its updates, wherever it runs. The server sends no secret to
    /// it.
    ///
    /// # Errors
    ///
    /// The error of the call that sets the webhook.
    pub async fn at(self, url: &str) -> Result<Self, Error> {
        if let Some(method) = B::set_webhook(url, None, None) {
            let mut options = Options::default();
            // The server decides what it takes.
            options.policy = Some(Policy::Off);
            send(self.client().client(), B::DIALECT, method, options).await?;
        }
        Ok(self)
    }

    /// Stops the bot as a signal would: it finishes what it has begun. Waits for its end.
    ///
    /// # Errors
    ///
    /// Those of [`Polling::run`].
    ///
    /// # Panics
    ///
    /// If it does not run.
    pub async fn stops(&self) -> Result<(), RunError> {
        self.end(true).await
    }

    /// Waits until the bot ends by itself. Returns why.
    ///
    /// # Errors
    ///
    /// Those of [`Polling::run`].
    ///
    /// # Panics
    ///
    /// If it does not run.
    pub async fn ended(&self) -> Result<(), RunError> {
        self.end(false).await
    }

    async fn end(&self, stops: bool) -> Result<(), RunError> {
        let task = {
            let mut state = self.stage.state();
            let mut running = state.running.iter_mut();
            let found = running.find(|one| one.bot == self.id && one.task.is_some());
            found.and_then(|one| {
                if stops {
                    one.stop.stop();
                }
                one.task.take()
            })
        };
        let Some(task) = task else {
            panic!("the bot {} does not run", self.username());
        };
        match task.await {
            Ok(result) => result,
            Err(error) => panic!("the runner of the bot panicked: {error}"),
        }
    }
}

#[track_caller]
fn built<B: BotClient>(builder: ClientBuilder<B>) -> B {
    match builder.build() {
        Ok(client) => client,
        Err(error) => panic!("no client for a test: {error}"),
    }
}

impl<B> Clone for Bot<B> {
    fn clone(&self) -> Self {
        Self {
            stage: self.stage.clone(),
            id: self.id,
            makes: PhantomData,
        }
    }
}

impl<B> fmt::Debug for Bot<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bot")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl<B> From<&Bot<B>> for Place {
    fn from(bot: &Bot<B>) -> Self {
        Self::Bot(bot.id)
    }
}

impl<B> From<&Bot<B>> for Who {
    fn from(bot: &Bot<B>) -> Self {
        Self(bot.id)
    }
}
