//! Routes of the states of dialogues.

use std::iter::once;
use std::marker::PhantomData;
use std::sync::Arc;

use bazu_core::bot::{Api, Context, Failure, Needs, Update};

use super::endpoint::{Endpoint, Failures, Hook, Input, call};
use super::jobs::DueJobs;
use super::serve::{report, run};
use super::{Entry, Router};
use crate::dialogue::{Dialogue, DialogueError, Dialogues, Kind, OnReset, Owner, Reset, load};
use crate::future::caught;
use crate::handler::{Handler, Result};
use crate::scope::Scope;
use crate::serve::{BoxFuture, Job, Turn};

/// Whether a dialogue is in a state.
pub(super) type InState = dyn Fn(&Dialogues) -> bool + Send + Sync;

impl<B: Api, S: Send + Sync + 'static> Router<B, S> {
    /// Adds a router for the updates that come while a dialogue is in certain states.
    ///
    /// It is like [`nest`](Self::nest). An update that does not say whose the dialogue is does not pass: without a chat
    /// it has no state of a chat.
    ///
    /// ```
    /// use bale_bot::{Bot, types::Message};
    /// use bazu::{Dialogue, Goto, In, Router, Text, filter};
    /// # use serde::{Deserialize, Serialize};
    ///
    /// #[derive(Default, Serialize, Deserialize)]
    /// enum Order {
    ///     #[default]
    ///     Idle,
    ///     Size,
    ///     Address { size: String },
    /// }
    /// # impl Dialogue for Order {
    /// #     const NAME: &'static str = "order";
    /// # }
    ///
    /// async fn begin() -> Goto<Order> {
    ///     Goto(Order::Size)
    /// }
    ///
    /// async fn size(Text(size): Text<'_>) -> Goto<Order> {
    ///     Goto(Order::Address { size: size.to_owned() })
    /// }
    ///
    /// async fn cancel(bot: &Bot, message: &Message) -> bazu::Result<Goto<Order>> {
    ///     message.reply_text(bot, "Cancelled.").await?;
    ///     Ok(Goto::end())
    /// }
    ///
    /// let router: Router<Bot> = Router::new()
    ///     .command("order", begin)
    ///     .in_state(|it: &Order| !matches!(it, Order::Idle), Router::new().command("cancel", cancel))
    ///     .in_state(|it: &Order| matches!(it, Order::Size), Router::new().message(filter::text(), size));
    /// ```
    pub fn in_state<D: Dialogue>(
        mut self,
        state: impl Fn(&D) -> bool + Send + Sync + 'static,
        other: Self,
    ) -> Self {
        let is_in = move |dialogues: &Dialogues| dialogues.see::<D>().is_some_and(|it| state(&it));
        let is_in: Arc<InState> = Arc::new(is_in);
        self.take_in(other, |mut entry, layers| {
            entry.states.insert(0, is_in.clone());
            entry.needs.push(Kind::of::<D>());
            entry.within(layers, None)
        });
        self
    }

    /// Calls a handler for each state of a dialogue that cannot be read, before the routes are tried. The dialogue then
    /// is in its default state.
    ///
    /// It can take [`&Reset`](crate::Reset), the bot, the whole update, the state and [`Origin`](crate::Origin). A
    /// router has one; the last one given counts. A warning is logged with and without one.
    ///
    /// ```
    /// use bale_bot::Bot;
    /// use bazu::{Origin, Reset, Router};
    ///
    /// async fn begin_anew(bot: &Bot, at: Origin, reset: &Reset) -> bazu::Result {
    ///     eprintln!("{reset}: {:?}", String::from_utf8_lossy(&reset.bytes));
    ///     if let Some(chat) = at.chat {
    ///         bot.send_message(chat, "I have changed. Let us begin anew.").await?;
    ///     }
    ///     Ok(())
    /// }
    ///
    /// let router: Router<Bot> = Router::new().on_reset(begin_anew);
    /// ```
    pub fn on_reset<H, A>(mut self, handler: H) -> Self
    where
        H: Handler<A, OnReset<B>, S>,
        A: 'static,
    {
        let hook = Hook::<OnReset<B>, _, A>::new(handler);
        self.resets = Some(Box::new(hook));
        self
    }
}

