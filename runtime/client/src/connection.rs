//! One connection. It is driven by the call that uses it, and not by a task of its own: so it needs no other
//! runtime than that of the call, and it is closed as soon as the call is dropped.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use hyper::client::conn::TrySendError;
use hyper::client::conn::http1::{Builder, Connection as Driver, SendRequest};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper::{Request, Response, Uri};
use hyper_util::rt::TokioIo;
use tokio::time::Instant;

use crate::body::RequestBody;
use crate::connect::{Io, Link};
use crate::line::Line;
use crate::pool::{Destination, Pool};
use crate::timeouts::{Alarm, Pace};

/// An open connection.
pub(crate) struct Connection {
    pub(crate) destination: Destination,
    pub(crate) line: Arc<Line>,
    pub(crate) alarm: Alarm,
    /// The time when the last answer was complete.
    pub(crate) idle_since: Instant,
    is_forwarded: bool,
    is_over: bool,
    sender: SendRequest<RequestBody>,
    driver: Driver<Wire, RequestBody>,
}

impl Connection {
    pub(crate) async fn open(link: Link, destination: Destination) -> hyper::Result<Self> {
        let line = Arc::new(Line::new());
        let is_forwarded = link.is_forwarded;
        let wire = Wire {
            io: link.io,
            line: line.clone(),
            is_broken: false,
        };
        let (sender, driver) = Builder::new()
            // What curl and browsers read, too.
            .allow_spaces_after_header_name_in_responses(true)
            .allow_obsolete_multiline_headers_in_responses(true)
            .ignore_invalid_headers_in_responses(true)
            // Head and body of a call are small. Copied together, they cost less than a write of two parts.
            .writev(false)
            .handshake(wire)
            .await?;
        Ok(Self {
            destination,
            line,
            alarm: Alarm::default(),
            idle_since: Instant::now(),
            is_forwarded,
            is_over: false,
            sender,
            driver,
        })
    }

    /// Starts a request. The future is the head of the answer, and only makes progress in
    /// [`poll_head`](Self::poll_head). Its error holds the request if nothing of it was sent.
    pub(crate) fn start(
        &mut self,
        mut request: Request<RequestBody>,
    ) -> impl Future<Output = Head> + use<> {
        // Only a proxy needs the whole URL.
        if !self.is_forwarded {
            let uri = std::mem::take(request.uri_mut()).into_parts();
            *request.uri_mut() = uri.path_and_query.map_or_else(Uri::default, Uri::from);
        }
        self.line.start();
        request.body_mut().sent_on(&self.line);
        self.sender.try_send_request(request)
    }

    pub(crate) fn poll_head(
        &mut self,
        head: Pin<&mut impl Future<Output = Head>>,
        cx: &mut Context<'_>,
    ) -> Poll<Head> {
        self.drive(cx);
        head.poll(&mut unwoken())
    }

    /// Moves bytes in both directions.
    fn drive(&mut self, cx: &mut Context<'_>) {
        // An error goes to the future of the head, or to the body.
        self.is_over = self.is_over || Pin::new(&mut self.driver).poll(cx).is_ready();
    }

    /// Whether another request can be sent.
    fn is_idle(&self) -> bool {
        !self.is_over && self.sender.is_ready()
    }
}

/// The head of an answer, or the reason why there is none.
type Head = Result<Response<hyper::body::Incoming>, TrySendError<Request<RequestBody>>>;

/// The context of what only makes progress after the connection is driven, so it has to wake nobody.
fn unwoken() -> Context<'static> {
    Context::from_waker(Waker::noop())
}

/// The body of an answer. At its end, the connection goes back to the pool.
pub(crate) struct Incoming {
    body: hyper::body::Incoming,
    connection: Option<(Box<Connection>, Arc<Pool>)>,
    pub(crate) pace: Pace,
}

impl Incoming {
    pub(crate) fn new(
        body: hyper::body::Incoming,
        connection: Box<Connection>,
        pool: Arc<Pool>,
    ) -> Self {
        Self {
            body,
            connection: Some((connection, pool)),
            pace: Pace::default(),
        }
    }

    /// The timer of the connection, until the end of the body.
    pub(crate) fn alarm(&mut self) -> Option<&mut Alarm> {
        let (connection, _) = self.connection.as_mut()?;
        Some(&mut connection.alarm)
    }

    /// The state of the connection, until the end of the body.
    pub(crate) fn line(&self) -> Option<&Line> {
        let (connection, _) = self.connection.as_ref()?;
        Some(&connection.line)
    }
}

impl Body for Incoming {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<hyper::Result<Frame<Bytes>>>> {
        // Most of the body comes with the head.
        let mut frame = Pin::new(&mut self.body).poll_frame(&mut unwoken());
        if let (Poll::Pending, Some((connection, _))) = (&frame, &mut self.connection) {
            connection.drive(cx);
            frame = Pin::new(&mut self.body).poll_frame(&mut unwoken());
        }
        let frame = std::task::ready!(frame);
        match (&frame, self.connection.take()) {
            (None, Some((mut connection, pool))) => {
                if !connection.is_idle() {
                    connection.drive(cx);
                }
                if connection.is_idle() {
                    pool.put(connection);
                }
            }
            (_, connection) => self.connection = connection,
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A stream that reports what it takes.
struct Wire {
    io: TokioIo<Box<dyn Io>>,
    line: Arc<Line>,
    /// Whether the peer does not take any more bytes.
    is_broken: bool,
}

impl Wire {
    fn written(&mut self, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        match &written {
            Poll::Pending => self.line.blocked(),
            Poll::Ready(Ok(bytes)) => self.line.moved(*bytes),
            Poll::Ready(Err(error)) if is_closed(error) => {
                self.is_broken = true;
                return Poll::Pending;
            }
            Poll::Ready(Err(_)) => {}
        }
        written
    }
}

/// Whether the peer closed the connection. It may have answered before, such as with status 413. hyper gives
/// up after a failed write, but not while a write waits. So the answer, or the end of the stream, is read.
fn is_closed(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::BrokenPipe
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::NotConnected
    )
}

impl Read for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, buffer)
    }
}

impl Write for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.is_broken {
            return Poll::Pending;
        }
        let written = Pin::new(&mut self.io).poll_write(cx, bytes);
        self.written(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.is_broken {
            return Poll::Pending;
        }
        let written = Pin::new(&mut self.io).poll_write_vectored(cx, slices);
        self.written(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.is_broken {
            return Poll::Pending;
        }
        let flushed = Pin::new(&mut self.io).poll_flush(cx);
        match &flushed {
            Poll::Pending => self.line.blocked(),
            Poll::Ready(Ok(())) => self.line.flushed(),
            Poll::Ready(Err(error)) if is_closed(error) => {
                self.is_broken = true;
                return Poll::Pending;
            }
            Poll::Ready(Err(_)) => {}
        }
        flushed
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}
