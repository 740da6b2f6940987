//! The HTTP layer of every kind of client.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bazu_core::{Error, Policy, Response, Secrets, TransportError, TransportKind, chain};
use bytes::Bytes;
use hyper::body::{Body as _, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::http::response::Parts;
use hyper::{Method, Response as HttpResponse, Uri};
use tokio::time::Instant;

use crate::body::{Activity, Content, RequestBody};
use crate::connect::{ConnectError, Connector};
use crate::endpoint::Endpoint;
use crate::request::Body;
use crate::timeouts::{Clock, Timeouts};

pub(crate) type Pool = hyper_util::client::legacy::Client<Connector, RequestBody>;

/// One pool of connections, and the settings for all its requests.
pub struct Http {
    pub(crate) pool: Pool,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeouts: Timeouts,
    pub(crate) max_response_bytes: usize,
    pub(crate) policy: Policy,
    /// The secrets of the proxies, that errors must not show.
    pub(crate) secrets: Secrets,
}

/// A request with its URL.
#[derive(Debug)]
pub struct Outgoing<'a> {
    /// The name in errors and events.
    pub method: &'static str,
    /// The HTTP method.
    pub verb: Method,
    /// The URL.
    pub uri: Uri,
    /// The base of the URL.
    pub endpoint: &'a Endpoint,
    /// The credentials.
    pub credentials: Option<(HeaderName, HeaderValue)>,
    /// The parameters.
    pub body: Body,
    /// The time limits.
    pub timeouts: Timeouts,
    /// The secrets that errors must not show.
    pub secrets: Secrets,
}

impl Http {
    /// The default time limits of requests.
    pub fn timeouts(&self) -> Timeouts {
        self.timeouts
    }

    /// The policy for the check of calls before they are sent.
    pub fn policy(&self) -> Policy {
        self.policy
    }

    /// Sends a request and reads the complete answer, with any HTTP status.
    ///
    /// # Errors
    ///
    /// [`Error::File`] for a file that cannot be read, [`Error::Transport`] if the answer is not complete.
    pub async fn execute(&self, outgoing: Outgoing<'_>) -> Result<Response, Error> {
        let method = outgoing.method;
        let server = host_and_port(&outgoing.uri);
        let started = Instant::now();
        let result = self.round_trip(outgoing).await;
        let result = result.map_err(|error| error.in_call(method, &server));
        let elapsed = started.elapsed();
        match &result {
            Ok(Response { status, body, .. }) => {
                tracing::debug!(method, status, bytes = body.len(), ?elapsed, "answered");
            }
            Err(error) => tracing::debug!(method, %error, ?elapsed, "failed"),
        }
        result
    }

