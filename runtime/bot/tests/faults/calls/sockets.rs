//! Calls over sockets of loopback.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bazu::core::{Error, InputFile, Response, TransportKind};
use bazu::{CallLimits, RetryPolicy};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::fake::{once, say, too_many, upload};
use crate::support::bot::bot_at;
use crate::support::server::Server;
use crate::support::{logs, seen};
use bazu_mock::bots::Fault;

const MIB: usize = 1 << 20;

/// Sends a message in real life: a connection, the refusal, the pause, the message.
#[tokio::test(start_paused = true)]
async fn fault_14_over_a_socket() {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    server.knows(7);
    server.fault(Fault::too_many(2).times(1));
    let bot = CallLimits::new().around(&server.bot());
    say(&bot, "7", "hello").await.unwrap();
    assert_eq!(server.texts(), ["hello"]);
    let asked = server.asked("sendMessage");
    let waited = (asked[1] - asked[0]).as_secs_f64();
    assert_eq!(asked.len(), 2);
    assert!((2.0..2.5).contains(&waited), "{waited}");
    seen(
        14,
        "the same over a socket",
        format_args!("delivered once, after {waited:.2} s"),
    );
}

/// Serves one connection after another, and one request on each. Returns the messages in the order in which they came.
async fn one_at_a_time() -> (String, Arc<Mutex<Vec<Value>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let messages: Arc<Mutex<Vec<Value>>> = Arc::default();
    let noted = messages.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (_, body) = request(&mut stream, usize::MAX).await;
            noted
                .lock()
                .unwrap()
                .push(serde_json::from_slice(&body).unwrap());
            reply(&mut stream, 200, r#"{"ok":true,"result":true}"#).await;
        }
    });
    (url, messages)
}

#[tokio::test]
async fn fault_13_a_hundred_calls_at_once_and_one_connection() {
    let _no_leak = logs::record();
    let (url, messages) = one_at_a_time().await;
    let bot = CallLimits::new().around(&bot_at(&url));
    let mut calls = JoinSet::new();
    for number in 0..100 {
        let bot = bot.clone();
        calls.spawn(async move { say(&bot, &(number % 7).to_string(), number).await.unwrap() });
    }
    calls.join_all().await;
    let mut chats: HashMap<i64, Vec<i64>> = HashMap::new();
    for message in messages.lock().unwrap().iter() {
        let number = message["text"].as_str().unwrap().parse().unwrap();
        chats
            .entry(message["chat_id"].as_i64().unwrap())
            .or_default()
            .push(number);
    }
    assert_eq!(chats.values().map(Vec::len).sum::<usize>(), 100);
    for (chat, numbers) in &chats {
        assert!(numbers.is_sorted(), "chat {chat}: {numbers:?}");
    }
    seen(
        13,
        "100 calls to 7 chats at once, one connection at a time",
        "all finished; in order of start in each chat",
    );
}

