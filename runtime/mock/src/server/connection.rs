//! One connection, from request to request.

use std::convert::Infallible;

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use percent_encoding::percent_decode_str;
use tokio::io::{AsyncRead, AsyncWrite};

use super::Shell;
use super::body::Body;
use super::decode::decode;
use crate::control;
use crate::reply::{Answer, Refusal};
use crate::world::Call;

/// The largest body of a request: what the largest upload needs, and its form.
const LARGEST_BODY: usize = 64 << 20;

/// Serves HTTP on a stream until its other end closes it, whatever comes on it: calls of bots, files, and the control
/// side.
pub async fn serve_connection(
    shell: &Shell,
    io: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
) {
    let service = service_fn(|request| async { Ok::<_, Infallible>(answer(shell, request).await) });
    let connection = http1::Builder::new()
        .half_close(false)
        .serve_connection(TokioIo::new(io), service);
    if let Err(error) = connection.await {
        tracing::debug!(%error, "a connection ended");
    }
}

async fn answer(shell: &Shell, request: Request<Incoming>) -> Response<Body> {
    let Some((token, method)) = call_of(request.uri().path()) else {
        let router = TowerToHyperService::new(control::router(shell.clone()));
        let Ok(answer) = router.call(request).await;
        return answer.map(Body::Control);
    };
    json(called(shell, token, method, request).await)
}

/// Token and method of an address `/bot<token>/<method>`.
fn call_of(path: &str) -> Option<(String, String)> {
    let (token, method) = path.strip_prefix("/bot")?.split_once('/')?;
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    Some((decoded(token), decoded(method)))
}

async fn called(
    shell: &Shell,
    token: String,
    method: String,
    request: Request<Incoming>,
) -> Answer {
    let (head, body) = request.into_parts();
    let refuse = |refusal| shell.with(|world, _| Answer::refusal(world.model(), &refusal));
    let Ok(body) = Limited::new(body, LARGEST_BODY).collect().await else {
        return refuse(Refusal::TooLarge);
    };
    match decode(&head, body.to_bytes()).await {
        Ok(raw) => shell.call(Call { token, method, raw }).await,
        Err(refusal) => refuse(refusal),
    }
}

fn json(answer: Answer) -> Response<Body> {
    let mut response = Response::new(Body::full(Bytes::from(answer.body)));
    if let Ok(status) = answer.status.try_into() {
        *response.status_mut() = status;
    }
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