    async fn round_trip(&self, outgoing: Outgoing<'_>) -> Result<Response, Error> {
        let method = outgoing.method;
        let activity = Arc::new(Activity::default());
        let clock = Clock::start(outgoing.timeouts, activity.clone());

        let json = HeaderValue::from_static("application/json");
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        let (content_type, content) = match outgoing.body {
            Body::Empty => (None, Content::Empty),
            Body::Json(bytes) => (Some(json), Content::Bytes(bytes)),
            Body::Form(text) => (Some(form), Content::Bytes(text.into())),
            Body::Multipart(form) => {
                let content_type = form.content_type()?;
                let opened = clock.any(form.open()).await;
                let form = opened.map_err(|kind| TransportError::timeout(method, kind))??;
                (Some(content_type), Content::Multipart(Box::new(form)))
            }
        };
        let body = RequestBody::new(content, activity);
        let mut http = self.request(outgoing.uri, outgoing.endpoint, body);
        let is_post = outgoing.verb == Method::POST;
        *http.method_mut() = outgoing.verb;
        let headers = http.headers_mut();
        match content_type {
            Some(content_type) => {
                headers.insert(header::CONTENT_TYPE, content_type);
            }
            // hyper sends no length for a missing body, and some servers reject such a `POST` with status 411.
            None if is_post => {
                headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            None => {}
        }
        if let Some((name, value)) = outgoing.credentials {
            headers.insert(name, value);
        }

        let (head, body) = self.send(method, http, &clock).await?.into_parts();
        let body = collect(method, body, self.max_response_bytes, &clock).await?;
        let secrets = outgoing.secrets.with(&self.secrets);
        Ok(received(method, &head, body, secrets))
    }

    /// Makes a `GET` request.
    pub(crate) fn request(
        &self,
        uri: Uri,
        endpoint: &Endpoint,
        body: RequestBody,
    ) -> hyper::Request<RequestBody> {
        let mut http = hyper::Request::new(body);
        *http.uri_mut() = uri;
        let headers = http.headers_mut();
        headers.insert(header::HOST, endpoint.host().clone());
        headers.insert(header::USER_AGENT, self.user_agent.clone());
        if let Some(value) = endpoint.proxy_authorization() {
            headers.insert(header::PROXY_AUTHORIZATION, value.clone());
        }
        http
    }

    /// Sends a request and reads the head of the answer.
    pub(crate) async fn send(
        &self,
        method: &'static str,
        http: hyper::Request<RequestBody>,
        clock: &Clock,
    ) -> Result<HttpResponse<Incoming>, Error> {
        match clock.head(self.pool.request(http)).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(clock.failure(|| transport_error(method, error))),
            Err(kind) => Err(TransportError::timeout(method, kind).into()),
        }
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http")
            .field("timeouts", &self.timeouts)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}

/// An answer from a server, and the secrets that errors must not show.
pub(crate) fn received(
    method: &'static str,
    head: &Parts,
    body: Bytes,
    secrets: Secrets,
) -> Response {
    let text = |name| head.headers.get(name).and_then(|value| value.to_str().ok());
    let seconds = text(header::RETRY_AFTER).and_then(|value| value.trim().parse().ok());
    let mut response = Response::new(method, head.status.as_u16(), body).with_secrets(secrets);
    response.content_type = text(header::CONTENT_TYPE).map(str::to_owned);
    response.retry_after = seconds.map(Duration::from_secs);
    response
}

/// The host and the port of a URL, for errors.
pub(crate) fn host_and_port(uri: &Uri) -> String {
    let is_plain = uri.scheme_str() == Some("http");
    let port = uri.port_u16().unwrap_or(if is_plain { 80 } else { 443 });
    format!("{}:{port}", uri.host().unwrap_or_default())
}

fn transport_error(
    method: &'static str,
    error: impl StdError + Send + Sync + 'static,
) -> TransportError {
    let kind = chain(&error).find_map(kind_of).unwrap_or(TransportKind::Io);
    TransportError::new(method, kind).because_of(error)
}

fn kind_of(error: &(dyn StdError + 'static)) -> Option<TransportKind> {
    if let Some(error) = error.downcast_ref::<ConnectError>() {
        return Some(error.kind());
    }
    if let Some(error) = error.downcast_ref::<hyper::Error>() {
        let closed = error.is_incomplete_message() || error.is_canceled() || error.is_closed();
        return closed.then_some(TransportKind::Closed);
    }
    match error.downcast_ref::<io::Error>()?.kind() {
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe
        | io::ErrorKind::NotConnected => Some(TransportKind::Closed),
        _ => None,
    }
}

/// Returns the next bytes of an answer, or `None` at its end.
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
                // Trailers: bot APIs do not use them.
                Err(_) => continue,
            },
            Ok(Some(Err(error))) => return Err(clock.failure(|| transport_error(method, error))),
            Err(kind) => return Err(TransportError::timeout(method, kind).into()),
        }
    }
}

/// Returns the whole body of an answer, at most `limit` bytes.
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
    // Most answers have one chunk, and one chunk needs no copy.
    let Some(second) = next_chunk(method, &mut body, clock).await? else {
        return Ok(first);
    };
    // A large announced length must not allocate much memory before the bytes come.
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
