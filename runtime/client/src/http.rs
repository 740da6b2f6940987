//! The HTTP layer of every kind of client.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::SystemTime;

use bazu_core::{
    Error, Headers, Policy, Response, Secrets, TimeoutKind, TransportError, TransportKind, chain,
};
use bytes::Bytes;
use hyper::body::{Body as _, Frame};
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, Response as HttpResponse, StatusCode, Uri};
use tokio::runtime::Handle;
use tokio::time::Instant;

use crate::body::{Content, RequestBody};
use crate::connect::ConnectError;
use crate::connection::Incoming;
use crate::endpoint::Endpoint;
use crate::line::Line;
use crate::multipart::Multipart;
use crate::pool::Pool;
use crate::request::Body;
use crate::timeouts::{Clock, Timeouts};

/// One pool of connections, and the settings for all its requests.
pub struct Http {
    pub(crate) pool: Arc<Pool>,
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
    pub fn execute<'a>(
        &'a self,
        outgoing: Outgoing<'a>,
    ) -> impl Future<Output = Result<Response, Error>> + Send + 'a {
        let (method, endpoint) = (outgoing.method, outgoing.endpoint);
        let timeouts = outgoing.timeouts;
        let secrets = outgoing.secrets.with(&self.secrets);
        let prepared = self.prepare(outgoing);
        async move {
            let clock = Clock::start(timeouts);
            let result = match prepared {
                Ok(prepared) => {
                    self.exchange(method, prepared, endpoint, &clock, secrets)
                        .await
                }
                Err(error) => Err(error),
            };
            let result = result.map_err(|error| error.in_call(method, &endpoint.host_and_port()));
            let elapsed = || clock.started.elapsed();
            match &result {
                Ok(Response { status, body, .. }) => {
                    let bytes = body.len();
                    tracing::debug!(method, status, bytes, elapsed = ?elapsed(), "answered");
                }
                Err(error) => tracing::debug!(method, %error, elapsed = ?elapsed(), "failed"),
            }
            result
        }
    }

    /// Sends a request and reads the answer.
    async fn exchange(
        &self,
        method: &'static str,
        Prepared { mut http, form }: Prepared,
        endpoint: &Endpoint,
        clock: &Clock,
        secrets: Secrets,
    ) -> Result<Response, Error> {
        if let Some(form) = form {
            // Boxed, because it is large and most calls have no form.
            let opened = clock.any(Box::pin(form.open())).await;
            let form = opened.map_err(|kind| TransportError::timeout(method, kind))??;
            *http.body_mut() = RequestBody::new(Content::Multipart(Box::new(form)));
        }
        let mut answer = self.send(method, http, endpoint, clock).await?;
        let limit = self.max_response_bytes;
        let body = collect(method, answer.body_mut(), limit, clock).await?;
        Ok(received(
            method,
            answer.status(),
            answer.headers(),
            body,
            secrets,
        ))
    }

    /// Makes the request. A form still has to be opened.
    fn prepare(&self, outgoing: Outgoing<'_>) -> Result<Prepared, Error> {
        let json = HeaderValue::from_static("application/json");
        let urlencoded = HeaderValue::from_static("application/x-www-form-urlencoded");
        let (content_type, content, form) = match outgoing.body {
            Body::Empty => (None, Content::Empty, None),
            Body::Json(bytes) => (Some(json), Content::Bytes(bytes), None),
            Body::Form(text) => (Some(urlencoded), Content::Bytes(text.into()), None),
            Body::Multipart(form) => {
                let content_type = Some(form.content_type()?);
                (content_type, Content::Empty, Some(Box::new(form)))
            }
        };
        let body = RequestBody::new(content);
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
        Ok(Prepared { http, form })
    }

    /// Makes a `GET` request.
    pub(crate) fn request(
        &self,
        uri: Uri,
        endpoint: &Endpoint,
        body: RequestBody,
    ) -> Box<hyper::Request<RequestBody>> {
        let mut http = Box::new(hyper::Request::new(body));
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
        mut http: Box<hyper::Request<RequestBody>>,
        endpoint: &Endpoint,
        clock: &Clock,
    ) -> Result<HttpResponse<Incoming>, Error> {
        let runtime = Handle::try_current()
            .map_err(|_| Error::config("there is no Tokio runtime; make the call in one"))?
            .id();
        let late = |kind| Error::from(TransportError::timeout(method, kind));
        loop {
            let (mut connection, is_new) = match self.pool.take(runtime, endpoint, clock).await {
                Some(connection) => (connection, false),
                None => {
                    // Boxed, because it is large and most calls need none.
                    let opened = Box::pin(self.pool.open(runtime, endpoint));
                    let opened = clock.any(opened).await.map_err(late)?;
                    let opened = opened.map_err(|error| transport_error(method, error));
                    (opened?, true)
                }
            };
            let line = connection.line.clone();
            let mut alarm = std::mem::take(&mut connection.alarm);
            let mut head = pin!(connection.start(*http));
            let driven = poll_fn(|cx| connection.poll_head(head.as_mut(), cx));
            let head = clock.head(driven, &line, &mut alarm).await;
            connection.alarm = alarm;
            let mut error = match head {
                Ok(Ok(head)) => {
                    let pool = self.pool.clone();
                    return Ok(head.map(|body| Incoming::new(body, connection, pool)));
                }
                Ok(Err(error)) => error,
                Err(kind) => return Err(late(kind)),
            };
            // The server closed an idle connection: nothing was sent.
            match error.take_message().filter(|_| !is_new) {
                Some(unsent) => *http = unsent,
                None => {
                    let closed = transport_error(method, error.into_error());
                    return Err(failure(Some(&line), closed));
                }
            }
        }
    }
}

