//! The settings of a client.

use std::fmt;
use std::time::Duration;

use hyper::header::HeaderValue;
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use crate::check::Policy;
use crate::client::connect::Connector;
use crate::client::proxy::{Proxies, Proxy};
use crate::client::{Client, Endpoint, Http, Timeouts, config};
use crate::error::Error;
use crate::token::Token;

/// How long an unused connection is kept. Web servers keep theirs for 60 to 75 seconds: a request must not
/// set out on one that is just being closed at the other end.
const IDLE: Duration = Duration::from_secs(50);

/// The settings of a client: of a [`Client`] where the access is a token, of a
/// [`RestClient`](crate::RestClient) where it is an [`Auth`](crate::Auth). Its `Debug` shows neither secrets
/// nor URLs.
pub struct ClientBuilder<A = Token> {
    pub(crate) access: A,
    pub(crate) api_url: Option<String>,
    /// Only bots have it.
    file_url: Option<String>,
    timeouts: Timeouts,
    proxies: Option<Proxies>,
    user_agent: String,
    max_response_bytes: usize,
    max_idle_per_host: usize,
    policy: Policy,
}

/// What is set for clients of every kind.
impl<A> ClientBuilder<A> {
    pub(crate) fn new(access: A) -> Self {
        Self {
            access,
            api_url: None,
            file_url: None,
            timeouts: Timeouts {
                connect: Duration::from_secs(10),
                read: Duration::from_secs(60),
                total: Some(Duration::from_secs(600)),
            },
            proxies: None,
            user_agent: concat!("bazu/", env!("CARGO_PKG_VERSION")).to_owned(),
            max_response_bytes: 64 << 20,
            max_idle_per_host: 64,
            policy: Policy::default(),
        }
    }

    /// How long a connection may take, with name lookup, proxy and TLS. Without it 10 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.connect = limit;
        self
    }

    /// How long the server may be silent: until the first byte of its answer, and between any two.
    /// Without it 60 seconds.
    ///
    /// While an upload is sent, each chunk that the connection takes starts it anew. A download, which
    /// sends nothing, allows for the connect timeout on top until its first byte.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.read = limit;
        self
    }

    /// How long a whole call may take, from the connection to the last byte of the answer. Without it 10
    /// minutes. Downloads have [a limit of their own](crate::Download::timeout).
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.total = Some(limit);
        self
    }

    /// Sends everything through this proxy, whatever the environment says.
    ///
    /// Without it, the proxy is taken from `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY`, except for the
    /// hosts in `NO_PROXY`, as curl does.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxies = Some(Proxies::All(proxy));
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxies = Some(Proxies::None);
        self
    }

    /// The `user-agent` header, without it `bazu/` and the version.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        user_agent.clone_into(&mut self.user_agent);
        self
    }

    /// The largest answer that is read into memory, in bytes. Without it 64 MiB.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// How many connections to one host are kept open while no request uses them. Without it 64.
    pub fn max_idle_per_host(mut self, limit: usize) -> Self {
        self.max_idle_per_host = limit;
        self
    }

    /// How strictly calls are checked before they are sent.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// What requests are sent through, once the base URLs are known.
    pub(crate) fn http(self, endpoints: &[&Endpoint]) -> Result<(Http, A), Error> {
        let proxies = self
            .proxies
            .unwrap_or_else(|| Proxies::Environment(Matcher::from_env()));
        for endpoint in endpoints {
            proxies.check(&endpoint.base())?;
        }
        let connector = Connector::new(proxies, self.timeouts)?;
        let pool = hyper_util::client::legacy::Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .pool_max_idle_per_host(self.max_idle_per_host)
            .build(connector);
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| config("the user agent holds what no header can; give ASCII text"))?;
        let http = Http {
            pool,
            user_agent,
            timeouts: self.timeouts,
            max_response_bytes: self.max_response_bytes,
            policy: self.policy,
        };
        Ok((http, self.access))
    }
}

/// What is set for bots.
impl ClientBuilder {
    /// The base URL of the API, such as `https://api.example.org`: requests go to
    /// `{api_url}/bot{token}/{method}`. It is `https://` or, for a server of one's own, `http://`, which
    /// sends the token in clear.
    pub fn api_url(mut self, url: &str) -> Self {
        self.api_url = Some(url.to_owned());
        self
    }

    /// The base URL of files, without it `{api_url}/file`: downloads come from
    /// `{file_url}/bot{token}/{file_path}`.
    pub fn file_url(mut self, url: &str) -> Self {
        self.file_url = Some(url.to_owned());
        self
    }

    /// Makes the client. Nothing is sent, and no connection is made yet.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] for a URL, a user agent or a proxy, also one of the environment, that cannot be
    /// used.
    pub fn build(self) -> Result<Client, Error> {
        let Some(api_url) = &self.api_url else {
            return Err(config(
                "the URL of the API is missing; give one with `api_url`",
            ));
        };
        let behind = format!("/bot{}/", self.access.expose());
        let api = Endpoint::parse("the URL of the API", api_url, &behind)?;
        let files = match &self.file_url {
            Some(file_url) => Endpoint::parse("the URL of files", file_url, &behind)?,
            None => Endpoint::parse("the URL of the API", api_url, &format!("/file{behind}"))?,
        };
        let (http, token) = self.http(&[&api, &files])?;
        Ok(Client::new(http, api, files, token))
    }
}

impl<A> fmt::Debug for ClientBuilder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("timeouts", &self.timeouts)
            .field("user_agent", &self.user_agent)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("max_idle_per_host", &self.max_idle_per_host)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn builder() -> ClientBuilder {
        Client::builder(Token::new("123456:abcdefghij").unwrap()).no_proxy()
    }

    #[test]
    fn a_client_without_the_url_of_the_api_is_refused_and_says_what_to_give() {
        let error = builder().build().unwrap_err();
        assert!(error.to_string().contains("`api_url`"), "{error}");
    }

    #[test]
    fn a_user_agent_that_would_add_a_header_is_refused() {
        let builder = builder().api_url("https://x.org").user_agent("a\r\nb: c");
        assert!(matches!(builder.build(), Err(Error::Config(_))));
    }

    #[test]
    fn neither_client_nor_builder_shows_the_token() {
        let builder = builder().api_url("https://x.org");
        assert!(!format!("{builder:?}").contains("abcdefghij"));
        let client = builder.build().unwrap();
        assert!(!format!("{client:?}").contains("abcdefghij"));
    }
}
