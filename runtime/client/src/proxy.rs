//! Proxies: explicit, from the environment, or none.

mod exceptions;

use std::borrow::Cow;
use std::ffi::OsString;
use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bazu_core::{Error, Secrets};
use hyper::Uri;
use hyper::header::HeaderValue;
use percent_encoding::percent_decode_str;

use crate::address::{Address, Host};
use crate::endpoint::{Endpoint, escapes_are_complete};
use exceptions::Exceptions;

/// A proxy for all requests. `Debug` does not show its user name and password.
#[derive(Clone)]
pub struct Proxy {
    pub(crate) kind: ProxyKind,
    /// The scheme, the host and the port.
    pub(crate) uri: Uri,
    /// The user name and the password.
    pub(crate) credentials: Option<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProxyKind {
    Http,
    /// The client looks up host names.
    Socks5,
    /// The proxy looks up host names.
    Socks5h,
}

impl Proxy {
    /// Accepts `http://host:port`, `socks5://host:port` (the client resolves host names) and
    /// `socks5h://host:port` (the proxy resolves host names). `socks://` means `socks5h://`, as desktops
    /// write it. Without a scheme, `host:port` means `http://host:port`. The default port is 80, and 1080 for
    /// SOCKS.
    ///
    /// Write `user:password@` before the host if the proxy requires it. There, write `%`, `:`, `@`, `/`, `?`
    /// and `#` as `%25`, `%3A`, `%40`, `%2F`, `%3F` and `%23`.
    ///
    /// Through an `http://` proxy, the connection to an `https://` server is a tunnel (`CONNECT`), so TLS is
    /// end-to-end. The proxy forwards and sees requests to an `http://` server.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the URL has another form. Proxies that are reached by TLS (`https://`) and SOCKS
    /// version 4 are not supported.
    pub fn parse(url: &str) -> Result<Self, Error> {
        Self::named("the proxy", url)
    }

    /// Parses a proxy. `setting` is its name in errors, which do not show the URL.
    fn named(setting: &str, url: &str) -> Result<Self, Error> {
        Self::read(url).map_err(|why| Error::config(format!("{setting} {why}; {REMEDY}")))
    }

    fn read(url: &str) -> Result<Self, &'static str> {
        let (_, behind) = url.split_once("://").unwrap_or(("", url));
        let behind = behind.strip_suffix('/').unwrap_or(behind);
        if behind.contains(['/', '?', '#']) || behind.matches('@').count() > 1 {
            return Err("has a path, or a `/`, `?`, `#` or `@` that is not escaped");
        }
        let address = Address::parse(url)?;
        let (kind, scheme, port) = match &*address.scheme {
            "http" | "" => (ProxyKind::Http, "http", 80),
            "socks5" => (ProxyKind::Socks5, "socks5", 1080),
            "socks5h" | "socks" => (ProxyKind::Socks5h, "socks5h", 1080),
            "https" => return Err("is reached by TLS (https://), which is not supported"),
            "socks4" | "socks4a" => return Err("is a SOCKS 4 proxy, which is not supported"),
            _ => return Err("has an unknown scheme"),
        };
        let port = address.port.unwrap_or(port);
        let uri = format!("{scheme}://{}:{port}/", address.host);
        Ok(Self {
            kind,
            uri: uri.parse().map_err(|_| "is not a URL")?,
            credentials: match address.user_info {
                None | Some("") => None,
                Some(user_info) => Some(credentials(user_info, kind)?),
            },
        })
    }

