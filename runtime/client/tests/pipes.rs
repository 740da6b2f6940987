//! Connections that a test opens, in place of TCP.

mod support;

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bazu_client::{Body, Client, Request};
use bazu_core::{Error, TimeoutKind, Token, TransportKind};
use support::TOKEN;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::time::Instant;

/// A client whose connections are pipes, and how many of them were opened.
fn client<S>(
    serve: impl Fn(DuplexStream) -> S + Send + Sync + 'static,
) -> (Client, Arc<AtomicUsize>)
where
    S: Future<Output = ()> + Send + 'static,
{
    let opened = Arc::new(AtomicUsize::new(0));
    let counter = opened.clone();
    let client = Client::builder(Token::new(TOKEN).unwrap())
        .api_url("http://no-such-host.invalid")
        .pipes(move || {
            counter.fetch_add(1, Ordering::SeqCst);
            let (near, far) = duplex(1024);
            tokio::spawn(serve(far));
            Ok(near)
        })
        .build()
        .unwrap();
    (client, opened)
}

async fn ask(client: &Client) -> Result<bazu_core::Response, Error> {
    client.execute(Request::new("getMe", Body::Empty)).await
}

#[tokio::test(start_paused = true)]
async fn calls_go_over_one_kept_pipe_and_time_stands_still() {
    let (client, opened) = client(async |mut stream| {
        let mut request = [0; 4096];
        while stream.read(&mut request).await.unwrap() > 0 {
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
            stream.write_all(answer).await.unwrap();
        }
    });
    let start = Instant::now();
    for _ in 0..100 {
        assert_eq!(ask(&client).await.unwrap().body, b"{}"[..]);
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(opened.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn a_pipe_that_is_dropped_or_silent_is_a_failed_connection_like_any_other() {
    let (cut, _) = client(async |mut stream| {
        let mut request = [0; 4096];
        let _ = stream.read(&mut request).await.unwrap();
    });
    let Err(Error::Transport(error)) = ask(&cut).await else {
        panic!("the call came to an end");
    };
    assert!(!error.to_string().contains(TOKEN), "{error}");

    let (silent, _) = client(async |stream| {
        std::future::pending::<()>().await;
        drop(stream);
    });
    let start = Instant::now();
    let Err(Error::Transport(error)) = ask(&silent).await else {
        panic!("the call came to an end");
    };
    assert_eq!(error.kind, TransportKind::Timeout(TimeoutKind::Read));
    assert_eq!(start.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn a_pipe_that_cannot_be_opened_is_no_connection() {
    let client: Client = Client::builder(Token::new(TOKEN).unwrap())
        .api_url("https://no-such-host.invalid")
        .pipes(|| Err::<DuplexStream, _>(io::ErrorKind::ConnectionRefused.into()))
        .build()
        .unwrap();
    let Err(Error::Transport(error)) = ask(&client).await else {
        panic!("the call came to an end");
    };
    assert_eq!(error.kind, TransportKind::Connect);
}
