//! Addresses in a spec.

use std::net::Ipv6Addr;

/// Where an address leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlUse {
    /// A server, to whose address paths are appended: it has no query and no fragment.
    Server,
    /// A page that people read.
    Page,
}

/// Why a text is not an address that a bot or a browser can use.
pub fn fault(url: &str, used: UrlUse) -> Option<&'static str> {
    if !url.is_ascii() {
        return Some("has a character that an address cannot have; percent-encode it");
    }
    if url.contains(['{', '}']) {
        return Some("has a placeholder, which nothing fills in");
    }
    if url
        .bytes()
        .any(|b| b.is_ascii_control() || b" \"<>\\^`|".contains(&b))
    {
        return Some("has a character that an address cannot have; percent-encode it");
    }
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let Some(rest) = rest else {
        return Some("does not begin with `https://` or `http://`");
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    if authority.contains('@') {
        return Some("has a user name, which is not sent");
    }
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((host, port)) if host.parse::<Ipv6Addr>().is_ok() => (
                host,
                port.strip_prefix(':').or((!port.is_empty()).then_some("?")),
            ),
            _ => return Some("has no valid host"),
        },
        None => match authority.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        },
    };
    let in_digits = authority.starts_with('[');
    let name = |host: &str| {
        let labels = host.strip_suffix('.').unwrap_or(host).split('.');
        let mut labels = labels.map(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        });
        labels.all(|fits| fits)
    };
    if !in_digits && !name(host) {
        return Some("has no valid host");
    }
    let digits = |port: &str| port.bytes().all(|b| b.is_ascii_digit());
    if port.is_some_and(|port| !digits(port) || !port.parse::<u16>().is_ok_and(|port| port > 0)) {
        return Some("has a port that is not a number from 1 to 65535");
    }
    if used == UrlUse::Server && path.contains(['?', '#']) {
        return Some("has a query or a fragment, and paths are appended to it");
    }
    let mut parts = path.split('%').skip(1);
    let hex = |part: &str| part.len() >= 2 && part.bytes().take(2).all(|b| b.is_ascii_hexdigit());
    (!parts.all(hex)).then_some("has a `%` without two hexadecimal digits")
}

#[cfg(test)]
mod tests {
    use super::{UrlUse, fault};

    #[test]
    fn addresses_are_checked_in_all_their_parts() {
        for url in [
            "https://api.example.org",
            "http://localhost:8081/bots/",
            "https://127.0.0.1",
            "https://[::1]:443/a%20b",
            "https://x.org./~a",
        ] {
            assert_eq!(fault(url, UrlUse::Server), None, "{url}");
        }
        assert_eq!(fault("https://x.org/docs?a=b#c", UrlUse::Page), None);
        for url in [
            "",
            "none",
            "not a url",
            "api.example.org",
            "ftp://x.org",
            "https://",
            "https:///a",
            "https://-x.org",
            "https://x..org",
            "https://user:pass@x.org",
            "https://x.org:0",
            "https://x.org:65536",
            "https://x.org:+80",
            "https://x.org:8o80",
            "https://x.org:",
            "https://[::1",
            "https://[::1]x",
            "https://{region}.x.org",
            "https://x.org/ سلام",
            "https://x.org/a b",
            "https://x.org/%2",
            "https://x.org?a=b",
            "https://x.org/#a",
        ] {
            assert!(fault(url, UrlUse::Server).is_some(), "{url}");
        }
    }
}
