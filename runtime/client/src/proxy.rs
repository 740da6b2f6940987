//! Proxies: explicit, from the environment, or none.

use std::fmt;

use bazu_core::Error;
use hyper::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

/// A proxy for all requests. `Debug` does not show its user name and password.
#[derive(Clone)]
pub struct Proxy(Intercept);

impl Proxy {
    /// Accepts `http://host:port`, `socks5://host:port` (the client resolves host names) and
    /// `socks5h://host:port` (the proxy resolves host names). Write `user:password@` before the host if the
    /// proxy requires it. There, write `%`, `:`, `@` and `/` as `%25`, `%3A`, `%40` and `%2F`. The default
    /// port is 80, and 1080 for SOCKS.
    ///
    /// Through an `http://` proxy, the connection to the server is also a tunnel (`CONNECT`), so TLS is
    /// end-to-end.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the URL has another form.
    pub fn parse(url: &str) -> Result<Self, Error> {
        let any = Uri::from_static("https://any.example/");
        let matcher = Matcher::builder().all(url).build();
        let Some(intercept) = matcher.intercept(&any) else {
            return Err(Error::config(format!("the proxy URL is invalid; {REMEDY}")));
        };
        check(&intercept)?;
        Ok(Self(intercept))
    }
}

const REMEDY: &str = "give http://host:port, socks5://host:port or socks5h://host:port, and escape user and password";

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({})", self.0.uri())
    }
}

fn check(intercept: &Intercept) -> Result<(), Error> {
    match intercept.uri().scheme_str() {
        Some("http" | "socks5" | "socks5h") => Ok(()),
        other => Err(Error::config(format!(
            "a proxy by {} is not supported; {REMEDY}",
            other.unwrap_or("no scheme")
        ))),
    }
}

pub(crate) enum Proxies {
    None,
    All(Proxy),
    Environment(Matcher),
}

impl Proxies {
    pub(crate) fn intercept(&self, destination: &Uri) -> Option<Intercept> {
        match self {
            Self::None => None,
            Self::All(proxy) => Some(proxy.0.clone()),
            Self::Environment(matcher) => matcher.intercept(destination),
        }
    }

    /// Whether the proxy for a destination, if any, is of a supported kind.
    pub(crate) fn check(&self, destination: &Uri) -> Result<(), Error> {
        match self.intercept(destination) {
            Some(intercept) => check(&intercept),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_the_proxy_without_its_credentials() {
        let proxy = Proxy::parse("socks5h://hush:hush%40@127.0.0.1:1080").unwrap();
        assert_eq!(format!("{proxy:?}"), "Proxy(socks5h://127.0.0.1:1080/)");
        assert_eq!(proxy.0.raw_auth(), Some(("hush", "hush@")));
    }

    #[test]
    fn a_proxy_that_would_not_be_used_is_refused_without_showing_it() {
        for url in [
            "",
            "http://",
            "ftp://hush:hush@x:1",
            "https://hush:hush@x:1",
            "socks4://hush@x:1",
            "http://hush:hu sh@x:1",
        ] {
            let error = Proxy::parse(url).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hush"), "{url}");
        }
    }
}
