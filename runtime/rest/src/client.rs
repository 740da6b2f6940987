//! The client of a plain REST service.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bazu_client::transport::{Access, Endpoint, Http, Outgoing, Settings, Timeouts};
use bazu_client::{Body, ClientBuilder};
use bazu_core::{Error, Policy, Secrets, TimeoutKind, TransportError};
use hyper::header::{AUTHORIZATION, HeaderName, HeaderValue};
use tokio::time::Instant;

use crate::auth::{Auth, Credentials};
use crate::bearer::{Bearer, Tokens};
use crate::request::{RestRequest, Verb};
use crate::response::RestResponse;

/// Sends requests to a plain REST service. Cloning is cheap, and clones share their connections and their
/// bearer token. `Debug` shows no secret.
///
/// It needs a Tokio runtime with I/O and time. It does not follow redirects. It sends a request once, with
/// two exceptions. If a pooled connection is closed before any byte of the request is written, it sends it
/// again. If the service returns status 401 for a bearer token, it renews the token and repeats the request
/// once. A request with a file from a reader cannot be repeated, so its token is at most one minute old.
///
/// ```no_run
/// # async fn example() -> Result<(), bazu_core::Error> {
/// use bazu_client::Body;
/// use bazu_rest::{Auth, RestClient, RestRequest, Verb};
///
/// let auth = Auth::Header { name: "api-access-key", key: "from-the-panel".into() };
/// let client = RestClient::builder("https://api.example.org/v3", auth).build()?;
/// let body = Body::Json(r#"{"text":"hello"}"#.into());
/// let request = RestRequest::new("send_message", Verb::Post, "/send_message", body);
/// let response = client.execute(request).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RestClient(Arc<Inner>);

struct Inner {
    http: Http,
    api: Endpoint,
    credentials: Credentials,
}

/// The settings of a [`RestClient`], or of a client `C` that is built on it.
pub type RestClientBuilder<C = RestClient> = ClientBuilder<C, Auth>;

impl Access for Auth {
    type Client = RestClient;

    fn connect(self, settings: Settings) -> Result<RestClient, Error> {
        let mut api = settings.api("/")?;
        let credentials = Credentials::new(&self, &api)?;
        let http = settings.http(&mut [&mut api])?;
        Ok(RestClient(Arc::new(Inner {
            http,
            api,
            credentials,
        })))
    }
}

impl RestClient {
    /// Starts a client of the service with this base URL, such as `https://api.example.org/v3`. The URL of a
    /// request is `{api_url}{path}`.
    pub fn builder(api_url: &str, auth: Auth) -> RestClientBuilder {
        ClientBuilder::new(auth).api_url(api_url)
    }

    /// The policy for the check of calls before they are sent.
    pub fn policy(&self) -> Policy {
        self.0.http.policy()
    }

    /// Sends a request and reads the complete answer, with any HTTP status.
    ///
    /// The future is boxed, so that it is compiled once here, and not in every program.
    ///
    /// # Errors
    ///
    /// [`Error::File`] for a file that cannot be read, [`Error::Transport`] if the answer is not complete,
    /// [`Error::Config`] for a path that is invalid in a URL. With a bearer token also [`Error::Api`] with
    /// status 401 if the service rejects a new token too, and any error of the token fetch. For that error,
    /// [`Error::method`] returns the path of the token service.
    pub fn execute(
        &self,
        request: RestRequest,
    ) -> Pin<Box<dyn Future<Output = Result<RestResponse, Error>> + Send + '_>> {
        Box::pin(async move {
            let call = Call::new(&self.0, &request)?;
            match &self.0.credentials {
                Credentials::Header(header, secrets) => {
                    call.send(request.body, header.clone(), secrets).await
                }
                Credentials::Bearer(tokens) => call.with_bearer(request.body, tokens).await,
            }
        })
    }
}

impl fmt::Debug for RestClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RestClient")
            .field("api", &self.0.api)
            .field("http", &self.0.http)
            .finish_non_exhaustive()
    }
}

/// A call without its parameters and its credentials.
struct Call<'a> {
    client: &'a Inner,
    method: &'static str,
    verb: hyper::Method,
    uri: hyper::Uri,
    hidden: Vec<String>,
    started: Instant,
    timeouts: Timeouts,
}

impl<'a> Call<'a> {
    fn new(client: &'a Inner, request: &RestRequest) -> Result<Self, Error> {
        Ok(Self {
            client,
            method: request.method,
            verb: match request.verb {
                Verb::Get => hyper::Method::GET,
                Verb::Post => hyper::Method::POST,
            },
            uri: client
                .api
                .method_uri(request.path.trim_start_matches('/'))?,
            hidden: request.hidden.clone(),
            started: Instant::now(),
            timeouts: client
                .http
                .timeouts()
                .of(request.timeout, request.read_timeout),
        })
    }

    /// Sends the request with a bearer token, and repeats it once if the service rejects the token.
    async fn with_bearer(&self, body: Body, tokens: &Tokens) -> Result<RestResponse, Error> {
        let again = body.again();
        let once = again.is_none();
        let good = |bearer: &Bearer| bearer.holds() && (!once || bearer.is_fresh());
        let bearer = self.token(tokens, good).await?;
        let response = self.send_with(body, &bearer).await?;
        if response.status() != 401 {
            return Ok(response);
        }
        let Some(body) = again else {
            tokens.forget(&bearer);
            return Err(response.unauthorized(
                "it was not repeated with a new token, because a file comes from a reader, which can be \
                 read once; call again, or give a path or bytes",
            ));
        };
        let good = |other: &Bearer| other.holds() && !other.is(&bearer);
        let bearer = self.token(tokens, good).await?;
        let response = self.send_with(body, &bearer).await?;
        match response.status() {
            401 => Err(response.unauthorized(
                "a new token was refused too; check the permissions of the credentials",
            )),
            _ => Ok(response),
        }
    }

    async fn token(
        &self,
        tokens: &Tokens,
        good: impl Fn(&Bearer) -> bool,
    ) -> Result<Bearer, Error> {
        let token = tokens.get(&self.client.http, &self.client.api, good);
        let Some(left) = self.left() else {
            return token.await;
        };
        match tokio::time::timeout(left, token).await {
            Ok(token) => token,
            Err(_) => Err(TransportError::timeout(self.method, TimeoutKind::Total).into()),
        }
    }

    async fn send_with(&self, body: Body, bearer: &Bearer) -> Result<RestResponse, Error> {
        let credentials = (AUTHORIZATION, bearer.header.clone());
        self.send(body, credentials, &bearer.secrets).await
    }

    async fn send(
        &self,
        body: Body,
        credentials: (HeaderName, HeaderValue),
        secrets: &Secrets,
    ) -> Result<RestResponse, Error> {
        let http = &self.client.http;
        let outgoing = Outgoing {
            method: self.method,
            verb: self.verb.clone(),
            uri: self.uri.clone(),
            endpoint: &self.client.api,
            credentials: Some(credentials),
            body,
            timeouts: Timeouts {
                total: self.left(),
                ..self.timeouts
            },
            secrets: secrets.and(self.hidden.iter().map(String::as_str)),
        };
        http.execute(outgoing).await.map(RestResponse::from)
    }

    /// The remaining time for the whole call.
    fn left(&self) -> Option<Duration> {
        Some(self.timeouts.total?.saturating_sub(self.started.elapsed()))
    }
}
