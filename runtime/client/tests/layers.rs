//! Layers around the requests of a client.

mod support;

use std::sync::{Arc, Mutex};

use bazu_client::{Body, CallFuture, CallLayer, Multipart, Next, Options, Request, send};
use bazu_core::serde::{Serialize, Serializer};
use bazu_core::{ChatKey, Dialect, Error, InputFile, Method, Payload, Response};
use support::{Server, call, client, json, ok};

/// Writes its name before and after each request.
#[derive(Debug)]
struct Named(&'static str, Arc<Mutex<Vec<String>>>);

impl CallLayer for Named {
    fn call<'a>(&'a self, request: Request, next: Next<'a>) -> CallFuture<'a> {
        Box::pin(async move {
            let note = |when| self.1.lock().unwrap().push(format!("{when} {}", self.0));
            note("before");
            let response = next.run(request).await;
            note("after");
            response
        })
    }
}

#[tokio::test]
async fn the_layer_that_was_added_last_gets_the_request_first() {
    let server = Server::replying(ok()).await;
    let notes = Arc::default();
    let bare = client(&server);
    let inner = bare.layered(Named("inner", Arc::clone(&notes)));
    let both = inner.layered(Named("outer", Arc::clone(&notes)));
    call(&both).await.unwrap();
    let taken = std::mem::take(&mut *notes.lock().unwrap());
    let expected = ["before outer", "before inner", "after inner", "after outer"];
    assert_eq!(taken, expected);
    call(&bare).await.unwrap();
    assert!(notes.lock().unwrap().is_empty());
    // All three have the same connections.
    call(&inner).await.unwrap();
    assert_eq!(server.connections(), 1);
}

/// Sends each request twice, if it can be copied.
#[derive(Debug)]
struct Twice;

impl CallLayer for Twice {
    fn call<'a>(&'a self, request: Request, next: Next<'a>) -> CallFuture<'a> {
        Box::pin(async move {
            if let Some(again) = request.again() {
                next.run(again).await?;
            }
            next.run(request).await
        })
    }
}

fn upload(file: InputFile) -> Request {
    Request::new("send", Body::Multipart(Multipart::new().file("f", file)))
}

#[tokio::test]
async fn a_layer_can_send_a_copy_and_a_file_from_the_disk_is_opened_again() {
    let server = Server::replying(ok()).await;
    let client = client(&server).layered(Twice);
    client.execute(json("getMe", r#"{"a":1}"#)).await.unwrap();
    let path = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(path.path(), "from the disk").unwrap();
    let file = InputFile::path(path.path());
    client.execute(upload(file)).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 4);
    assert_eq!(requests[0], requests[1]);
    assert_eq!(requests[2], requests[3]);
    assert!(requests[3].contains("from the disk"), "{}", requests[3]);
}

/// A method whose chat and repetition are known.
struct Rename(i64);

impl Serialize for Rename {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([("chat_id", self.0)])
    }
}

impl Payload for Rename {
    type Output = bool;
    const NAME: &'static str = "rename";
}

impl Method for Rename {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<ChatKey> {
        Some(self.0.into())
    }

    fn decode(response: &Response) -> Result<bool, Error> {
        response.result()
    }
}

/// Answers by itself.
#[derive(Debug)]
struct Fake;

impl CallLayer for Fake {
    fn call<'a>(&'a self, request: Request, _: Next<'a>) -> CallFuture<'a> {
        assert_eq!(request.chat, Some(ChatKey::Id(7)));
        assert!(request.repeatable);
        assert!(
            request
                .again()
                .is_some_and(|again| again.repeatable && again.chat == request.chat)
        );
        let answer = Response::new(request.method, 200, r#"{"ok":true,"result":true}"#);
        Box::pin(async move { Ok(answer) })
    }
}

#[tokio::test]
async fn a_layer_knows_the_chat_and_whether_a_repeat_is_safe_and_may_answer_by_itself() {
    let server = Server::replying(ok()).await;
    let client = client(&server).layered(Fake);
    let dialect = Dialect::new(("", ""));
    let renamed = send(&client, dialect, Rename(7), Options::default()).await;
    assert!(renamed.unwrap());
    assert!(server.requests().is_empty());
    let plain = json("getMe", "{}");
    assert!(!plain.repeatable && plain.chat.is_none());
}
