//! A body that is counted while it is read, so that no reader can be made to hold much of it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// How many bytes the reader may take before it makes something of them. What is not the content of a part, such as
/// the head of one, is far shorter.
const AHEAD: u64 = 64 << 10;

/// What was read, and why reading ended.
#[derive(Debug, Default)]
pub(super) struct Meter {
    /// The bytes that were given out since the reader last made something of them.
    ahead: AtomicU64,
    is_too_large: AtomicBool,
    is_cut: AtomicBool,
}

impl Meter {
    /// The reader made something of what it has.
    pub(super) fn progress(&self) {
        self.ahead.store(0, Ordering::Relaxed);
    }

    /// Whether the body is larger than it may be.
    pub(super) fn is_too_large(&self) -> bool {
        self.is_too_large.load(Ordering::Relaxed)
    }

    /// Whether the body ended before its end.
    pub(super) fn is_cut(&self) -> bool {
        self.is_cut.load(Ordering::Relaxed)
    }
}

/// A body that is counted.
#[derive(Debug)]
pub(super) struct Metered<B> {
    body: B,
    meter: Arc<Meter>,
    left: u64,
    /// Whether the reader was made to look at what it has.
    has_waited: bool,
}

impl<B> Metered<B> {
    /// A body of which at most so many bytes are read.
    pub(super) fn new(body: B, most: u64) -> (Self, Arc<Meter>) {
        let meter = Arc::new(Meter::default());
        let metered = Self {
            body,
            meter: meter.clone(),
            left: most,
            has_waited: false,
        };
        (metered, meter)
    }
}

/// Reading ended before the end of the body. The meter knows why.
#[derive(Debug)]
pub(super) struct Ended;

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body was not read to its end")
    }
}

impl std::error::Error for Ended {}

impl<B: Body<Data = Bytes> + Unpin> Body for Metered<B> {
    type Data = Bytes;
    type Error = Ended;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Ended>>> {
        let own = self.get_mut();
        if own.meter.ahead.load(Ordering::Relaxed) >= AHEAD {
            // The reader takes all that there is before it looks at it. So it gets nothing once, and more only if it
            // still makes nothing of what it has.
            if !own.has_waited {
                own.has_waited = true;
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            own.meter.is_too_large.store(true, Ordering::Relaxed);
            return Poll::Ready(Some(Err(Ended)));
        }
        own.has_waited = false;
        let frame = match ready!(Pin::new(&mut own.body).poll_frame(context)) {
            Some(Ok(frame)) => frame,
            Some(Err(_)) => {
                own.meter.is_cut.store(true, Ordering::Relaxed);
                return Poll::Ready(Some(Err(Ended)));
            }
            None => return Poll::Ready(None),
        };
        let length = frame.data_ref().map_or(0, Bytes::len) as u64;
        own.meter.ahead.fetch_add(length, Ordering::Relaxed);
        match own.left.checked_sub(length) {
            Some(left) => own.left = left,
            None => {
                own.meter.is_too_large.store(true, Ordering::Relaxed);
                return Poll::Ready(Some(Err(Ended)));
            }
        }
        Poll::Ready(Some(Ok(frame)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
