//! Tunnels through a proxy: by `CONNECT` of HTTP, and by SOCKS version 5.

use std::io;
use std::net::IpAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::address::Host;
use crate::proxy::Proxy;

/// The maximum size of a proxy's answer to `CONNECT`, in bytes.
const MAX_HEAD: usize = 8192;

/// Makes a tunnel by `CONNECT` (RFC 9110, 9.3.6). It exists with any status of success.
pub(crate) async fn connect(
    tcp: &mut TcpStream,
    proxy: &Proxy,
    host: &Host,
    port: u16,
) -> io::Result<()> {
    let mut request =
        format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n").into_bytes();
    if let Some(credentials) = proxy.basic() {
        let header = [b"Proxy-Authorization: ", credentials.as_bytes(), b"\r\n"];
        request.extend(header.concat());
    }
    request.extend(b"\r\n");
    tcp.write_all(&request).await?;

    // One byte at a time, because what follows the head belongs to the server.
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && !head.ends_with(b"\n\n") {
        if head.len() == MAX_HEAD {
            return Err(io::Error::other("the answer of the proxy is too long"));
        }
        head.push(tcp.read_u8().await?);
    }
    let status = head
        .strip_prefix(b"HTTP/1.")
        .and_then(|head| head.get(2..5));
    match status {
        Some([b'2', _, _]) => Ok(()),
        Some(b"407") => Err(io::Error::other(
            "proxy authorization required; give user name and password in the URL of the proxy",
        )),
        Some(status @ [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9']) => {
            let status = String::from_utf8_lossy(status);
            let words = format!("the proxy answered CONNECT with status {status}");
            Err(io::Error::other(words))
        }
        _ => Err(io::Error::other("the proxy did not answer with HTTP")),
    }
}

/// The version of SOCKS.
const VERSION: u8 = 5;

/// Makes a tunnel by SOCKS (RFC 1928, RFC 1929).
pub(crate) async fn socks(
    tcp: &mut TcpStream,
    proxy: &Proxy,
    host: &Host,
    port: u16,
) -> io::Result<()> {
    // The methods of authorization: none, and user name with password.
    let methods: &[u8] = match proxy.credentials {
        None => &[VERSION, 1, 0],
        Some(_) => &[VERSION, 2, 0, 2],
    };
    tcp.write_all(methods).await?;
    match (read(tcp).await?, &proxy.credentials) {
        ([VERSION, 0], _) => {}
        ([VERSION, 2], Some((user, password))) => {
            let request = [vec![1], counted(user)?, counted(password)?].concat();
            tcp.write_all(&request).await?;
            let [_, status] = read(tcp).await?;
            if status != 0 {
                return Err(io::Error::other("the proxy refused user name and password"));
            }
        }
        ([VERSION, _], None) => {
            return Err(io::Error::other(
                "proxy authorization required; give user name and password in the URL of the proxy",
            ));
        }
        ([VERSION, _], Some(_)) => {
            return Err(io::Error::other(
                "the proxy does not take user name and password",
            ));
        }
        _ => return Err(io::Error::other("the proxy did not answer with SOCKS 5")),
    }

    let (kind, address) = match host {
        Host::Ip(IpAddr::V4(ip)) => (1, ip.octets().to_vec()),
        Host::Name(name) => (3, counted(name)?),
        Host::Ip(IpAddr::V6(ip)) => (4, ip.octets().to_vec()),
    };
    let request = [
        vec![VERSION, 1, 0, kind],
        address,
        port.to_be_bytes().to_vec(),
    ]
    .concat();
    tcp.write_all(&request).await?;
    let [_, reply, _, kind] = read(tcp).await?;
    if reply != 0 {
        let words = format!("the proxy did not reach the server: {}", reason(reply));
        return Err(io::Error::other(words));
    }
    // The address of the proxy's own end, and its port.
    let length = match kind {
        1 => 4,
        3 => tcp.read_u8().await?.into(),
        4 => 16,
        _ => return Err(io::Error::other("the proxy did not answer with SOCKS 5")),
    };
    tcp.read_exact(&mut vec![0; length + 2]).await.map(drop)
}

async fn read<const N: usize>(tcp: &mut TcpStream) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    tcp.read_exact(&mut bytes).await?;
    Ok(bytes)
}

/// A text behind its length.
fn counted(text: &str) -> io::Result<Vec<u8>> {
    let length = u8::try_from(text.len()).map_err(io::Error::other)?;
    Ok([&[length], text.as_bytes()].concat())
}

/// What a reply of SOCKS means (RFC 1928, 6).
fn reason(reply: u8) -> String {
    let reasons = [
        "it failed",
        "its rules do not allow it",
        "the network is unreachable",
        "the host is unreachable",
        "the connection was refused",
        "the time to live expired",
        "it does not support the command",
        "it does not support this kind of address",
    ];
    let reason = reasons.get(usize::from(reply).wrapping_sub(1));
    reason.map_or_else(|| format!("reply {reply}"), |reason| (*reason).to_owned())
}
