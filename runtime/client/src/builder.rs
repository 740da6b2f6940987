//! The builder of a client.

use std::fmt;
use std::marker::PhantomData;
use std::path::PathBuf;
use std::time::Duration;

use bazu_core::{Error, Policy, Token};

use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::proxy::{Proxies, Proxy};
use crate::roots::RootSource;
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
    ///
    /// A path outside ASCII is percent-encoded. Write a host name outside ASCII in its `xn--` form (Punycode).
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
    /// By default, the proxy comes from the environment, as in curl:
    ///
    /// - For `https://` it is the first of `https_proxy`, `HTTPS_PROXY`, `all_proxy` and `ALL_PROXY` that is not
    ///   empty. For `http://` it is the first of `http_proxy`, `HTTP_PROXY`, `all_proxy` and `ALL_PROXY`. A CGI
    ///   program (`REQUEST_METHOD` is set) does not read `HTTP_PROXY`. The value has a form of
    ///   [`Proxy::parse`]; an invalid one is an error of [`build`](Self::build).
    /// - `no_proxy`, or `NO_PROXY` if it is empty, lists the hosts that are reached directly, separated by
    ///   commas or spaces: domains with all that lies in them, addresses, and networks such as `10.0.0.0/8`.
    ///   An entry with a port has no effect. A `*` alone means all hosts.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.settings.proxies = Some(Proxies::all(proxy));
        self
    }

    /// Uses no proxy, and ignores the proxy variables of the environment.
    pub fn no_proxy(mut self) -> Self {
        self.settings.proxies = Some(Proxies::default());
        self
    }

    /// Trusts the root certificates in a PEM text too, such as the one of a company or of your own server.
    ///
    /// By default, a server needs a certificate that leads to a root of Mozilla's list, which is compiled in.
    /// If `SSL_CERT_FILE` names a PEM file, or `SSL_CERT_DIR` names folders with such files, their
    /// certificates take the place of the list, as in OpenSSL. They are read by [`build`](Self::build).
    ///
    /// A certificate that signs itself is trusted only if it is not an authority (`CA:FALSE`).
    pub fn add_roots(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.roots.added.push(pem.into());
        self
    }

    /// Trusts the root certificates in a PEM text and no other. [`add_roots`](Self::add_roots) adds more.
    pub fn only_roots(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.roots.source = RootSource::Added;
        self.settings.roots.added = vec![pem.into()];
        self
    }

    /// Trusts the root certificates of the operating system, instead of Mozilla's list.
    /// [`add_roots`](Self::add_roots) adds more.
    ///
    /// It needs the feature `platform-roots` of this crate, which `cargo add bazu --features platform-roots`
    /// turns on, too.
    #[cfg(feature = "platform-roots")]
    pub fn platform_roots(mut self) -> Self {
        self.settings.roots.source = RootSource::Platform;
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

    /// Sends all requests over connections that a function opens, such as in-memory pipes to a server of the same
    /// process, in place of TCP and TLS. The function is called for each new connection of the pool; its error is
    /// that of a connection that could not be made. No proxy is used, and the URL of the API may be any.
    ///
    /// It is for tests, where a clock that stands still and sockets do not go together: a pipe is only tasks, so
    /// nothing is on its way while none of them can run. It needs the feature `pipes` of this crate.
    #[cfg(feature = "pipes")]
    pub fn pipes<S>(mut self, open: impl Fn() -> std::io::Result<S> + Send + Sync + 'static) -> Self
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Send + Unpin + 'static,
    {
        let open = move || Ok(Box::new(open()?) as Box<dyn crate::connect::Io>);
        self.settings.pipes = Some(std::sync::Arc::new(open));
        self.no_proxy()
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

    /// Uses the server that an environment variable names, such as `BALE_API_URL`, if it is set. The token goes to that
    /// server then, and files come from it too.
    pub fn api_url_from_env(mut self, variable: &str) -> Self {
        if let Some(url) = std::env::var_os(variable) {
            self.settings.api_url = Some(url.to_string_lossy().into_owned());
            self.settings.file_url = None;
        }
        self
    }

    /// Sets the folder in which your own API server stores its files, if the server runs in local mode and the
    /// bot can read its disk. Then a download whose `file_path` is absolute is read from the disk.
    ///
    /// A path that leaves the folder, also through symbolic links, is an error of the download. Without this
    /// setting, every path is requested over HTTP.
    pub fn local_files(mut self, folder: impl Into<PathBuf>) -> Self {
        self.settings.local_files = Some(folder.into());
        self
    }
}

impl<A: Access, C: From<A::Client>> ClientBuilder<C, A> {
    /// Builds the bot or client. Sends nothing and opens no connection.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if a URL, the credentials, the user agent, the proxy or a root certificate is invalid.
    /// Proxy and certificates may come from the environment.
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
        let mut api = settings.api(&behind)?;
        let mut files = match &settings.file_url {
            Some(file_url) => Endpoint::parse("the URL of files", file_url, &behind)?,
            None => settings.api(&format!("/file{behind}"))?,
        };
        let local_files = settings.local_files.clone();
        let http = settings.http(&mut [&mut api, &mut files])?;
        Ok(Client::new(http, api, files, local_files, self))
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
