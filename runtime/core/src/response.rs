//! The answer to a call, as data.

use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;

use crate::error::{ApiError, DecodeError, StatusError, remedy};
use crate::excerpt::{excerpt, excerpt_around};
use crate::foreign::without_mark;
use crate::mend::mend;
use crate::secrets::Secrets;
use crate::wait::{http_date, wait};

/// The headers of an answer that say something about it.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Headers<'a> {
    /// The `content-type`.
    pub content_type: Option<&'a str>,
    /// The `content-encoding`.
    pub content_encoding: Option<&'a str>,
    /// The `retry-after`, a number of seconds or a date.
    pub retry_after: Option<&'a str>,
    /// The `date` of the server.
    pub date: Option<&'a str>,
}

/// The complete answer to a call, with any HTTP status. `Debug` does not show the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The API method that was called.
    pub method: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The `content-type` header.
    pub content_type: Option<String>,
    /// The body, without a byte order mark before it. It may be any bytes.
    pub body: Bytes,
    pub(crate) content_encoding: Option<String>,
    /// The wait in the `retry-after` header.
    retry_after: Option<Duration>,
    /// When the answer came, by the clock of the server or else of this machine, in seconds since 1970.
    received: Option<u64>,
    /// The secrets that errors must not show.
    secrets: Secrets,
    /// The body as valid JSON, after the first need for it.
    mended: OnceLock<Option<Box<str>>>,
}

impl Response {
    /// Makes an answer without headers and without a server. Use it to test code that reads answers.
    pub fn new(method: &'static str, status: u16, body: impl Into<Bytes>) -> Self {
        Self {
            method,
            status,
            content_type: None,
            body: without_mark(body.into()),
            content_encoding: None,
            retry_after: None,
            received: None,
            secrets: Secrets::default(),
            mended: OnceLock::new(),
        }
    }

    /// Returns the same answer with secrets that errors must not show.
    pub fn with_secrets(mut self, secrets: Secrets) -> Self {
        self.secrets = secrets;
        self
    }

    /// Returns the same answer with its headers. `now` is the time of this machine in seconds since 1970. It is
    /// needed if the server asks to wait and states no time.
    pub fn with_headers(mut self, headers: &Headers<'_>, now: impl FnOnce() -> u64) -> Self {
        self.content_type = headers.content_type.map(str::to_owned);
        self.content_encoding = headers.content_encoding.map(str::to_owned);
        if self.status >= 400 || headers.retry_after.is_some() {
            let date = headers.date.and_then(http_date);
            self.received = date.or_else(|| Some(now()));
            self.retry_after = headers.retry_after.and_then(|text| self.wait(text));
        }
        self
    }

    /// How long the server asks to wait before the next try, in the `retry-after` header or in the JSON of a
    /// refusal.
    pub fn retry_after(&self) -> Option<Duration> {
        let refusal = self.refusal();
        refusal.map_or(self.retry_after, |refusal| refusal.retry_after)
    }

    /// Reads a number of seconds or a date.
    pub(crate) fn wait(&self, text: &str) -> Option<Duration> {
        wait(text, self.received)
    }

    /// The start of the body for an error message: on one line and without secrets.
    pub fn excerpt(&self) -> String {
        excerpt(&self.body, &self.secrets)
    }

    /// The part of the body around a byte offset, for an error message.
    pub fn excerpt_around(&self, place: usize) -> String {
        let text = String::from_utf8_lossy(&self.body);
        excerpt_around(&text, place, &self.secrets)
    }

    /// The body as valid JSON. `None` if nobody knows where its values end.
    pub(crate) fn mended(&self) -> Option<&str> {
        let mended = self.mended.get_or_init(|| mend(&self.body).map(Box::from));
        mended.as_deref()
    }

    /// A message on one line for a part of the answer, at most 200 characters, without secrets.
    pub(crate) fn message(&self, text: &str) -> String {
        excerpt(text.as_bytes(), &self.secrets)
    }

    /// Removes the secrets from a text that quotes the body.
    pub fn redact(&self, text: &str) -> String {
        self.secrets.redact(text)
    }

    /// The error for an answer that does not come from the API.
    pub fn status_error(&self) -> StatusError {
        let content_type = self.content_type.as_deref();
        StatusError {
            method: self.method,
            status: self.status,
            content_type: content_type.map(|text| excerpt(text.as_bytes(), &self.secrets)),
            excerpt: self.foreign().unwrap_or_else(|| self.excerpt()),
            retry_after: self.retry_after,
        }
    }

    /// The error for an answer of another shape. Line and column are a position in the body. They count from
    /// 1, in bytes, as in serde.
    ///
    /// Path and message may quote the body. Each is cut to 200 characters and has no secrets.
    pub fn decode_error(
        &self,
        path: &str,
        message: &str,
        line: usize,
        column: usize,
    ) -> DecodeError {
        if let Some(message) = self.foreign() {
            return DecodeError {
                method: self.method,
                path: "$".to_owned(),
                message,
                excerpt: String::new(),
                body_len: self.body.len(),
            };
        }
        let is_empty = self.body.trim_ascii().is_empty();
        let message = if is_empty {
            "the answer is empty"
        } else {
            message
        };
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

    /// Makes an error from the refusal in the answer. The description is cut to 200 characters and has no
    /// secrets.
    pub fn api_error(
        &self,
        code: i64,
        description: Option<String>,
        retry_after: Option<Duration>,
    ) -> ApiError {
        ApiError {
            method: self.method,
            code,
            description: description.map(|text| excerpt(text.as_bytes(), &self.secrets)),
            retry_after: retry_after.or(self.retry_after),
            migrate_to_chat_id: None,
            status: self.status,
            hint: remedy(code).or_else(|| remedy(self.status.into())),
        }
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("method", &self.method)
            .field("status", &self.status)
            .field(
                "content_type",
                &self.content_type.as_deref().map(|text| self.redact(text)),
            )
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

    #[test]
    fn a_wait_until_a_date_is_counted_from_the_date_of_the_answer() {
        let body = r#"{"ok":false,"error_code":400,"parameters":{"retry_after":"Sun, 06 Nov 1994 08:49:37 GMT"}}"#;
        for (status, header, date, now, expected) in [
            (400, None, Some("Sun, 06 Nov 1994 08:49:30 GMT"), 0, Some(7)),
            (400, None, None, 784_111_772, Some(5)),
            (429, None, None, 784_111_772, Some(5)),
            (200, Some("3"), None, 784_111_772, Some(5)),
            // Without a refusal in the head, nobody looks at the clock.
            (200, None, None, 784_111_772, None),
        ] {
            let headers = Headers {
                retry_after: header,
                date,
                ..Headers::default()
            };
            let answer = Response::new("sendMessage", status, body).with_headers(&headers, || now);
            let wait = answer.retry_after().map(|wait| wait.as_secs());
            assert_eq!(wait, expected, "{status} {header:?} {date:?}");
        }
    }

    #[test]
    fn the_debug_of_an_answer_shows_no_secret_and_not_its_body() {
        let token = crate::token::Token::new("123456:abcdefghij").unwrap();
        let headers = Headers {
            content_type: Some("text/123456:abcdefghij"),
            ..Headers::default()
        };
        let answer = Response::new("getMe", 200, "hush");
        let answer = answer.with_secrets(token.secrets());
        let shown = format!("{:?}", answer.with_headers(&headers, || 0));
        assert_eq!(
            shown,
            "Response { method: \"getMe\", status: 200, content_type: Some(\"text/***\"), retry_after: \
             None, body_len: 4 }"
        );
    }
}
