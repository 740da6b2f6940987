//! The HTTP client: one pool of connections, a prepared URL, time limits.

mod body;
mod builder;
mod connect;
mod endpoint;
mod message;
mod proxy;
mod timeouts;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body as _, Incoming};
use hyper::header::{self, HeaderValue};
use tokio::time::Instant;

pub(crate) use body::{Activity, RequestBody};
pub use builder::ClientBuilder;
pub(crate) use connect::ConnectError;
pub use message::{Body, Request, Response};
pub use proxy::Proxy;
pub(crate) use timeouts::Clock;

use crate::check::Policy;
use crate::download::Download;
use crate::error::{ConfigError, Error, TransportError, TransportKind};
use crate::token::Token;
use connect::Connector;
use endpoint::Endpoint;
use timeouts::Timeouts;

/// Sends requests of one bot. Cloning is cheap, and clones share their connections.
///
/// It needs a Tokio runtime with I/O and time. Redirects are not followed, and no request is sent twice,
/// save where a pooled connection turned out to be closed before anything of the request was written.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

type HttpClient = hyper_util::client::legacy::Client<Connector, RequestBody>;

struct Inner {
    http: HttpClient,
    api: Endpoint,
    files: Endpoint,
    user_agent: HeaderValue,
    timeouts: Timeouts,
    max_response_bytes: usize,
    policy: Policy,
    token: Token,
}

impl Client {
    /// Starts a client for the bot of this token.
    pub fn builder(token: Token) -> ClientBuilder {
        ClientBuilder::new(token)
    }

    /// Sends a request and reads the whole answer, whatever its status.
    ///
    /// The future is boxed so that it is compiled here once, and not again in every bot.
    ///
    /// # Errors
    ///
    /// [`Error::File`] for a file that cannot be read, [`Error::Transport`] when no whole answer came,
    /// [`Error::Config`] for a method name that cannot stand in a URL.
    pub fn execute(
        &self,
        request: Request,
    ) -> Pin<Box<dyn Future<Output = Result<Response, Error>> + Send + '_>> {
        Box::pin(async move {
            let method = request.method;
            let started = Instant::now();
            let result = self.round_trip(request).await;
            let elapsed = started.elapsed();
            match &result {
                Ok(Response { status, body, .. }) => {
                    tracing::debug!(method, status, bytes = body.len(), ?elapsed, "answered");
                }
                Err(error) => tracing::debug!(method, %error, ?elapsed, "failed"),
            }
            result
        })
    }

    /// How strictly calls are checked before they are sent.
    pub fn policy(&self) -> Policy {
        self.0.policy
    }

    /// Downloads a file by the `file_path` that the API gave for it.
    pub fn download(&self, file_path: &str) -> Download<'_> {
        Download::new(self, file_path)
    }

    pub(crate) fn token(&self) -> &Token {
        &self.0.token
    }

    async fn round_trip(&self, request: Request) -> Result<Response, Error> {
        let inner = &*self.0;
        let method = request.method;
        let uri = inner.api.method_uri(method)?;
        let timeouts = Timeouts {
            read: request.read_timeout.unwrap_or(inner.timeouts.read),
            ..inner.timeouts
        };
        let mut timeouts = timeouts.waiting(request.wait);
        timeouts.total = request.timeout.or(timeouts.total);
        let activity = Arc::new(Activity::default());
        let clock = Clock::start(timeouts, activity.clone());

        let (content_type, body) = match request.body {
            Body::Json(json) => {
                let content_type = HeaderValue::from_static("application/json");
                (content_type, RequestBody::json(json, activity))
            }
            Body::Multipart(form) => {
                let content_type = form.content_type()?;
                let opened = clock.any(form.open()).await;
                let form = opened.map_err(|kind| TransportError::timeout(method, kind))??;
                (content_type, RequestBody::form(form, activity))
            }
        };
        let mut http = inner.http_request(uri, &inner.api, body);
        *http.method_mut() = hyper::Method::POST;
        http.headers_mut()
            .insert(header::CONTENT_TYPE, content_type);

        let (head, body) = self.send(method, http, &clock).await?.into_parts();
        let body = collect(method, body, inner.max_response_bytes, &clock).await?;
        Ok(Response::received(
            method,
            head.status,
            &head.headers,
            body,
            &inner.token,
        ))
    }

    /// Starts the download of a file.
    pub(crate) async fn get_file(
        &self,
        method: &'static str,
        file_path: &str,
        clock: &Clock,
    ) -> Result<hyper::Response<Incoming>, Error> {
        let inner = &*self.0;
        let uri = inner.files.file_uri(file_path)?;
        let http = inner.http_request(uri, &inner.files, RequestBody::empty());
        self.send(method, http, clock).await
    }

    /// The clock of a download, which has a time limit of its own.
    pub(crate) fn download_clock(&self, total: Option<Duration>) -> Clock {
        let timeouts = Timeouts {
            total,
            ..self.0.timeouts
        };
        Clock::start(timeouts, Arc::default())
    }

    pub(crate) fn max_response_bytes(&self) -> usize {
        self.0.max_response_bytes
    }

    async fn send(
        &self,
        method: &'static str,
        http: hyper::Request<RequestBody>,
        clock: &Clock,
    ) -> Result<hyper::Response<Incoming>, Error> {
        match clock.head(self.0.http.request(http)).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(clock.failure(|| TransportError::from_hyper(method, error))),
            Err(kind) => Err(TransportError::timeout(method, kind).into()),
        }
    }
}

