//! One wait of a handler.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use super::NoAnswer;
use crate::executor::{
    Current, Delivery, HeldTurn, Place, ReceivedUpdate, Refused, Turns, Wanted, settle,
};
use crate::scope::Scope;
use crate::serve::Outcome;

/// Waits for an update. Its turn is then with the scope.
pub(super) async fn wait<U: 'static>(
    turns: &Arc<Turns<U>>,
    scope: &Scope,
    wanted: Wanted<U>,
    within: Duration,
) -> Result<Arc<dyn ReceivedUpdate<U>>, NoAnswer> {
    turns.may_wait()?;
    if scope.see_turn(|_| Some(())).is_none() {
        return Err(NoAnswer::AlreadyWaiting);
    }
    // What the handler changed must be stored before the next update of its key begins.
    settle(scope, Outcome::Handled).await;
    let turn = scope.take_turn().ok_or(NoAnswer::AlreadyWaiting)?;
    let place = match turns.wait(scope.key, wanted, turn) {
        Ok(place) => place,
        Err((refused, turn)) => {
            scope.give_turn(turn);
            return Err(refused.into());
        }
    };
    let waiting = Waiting {
        turns,
        scope,
        number: place.number,
        is_over: false,
    };
    waiting.until_delivered(place, within).await
}

impl From<Refused> for NoAnswer {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Stops => Self::Stopped,
            Refused::TooMany { limit } => Self::TooMany { limit },
        }
    }
}

/// A handler that waits. If it is dropped before it is over, the handler goes on without the turn.
struct Waiting<'a, U: 'static> {
    turns: &'a Arc<Turns<U>>,
    scope: &'a Scope,
    number: u64,
    is_over: bool,
}

impl<U: 'static> Waiting<'_, U> {
    async fn until_delivered(
        mut self,
        place: Place<U>,
        within: Duration,
    ) -> Result<Arc<dyn ReceivedUpdate<U>>, NoAnswer> {
        let mut delivered = place.delivered;
        let why = match timeout(within, &mut delivered).await {
            Ok(Ok(delivery)) => return Ok(self.accept(delivery)),
            // Its sender was dropped.
            Ok(Err(_)) => NoAnswer::Stopped,
            Err(_) => NoAnswer::TimedOut,
        };
        let turn = match self.turns.end_wait(self.scope.key, self.number) {
            Some(turn) => turn,
            // An update was handed over in the same moment.
            None => match delivered.await {
                Ok(delivery) => return Ok(self.accept(delivery)),
                Err(_) => self.turns.next_turn(self.scope.key),
            },
        };
        let mut turn = turn.wait().await;
        self.turns.permit(&mut turn).await;
        self.come_back(turn);
        Err(why)
    }

    fn accept(&mut self, delivery: Delivery<U>) -> Arc<dyn ReceivedUpdate<U>> {
        let (update, turn) = delivery.take();
        self.scope.give_update(Current::new(update.clone()));
        if let Some(turn) = turn {
            self.come_back(turn);
        }
        update
    }

    fn come_back(&mut self, turn: HeldTurn) {
        self.scope.give_turn(turn);
        self.is_over = true;
    }
}

impl<U: 'static> Drop for Waiting<'_, U> {
    fn drop(&mut self) {
        if !self.is_over {
            let beside = self.turns.leave_wait(self.scope.key, self.number);
            self.scope.give_turn(beside);
        }
    }
}
