//! The client of one bot.

use std::fmt;
use std::future::ready;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bazu_core::{Error, FileError, FileErrorKind, Policy, Secrets, Token};
use hyper::Response as HttpResponse;

use crate::body::{Content, RequestBody};
use crate::connection::Incoming;
use crate::endpoint::Endpoint;
use crate::http::{Http, Outgoing};
use crate::layer::{CallFuture, CallLayer, Layers, Next};
use crate::request::Request;
use crate::timeouts::{Clock, Timeouts};

/// Sends requests of one bot. Cloning is cheap, and clones share their connections.
///
/// It needs a Tokio runtime with I/O and time. It may be used on several runtimes; each has connections of its
/// own, which are closed when the client is dropped. It does not follow redirects. It sends a request once.
/// Exception: if a pooled connection is closed before any byte of the request is written, it sends it again.
#[derive(Clone)]
pub struct Client {
    wire: Arc<Wire>,
    layers: Option<Arc<Layers>>,
}

/// The connections of a bot and their settings. Clients with different layers share them.
pub(crate) struct Wire {
    http: Http,
    api: Endpoint,
    files: Endpoint,
    local_files: Option<PathBuf>,
    token: Token,
    secrets: Secrets,
}

impl Client {
    pub(crate) fn new(
        http: Http,
        api: Endpoint,
        files: Endpoint,
        local_files: Option<PathBuf>,
        token: Token,
    ) -> Self {
        let secrets = token.secrets();
        let wire = Arc::new(Wire {
            http,
            api,
            files,
            local_files,
            token,
            secrets,
        });
        Self { wire, layers: None }
    }

    /// Returns a client with one more layer around each request. The new layer is around those that this client
    /// has, so it gets the request first. Both clients share their connections.
    ///
    /// A download calls `getFile` through the layers. The bytes of the file do not go through them.
    #[must_use]
    pub fn layered(&self, layer: impl CallLayer) -> Self {
        let layers = Layers::new(layer, self.layers.clone());
        Self {
            wire: self.wire.clone(),
            layers: Some(Arc::new(layers)),
        }
    }

    /// Sends a request and reads the complete answer, with any HTTP status.
    ///
    /// The future is boxed, so that it is compiled once here, and not in every bot.
    ///
    /// # Errors
    ///
    /// [`Error::File`] for a file that cannot be read, [`Error::Transport`] if the answer is not complete,
    /// [`Error::Config`] for a method name that is invalid in a URL.
    pub fn execute(&self, request: Request) -> CallFuture<'_> {
        Next::new(&self.wire, self.layers.as_deref()).run(request)
    }

    /// The host and the port of the API, for logs.
    pub fn server(&self) -> String {
        self.wire.api.host_and_port()
    }

    /// The number in front of the token. See [`Token::number`].
    pub fn bot_number(&self) -> Option<i64> {
        self.wire.token.number()
    }

    /// The policy for the check of calls before they are sent.
    pub fn policy(&self) -> Policy {
        self.wire.http.policy
    }

    /// The secrets that errors must not show.
    pub(crate) fn secrets(&self) -> Secrets {
        self.wire.secrets.with(&self.wire.http.secrets)
    }

    pub(crate) async fn get_file(
        &self,
        method: &'static str,
        file_path: &str,
        clock: &Clock,
    ) -> Result<HttpResponse<Incoming>, Error> {
        let Wire { http, files, .. } = &*self.wire;
        let body = RequestBody::new(Content::Empty);
        let in_call = |error: Error| error.in_call(method, &files.host_and_port());
        let invalid = || FileError::new(self.shown(file_path), None, FileErrorKind::BadPath);
        let uri = files.file_uri(file_path);
        let uri = uri.ok_or_else(|| in_call(invalid().into()))?;
        let request = http.request(uri, files, body);
        let answer = http.send(method, request, files, clock).await;
        answer.map_err(in_call)
    }

    /// The server's path of a file, for errors. Some servers write the token into it.
    pub(crate) fn shown(&self, file_path: &str) -> String {
        self.secrets().redact(file_path)
    }

    /// The folder in which a server in local mode stores its files.
    pub(crate) fn local_files(&self) -> Option<&Path> {
        self.wire.local_files.as_deref()
    }

    /// The timer of a download, which has its own time limit.
    pub(crate) fn download_clock(&self, total: Option<Duration>) -> Clock {
        let timeouts = Timeouts {
            total,
            is_exact: true,
            ..self.wire.http.timeouts
        };
        Clock::start(timeouts)
    }

    pub(crate) fn max_response_bytes(&self) -> usize {
        self.wire.http.max_response_bytes
    }
}

impl Wire {
    pub(crate) fn execute(&self, request: Request) -> CallFuture<'_> {
        let uri = match self.api.method_uri(request.method) {
            Ok(uri) => uri,
            Err(error) => return Box::pin(ready(Err(error))),
        };
        let limits = self.http.timeouts.of(None, request.read_timeout);
        let limits = limits.waiting(request.wait).of(request.timeout, None);
        let hidden = request.hidden.iter().map(String::as_str);
        Box::pin(self.http.execute(Outgoing {
            method: request.method,
            verb: hyper::Method::POST,
            uri,
            endpoint: &self.api,
            credentials: None,
            body: request.body,
            timeouts: limits,
            secrets: self.secrets.and(hidden),
        }))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.wire.api)
            .field("token", &self.wire.token)
            .field("http", &self.wire.http)
            .field("layers", &self.layers)
            .finish()
    }
}
