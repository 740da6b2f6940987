//! Sends updates to webhooks.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST, RETRY_AFTER};
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::Shell;
use crate::world::{Delivered, Delivery};

/// How long a webhook may take.
const LIMIT: Duration = Duration::from_secs(60);
/// The most bytes of an answer that are read.
const LONGEST_ANSWER: usize = 1 << 20;

/// Sends an update, and tells the world what came of it.
pub(super) async fn deliver(shell: Shell, delivery: Delivery) {
    let (bot, update) = (delivery.bot, delivery.update);
    let delivered = match tokio::time::timeout(LIMIT, send(delivery)).await {
        Ok(Ok(delivered)) => delivered,
        Ok(Err(reason)) => Delivered::Failed(reason),
        Err(_) => Delivered::Failed("Read timeout expired".to_owned()),
    };
    shell.with(|world, now| world.delivered(bot, update, delivered, now));
}

async fn send(delivery: Delivery) -> Result<Delivered, String> {
    let uri: Uri = delivery.url.parse().map_err(|_| "Invalid URL".to_owned())?;
    let host = uri.host().ok_or("Invalid URL")?.to_owned();
    let port = uri.port_u16().unwrap_or(80);
    let stream = TcpStream::connect((host.as_str(), port)).await;
    let stream = stream.map_err(|_| "Connection refused".to_owned())?;
    let handshake = http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|error| error.to_string())?;
    tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::post(path)
        .header(
            HOST,
            uri.authority().map_or(host.as_str(), |it| it.as_str()),
        )
        .header(CONTENT_TYPE, "application/json");
    if let Some((header, secret)) = &delivery.secret {
        request = request.header(header, secret);
    }
    let request = request.body(Full::new(Bytes::from(delivery.json)));
    let request = request.map_err(|error| error.to_string())?;
    let answer = sender.send_request(request).await;
    let answer = answer.map_err(|_| "Webhook connection closed".to_owned())?;
    let (head, body) = answer.into_parts();
    let body = Limited::new(body, LONGEST_ANSWER).collect().await;
    let retry_after = head
        .headers
        .get(RETRY_AFTER)
        .and_then(|it| it.to_str().ok());
    let reason = head.status.canonical_reason().unwrap_or_default();
    Ok(Delivered::Answered {
        status: head.status.as_u16(),
        reason: reason.to_owned(),
        retry_after: retry_after
            .and_then(|it| it.parse().ok())
            .map(Duration::from_secs),
        body: body
            .map(|body| body.to_bytes().to_vec())
            .unwrap_or_default(),
    })
}
