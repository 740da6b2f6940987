//! How often a request asks for memory, counted exactly.

mod support;

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use bazu_client::{Client, Request};
use bytes::Bytes;
use hyper::body::{Body as _, Frame, SizeHint};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use support::{Server, client, json, ok};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

const IN_FLIGHT: u64 = 64;
const CALLS: u64 = 16;
const BODY: &str = r#"{"chat_id":7,"text":"hello"}"#;

fn request() -> Request {
    json("sendMessage", BODY)
}

/// Keeps so many requests in flight, until each of them was made so many times.
async fn load(client: &Client, calls: u64) {
    let mut tasks = JoinSet::new();
    for _ in 0..IN_FLIGHT {
        let client = client.clone();
        tasks.spawn(async move {
            for _ in 0..calls {
                let response = client.execute(request()).await.unwrap();
                assert_eq!(response.status, 200);
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
}

/// Sends one request on each of so many connections of hyper, again and again.
async fn load_hyper(address: SocketAddr, calls: u64, connections: &mut Vec<SendRequest<Once>>) {
    while (connections.len() as u64) < IN_FLIGHT {
        let stream = TcpStream::connect(address).await.unwrap();
        let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        connections.push(sender);
    }
    let mut tasks = JoinSet::new();
    for mut connection in connections.drain(..) {
        tasks.spawn(async move {
            for _ in 0..calls {
                connection.ready().await.unwrap();
                let request = hyper::Request::post("/bot/sendMessage")
                    .header("host", "127.0.0.1")
                    .header("user-agent", "hyper")
                    .header("content-type", "application/json")
                    .body(Once(Some(Bytes::from_static(BODY.as_bytes()))))
                    .unwrap();
                let mut body = connection.send_request(request).await.unwrap().into_body();
                while let Some(frame) =
                    std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await
                {
                    frame.unwrap();
                }
            }
            connection
        });
    }
    while let Some(connection) = tasks.join_next().await {
        connections.push(connection.unwrap());
    }
}

/// A body of one chunk.
struct Once(Option<Bytes>);

impl hyper::body::Body for Once {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.as_ref().map_or(0, Bytes::len) as u64)
    }
}

#[test]
fn a_request_of_64_in_flight_takes_no_more_allocations_than_hyper_alone() {
    // The counter is of this thread, so the server runs on another.
    let (told, server) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            told.send(Server::replying(ok()).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let server = server.recv().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = client(&server);
    println!(
        "{} bytes of a future",
        size_of_val(&*client.execute(request()))
    );
    let each = |calls: &mut dyn FnMut(u64)| {
        calls(2);
        let counted = allocation_counter::measure(|| calls(CALLS));
        counted.count_total as f64 / (IN_FLIGHT * CALLS) as f64
    };
    let ours = each(&mut |calls| runtime.block_on(load(&client, calls)));
    assert_eq!(server.connections() as u64, IN_FLIGHT);
    let mut connections = Vec::new();
    let hyper = each(&mut |calls| {
        runtime.block_on(load_hyper(server.address, calls, &mut connections));
    });
    println!("{ours:.1} allocations a request, {hyper:.1} of hyper alone");
    assert!(ours <= hyper, "{ours:.1} of {hyper:.1}");
    // Otherwise it would count something else.
    assert!(ours >= 5.0 && hyper >= 5.0, "{ours:.1} of {hyper:.1}");
}