    /// The credentials as an HTTP proxy reads them.
    pub(crate) fn basic(&self) -> Option<HeaderValue> {
        let (user, password) = self.credentials.as_ref()?;
        let mut value = HeaderValue::try_from(format!("Basic {}", base64(user, password))).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// The texts that errors must not show: a proxy that forwards requests may echo them.
    fn secrets(&self) -> Secrets {
        let Some((user, password)) = &self.credentials else {
            return Secrets::default();
        };
        let secret = if password.is_empty() { user } else { password };
        // A proxy may echo the header without the `=` at its end.
        Secrets::new([secret, base64(user, password).trim_end_matches('=')])
    }
}

const REMEDY: &str = "give http://host:port, socks5://host:port or socks5h://host:port, with %25, %3A, %40, %2F, \
                      %3F and %23 for the characters % : @ / ? # of user name and password";

fn base64(user: &str, password: &str) -> String {
    BASE64_STANDARD.encode(format!("{user}:{password}"))
}

fn credentials(user_info: &str, kind: ProxyKind) -> Result<(String, String), &'static str> {
    if !escapes_are_complete(user_info) {
        return Err("has a `%` that is not escaped in its user name or password");
    }
    let (user, password) = user_info.split_once(':').unwrap_or((user_info, ""));
    if password.contains(':') {
        return Err("has a `:` that is not escaped in its password");
    }
    let decode = |text| -> Result<String, &'static str> {
        let text = percent_decode_str(text).decode_utf8().map(Cow::into_owned);
        let text =
            text.map_err(|_| "has escapes in its user name or password that are not UTF-8")?;
        match text.contains(char::is_control) {
            true => Err("has a control character in its user name or password"),
            false => Ok(text),
        }
    };
    let (user, password) = (decode(user)?, decode(password)?);
    match kind {
        // RFC 7617, 2: the first colon ends the user name.
        ProxyKind::Http if user.contains(':') => Err("has a colon in its user name"),
        // RFC 1929, 2: one byte holds the length.
        ProxyKind::Socks5 | ProxyKind::Socks5h if user.len().max(password.len()) > 255 => {
            Err("has a user name or a password of more than 255 bytes")
        }
        _ => Ok((user, password)),
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({})", self.uri)
    }
}

/// The proxies of a client.
#[derive(Default)]
pub(crate) struct Proxies {
    http: Option<Proxy>,
    https: Option<Proxy>,
    exceptions: Exceptions,
}

impl Proxies {
    pub(crate) fn all(proxy: Proxy) -> Self {
        Self {
            http: Some(proxy.clone()),
            https: Some(proxy),
            exceptions: Exceptions::default(),
        }
    }

    /// The proxies that curl takes from the environment, for requests to these endpoints.
    ///
    /// A variable is an error only if a request would go through its proxy.
    pub(crate) fn of_environment(
        variable: impl Fn(&str) -> Option<OsString>,
        endpoints: &[&mut Endpoint],
    ) -> Result<Self, Error> {
        // As in curl, a lower-case name goes first, and an empty variable is not set.
        let first = |names: &[&'static str]| {
            let set = |name: &&'static str| Some((*name, variable(name)?));
            names
                .iter()
                .filter_map(set)
                .find(|(_, value)| !value.is_empty())
        };
        let exceptions = first(&["no_proxy", "NO_PROXY"]);
        let exceptions = exceptions.map(|(_, value)| Exceptions::new(&value.to_string_lossy()));
        let exceptions = exceptions.unwrap_or_default();
        let proxy = |is_https: bool, names: &[&'static str]| {
            let used = endpoints.iter().any(|endpoint| {
                endpoint.is_https() == is_https && !exceptions.contains(endpoint.name())
            });
            let proxy = first(names).filter(|_| used).map(|(name, value)| {
                let setting = format!("the proxy of the environment variable {name}");
                Proxy::named(&setting, value.to_str().unwrap_or("\u{fffd}"))
            });
            proxy.transpose()
        };
        // In a CGI program, the sender of a request sets HTTP_PROXY, by the header `Proxy`.
        let is_cgi = variable("REQUEST_METHOD").is_some();
        let http: &[_] = match is_cgi {
            true => &["http_proxy", "all_proxy", "ALL_PROXY"],
            false => &["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"],
        };
        let https = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
        Ok(Self {
            http: proxy(false, http)?,
            https: proxy(true, &https)?,
            exceptions,
        })
    }

    /// The proxy of a host.
    pub(crate) fn of(&self, is_https: bool, host: &Host) -> Option<&Proxy> {
        let proxy = if is_https { &self.https } else { &self.http };
        proxy.as_ref().filter(|_| !self.exceptions.contains(host))
    }

    /// The proxy that forwards the requests to a host, instead of a tunnel.
    pub(crate) fn forwarding(&self, is_https: bool, host: &Host) -> Option<&Proxy> {
        let proxy = self.of(is_https, host);
        proxy.filter(|proxy| !is_https && proxy.kind == ProxyKind::Http)
    }

