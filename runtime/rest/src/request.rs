//! What goes to a service.

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
    /// What errors and events call the method, such as `send_message`.
    pub method: &'static str,
    /// The HTTP method.
    pub verb: Verb,
    /// What follows the base URL: letters, digits, `_`, `-` and `/`, such as `/send_message`.
    pub path: &'static str,
    /// The parameters.
    pub body: Body,
    /// The time limit for the whole call, with the fetch of a token and a repeat, if not the client's.
    pub timeout: Option<Duration>,
    pub(crate) hidden: Vec<String>,
}

impl RestRequest {
    /// A request with the client's own time limits.
    pub fn new(method: &'static str, verb: Verb, path: &'static str, body: Body) -> Self {
        Self {
            method,
            verb,
            path,
            body,
            timeout: None,
            hidden: Vec::new(),
        }
    }

    /// Cuts a text out of every error, should the service echo it.
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
