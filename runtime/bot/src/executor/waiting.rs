//! Handlers that wait for an update of their key.

use std::future::pending;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use tokio::sync::oneshot;

use super::Key;
use super::held::{Has, HeldTurn};
use super::received::ReceivedUpdate;
use super::turns::{Phase, State, Task, Turns, Work};

/// Whether a waiter takes an update. It is code of the author.
pub(crate) type Accepts<U> = dyn Fn(&U) -> bool + Send + Sync;

/// What a waiter wants.
pub(crate) struct Wanted<U> {
    /// Only updates of this chat.
    pub(crate) chat: Option<i64>,
    /// Only updates of this user.
    pub(crate) user: Option<i64>,
    pub(crate) accepts: Arc<Accepts<U>>,
}

pub(super) struct Waiter<U: 'static> {
    wanted: Wanted<U>,
    /// `None` when the bot stops.
    sender: Option<oneshot::Sender<Delivery<U>>>,
}

/// Why a handler may not wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    Stops,
    TooMany { limit: usize },
}

/// An update for a waiter, with the turn. If it is dropped before it is taken, the update goes on to the next waiter or
/// to the routes.
pub(crate) struct Delivery<U: 'static> {
    turns: Arc<Turns<U>>,
    update: Arc<dyn ReceivedUpdate<U>>,
    /// `None` when it was taken.
    turn: Option<HeldTurn>,
}

impl<U: 'static> Delivery<U> {
    /// The update and its turn. The turn is there: only this and dropping take it.
    pub(crate) fn take(mut self) -> (Arc<dyn ReceivedUpdate<U>>, Option<HeldTurn>) {
        (self.update.clone(), self.turn.take())
    }
}

impl<U: 'static> Drop for Delivery<U> {
    fn drop(&mut self) {
        if let Some(turn) = self.turn.take() {
            self.turns.again(self.update.clone(), turn);
        }
    }
}

/// A turn that comes now or later.
pub(crate) enum NextTurn {
    Now(HeldTurn),
    Later(oneshot::Receiver<HeldTurn>),
}

impl NextTurn {
    pub(crate) async fn wait(self) -> HeldTurn {
        match self {
            Self::Now(turn) => turn,
            Self::Later(turn) => match turn.await {
                Ok(turn) => turn,
                // All was cut, and this handler is too.
                Err(_) => pending().await,
            },
        }
    }
}

/// The place of a waiter.
pub(crate) struct Place<U: 'static> {
    pub(crate) number: u64,
    pub(crate) delivered: oneshot::Receiver<Delivery<U>>,
}