    /// The texts that errors must not show.
    pub(crate) fn secrets(&self) -> Secrets {
        let secrets = [&self.http, &self.https].into_iter().flatten();
        secrets.fold(Secrets::default(), |all, proxy| all.with(&proxy.secrets()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_known_in_every_form_that_is_documented() {
        for (url, shown) in [
            ("http://x.org:3128", "http://x.org:3128/"),
            ("x.org:3128", "http://x.org:3128/"),
            ("x.org", "http://x.org:80/"),
            ("HTTP://x.org/", "http://x.org:80/"),
            ("socks5://[::1]", "socks5://[::1]:1080/"),
            ("socks5h://127.0.0.1:9050", "socks5h://127.0.0.1:9050/"),
            ("socks://127.0.0.1:1080/", "socks5h://127.0.0.1:1080/"),
        ] {
            let proxy = Proxy::parse(url).unwrap();
            assert_eq!(format!("{proxy:?}"), format!("Proxy({shown})"), "{url}");
            assert_eq!(proxy.credentials, None);
        }
    }

    #[test]
    fn debug_shows_the_proxy_without_its_credentials() {
        let proxy = Proxy::parse("socks5h://hush:hush%40@127.0.0.1:1080").unwrap();
        assert_eq!(format!("{proxy:?}"), "Proxy(socks5h://127.0.0.1:1080/)");
        assert_eq!(proxy.credentials, Some(("hush".into(), "hush@".into())));
    }

    #[test]
    fn credentials_are_decoded_and_a_password_may_be_missing() {
        let longest = "p".repeat(255);
        for (user_info, user, password) in [
            ("u:%23%2F%3f%40%3A%25", "u", "#/?@:%"),
            ("u", "u", ""),
            (":p", "", "p"),
            ("u:\u{631}%D9%85", "u", "\u{631}\u{645}"),
            (&format!("u:{longest}"), "u", &longest),
        ] {
            for scheme in ["http", "socks5"] {
                let proxy = Proxy::parse(&format!("{scheme}://{user_info}@x:1")).unwrap();
                assert_eq!(proxy.credentials, Some((user.into(), password.into())));
            }
        }
        let basic = Proxy::parse("http://Aladdin:open%20sesame@x:1")
            .unwrap()
            .basic();
        assert_eq!(basic.unwrap(), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    #[test]
    fn a_proxy_that_would_not_be_used_is_refused_without_showing_it() {
        let long = format!("socks5://u:{}@x:1", "hush".repeat(64));
        for (url, why) in [
            ("", "is empty"),
            ("http://", "host name"),
            ("hush:hush", "port"),
            ("http://127.0.0.1:187700", "port"),
            ("http://127.0.0.1:65536", "port"),
            ("socks5://hush:hush@127.0.0.1:-1", "port"),
            ("socks5h://127.0.0.1:8o80", "port"),
            ("ftp://hush:hush@x:1", "unknown scheme"),
            ("hush://x:1", "unknown scheme"),
            ("sock5://hush:hush@x:1", "unknown scheme"),
            ("https://hush:hush@x:1", "TLS"),
            ("socks4://hush@x:1", "SOCKS 4"),
            ("socks4a://hush@x:1", "SOCKS 4"),
            ("http://hush:hu sh@x:1", "a space"),
            ("http://hush:hush@127.0.0.1:1 ", "a space"),
            ("\u{202a}http://hush:hush@127.0.0.1:1", "invisible"),
            ("http://hush:hush@\u{202a}127.0.0.1:1", "invisible"),
            ("http://alice:hush#x@127.0.0.1:1", "not escaped"),
            ("http://alice:hush/x@127.0.0.1:1", "not escaped"),
            ("http://alice:hush?x@127.0.0.1:1", "not escaped"),
            ("http://alice:hush@x@127.0.0.1:1", "not escaped"),
            ("http://alice:1/@hush", "not escaped"),
            ("alice:hush#@127.0.0.1:1", "not escaped"),
            ("http://hush:hush@127.0.0.1:1/hush", "a path"),
            ("http://alice:hush%x@127.0.0.1:1", "`%`"),
            ("http://alice:hush:x@127.0.0.1:1", "`:`"),
            ("http://al%3Aice:hush@127.0.0.1:1", "a colon"),
            ("http://alice:hush%0A@127.0.0.1:1", "a control character"),
            ("http://alice:hush%FF@127.0.0.1:1", "UTF-8"),
            (&long, "255 bytes"),
        ] {
            let result = Proxy::parse(url).map(|proxy| format!("{proxy:?}"));
            let error = result.expect_err(url);
            let text = format!("{error} {error:?}");
            let given = text.starts_with("the proxy ") && text.contains("give http://");
            assert!(given && text.contains(why), "{url}: {text}");
            assert!(!text.contains("hush") && !text.contains("alice"), "{text}");
        }
    }

    #[test]
    fn no_slip_in_a_proxy_shows_a_letter_of_its_password() {
        let shown = |url: &str| match Proxy::parse(url) {
            Ok(proxy) => format!("{proxy:?}"),
            Err(error) => format!("{error} {error:?}"),
        };
        for url in [
            "http://user:QQQQ@host.test:1080",
            "user:QQ%40QQ@127.0.0.1",
            "socks5h://QQQQ@[::1]:1080/",
        ] {
            for at in 0..url.len() {
                for insert in [
                    "#", "/", "?", "@", ":", "%", "\\", "[", "]", " ", "\n", "\u{202e}", "ف", "0",
                    "",
                ] {
                    let inserted = [&url[..at], insert, &url[at..]].concat();
                    let replaced = [&url[..at], insert, &url[at + 1..]].concat();
                    // Without the `@`, a text without a password is a host.
                    let is_host = !replaced.contains('@') && !replaced.contains(":Q");
                    for url in [Some(inserted), Some(replaced).filter(|_| !is_host)] {
                        let text = shown(&url.unwrap_or_default());
                        assert!(!text.contains('Q'), "{text}");
                    }
                }
            }
        }
    }

    /// The proxy of the environment for a server, `direct`, or the error.
    fn environment(url: &str, variables: &[(&str, &str)]) -> String {
        let mut endpoint = Endpoint::parse("the API URL", url, "/").unwrap();
        let variable = |name: &str| {
            let mut set = variables.iter().filter(|(set, _)| *set == name);
            set.next().map(|(_, value)| value.into())
        };
        let proxies = match Proxies::of_environment(variable, &[&mut endpoint]) {
            Ok(proxies) => proxies,
            Err(error) => return error.to_string(),
        };
        let proxy = proxies.of(endpoint.is_https(), endpoint.name());
        proxy.map_or("direct".to_owned(), |proxy| {
            proxy.uri.authority().unwrap().to_string()
        })
    }

    #[test]
    fn the_variables_are_read_in_the_order_of_curl() {
        let (http, https) = ("http://a.test", "https://a.test");
        for (url, variables, expected) in [
            (
                http,
                &[
                    ("HTTP_PROXY", "up:1"),
                    ("http_proxy", "low:1"),
                    ("all_proxy", "all:1"),
                ][..],
                "low:1",
            ),
            (
                http,
                &[
                    ("HTTP_PROXY", "up:1"),
                    ("http_proxy", ""),
                    ("all_proxy", "all:1"),
                ],
                "up:1",
            ),
            (
                http,
                &[("HTTP_PROXY", "up:1"), ("REQUEST_METHOD", "GET")],
                "direct",
            ),
            (
                http,
                &[("http_proxy", "low:1"), ("REQUEST_METHOD", "GET")],
                "low:1",
            ),
            (
                http,
                &[("https_proxy", "s:1"), ("HTTPS_PROXY", "s:1")],
                "direct",
            ),
            (
                https,
                &[("https_proxy", "low:1"), ("HTTPS_PROXY", "up:1")],
                "low:1",
            ),
            (
                https,
                &[("http_proxy", "h:1"), ("ALL_PROXY", "all:1")],
                "all:1",
            ),
            (
                https,
                &[("all_proxy", "low:1"), ("ALL_PROXY", "up:1")],
                "low:1",
            ),
            (https, &[("HTTPS_PROXY", ""), ("ALL_PROXY", "")], "direct"),
            (
                https,
                &[
                    ("ALL_PROXY", "socks://h:1/"),
                    ("NO_PROXY", ""),
                    ("no_proxy", "a.test"),
                ],
                "direct",
            ),
            (
                https,
                &[
                    ("ALL_PROXY", "socks://h:1/"),
                    ("NO_PROXY", "a.test"),
                    ("no_proxy", "b"),
                ],
                "h:1",
            ),
        ] {
            assert_eq!(environment(url, variables), expected, "{url} {variables:?}");
        }
    }

    #[test]
    fn a_variable_that_cannot_be_used_is_named_and_its_value_is_not_shown() {
        for name in ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
            for value in [
                "sock5://hush:1",
                "socks4://hush:1",
                "https://hush:1",
                "http://hush:1 ",
                " ",
                "hush hush",
                "http://u:hush#@h:1",
                "h:99999",
                "::hush::",
            ] {
                let text = environment("https://a.test", &[(name, value)]);
                assert!(
                    text.contains(&format!("the environment variable {name} ")),
                    "{text}"
                );
                assert!(!text.contains("hush") && !text.contains("99999"), "{text}");
                let unused = [(name, value), ("no_proxy", "a.test")];
                assert_eq!(environment("https://a.test", &unused), "direct");
            }
        }
    }
}
