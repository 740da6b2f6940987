//! A base URL that is parsed once.

use std::fmt;

use bazu_core::Error;
use bytes::Bytes;
use hyper::header::HeaderValue;
use hyper::http::uri::{Authority, Parts, PathAndQuery, Scheme, Uri};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::address::{Address, Host};

/// The bytes to escape in the path of a file, because they have a meaning in URLs. `/` separates segments.
const IN_PATHS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The bytes to escape in the path of a base URL: those that a URL cannot hold (RFC 3986, 3.3). What the user
/// escaped stays escaped.
const IN_BASES: &AsciiSet = &CONTROLS
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The URL of requests without the end of the path.
pub struct Endpoint {
    scheme: Scheme,
    authority: Authority,
    name: Host,
    host: HeaderValue,
    /// The path before the method name.
    prefix: String,
    proxy_authorization: Option<HeaderValue>,
}

impl Endpoint {
    /// Parses a base URL. `behind` is appended to its path; it starts and ends with a slash. `setting` is the
    /// name of the setting in errors. Errors do not show the URL, because it may hold a password.
    ///
    /// Characters outside ASCII in the path are percent-encoded.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] for an invalid URL, or one with a user name, a query or a fragment. A host name with
    /// letters outside ASCII is refused: its form for the network, Punycode, begins with `xn--`.
    pub fn parse(setting: &str, url: &str, behind: &str) -> Result<Self, Error> {
        let refuse = |why: &str| {
            Error::config(format!(
                "{setting} {why}; give one like https://api.example.org"
            ))
        };
        let address = Address::parse(url).map_err(refuse)?;
        let scheme = match &*address.scheme {
            "https" => Scheme::HTTPS,
            "http" => Scheme::HTTP,
            "" => return Err(refuse("does not start with https:// and a host")),
            _ => return Err(refuse("is neither https:// nor http://")),
        };
        if address.user_info.is_some() {
            return Err(refuse("holds a user name, which would not be sent"));
        }
        if address.rest.contains(['?', '#']) {
            return Err(refuse("holds a query or a fragment"));
        }
        if !escapes_are_complete(address.rest) {
            return Err(refuse("has a `%` without two hexadecimal digits behind it"));
        }
        let authority = match address.port {
            Some(port) => format!("{}:{port}", address.host),
            None => address.host.to_string(),
        };
        let invalid = || refuse("is not a URL");
        let host = HeaderValue::from_str(&authority).map_err(|_| invalid())?;
        let authority = authority.parse().map_err(|_| invalid())?;
        let path = utf8_percent_encode(address.rest.trim_end_matches('/'), IN_BASES);
        Ok(Self {
            scheme,
            authority,
            name: address.host,
            host,
            prefix: format!("{path}{behind}"),
            proxy_authorization: None,
        })
    }

    /// Whether requests are encrypted.
    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// The host name or address.
    pub(crate) fn name(&self) -> &Host {
        &self.name
    }

    /// Sets the credentials for an HTTP proxy that forwards each request of this endpoint.
    pub(crate) fn authorize_proxy(&mut self, value: Option<HeaderValue>) {
        self.proxy_authorization = value;
    }

    /// The `proxy-authorization` header of each request.
    pub(crate) fn proxy_authorization(&self) -> Option<&HeaderValue> {
        self.proxy_authorization.as_ref()
    }

    pub(crate) fn host(&self) -> &HeaderValue {
        &self.host
    }

    /// The host and the port, for errors.
    pub(crate) fn host_and_port(&self) -> String {
        let default = if self.is_https() { 443 } else { 80 };
        let port = self.authority.port_u16().unwrap_or(default);
        format!("{}:{port}", self.authority.host())
    }

    /// What a connection to this host has in common with others.
    pub(crate) fn origin(&self) -> (&Scheme, &Authority) {
        (&self.scheme, &self.authority)
    }

    /// The URL without a path.
    pub(crate) fn base(&self) -> Uri {
        // All parts are checked or constant, so the conversion cannot fail.
        self.uri(String::from("/")).unwrap_or_default()
    }

    /// The URL of a method.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] for a name that would change the URL.
    pub fn method_uri(&self, method: &str) -> Result<Uri, Error> {
        let stands = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'/');
        let is_name = !method.is_empty() && method.bytes().all(stands);
        let uri = is_name.then(|| self.uri([&self.prefix, method].concat()));
        uri.flatten()
            .ok_or_else(|| Error::config(format!("{method:?} is not a valid method name")))
    }

    /// The URL of a file. Every byte that has a meaning in URLs is escaped, segment by segment. `None` for a
    /// path that is empty or leaves its folder.
    pub(crate) fn file_uri(&self, file_path: &str) -> Option<Uri> {
        let relative = file_path.trim_start_matches('/');
        if relative.is_empty() || relative.split(['/', '\\']).any(|s| s == ".." || s == ".") {
            return None;
        }
        let mut path = self.prefix.clone();
        path.extend(utf8_percent_encode(relative, IN_PATHS));
        self.uri(path)
    }

    fn uri(&self, path: String) -> Option<Uri> {
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        // Parsing from `Bytes` validates the text once and does not copy it.
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(path)).ok()?);
        Uri::from_parts(parts).ok()
    }
}

