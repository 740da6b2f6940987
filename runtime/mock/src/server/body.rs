//! Bodies of answers.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// A piece of a body without an end.
static SPACES: [u8; 0x10000] = [b' '; 0x10000];

/// The body of an answer.
#[derive(Debug)]
pub enum Body {
    /// A body that is ready.
    Full(Full<Bytes>),
    /// One byte at a time.
    Drip(Box<Drip>),
    /// Spaces without an end.
    Endless,
    /// A body of axum, as the control side has it.
    Axum(axum::body::Body),
}

/// A body that comes one byte at a time.
#[derive(Debug)]
pub struct Drip {
    left: Bytes,
    every: Duration,
    pause: Pin<Box<Sleep>>,
}

impl Body {
    pub(super) fn full(body: impl Into<Bytes>) -> Self {
        Self::Full(Full::new(body.into()))
    }

    pub(super) fn drip(body: Bytes, every: Duration) -> Self {
        Self::Drip(Box::new(Drip {
            left: body,
            every,
            pause: Box::pin(sleep(every)),
        }))
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        match self.get_mut() {
            Self::Full(body) => Pin::new(body)
                .poll_frame(context)
                .map_err(|never| match never {}),
            Self::Drip(body) => {
                if body.left.is_empty() {
                    return Poll::Ready(None);
                }
                ready!(body.pause.as_mut().poll(context));
                body.pause = Box::pin(sleep(body.every));
                Poll::Ready(Some(Ok(Frame::data(body.left.split_to(1)))))
            }
            Self::Endless => Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&SPACES))))),
            Self::Axum(body) => Pin::new(body).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Full(body) => body.is_end_stream(),
            Self::Drip(body) => body.left.is_empty(),
            Self::Endless => false,
            Self::Axum(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Full(body) => body.size_hint(),
            Self::Drip(body) => SizeHint::with_exact(body.left.len() as u64),
            Self::Endless => SizeHint::default(),
            Self::Axum(body) => body.size_hint(),
        }
    }
}
