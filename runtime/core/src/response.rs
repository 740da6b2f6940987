//! The answer to a call, as data.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::error::{ApiError, DecodeError, StatusError};
use crate::excerpt::{excerpt, excerpt_around};
use crate::secrets::Secrets;

/// The answer to a call, read to its end, whatever its HTTP status. `Debug` does not show the body.
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

    /// The same, with what no error may show of it.
    pub fn with_secrets(mut self, secrets: Secrets) -> Self {
        self.secrets = secrets;
        self
    }

    /// The start of the body as it may stand in an error: on one line and without secrets.
    pub fn excerpt(&self) -> String {
        excerpt(&self.body, &self.secrets)
    }

    /// What stands in the body around a place, that is a byte offset, as it may stand in an error.
    pub fn excerpt_around(&self, place: usize) -> String {
        let text = String::from_utf8_lossy(&self.body);
        excerpt_around(&text, place, &self.secrets)
    }

    /// A text made of the body, as it may stand in an error: without secrets.
    pub fn redact(&self, text: &str) -> String {
        self.secrets.redact(text)
    }

    /// The error of an answer that is not the API's.
    pub fn status_error(&self) -> StatusError {
        let content_type = self.content_type.as_deref();
        StatusError {
            method: self.method,
            status: self.status,
            content_type: content_type.map(|text| self.redact(text)),
            excerpt: self.excerpt(),
            retry_after: self.retry_after,
        }
    }

    /// The error of an answer of another shape, at a line and a column of the body, as serde counts them:
    /// from 1, in bytes.
    ///
    /// Path and message may quote the body: of each, 200 characters without secrets are kept.
    pub fn decode_error(
        &self,
        path: &str,
        message: &str,
        line: usize,
        column: usize,
    ) -> DecodeError {
        let lines = self.body.split_inclusive(|&byte| byte == b'\n');
        let before: usize = lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum();
        DecodeError {
            method: self.method,
            path: excerpt(path.as_bytes(), &self.secrets),
            message: excerpt(message.as_bytes(), &self.secrets),
            excerpt: self.excerpt_around(before + column.saturating_sub(1)),
            body_len: self.body.len(),
        }
    }

    /// The error of a refusal that the answer holds.
    pub fn api_error(
        &self,
        code: i64,
        description: Option<String>,
        retry_after: Option<Duration>,
    ) -> ApiError {
        ApiError {
            method: self.method,
            code,
            description: description.map(|text| self.redact(&text)),
            retry_after: retry_after.or(self.retry_after),
            status: self.status,
            hint: None,
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decode_error_shows_the_place_and_not_the_whole_body() {
        let body = format!("{{\n\"a\": \"{}\",\n\"b\": true}}", "x".repeat(5000));
        let response = Response::new("getMe", 200, body);
        let error = serde_json::from_slice::<Vec<String>>(b"[1]").unwrap_err();
        let (path, message) = ("$.b".to_owned(), error.to_string());
        let error = response.decode_error(&path, &message, 3, 9);
        let text = error.to_string();
        assert!(
            text.starts_with("getMe: cannot read the answer at $.b: invalid type"),
            "{text}"
        );
        assert!(text.contains("in 5021 bytes, near: xxx"), "{text}");
        assert!(text.ends_with("\"b\": true}") && text.len() < 400, "{text}");
    }
}
