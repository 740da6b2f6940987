//! The client of one bot.

use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bazu_core::{Error, FileError, FileErrorKind, Policy, Response, Secrets, Token};
use hyper::Response as HttpResponse;

use crate::body::{Content, RequestBody};
use crate::connection::Incoming;
use crate::endpoint::Endpoint;
use crate::http::{Http, Outgoing};
use crate::request::Request;
use crate::timeouts::{Clock, Timeouts};

/// Sends requests of one bot. Cloning is cheap, and clones share their connections.
///
/// It needs a Tokio runtime with I/O and time. It may be used on several runtimes; each has connections of its
/// own, which are closed when the client is dropped. It does not follow redirects. It sends a request once.
/// Exception: if a pooled connection is closed before any byte of the request is written, it sends it again.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
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
        Self(Arc::new(Inner {
            http,
            api,
            files,
            local_files,
            token,
            secrets,
        }))
    }

    /// Sends a request and reads the complete answer, with any HTTP status.
    ///
    /// The future is boxed, so that it is compiled once here, and not in every bot.
    ///
    /// # Errors
    ///
    /// [`Error::File`] for a file that cannot be read, [`Error::Transport`] if the answer is not complete,
    /// [`Error::Config`] for a method name that is invalid in a URL.
    pub fn execute(
        &self,
        request: Request,
    ) -> Pin<Box<dyn Future<Output = Result<Response, Error>> + Send + '_>> {
        Box::pin(async move {
            let inner = &*self.0;
            let limits = inner.http.timeouts.of(None, request.read_timeout);
            let limits = limits.waiting(request.wait).of(request.timeout, None);
            let outgoing = Outgoing {
                method: request.method,
                verb: hyper::Method::POST,
                uri: inner.api.method_uri(request.method)?,
                endpoint: &inner.api,
                credentials: None,
                body: request.body,
                timeouts: limits,
                secrets: inner.secrets.and(request.hidden.iter().map(String::as_str)),
            };
            inner.http.execute(outgoing).await
        })
    }

    /// The policy for the check of calls before they are sent.
    pub fn policy(&self) -> Policy {
        self.0.http.policy
    }

    /// The secrets that errors must not show.
    pub(crate) fn secrets(&self) -> Secrets {
        self.0.secrets.with(&self.0.http.secrets)
    }

    pub(crate) async fn get_file(
        &self,
        method: &'static str,
        file_path: &str,
        clock: &Clock,
    ) -> Result<HttpResponse<Incoming>, Error> {
        let Inner { http, files, .. } = &*self.0;
        let body = RequestBody::new(Content::Empty);
        let in_call = |error: Error| error.in_call(method, &files.host_and_port());
        let invalid = || FileError::new(self.shown(file_path), None, FileErrorKind::BadPath);
        let uri = files.file_uri(file_path);
        let uri = uri.ok_or_else(|| in_call(invalid().into()))?;
        let request = http.request(uri, files, body);
        let answer = http.send(method, &mut Some(request), files, clock).await;
        answer.map_err(in_call)
    }

    /// The server's path of a file, for errors. Some servers write the token into it.
    pub(crate) fn shown(&self, file_path: &str) -> String {
        self.secrets().redact(file_path)
    }

    /// The folder in which a server in local mode stores its files.
    pub(crate) fn local_files(&self) -> Option<&Path> {
        self.0.local_files.as_deref()
    }

    /// The timer of a download, which has its own time limit.
    pub(crate) fn download_clock(&self, total: Option<Duration>) -> Clock {
        let timeouts = Timeouts {
            total,
            is_exact: true,
            ..self.0.http.timeouts
        };
        Clock::start(timeouts)
    }

    pub(crate) fn max_response_bytes(&self) -> usize {
        self.0.http.max_response_bytes
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.0.api)
            .field("token", &self.0.token)
            .field("http", &self.0.http)
            .finish()
    }
}
