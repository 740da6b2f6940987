//! A server that answers every request with the same message. It is a process of its own, so
//! that its work is not counted.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use bazu_peers::messages::{CHAT, TEXT};

/// A running server, which ends with this value and with this program: then its input is closed.
pub(crate) struct Server {
    _process: Child,
    pub(crate) address: String,
}

impl Server {
    pub(crate) fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().expect("the program has a path"))
            .arg("--serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let output = process.stdout.take().expect("the output is a pipe");
        let mut address = String::new();
        let read = BufReader::new(output).read_line(&mut address);
        read.expect("the server prints its address");
        let address = address.trim().to_owned();
        Self {
            _process: process,
            address,
        }
    }
}

/// Prints its address and serves until its input is closed.
pub(crate) fn serve() {
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime starts");
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        println!("{}", listener.local_addr().expect("the port is bound"));
        let answer: &'static [u8] = answer().leak();
        while let Ok((connection, _)) = listener.accept().await {
            tokio::spawn(connected(connection, answer));
        }
    });
}

async fn connected(mut connection: TcpStream, answer: &[u8]) -> Option<()> {
    let mut read = Vec::with_capacity(8192);
    loop {
        let end = loop {
            if let Some(end) = end_of_request(&read) {
                break end;
            }
            if connection.read_buf(&mut read).await.ok()? == 0 {
                return None;
            }
        };
        read.drain(..end);
        connection.write_all(answer).await.ok()?;
    }
}

/// Where the first request ends, when it is here as a whole.
fn end_of_request(read: &[u8]) -> Option<usize> {
    let head = read.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&read[..head]).expect("a head is text");
    let mut headers = text.lines().filter_map(|line| line.split_once(':'));
    let length = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length: usize = match length {
        Some((_, length)) => length.trim().parse().expect("a length is a number"),
        None => 0,
    };
    (read.len() >= head + length).then_some(head + length)
}

fn answer() -> Vec<u8> {
    let body = serde_json::json!({ "ok": true, "result": {
        "message_id": 4821,
        "date": 1_760_000_000,
        "from": { "id": 7, "is_bot": true, "first_name": "بات", "username": "order_bot" },
        "chat": { "id": CHAT, "type": "private", "first_name": "سارا", "username": "sara" },
        "text": TEXT,
    } });
    let body = body.to_string();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length";
    format!("{head}: {}\r\n\r\n{body}", body.len()).into_bytes()
}
