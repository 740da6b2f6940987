//! The loop that fetches updates.

use std::sync::Arc;
use std::time::Duration;

use bazu_client::{BotClient, Options, send};
use bazu_core::Error;
use bazu_core::bot::{Api, Fetch};
use tokio::time::{sleep, timeout};

use super::Polling;
use super::tracker::{Handled, Tracker};
use crate::backoff::Backoff;
use crate::count;
use crate::error::{Ids, RunError};
use crate::executor::Executor;
use crate::future::{First, race};
use crate::offsets::{Ask, Name, Step};
use crate::serve::Serve;
use crate::start::{Delivery, start};
use crate::stop::Stop;
use crate::storage::Watched;

/// How long a server may be silent beyond what it was allowed to.
const SILENCE: Duration = Duration::from_secs(10);
/// How long the bot tries to confirm what was handled, after it was stopped.
const CONFIRM_WITHIN: Duration = Duration::from_secs(5);

/// A bot at work.
struct Loop<B: Api, S: Serve<B>> {
    bot: B,
    executor: Executor<B, S>,
    tracker: Arc<Tracker>,
    storage: Arc<Watched>,
    stop: Stop,
    backoff: Backoff,
    /// Whether too much is unhandled to fetch more.
    is_overloaded: bool,
}

pub(super) async fn run<B, S>(polling: Polling<B, S>) -> Result<(), RunError>
where
    B: Api + BotClient,
    S: Serve<B>,
{
    let Polling {
        bot,
        server,
        policy,
        delete_webhook,
        common,
    } = polling;
    let (stop, deadline, concurrency) = (common.stop.clone(), common.deadline, common.concurrency);
    let delivery = match policy.at_most_once {
        true => Delivery::PollingAtMostOnce,
        false => Delivery::Polling,
    };
    let started = start(bot, server, common, delivery, delete_webhook).await?;
    let _greeting = started.greeting;
    let mut running = Loop {
        bot: started.bot,
        executor: Executor::new(started.parts, concurrency),
        tracker: Arc::new(Tracker::new(
            policy,
            started.storage.clone(),
            started.resumed,
        )),
        storage: started.storage,
        stop,
        backoff: Backoff::default(),
        is_overloaded: false,
    };
    running.executor.run_jobs();
    let ended = running.fetch_until_stopped().await;
    // Without its storage no handler can end.
    let deadline = match &ended {
        Err(RunError::Storage(_)) => Duration::ZERO,
        _ => deadline,
    };
    let finished = running.finish(deadline).await;
    ended.and(finished)
}

impl<B: Api + BotClient, S: Serve<B>> Loop<B, S> {
    async fn fetch_until_stopped(&mut self) -> Result<(), RunError> {
        let (stop, storage) = (self.stop.clone(), self.storage.clone());
        loop {
            let step = race(storage.lost(), self.advance());
            match race(stop.stopped(), step).await {
                First::Left(()) => return Ok(()),
                First::Right(First::Left(error)) => return Err(RunError::Storage(error)),
                First::Right(First::Right(done)) => done?,
            }
        }
    }

    /// Does one step. When it is dropped, no update is lost: what was not noted comes again.
    async fn advance(&mut self) -> Result<(), RunError> {
        match self.tracker.step() {
            Step::Wait(until) => {
                if until.is_none() && !self.is_overloaded {
                    self.is_overloaded = true;
                    tracing::warn!(
                        "too many updates are unhandled; no more are fetched until some are"
                    );
                }
                self.tracker.wait(until).await;
            }
            Step::LetGo(ids) => {
                count::let_go(ids.len());
                tracing::warn!(
                    ids = %Ids(&ids),
                    "a slow handler stopped all other chats; its updates are confirmed before they are handled, \
                     and do not come again if the process dies"
                );
            }
            Step::Ask(ask) => match self.ask(ask, B::MAX_BATCH, ask.timeout + SILENCE).await {
                Ok(batch) => {
                    self.is_overloaded = false;
                    if let failures @ 1.. = self.backoff.reset() {
                        tracing::info!(failures, "fetching updates again");
                    }
                    self.take(batch);
                }
                Err(error) if B::token_refused(&error) => {
                    tracing::error!(%error, "the server refuses the token");
                    return Err(RunError::TokenRefused(error));
                }
                Err(error) => {
                    count::fetch_failed();
                    let pause = self.backoff.next(error.retry_after());
                    tracing::warn!(%error, ?pause, "could not fetch updates");
                    sleep(pause).await;
                }
            },
        }
        Ok(())
    }

    async fn ask(&self, ask: Ask, limit: usize, within: Duration) -> Result<Vec<B::Update>, Error> {
        let kinds = self.executor.parts().server.kinds();
        let mut fetch = Fetch::default();
        fetch.offset = ask.offset;
        fetch.limit = Some(limit);
        fetch.timeout = ask.timeout;
        fetch.kinds = kinds.as_deref();
        let mut options = Options::default();
        options.read_timeout = Some(within.saturating_sub(ask.timeout));
        send(
            self.bot.client(),
            B::DIALECT,
            B::get_updates(&fetch),
            options,
        )
        .await
    }

    /// Hands the new updates of an answer to the handlers.
    fn take(&self, batch: Vec<B::Update>) {
        let named = |update| (Name::of(update), self.executor.key(update));
        let names: Vec<_> = batch.iter().map(named).collect();
        let news = self.tracker.fetched(&names);
        for ((update, (name, key)), is_new) in batch.into_iter().zip(names).zip(news) {
            if !is_new {
                count::duplicate();
                continue;
            }
            let tracker = self.tracker.clone();
            self.executor.submit(update, key, Handled { tracker, name });
        }
    }

    /// Lets the handlers finish, confirms what they handled, and reports the rest.
    async fn finish(self, deadline: Duration) -> Result<(), RunError> {
        let _ = timeout(deadline, self.executor.finish()).await;
        self.executor.cut();
        let unfinished = self.tracker.unfinished();
        if let Ok(Err(error)) = timeout(CONFIRM_WITHIN, self.storage.write_offset()).await {
            tracing::warn!(%error, "the offset could not be stored");
        }
        let confirmed = self.confirm().await;
        if !unfinished.is_empty() {
            tracing::error!("{unfinished}");
            return Err(RunError::Unfinished(unfinished));
        }
        match confirmed {
            Ok(()) => tracing::info!("stopped; all updates that came are handled and confirmed"),
            Err(error) => {
                let error = RunError::Unconfirmed(error);
                tracing::warn!("{error}");
                return Err(error);
            }
        }
        Ok(())
    }

    async fn confirm(&self) -> Result<(), Error> {
        let Some(offset) = self.tracker.unconfirmed() else {
            return Ok(());
        };
        let ask = Ask {
            offset: Some(offset),
            timeout: Duration::ZERO,
        };
        let mut last = None;
        let tries = async {
            loop {
                match self.ask(ask, 1, CONFIRM_WITHIN).await {
                    Ok(_) => return Ok(()),
                    Err(error) if B::token_refused(&error) => return Err(error),
                    Err(error) => last = Some(error),
                }
                sleep(Duration::from_millis(500)).await;
            }
        };
        match timeout(CONFIRM_WITHIN, tries).await {
            Ok(done) => done,
            Err(_) => Err(last.unwrap_or_else(|| Error::config("the server is silent"))),
        }
    }
}
