//! The turn of a key, in the hands of a handler.

use std::any::Any;
use std::sync::Arc;

use tokio::sync::Semaphore;

use super::Key;

/// Who gives out the turns.
pub(crate) trait Keeper: Any + Send + Sync {
    /// Passes on what a handler had.
    fn leave(self: Arc<Self>, key: Key, has: Has);
}

/// What a handler has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Has {
    /// One of the permits that bound how many handlers work at once.
    pub(crate) permit: bool,
    /// The turn of its key. Without it the handler works beside the updates of its key.
    pub(crate) turn: bool,
}

/// What a handler has of its key: usually the turn and a permit. When it is dropped, they pass on.
pub(crate) struct HeldTurn {
    /// `None` when it has passed on.
    keeper: Option<Arc<dyn Keeper>>,
    key: Key,
    has: Has,
}

impl HeldTurn {
    pub(crate) fn new(keeper: Arc<dyn Keeper>, key: Key, has: Has) -> Self {
        let keeper = Some(keeper);
        Self { keeper, key, has }
    }

    pub(crate) fn keeper(&self) -> Option<&Arc<dyn Keeper>> {
        self.keeper.as_ref()
    }

    /// Waits for a permit, if it has none.
    pub(crate) async fn take_permit(&mut self, permits: &Semaphore) {
        if self.has.permit {
            return;
        }
        // The semaphore is never closed.
        if let Ok(permit) = permits.acquire().await {
            permit.forget();
            self.has.permit = true;
        }
    }

    /// Gives away what it has, for somebody who keeps it.
    pub(crate) fn into_parts(mut self) -> (Key, Has) {
        self.keeper = None;
        (self.key, self.has)
    }
}

impl Drop for HeldTurn {
    fn drop(&mut self) {
        if let Some(keeper) = self.keeper.take() {
            keeper.leave(self.key, self.has);
        }
    }
}