/// Whether two hexadecimal digits stand behind every `%`.
pub(crate) fn escapes_are_complete(text: &str) -> bool {
    let is_escape = |rest: &str| {
        let digits = rest.as_bytes().iter().take(2);
        digits.filter(|digit| digit.is_ascii_hexdigit()).count() == 2
    };
    text.split('%').skip(1).all(is_escape)
}

/// Does not show the path, because it may hold a token.
impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.host.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(url: &str) -> Result<Endpoint, Error> {
        Endpoint::parse("the API URL", url, "/bot1:t/")
    }

    #[test]
    fn slashes_at_the_end_of_a_base_url_do_not_count() {
        for url in ["https://x.org/y", "https://x.org/y/", "https://x.org/y//"] {
            let uri = endpoint(url).unwrap().method_uri("getMe").unwrap();
            assert_eq!(uri, "https://x.org/y/bot1:t/getMe");
        }
        let uri = endpoint("http://x.org:81").unwrap();
        assert_eq!(
            uri.method_uri("getMe").unwrap(),
            "http://x.org:81/bot1:t/getMe"
        );
    }

    #[test]
    fn a_base_url_that_would_be_sent_otherwise_than_written_is_refused() {
        for url in [
            "",
            "x.org",
            "/y",
            "ftp://x.org",
            "https://",
            "https://x.org/?a=b",
            "https://x.org/#a",
            "https://x org",
            "https://hush:hush@x.org",
            "https://x.org/hush%2",
            "https://x.org/%hush",
            "https://x.org:hush",
            "https://x.org:187700",
            "https://hush.example:-1/",
            "https://هوش.example/hush",
            "https:\\\\x.org/hush",
            "https://x.org\n",
            " https://x.org",
        ] {
            let error = endpoint(url).map(|_| ()).unwrap_err().to_string();
            assert!(error.contains("the API URL"), "{url}: {error}");
            assert!(!error.contains("hush"), "{url}: {error}");
        }
    }

    #[test]
    fn a_refused_base_url_says_what_is_wrong_with_it() {
        for (url, why) in [
            ("", "is empty"),
            ("x.org", "does not start with https:// and a host"),
            ("ftp://x.org", "is neither https:// nor http://"),
            ("https://u@x.org", "holds a user name"),
            ("https://x.org?a", "holds a query or a fragment"),
            ("https://x.org/#a", "holds a query or a fragment"),
            (
                "https://x.org/%4",
                "has a `%` without two hexadecimal digits",
            ),
            (
                "https://x.org:0",
                "has a port that is not a number from 1 to 65535",
            ),
            ("https://بله.ایران", "write the name in its `xn--` form"),
        ] {
            let error = endpoint(url).map(|_| ()).unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
            assert!(
                error.ends_with("give one like https://api.example.org"),
                "{error}"
            );
        }
    }

    #[test]
    fn debug_shows_the_host_and_not_the_path() {
        let shown = format!("{:?}", endpoint("https://x.org:81/hush").unwrap());
        assert_eq!(shown, "\"x.org:81\"");
    }

    #[test]
    fn a_path_outside_ascii_is_escaped_and_an_escape_stays() {
        for (path, escaped) in [
            ("/\u{641}/", "/%D9%81"),
            ("/a%2Fb", "/a%2Fb"),
            ("/a\\b\"{}|", "/a%5Cb%22%7B%7D%7C"),
            ("/a;b=c,d:e@f!$&'()*+~", "/a;b=c,d:e@f!$&'()*+~"),
        ] {
            let endpoint = endpoint(&format!("https://x.org{path}")).unwrap();
            let uri = endpoint.method_uri("getMe").unwrap();
            assert_eq!(uri, *format!("https://x.org{escaped}/bot1:t/getMe"));
        }
    }

    #[test]
    fn a_method_name_cannot_change_the_url() {
        let endpoint = endpoint("https://x.org").unwrap();
        for method in ["", "../x", "a?b", "a#b", "a b", "a\r\nb", "ف"] {
            assert!(endpoint.method_uri(method).is_err(), "{method}");
        }
    }

    #[test]
    fn a_file_path_is_escaped_by_segment() {
        let endpoint = endpoint("https://x.org/file").unwrap();
        let uri = |path| endpoint.file_uri(path).ok_or(());
        assert_eq!(
            uri("photos/a b?c#d%2e.jpg").unwrap(),
            "https://x.org/file/bot1:t/photos/a%20b%3Fc%23d%252e.jpg"
        );
        assert_eq!(uri("/ف").unwrap(), "https://x.org/file/bot1:t/%D9%81");
        for path in ["", "/", "..", "a/../b", "a/..", "..\\a", "./a"] {
            assert_eq!(uri(path), Err(()), "{path}");
        }
    }
}
