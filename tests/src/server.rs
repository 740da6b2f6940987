//! A small HTTP server on the loopback interface: it records what it is asked, and answers as it is told.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

/// How long [`Server::wait_for`] waits before it takes the request for lost.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server. It needs a Tokio runtime, and stops when it is dropped.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use bazu_tests::{Answer, Server};
///
/// let server = Server::start(|request| match request.api_method() {
///     "getMe" => Answer::result(r#"{"id":1,"is_bot":true,"first_name":"Echo"}"#),
///     _ => Answer::refusal(404, "Not Found"),
/// })
/// .await;
/// assert!(server.url().starts_with("http://127.0.0.1:"));
/// # }
/// ```
#[derive(Debug)]
pub struct Server {
    url: String,
    received: watch::Sender<Vec<Received>>,
    accepting: JoinHandle<()>,
}

type Respond = Arc<dyn Fn(&Received) -> Answer + Send + Sync>;

impl Server {
    /// Starts a server that answers each request as `respond` says.
    ///
    /// # Panics
    ///
    /// When the loopback interface has no free port.
    pub async fn start(respond: impl Fn(&Received) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = watch::Sender::default();
        let accepting = tokio::spawn(accept(listener, received.clone(), Arc::new(respond)));
        Self {
            url,
            received,
            accepting,
        }
    }

    /// Starts a server that gives these answers in order, and then a complaint.
    ///
    /// # Panics
    ///
    /// As [`Server::start`].
    pub async fn answering(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers: Mutex<VecDeque<Answer>> = Mutex::new(answers.into_iter().collect());
        Self::start(move |_| {
            let next = answers.lock().unwrap().pop_front();
            next.unwrap_or_else(|| Answer::new(500, "text/plain", "the test gave no more answers"))
        })
        .await
    }

    /// The base URL, without a slash at its end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Every request so far, in the order in which they were complete.
    pub fn received(&self) -> Vec<Received> {
        self.received.borrow().clone()
    }

    /// The first request that fits, as soon as it is there.
    ///
    /// # Panics
    ///
    /// When none comes within a minute: with what came instead.
    pub async fn wait_for(&self, fits: impl Fn(&Received) -> bool) -> Received {
        let mut received = self.received.subscribe();
        let arrival = received.wait_for(|all| all.iter().any(&fits));
        let arrived = tokio::time::timeout(PATIENCE, arrival).await.is_ok();
        assert!(arrived, "not among {:#?}", self.received());
        self.received().into_iter().find(fits).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// A request as it came, with a body that came in chunks put together.
#[derive(Clone, PartialEq, Eq)]
pub struct Received {
    /// The HTTP method.
    pub method: String,
    /// The target: the path, with the query if there is one.
    pub path: String,
    /// The headers in their order, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Received {
    /// The value of a header, whose name is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(key, _)| key == name);
        values.next().map(|(_, value)| value.as_str())
    }

    /// The last segment of the path, where bot APIs have the name of the method.
    pub fn api_method(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The body as JSON; null where it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, path, .. } = self;
        write!(f, "{method} {path} {}", self.body.escape_ascii())
    }
}

/// What the server answers.
#[derive(Clone, Debug)]
pub struct Answer(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Http { head: String, body: Vec<u8> },
    Raw(Vec<u8>),
    Silence,
}

impl Answer {
    /// An HTTP answer with a body of some type.
    pub fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let head = format!("HTTP/1.1 {status} Test\r\ncontent-type: {content_type}\r\n");
        let body = body.into();
        Self(Kind::Http { head, body })
    }

    /// An HTTP answer 200 with JSON, whatever it says.
    pub fn json(body: impl fmt::Display) -> Self {
        Self::new(200, "application/json", body.to_string())
    }

    /// The API's answer with this JSON as its result.
    pub fn result(result: impl fmt::Display) -> Self {
        Self::json(format_args!(r#"{{"ok":true,"result":{result}}}"#))
    }

    /// The API's refusal, with the HTTP status that goes with its code.
    pub fn refusal(code: u16, description: &str) -> Self {
        let envelope = json!({ "ok": false, "error_code": code, "description": description });
        Self::new(code, "application/json", envelope.to_string())
    }

    /// These bytes in place of an HTTP answer, and then the end of the connection.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self(Kind::Raw(bytes.into()))
    }

    /// No answer at all: the connection stays open until the client closes it.
    pub fn silence() -> Self {
        Self(Kind::Silence)
    }

    /// The same HTTP answer with one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Kind::Http { head, .. } = &mut self.0 {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        self
    }
}

async fn accept(listener: TcpListener, received: watch::Sender<Vec<Received>>, respond: Respond) {
    // Dropped with this task, which ends its connections.
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(serve(stream, received.clone(), respond.clone()));
        while connections.try_join_next().is_some() {}
    }
}

/// Answers the requests of one connection until either side closes it.
async fn serve(
    stream: TcpStream,
    received: watch::Sender<Vec<Received>>,
    respond: Respond,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    while let Some(request) = read_request(&mut stream).await? {
        received.send_modify(|all| all.push(request.clone()));
        match respond(&request).0 {
            Kind::Http { head, body } => {
                let mut answer =
                    format!("{head}content-length: {}\r\n\r\n", body.len()).into_bytes();
                answer.extend(body);
                stream.write_all(&answer).await?;
            }
            Kind::Raw(bytes) => {
                stream.write_all(&bytes).await?;
                return stream.shutdown().await;
            }
            Kind::Silence => {
                stream.read_u8().await?;
            }
        }
    }
    Ok(())
}

/// The next request; None when the client closed the connection in between.
async fn read_request(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Option<Received>> {
    if stream.fill_buf().await?.is_empty() {
        return Ok(None);
    }
    let line = read_line(stream).await?;
    let mut words = line.split(' ');
    let (Some(method), Some(path), Some("HTTP/1.1")) = (words.next(), words.next(), words.next())
    else {
        return Err(malformed(&line));
    };
    let mut request = Received {
        method: method.to_owned(),
        path: path.to_owned(),
        headers: Vec::new(),
        body: Vec::new(),
    };
    loop {
        let line = read_line(stream).await?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| malformed(&line))?;
        let header = (name.to_ascii_lowercase(), value.trim().to_owned());
        request.headers.push(header);
    }
    if request.header("transfer-encoding") == Some("chunked") {
        request.body = read_chunks(stream).await?;
    } else if let Some(length) = request.header("content-length") {
        request.body = vec![0; length.parse().map_err(|_| malformed(length))?];
        stream.read_exact(&mut request.body).await?;
    }
    Ok(Some(request))
}

async fn read_chunks(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = read_line(stream).await?;
        let length = usize::from_str_radix(&line, 16).map_err(|_| malformed(&line))?;
        let start = body.len();
        body.resize(start + length, 0);
        stream.read_exact(&mut body[start..]).await?;
        if !read_line(stream).await?.is_empty() {
            return Err(malformed("the end of a chunk"));
        }
        if length == 0 {
            return Ok(body);
        }
    }
}

/// A line without its end.
async fn read_line(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<String> {
    let mut line = String::new();
    stream.read_line(&mut line).await?;
    let whole = line.strip_suffix("\r\n").map(str::to_owned);
    whole.ok_or_else(|| malformed(&line))
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("malformed: {what}"))
}
