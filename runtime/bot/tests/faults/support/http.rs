//! The server on a socket of loopback, which fails in the way that a test asks for.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::api::Api;

/// What happens to a request.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    None,
    /// These bytes are the whole answer; then the connection is closed.
    Raw(Vec<u8>),
    /// These bytes, and then nothing; the connection stays open.
    Stall(Vec<u8>),
    /// The connection stays open, and nothing comes.
    Silence,
    /// A body that does not end.
    Endless,
    /// The server does what was asked, and closes without an answer.
    DoneThenClose,
    /// The server answers, and closes behind it.
    CloseBehind,
}

/// Decides on a fault: by the method, and by how many calls of the method came before.
type Break = dyn Fn(&str, usize) -> Fault + Send + Sync;

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    counts: Arc<Counts>,
    accepting: JoinHandle<()>,
}

/// When each method was asked for, also where the server then broke.
#[derive(Default)]
struct Counts(Mutex<HashMap<String, Vec<Instant>>>);

impl Server {
    pub(crate) async fn start(
        api: &Arc<Api>,
        fault: impl Fn(&str, usize) -> Fault + Send + Sync + 'static,
    ) -> Self {
        Self::start_at("127.0.0.1:0".parse().unwrap(), api, fault)
    }

    /// Starts at an address where a server may have been before.
    pub(crate) fn start_at(
        address: SocketAddr,
        api: &Arc<Api>,
        fault: impl Fn(&str, usize) -> Fault + Send + Sync + 'static,
    ) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_reuseaddr(true).unwrap();
        socket.bind(address).unwrap();
        let listener = socket.listen(1024).unwrap();
        let address = listener.local_addr().unwrap();
        let counts: Arc<Counts> = Arc::default();
        let accepting = tokio::spawn(accept(
            listener,
            api.clone(),
            Arc::new(fault),
            counts.clone(),
        ));
        Self {
            address,
            counts,
            accepting,
        }
    }

    /// A server that works.
    pub(crate) async fn sound(api: &Arc<Api>) -> Self {
        Self::start(api, |_, _| Fault::None).await
    }

    /// A server that closes the connection behind each answer.
    pub(crate) async fn closing(api: &Arc<Api>) -> Self {
        Self::start(api, |_, _| Fault::CloseBehind).await
    }

    /// When a method was asked for.
    pub(crate) fn asked(&self, method: &str) -> Vec<Instant> {
        let counts = self.counts.0.lock().unwrap();
        counts.get(method).cloned().unwrap_or_default()
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// An address at which nobody listens.
pub(crate) async fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    listener.local_addr().unwrap()
}

async fn accept(listener: TcpListener, api: Arc<Api>, fault: Arc<Break>, counts: Arc<Counts>) {
    // Dropped with this task, which ends its connections.
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(serve(stream, api.clone(), fault.clone(), counts.clone()));
        while connections.try_join_next().is_some() {}
    }
}

impl Counts {
    /// How often the method was asked for before.
    fn next(&self, method: &str) -> usize {
        let mut counts = self.0.lock().unwrap();
        let asked = counts.entry(method.to_owned()).or_default();
        asked.push(Instant::now());
        asked.len() - 1
    }
}

async fn serve(
    mut stream: TcpStream,
    api: Arc<Api>,
    fault: Arc<Break>,
    counts: Arc<Counts>,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    while let Some((method, body)) = read_request(&mut stream, &mut buffer).await? {
        match fault(&method, counts.next(&method)) {
            fault @ (Fault::None | Fault::CloseBehind) => {
                let (status, body) = api.answer(&method, &body).await;
                stream
                    .write_all(answer(status, "application/json", &body).as_bytes())
                    .await?;
                if matches!(fault, Fault::CloseBehind) {
                    return stream.shutdown().await;
                }
            }
            Fault::Raw(bytes) => {
                stream.write_all(&bytes).await?;
                return stream.shutdown().await;
            }
            Fault::Stall(bytes) => {
                stream.write_all(&bytes).await?;
                stream.read_u8().await?;
            }
            Fault::Silence => {
                stream.read_u8().await?;
            }
            Fault::Endless => {
                let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n";
                stream.write_all(head.as_bytes()).await?;
                loop {
                    stream.write_all(&[b' '; 0x10000]).await?;
                }
            }
            Fault::DoneThenClose => {
                api.answer(&method, &body).await;
                return stream.shutdown().await;
            }
        }
    }
    Ok(())
}

pub(crate) fn answer(status: u16, content_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Test\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

/// The API method and the body of the next request.
async fn read_request(
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
) -> io::Result<Option<(String, Value)>> {
    let end = loop {
        if let Some(at) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
        // The first byte of a TLS handshake.
        if buffer[0] == 0x16 {
            stream
                .write_all(answer(400, "text/plain", "no TLS here").as_bytes())
                .await?;
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.map_or(0, |length| length.parse().unwrap());
    while buffer.len() < end + length {
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
    let line = String::from_utf8_lossy(&buffer[..end]).into_owned();
    let path = line.split(' ').nth(1).unwrap_or_default();
    let method = path.rsplit('/').next().unwrap_or_default().to_owned();
    let body = serde_json::from_slice(&buffer[end..end + length]).unwrap_or_default();
    buffer.drain(..end + length);
    Ok(Some((method, body)))
}
