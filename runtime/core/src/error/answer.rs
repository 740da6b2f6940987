//! Errors that are made from an answer.

use std::fmt;
use std::time::Duration;

use crate::excerpt::is_hidden;

/// An HTTP answer that does not come from the API: an error page of a gateway, a redirect, a wrong URL.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatusError {
    /// The API method that was called.
    pub method: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The `content-type` of the answer, at most 200 characters.
    pub content_type: Option<String>,
    /// The start of the body on one line, at most 200 characters, without secrets.
    pub excerpt: String,
    /// How long the `retry-after` header asks to wait.
    pub retry_after: Option<Duration>,
}

impl fmt::Display for StatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: HTTP status {}", self.method, self.status)?;
        match self.content_type.as_deref() {
            Some(content_type) => write!(f, " with {content_type}")?,
            None => write!(f, " without a content type")?,
        }
        let remedy = match self.status {
            300..=399 => Some("redirects are not followed, check the URL of the API"),
            404 => Some("check the URL of the API"),
            407 => Some("the proxy requires a user name and a password"),
            status => remedy(status.into()),
        };
        if let Some(remedy) = remedy {
            write!(f, "; {remedy}")?;
        }
        write_retry_after(f, self.retry_after)?;
        if !self.excerpt.is_empty() {
            write!(f, ": {}", self.excerpt)?;
        }
        Ok(())
    }
}

impl std::error::Error for StatusError {}

/// An answer of the API that does not have the expected shape.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The API method that was called.
    pub method: &'static str,
    /// The path in the JSON, such as `$.result[3].message.chat.id`.
    pub path: String,
    /// What was expected and what was found.
    pub message: String,
    /// The invalid part of the body on one line, at most 200 characters, without secrets.
    pub excerpt: String,
    /// The length of the whole body, in bytes.
    pub body_len: usize,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            method,
            path,
            message,
            excerpt,
            body_len,
        } = self;
        write!(f, "{method}: cannot read the answer at {path}: {message}")?;
        write!(f, "; in {body_len} bytes")?;
        if !excerpt.is_empty() {
            write!(f, ", near: {excerpt}")?;
        }
        Ok(())
    }
}

impl std::error::Error for DecodeError {}

/// An error that the API returned for a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The API method that was called.
    pub method: &'static str,
    /// The API's error code. Match on the code, not on the text. Without one it is the HTTP status, or 0 if that
    /// is a success.
    pub code: i64,
    /// The error description from the API on one line, at most 200 characters, without secrets.
    pub description: Option<String>,
    /// How long the API asked to wait before the next try.
    pub retry_after: Option<Duration>,
    /// The new id of the chat, if the group became a supergroup.
    pub migrate_to_chat_id: Option<i64>,
    /// The HTTP status of the answer.
    pub status: u16,
    /// What to do about the error, if this library knows it.
    pub hint: Option<&'static str>,
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            0 => write!(
                f,
                "{}: the API refused the call without a code",
                self.method
            )?,
            code => write!(f, "{}: error {code}", self.method)?,
        }
        if let Some(description) = &self.description {
            write!(f, ": {}", description.replace(is_hidden, " "))?;
        }
        if let Some(chat) = self.migrate_to_chat_id {
            write!(f, "; the new id of the chat is {chat}")?;
        }
        if let Some(hint) = self.hint {
            write!(f, "; {hint}")?;
        }
        write_retry_after(f, self.retry_after)
    }
}

impl std::error::Error for ApiError {}

/// What to do about an error, by its code or HTTP status.
pub(crate) fn remedy(code: i64) -> Option<&'static str> {
    Some(match code {
        401 => "check the token or the key: it is wrong, or it was revoked",
        409 => "another program may use the same token: only one can receive the updates",
        413 => "the request is too large for the server",
        500..=599 => "the server has a problem, try again later",
        _ => return None,
    })
}

fn write_retry_after(f: &mut fmt::Formatter<'_>, wait: Option<Duration>) -> fmt::Result {
    match wait {
        Some(wait) => write!(f, "; try again after {} s", wait.as_secs()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_error_says_what_came_and_what_to_do_on_one_line() {
        let error = StatusError {
            method: "sendMessage",
            status: 302,
            content_type: Some("text/html".into()),
            excerpt: "<html>moved</html>".into(),
            retry_after: Some(Duration::from_secs(7)),
        };
        assert_eq!(
            error.to_string(),
            "sendMessage: HTTP status 302 with text/html; redirects are not followed, check the URL of \
             the API; try again after 7 s: <html>moved</html>"
        );
    }

    #[test]
    fn every_status_that_has_a_remedy_says_it() {
        let text = |status| {
            let error = StatusError {
                method: "getMe",
                status,
                content_type: None,
                excerpt: String::new(),
                retry_after: None,
            };
            error.to_string()
        };
        for (status, remedy) in [
            (
                401,
                "; check the token or the key: it is wrong, or it was revoked",
            ),
            (404, "; check the URL of the API"),
            (407, "; the proxy requires a user name and a password"),
            (
                409,
                "; another program may use the same token: only one can receive the updates",
            ),
            (413, "; the request is too large for the server"),
            (502, "; the server has a problem, try again later"),
        ] {
            assert!(text(status).ends_with(remedy), "{}", text(status));
        }
        assert_eq!(text(418), "getMe: HTTP status 418 without a content type");
    }

    #[test]
    fn an_api_error_says_its_code_its_words_and_how_long_to_wait() {
        let error = ApiError {
            method: "sendMessage",
            code: 429,
            description: Some("Too Many Requests".into()),
            retry_after: Some(Duration::from_secs(3)),
            migrate_to_chat_id: None,
            status: 429,
            hint: None,
        };
        assert_eq!(
            error.to_string(),
            "sendMessage: error 429: Too Many Requests; try again after 3 s"
        );
        let error = ApiError {
            code: 0,
            description: None,
            retry_after: None,
            migrate_to_chat_id: Some(-1_001_234_567_890),
            ..error
        };
        assert_eq!(
            error.to_string(),
            "sendMessage: the API refused the call without a code; the new id of the chat is \
             -1001234567890"
        );
    }
}
