//! The builder of a client.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bazu_core::{Error, Policy, Token};

use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::proxy::{Proxies, Proxy};
use crate::settings::Settings;

/// The credentials of a client, and the type of the client. A token builds a [`Client`].
pub trait Access: Sized {
    /// The type of the client.
    type Client;

    /// Builds the client. Sends nothing and opens no connection.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] for invalid settings.
    fn connect(self, settings: Settings) -> Result<Self::Client, Error>;
}

/// The settings of a bot, or of another client `C` with the credentials `A`. `Debug` does not show secrets or
/// URLs.
pub struct ClientBuilder<C = Client, A = Token> {
    access: A,
    settings: Settings,
    makes: PhantomData<fn() -> C>,
}

/// The settings of all kinds of clients.
impl<C, A> ClientBuilder<C, A> {
    /// Makes the default settings.
    pub fn new(access: A) -> Self {
        Self {
            access,
            settings: Settings::default(),
            makes: PhantomData,
        }
    }

    /// Sets the base URL of the API, such as `https://api.example.org`. Use `http://` only
    /// for your own server: it sends the token or the credentials unencrypted.
    pub fn api_url(mut self, url: &str) -> Self {
        self.settings.api_url = Some(url.to_owned());
        self
    }

    /// Sets the time limit for a connection, with name lookup, proxy and TLS. Default: 10 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.timeouts.connect = limit;
        self
    }

    /// Sets the maximum silence of the server: before the first byte of its answer, and between two bytes.
    /// Default: 60 seconds.
    ///
    /// The limit starts when the request has arrived. During an upload, each part that the server takes
    /// restarts it. When this machine has sent everything, a proxy may still be passing it on: then the limit
    /// starts after the time that the request needs at 16 KiB a second. A body must come at 1 KiB a second on
    /// average: a server that sends it byte by byte ends in this limit, too.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.settings.timeouts.read = limit;
        self
    }

    /// Sets the time limit for a whole call, from the connection to the last byte of the answer. Default: 10
    /// minutes. A large upload gets one second more for each 16 KiB that was sent. Downloads have [their own limit](crate::Download::timeout).
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.settings.timeouts.total = Some(limit);
        self
    }

    /// Sends all requests through this proxy, and ignores the proxy variables of the environment.
    ///
    /// By default, the proxy comes from `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY`, except for the hosts in
    /// `NO_PROXY`. These rules are the same as in curl.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.settings.proxies = Some(Proxies::All(proxy));
        self
    }

    /// Uses no proxy, and ignores the proxy variables of the environment.
    pub fn no_proxy(mut self) -> Self {
        self.settings.proxies = Some(Proxies::None);
        self
    }

    /// Sets the `user-agent` header. Default: `bazu/` and the version.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        user_agent.clone_into(&mut self.settings.user_agent);
        self
    }

    /// Sets the maximum size of an answer in memory, in bytes. Default: 64 MiB.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.settings.max_response_bytes = limit;
        self
    }

    /// Sets the maximum number of idle connections to one host. Default: 64.
    pub fn max_idle_per_host(mut self, limit: usize) -> Self {
        self.settings.max_idle_per_host = limit;
        self
    }

    /// Sets the policy for the check of calls before they are sent.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.settings.policy = policy;
        self
    }
}

/// The settings of bots.
impl<C> ClientBuilder<C> {
    /// Sets the base URL of files. Default: `{api_url}/file`. The URL of a download is
    /// `{file_url}/bot{token}/{file_path}`.
    pub fn file_url(mut self, url: &str) -> Self {
        self.settings.file_url = Some(url.to_owned());
        self
    }
}

impl<A: Access, C: From<A::Client>> ClientBuilder<C, A> {
    /// Builds the bot or client. Sends nothing and opens no connection.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if a URL, the credentials, the user agent or the proxy is invalid. The proxy may
    /// come from the environment.
    pub fn build(self) -> Result<C, Error> {
        self.access.connect(self.settings).map(C::from)
    }
}

impl Client {
    /// Starts a client for the bot with this token. The URL of a request is `{api_url}/bot{token}/{method}`.
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
