//! The example `login`, used as a page in a messenger uses it, with init data that another package signed.

#[path = "../examples/login.rs"]
mod login;
mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bazu_init_data::Validator;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tracing_subscriber::fmt::MakeWriter;

use support::{outside, token};

/// What the server logs.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn take(&self) -> String {
        String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// A page that was opened in a messenger.
struct Page {
    server: String,
}

impl Page {
    /// Starts the server. It takes init data of any age, since that of the cases has a fixed date.
    async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = listener.local_addr().unwrap().to_string();
        let app = login::app(Validator::new(&token(), Duration::MAX));
        tokio::spawn(async { axum::serve(listener, app).await });
        Self { server }
    }

    /// The status and the body of an answer.
    async fn fetch(&self, request: &str, headers: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.server).await.unwrap();
        let text = format!(
            "{request} HTTP/1.1\r\nhost: {}\r\n{headers}content-type: text/plain;charset=UTF-8\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n{body}",
            self.server,
            body.len()
        );
        stream.write_all(text.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, body.to_owned())
    }

    async fn log_in(&self, init_data: &str) -> (u16, String) {
        self.fetch("POST /login", "", init_data).await
    }

    async fn me(&self, session: &str) -> (u16, String) {
        let header = format!("authorization: Bearer {session}\r\n");
        self.fetch("GET /me", &header, "").await
    }
}

#[tokio::test]
async fn a_page_signs_in_and_is_known_and_tampered_init_data_is_refused_without_a_reason_in_the_answer()
 {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(log.clone())
        .with_ansi(false);
    let _guard = tracing::subscriber::set_default(subscriber.finish());
    let page = Page::open().await;
    let mut sessions = Vec::new();
    for case in outside() {
        let (status, body) = page.log_in(&case.init_data).await;
        let Some(user) = case.fields.get("user") else {
            assert_eq!((status, &*body), (401, "open the mini app again"));
            continue;
        };
        assert_eq!(status, 200, "{}: {body}", case.name);
        let answer: Value = serde_json::from_str(&body).unwrap();
        let session = answer["session"].as_str().unwrap().to_owned();
        let (status, body) = page.me(&session).await;
        let me: Value = serde_json::from_str(&body).unwrap();
        let expected = json!({ "id": user["id"], "name": user["first_name"] });
        assert_eq!((status, me), (200, expected), "{}", case.name);
        sessions.push(session);
    }
    sessions.sort();
    sessions.dedup();
    assert_eq!(sessions.len(), 10);
    assert_eq!(log.take(), "");

    assert_eq!(page.log_in(&"x".repeat(100_000)).await.0, 413);
    assert_eq!(page.log_in("").await.0, 401);
    assert!(log.take().contains("the init data is empty"));
    for case in outside() {
        let changed = case.init_data.replace("17723232", "17723233");
        let (status, body) = page.log_in(&changed).await;
        assert_eq!(
            (status, &*body),
            (401, "open the mini app again"),
            "{}",
            case.name
        );
        let log = log.take();
        assert!(
            log.contains("a sign-in was refused: the signature of the init data does not match"),
            "{log}"
        );
        let hash = changed.rsplit('=').next().unwrap();
        assert!(
            !log.contains(hash) && !log.contains(token().expose()),
            "{log}"
        );
    }
}

#[tokio::test]
async fn without_a_session_nobody_is_known() {
    let page = Page::open().await;
    assert_eq!(page.fetch("GET /me", "", "").await.0, 401);
    assert_eq!(page.me("").await.0, 401);
    assert_eq!(page.me("0000").await.0, 401);
}
