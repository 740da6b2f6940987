//! Small tools for futures.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

/// Which of two futures ended first.
pub(crate) enum First<A, B> {
    Left(A),
    Right(B),
}

/// Waits for the first of two futures, and drops the other one. The left one is asked first.
pub(crate) async fn race<A, B>(
    left: impl Future<Output = A>,
    right: impl Future<Output = B>,
) -> First<A, B> {
    let (mut left, mut right) = (pin!(left), pin!(right));
    poll_fn(|cx| {
        if let Poll::Ready(left) = left.as_mut().poll(cx) {
            return Poll::Ready(First::Left(left));
        }
        right.as_mut().poll(cx).map(First::Right)
    })
    .await
}

/// Waits for a future. If it panics, returns the text of the panic.
pub(crate) fn caught<F: Future>(future: F) -> Caught<F> {
    Caught { future }
}

pin_project_lite::pin_project! {
    /// See [`caught`]. An async function would hold the future twice: as its argument, and where it is pinned.
    #[must_use = "a future does nothing before it is awaited"]
    pub(crate) struct Caught<F> {
        #[pin]
        future: F,
    }
}

impl<F: Future> Future for Caught<F> {
    type Output = Result<F::Output, String>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let future = self.project().future;
        // What panicked is not used again, so nobody sees its broken state.
        match catch_unwind(AssertUnwindSafe(|| future.poll(cx))) {
            Ok(poll) => poll.map(Ok),
            Err(panic) => Poll::Ready(Err(message(panic))),
        }
    }
}

fn message(panic: Box<dyn Any + Send>) -> String {
    match panic.downcast::<String>() {
        Ok(message) => *message,
        Err(panic) => match panic.downcast_ref::<&str>() {
            Some(message) => (*message).to_owned(),
            None => "a panic without a text".to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_becomes_its_text() {
        let text: Result<(), _> = caught(async { panic!("literal") }).await;
        assert_eq!(text.unwrap_err(), "literal");
        let text: Result<(), _> = caught(async { panic!("{}", 1 + 1) }).await;
        assert_eq!(text.unwrap_err(), "2");
        let text: Result<(), _> = caught(async { std::panic::panic_any(7) }).await;
        assert_eq!(text.unwrap_err(), "a panic without a text");
        assert_eq!(caught(async { 7 }).await, Ok(7));
    }
}
