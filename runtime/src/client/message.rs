//! What goes to the server and what comes back.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use hyper::header;
use hyper::http::response::Parts;

use crate::error::{excerpt, excerpt_around};
use crate::multipart::Multipart;
use crate::secrets::Secrets;

/// One call of an API method.
#[non_exhaustive]
pub struct Request {
    /// The name of the method, such as `sendMessage`: letters, digits, `_`, `-` and `/`.
    pub method: &'static str,
    /// Its parameters.
    pub body: Body,
    /// The time limit for the whole request, if not the client's.
    pub timeout: Option<Duration>,
    /// The time limit for the next byte of the answer, if not the client's.
    pub read_timeout: Option<Duration>,
    /// How long the server may be silent on purpose, as in a long poll. It is added to the read timeout
    /// and to the client's total timeout, but not to [`timeout`](Self::timeout).
    pub wait: Duration,
    pub(crate) hidden: Vec<String>,
}

impl Request {
    /// A request with the client's own time limits.
    pub fn new(method: &'static str, body: Body) -> Self {
        Self {
            method,
            body,
            timeout: None,
            read_timeout: None,
            wait: Duration::ZERO,
            hidden: Vec::new(),
        }
    }

    /// Cuts a text out of every error, should the server echo it.
    pub fn hide(&mut self, text: &str) {
        self.hidden.push(text.to_owned());
    }

    /// The same request to a server that may be silent on purpose for so long.
    pub fn waiting(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// The parameters of a call as they go out. `Debug` does not show them.
#[non_exhaustive]
pub enum Body {
    /// Nothing.
    Empty,
    /// A JSON object.
    Json(Bytes),
    /// Names and values, `application/x-www-form-urlencoded`, each already escaped.
    Form(String),
    /// A form with files, `multipart/form-data`.
    Multipart(Multipart),
}

impl Body {
    /// The same parameters once more; None if they hold what can be sent once.
    pub(crate) fn again(&self) -> Option<Self> {
        Some(match self {
            Self::Empty => Self::Empty,
            Self::Json(json) => Self::Json(json.clone()),
            Self::Form(form) => Self::Form(form.clone()),
            Self::Multipart(form) => Self::Multipart(form.again()?),
        })
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Form(form) => write!(f, "Form({} bytes)", form.len()),
            Self::Json(bytes) => write!(f, "Json({} bytes)", bytes.len()),
            Self::Multipart(form) => form.fmt(f),
        }
    }
}

/// An HTTP answer that was read to its end, whatever its status. `Debug` does not show the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The API method that was called.
    pub method: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The `content-type` header.
    pub content_type: Option<String>,
    /// The `retry-after` header, where it is a number of seconds.
    pub retry_after: Option<Duration>,
    /// The body, any bytes.
    pub body: Bytes,
    /// What must not be shown of it.
    secrets: Secrets,
}

impl Response {
    /// An answer without headers that came from no server, for tests of what reads answers.
    pub fn new(method: &'static str, status: u16, body: impl Into<Bytes>) -> Self {
        Self {
            method,
            status,
            content_type: None,
            retry_after: None,
            body: body.into(),
            secrets: Secrets::default(),
        }
    }

    /// An answer that came from a server, and what must not be shown of it.
    pub(crate) fn received(
        method: &'static str,
        head: &Parts,
        body: Bytes,
        secrets: Secrets,
    ) -> Self {
        let text = |name| head.headers.get(name).and_then(|value| value.to_str().ok());
        let seconds = text(header::RETRY_AFTER).and_then(|value| value.trim().parse().ok());
        Self {
            content_type: text(header::CONTENT_TYPE).map(str::to_owned),
            retry_after: seconds.map(Duration::from_secs),
            secrets,
            ..Self::new(method, head.status.as_u16(), body)
        }
    }

    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// The start of the body as it may stand in an error: on one line and without secrets.
    pub(crate) fn excerpt(&self) -> String {
        excerpt(&self.body, &self.secrets)
    }

    /// What stands in the body around a place, that is a byte offset, as it may stand in an error.
    pub(crate) fn excerpt_around(&self, place: usize) -> String {
        let text = String::from_utf8_lossy(&self.body);
        excerpt_around(&text, place, &self.secrets)
    }

    /// A text made of the body, as it may stand in an error: without secrets.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.secrets.redact(text)
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("method", &self.method)
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("retry_after", &self.retry_after)
            .field("body_len", &self.body.len())
            .finish()
    }
}
