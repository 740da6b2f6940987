//! Connects directly or through a proxy, then starts TLS, all within the connect timeout.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Ready, ready};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bazu_core::{Error, TimeoutKind, TransportKind, chain};
use hyper::Uri;
use hyper::http::uri::{Authority, Scheme};
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::TokioIo;
use rustls::crypto::ring;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
#[cfg(any(target_os = "android", target_os = "linux"))]
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio_rustls::TlsConnector;
use tower_service::Service;

use crate::proxy::Proxies;
use crate::timeouts::Timeouts;

type BoxError = Box<dyn StdError + Send + Sync>;
type Tcp = TokioIo<TcpStream>;
pub(crate) type Stream = TokioIo<Box<dyn Io>>;

/// Idle connections are probed after this time: a bot waits for updates on a silent connection.
const KEEPALIVE: Duration = Duration::from_secs(30);

/// The most bytes that the system keeps beyond those that the peer takes. By default it takes megabytes of an
/// upload at once, and nobody could see whether they move.
#[cfg(any(target_os = "android", target_os = "linux"))]
const UNSENT: u32 = 64 * 1024;

pub(crate) trait Io: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Io for T {}

impl Connection for Box<dyn Io> {
    fn connected(&self) -> Connected {
        Connected::new()
    }
}

#[derive(Clone)]
pub(crate) struct Connector {
    http: HttpConnector,
    proxies: Arc<Proxies>,
    tls: TlsConnector,
    timeout: Duration,
}

impl Connector {
    pub(crate) fn new(proxies: Proxies, timeouts: Timeouts) -> Result<Self, Error> {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_keepalive(Some(KEEPALIVE));
        // The limit is divided among the addresses of a host: a dead address does not use all the time.
        http.set_connect_timeout(Some(timeouts.connect));
        let roots = RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        };
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

    async fn connect(mut self, destination: Uri) -> Result<Stream, ConnectError> {
        let is_plain = destination.scheme() == Some(&Scheme::HTTP);
        let host = destination.host().unwrap_or_default();
        // In a URL, an IPv6 address is in brackets.
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let host = ServerName::try_from(host.to_owned());
        let tcp = match self.proxies.intercept(&destination) {
            None => self.http.call(destination).await.map_err(ConnectError::tcp),
            Some(proxy) => through(proxy, self.http, destination).await,
        };
        let tcp = tcp?.into_inner();
        // A failure makes the progress of uploads less exact.
        #[cfg(any(target_os = "android", target_os = "linux"))]
        let _ = SockRef::from(&tcp).set_tcp_notsent_lowat(UNSENT);
        if is_plain {
            return Ok(TokioIo::new(Box::new(tcp)));
        }
        let host = host.map_err(ConnectError::tls)?;
        let tls = self.tls.connect(host, tcp).await;
        Ok(TokioIo::new(Box::new(tls.map_err(ConnectError::tls)?)))
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = ConnectError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, ConnectError>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), ConnectError>> {
        self.http.poll_ready(cx).map_err(ConnectError::tcp)
    }

    fn call(&mut self, destination: Uri) -> Self::Future {
        let timeout = self.timeout;
        let stream = self.clone().connect(destination);
        Box::pin(async move {
            match tokio::time::timeout(timeout, stream).await {
                Ok(stream) => stream,
                Err(_) => Err(ConnectError::Timeout),
            }
        })
    }
}

async fn through(
    proxy: Intercept,
    mut http: HttpConnector,
    destination: Uri,
) -> Result<Tcp, ConnectError> {
    let scheme = proxy.uri().scheme_str().unwrap_or_default();
    let is_socks = scheme.starts_with("socks");
    let proxy_uri = match is_socks {
        // The registered port of SOCKS.
        true => with_port(proxy.uri(), 1080)?,
        false => proxy.uri().clone(),
    };
    // The tunnel's own error does not show the reason, so the connection is made here.
    let tcp = http.call(proxy_uri.clone()).await;
    let tcp = Reached(Some(tcp.map_err(ConnectError::proxy)?));

    // The tunnels use port 443 for a destination without a port.
    let plain = destination.scheme() == Some(&Scheme::HTTP);
    let destination = with_port(&destination, if plain { 80 } else { 443 })?;
    if !is_socks {
        let mut tunnel = Tunnel::new(proxy_uri, tcp);
        if let Some(auth) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(auth.clone());
        }
        return tunnel.call(destination).await.map_err(ConnectError::proxy);
    }
    let destination = match scheme {
        "socks5" => looked_up(&destination).await?,
        _ => destination,
    };
    let mut socks = SocksV5::new(proxy_uri, tcp);
    if let Some((user, password)) = proxy.raw_auth() {
        socks = socks.with_auth(user.to_owned(), password.to_owned());
    }
    socks.call(destination).await.map_err(ConnectError::proxy)
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

    pub(crate) fn kind(&self) -> TransportKind {
        match self {
            Self::Tcp(_) => TransportKind::Connect,
            Self::Proxy(_) => TransportKind::Proxy,
            Self::Tls(_) => TransportKind::Tls,
            Self::Timeout => TransportKind::Timeout(TimeoutKind::Connect),
        }
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tcp(_) => "no connection to the server",
            Self::Proxy(_) => "no connection through the proxy",
            Self::Tls(_) => "no TLS connection",
            Self::Timeout => "no connection in time",
        })
    }
}

impl StdError for ConnectError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Tcp(error) | Self::Proxy(error) | Self::Tls(error) => Some(&**error),
            Self::Timeout => None,
        }
    }
}
