//! Time that does not move by itself.

use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use tokio::task::spawn_blocking;

use super::stage::Stage;

/// Who holds the time, and with what.
#[derive(Debug, Default)]
pub(super) struct Held {
    holds: usize,
    /// How many let it go for a while.
    free: usize,
    /// Tokio does not move a paused clock while a blocking task runs. This one ends when its channel does.
    task: Option<Sender<()>>,
}

impl Held {
    fn settle(&mut self) {
        let is_held = self.holds > 0 && self.free == 0;
        if is_held == self.task.is_some() {
            return;
        }
        self.task = is_held.then(|| {
            let (sender, receiver) = channel::<()>();
            // It ends with an error, when the sender is dropped.
            spawn_blocking(move || receiver.recv().is_ok());
            sender
        });
    }
}

/// While it lives, time moves only in [`MockServer::pass`](super::MockServer::pass).
#[derive(Debug)]
#[must_use = "time is held as long as this lives"]
pub struct Hold {
    stage: Arc<Stage>,
}

/// While it lives, time moves although it is held.
pub(super) struct Free<'a> {
    stage: &'a Stage,
}

impl Stage {
    fn change_held(&self, change: impl FnOnce(&mut Held)) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut held);
        // Real time needs no hold.
        if self.is_virtual {
            held.settle();
        }
    }

    pub(super) fn hold(self: &Arc<Self>) -> Hold {
        self.change_held(|held| held.holds += 1);
        Hold {
            stage: self.clone(),
        }
    }

    pub(super) fn is_held(&self) -> bool {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.task.is_some()
    }

    pub(super) fn free(&self) -> Free<'_> {
        self.change_held(|held| held.free += 1);
        Free { stage: self }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.stage.change_held(|held| held.holds -= 1);
    }
}

impl Drop for Free<'_> {
    fn drop(&mut self) {
        self.stage.change_held(|held| held.free -= 1);
    }
}

/// Waits by the clock of the machine, although that of tokio stands still.
pub(super) async fn real_time(time: Duration) {
    // When this future is dropped, so is the sender, and the task ends.
    let (_sender, receiver) = channel::<()>();
    // The task neither panics nor is aborted.
    let _ = spawn_blocking(move || receiver.recv_timeout(time).is_ok()).await;
}
