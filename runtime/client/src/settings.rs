//! The settings of all kinds of clients.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bazu_core::{Error, Policy};
use hyper::header::HeaderValue;
use rustls::RootCertStore;

use crate::connect::Connector;
use crate::endpoint::Endpoint;
use crate::http::Http;
use crate::pool::Pool;
use crate::proxy::{Proxies, Proxy};
use crate::roots::Roots;
use crate::timeouts::Timeouts;

/// The settings of a client before it is built. `Debug` does not show secrets or URLs.
pub struct Settings {
    pub(crate) api_url: Option<String>,
    /// Only bots have this setting.
    pub(crate) file_url: Option<String>,
    /// Only bots have this setting.
    pub(crate) local_files: Option<PathBuf>,
    pub(crate) timeouts: Timeouts,
    pub(crate) proxies: Option<Proxies>,
    pub(crate) roots: Roots,
    pub(crate) user_agent: String,
    pub(crate) max_response_bytes: usize,
    pub(crate) max_idle_per_host: usize,
    pub(crate) policy: Policy,
    #[cfg(feature = "pipes")]
    pub(crate) pipes: Option<crate::connect::Pipes>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            api_url: None,
            file_url: None,
            local_files: None,
            timeouts: Timeouts {
                connect: Duration::from_secs(10),
                read: Duration::from_secs(60),
                total: Some(Duration::from_secs(600)),
                is_exact: false,
            },
            proxies: None,
            roots: Roots::default(),
            user_agent: concat!("bazu/", env!("CARGO_PKG_VERSION")).to_owned(),
            max_response_bytes: 64 << 20,
            max_idle_per_host: 64,
            policy: Policy::default(),
            #[cfg(feature = "pipes")]
            pipes: None,
        }
    }
}

impl Settings {
    /// The endpoint of the API methods. `behind` is appended to the path; it starts and ends with a slash.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] for a missing or invalid URL.
    pub fn api(&self, behind: &str) -> Result<Endpoint, Error> {
        match &self.api_url {
            Some(url) => Endpoint::parse("the URL of the API", url, behind),
            None => Err(Error::config(
                "the URL of the API is missing; give one with `api_url`",
            )),
        }
    }

    /// Makes the HTTP layer for requests to these base URLs.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] for an invalid user agent, proxy or root certificate. The proxy and the certificates
    /// may come from the environment.
    pub fn http(self, endpoints: &mut [&mut Endpoint]) -> Result<Http, Error> {
        let proxies = match self.proxies {
            Some(proxies) => proxies,
            None => Proxies::of_environment(|name| std::env::var_os(name), endpoints)?,
        };
        let encrypted = endpoints.iter().any(|endpoint| endpoint.is_https());
        for endpoint in endpoints {
            let proxy = proxies.forwarding(endpoint.is_https(), endpoint.name());
            endpoint.authorize_proxy(proxy.and_then(Proxy::basic));
        }
        let secrets = proxies.secrets();
        let roots = match encrypted {
            true => self.roots.store(|name| std::env::var_os(name))?,
            false => RootCertStore::empty(),
        };
        let connector = Connector::new(proxies, roots, self.timeouts)?;
        #[cfg(feature = "pipes")]
        let connector = connector.with_pipes(self.pipes);
        let pool = Arc::new(Pool::new(connector, self.max_idle_per_host));
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| Error::config("the user agent is invalid in a header; give ASCII text"))?;
        Ok(Http {
            pool,
            user_agent,
            timeouts: self.timeouts,
            max_response_bytes: self.max_response_bytes,
            policy: self.policy,
            secrets,
        })
    }
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings")
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

    #[test]
    fn the_debug_of_settings_shows_limits_and_no_address() {
        let settings = Settings {
            api_url: Some("https://hush.test".to_owned()),
            ..Settings::default()
        };
        let shown = format!("{settings:?}");
        assert!(shown.contains("max_idle_per_host: 64"), "{shown}");
        assert!(!shown.contains("hush"), "{shown}");
    }
}
