//! The data of a request to a service.

use std::fmt;
use std::time::Duration;

use bazu_client::Body;

/// The HTTP method of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verb {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
}

/// One call of a method of a REST service.
#[non_exhaustive]
pub struct RestRequest {
    /// The name of the method in errors and events, such as `send_message`.
    pub method: &'static str,
    /// The HTTP method.
    pub verb: Verb,
    /// The path after the base URL: letters, digits, `_`, `-` and `/`, such as `/send_message`.
    pub path: &'static str,
    /// The parameters.
    pub body: Body,
    /// The time limit for the whole call, with a token fetch and a repeat. Default: the limit of the client.
    pub timeout: Option<Duration>,
    /// The time that the service may be silent. Default: the limit of the client.
    pub read_timeout: Option<Duration>,
    pub(crate) hidden: Vec<String>,
}

impl RestRequest {
    /// Makes a request with the time limits of the client.
    pub fn new(method: &'static str, verb: Verb, path: &'static str, body: Body) -> Self {
        Self {
            method,
            verb,
            path,
            body,
            timeout: None,
            read_timeout: None,
            hidden: Vec::new(),
        }
    }

    /// Removes a text from every error, because the service may echo it.
    pub fn hide(&mut self, text: &str) {
        self.hidden.push(text.to_owned());
    }
}

impl fmt::Debug for RestRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RestRequest")
            .field("method", &self.method)
            .field("verb", &self.verb)
            .field("path", &self.path)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
