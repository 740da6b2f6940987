//! Futures that run at the same time in one task.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// A few futures, each with what belongs to it. They run only while somebody waits for the next one to end.
///
/// Each wake-up polls all of them, so it is for a handful.
pub(super) struct InFlight<T, F> {
    running: Vec<(T, Pin<Box<F>>)>,
}

impl<T, F: Future> InFlight<T, F> {
    pub(super) fn new() -> Self {
        let running = Vec::new();
        Self { running }
    }

    pub(super) fn len(&self) -> usize {
        self.running.len()
    }

    pub(super) fn push(&mut self, tag: T, future: F) {
        self.running.push((tag, Box::pin(future)));
    }

    /// Waits for one future to end. Waits for ever if there is none.
    pub(super) async fn next(&mut self) -> (T, F::Output) {
        poll_fn(|cx| {
            for index in 0..self.running.len() {
                let (_, future) = &mut self.running[index];
                if let Poll::Ready(output) = future.as_mut().poll(cx) {
                    let (tag, _) = self.running.remove(index);
                    return Poll::Ready((tag, output));
                }
            }
            Poll::Pending
        })
        .await
    }
}
