//! Addresses that a user gives: base URLs and proxies. All of them are read here.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use bazu_core::is_hidden;

/// The parts of an address.
pub(crate) struct Address<'a> {
    /// In lower case. Empty if the address has none.
    pub(crate) scheme: String,
    /// What stands before the `@`.
    pub(crate) user_info: Option<&'a str>,
    pub(crate) host: Host,
    pub(crate) port: Option<u16>,
    /// What stands behind host and port. If it is not empty, it starts with `/`, `?` or `#`.
    pub(crate) rest: &'a str,
}

/// A host name or an address in digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Host {
    Name(String),
    Ip(IpAddr),
}

impl<'a> Address<'a> {
    /// Splits an address. The error is a fixed text, because any part of an invalid address may be a part of
    /// a password. It continues a sentence about the address.
    pub(crate) fn parse(text: &'a str) -> Result<Self, &'static str> {
        if text.is_empty() {
            return Err("is empty");
        }
        if text.contains(|c: char| c.is_whitespace() || is_hidden(c)) {
            return Err("has a space, a line break or an invisible character");
        }
        let (scheme, behind) = text.split_once("://").unwrap_or(("", text));
        if !scheme.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err("does not start with a scheme, such as https://");
        }
        let end = behind.find(['/', '?', '#']).unwrap_or(behind.len());
        let (authority, rest) = behind.split_at(end);
        let (user_info, host_and_port) = match authority.rsplit_once('@') {
            Some((user_info, host_and_port)) => (Some(user_info), host_and_port),
            None => (None, authority),
        };
        let (host, port) = host_and_port_of(host_and_port)?;
        Ok(Self {
            scheme: scheme.to_ascii_lowercase(),
            user_info,
            host,
            port,
            rest,
        })
    }
}

fn host_and_port_of(text: &str) -> Result<(Host, Option<u16>), &'static str> {
    if text.parse::<Ipv6Addr>().is_ok() {
        return Err("has an IPv6 address without brackets; write it like [::1]");
    }
    let (host, port) = match text.strip_prefix('[').map(|text| text.split_once(']')) {
        Some(Some((host, port))) => {
            let ip: Result<Ipv6Addr, _> = host.parse();
            let ip = ip.map_err(|_| "has an invalid IPv6 address")?;
            let port = match port {
                "" => None,
                port => Some(port.strip_prefix(':').ok_or(BAD_PORT)?),
            };
            (Host::Ip(ip.into()), port)
        }
        _ => {
            let (host, port) = match text.split_once(':') {
                Some((host, port)) => (host, Some(port)),
                None => (text, None),
            };
            (host_of(host)?, port)
        }
    };
    Ok((host, port.map(port_of).transpose()?))
}

const BAD_PORT: &str = "has a port that is not a number from 1 to 65535";

fn port_of(text: &str) -> Result<u16, &'static str> {
    // `parse` also accepts a `+`.
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    let port = text.parse().ok().filter(|&port| digits && port > 0);
    port.ok_or(BAD_PORT)
}

fn host_of(name: &str) -> Result<Host, &'static str> {
    if !name.is_ascii() {
        return Err(
            "has letters outside ASCII in its host name; write the name in its `xn--` form (Punycode)",
        );
    }
    let labels = name.strip_suffix('.').unwrap_or(name);
    let is_label = |label: &str| {
        let stands = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        (1..=63).contains(&label.len()) && label.bytes().all(stands)
    };
    if labels.len() > 253 || !labels.split('.').all(is_label) {
        return Err("has an invalid host name");
    }
    // Resolvers read some other forms of numbers as addresses too, each in its own way.
    let last = labels.rsplit('.').next().unwrap_or_default();
    if !last.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(Host::Name(name.to_owned()));
    }
    let ip: Result<Ipv4Addr, _> = name.parse();
    ip.map(|ip| Host::Ip(ip.into()))
        .map_err(|_| "has an invalid IPv4 address; write it like 127.0.0.1")
}

/// As in a URL: an IPv6 address has brackets.
impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Ip(IpAddr::V4(ip)) => ip.fmt(f),
            Self::Ip(IpAddr::V6(ip)) => write!(f, "[{ip}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Result<String, &'static str> {
        Address::parse(text).map(|address| {
            let Address {
                scheme,
                user_info,
                host,
                port,
                rest,
            } = address;
            format!("{scheme} {user_info:?} {host} {port:?} {rest}")
        })
    }

    #[test]
    fn an_address_is_split_where_a_browser_splits_it() {
        for (text, expected) in [
            ("https://x.org", "https None x.org None "),
            (
                "HTTPS://X.org:8443/a?b#c",
                "https None X.org Some(8443) /a?b#c",
            ),
            ("x_y.local.:0080", " None x_y.local. Some(80) "),
            (
                "http://u:p%40@127.0.0.1:1/",
                "http Some(\"u:p%40\") 127.0.0.1 Some(1) /",
            ),
            ("socks5://[0:0::1]:1080", "socks5 None [::1] Some(1080) "),
            ("http://[::1]", "http None [::1] None "),
            (
                "https://xn--mgba3a4f16a.ir?a",
                "https None xn--mgba3a4f16a.ir None ?a",
            ),
        ] {
            assert_eq!(parts(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn a_port_that_no_server_can_have_is_refused() {
        for port in [
            "187700",
            "65536",
            "-1",
            "8o80",
            "+80",
            "0",
            "",
            "80:80",
            "8٠",
            "1e3",
            "0x50",
            "99999999999",
        ] {
            for host in ["127.0.0.1", "x.org", "[::1]", "u:p@x.org"] {
                let text = format!("http://{host}:{port}");
                assert!(
                    parts(&text).is_err_and(|why| why.contains("port")),
                    "{text}"
                );
                assert!(parts(&format!("{text}/a")).is_err(), "{text}/a");
            }
        }
    }

    #[test]
    fn a_host_that_is_not_one_is_refused() {
        for (host, why) in [
            ("", "host name"),
            ("a..b", "host name"),
            (".a", "host name"),
            ("a b", "space"),
            ("a\tb", "space"),
            ("a\u{200e}b", "invisible"),
            ("a\u{a0}b", "space"),
            ("a%41", "host name"),
            ("a\\b", "host name"),
            ("a,b", "host name"),
            ("بله.ایران", "xn--"),
            ("127.1", "IPv4"),
            ("256.0.0.1", "IPv4"),
            ("1", "IPv4"),
            ("127.0.0.010", "IPv4"),
            ("::1", "brackets"),
            ("fe80::1%eth0", "port"),
            ("[::1", "host name"),
            ("[::g]", "IPv6"),
            ("[127.0.0.1]", "IPv6"),
            ("[::1]a", "port"),
        ] {
            let told = parts(&format!("https://{host}"));
            assert!(
                told.as_ref().is_err_and(|told| told.contains(why)),
                "{host}: {told:?}"
            );
        }
        for (host, is_valid) in [
            ("a".repeat(63), true),
            ("a".repeat(64), false),
            (format!("{}a", "a.".repeat(126)), true),
            (format!("{}a.", "a.".repeat(126)), true),
            (format!("{}aa", "a.".repeat(126)), false),
        ] {
            assert_eq!(parts(&format!("http://{host}")).is_ok(), is_valid, "{host}");
        }
    }
}
