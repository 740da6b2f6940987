//! The body of a request.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

use crate::line::Line;
use crate::multipart::MultipartBody;

pub(crate) struct RequestBody {
    content: Content,
    line: Option<Arc<Line>>,
}

pub(crate) enum Content {
    Empty,
    Bytes(Bytes),
    Multipart(Box<MultipartBody>),
}

impl RequestBody {
    pub(crate) fn new(content: Content) -> Self {
        Self {
            content,
            line: None,
        }
    }

    /// Sets the connection on which the body is sent.
    pub(crate) fn sent_on(&mut self, line: &Arc<Line>) {
        self.line = matches!(self.content, Content::Multipart(_)).then(|| line.clone());
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
        let chunk = match &mut this.content {
            Content::Empty => return Poll::Ready(None),
            Content::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                this.content = Content::Empty;
                return Poll::Ready(Some(Ok(Frame::data(bytes))));
            }
            Content::Multipart(form) => {
                // A part is read after the part before it is written. So the progress is that of the line.
                if let Some(line) = &this.line {
                    ready!(line.poll_written(cx));
                }
                ready!(form.poll_chunk(cx))
            }
        };
        let (Some(chunk), Some(line)) = (chunk, &this.line) else {
            return Poll::Ready(None);
        };
        line.writing();
        let chunk = chunk.map_err(|error| {
            line.fail(error);
            BodyError
        });
        Poll::Ready(Some(chunk.map(Frame::data)))
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

/// Makes hyper close the connection. The reason is in the [`Line`], where the caller reads it.
#[derive(Debug)]
pub(crate) struct BodyError;

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body ended early")
    }
}

impl std::error::Error for BodyError {}
