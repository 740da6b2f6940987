//! How many calls are under way at once: few at first, more with each that the server accepts.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::timeout;

/// So many at first, and after a refusal. What is under way when the server refuses the first call may be refused, too.
const FEW: usize = 6;
/// So many accepted calls make room for one more.
const PROOF: usize = 10;
const MANY: usize = 100;
/// A call that takes longer gives up its place: a server that is slow in one chat does not stop the others.
const HELD: Duration = Duration::from_secs(1);

/// The window of calls under way, as TCP has one for what is not yet acknowledged.
#[derive(Debug)]
pub(super) struct Window {
    places: Semaphore,
    size: Mutex<Size>,
}

#[derive(Debug)]
struct Size {
    places: usize,
    /// Accepted calls since the last change.
    accepted: usize,
    /// Places to take away when they become free.
    surplus: usize,
}

impl Default for Window {
    fn default() -> Self {
        Self {
            places: Semaphore::new(FEW),
            size: Mutex::new(Size {
                places: FEW,
                accepted: 0,
                surplus: 0,
            }),
        }
    }
}

impl Window {
    /// Waits for a place. They are given in the order in which they were asked for.
    pub(super) async fn enter(&self) -> Place<'_> {
        if let Ok(place) = self.places.acquire().await {
            place.forget();
        }
        Place(self)
    }

    /// Notes that the server accepted a call.
    pub(super) fn accepted(&self) {
        let mut size = self.size();
        size.accepted += 1;
        if size.accepted >= PROOF && size.places < MANY {
            size.accepted = 0;
            size.places += 1;
            self.free(&mut size);
        }
    }

    /// Notes that the server refused a call because there are too many.
    pub(super) fn refused(&self) {
        let mut size = self.size();
        size.surplus += size.places.saturating_sub(FEW);
        (size.places, size.accepted) = (FEW, 0);
    }

    fn free(&self, size: &mut Size) {
        match size.surplus.checked_sub(1) {
            Some(less) => size.surplus = less,
            None => self.places.add_permits(1),
        }
    }

    fn size(&self) -> MutexGuard<'_, Size> {
        self.size.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place in the window. It is free again when this is dropped.
#[derive(Debug)]
pub(super) struct Place<'a>(&'a Window);

impl Place<'_> {
    /// Runs a call in this place.
    pub(super) async fn hold<F: Future + Unpin>(self, mut call: F) -> F::Output {
        match timeout(HELD, &mut call).await {
            Ok(output) => output,
            Err(_) => {
                drop(self);
                call.await
            }
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut size = self.0.size();
        self.0.free(&mut size);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn free(window: &Window) -> usize {
        window.places.available_permits()
    }

    #[tokio::test]
    async fn the_window_grows_with_what_is_accepted_and_shrinks_when_places_become_free() {
        let window = Window::default();
        assert_eq!(free(&window), 6);
        (0..29).for_each(|_| window.accepted());
        assert_eq!(free(&window), 8);
        window.accepted();
        assert_eq!(free(&window), 9);

        let mut places = Vec::new();
        for _ in 0..9 {
            places.push(window.enter().await);
        }
        window.refused();
        window.refused();
        assert_eq!(free(&window), 0);
        places.truncate(6);
        assert_eq!(free(&window), 0);
        places.clear();
        assert_eq!(free(&window), 6);

        (0..2000).for_each(|_| window.accepted());
        assert_eq!(free(&window), 100);
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_takes_long_gives_up_its_place() {
        let window = Window::default();
        let slow = Box::pin(tokio::time::sleep(Duration::from_secs(60)));
        let place = window.enter().await;
        let mut held = Box::pin(place.hold(slow));
        assert!(
            timeout(Duration::from_millis(900), &mut held)
                .await
                .is_err()
        );
        assert_eq!(free(&window), 5);
        assert!(
            timeout(Duration::from_millis(200), &mut held)
                .await
                .is_err()
        );
        assert_eq!(free(&window), 6);
        held.await;
        assert_eq!(free(&window), 6);
    }
}
