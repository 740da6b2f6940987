// @generated from spec/safir/api.yaml by `cargo xtask gen safir`. Edit the spec, not this file.

//! The client, and a call of one of its methods.

use std::pin::Pin;
use std::time::Duration;

use bazu_core::{Error, Policy, Secret, Violations};
use bazu_rest::{Auth, Options, RestClient, RestClientBuilder, RestMethod};

/// A client of Bale Safir API.
///
/// Cheap to clone; clones share their connections and their authorization.
#[derive(Clone, Debug)]
pub struct Safir {
    client: RestClient,
}

impl Safir {
    /// Where the API is reached unless the builder says otherwise.
    pub const API_URL: &'static str = "https://safir.bale.ai/api/v3";

    /// A client with the usual settings.
    ///
    /// # Errors
    ///
    /// When the credentials cannot be sent, or the environment names a proxy that cannot be one.
    pub fn new(key: impl Into<Secret>) -> Result<Self, Error> {
        Self::builder(key).build()
    }

    /// Settings for a client: address, timeouts, proxy, policy.
    pub fn builder(key: impl Into<Secret>) -> RestClientBuilder<Self> {
        RestClientBuilder::new(Auth::Header {
                name: "api-access-key",
                key: key.into(),
            })
            .api_url(Self::API_URL)
    }

    /// A call of a method that was made as plain data.
    pub fn call<M: RestMethod>(&self, method: M) -> Call<'_, M> {
        Call {
            client: self,
            method,
            options: Options::default(),
        }
    }
}

impl From<RestClient> for Safir {
    fn from(client: RestClient) -> Self {
        Self { client }
    }
}

/// A call of a method: set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'a, M> {
    client: &'a Safir,
    pub(crate) method: M,
    options: Options,
}

impl<M: RestMethod> Call<'_, M> {
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

impl<'a, M: RestMethod + 'a> IntoFuture for Call<'a, M> {
    type Output = Result<M::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(bazu_rest::send(&self.client.client, self.method, self.options))
    }
}
