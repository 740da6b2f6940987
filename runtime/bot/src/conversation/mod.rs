//! Dialogues in one function: a handler that waits for the next update.

mod answer;
mod error;
mod wait;

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bazu_core::bot::{Api, Carries, Context, Filter, FromUpdate, Reject, Route, Same, Update};

pub use answer::Answer;
pub use error::NoAnswer;
use error::NoRunner;

use crate::executor::{Key, Turns, Wanted};
use crate::scope::Scope;

/// Waits for the next update of the same chat. An argument of a handler.
///
/// ```
/// use std::time::Duration;
///
/// use bale_bot::{Bot, types::Message};
/// use bazu::{Conversation, NoAnswer, Router, filter, kind};
///
/// const PATIENCE: Duration = Duration::from_secs(5 * 60);
///
/// async fn order(bot: &Bot, message: &Message, mut talk: Conversation<'_, Bot>) -> bazu::Result {
///     message.reply_text(bot, "Which size?").await?;
///     match talk.wait_for(kind::Message, filter::text(), PATIENCE).await {
///         Ok(size) => size.reply_text(bot, format!("{}, thanks", size.text())).await?,
///         Err(NoAnswer::TimedOut) => message.reply_text(bot, "Too late").await?,
///         Err(other) => return Err(other.into()),
///     };
///     Ok(())
/// }
///
/// let router: Router<Bot> = Router::new().command("order", order);
/// ```
///
/// **Whose answer.** [`wait_for`](Self::wait_for) takes an update only from the user to whom the handler listens, in the
/// chat in which that user is. So in a group nobody answers for somebody else.
/// [`wait_for_anyone`](Self::wait_for_anyone) takes it from anybody in the chat. An update that the runner orders
/// elsewhere is never taken: with the default order, a handler of an update without a chat waits for updates of its user
/// without a chat.
///
/// **What happens meanwhile.** The handler gives back the turn of its chat, and does not count as one that works. All
/// that the filter does not accept goes to the routes. What it accepts does not: with `filter::text()` that is also a
/// command such as `/cancel`. Use `filter::text_that(|text| !text.starts_with('/'))` to leave commands to their
/// routes. If several handlers wait for the same update, the one that waits longest gets it.
///
/// **What is confirmed.** When a handler waits, the update that it had is handled: what it changed so far is stored,
/// and the update does not come again. The answer is confirmed when the handler ends or waits again. If the process dies
/// before, the answer comes again, and goes to the routes. A conversation does not survive a restart; what must survive
/// one is a state machine with a stored state.
///
/// **With a dialogue.** While a handler waits, other updates may move a [`Dialogue`](crate::Dialogue) of the same chat. If
/// the handler then returns a [`Goto`](crate::Goto), that is an error, and the newer state stays.
///
/// **In a job.** The handler of a job that belongs to a chat may wait, for anybody in that chat. If the process dies
/// meanwhile, the job runs again.
///
/// **When the bot stops**, all waits end at once with [`NoAnswer::Stopped`]. The handlers then have until the deadline of
/// the runner to say goodbye.
///
/// **When the user blocks the bot**, no answer comes, and the wait times out.
///
/// **Several at once.** A handler waits for one update at a time. To wait for that or for something else, use
/// `tokio::select!`, and see [`wait_for`](Self::wait_for) about dropping it.
///
/// It needs a runner: where a test calls a router by hand, taking this argument is an error for the error hook.
pub struct Conversation<'a, B: Api> {
    scope: &'a Scope,
    turns: Arc<Turns<B::Update>>,
    chat: Option<i64>,
    user: Option<i64>,
}

impl<B: Api> Conversation<'_, B> {
    /// Waits until the same user does something that a filter accepts, in the same chat, but not longer than a time.
    ///
    /// The time counts from when the wait begins. If the update came without a user, such as a post in a channel, then
    /// anybody in the chat may answer.
    ///
    /// **Dropping the future** ends the wait, and swallows no update: one that was just handed over goes to the next
    /// handler that waits, or to the routes. The handler then goes on *without* the turn of its chat: other updates of
    /// the chat may be handled at the same time, until the handler waits again. To look at something else between, keep
    /// the future: `let mut answer = pin!(talk.wait_for(…))`, then `tokio::select!` with `&mut answer`.
    ///
    /// # Errors
    ///
    /// [`NoAnswer`]. The handler has the turn again, so it may ask once more.
    pub async fn wait_for<K, F>(
        &mut self,
        kind: K,
        filter: F,
        within: Duration,
    ) -> Result<Answer<B, K, F>, NoAnswer>
    where
        B: Carries<K>,
        F: Filter<B::Payload>,
    {
        self.wait(kind, filter, within, self.user).await
    }

    /// Waits until anybody does something that a filter accepts, in the same chat, but not longer than a time. For the
    /// rest it is [`wait_for`](Self::wait_for).
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use bale_bot::{Bot, types::Message};
    /// use bazu::{Conversation, filter, kind};
    ///
    /// async fn quiz(bot: &Bot, message: &Message, mut talk: Conversation<'_, Bot>) -> bazu::Result {
    ///     message.reply_text(bot, "6 × 7 = ?").await?;
    ///     let right = filter::text_that(|text| text == "42");
    ///     let winner = talk
    ///         .wait_for_anyone(kind::Message, right, Duration::from_secs(60))
    ///         .await?;
    ///     winner.reply_text(bot, "You were first").await?;
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [`NoAnswer`].
    pub async fn wait_for_anyone<K, F>(
        &mut self,
        kind: K,
        filter: F,
        within: Duration,
    ) -> Result<Answer<B, K, F>, NoAnswer>
    where
        B: Carries<K>,
        F: Filter<B::Payload>,
    {
        self.wait(kind, filter, within, None).await
    }

    async fn wait<K, F>(
        &mut self,
        _: K,
        filter: F,
        within: Duration,
        user: Option<i64>,
    ) -> Result<Answer<B, K, F>, NoAnswer>
    where
        B: Carries<K>,
        F: Filter<B::Payload>,
    {
        if let Key::Alone(_) | Key::Update(_) = self.scope.key {
            return Err(NoAnswer::Alone);
        }
        if let Some(kind) = B::INDEX.filter(|kind| !self.turns.gets(*kind)) {
            let kind = B::Update::KINDS.get(kind).copied().unwrap_or_default();
            return Err(NoAnswer::NotFetched { kind });
        }
        let accepts = move |update: &B::Update| {
            let payload = B::get(update);
            payload.is_some_and(|payload| filter.test(payload))
        };
        let wanted = Wanted {
            chat: self.chat,
            user,
            accepts: Arc::new(accepts),
        };
        let update = wait::wait(&self.turns, self.scope, wanted, within).await?;
        Ok(Answer::new(update))
    }
}

impl<R, S, B> FromUpdate<R, S> for Conversation<'static, B>
where
    R: Route<Bot: Same<B>>,
    S: 'static,
    B: Api,
{
    type Item<'a> = Conversation<'a, B>;

    fn from_update<'a>(context: Context<'a, R, S>) -> Result<Conversation<'a, B>, Reject> {
        let begin = || {
            let scope = Scope::of(context.scope)?;
            let turns = scope.see_turn(|turn| turn.keeper().cloned())?;
            let turns = (turns as Arc<dyn Any + Send + Sync>).downcast().ok()?;
            let (chat, user) = scope.origin();
            Some(Conversation {
                scope,
                turns,
                chat,
                user,
            })
        };
        begin().ok_or_else(|| Reject::error(NoRunner))
    }
}

impl<B: Api> fmt::Debug for Conversation<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Conversation")
            .field("chat", &self.chat)
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