/// A server of uploads. It answers the first request when 1 MiB has come, or closes; it takes all others whole. Returns the
/// number of bytes that came with each request.
async fn uploads(first: Option<(u16, String)>) -> (String, Arc<Mutex<Vec<usize>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let sizes: Arc<Mutex<Vec<usize>>> = Arc::default();
    let noted = sizes.clone();
    tokio::spawn(async move {
        let mut limit = MIB;
        while let Ok((mut stream, _)) = listener.accept().await {
            let (announced, body) = request(&mut stream, limit).await;
            let is_first = std::mem::replace(&mut limit, usize::MAX) == MIB;
            let mut came = body.len();
            match &first {
                Some((status, body)) if is_first => {
                    reply(&mut stream, *status, body).await;
                    let mut rest = Vec::new();
                    let _ = stream.read_to_end(&mut rest).await;
                    came += rest.len();
                }
                None if is_first => drop(stream),
                _ => {
                    assert_eq!(body.len(), announced);
                    reply(&mut stream, 200, r#"{"ok":true,"result":true}"#).await;
                }
            }
            noted.lock().unwrap().push(came);
        }
    });
    (url, sizes)
}

/// Waits until the server is done with its requests, and returns how many bytes came with each.
async fn bytes_of(sizes: &Mutex<Vec<usize>>, requests: usize) -> Vec<usize> {
    let done = async {
        while sizes.lock().unwrap().len() < requests {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(60), done).await.unwrap();
    sizes.lock().unwrap().clone()
}

/// Reads a request, at most so many bytes of its body. Returns the announced length and the body.
async fn request(stream: &mut TcpStream, limit: usize) -> (usize, Vec<u8>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    let head = String::from_utf8(head).unwrap().to_ascii_lowercase();
    let announced = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let announced: usize = announced.unwrap().parse().unwrap();
    let mut body = vec![0; announced.min(limit)];
    stream.read_exact(&mut body).await.unwrap();
    (announced, body)
}

async fn reply(stream: &mut TcpStream, status: u16, body: &str) {
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status} -\r\ncontent-type: application/json\r\nconnection: close");
    let answer = format!("{head}\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(answer.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
}

async fn sent(url: &str, file: InputFile, policy: RetryPolicy) -> Result<Response, Error> {
    let bot = CallLimits::new().retry(policy).around(&bot_at(url));
    bot.client().execute(upload(file)).await
}

#[tokio::test(start_paused = true)]
async fn fault_35_an_upload_that_the_server_refuses_midway() {
    let _no_leak = logs::record();
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&vec![7; 64 * MIB]).unwrap();
    let from_disk = || InputFile::path(file.path());
    let refusal = || Some(too_many(json!(2)).unwrap());

    let (url, sizes) = uploads(refusal()).await;
    let response = sent(&url, from_disk(), RetryPolicy::new()).await.unwrap();
    assert_eq!(response.status, 200);
    let came = bytes_of(&sizes, 2).await;
    assert!(came[0] < 16 * MIB && came[1] > 64 * MIB, "{came:?}");
    seen(
        35,
        "429 after 1 MiB of a file of 64 MiB",
        format_args!(
            "stopped after {} MiB, opened again and sent whole",
            came[0] / MIB
        ),
    );

    let (url, sizes) = uploads(refusal()).await;
    let response = sent(&url, once(64 * MIB), RetryPolicy::at_least_once())
        .await
        .unwrap();
    assert_eq!(response.status, 429);
    assert_eq!(bytes_of(&sizes, 1).await.len(), 1);
    seen(
        35,
        "429 after 1 MiB of a reader",
        "failed at once, not repeated",
    );

    let too_large = r#"{"ok":false,"error_code":413,"description":"Request Entity Too Large"}"#;
    let (url, sizes) = uploads(Some((413, too_large.to_owned()))).await;
    let response = sent(&url, from_disk(), RetryPolicy::at_least_once())
        .await
        .unwrap();
    assert_eq!(response.refusal().unwrap().code, 413);
    let came = bytes_of(&sizes, 1).await;
    assert!(came.len() == 1 && came[0] < 16 * MIB, "{came:?}");
    seen(
        35,
        "413 after 1 MiB of a file of 64 MiB",
        "failed at once, not repeated",
    );

    let (url, sizes) = uploads(None).await;
    let error = sent(&url, from_disk(), RetryPolicy::new())
        .await
        .unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.kind == TransportKind::Closed));
    assert_eq!(bytes_of(&sizes, 1).await.len(), 1);
    seen(
        35,
        "closed after 1 MiB of a file",
        format_args!("not repeated: {error}"),
    );

    let (url, sizes) = uploads(None).await;
    sent(&url, from_disk(), RetryPolicy::at_least_once())
        .await
        .unwrap();
    assert_eq!(bytes_of(&sizes, 2).await.len(), 2);
    seen(
        35,
        "closed after 1 MiB of a file, at least once",
        "opened again and sent whole",
    );
}
