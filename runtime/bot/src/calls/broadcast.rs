//! A call for each of many chats.

use std::fmt;
use std::pin::pin;
use std::time::Duration;

use bazu_core::Error;
use bazu_core::bot::Api;
use tokio::time::{Instant, sleep_until};

use super::in_flight::InFlight;
use super::position::Position;
use super::rate::{Bucket, Rate};
use crate::future::{First, race};

/// So many calls run at the same time.
const IN_FLIGHT: usize = 16;
/// So many chats may be done out of turn. Then the slow ones before them are waited for.
const AHEAD: usize = 1_000;
/// So many chats that cannot be reached are listed in the report.
const LISTED: usize = 100_000;
/// How often the progress is logged.
const LOGGED_EVERY: Duration = Duration::from_secs(30);

/// Makes one call for each of many chats, such as a message to all users. A failure of one chat does not stop it.
///
/// It starts at most 20 calls in a second, and runs at most 16 at the same time. Use a bot with
/// [`CallLimits`](crate::CallLimits), as handlers have: then a call waits as long as the server asks, and is repeated.
///
/// ```
/// # use bazu::client::BotClient;
/// # use bazu::core::{Error, bot::Api};
/// # async fn send<B: Api + BotClient>(_: B, _: i64) -> Result<(), Error> { Ok(()) }
/// # async fn example<B: Api + BotClient>(bot: B, users: Vec<i64>, position: bazu::Position) {
/// use bazu::{Broadcast, CallLimits};
///
/// let bot = CallLimits::new().around(&bot);
/// let report = Broadcast::new(&bot, users)
///     .resume(position)
///     .on_progress(|progress| println!("{progress}"))
///     .run(async |bot, user| send(bot, user).await)
///     .await;
/// for user in &report.unreachable {
///     println!("{user} blocked the bot");
/// }
/// # }
/// ```
///
/// **After a restart.** Store [`Progress::position`], and give it to [`resume`](Self::resume) with the same chats in the
/// same order. Only calls that were running when the program ended are made again.
#[must_use = "a broadcast does nothing until `run` is awaited"]
pub struct Broadcast<'a, B, S> {
    bot: &'a B,
    chats: S,
    position: Position,
    rate: Rate,
    in_flight: usize,
    on_progress: Box<dyn FnMut(&Progress) + Send + 'a>,
}

/// How far a broadcast is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Which chats are done, with those of [`Broadcast::resume`].
    pub position: Position,
    /// The calls that succeeded since the start or the last restart.
    pub sent: u64,
    /// The chats that cannot be reached.
    pub unreachable: u64,
    /// The calls that failed for another reason.
    pub failed: u64,
}

impl Progress {
    /// The number of calls that ended since the start or the last restart.
    pub fn done(&self) -> u64 {
        self.sent + self.unreachable + self.failed
    }
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            sent,
            unreachable,
            failed,
            ..
        } = self;
        let done = self.done();
        write!(
            f,
            "{done} done: {sent} sent, {unreachable} unreachable, {failed} failed"
        )
    }
}

/// The result of a broadcast.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BroadcastReport<C> {
    /// The numbers.
    pub progress: Progress,
    /// The chats that cannot be reached: the user blocked the bot, or left, or the bot was removed. At most the first
    /// 100,000 are listed; `progress.unreachable` counts all.
    pub unreachable: Vec<C>,
    /// The chats whose call failed for another reason, with the last error. At most the first 100,000 are listed.
    pub failed: Vec<(C, Error)>,
    /// The error that ended the broadcast before its end: the server refused the token. With a new token,
    /// [`Broadcast::resume`] goes on.
    pub stopped: Option<Error>,
}

impl<'a, B: Api, I: Iterator> Broadcast<'a, B, Listed<I>> {
    /// Prepares a broadcast. The chats may be ids, or whatever the call needs. Nothing is sent yet.
    pub fn new(bot: &'a B, chats: impl IntoIterator<IntoIter = I>) -> Self {
        Self::over(bot, Listed(chats.into_iter()))
    }
}

impl<'a, B: Api, F> Broadcast<'a, B, Asked<F>> {
    /// Prepares a broadcast whose chats are asked for one by one, such as from a database. `None` is the end.
    pub fn asking<C, Fut>(bot: &'a B, next: F) -> Self
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = Option<C>>,
    {
        Self::over(bot, Asked(next))
    }
}

impl<'a, B: Api, S> Broadcast<'a, B, S> {
    fn over(bot: &'a B, chats: S) -> Self {
        Self {
            bot,
            chats,
            position: Position::default(),
            rate: Rate::per_second(20),
            in_flight: IN_FLIGHT,
            on_progress: Box::new(|_| {}),
        }
    }

    /// Leaves out the chats that are done. The chats must be the same, in the same order.
    pub fn resume(mut self, position: Position) -> Self {
        self.position = position;
        self
    }

    /// Sets how many calls may start. Default: 20 in a second.
    pub fn rate(mut self, rate: Rate) -> Self {
        self.rate = rate;
        self
    }

    /// Sets how many calls run at the same time, at least 1. Default: 16. Calls that wait because the server asked for it count.
    pub fn in_flight(mut self, calls: usize) -> Self {
        self.in_flight = calls.max(1);
        self
    }

