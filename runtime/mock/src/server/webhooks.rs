//! Sends updates to webhooks.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use hyper::header::{CONTENT_TYPE, HOST, RETRY_AFTER};
use hyper::http::uri::{Authority, Scheme};
use hyper::{Request, Response, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::Shell;
use crate::world::{Delivered, Delivery};

/// How long a webhook may take.
const LIMIT: Duration = Duration::from_secs(60);
/// The most bytes of an answer that are read.
const LONGEST_ANSWER: usize = 1 << 20;
/// How many connections are kept for the next update, over all webhooks.
const KEPT: usize = 256;

type Sender = SendRequest<Full<Bytes>>;

/// Connections to webhooks that wait for the next update.
#[derive(Debug, Default)]
pub(super) struct Connections(Mutex<HashMap<Authority, Vec<Sender>>>);

impl Connections {
    fn lock(&self) -> MutexGuard<'_, HashMap<Authority, Vec<Sender>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, to: &Authority) -> Option<Sender> {
        let mut kept = self.lock();
        let list = kept.get_mut(to)?;
        let mut open = std::iter::from_fn(|| list.pop());
        let found = open.find(|sender| !sender.is_closed());
        if list.is_empty() {
            kept.remove(to);
        }
        found
    }

    fn keep(&self, to: Authority, sender: Sender) {
        let mut kept = self.lock();
        if kept.values().map(Vec::len).sum::<usize>() >= KEPT {
            kept.clear();
        }
        kept.entry(to).or_default().push(sender);
    }
}

/// Sends an update, and reports to the world what came of it.
pub(super) async fn deliver(shell: Shell, delivery: Delivery) {
    let (bot, update) = (delivery.bot, delivery.update);
    let delivered = match timeout(LIMIT, send(shell.connections(), delivery)).await {
        Ok(Ok(delivered)) => delivered,
        Ok(Err(reason)) => Delivered::Failed(reason),
        Err(_) => Delivered::Failed("Read timeout expired".to_owned()),
    };
    shell.with(|world, now| world.delivered(bot, update, delivered, now));
}

async fn send(connections: &Connections, delivery: Delivery) -> Result<Delivered, String> {
    let (to, mut request) = request(delivery)?;
    if let Some(kept) = connections.take(&to) {
        match try_send(kept, request).await {
            Ok((sender, answer)) => return read(connections, to, sender, answer).await,
            // It was closed before anything of the request was sent.
            Err(Some(unsent)) => request = unsent,
            Err(None) => return Err(CLOSED.to_owned()),
        }
    }
    let fresh = connect(&to).await?;
    let sent = try_send(fresh, request).await;
    let (sender, answer) = sent.map_err(|_| CLOSED.to_owned())?;
    read(connections, to, sender, answer).await
}

const CLOSED: &str = "Webhook connection closed";

fn request(delivery: Delivery) -> Result<(Authority, Request<Full<Bytes>>), String> {
    let invalid = || "Invalid webhook URL specified".to_owned();
    let uri: Uri = delivery.url.parse().map_err(|_| invalid())?;
    if uri.scheme() != Some(&Scheme::HTTP) {
        return Err("SSL error: this mock sends updates to http addresses only".to_owned());
    }
    let authority = uri.authority().ok_or_else(invalid)?.clone();
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::post(path)
        .header(HOST, authority.as_str())
        .header(CONTENT_TYPE, "application/json");
    if let Some((header, secret)) = &delivery.secret {
        request = request.header(header, secret);
    }
    let request = request.body(Full::new(Bytes::from(delivery.json)));
    Ok((authority, request.map_err(|_| invalid())?))
}

async fn connect(to: &Authority) -> Result<Sender, String> {
    let host = to.host().trim_start_matches('[').trim_end_matches(']');
    let stream = TcpStream::connect((host, to.port_u16().unwrap_or(80))).await;
    let stream = stream.map_err(|error| match error.kind() {
        ErrorKind::ConnectionRefused => "Connection refused".to_owned(),
        ErrorKind::TimedOut => "Connection timed out".to_owned(),
        _ => error.to_string(),
    })?;
    // A socket that is closed already fails when it is written.
    let _ = stream.set_nodelay(true);
    let handshake = http1::handshake(TokioIo::new(stream)).await;
    let (sender, connection) = handshake.map_err(|_| CLOSED.to_owned())?;
    // It ends when the sender is dropped or the webhook closes it.
    tokio::spawn(connection);
    Ok(sender)
}

/// Sends a request. If nothing of it was sent, it comes back.
async fn try_send(
    mut sender: Sender,
    request: Request<Full<Bytes>>,
) -> Result<(Sender, Response<Incoming>), Option<Request<Full<Bytes>>>> {
    if sender.ready().await.is_err() {
        return Err(Some(request));
    }
    let sent = sender.try_send_request(request).await;
    match sent {
        Ok(answer) => Ok((sender, answer)),
        Err(mut error) => Err(error.take_message()),
    }
}

async fn read(
    connections: &Connections,
    to: Authority,
    sender: Sender,
    answer: Response<Incoming>,
) -> Result<Delivered, String> {
    let (head, body) = answer.into_parts();
    let body = Limited::new(body, LONGEST_ANSWER).collect().await;
    let body = match body {
        Ok(body) => {
            connections.keep(to, sender);
            body.to_bytes().to_vec()
        }
        // The status says enough.
        Err(_) => Vec::new(),
    };
    let retry_after = head.headers.get(RETRY_AFTER);
    let retry_after = retry_after.and_then(|value| value.to_str().ok()?.trim().parse().ok());
    let reason = head.status.canonical_reason().unwrap_or_default();
    Ok(Delivered::Answered {
        status: head.status.as_u16(),
        reason: reason.to_owned(),
        retry_after: retry_after.map(Duration::from_secs),
        body,
    })
}
