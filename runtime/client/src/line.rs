//! What a connection knows about the bytes of its request: whether they move, and how long the peer may be
//! silent after them.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bazu_core::FileError;
use tokio::time::Instant;

/// The slowest line that the time limits count with, in bytes a second. The bytes that left this machine may
/// still be under way: a proxy or a modem holds megabytes.
const SLOWEST_UPLOAD: u64 = 16 * 1024;

/// The state that a connection, its body and the caller share.
pub(crate) struct Line(Mutex<State>);

struct State {
    /// The time when the connection last took bytes.
    moved: Instant,
    /// The time when all these bytes have arrived, if the line is as slow as [`SLOWEST_UPLOAD`].
    arrived: Instant,
    /// The number of these bytes.
    sent: u64,
    /// Whether the connection has bytes that the peer does not take.
    is_blocked: bool,
    /// Whether a part of the body is not written yet, and who waits for it.
    is_writing: bool,
    waiting: Option<Waker>,
    /// The reason why the body ended early.
    failure: Option<FileError>,
}

impl State {
    fn new() -> Self {
        let now = Instant::now();
        Self {
            moved: now,
            arrived: now,
            sent: 0,
            is_blocked: false,
            is_writing: false,
            waiting: None,
            failure: None,
        }
    }
}

impl Line {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(State::new()))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A request starts.
    pub(crate) fn start(&self) {
        *self.state() = State::new();
    }

    /// The connection took bytes.
    pub(crate) fn moved(&self, bytes: usize) {
        let now = Instant::now();
        let mut state = self.state();
        let way = slowest(bytes as u64);
        state.moved = now;
        state.arrived = state.arrived.max(now) + way;
        state.sent += bytes as u64;
        state.is_blocked = false;
    }

    /// The connection takes no more bytes now.
    pub(crate) fn blocked(&self) {
        self.state().is_blocked = true;
    }

    /// All bytes are written.
    pub(crate) fn flushed(&self) {
        let mut state = self.state();
        state.is_blocked = false;
        state.is_writing = false;
        if let Some(waker) = state.waiting.take() {
            drop(state);
            waker.wake();
        }
    }

    /// A part of the body was handed over.
    pub(crate) fn writing(&self) {
        self.state().is_writing = true;
    }

    /// Waits until all parts of the body that were handed over are written.
    pub(crate) fn poll_written(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.state();
        if !state.is_writing {
            return Poll::Ready(());
        }
        state.waiting = Some(cx.waker().clone());
        Poll::Pending
    }

    pub(crate) fn fail(&self, error: FileError) {
        self.state().failure = Some(error);
    }

    pub(crate) fn take_failure(&self) -> Option<FileError> {
        self.state().failure.take()
    }

    /// The time since when the peer is silent. While it does not take what this machine wants to send, it is
    /// the time when it last took something. Then it is the time when the request has arrived.
    pub(crate) fn silent_since(&self) -> Instant {
        let state = self.state();
        match state.is_blocked {
            true => state.moved,
            false => state.arrived.max(state.moved),
        }
    }

    /// The time that the request needs on the slowest line.
    pub(crate) fn way(&self) -> Duration {
        slowest(self.state().sent)
    }
}

/// The time of so many bytes on the slowest line.
fn slowest(bytes: u64) -> Duration {
    Duration::from_micros(bytes.saturating_mul(1_000_000) / SLOWEST_UPLOAD)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Wake;

    use super::*;

    #[derive(Default)]
    struct Woken(AtomicUsize);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn who_waits_for_a_part_of_the_body_is_woken_when_it_is_written() {
        let woken = Arc::new(Woken::default());
        let waker = Waker::from(woken.clone());
        let mut context = Context::from_waker(&waker);
        let line = Line::new();
        assert!(line.poll_written(&mut context).is_ready());
        line.writing();
        assert!(line.poll_written(&mut context).is_pending());
        assert_eq!(woken.0.load(Ordering::SeqCst), 0);
        line.flushed();
        assert_eq!(woken.0.load(Ordering::SeqCst), 1);
        assert!(line.poll_written(&mut context).is_ready());
    }
}