impl<B: Api> Router<B> {
    /// Finds the route that takes an update. When the first route needs a dialogue, those of all routes are loaded.
    pub(super) async fn find_in_dialogues<'a>(
        &'a self,
        turn: Turn<'a, B>,
    ) -> std::result::Result<Option<BoxFuture<'a, Result>>, DialogueError> {
        let (line, mut entries) = self.candidates(turn);
        let input = (turn, line);
        let mut is_loaded = false;
        while let Some(entry) = entries.next() {
            if !is_loaded && entry.may_need_dialogues(turn.update) {
                self.load(once(entry).chain(entries.clone()), turn).await?;
                is_loaded = true;
            }
            if let Some(taken) = self.take(entry, &input) {
                if let Some(scope) = Scope::of(turn.scope) {
                    scope.dialogues.keep(&entry.needs);
                }
                return Ok(Some(taken));
            }
        }
        Ok(None)
    }

    /// Loads the dialogues that these routes need, and calls the hook for those that could not be read.
    async fn load<'a>(
        &self,
        entries: impl Iterator<Item = &'a Entry<B, ()>>,
        turn: Turn<'_, B>,
    ) -> std::result::Result<(), DialogueError> {
        let entries = entries.filter(|entry| entry.may_need_dialogues(turn.update));
        let needs = entries.flat_map(|entry| &entry.needs).copied();
        self.load_kinds(needs.collect(), turn).await
    }

    /// Loads the dialogues that the hook for errors needs. What cannot be loaded is an error of the hook.
    pub(super) async fn load_for_hook(
        &self,
        hook: &dyn Endpoint<Failures<B>, ()>,
        turn: Turn<'_, B>,
    ) {
        let mut needs = Needs::default();
        hook.needs(&mut needs);
        let needs: Vec<Kind> = needs.of().copied().collect();
        if let (Some(scope), false) = (Scope::of(turn.scope), needs.is_empty()) {
            // Two updates that lock in another order could wait for each other.
            scope.dialogues.release();
            if let Err(error) = Box::pin(self.load_kinds(needs, turn)).await {
                report(turn.update.id(), &Failure::Error(error.into()));
            }
        }
    }

    /// Loads the dialogues that the handler of a job needs.
    pub(super) async fn load_for_job(
        &self,
        handler: &dyn Endpoint<DueJobs<B>, ()>,
        job: Job<'_, B>,
    ) -> std::result::Result<(), DialogueError> {
        let mut needs = Needs::default();
        handler.needs(&mut needs);
        let needs: Vec<Kind> = needs.of().copied().collect();
        let (Some(scope), false) = (Scope::of(job.scope), needs.is_empty()) else {
            return Ok(());
        };
        let resets = Box::pin(load(needs, Owner::of(scope.key), scope, &self.locks)).await?;
        // The hook for these needs an update.
        match resets.into_iter().next() {
            Some(reset) => Err(DialogueError::Unreadable(reset)),
            None => Ok(()),
        }
    }

    async fn load_kinds(
        &self,
        needs: Vec<Kind>,
        turn: Turn<'_, B>,
    ) -> std::result::Result<(), DialogueError> {
        let Some(scope) = Scope::of(turn.scope) else {
            let dialogue = needs.first().map_or("", Kind::name);
            return Err(DialogueError::NotLoaded { dialogue });
        };
        let owner = Owner {
            chat: turn.update.chat(),
            user: turn.update.user(),
        };
        for reset in load(needs, owner, scope, &self.locks).await? {
            reset.log();
            self.reset(turn, &reset).await;
        }
        Ok(())
    }

    /// Calls the hook for a state that could not be read. If that fails, the update goes on to its route.
    async fn reset(&self, turn: Turn<'_, B>, reset: &Reset) {
        let Some(hook) = &self.resets else { return };
        let called = caught(async { run(hook.take(&(turn, reset), &())).await }).await;
        let failure = match called {
            Ok(None | Some(Ok(()))) => return,
            Ok(Some(Err(error))) => Failure::Error(error),
            Err(message) => Failure::Panic(message),
        };
        report(turn.update.id(), &failure);
    }
}

impl<B: Api, S> Entry<B, S> {
    /// Whether this route may take an update, and needs a dialogue for that.
    fn may_need_dialogues(&self, update: &B::Update) -> bool {
        !self.needs.is_empty() && self.guards.iter().all(|guard| guard.test(update))
    }
}

/// A state of a dialogue that cannot be read.
pub(super) struct Resets<B>(PhantomData<B>);

impl<B: Api> Input for Resets<B> {
    type At<'a> = (Turn<'a, B>, &'a Reset);
}

impl<B, H, A, S> Endpoint<Resets<B>, S> for Hook<OnReset<B>, H, A>
where
    B: Api,
    H: Handler<A, OnReset<B>, S>,
    S: 'static,
{
    fn take<'a>(
        &'a self,
        &(ref turn, reset): &(Turn<'a, B>, &'a Reset),
        state: &'a S,
    ) -> Option<BoxFuture<'a, Result>> {
        let mut context = Context::new(turn.bot, turn.update, reset, state);
        (context.me, context.scope) = (turn.me, turn.scope);
        call(&self.handler, context)
    }
}
