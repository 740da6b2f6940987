//! What a runner does before the first update: ask who the bot is, say so, set what was asked for.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bazu_client::{BotClient, Options, send};
use bazu_core::bot::{Api, Identity};
use bazu_core::{Error, Method};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::backoff::Backoff;
use crate::error::RunError;
use crate::future::{First, caught, race};
use crate::serve::Serve;
use crate::stop::Stop;

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

/// Asks once who the bot is, and removes the webhook if that is wanted.
///
/// The hook for the start gets the bot of the handlers.
pub(crate) async fn prepare<B: Api + BotClient, S: Serve<B>>(
    bot: &B,
    for_handlers: &B,
    server: &S,
    me: &OnceLock<Identity>,
    stop: &Stop,
    delete_webhook: bool,
) -> Result<(), RunError> {
    let asking = async {
        match identify(bot, for_handlers, server, me).await {
            Err(error) if B::token_refused(&error) => return Err(refused(error)),
            Err(error) => tracing::warn!(%error, "the server does not say who the bot is"),
            Ok(()) => {}
        }
        match B::delete_webhook().filter(|_| delete_webhook) {
            Some(_) => insist::<B, _>(bot, B::delete_webhook).await,
            None => Ok(()),
        }
    };
    match race(stop.stopped(), asking).await {
        First::Left(()) => Ok(()),
        First::Right(done) => done,
    }
}

/// Says which bot starts, where, and how updates come.
pub(crate) fn announce<B: Api + BotClient>(bot: &B, me: &OnceLock<Identity>, delivery: Delivery) {
    let name = match me.get() {
        Some(me) => me.to_string(),
        None => "not known yet".to_owned(),
    };
    tracing::info!(
        bot = name,
        api = B::NAME,
        server = bot.client().server(),
        delivery = delivery.name(),
        store = "none",
        "the bot starts"
    );
}

/// The request that publishes the menu, if that is wanted.
pub(crate) fn commands<B: Api, S: Serve<B>>(server: &S, publish: bool) -> Option<B::SetCommands> {
    match &server.commands()[..] {
        commands @ [_, ..] if publish => B::set_commands(commands),
        _ => None,
    }
}

/// Goes on to ask who the bot is, if that is not known, and publishes the menu. Ends when it is dropped.
pub(crate) fn in_background<B: Api + BotClient, S: Serve<B>>(
    bot: B,
    for_handlers: B,
    server: Arc<S>,
    me: Arc<OnceLock<Identity>>,
    commands: Option<B::SetCommands>,
) -> JoinSet<()> {
    let mut tasks = JoinSet::new();
    if let Some(commands) = commands {
        let bot = bot.clone();
        tasks.spawn(async move {
            if let Err(error) = call(&bot, commands).await {
                tracing::warn!(%error, "the menu of commands could not be published");
            }
        });
    }
    if me.get().is_none() {
        tasks.spawn(async move {
            let mut backoff = Backoff::default();
            while let Err(error) = identify(&bot, &for_handlers, &*server, &me).await {
                if B::token_refused(&error) {
                    return;
                }
                sleep(backoff.next(error.retry_after())).await;
            }
            if let Some(me) = me.get() {
                tracing::info!(bot = %me, "the server said who the bot is");
            }
        });
    }
    tasks
}

async fn identify<B: Api + BotClient, S: Serve<B>>(
    bot: &B,
    for_handlers: &B,
    server: &S,
    me: &OnceLock<Identity>,
) -> Result<(), Error> {
    let identity = B::identity(&call(bot, B::get_me()).await?);
    let me = me.get_or_init(|| identity);
    if let Err(message) = caught(async { server.started(for_handlers, me).await }).await {
        tracing::error!(message, "the hook for the start panicked");
    }
    Ok(())
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

fn refused(error: Error) -> RunError {
    tracing::error!(%error, "the server refuses the token");
    RunError::TokenRefused(error)
}

pub(crate) async fn call<B: BotClient, M: Method>(bot: &B, method: M) -> Result<M::Output, Error> {
    let mut options = Options::default();
    options.timeout = Some(LIMIT);
    send(bot.client(), B::DIALECT, method, options).await
}
