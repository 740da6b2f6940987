//! Calls under the limits of a server: in order, paced, and repeated where that is right.

mod broadcast;
mod chats;
mod in_flight;
mod position;
mod rate;
mod retry;
mod window;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bazu_client::{Body, BotClient, CallFuture, CallLayer, Client, Next, Request};
use bazu_core::{ChatKey, Error, Response, TimeoutKind, TransportError, serde_json};
use tokio::time::{Instant, sleep, sleep_until, timeout_at};
use tracing::Instrument;
use tracing::field::display;

use crate::backoff::Backoff;
use crate::count;

pub use broadcast::{Broadcast, BroadcastReport, Progress};
pub use position::{InvalidPosition, Position};
pub use rate::Rate;
pub use retry::RetryPolicy;

use chats::{Chat, Chats};
use rate::Bucket;
use retry::Verdict;
use window::{Place, Window};

/// How long the default rates apply after a refusal.
const CAREFUL: Duration = Duration::from_secs(10 * 60);
/// So many refusals in a row, without a call that succeeds between them, are about the bot and not about the chats.
const STORM: u32 = 5;

/// How the calls of a bot obey the limits of a server.
///
/// A bot that [`poll`](crate::poll) runs has these limits on the calls of its handlers. For another bot,
/// [`around`](Self::around) puts them on.
///
/// - **Order.** Calls about one chat start in the order in which they were awaited, each after the answer to the one
///   before it. An upload is not waited for once it has started. Different chats do not wait for each other.
/// - **Pauses.** If the server refuses a call because there are too many, and says how long to wait, then the calls
///   about this chat wait, and the call is repeated. See [`RetryPolicy`].
/// - **Pace.** Servers seldom publish how many calls they allow. So a bot begins with few calls about chats at once,
///   and makes more, up to 100, while the server accepts them. It is not slowed down further until the server refuses
///   a call. In the next 10 minutes, at most 30 calls start in a second, and at most one in a second about the same chat.
///   [`per_bot`](Self::per_bot) and [`per_chat`](Self::per_chat) set rates that always apply. Calls that are about no chat are not paced.
///
/// A chat that is called by its id and by its name is one chat, as soon as an answer showed which id the name has.
#[derive(Clone, Copy, Debug)]
#[must_use = "limits do nothing until they are put around a bot"]
pub struct CallLimits {
    per_bot: Pace,
    per_chat: Pace,
    retry: RetryPolicy,
}

/// A rate, and when it applies.
#[derive(Clone, Copy, Debug)]
enum Pace {
    Always(Rate),
    AfterRefusal(Rate),
    Never,
}

impl CallLimits {
    /// The default limits.
    pub const fn new() -> Self {
        Self {
            per_bot: Pace::AfterRefusal(Rate::per_second(25).burst(5)),
            per_chat: Pace::AfterRefusal(Rate::per_second(1)),
            retry: RetryPolicy::new(),
        }
    }

    /// Sets how many calls may start, over all chats.
    pub const fn per_bot(mut self, rate: Rate) -> Self {
        self.per_bot = Pace::Always(rate);
        self
    }

    /// Sets how many calls about the same chat may start.
    pub const fn per_chat(mut self, rate: Rate) -> Self {
        self.per_chat = Pace::Always(rate);
        self
    }

    /// Never slows calls down. Pauses that the server asks for are still obeyed.
    pub const fn unpaced(mut self) -> Self {
        (self.per_bot, self.per_chat) = (Pace::Never, Pace::Never);
        self
    }

    /// Sets which calls are repeated.
    pub const fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Returns the same bot with these limits on its calls. The bots share their connections. Clones of the
    /// returned bot share its limits; a second call of this function makes new ones.
    pub fn around<B: BotClient>(self, bot: &B) -> B {
        B::from(self.layer(bot.client()))
    }

    fn layer(self, client: &Client) -> Client {
        client.layered(Limited {
            limits: self,
            chats: Chats::default(),
            bot: Mutex::default(),
            window: Window::default(),
        })
    }
}

impl Default for CallLimits {
    fn default() -> Self {
        Self::new()
    }
}

/// The layer around the calls of a bot.
#[derive(Debug)]
struct Limited {
    limits: CallLimits,
    chats: Chats,
    bot: Mutex<Shared>,
    window: Window,
}

/// What all chats have in common.
#[derive(Debug, Default)]
struct Shared {
    started: Bucket,
    paused_until: Option<Instant>,
    /// When the last refusal is forgotten.
    careful_until: Option<Instant>,
    refused_in_a_row: u32,
    /// All refusals of calls about a chat.
    refusals: u64,
}

impl CallLayer for Limited {
    fn call<'a>(&'a self, request: Request, next: Next<'a>) -> CallFuture<'a> {
        let chat = request.chat.as_ref().map(display);
        let span = tracing::debug_span!("call", method = request.method, chat);
        Box::pin(self.perform(request, next).instrument(span))
    }
}