impl Inner {
    fn http_request(
        &self,
        uri: hyper::Uri,
        endpoint: &Endpoint,
        body: RequestBody,
    ) -> hyper::Request<RequestBody> {
        let mut http = hyper::Request::new(body);
        *http.uri_mut() = uri;
        let headers = http.headers_mut();
        headers.insert(header::HOST, endpoint.host().clone());
        headers.insert(header::USER_AGENT, self.user_agent.clone());
        http
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.0.api.host())
            .field("token", &self.0.token)
            .field("timeouts", &self.0.timeouts)
            .field("max_response_bytes", &self.0.max_response_bytes)
            .field("policy", &self.0.policy)
            .finish_non_exhaustive()
    }
}

/// The next bytes of an answer; None at its end.
pub(crate) async fn next_chunk(
    method: &'static str,
    body: &mut Incoming,
    clock: &Clock,
) -> Result<Option<Bytes>, Error> {
    loop {
        let frame = std::future::poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx));
        match clock.chunk(frame).await {
            Ok(None) => return Ok(None),
            Ok(Some(Ok(frame))) => match frame.into_data() {
                Ok(data) => return Ok(Some(data)),
                // Trailers: nothing of a bot API is there.
                Err(_) => continue,
            },
            Ok(Some(Err(error))) => {
                return Err(clock.failure(|| TransportError::from_hyper(method, error)));
            }
            Err(kind) => return Err(TransportError::timeout(method, kind).into()),
        }
    }
}

/// The whole body of an answer, of at most `limit` bytes.
pub(crate) async fn collect(
    method: &'static str,
    mut body: Incoming,
    limit: usize,
    clock: &Clock,
) -> Result<Bytes, Error> {
    let too_large = || {
        let limit = limit as u64;
        TransportError::new(method, TransportKind::TooLarge { limit })
    };
    let announced = body.size_hint().lower();
    if announced > limit as u64 {
        return Err(too_large().into());
    }
    let Some(first) = next_chunk(method, &mut body, clock).await? else {
        return Ok(Bytes::new());
    };
    if first.len() > limit {
        return Err(too_large().into());
    }
    // Most answers are one chunk, which then needs no copy.
    let Some(second) = next_chunk(method, &mut body, clock).await? else {
        return Ok(first);
    };
    // A server that announces much and sends little must not cost much.
    let room = usize::try_from(announced).unwrap_or(limit).min(1 << 20);
    let mut whole = Vec::with_capacity(room.max(first.len() + second.len()));
    whole.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if whole.len() + chunk.len() > limit {
            return Err(too_large().into());
        }
        whole.extend_from_slice(&chunk);
        next = next_chunk(method, &mut body, clock).await?;
    }
    Ok(whole.into())
}

/// An error of the settings.
fn config(message: impl Into<Box<str>>) -> Error {
    Error::Config(ConfigError::new(message))
}
