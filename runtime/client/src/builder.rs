//! The settings of a client, one by one.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bazu_core::{Error, Policy, Token};

use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::proxy::{Proxies, Proxy};
use crate::settings::Settings;

/// How a client says who it is, and the client that it makes: for a token a [`Client`].
pub trait Access: Sized {
    /// What is made.
    type Client;

    /// Makes it. Nothing is sent, and no connection is made yet.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] for settings that cannot be used.
    fn connect(self, settings: Settings) -> Result<Self::Client, Error>;
}

/// The settings of a bot, or of another client `C` with the access `A`. Its `Debug` shows neither secrets nor
/// URLs.
pub struct ClientBuilder<C = Client, A = Token> {
    access: A,
    settings: Settings,
    makes: PhantomData<fn() -> C>,
}

/// What is set for clients of every kind.
impl<C, A> ClientBuilder<C, A> {
    /// The usual settings.
    pub fn new(access: A) -> Self {
        Self {
            access,
            settings: Settings::default(),
            makes: PhantomData,
        }
    }

    /// The base URL of the API, such as `https://api.example.org`. It is `https://` or, for a server of one's
    /// own, `http://`, which sends the token or the credentials in clear.
    pub fn api_url(mut self, url: &str) -> Self {
        self.settings.api_url = Some(url.to_owned());
        self
    }

    /// How long a connection may take, with name lookup, proxy and TLS. Without it 10 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.timeouts.connect = limit;
        self
    }

    /// How long the server may be silent: until the first byte of its answer, and between any two.
    /// Without it 60 seconds.
    ///
    /// While an upload is sent, each chunk that the connection takes starts it anew. A download, which
    /// sends nothing, allows for the connect timeout on top until its first byte.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.settings.timeouts.read = limit;
        self
    }

    /// How long a whole call may take, from the connection to the last byte of the answer. Without it 10
    /// minutes. Downloads have [a limit of their own](crate::Download::timeout).
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.settings.timeouts.total = Some(limit);
        self
    }

    /// Sends everything through this proxy, whatever the environment says.
    ///
    /// Without it, the proxy is taken from `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY`, except for the
    /// hosts in `NO_PROXY`, as curl does.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.settings.proxies = Some(Proxies::All(proxy));
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.settings.proxies = Some(Proxies::None);
        self
    }

    /// The `user-agent` header, without it `bazu/` and the version.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        user_agent.clone_into(&mut self.settings.user_agent);
        self
    }

    /// The largest answer that is read into memory, in bytes. Without it 64 MiB.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.settings.max_response_bytes = limit;
        self
    }

    /// How many connections to one host are kept open while no request uses them. Without it 64.
    pub fn max_idle_per_host(mut self, limit: usize) -> Self {
        self.settings.max_idle_per_host = limit;
        self
    }

    /// How strictly calls are checked before they are sent.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.settings.policy = policy;
        self
    }
}

/// What is set for bots.
impl<C> ClientBuilder<C> {
    /// The base URL of files, without it `{api_url}/file`: downloads come from
    /// `{file_url}/bot{token}/{file_path}`.
    pub fn file_url(mut self, url: &str) -> Self {
        self.settings.file_url = Some(url.to_owned());
        self
    }
}

impl<A: Access, C: From<A::Client>> ClientBuilder<C, A> {
    /// Makes the bot or client. Nothing is sent, and no connection is made yet.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] for a URL, credentials, a user agent or a proxy, also one of the environment, that
    /// cannot be used.
    pub fn build(self) -> Result<C, Error> {
        self.access.connect(self.settings).map(C::from)
    }
}

impl Client {
    /// Starts a client for the bot of this token: requests go to `{api_url}/bot{token}/{method}`.
    pub fn builder(token: Token) -> ClientBuilder {
        ClientBuilder::new(token)
    }
}

impl Access for Token {
    type Client = Client;

    fn connect(self, settings: Settings) -> Result<Client, Error> {
        let behind = format!("/bot{}/", self.expose());
        let api = settings.api(&behind)?;
        let files = match &settings.file_url {
            Some(file_url) => Endpoint::parse("the URL of files", file_url, &behind)?,
            None => settings.api(&format!("/file{behind}"))?,
        };
        let http = settings.http(&[&api, &files])?;
        Ok(Client::new(http, api, files, self))
    }
}

impl<C, A> fmt::Debug for ClientBuilder<C, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ClientBuilder")
            .field(&self.settings)
            .finish()
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