impl Limited {
    async fn perform(&self, mut request: Request, next: Next<'_>) -> Result<Response, Error> {
        let started = Instant::now();
        let deadline = request.timeout.and_then(|limit| started.checked_add(limit));
        let method = request.method;
        let late = || TransportError::timeout(method, TimeoutKind::Total);
        let key = request.chat.clone();
        let chat = key.as_ref().map(|key| self.chats.get(key, started));
        let mut turn = match &chat {
            Some(chat) => Some(until(deadline, chat.turn.lock()).await.ok_or_else(late)?),
            None => None,
        };
        let mut backoff = Backoff::default();
        let mut sent = 0;
        loop {
            let place = match &chat {
                Some(chat) => until(deadline, self.place(chat)).await.ok_or_else(late)?,
                None => None,
            };
            let waited = started.elapsed();
            sent += 1;
            let spare = request
                .again()
                .filter(|_| self.limits.retry.may_repeat(sent));
            if let Some(deadline) = deadline {
                request.timeout = Some(deadline.saturating_duration_since(Instant::now()));
            }
            let mut place = place;
            if let Body::Multipart(_) = request.body {
                (turn, place) = (None, None);
            }
            let repeatable = request.repeatable;
            let running = next.run(request);
            let outcome = match place {
                Some(place) => place.hold(running).await,
                None => running.await,
            };
            self.learn(key.as_ref(), &outcome);
            let verdict = self.limits.retry.next(&outcome, repeatable, &mut backoff);
            if let Verdict::Refused(pause) = verdict {
                self.refused(chat.as_deref(), pause);
            }
            let again = match (&verdict, spare) {
                (Verdict::Done, _) | (_, None) => None,
                (Verdict::Refused(pause), Some(spare)) => Some((*pause, "refused", spare)),
                (Verdict::Again(pause, reason), Some(spare)) => Some((*pause, *reason, spare)),
            };
            let in_time = |pause| {
                let end = Instant::now().checked_add(pause);
                end.is_some_and(|end| deadline.is_none_or(|deadline| end < deadline))
            };
            let Some((pause, reason, spare)) = again.filter(|(pause, ..)| in_time(*pause)) else {
                drop(turn);
                let outcome_name = name(&outcome);
                count::call(outcome_name);
                tracing::debug!(outcome = outcome_name, attempts = sent, ?waited, "called");
                return outcome;
            };
            count::call_repeated(reason);
            let chat_id = key.as_ref().map(display);
            tracing::info!(
                method,
                chat = chat_id,
                reason,
                attempt = sent,
                ?pause,
                "repeating a call"
            );
            sleep(pause).await;
            request = spare;
        }
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.bot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until a call about the chat may start, and notes that it does.
    async fn place(&self, chat: &Chat) -> Option<Place<'_>> {
        loop {
            let refusals = self.shared().refusals;
            self.pace(chat).await;
            if !matches!(self.limits.per_bot, Pace::AfterRefusal(_)) {
                return None;
            }
            let place = self.window.enter().await;
            // What was refused in the meantime may slow this call down.
            if self.shared().refusals == refusals {
                return Some(place);
            }
        }
    }

    async fn pace(&self, chat: &Chat) {
        loop {
            let now = Instant::now();
            if let Some(until) = self.paused_until(chat, now) {
                sleep_until(until).await;
                continue;
            }
            let per_chat = self.rate(self.limits.per_chat, now);
            let free_at = per_chat.map_or(now, |rate| chat.free_at(rate, now));
            if free_at > now {
                sleep_until(free_at).await;
                continue;
            }
            if let Some(rate) = self.rate(self.limits.per_bot, now) {
                let place = self.shared().started.reserve(rate, now);
                sleep_until(place).await;
            }
            // The distance of the next call counts from here, not from the time when the chat was free.
            let now = Instant::now();
            if self.paused_until(chat, now).is_none() {
                if let Some(rate) = per_chat {
                    chat.start(rate, now);
                }
                return;
            }
        }
    }

    fn paused_until(&self, chat: &Chat, now: Instant) -> Option<Instant> {
        let pause = chat.paused_until().max(self.shared().paused_until);
        pause.filter(|until| *until > now)
    }

    /// The rate, if it applies now.
    fn rate(&self, pace: Pace, now: Instant) -> Option<Rate> {
        match pace {
            Pace::Always(rate) => Some(rate),
            Pace::AfterRefusal(rate) => {
                let careful = self.shared().careful_until;
                careful.is_some_and(|until| now < until).then_some(rate)
            }
            Pace::Never => None,
        }
    }

    /// Notes that the server refused a call because there are too many.
    fn refused(&self, chat: Option<&Chat>, pause: Duration) {
        let now = Instant::now();
        let until = now.checked_add(pause).unwrap_or(now);
        let Some(chat) = chat else { return };
        chat.pause(until);
        self.window.refused();
        let mut shared = self.shared();
        shared.refusals = shared.refusals.wrapping_add(1);
        shared.careful_until = now.checked_add(CAREFUL);
        shared.refused_in_a_row = shared.refused_in_a_row.saturating_add(1);
        if shared.refused_in_a_row >= STORM {
            shared.paused_until = shared.paused_until.max(Some(until));
        }
    }

    /// Notes what an answer shows.
    fn learn(&self, key: Option<&ChatKey>, outcome: &Result<Response, Error>) {
        let Ok(response) = outcome else { return };
        if response.status != 200 || key.is_none() {
            return;
        }
        self.shared().refused_in_a_row = 0;
        self.window.accepted();
        let Some(ChatKey::Name(name)) = key else {
            return;
        };
        if self.chats.is_unknown(name) {
            let answer = serde_json::from_slice::<serde_json::Value>(&response.body);
            let id = answer
                .ok()
                .and_then(|answer| answer["result"]["chat"]["id"].as_i64());
            if let Some(id) = id {
                self.chats.learn(name, id);
            }
        }
    }
}

/// Waits at most until a time. `None` if the time passed.
async fn until<T>(deadline: Option<Instant>, future: impl Future<Output = T>) -> Option<T> {
    match deadline {
        Some(deadline) => timeout_at(deadline, future).await.ok(),
        None => Some(future.await),
    }
}

/// How a call ended, for counters and logs.
fn name(outcome: &Result<Response, Error>) -> &'static str {
    match outcome {
        Ok(response) if response.status < 400 => "answered",
        Ok(_) => "refused",
        Err(_) => "failed",
    }
}