impl<U: 'static> Turns<U> {
    /// Whether a handler may wait now.
    pub(crate) fn may_wait(&self) -> Result<(), Refused> {
        match self.refused(&self.lock()) {
            Some(refused) => Err(refused),
            None => Ok(()),
        }
    }

    /// Whether the server sends updates of the kind with this index.
    pub(crate) fn gets(&self, kind: usize) -> bool {
        self.executor.upgrade().is_none_or(|it| it.gets(kind))
    }

    /// Waits for a permit.
    pub(crate) async fn permit(&self, turn: &mut HeldTurn) {
        turn.take_permit(self.permits()).await;
    }

    /// Adds a waiter, and passes the turn on. If that is refused, the turn comes back.
    pub(crate) fn wait(
        &self,
        key: Key,
        wanted: Wanted<U>,
        turn: HeldTurn,
    ) -> Result<Place<U>, (Refused, HeldTurn)> {
        let (sender, delivered) = oneshot::channel();
        let sender = Some(sender);
        let mut state = self.lock();
        if let Some(refused) = self.refused(&state) {
            return Err((refused, turn));
        }
        state.last_waiter = state.last_waiter.wrapping_add(1);
        let number = state.last_waiter;
        state.waiting += 1;
        state.keys.wait(key, number, Waiter { wanted, sender });
        drop(state);
        drop(turn);
        Ok(Place { number, delivered })
    }

    fn refused(&self, state: &State<U>) -> Option<Refused> {
        let limit = self.max_waiting;
        match state.phase {
            Phase::Runs if state.waiting < limit => None,
            Phase::Runs => Some(Refused::TooMany { limit }),
            Phase::Stops | Phase::Cut => Some(Refused::Stops),
        }
    }

    /// Ends a wait, and asks for the turn. `None` if an update was or is being handed over.
    pub(crate) fn end_wait(self: &Arc<Self>, key: Key, number: u64) -> Option<NextTurn> {
        let mut state = self.lock();
        let waiter = state.remove(key, number)?;
        let turn = self.go_back(&mut state, key);
        drop(state);
        drop(waiter);
        Some(turn)
    }

    /// Asks for the turn.
    pub(crate) fn next_turn(self: &Arc<Self>, key: Key) -> NextTurn {
        self.go_back(&mut self.lock(), key)
    }

    fn go_back(self: &Arc<Self>, state: &mut State<U>, key: Key) -> NextTurn {
        let mut queued = None;
        let is_free = state.keys.go_back(key, || {
            let (sender, receiver) = oneshot::channel();
            queued = Some(receiver);
            sender
        });
        match queued {
            Some(receiver) if !is_free => NextTurn::Later(receiver),
            _ => NextTurn::Now(HeldTurn::new(self.clone(), key, Has::TURN)),
        }
    }

    /// Ends a wait whose handler goes on without the turn.
    pub(crate) fn leave_wait(self: &Arc<Self>, key: Key, number: u64) -> HeldTurn {
        let mut state = self.lock();
        let waiter = state.remove(key, number);
        state.beside += 1;
        drop(state);
        drop(waiter);
        let has = Has {
            permit: false,
            turn: false,
        };
        HeldTurn::new(self.clone(), key, has)
    }

    /// Offers an update to the waiters of its key, in the order in which they came. Returns the turn if none takes it.
    pub(super) fn offer(
        self: &Arc<Self>,
        key: Key,
        update: &Arc<dyn ReceivedUpdate<U>>,
        turn: HeldTurn,
    ) -> Option<HeldTurn> {
        let mut delivery = Delivery {
            turns: self.clone(),
            update: update.clone(),
            turn: Some(turn),
        };
        for (number, accepts) in self.candidates(key, &**update) {
            if !is_accepted(&*accepts, update.update()) {
                continue;
            }
            let waiter = self.lock().remove(key, number);
            let Some(sender) = waiter.and_then(|waiter| waiter.sender) else {
                continue;
            };
            match sender.send(delivery) {
                Ok(()) => return None,
                Err(back) => delivery = back,
            }
        }
        delivery.take().1
    }

    /// The waiters that may want an update. Their filters run without the lock.
    fn candidates(&self, key: Key, update: &dyn ReceivedUpdate<U>) -> Vec<(u64, Arc<Accepts<U>>)> {
        let (chat, user) = (update.chat(), update.user());
        let is = |wanted: Option<i64>, is: Option<i64>| wanted.is_none() || wanted == is;
        let state = self.lock();
        let waiters = state.keys.waiters(key).iter();
        let fitting = waiters.filter(|(_, waiter)| {
            waiter.sender.is_some() && is(waiter.wanted.chat, chat) && is(waiter.wanted.user, user)
        });
        fitting
            .map(|(number, waiter)| (*number, waiter.wanted.accepts.clone()))
            .collect()
    }

    /// Begins an update again that has its turn.
    fn again(&self, update: Arc<dyn ReceivedUpdate<U>>, turn: HeldTurn) {
        let (key, has) = turn.into_parts();
        let mut state = self.lock();
        if state.phase == Phase::Cut {
            return;
        }
        let task = Task {
            work: Work::Update(update),
            key,
            has_permit: has.permit,
        };
        let begin = state.keys.again(key, task);
        self.start(&mut state, begin);
    }

    /// Lets all who wait come back: the bot stops.
    pub(super) fn end_waits(&self) {
        let mut state = self.lock();
        if state.phase == Phase::Runs {
            state.phase = Phase::Stops;
        }
        let senders = state.keys.all_waiters().map(|waiter| waiter.sender.take());
        let senders: Vec<_> = senders.collect();
        drop(state);
        if !senders.is_empty() {
            tracing::info!(handlers = senders.len(), "the bot stops, so waiting ends");
        }
        drop(senders);
    }
}

impl<U: 'static> State<U> {
    fn remove(&mut self, key: Key, number: u64) -> Option<Waiter<U>> {
        let waiter = self.keys.remove(key, number)?;
        self.waiting = self.waiting.saturating_sub(1);
        Some(waiter)
    }
}

fn is_accepted<U>(accepts: &Accepts<U>, update: &U) -> bool {
    let accepted = catch_unwind(AssertUnwindSafe(|| accepts(update)));
    accepted.unwrap_or_else(|_| {
        tracing::error!("the filter of a handler that waits panicked; the update goes on");
        false
    })
}
