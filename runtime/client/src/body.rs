//! The body of a request, and its state while it is sent.

use std::fmt;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bazu_core::FileError;
use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::Instant;

use crate::multipart::MultipartBody;

/// The state that the connection, which owns the body, shares with the caller.
#[derive(Default)]
pub(crate) struct Activity {
    moved: Mutex<Option<Instant>>,
    failure: Mutex<Option<FileError>>,
    over: AtomicBool,
}

impl Activity {
    /// The time when the last bytes of the body were given to the connection.
    pub(crate) fn last(&self) -> Option<Instant> {
        *lock(&self.moved)
    }

    /// The reason why the body ended early.
    pub(crate) fn take_failure(&self) -> Option<FileError> {
        lock(&self.failure).take()
    }

    /// Stops the upload: the caller does not wait for it any more.
    pub(crate) fn end(&self) {
        self.over.store(true, Ordering::Relaxed);
    }

    pub(crate) fn tick(&self) {
        *lock(&self.moved) = Some(Instant::now());
    }

    fn fail(&self, error: FileError) -> BodyError {
        *lock(&self.failure) = Some(error);
        BodyError
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(crate) struct RequestBody {
    content: Content,
    activity: Arc<Activity>,
}

pub(crate) enum Content {
    Empty,
    Bytes(Bytes),
    Multipart(Box<MultipartBody>),
}

impl RequestBody {
    pub(crate) fn new(content: Content, activity: Arc<Activity>) -> Self {
        Self { content, activity }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = &mut *self;
        if this.activity.over.load(Ordering::Relaxed) {
            return Poll::Ready(Some(Err(BodyError)));
        }
        let chunk = match &mut this.content {
            Content::Empty => return Poll::Ready(None),
            Content::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                this.content = Content::Empty;
                Ok(bytes)
            }
            Content::Multipart(form) => match std::task::ready!(form.poll_chunk(cx)) {
                Some(chunk) => chunk,
                None => return Poll::Ready(None),
            },
        };
        this.activity.tick();
        let frame = chunk.map(Frame::data);
        Poll::Ready(Some(frame.map_err(|error| this.activity.fail(error))))
    }

    fn is_end_stream(&self) -> bool {
        match &self.content {
            Content::Empty => true,
            Content::Bytes(bytes) => bytes.is_empty(),
            Content::Multipart(form) => form.is_end(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Content::Empty => SizeHint::with_exact(0),
            Content::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Content::Multipart(form) => form
                .remaining()
                .map_or_else(SizeHint::new, SizeHint::with_exact),
        }
    }
}

/// Makes hyper close the connection. The reason is in the [`Activity`], where the caller reads it.
#[derive(Debug)]
pub(crate) struct BodyError;

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body ended early")
    }
}

impl std::error::Error for BodyError {}
