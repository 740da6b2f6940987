//! A webhook as a service of `tower`.

use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bazu_core::bot::Api;
use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Body;
use hyper::header::{ALLOW, CONNECTION, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use hyper::{Request, Response, StatusCode};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tower_service::Service;

use super::gate::{Gate, Refusal};
use super::intake::Intake;
use crate::count;
use crate::error::RunError;
use crate::serve::{BoxFuture, Serve};

/// The webhook of a bot as a service of `tower`, to mount in a server that exists. Clones are the same webhook.
///
/// With axum: `Router::new().route_service("/my/hook/{secret}", service.clone())`. The answer goes out when the
/// update is handled. If the client goes away before, the handler goes on.
pub struct WebhookService<B: Api, S: Serve<B>>(Arc<Inner<B, S>>);

pub(super) struct Inner<B: Api, S: Serve<B>> {
    pub(super) gate: Gate,
    pub(super) read_timeout: Duration,
    pub(super) intake: Intake<B, S>,
    pub(super) deadline: Duration,
    pub(super) _greeting: JoinSet<()>,
}

impl<B: Api, S: Serve<B>> WebhookService<B, S> {
    pub(super) fn new(inner: Inner<B, S>) -> Self {
        Self(Arc::new(inner))
    }

    /// Hands over one update, and waits until it is handled. For servers that are not built on `tower`; see
    /// [`Gate`].
    ///
    /// # Errors
    ///
    /// [`Refusal::Busy`] if the update must come again.
    pub async fn deliver(&self, update: B::Update) -> Result<(), Refusal> {
        self.0.intake.deliver(update).await
    }

    /// Waits until another process has taken the storage over.
    pub(super) async fn lost(&self) -> RunError {
        self.0.intake.lost().await
    }

    /// What decides about requests.
    pub fn gate(&self) -> &Gate {
        &self.0.gate
    }

    /// Stops the bot: every new update is answered with 503, and handlers finish until the deadline. Call it when
    /// the server stops; without it, handlers are dropped with the last clone of this service.
    ///
    /// # Errors
    ///
    /// [`RunError::Unfinished`] if handlers did not end before the deadline.
    pub async fn finish(&self) -> Result<(), RunError> {
        self.finish_within(self.0.deadline).await
    }

    pub(super) async fn finish_within(&self, deadline: Duration) -> Result<(), RunError> {
        let unfinished = self.0.intake.finish(deadline).await;
        if unfinished.is_empty() {
            tracing::info!("stopped; all updates that came are handled");
            return Ok(());
        }
        tracing::error!("{unfinished}");
        Err(RunError::Unfinished(unfinished))
    }
}

impl<B: Api, S: Serve<B>> Inner<B, S> {
    async fn handle<R>(&self, request: Request<R>) -> Result<(), Refusal>
    where
        R: Body,
        R::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (head, body) = request.into_parts();
        let admitted = self
            .gate
            .admit(&head.method, head.uri.path(), &head.headers);
        admitted?;
        let reading = Limited::new(body, self.gate.max_body()).collect();
        let body = match timeout(self.read_timeout, reading).await {
            Err(_) => return Err(Refusal::TooSlow),
            Ok(Err(error)) if error.is::<LengthLimitError>() => return Err(Refusal::TooLarge),
            Ok(Err(_)) => return Err(Refusal::Cut),
            Ok(Ok(body)) => body.to_bytes(),
        };
        let update = self.gate.read(&body)?;
        drop(body);
        self.intake.deliver(update).await
    }
}

impl<B, S, R> Service<Request<R>> for WebhookService<B, S>
where
    B: Api,
    S: Serve<B>,
    R: Body + Send + 'static,
    R::Data: Send,
    R::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<R>) -> Self::Future {
        let inner = self.0.clone();
        Box::pin(async move {
            let handled = inner.handle(request).await;
            if let Err(refusal) = handled {
                count::refused(refusal.name());
                tracing::debug!(%refusal, "refused a request to the webhook");
            }
            Ok(answer(handled.err()))
        })
    }
}

fn answer(refusal: Option<Refusal>) -> Response<Full<Bytes>> {
    let mut answer = Response::new(Full::default());
    let Some(refusal) = refusal else {
        *answer.status_mut() = StatusCode::OK;
        return answer;
    };
    *answer.status_mut() = refusal.status();
    *answer.body_mut() = Full::from(refusal.to_string());
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    match refusal {
        Refusal::Method => headers.insert(ALLOW, HeaderValue::from_static("POST")),
        Refusal::Busy => headers.insert(RETRY_AFTER, HeaderValue::from_static("1")),
        // A body that was not read to its end stands in the way of the next request.
        _ => headers.insert(CONNECTION, HeaderValue::from_static("close")),
    };
    answer
}

impl<B: Api, S: Serve<B>> Clone for WebhookService<B, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<B: Api, S: Serve<B>> fmt::Debug for WebhookService<B, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookService")
            .field("gate", &self.0.gate)
            .field("read_timeout", &self.0.read_timeout)
            .finish_non_exhaustive()
    }
}
