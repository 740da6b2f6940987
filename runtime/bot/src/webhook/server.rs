//! A server of its own for a webhook.

use std::sync::Arc;
use std::time::Duration;

use bazu_core::Error;
use bazu_core::bot::Api;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tower_service::Service;

use super::service::WebhookService;
use crate::future::{First, race};
use crate::serve::Serve;
use crate::stop::Stop;

/// The longest head of a request, in bytes.
const MAX_HEAD: usize = 16 * 1024;

#[derive(Clone)]
pub(super) struct Limits {
    pub(super) connections: usize,
    /// For a TLS handshake, for the head of a request, and for the next request on an idle connection.
    pub(super) read_timeout: Duration,
}

/// Accepts connections until it is stopped, then lets them end. When it is dropped, they are.
pub(super) async fn serve<B: Api, S: Serve<B>>(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    service: WebhookService<B, S>,
    limits: Limits,
    stop: Stop,
) {
    let free = Arc::new(Semaphore::new(
        limits.connections.clamp(1, Semaphore::MAX_PERMITS),
    ));
    let mut connections = JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        let accepting = async {
            // The semaphore is never closed. Those without a permit wait in the queue of the system.
            let permit = free.clone().acquire_owned().await;
            (permit, listener.accept().await)
        };
        let (permit, stream) = match race(stop.stopped(), accepting).await {
            First::Left(()) => break,
            First::Right((permit, Ok((stream, _)))) => (permit, stream),
            First::Right((_, Err(error))) => {
                // Such as too many open files: a matter of time.
                tracing::warn!(%error, "could not accept a connection");
                sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let (tls, service, stop) = (tls.clone(), service.clone(), stop.clone());
        let limits = limits.clone();
        connections.spawn(async move {
            encrypted(stream, tls, service, limits, stop).await;
            drop(permit);
        });
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn encrypted<B: Api, S: Serve<B>>(
    stream: TcpStream,
    tls: Option<TlsAcceptor>,
    service: WebhookService<B, S>,
    limits: Limits,
    stop: Stop,
) {
    // The answers are small, and the messenger waits for them.
    let _ = stream.set_nodelay(true);
    let Some(tls) = tls else {
        return connection(stream, service, limits, stop).await;
    };
    match timeout(limits.read_timeout, tls.accept(stream)).await {
        Ok(Ok(stream)) => connection(stream, service, limits, stop).await,
        Ok(Err(error)) => tracing::debug!(%error, "no secure connection"),
        Err(_) => tracing::debug!("a TLS handshake took too long"),
    }
}

async fn connection<B: Api, S: Serve<B>>(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    service: WebhookService<B, S>,
    limits: Limits,
    stop: Stop,
) {
    let service = service_fn(move |request| service.clone().call(request));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(limits.read_timeout)
        .max_buf_size(MAX_HEAD);
    let mut connection = std::pin::pin!(http.serve_connection(TokioIo::new(stream), service));
    let ended = match race(connection.as_mut(), stop.stopped()).await {
        First::Left(ended) => ended,
        First::Right(()) => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection broke");
    }
}

/// Reads a certificate, with those behind it, and its private key, in PEM.
pub(super) fn tls(certificates: &[u8], key: &[u8]) -> Result<TlsAcceptor, Error> {
    let unreadable = |what: &str, error: &dyn std::fmt::Display| {
        Error::config(format!("the {what} of the webhook cannot be used: {error}"))
    };
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(certificates)
        .collect::<Result<_, _>>()
        .map_err(|error| unreadable("certificate", &error))?;
    // The error of a key may hold the key.
    let key = PrivateKeyDer::from_pem_slice(key)
        .map_err(|_| unreadable("private key", &"it is not a PEM"))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| {
            config
                .with_no_client_auth()
                .with_single_cert(certificates, key)
        })
        .map_err(|error| unreadable("certificate", &error))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
