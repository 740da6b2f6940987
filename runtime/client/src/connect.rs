//! Connects directly or through a proxy, then starts TLS, all within the connect timeout.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Ready, ready};
use std::io;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bazu_core::{Error, TimeoutKind, TransportKind, chain};
use hyper::Uri;
use hyper::http::uri::{Authority, Scheme};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::SocksV5;
use hyper_util::rt::TokioIo;
use rustls::crypto::ring;
use rustls::pki_types::ServerName;
use rustls::{CertificateError, ClientConfig, RootCertStore};
#[cfg(any(target_os = "android", target_os = "linux"))]
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, lookup_host};
use tokio_rustls::TlsConnector;
use tower_service::Service;

use crate::address::Host;
use crate::proxy::{Proxies, Proxy, ProxyKind};
use crate::timeouts::Timeouts;

type BoxError = Box<dyn StdError + Send + Sync>;
type Tcp = TokioIo<TcpStream>;

/// Idle connections are probed after this time: a bot waits for updates on a silent connection.
const KEEPALIVE: Duration = Duration::from_secs(30);

/// The most bytes that the system keeps beyond those that the peer takes. By default it takes megabytes of an
/// upload at once, and nobody could see whether they move.
#[cfg(any(target_os = "android", target_os = "linux"))]
const UNSENT: u32 = 64 * 1024;

pub(crate) trait Io: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Io for T {}

/// An open connection to a server, or to a proxy that forwards requests.
pub(crate) struct Link {
    pub(crate) io: TokioIo<Box<dyn Io>>,
    /// Whether a request names the server in its first line, as a proxy needs it.
    pub(crate) is_forwarded: bool,
}

#[derive(Clone)]
pub(crate) struct Connector {
    http: HttpConnector,
    proxies: Arc<Proxies>,
    tls: TlsConnector,
    timeout: Duration,
}

impl Connector {
    pub(crate) fn new(
        proxies: Proxies,
        roots: RootCertStore,
        timeouts: Timeouts,
    ) -> Result<Self, Error> {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_keepalive(Some(KEEPALIVE));
        // The limit is divided among the addresses of a host: a dead address does not use all the time.
        http.set_connect_timeout(Some(timeouts.connect));
        // The provider is explicit: rustls panics without it if another crate of the bot enables a second one.
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| Error::config(format!("TLS cannot be set up: {error}")))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self {
            http,
            proxies: Arc::new(proxies),
            tls: Arc::new(tls).into(),
            timeout: timeouts.connect,
        })
    }

    /// Connects to the host of a URL.
    pub(crate) async fn connect(&self, destination: Uri) -> Result<Link, ConnectError> {
        // Boxed, because it is large and most calls need none.
        let link = Box::pin(self.clone().link(destination));
        match tokio::time::timeout(self.timeout, link).await {
            Ok(link) => link,
            Err(_) => Err(ConnectError::Timeout),
        }
    }

    async fn link(mut self, destination: Uri) -> Result<Link, ConnectError> {
        let is_https = destination.scheme() == Some(&Scheme::HTTPS);
        let host = destination.host().unwrap_or_default();
        // In a URL, an IPv6 address is in brackets.
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(host.to_owned());
        let host = host
            .parse()
            .map_or_else(|_| Host::Name(host.to_owned()), Host::Ip);
        let forwarded = self.proxies.forwarding(is_https, &host).is_some();
        let tcp = match self.proxies.of(is_https, &host) {
            None => self.http.call(destination).await.map_err(ConnectError::tcp),
            Some(proxy) => {
                // The tunnels' own errors do not show the reason, so the connection is made here.
                let tcp = self.http.call(proxy.uri.clone()).await;
                let tcp = tcp.map_err(ConnectError::proxy)?;
                match forwarded {
                    true => Ok(tcp),
                    false => through(proxy, tcp, &destination).await,
                }
            }
        };
        let tcp = tcp?.into_inner();
        // A failure makes the progress of uploads less exact.
        #[cfg(any(target_os = "android", target_os = "linux"))]
        let _ = SockRef::from(&tcp).set_tcp_notsent_lowat(UNSENT);
        let io: Box<dyn Io> = match is_https {
            false => Box::new(tcp),
            true => {
                let name = name.map_err(ConnectError::tls)?;
                let tls = self.tls.connect(name, tcp).await;
                Box::new(tls.map_err(ConnectError::handshake)?)
            }
        };
        Ok(Link {
            io: TokioIo::new(io),
            is_forwarded: forwarded,
        })
    }
}

/// Makes a tunnel to the destination through the connection to a proxy.
async fn through(proxy: &Proxy, tcp: Tcp, destination: &Uri) -> Result<Tcp, ConnectError> {
    // The tunnels use port 443 for a destination without a port.
    let is_https = destination.scheme() == Some(&Scheme::HTTPS);
    let destination = with_port(destination, if is_https { 443 } else { 80 })?;
    let destination = match proxy.kind {
        ProxyKind::Http => {
            let tunnel = tunnel(tcp.into_inner(), proxy, &destination).await;
            return tunnel.map(TokioIo::new).map_err(ConnectError::proxy);
        }
        ProxyKind::Socks5 => looked_up(&destination).await?,
        ProxyKind::Socks5h => destination,
    };
    let mut socks = SocksV5::new(proxy.uri.clone(), Reached(Some(tcp)));
    if let Some((user, password)) = proxy.credentials.clone() {
        socks = socks.with_auth(user, password);
    }
    socks.call(destination).await.map_err(ConnectError::proxy)
}

