//! Webhooks, on sockets of loopback.

mod requests;
mod running;

use std::net::SocketAddr;
use std::time::Duration;

use bazu::client::BotClient;
use bazu::{BoxFuture, Outcome, RunError, Serve, Stop, Turn, Webhook};
use bazu_mock::bots::MockServer;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::support::bot::{Bot, Handle, echo, handle_letgram};
use crate::support::server::Server;

type Letgram = letgram_bot::Bot;

pub(crate) const SECRET: &str = "correct-horse-battery";
const SECRET_HEADER: &str = Letgram::WEBHOOK_SECRET_HEADER;

/// Names and values.
type Headers<'a> = &'a [(&'a str, &'a str)];

/// A webhook that runs in the background on a server of its own.
pub(crate) struct Hook {
    pub(crate) address: SocketAddr,
    stop: Stop,
    task: JoinHandle<Result<(), RunError>>,
}

impl Hook {
    pub(crate) async fn start<B, S>(webhook: Webhook<B, S>) -> Self
    where
        B: bazu::core::bot::Api + BotClient,
        S: Serve<B>,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = Stop::new();
        let task = tokio::spawn(webhook.stop(&stop).run_on(listener));
        Self {
            address,
            stop,
            task,
        }
    }

    async fn echo(server: &Server<Letgram>) -> Self {
        let echo = handle_letgram(|turn| Box::pin(echo(turn)));
        Self::start(Webhook::new(server.bot(), echo).secret(SECRET)).await
    }

    /// Sends a request and reads the answer, which may come before the end of the request.
    async fn send(&self, request: &[u8]) -> String {
        let stream = TcpStream::connect(self.address).await.unwrap();
        let (mut reading, mut writing) = stream.into_split();
        let request = request.to_owned();
        let sending = tokio::spawn(async move {
            let _ = writing.write_all(&request).await;
            writing
        });
        let answer = read_answer(&mut reading).await;
        sending.abort();
        answer
    }

    /// The status of the answer to an update.
    pub(crate) async fn post(&self, update: &str) -> u16 {
        status(&self.send(&request(update)).await)
    }

    pub(crate) async fn stop(self) -> Result<(), RunError> {
        self.stop.stop();
        self.ended().await
    }

    /// Waits until the webhook ends by itself.
    pub(crate) async fn ended(self) -> Result<(), RunError> {
        timeout(Duration::from_secs(60), self.task)
            .await
            .unwrap()
            .unwrap()
    }
}

/// Reads the head of an answer, and what comes with it.
pub(crate) async fn read_answer(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut answer = Vec::new();
    while !answer.windows(4).any(|bytes| bytes == b"\r\n\r\n") {
        if stream.read_buf(&mut answer).await.unwrap_or(0) == 0 {
            break;
        }
    }
    String::from_utf8(answer).unwrap()
}

pub(crate) fn status(answer: &str) -> u16 {
    let status = answer.split(' ').nth(1);
    status.map_or(0, |status| status.parse().unwrap())
}

fn request(update: &str) -> Vec<u8> {
    with_headers(
        &[
            (SECRET_HEADER, SECRET),
            ("content-type", "application/json"),
        ],
        update,
    )
}

fn with_headers(headers: Headers<'_>, body: &str) -> Vec<u8> {
    let mut text = "POST /hook HTTP/1.1\r\nhost: bot\r\n".to_owned();
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
    text.into_bytes()
}

/// A server of Letgram, which sends the secret of a webhook in a header. A few users wrote to the bot before.
async fn letgram() -> Server<Letgram> {
    let server = Server::of(MockServer::start().await);
    for user in 1..10 {
        server.knows(user);
    }
    server
}

fn echo_without_header() -> impl Serve<Bot> {
    fn serve<'a>(turn: Turn<'a, Bot>) -> BoxFuture<'a, Outcome> {
        Box::pin(echo(turn))
    }
    Handle(serve)
}

fn hyper_request(path: &str, body: &str) -> axum::http::Request<axum::body::Body> {
    let request = axum::http::Request::post(path)
        .header(SECRET_HEADER, SECRET)
        .header("content-type", "application/json");
    request
        .body(axum::body::Body::from(body.to_owned()))
        .unwrap()
}
