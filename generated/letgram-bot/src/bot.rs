// @generated from spec/letgram/api.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! The bot, and a call of one of its methods.

use std::pin::Pin;
use std::time::Duration;

use bazu_client::{Client, ClientBuilder, Options};
use bazu_core::{Dialect, Error, Method, Policy, Token, Violations};

/// A bot of the Letgram Bot API.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Bot {
    client: Client,
}

impl Bot {
    /// Where the API is reached unless the builder says otherwise.
    pub const API_URL: &'static str = "https://api.letgram.ru";

    /// The header in which a webhook's secret token comes back.
    pub const WEBHOOK_SECRET_HEADER: &'static str = "X-Letgram-Bot-Api-Secret-Token";

    const DIALECT: Dialect = Dialect::new(("attach://", ""));

    /// A bot with the usual settings.
    ///
    /// # Errors
    ///
    /// When the text cannot be a token, or the environment names a proxy that cannot be one.
    pub fn new(token: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder(token)?.build()
    }

    /// A bot whose token is in an environment variable, such as `LETGRAM_TOKEN`.
    ///
    /// # Errors
    ///
    /// When the variable is missing, empty or not a token, or the environment names an
    /// invalid proxy.
    pub fn from_env(variable: &str) -> Result<Self, Error> {
        Self::new(Token::from_env(variable)?.expose())
    }

    /// Settings for a bot: addresses, timeouts, proxy, policy.
    ///
    /// # Errors
    ///
    /// When the text cannot be a token.
    pub fn builder(token: impl AsRef<str>) -> Result<ClientBuilder<Self>, Error> {
        let token = Token::new(token)?;
        Ok(ClientBuilder::new(token).api_url(Self::API_URL))
    }

    /// A call of a method that was made as plain data.
    pub fn call<M: Method>(&self, method: M) -> Call<'_, M> {
        Call {
            bot: self,
            method,
            options: Options::default(),
        }
    }

    /// The client below, for downloads and for requests of one's own.
    pub fn client(&self) -> &Client {
        &self.client
    }
}

impl From<Client> for Bot {
    fn from(client: Client) -> Self {
        Self { client }
    }
}

/// A call of a method: set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'a, M> {
    bot: &'a Bot,
    pub(crate) method: M,
    options: Options,
}

impl<M: Method> Call<'_, M> {
    /// What to do about violations of limits and rules, in this call.
    pub fn validation(mut self, policy: Policy) -> Self {
        self.options.policy = Some(policy);
        self
    }

    /// How long this call may take, from connecting to the last byte of the answer.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Everything that is wrong with the request. Nothing is sent.
    pub fn check(&self) -> Violations {
        bazu_core::violations(&self.method)
    }

    /// The request as plain data, not sent.
    pub fn into_method(self) -> M {
        self.method
    }
}

impl<'a, M: Method + 'a> IntoFuture for Call<'a, M> {
    type Output = Result<M::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(
            bazu_client::send(&self.bot.client, Bot::DIALECT, self.method, self.options),
        )
    }
}