    /// Calls a function after each call, to show the progress or to store the position.
    pub fn on_progress(mut self, function: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.on_progress = Box::new(function);
        self
    }

    /// Makes the calls. It ends when all have ended, or if the server refuses the token.
    ///
    /// If the future is dropped, no more calls are made. The last progress says how far it was.
    pub async fn run<F, Fut, T>(mut self, mut call: F) -> BroadcastReport<S::Chat>
    where
        S: Source,
        F: FnMut(B, S::Chat) -> Fut,
        Fut: Future<Output = Result<T, Error>>,
    {
        let mut running = InFlight::new();
        let mut started = Bucket::default();
        let mut place = 0;
        let mut is_open = true;
        let mut tally = Tally::new(std::mem::take(&mut self.position), self.on_progress);
        while is_open || running.len() > 0 {
            // The first chat that is not done is started, however many are done after it.
            let is_close = tally.position().ahead() < AHEAD || running.len() == 0;
            let has_room = running.len() < self.in_flight && is_close;
            if !is_open || !has_room {
                let (tag, outcome) = running.next().await;
                is_open &= tally.note::<B, T>(tag, outcome);
                continue;
            }
            let next = {
                let mut asking = pin!(self.chats.next());
                loop {
                    match race(asking.as_mut(), running.next()).await {
                        First::Left(next) => break next,
                        First::Right((tag, outcome)) => is_open &= tally.note::<B, T>(tag, outcome),
                    }
                }
            };
            let Some(chat) = next else {
                is_open = false;
                continue;
            };
            let number = place;
            place += 1;
            if tally.position().has(number) {
                continue;
            }
            let start = started.reserve(self.rate, Instant::now());
            while let First::Right((tag, outcome)) = race(sleep_until(start), running.next()).await
            {
                is_open &= tally.note::<B, T>(tag, outcome);
            }
            if is_open {
                running.push((number, chat.clone()), call(self.bot.clone(), chat));
            }
        }
        tally.end()
    }
}

impl<B: fmt::Debug, S> fmt::Debug for Broadcast<'_, B, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Broadcast")
            .field("bot", &self.bot)
            .field("position", &self.position)
            .field("rate", &self.rate)
            .finish_non_exhaustive()
    }
}

/// Counts the calls that ended.
struct Tally<'a, C> {
    report: BroadcastReport<C>,
    on_progress: Box<dyn FnMut(&Progress) + Send + 'a>,
    logged: Instant,
}

impl<'a, C> Tally<'a, C> {
    fn new(position: Position, on_progress: Box<dyn FnMut(&Progress) + Send + 'a>) -> Self {
        let progress = Progress {
            position,
            ..Progress::default()
        };
        Self {
            report: BroadcastReport {
                progress,
                unreachable: Vec::new(),
                failed: Vec::new(),
                stopped: None,
            },
            on_progress,
            logged: Instant::now(),
        }
    }

    fn position(&self) -> &Position {
        &self.report.progress.position
    }

    /// Notes how a call ended. Returns whether to go on.
    fn note<B: Api, T>(&mut self, (place, chat): (u64, C), outcome: Result<T, Error>) -> bool {
        let BroadcastReport {
            progress,
            unreachable,
            failed,
            stopped,
        } = &mut self.report;
        match outcome {
            Ok(_) => progress.sent += 1,
            // The call of this chat is made again with another token.
            Err(error) if B::token_refused(&error) => {
                tracing::error!(%error, "the server refuses the token; the broadcast stops");
                *stopped = Some(error);
                return false;
            }
            Err(error) if B::unreachable(&error) => {
                progress.unreachable += 1;
                if unreachable.len() < LISTED {
                    unreachable.push(chat);
                }
            }
            Err(error) => {
                tracing::warn!(%error, place, "a call of the broadcast failed");
                progress.failed += 1;
                if failed.len() < LISTED {
                    failed.push((chat, error));
                }
            }
        }
        progress.position.add(place);
        (self.on_progress)(progress);
        if self.logged.elapsed() >= LOGGED_EVERY {
            self.logged = Instant::now();
            tracing::info!(%progress, "broadcasting");
        }
        true
    }

    fn end(self) -> BroadcastReport<C> {
        tracing::info!(progress = %self.report.progress, "the broadcast ended");
        self.report
    }
}

/// Where the chats come from. [`Broadcast::new`] and [`Broadcast::asking`] make it.
pub trait Source {
    /// A chat.
    type Chat: Clone;

    /// Returns the next chat.
    fn next(&mut self) -> impl Future<Output = Option<Self::Chat>>;
}

/// Chats of an iterator.
#[derive(Debug)]
pub struct Listed<I>(I);

impl<I: Iterator<Item: Clone>> Source for Listed<I> {
    type Chat = I::Item;

    fn next(&mut self) -> impl Future<Output = Option<I::Item>> {
        std::future::ready(self.0.next())
    }
}

/// Chats that a function returns.
#[derive(Debug)]
pub struct Asked<F>(F);

impl<C: Clone, F: FnMut() -> Fut, Fut: Future<Output = Option<C>>> Source for Asked<F> {
    type Chat = C;

    fn next(&mut self) -> impl Future<Output = Option<C>> {
        (self.0)()
    }
}
