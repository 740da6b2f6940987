//! The HTTP client of a bot: one pool of connections, a prepared URL, time limits.

mod body;
mod builder;
mod connect;
mod endpoint;
mod http;
mod message;
mod proxy;
mod timeouts;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;

pub(crate) use body::{Activity, RequestBody};
pub use builder::ClientBuilder;
pub(crate) use connect::ConnectError;
pub(crate) use endpoint::{Endpoint, push_escaped};
pub(crate) use http::{Http, Outgoing, collect, next_chunk};
pub use message::{Body, Request, Response};
pub use proxy::Proxy;
pub(crate) use timeouts::{Clock, Timeouts};

use crate::check::Policy;
use crate::download::Download;
use crate::error::{ConfigError, Error};
use crate::secrets::Secrets;
use crate::token::Token;

/// Sends requests of one bot. Cloning is cheap, and clones share their connections.
///
/// It needs a Tokio runtime with I/O and time. Redirects are not followed, and no request is sent twice,
/// save where a pooled connection turned out to be closed before anything of the request was written.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    http: Http,
    api: Endpoint,
    files: Endpoint,
    token: Token,
    secrets: Secrets,
}

impl Client {
    /// Starts a client for the bot of this token.
    pub fn builder(token: Token) -> ClientBuilder {
        ClientBuilder::new(token)
    }

    fn new(http: Http, api: Endpoint, files: Endpoint, token: Token) -> Self {
        let secrets = token.secrets();
        Self(Arc::new(Inner {
            http,
            api,
            files,
            token,
            secrets,
        }))
    }

    /// Sends a request and reads the whole answer, whatever its status.
    ///
    /// The future is boxed so that it is compiled here once, and not again in every bot.
    ///
    /// # Errors
    ///
    /// [`Error::File`] for a file that cannot be read, [`Error::Transport`] when no whole answer came,
    /// [`Error::Config`] for a method name that cannot stand in a URL.
    pub fn execute(
        &self,
        request: Request,
    ) -> Pin<Box<dyn Future<Output = Result<Response, Error>> + Send + '_>> {
        Box::pin(async move {
            let inner = &*self.0;
            let timeouts = Timeouts {
                read: request.read_timeout.unwrap_or(inner.http.timeouts.read),
                ..inner.http.timeouts
            };
            let mut timeouts = timeouts.waiting(request.wait);
            timeouts.total = request.timeout.or(timeouts.total);
            let outgoing = Outgoing {
                method: request.method,
                verb: hyper::Method::POST,
                uri: inner.api.method_uri(request.method)?,
                endpoint: &inner.api,
                credentials: None,
                body: request.body,
                timeouts,
                secrets: inner.secrets.and(request.hidden.iter().map(String::as_str)),
            };
            inner.http.execute(outgoing).await
        })
    }

    /// How strictly calls are checked before they are sent.
    pub fn policy(&self) -> Policy {
        self.0.http.policy
    }

    /// Downloads a file by the `file_path` that the API gave for it.
    pub fn download(&self, file_path: &str) -> Download<'_> {
        Download::new(self, file_path)
    }

    /// What no error may show of an answer.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.0.secrets
    }

    /// Starts the download of a file.
    pub(crate) async fn get_file(
        &self,
        method: &'static str,
        file_path: &str,
        clock: &Clock,
    ) -> Result<hyper::Response<Incoming>, Error> {
        let Inner { http, files, .. } = &*self.0;
        let request = http.request(files.file_uri(file_path)?, files, RequestBody::empty());
        http.send(method, request, clock).await
    }

    /// The clock of a download, which has a time limit of its own.
    pub(crate) fn download_clock(&self, total: Option<Duration>) -> Clock {
        let timeouts = Timeouts {
            total,
            ..self.0.http.timeouts
        };
        Clock::start(timeouts, Arc::default())
    }

    pub(crate) fn max_response_bytes(&self) -> usize {
        self.0.http.max_response_bytes
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.0.api.host())
            .field("token", &self.0.token)
            .field("timeouts", &self.0.http.timeouts)
            .field("max_response_bytes", &self.0.http.max_response_bytes)
            .field("policy", &self.0.http.policy)
            .finish_non_exhaustive()
    }
}

/// An error of the settings.
pub(crate) fn config(message: impl Into<Box<str>>) -> Error {
    Error::Config(ConfigError::new(message))
}
