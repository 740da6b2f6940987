// @generated from spec/bale/api.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! The bot, and a call of one of its methods.

use crate::media::GetFile;
use crate::updates::GetUpdates;

/// A bot that uses the Bale Bot API.
///
/// Cloning is cheap. Clones share their connections.
#[derive(Clone, Debug)]
pub struct Bot {
    client: bazu_client::Client,
}

impl Bot {
    /// The default address of the API.
    pub const API_URL: &'static str = "https://tapi.bale.ai";

    const DIALECT: bazu_core::Dialect = bazu_core::Dialect::new(("<attach://", ">"));

    /// Creates a bot with the default settings.
    ///
    /// # Errors
    ///
    /// If the token is malformed, or the proxy or the root certificates in the environment are
    /// invalid.
    pub fn new(token: impl AsRef<str>) -> Result<Self, bazu_core::Error> {
        Self::builder(token)?.build()
    }

    /// Creates a bot whose token is in an environment variable, such as `BALE_TOKEN`.
    ///
    /// If `BALE_API_URL` is set, the bot uses the server at that address.
    ///
    /// # Errors
    ///
    /// If the variable is missing, empty or not a token, or the address, the proxy or the root
    /// certificates in the environment are invalid.
    pub fn from_env(variable: &str) -> Result<Self, bazu_core::Error> {
        let token = bazu_core::Token::from_env(variable)?;
        Self::builder(token.expose())?.api_url_from_env("BALE_API_URL").build()
    }

    /// Creates a builder for the settings: addresses, timeouts, proxy, root certificates, policy.
    ///
    /// # Errors
    ///
    /// If the token is malformed.
    pub fn builder(
        token: impl AsRef<str>,
    ) -> Result<bazu_client::ClientBuilder<Self>, bazu_core::Error> {
        let token = bazu_core::Token::new(token)?;
        Ok(bazu_client::ClientBuilder::new(token).api_url(Self::API_URL))
    }

    /// Creates a call of a request.
    pub fn call<M: bazu_core::Method>(&self, method: M) -> Call<'_, M> {
        Call {
            bot: self,
            method,
            options: bazu_client::Options::default(),
        }
    }

    /// The HTTP client, for downloads and custom requests.
    pub fn client(&self) -> &bazu_client::Client {
        &self.client
    }
}

impl bazu_client::BotClient for Bot {
    const DIALECT: bazu_core::Dialect = Self::DIALECT;

    fn client(&self) -> &bazu_client::Client {
        &self.client
    }
}

impl From<bazu_client::Client> for Bot {
    fn from(client: bazu_client::Client) -> Self {
        Self { client }
    }
}

/// A call of a method. Set the optional parameters, then await it.
///
/// Which ones a method has, its function lists. A setter takes a value or an `Option`.
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'a, M> {
    bot: &'a Bot,
    pub(crate) method: M,
    options: bazu_client::Options,
}

impl<M: bazu_core::Method> Call<'_, M> {
    /// Sets what this call does when the request violates a limit or a rule.
    pub fn validation(mut self, policy: bazu_core::Policy) -> Self {
        self.options.policy = Some(policy);
        self
    }

    /// Sets the time limit of this call, from connecting to the last byte of the response.
    pub fn request_timeout(mut self, timeout: std::time::Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sets how long the server may be silent in this call, before its response and within it.
    pub fn read_timeout(mut self, timeout: std::time::Duration) -> Self {
        self.options.read_timeout = Some(timeout);
        self
    }

    /// Returns all violations of limits and rules. Sends nothing.
    pub fn check(&self) -> bazu_core::Violations {
        bazu_core::violations(&self.method)
    }

    /// Returns the request without sending it.
    pub fn into_method(self) -> M {
        self.method
    }
}

impl<'a, M: bazu_core::Method + 'a> IntoFuture for Call<'a, M> {
    type Output = Result<M::Output, bazu_core::Error>;
    type IntoFuture = std::pin::Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(
            bazu_client::send(&self.bot.client, Bot::DIALECT, self.method, self.options),
        )
    }
}

impl<'a> Call<'a, GetUpdates> {
    /// Fetches updates again and again, and returns them one after another.
    ///
    /// The server waits up to 30 seconds for an update, unless `timeout` is set. After an error the
    /// next request waits as long as the server asked, or longer each time. `offset` moves by
    /// itself.
    pub fn poll(mut self) -> bazu_client::Updates<'a, GetUpdates> {
        self.method.timeout.get_or_insert(30);
        bazu_client::Updates::new(
            &self.bot.client,
            Bot::DIALECT,
            self.method,
            self.options,
        )
    }
}

impl<'a> Call<'a, GetFile> {
    /// Downloads the file that this call names. Nothing is sent before the download is awaited.
    pub fn download(self) -> bazu_client::Download<'a> {
        bazu_client::Download::named_by(
            &self.bot.client,
            async move {
                let file = self.await?;
                Ok((file.file_path, file.file_size))
            },
        )
    }
}
