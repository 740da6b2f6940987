//! One connection, from request to request.

use std::convert::Infallible;
use std::future::{Future, pending, poll_fn};
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::task::Poll;

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};

use super::Shell;
use super::body::Body;
use super::order::Order;
use super::request;

/// What answers HTTP: a [`Shell`] or a [`RestShell`](super::RestShell).
pub trait Serve: sealed::Answers {}

impl<S: sealed::Answers> Serve for S {}

pub(super) mod sealed {
    use hyper::body::Incoming;
    use hyper::{Request, Response};

    use super::Line;
    use crate::server::body::Body;

    /// Who answers requests.
    pub trait Answers: Clone + Send + Sync + 'static {
        /// Answers a request.
        fn answer(
            &self,
            line: &Line,
            request: Request<Incoming>,
        ) -> impl Future<Output = Response<Body>> + Send;
    }
}

impl sealed::Answers for Shell {
    async fn answer(&self, line: &Line, request: Request<Incoming>) -> Response<Body> {
        request::answer(self, line, request).await
    }
}

/// A connection, as its requests see it.
#[derive(Debug, Default)]
pub struct Line {
    order: Mutex<Option<Order>>,
}

impl Line {
    /// Takes the connection away from HTTP. The request that does it gets no other answer.
    pub(super) async fn break_off(&self, order: Order) -> Response<Body> {
        *self.order.lock().unwrap_or_else(PoisonError::into_inner) = Some(order);
        pending().await
    }

    fn take(&self) -> Option<Order> {
        self.order
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

/// Serves HTTP on a stream until its other end closes it, whatever comes on it: calls, files, and the control side.
///
/// A connection may be idle for any time, as virtual time makes hours of it.
pub async fn serve_connection(
    shell: &impl Serve,
    io: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
) {
    let line = Line::default();
    let service = service_fn(|request: Request<Incoming>| {
        let answer = shell.answer(&line, request);
        async { Ok::<_, Infallible>(answer.await) }
    });
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(io), service);
    // A request that breaks the connection off says so while it is polled, so nobody else has to wake this task.
    let order = poll_fn(|context| match pin!(&mut connection).poll(context) {
        Poll::Ready(ended) => {
            if let Err(error) = ended {
                tracing::debug!(%error, "a connection ended");
            }
            Poll::Ready(None)
        }
        Poll::Pending => line
            .take()
            .map_or(Poll::Pending, |order| Poll::Ready(Some(order))),
    });
    if let Some(order) = order.await {
        order
            .carry_out(connection.into_parts().io.into_inner())
            .await;
    }
}
