//! Connects directly or through a proxy, then starts TLS, all within the connect timeout.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bazu_core::{Error, TimeoutKind, TransportKind, chain};
use hyper::Uri;
use hyper::http::uri::Scheme;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use rustls::crypto::ring;
use rustls::pki_types::ServerName;
use rustls::{CertificateError, ClientConfig, RootCertStore};
#[cfg(any(target_os = "android", target_os = "linux"))]
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio_rustls::TlsConnector;
use tower_service::Service;

use crate::address::Host;
use crate::proxy::{Proxies, Proxy, ProxyKind};
use crate::timeouts::Timeouts;
use crate::tunnel;

type BoxError = Box<dyn StdError + Send + Sync>;

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

/// Opens connections to a server of the same process.
#[cfg(feature = "pipes")]
pub(crate) type Pipes = Arc<dyn Fn() -> io::Result<Box<dyn Io>> + Send + Sync>;

#[derive(Clone)]
pub(crate) struct Connector {
    /// What opens the connections in place of TCP and TLS.
    #[cfg(feature = "pipes")]
    pipes: Option<Pipes>,
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
            #[cfg(feature = "pipes")]
            pipes: None,
            http,
            proxies: Arc::new(proxies),
            tls: Arc::new(tls).into(),
            timeout: timeouts.connect,
        })
    }

    #[cfg(feature = "pipes")]
    pub(crate) fn with_pipes(self, pipes: Option<Pipes>) -> Self {
        Self { pipes, ..self }
    }

    /// Connects to the host of a URL.
    pub(crate) async fn connect(&self, destination: Uri) -> Result<Link, ConnectError> {
        #[cfg(feature = "pipes")]
        if let Some(open) = &self.pipes {
            return Ok(Link {
                io: TokioIo::new(open().map_err(ConnectError::tcp)?),
                is_forwarded: false,
            });
        }
        let link = self.clone().link(destination);
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
            None => self
                .http
                .call(destination)
                .await
                .map_err(ConnectError::tcp)?
                .into_inner(),
            Some(proxy) => {
                let tcp = self.http.call(proxy.uri.clone()).await;
                let mut tcp = tcp.map_err(ConnectError::proxy)?.into_inner();
                if !forwarded {
                    let usual = if is_https { 443 } else { 80 };
                    let port = destination.port_u16().unwrap_or(usual);
                    through(proxy, &mut tcp, &host, port).await?;
                }
                tcp
            }
        };
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

/// Makes a tunnel to a server through the connection to a proxy.
async fn through(
    proxy: &Proxy,
    tcp: &mut TcpStream,
    host: &Host,
    port: u16,
) -> Result<(), ConnectError> {
    let made = match (proxy.kind, host) {
        (ProxyKind::Http, _) => tunnel::connect(tcp, proxy, host, port).await,
        (ProxyKind::Socks5, Host::Name(name)) => {
            let mut found = lookup_host((&**name, port))
                .await
                .map_err(ConnectError::tcp)?;
            let unknown = || ConnectError::tcp(io::Error::from(io::ErrorKind::NotFound));
            let ip = found.next().ok_or_else(unknown)?.ip();
            tunnel::socks(tcp, proxy, &Host::Ip(ip), port).await
        }
        (ProxyKind::Socks5 | ProxyKind::Socks5h, _) => tunnel::socks(tcp, proxy, host, port).await,
    };
    made.map_err(ConnectError::proxy)
}

#[derive(Debug)]
pub(crate) enum ConnectError {
    Tcp(BoxError),
    Proxy(BoxError),
    Tls(BoxError),
    WrongHost(BoxError),
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
            Some(rustls::Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) => Self::WrongHost(error.into()),
            // As OpenSSL makes a certificate that signs itself, unless an option says otherwise.
            Some(rustls::Error::InvalidCertificate(CertificateError::Other(other)))
                if other.to_string().contains("CaUsedAsEndEntity") =>
            {
                Self::tls(io::Error::other(
                    "the server shows the certificate of an authority; make one for the server, with CA:FALSE",
                ))
            }
            _ => Self::tls(error),
        }
    }

    pub(crate) fn kind(&self) -> TransportKind {
        match self {
            Self::Tcp(_) => TransportKind::Connect,
            Self::Proxy(_) => TransportKind::Proxy,
            Self::Tls(_) => TransportKind::Tls,
            Self::WrongHost(_) => TransportKind::WrongHost,
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
            Self::Tls(_) | Self::WrongHost(_) | Self::UntrustedIssuer(_) => "no TLS connection",
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
            | Self::WrongHost(error)
            | Self::UntrustedIssuer(error) => Some(&**error),
            Self::Timeout => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handshake(error: CertificateError) -> ConnectError {
        let error = rustls::Error::InvalidCertificate(error);
        ConnectError::handshake(io::Error::new(io::ErrorKind::InvalidData, error))
    }

    #[derive(Debug)]
    struct Words(&'static str);

    impl fmt::Display for Words {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    impl StdError for Words {}

    fn other(words: &'static str) -> CertificateError {
        CertificateError::Other(rustls::OtherError(Arc::new(Words(words))))
    }

    #[test]
    fn a_certificate_of_an_authority_has_a_remedy_of_its_own() {
        const REMEDY: &str = "make one for the server, with CA:FALSE";
        let cause = |error: &ConnectError| error.source().map(ToString::to_string);
        for (error, kind, has_remedy) in [
            (
                CertificateError::UnknownIssuer,
                TransportKind::UntrustedIssuer,
                false,
            ),
            (
                CertificateError::NotValidForName,
                TransportKind::WrongHost,
                false,
            ),
            (CertificateError::Expired, TransportKind::Tls, false),
            (other("CaUsedAsEndEntity"), TransportKind::Tls, true),
            (
                other("UnsupportedCriticalExtension"),
                TransportKind::Tls,
                false,
            ),
        ] {
            let error = handshake(error);
            assert_eq!(error.kind(), kind, "{error:?}");
            let cause = cause(&error).unwrap();
            assert_eq!(cause.contains(REMEDY), has_remedy, "{cause}");
        }
    }

    #[test]
    fn a_connection_that_was_not_made_says_on_which_way() {
        let refused = || io::Error::from(io::ErrorKind::ConnectionRefused);
        let late = || io::Error::from(io::ErrorKind::TimedOut);
        for (error, words, has_cause) in [
            (
                ConnectError::tcp(refused()),
                "no connection to the server",
                true,
            ),
            (
                ConnectError::proxy(refused()),
                "no connection through the proxy",
                true,
            ),
            (ConnectError::tls(refused()), "no TLS connection", true),
            (
                handshake(CertificateError::UnknownIssuer),
                "no TLS connection",
                true,
            ),
            (ConnectError::tcp(late()), "no connection in time", false),
            (ConnectError::proxy(late()), "no connection in time", false),
        ] {
            assert_eq!(error.to_string(), words);
            assert_eq!(error.source().is_some(), has_cause, "{words}");
        }
    }
}