/// A request that is ready, and the form that is its body. In a box, because it is large: so it moves cheaply,
/// and the future of a call stays so small that allocators have one ready.
struct Prepared {
    http: Box<hyper::Request<RequestBody>>,
    form: Option<Box<Multipart>>,
}

/// The reason for a failure: the error of the file if there was one, otherwise of the connection.
fn failure(line: Option<&Line>, otherwise: TransportError) -> Error {
    match line.and_then(Line::take_failure) {
        Some(error) => error.into(),
        None => otherwise.into(),
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
    status: StatusCode,
    fields: &HeaderMap,
    body: Bytes,
    secrets: Secrets,
) -> Response {
    let now = || {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        now.unwrap_or_default().as_secs()
    };
    let mut headers = Headers::default();
    // In one pass, because an answer has few headers and each search costs a hash.
    for (name, value) in fields {
        let text = match *name {
            header::CONTENT_TYPE => &mut headers.content_type,
            header::CONTENT_ENCODING => &mut headers.content_encoding,
            header::RETRY_AFTER => &mut headers.retry_after,
            header::DATE => &mut headers.date,
            _ => continue,
        };
        *text = text.or(value.to_str().ok());
    }
    Response::new(method, status.as_u16(), body)
        .with_secrets(secrets)
        .with_headers(&headers, now)
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
        match next_frame(body, clock).await {
            Ok(None) => return Ok(None),
            Ok(Some(Ok(frame))) => match frame.into_data() {
                Ok(data) => {
                    body.pace.received += data.len() as u64;
                    return Ok(Some(data));
                }
                // Trailers: bot APIs do not use them.
                Err(_) => continue,
            },
            Ok(Some(Err(error))) => {
                let closed = transport_error(method, error);
                return Err(failure(body.line(), closed));
            }
            Err(kind) => return Err(TransportError::timeout(method, kind).into()),
        }
    }
}

async fn next_frame(
    body: &mut Incoming,
    clock: &Clock,
) -> Result<Option<hyper::Result<Frame<Bytes>>>, TimeoutKind> {
    let mut waiting = None;
    let frame = poll_fn(|cx| {
        if let Poll::Ready(frame) = Pin::new(&mut *body).poll_frame(cx) {
            return Poll::Ready(Ok(frame));
        }
        let limit = || (Instant::now(), clock.next(&body.pace, body.line()));
        let (_, (until, kind)) = *waiting.get_or_insert_with(limit);
        match body.alarm() {
            Some(alarm) => alarm.poll(cx, until).map(|()| Err(kind)),
            None => Poll::Pending,
        }
    });
    let frame = frame.await;
    if let Some((started, _)) = waiting {
        body.pace.waited += started.elapsed();
    }
    frame
}

/// Returns the whole body of an answer, at most `limit` bytes.
pub(crate) async fn collect(
    method: &'static str,
    body: &mut Incoming,
    limit: usize,
    clock: &Clock,
) -> Result<Bytes, Error> {
    if body.size_hint().lower() > limit as u64 {
        return Err(too_large(method, limit));
    }
    let Some(first) = next_chunk(method, body, clock).await? else {
        return Ok(Bytes::new());
    };
    if first.len() > limit {
        return Err(too_large(method, limit));
    }
    // Most answers have one chunk, and one chunk needs no copy.
    match next_chunk(method, body, clock).await? {
        None => Ok(first),
        // Boxed, because it is large and most answers need none.
        Some(second) => Box::pin(join(method, [first, second], body, limit, clock)).await,
    }
}

/// Returns the first chunks of a body together with all others.
async fn join(
    method: &'static str,
    first: [Bytes; 2],
    body: &mut Incoming,
    limit: usize,
    clock: &Clock,
) -> Result<Bytes, Error> {
    let read: usize = first.iter().map(Bytes::len).sum();
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(limit);
    // A large announced length must not allocate much memory before the bytes come.
    let mut whole = Vec::with_capacity(read + announced.min(1 << 20));
    let mut ready = first.into_iter();
    loop {
        let next = match ready.next() {
            Some(chunk) => Some(chunk),
            None => next_chunk(method, body, clock).await?,
        };
        let Some(chunk) = next else {
            return Ok(whole.into());
        };
        if whole.len() + chunk.len() > limit {
            return Err(too_large(method, limit));
        }
        whole.extend_from_slice(&chunk);
    }
}

fn too_large(method: &'static str, limit: usize) -> Error {
    let limit = limit as u64;
    TransportError::new(method, TransportKind::TooLarge { limit }).into()
}
