//! A `sendMessage` with six buttons to a server on this machine, 64 at a time: built, sent, and
//! its answer decoded. Raw hyper sends a body that is ready, and reads the answer as bytes: through
//! the pooled client of hyper-util, as other crates use hyper, and over connections kept by hand,
//! which is the least that a call can cost.

mod server;

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use bazu_core::{Payload, to_json};
use bazu_peers::messages::{self, CHAT, TEXT};
use bazu_peers::ways::{Bench, Figure, Goal, Way};
use bytes::Bytes;
use frankenstein::AsyncTelegramApi as _;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo};
use teloxide_core::payloads::SendMessageSetters as _;
use teloxide_core::prelude::Requester as _;
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::task::LocalSet;

use server::Server;

const TOKEN: &str = "4821:bench";
const IN_FLIGHT: u32 = 64;

type Calling = Pin<Box<dyn Future<Output = ()>>>;

/// The runtime of the clients, and the server that they call.
struct Place {
    runtime: Runtime,
    server: Server,
}

/// A way that calls, 64 at a time. `start` makes a client in the runtime, and from it calls.
fn calls<C: Clone + 'static>(
    name: &'static str,
    place: &Rc<Place>,
    client: impl Fn(String) -> C,
    call: impl Fn(C) -> Calling + Clone + 'static,
) -> Way {
    let client = place
        .runtime
        .block_on(async { client(place.server.address.clone()) });
    let place = Rc::clone(place);
    Way::new(name, move |times| {
        let tasks = LocalSet::new();
        for _ in 0..IN_FLIGHT {
            let (client, call) = (client.clone(), call.clone());
            tasks.spawn_local(async move {
                for _ in 0..times / IN_FLIGHT {
                    call(client.clone()).await;
                }
            });
        }
        place.runtime.block_on(tasks);
    })
}

/// Connections of hyper, kept for the next call.
struct Pool {
    address: String,
    idle: RefCell<Vec<SendRequest<Full<Bytes>>>>,
    body: Bytes,
}

impl Pool {
    async fn call(&self) {
        let idle = self.idle.borrow_mut().pop();
        let mut connection = match idle {
            Some(connection) => connection,
            None => self.connect().await,
        };
        let request = hyper::Request::post("/bot4821:bench/sendMessage")
            .header("host", &self.address)
            .header("content-type", "application/json")
            .body(Full::new(self.body.clone()))
            .expect("the request is valid");
        connection.ready().await.expect("the connection is open");
        let answer = connection.send_request(request).await.expect("an answer");
        let body = answer.into_body().collect().await.expect("a body");
        std::hint::black_box(body.to_bytes());
        self.idle.borrow_mut().push(connection);
    }

    async fn connect(&self) -> SendRequest<Full<Bytes>> {
        let stream = TcpStream::connect(&self.address)
            .await
            .expect("the server listens");
        stream.set_nodelay(true).expect("a socket option");
        let (sender, connection) = handshake(TokioIo::new(stream)).await.expect("no bytes yet");
        tokio::spawn(connection);
        sender
    }
}

/// hyper-util's client, which pools connections.
struct Pooled {
    client: Client<HttpConnector, Full<Bytes>>,
    uri: hyper::Uri,
    body: Bytes,
}

impl Pooled {
    fn new(address: &str) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let uri = format!("http://{address}/bot4821:bench/sendMessage");
        Self {
            client: Client::builder(TokioExecutor::new()).build(connector),
            uri: uri.parse().expect("an address"),
            body: body(),
        }
    }

    async fn call(&self) {
        let request = hyper::Request::post(self.uri.clone())
            .header("content-type", "application/json")
            .body(Full::new(self.body.clone()))
            .expect("the request is valid");
        let answer = self.client.request(request).await.expect("an answer");
        let body = answer.into_body().collect().await.expect("a body");
        std::hint::black_box(body.to_bytes());
    }
}

fn body() -> Bytes {
    let message = messages::bazu::message();
    let body = to_json(&message, message.size_hint());
    body.expect("a message is JSON").into()
}

fn main() {
    if std::env::args().any(|argument| argument == "--serve") {
        return server::serve();
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime starts");
    let server = Server::start();
    let place = Rc::new(Place { runtime, server });
    let hyper = calls(
        "hyper",
        &place,
        |address| Rc::new(Pooled::new(&address)),
        |pooled| Box::pin(async move { pooled.call().await }),
    );
    let by_hand = calls(
        "hyper by hand",
        &place,
        |address| {
            let (idle, body) = (RefCell::default(), body());
            Rc::new(Pool {
                address,
                idle,
                body,
            })
        },
        |pool| Box::pin(async move { pool.call().await }),
    );
    let bazu = calls(
        "bazu",
        &place,
        |address| {
            let builder = bale_bot::Bot::builder(TOKEN).expect("a token");
            let builder = builder.api_url(&format!("http://{address}")).no_proxy();
            builder.build().expect("an address")
        },
        |bot: bale_bot::Bot| {
            Box::pin(async move {
                let call = bot
                    .send_message(CHAT, TEXT)
                    .reply_markup(messages::bazu::keyboard());
                std::hint::black_box(call.await.expect("an answer"));
            })
        },
    );
    let frankenstein = calls(
        "frankenstein",
        &place,
        |address| {
            let url = format!("http://{address}/bot{TOKEN}");
            frankenstein::client_reqwest::Bot::new_url(url)
        },
        |bot| {
            Box::pin(async move {
                let message = messages::frankenstein::message();
                std::hint::black_box(bot.send_message(&message).await.expect("an answer"));
            })
        },
    );
    let teloxide = calls(
        "teloxide-core",
        &place,
        |address| {
            let url = format!("http://{address}").parse().expect("an address");
            teloxide_core::Bot::new(TOKEN).set_api_url(url)
        },
        |bot| {
            Box::pin(async move {
                let call = bot.send_message(teloxide_core::types::ChatId(CHAT), TEXT);
                let call = call.reply_markup(messages::teloxide::keyboard());
                std::hint::black_box(call.await.expect("an answer"));
            })
        },
    );
    let tgbot = calls(
        "tgbot",
        &place,
        |address| {
            let client = tgbot::api::Client::new(TOKEN).expect("a client");
            client.with_host(format!("http://{address}"))
        },
        |client| {
            Box::pin(async move {
                let message = messages::tgbot::message();
                std::hint::black_box(client.execute(message).await.expect("an answer"));
            })
        },
    );
    // The kernel does most of the work of a call, so instructions of the program say little about it: raw
    // hyper neither builds nor encodes a message, and decodes none.
    let goal = Goal {
        way: "bazu",
        against: &["hyper"],
        figure: Figure::Cpu,
        most: 1.35,
    };
    let bench = Bench {
        about: "a `sendMessage` with six buttons to a server on this machine, 64 at a time",
        things: 1.0,
        times: 640,
        ways: vec![hyper, by_hand, bazu, frankenstein, teloxide, tgbot],
        goals: vec![goal],
    };
    bench.run();
}
