// @generated from spec/safir/api.yaml by `cargo xtask gen safir`. Edit the spec, not this file.

//! The client, and a call of one of its methods.

/// A client of the Bale Safir API.
///
/// Cloning is cheap. Clones share their connections and their authorization.
#[derive(Clone, Debug)]
pub struct Safir {
    client: bazu_rest::RestClient,
}

impl Safir {
    /// The default address of the API.
    pub const API_URL: &'static str = "https://safir.bale.ai/api/v3";

    /// Creates a client with the default settings.
    ///
    /// # Errors
    ///
    /// If the credentials cannot be sent, or the proxy or the root certificates in the
    /// environment are invalid.
    pub fn new(key: impl Into<bazu_core::Secret>) -> Result<Self, bazu_core::Error> {
        Self::builder(key).build()
    }

    /// Creates a builder for the settings: address, timeouts, proxy, root certificates, policy.
    pub fn builder(
        key: impl Into<bazu_core::Secret>,
    ) -> bazu_rest::RestClientBuilder<Self> {
        bazu_rest::RestClientBuilder::new(bazu_rest::Auth::Header {
                name: "api-access-key",
                key: key.into(),
            })
            .api_url(Self::API_URL)
    }

    /// Creates a call of a request.
    pub fn call<M: bazu_rest::RestMethod>(&self, method: M) -> Call<'_, M> {
        Call {
            client: self,
            method,
            options: bazu_rest::Options::default(),
        }
    }
}

impl From<bazu_rest::RestClient> for Safir {
    fn from(client: bazu_rest::RestClient) -> Self {
        Self { client }
    }
}

/// A call of a method. Set the optional parameters, then await it.
///
/// Which ones a method has, its function lists. A setter takes a value or an `Option`.
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'a, M> {
    client: &'a Safir,
    pub(crate) method: M,
    options: bazu_rest::Options,
}

impl<M: bazu_rest::RestMethod> Call<'_, M> {
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

impl<'a, M: bazu_rest::RestMethod + 'a> IntoFuture for Call<'a, M> {
    type Output = Result<M::Output, bazu_core::Error>;
    type IntoFuture = std::pin::Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(bazu_rest::send(&self.client.client, self.method, self.options))
    }
}
