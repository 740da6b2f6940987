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
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        serving(certificate.der().clone(), &key, target).await
    }
}

/// A server on loopback whose certificate signs itself, and the certificate.
pub(crate) async fn self_signed(is_ca: IsCa, target: SocketAddr) -> (Server, String) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    params.is_ca = is_ca;
    let certificate = params.self_signed(&key).unwrap();
    let server = serving(certificate.der().clone(), &key, target).await;
    (server, certificate.pem())
}

async fn serving(
    certificate: CertificateDer<'static>,
    key: &KeyPair,
    target: SocketAddr,
) -> Server {
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key.into())
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    Server::start(move |stream| {
        let acceptor = acceptor.clone();
        async move {
            // The client refuses the certificate in some tests.
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let mut target = TcpStream::connect(target).await.unwrap();
                let _ = copy_bidirectional(&mut stream, &mut target).await;
            }
        }
    })
    .await
}