/// The maximum size of a proxy's answer to `CONNECT`, in bytes.
const MAX_HEAD: usize = 8192;

/// Makes a tunnel by `CONNECT` (RFC 9110, 9.3.6). It exists with any status of success.
async fn tunnel(mut tcp: TcpStream, proxy: &Proxy, destination: &Uri) -> io::Result<TcpStream> {
    let authority = destination.authority().map_or("", Authority::as_str);
    let mut request = format!("CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n").into_bytes();
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
        Some([b'2', _, _]) => Ok(tcp),
        Some(b"407") => Err(io::Error::other(
            "proxy authorization required; give user name and password in the URL of the proxy",
        )),
        Some(&[a @ b'1'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9']) => {
            let status: String = [a, b, c].map(char::from).iter().collect();
            Err(io::Error::other(format!(
                "the proxy answered CONNECT with status {status}"
            )))
        }
        _ => Err(io::Error::other("the proxy did not answer with HTTP")),
    }
}

/// A connection to a proxy, in the form of the connector that a tunnel needs.
struct Reached(Option<Tcp>);

impl Service<Uri> for Reached {
    type Response = Tcp;
    type Error = io::Error;
    type Future = Ready<io::Result<Tcp>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        ready(self.0.take().ok_or(io::ErrorKind::NotConnected.into()))
    }
}

fn with_port(uri: &Uri, port: u16) -> Result<Uri, ConnectError> {
    match (uri.port(), uri.host()) {
        (None, Some(host)) => with_authority(uri, &format!("{host}:{port}")),
        _ => Ok(uri.clone()),
    }
}

/// Replaces the host name of the destination with its address.
async fn looked_up(destination: &Uri) -> Result<Uri, ConnectError> {
    let authority = destination.authority().map_or("", Authority::as_str);
    let mut addresses = lookup_host(authority).await.map_err(ConnectError::tcp)?;
    match addresses.next() {
        Some(address) => with_authority(destination, &address.to_string()),
        None => Err(ConnectError::tcp(io::Error::from(io::ErrorKind::NotFound))),
    }
}

fn with_authority(uri: &Uri, authority: &str) -> Result<Uri, ConnectError> {
    let mut parts = uri.clone().into_parts();
    parts.authority = Some(authority.parse().map_err(ConnectError::tcp)?);
    Uri::from_parts(parts).map_err(ConnectError::tcp)
}

#[derive(Debug)]
pub(crate) enum ConnectError {
    Tcp(BoxError),
    Proxy(BoxError),
    Tls(BoxError),
    UntrustedIssuer(BoxError),
    Timeout,
}

impl ConnectError {
    pub(crate) fn tcp(error: impl StdError + Send + Sync + 'static) -> Self {
        Self::timeout_or(Self::Tcp, error.into())
    }

    fn proxy(error: impl StdError + Send + Sync + 'static) -> Self {
        Self::timeout_or(Self::Proxy, error.into())
    }

    fn timeout_or(otherwise: fn(BoxError) -> Self, error: BoxError) -> Self {
        let is_timeout = chain(&*error)
            .filter_map(|error| error.downcast_ref::<io::Error>())
            .any(|error| error.kind() == io::ErrorKind::TimedOut);
        match is_timeout {
            true => Self::Timeout,
            false => otherwise(error),
        }
    }

    fn tls(error: impl StdError + Send + Sync + 'static) -> Self {
        Self::Tls(Box::new(error))
    }

    fn handshake(error: io::Error) -> Self {
        let reason = error.get_ref().and_then(|error| error.downcast_ref());
        match reason {
            Some(rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer)) => {
                Self::UntrustedIssuer(error.into())
            }
            _ => Self::tls(error),
        }
    }

    pub(crate) fn kind(&self) -> TransportKind {
        match self {
            Self::Tcp(_) => TransportKind::Connect,
            Self::Proxy(_) => TransportKind::Proxy,
            Self::Tls(_) => TransportKind::Tls,
            Self::UntrustedIssuer(_) => TransportKind::UntrustedIssuer,
            Self::Timeout => TransportKind::Timeout(TimeoutKind::Connect),
        }
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tcp(_) => "no connection to the server",
            Self::Proxy(_) => "no connection through the proxy",
            Self::Tls(_) | Self::UntrustedIssuer(_) => "no TLS connection",
            Self::Timeout => "no connection in time",
        })
    }
}

impl StdError for ConnectError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Tcp(error)
            | Self::Proxy(error)
            | Self::Tls(error)
            | Self::UntrustedIssuer(error) => Some(&**error),
            Self::Timeout => None,
        }
    }
}
