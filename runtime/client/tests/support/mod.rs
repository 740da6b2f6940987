//! A server on loopback whose every byte a test decides.
#![allow(dead_code, reason = "each test file uses some of it")]

pub(crate) mod told;

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bazu_client::{Body, Client, ClientBuilder, Request};
use bazu_core::{Error, Response, Token};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What must be in no output.
pub(crate) const TOKEN: &str = "123456:AbCdEf-secret_ZyX";

/// A running server. Dropped, it takes no more connections.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    connections: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<Vec<u8>>>>,
    accepting: JoinHandle<()>,
}

impl Server {
    /// A server that hands each connection to `serve`.
    pub(crate) async fn start<S>(serve: impl Fn(TcpStream) -> S + Send + 'static) -> Self
    where
        S: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let connections = Arc::new(AtomicUsize::new(0));
        let counter = connections.clone();
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(stream));
            }
        });
        Self {
            address,
            connections,
            requests: Arc::default(),
            accepting,
        }
    }

    /// A server that reads each request, notes it and gives what `reply` makes of it; then it goes on, or
    /// closes.
    async fn answering(
        reply: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static,
        go_on: bool,
    ) -> Self {
        let reply = Arc::new(reply);
        let requests: Arc<Mutex<Vec<Vec<u8>>>> = Arc::default();
        let noted = requests.clone();
        let mut server = Self::start(move |mut stream| {
            let (reply, noted) = (reply.clone(), noted.clone());
            async move {
                while let Some(request) = read_request(&mut stream).await {
                    let reply = reply(&String::from_utf8_lossy(&request));
                    noted.lock().unwrap().push(request);
                    if stream.write_all(&reply).await.is_err() || !go_on {
                        return;
                    }
                }
            }
        })
        .await;
        server.requests = requests;
        server
    }

    /// A server that gives the same reply to every request.
    pub(crate) async fn replying(reply: impl Into<Vec<u8>>) -> Self {
        let reply = reply.into();
        Self::answering(move |_| reply.clone(), true).await
    }

    /// A server whose reply depends on the request.
    pub(crate) async fn routing(reply: impl Fn(&str) -> String + Send + Sync + 'static) -> Self {
        Self::answering(move |request| reply(request).into_bytes(), true).await
    }

    /// A server that closes the connection behind its reply.
    pub(crate) async fn closing_behind(reply: impl Into<Vec<u8>>) -> Self {
        let reply = reply.into();
        Self::answering(move |_| reply.clone(), false).await
    }

    /// A server that reads a request, gives `reply` and is silent from then on.
    pub(crate) async fn silent_behind(reply: &'static str) -> Self {
        Self::start(move |mut stream| async move {
            read_request(&mut stream).await;
            let _ = stream.write_all(reply.as_bytes()).await;
            discard(&mut stream).await;
        })
        .await
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The requests as they came.
    pub(crate) fn requests(&self) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let text = |request: &Vec<u8>| String::from_utf8_lossy(request).into_owned();
        requests.iter().map(text).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// Reads one request, to the end of its body; None if the connection was closed before.
pub(crate) async fn read_request(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut request = read_head(stream).await?;
    let head = String::from_utf8_lossy(&request).to_ascii_lowercase();
    let header = |name: &str| head.lines().find_map(|line| line.strip_prefix(name));
    if let Some(length) = header("content-length: ") {
        let mut body = vec![0; length.parse().unwrap()];
        stream.read_exact(&mut body).await.ok()?;
        request.extend(body);
    } else if header("transfer-encoding: chunked").is_some() {
        while !request.ends_with(b"\r\n0\r\n\r\n") {
            request.push(stream.read_u8().await.ok()?);
        }
    }
    Some(request)
}

/// Reads up to the empty line, and no byte more.
pub(crate) async fn read_head(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    Some(head)
}

/// Reads what comes until the other side is gone, and tells how many bytes it was.
pub(crate) async fn discard(stream: &mut TcpStream) -> u64 {
    let mut buffer = [0; 16 * 1024];
    let mut read = 0;
    loop {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return read,
            Ok(n) => read += n as u64,
        }
    }
}

/// An answer with a body of a known length.
pub(crate) fn answer(status: &str, content_type: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// The answer of an API that is content.
pub(crate) fn ok() -> String {
    answer("200 OK", "application/json", r#"{"ok":true,"result":true}"#)
}

pub(crate) fn builder(url: &str) -> ClientBuilder {
    let token = Token::new(TOKEN).unwrap();
    Client::builder(token).api_url(url).no_proxy()
}

pub(crate) fn client(server: &Server) -> Client {
    builder(&server.url()).build().unwrap()
}

/// Calls `getMe` without parameters.
pub(crate) async fn call(client: &Client) -> Result<Response, Error> {
    client.execute(json("getMe", "{}")).await
}

pub(crate) fn json(method: &'static str, body: &'static str) -> Request {
    Request::new(method, Body::Json(body.into()))
}

/// The most memory that this process ever had, in bytes.
pub(crate) fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib: u64 = line
        .unwrap()
        .trim()
        .trim_end_matches(" kB")
        .parse()
        .unwrap();
    kib * 1024
}
