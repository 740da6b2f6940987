//! What a runner does before the first update: ask who the bot is, say so, set what was asked for.

use std::sync::Arc;
use std::time::Duration;

use bazu_client::{BotClient, Options, send};
use bazu_core::bot::Api;
use bazu_core::{Error, Method};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::backoff::Backoff;
use crate::error::RunError;
use crate::executor::{Key, Parts};
use crate::future::{First, caught, race};
use crate::jobs::{Board, deletes};
use crate::options::Common;
use crate::scope::Scope;
use crate::serve::{Serve, Startup};
use crate::storage::{Resumed, Storage, Watched};

/// The limit for each of these requests.
const LIMIT: Duration = Duration::from_secs(10);

/// How updates come.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Delivery {
    Polling,
    PollingAtMostOnce,
    #[cfg(feature = "webhook")]
    Webhook,
}

impl Delivery {
    fn name(self) -> &'static str {
        match self {
            Self::Polling => "polling, at least once",
            Self::PollingAtMostOnce => "polling, at most once",
            #[cfg(feature = "webhook")]
            Self::Webhook => "webhook, at least once",
        }
    }
}

/// A bot that may get its first update.
pub(crate) struct Started<B: Api, S> {
    /// The bot for the requests of the runner, without limits for calls.
    pub(crate) bot: B,
    pub(crate) parts: Parts<B, S>,
    /// The same storage as in the parts.
    pub(crate) storage: Arc<Watched>,
    /// What the bot left when it ran last.
    pub(crate) resumed: Resumed,
    /// What goes on after the start. Ends when it is dropped.
    pub(crate) greeting: JoinSet<()>,
}

/// Asks who the bot is, removes the webhook if that is wanted, reads what the bot left, and says which bot starts. If the
/// server does not say who the bot is, that goes on in the background.
pub(crate) async fn start<B: Api + BotClient, S: Serve<B>>(
    bot: B,
    server: S,
    common: Common<B>,
    delivery: Delivery,
    delete_webhook: bool,
) -> Result<Started<B, S>, RunError> {
    let jobs = Arc::new(Board::new(common.storage.clone(), common.max_jobs));
    if let Some(handle) = &common.jobs {
        handle.attach(jobs.clone());
    }
    let parts = Parts {
        bot: common.for_handlers(&bot),
        server: Arc::new(server),
        me: Arc::default(),
        key: common.key,
        jobs,
        deletes: deletes::<B>,
        max_waiting: common.max_waiting,
    };
    let mut resumed = Resumed::default();
    let preparing = async {
        match identify(&bot, &parts).await {
            Err(error) if B::token_refused(&error) || refuses_all(&error) => {
                return Err(refused(error));
            }
            Err(error) => tracing::warn!(%error, "the server does not say who the bot is"),
            Ok(()) => {}
        }
        if delete_webhook {
            insist::<B, _>(&bot, B::delete_webhook).await?;
        }
        // The token says it also when the server does not answer.
        let me = || parts.me.get().map(|me| me.id);
        let id = bot.client().bot_number().or_else(me);
        resumed = common.storage.resume(id).await?;
        // The hook may write, so the storage must be this bot's.
        greet(&parts).await;
        Ok(())
    };
    if let First::Right(done) = race(common.stop.stopped(), preparing).await {
        done?;
    }
    let name = match parts.me.get() {
        Some(me) => me.to_string(),
        None => "not known yet".to_owned(),
    };
    tracing::info!(
        bot = name,
        api = B::NAME,
        server = bot.client().server(),
        delivery = delivery.name(),
        storage = parts.jobs.name(),
        "the bot starts"
    );
    let greeting = in_background(&bot, &parts, common.publish_menu);
    Ok(Started {
        bot,
        parts,
        storage: common.storage,
        resumed,
        greeting,
    })
}

fn in_background<B: Api + BotClient, S: Serve<B>>(
    bot: &B,
    parts: &Parts<B, S>,
    publish_menu: bool,
) -> JoinSet<()> {
    let mut tasks = JoinSet::new();
    if publish_menu && !parts.server.commands().is_empty() {
        let (bot, server) = (bot.clone(), parts.server.clone());
        tasks.spawn(async move {
            let menu = || B::set_commands(&server.commands());
            if let Err(error) = insist(&bot, menu).await {
                tracing::warn!(%error, "the menu of commands could not be published");
            }
        });
    }
    if parts.me.get().is_none() {
        let (bot, parts) = (bot.clone(), parts.clone());
        tasks.spawn(async move {
            let mut backoff = Backoff::default();
            while let Err(error) = identify(&bot, &parts).await {
                if B::token_refused(&error) {
                    return;
                }
                sleep(backoff.next(error.retry_after())).await;
            }
            if let Some(me) = parts.me.get() {
                tracing::info!(bot = %me, "the server said who the bot is");
            }
            greet(&parts).await;
        });
    }
    tasks
}

/// Asks who the bot is, and passes it to the handlers.
async fn identify<B: Api + BotClient, S>(bot: &B, parts: &Parts<B, S>) -> Result<(), Error> {
    let identity = B::identity(&call(bot, B::get_me()).await?);
    parts.me.get_or_init(|| identity);
    Ok(())
}

/// Runs the hook for the start, if it is known who the bot is.
async fn greet<B: Api, S: Serve<B>>(parts: &Parts<B, S>) {
    let Some(me) = parts.me.get() else { return };
    let scope = Scope::new(Key::Alone(0), parts.jobs.clone());
    let start = Startup {
        scope: Some(&scope),
        ..Startup::new(&parts.bot, me)
    };
    let started = caught(async { parts.server.started(start).await }).await;
    if let Err(message) = started {
        tracing::error!(message, "the hook for the start panicked");
        scope.forget();
    }
    if let Err(error) = scope.commit(None).await {
        tracing::error!(%error, "what the hook for the start changed could not be stored");
    }
}

/// Calls a method until the server accepts or refuses it. A method that the API does not have is left out.
pub(crate) async fn insist<B: Api + BotClient, M: Method>(
    bot: &B,
    make: impl Fn() -> Option<M>,
) -> Result<(), RunError> {
    let mut backoff = Backoff::default();
    while let Some(method) = make() {
        let error = match call(bot, method).await {
            Ok(_) => return Ok(()),
            Err(error) => error,
        };
        match &error {
            error if B::token_refused(error) => return Err(refused(error.clone())),
            Error::Transport(_) | Error::Status(_) => {}
            error if error.retry_after().is_some() => {}
            _ => return Err(RunError::Setting(error)),
        }
        let pause = backoff.next(error.retry_after());
        tracing::warn!(%error, ?pause, method = M::NAME, "trying again");
        sleep(pause).await;
    }
    Ok(())
}

/// Whether a server that does not name the reason refuses the bot: asking who it is needs no right and names no object.
fn refuses_all(error: &Error) -> bool {
    matches!(error, Error::Api(error) if matches!(error.code, 401 | 403 | 404))
}

fn refused(error: Error) -> RunError {
    tracing::error!(%error, "the server refuses the token");
    RunError::TokenRefused(error)
}

pub(crate) async fn call<B: BotClient, M: Method>(bot: &B, method: M) -> Result<M::Output, Error> {
    let mut options = Options::default();
    options.timeout = Some(LIMIT);
    send(bot.client(), B::DIALECT, method, options).await
}
