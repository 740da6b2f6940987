//! The hosts that are reached without the proxy of the environment, by the rules of curl.

use std::net::IpAddr;

use crate::address::Host;

/// The value of `no_proxy`.
#[derive(Default)]
pub(super) struct Exceptions {
    /// The value is a `*` and nothing else.
    all: bool,
    entries: Vec<String>,
}

impl Exceptions {
    pub(super) fn new(list: &str) -> Self {
        let entries = list.split([',', ' ', '\t']);
        let entries = entries.filter(|entry| !entry.is_empty());
        Self {
            all: list == "*",
            entries: entries.map(str::to_owned).collect(),
        }
    }

    pub(super) fn contains(&self, host: &Host) -> bool {
        let matches = |entry: &String| match host {
            Host::Name(name) => is_in_domain(name, entry),
            Host::Ip(ip) => is_in_network(*ip, entry),
        };
        self.all || self.entries.iter().any(matches)
    }
}

/// Whether a name is the domain of the entry, or lies in it. A dot before the entry does not count, nor does a
/// dot at an end.
fn is_in_domain(name: &str, entry: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let domain = entry.strip_suffix('.').unwrap_or(entry);
    let domain = domain.strip_prefix('.').unwrap_or(domain);
    let Some(start) = name.len().checked_sub(domain.len()) else {
        return false;
    };
    // Host names are ASCII.
    let (before, end) = name.split_at(start);
    let is_whole = before.is_empty() || before.ends_with('.');
    !domain.is_empty() && is_whole && end.eq_ignore_ascii_case(domain)
}

/// Whether an address is that of the entry, or in its network, such as `10.0.0.0/8`. To curl, a length of 0 or
/// one that is not a number means the address alone.
fn is_in_network(ip: IpAddr, entry: &str) -> bool {
    let (network, length) = entry.split_once('/').unwrap_or((entry, ""));
    let brackets = network
        .strip_prefix('[')
        .and_then(|ip| ip.strip_suffix(']'));
    let Ok(network) = brackets.unwrap_or(network).parse() else {
        return false;
    };
    let ((ip, bits), (network, other)) = (number(ip), number(network));
    let length = match length.parse().unwrap_or(0) {
        0 => bits,
        length => length,
    };
    bits == other && length <= bits && (ip ^ network) >> (bits - length) == 0
}

/// An address as a number, and how many bits it has.
fn number(ip: IpAddr) -> (u128, u32) {
    match ip {
        IpAddr::V4(ip) => (ip.to_bits().into(), 32),
        IpAddr::V6(ip) => (ip.to_bits(), 128),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Address;

    /// What curl 7.88 does with each, but for the last lines.
    #[test]
    fn the_exceptions_are_those_of_curl() {
        for (list, host, direct) in [
            ("*", "127.0.0.1", true),
            ("*", "[::1]", true),
            ("*", "a.test", true),
            (" * ", "a.test", false),
            ("*,x", "a.test", false),
            ("x,*", "127.0.0.1", false),
            ("*.a.test", "b.a.test", false),
            ("", "a.test", false),
            (".", "a.test", false),
            ("a.test", "a.test", true),
            ("A.TEST", "a.test", true),
            ("a.test", "A.test", true),
            (".a.test", "a.test", true),
            (".a.test", "b.a.test", true),
            ("..a.test", "b.a.test", false),
            ("a.test", "b.a.test", true),
            ("a.test", "ba.test", false),
            ("b.a.test", "a.test", false),
            ("test", "a.test", true),
            ("a.test.", "a.test", true),
            ("a.test", "a.test.", true),
            ("a.test:80", "a.test", false),
            ("ü.test", "a.test", false),
            ("a.test b.test", "a.test", true),
            ("a.test b.test", "b.test", true),
            ("a.test, b.test", "b.test", true),
            ("a.test  ,,b.test", "b.test", true),
            ("a.test\tb.test", "b.test", true),
            ("a.test\nb.test", "b.test", false),
            (",a.test", "a.test", true),
            ("127.0.0.1", "127.0.0.1", true),
            ("127.0.0.1:1", "127.0.0.1", false),
            ("127.0.0.0/8", "127.0.0.1", true),
            ("127.0.0.0/8", "128.0.0.1", false),
            ("127.0.0.1/32", "127.0.0.1", true),
            ("127.0.0.1/33", "127.0.0.1", false),
            ("127.0.0.0/0", "127.0.0.1", false),
            ("127.0.0.0/a", "127.0.0.1", false),
            ("127.", "127.0.0.1", false),
            (".0.0.1", "127.0.0.1", false),
            ("127.0.0.1.", "127.0.0.1", false),
            ("::1", "[::1]", true),
            ("::1/128", "[::2]", false),
            ("::1", "127.0.0.1", false),
            // curl compares the texts; an address is the same however it is written.
            ("[::1]", "[::1]", true),
            ("0:0:0:0:0:0:0:1", "[::1]", true),
            ("fd00::/8", "[fd12::1]", true),
            ("fd00::/8", "[fe80::1]", false),
        ] {
            let host = Address::parse(host).unwrap().host;
            assert_eq!(
                Exceptions::new(list).contains(&host),
                direct,
                "{list:?} {host}"
            );
        }
    }
}
