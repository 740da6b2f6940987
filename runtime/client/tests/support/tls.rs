//! Authorities and servers that speak TLS.
#![allow(dead_code, reason = "each test file uses some of it")]

use std::net::SocketAddr;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio::io::copy_bidirectional;
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::support::Server;

/// A private authority.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// Its root certificate.
    pub(crate) pem: String,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([]).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = params.self_signed(&key).unwrap().pem();
        let issuer = Issuer::new(params, key);
        Self { issuer, pem }
    }

    /// A server under this name in front of `target`, which does not speak TLS.
    pub(crate) async fn server(&self, name: &str, target: SocketAddr) -> Server {
        self.serving(name, move |stream| forward(stream, target))
            .await
    }

    /// A server under this name that hands each stream to `serve`.
    pub(crate) async fn serving<S>(
        &self,
        name: &str,
        serve: impl Fn(TlsStream<TcpStream>) -> S + Clone + Send + 'static,
    ) -> Server
    where
        S: Future<Output = ()> + Send + 'static,
    {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        serving(certificate.der().clone(), &key, serve).await
    }
}

/// A server on loopback whose certificate signs itself, and the certificate.
pub(crate) async fn self_signed(is_ca: IsCa, target: SocketAddr) -> (Server, String) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    params.is_ca = is_ca;
    let certificate = params.self_signed(&key).unwrap();
    let forward = move |stream| forward(stream, target);
    let server = serving(certificate.der().clone(), &key, forward).await;
    (server, certificate.pem())
}

async fn forward(mut stream: TlsStream<TcpStream>, target: SocketAddr) {
    let mut target = TcpStream::connect(target).await.unwrap();
    let _ = copy_bidirectional(&mut stream, &mut target).await;
}

async fn serving<S>(
    certificate: CertificateDer<'static>,
    key: &KeyPair,
    serve: impl Fn(TlsStream<TcpStream>) -> S + Clone + Send + 'static,
) -> Server
where
    S: Future<Output = ()> + Send + 'static,
{
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key.into())
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    Server::start(move |stream| {
        let (acceptor, serve) = (acceptor.clone(), serve.clone());
        async move {
            // The client refuses the certificate in some tests.
            if let Ok(stream) = acceptor.accept(stream).await {
                serve(stream).await;
            }
        }
    })
    .await
}
