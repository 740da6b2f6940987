//! Which requests may be read. Pure: the head of a request in, a decision out.

use std::fmt;

use bazu_core::Secret;
use bazu_core::bot::Update;
use hyper::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName};
use hyper::{Method, StatusCode};
use subtle::ConstantTimeEq;

/// Decides about requests to a webhook, without I/O. [`WebhookService`](super::WebhookService) uses it; a server that
/// is not built on `tower` may use it by itself.
///
/// ```text
/// gate.admit(method, path, headers)?;      // before the body is read
/// let update = gate.read(&body)?;
/// ```
#[derive(Clone, Debug)]
pub struct Gate {
    guard: Guard,
    max_body: usize,
}

/// What proves that a request comes from the messenger.
#[derive(Clone, Debug)]
pub(super) enum Guard {
    /// A header has this value.
    Header(HeaderName, Secret),
    /// The last segment of the path is this.
    Path(Secret),
    /// Nothing does.
    Open,
}

impl Gate {
    pub(super) fn new(guard: Guard, max_body: usize) -> Self {
        Self { guard, max_body }
    }

    /// The longest body in bytes.
    pub fn max_body(&self) -> usize {
        self.max_body
    }

    /// Decides whether the body of a request may be read: its method, its secret, its content type, its length, in this
    /// order. The secret is compared in constant time.
    ///
    /// # Errors
    ///
    /// The reason to refuse the request.
    pub fn admit(&self, method: &Method, path: &str, headers: &HeaderMap) -> Result<(), Refusal> {
        if method != Method::POST {
            return Err(Refusal::Method);
        }
        if !self.knows_secret(path, headers) {
            return Err(match self.guard {
                Guard::Path(_) => Refusal::Path,
                Guard::Header(..) | Guard::Open => Refusal::Secret,
            });
        }
        if !is_json(headers) {
            return Err(Refusal::ContentType);
        }
        let length = headers.get(CONTENT_LENGTH);
        let length = length.and_then(|it| it.to_str().ok()?.parse::<u64>().ok());
        if length.is_some_and(|length| length > self.max_body as u64) {
            return Err(Refusal::TooLarge);
        }
        Ok(())
    }

    fn knows_secret(&self, path: &str, headers: &HeaderMap) -> bool {
        let is_equal = |given: &[u8], secret: &Secret| {
            let secret = secret.expose().as_bytes();
            bool::from(given.ct_eq(secret))
        };
        match &self.guard {
            Guard::Open => true,
            Guard::Path(secret) => {
                let last = path.rsplit('/').next().unwrap_or_default();
                is_equal(last.as_bytes(), secret)
            }
            Guard::Header(name, secret) => {
                // Two values may be read as either of them, so they are none.
                let mut values = headers.get_all(name).iter();
                match (values.next(), values.next()) {
                    (Some(value), None) => is_equal(value.as_bytes(), secret),
                    _ => false,
                }
            }
        }
    }

    /// Reads the update from the body. What is JSON but not an update is an undecodable update.
    ///
    /// # Errors
    ///
    /// The reason to refuse the request.
    pub fn read<U: Update>(&self, body: &[u8]) -> Result<U, Refusal> {
        if body.len() > self.max_body {
            return Err(Refusal::TooLarge);
        }
        U::from_json(body).map_err(|_| Refusal::NotJson)
    }
}

/// Whether the body is JSON as it is. Parameters, such as the charset, are ignored.
fn is_json(headers: &HeaderMap) -> bool {
    let mut types = headers.get_all(CONTENT_TYPE).iter();
    let (Some(value), None) = (types.next(), types.next()) else {
        return false;
    };
    let essence = value.as_bytes().split(|byte| *byte == b';').next();
    let essence = essence.unwrap_or_default().trim_ascii();
    let encoding = headers.get(CONTENT_ENCODING);
    let is_plain = encoding.is_none_or(|it| it.as_bytes().eq_ignore_ascii_case(b"identity"));
    essence.eq_ignore_ascii_case(b"application/json") && is_plain
}

/// Why a request was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// Its method is not POST.
    Method,
    /// Its secret is missing, doubled or wrong.
    Secret,
    /// The secret in its path is wrong.
    Path,
    /// Its body is not `application/json`, or compressed.
    ContentType,
    /// Its body is too long.
    TooLarge,
    /// Its body did not come in time.
    TooSlow,
    /// Its body ended too early.
    Cut,
    /// Its body is not JSON.
    NotJson,
    /// Too many updates are unhandled, or the bot stops. The messenger sends the update again.
    Busy,
}

impl Refusal {
    /// The reason as one word, for counters.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Secret => "secret",
            Self::Path => "path",
            Self::ContentType => "content type",
            Self::TooLarge => "too large",
            Self::TooSlow => "too slow",
            Self::Cut => "cut",
            Self::NotJson => "not json",
            Self::Busy => "busy",
        }
    }

    /// The HTTP status to answer with.
    pub fn status(self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Secret => StatusCode::UNAUTHORIZED,
            Self::Path => StatusCode::NOT_FOUND,
            Self::ContentType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Cut | Self::NotJson => StatusCode::BAD_REQUEST,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Method => "only POST is answered here",
            Self::Secret => "the secret is missing or wrong",
            Self::Path => "there is nothing here",
            Self::ContentType => "the body must be application/json",
            Self::TooLarge => "the body is too long",
            Self::TooSlow => "the body did not come in time",
            Self::Cut => "the body ended too early",
            Self::NotJson => "the body is not JSON",
            Self::Busy => "try again later",
        })
    }
}

impl std::error::Error for Refusal {}
