//! The data of a request to the server.

use std::fmt;
use std::time::Duration;

use bazu_core::ChatKey;
use bytes::Bytes;

use crate::multipart::Multipart;

/// One call of an API method.
#[non_exhaustive]
pub struct Request {
    /// The name of the method, such as `sendMessage`: letters, digits, `_`, `-` and `/`.
    pub method: &'static str,
    /// Its parameters.
    pub body: Body,
    /// The time limit for the whole request. Default: the limit of the client.
    pub timeout: Option<Duration>,
    /// The time limit for the next byte of the answer. Default: the limit of the client.
    pub read_timeout: Option<Duration>,
    /// The time that the server may be silent on purpose, as in a long poll. It is added to the read timeout
    /// and to the client's total timeout, but not to [`timeout`](Self::timeout).
    pub wait: Duration,
    /// The chat that the request is about, if it is about one.
    pub chat: Option<ChatKey>,
    /// Whether the effect is the same if the server gets the request twice. Default: no.
    pub repeatable: bool,
    pub(crate) hidden: Vec<String>,
}

impl Request {
    /// Makes a request with the time limits of the client.
    pub fn new(method: &'static str, body: Body) -> Self {
        Self {
            method,
            body,
            timeout: None,
            read_timeout: None,
            wait: Duration::ZERO,
            chat: None,
            repeatable: false,
            hidden: Vec::new(),
        }
    }

    /// Copies the request. Returns `None` if a part of its body can be sent only once, such as a file from a
    /// reader. A file from the disk is opened again.
    pub fn again(&self) -> Option<Self> {
        Some(Self {
            method: self.method,
            body: self.body.again()?,
            timeout: self.timeout,
            read_timeout: self.read_timeout,
            wait: self.wait,
            chat: self.chat.clone(),
            repeatable: self.repeatable,
            hidden: self.hidden.clone(),
        })
    }

    /// Removes a text from every error, because the server may echo it.
    pub fn hide(&mut self, text: &str) {
        self.hidden.push(text.to_owned());
    }

    /// Sets the time that the server may be silent on purpose.
    pub fn waiting(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("chat", &self.chat)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// The body of a request. `Debug` does not show its content.
#[non_exhaustive]
pub enum Body {
    /// No body.
    Empty,
    /// A JSON object.
    Json(Bytes),
    /// Names and values as `application/x-www-form-urlencoded`, already escaped.
    Form(String),
    /// A form with files, `multipart/form-data`.
    Multipart(Multipart),
}

impl Body {
    /// Copies the body. Returns `None` if a part of it can be sent only once.
    pub fn again(&self) -> Option<Self> {
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
