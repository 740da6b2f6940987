//! What comes on a connection, and what the server makes of it.

use std::net::{IpAddr, Ipv4Addr};

use bazu_mock::server::Server;
use serde_json::json;
use tokio::io::AsyncWriteExt;

use crate::Place;
use crate::support::{bale, letgram};

#[tokio::test]
async fn a_connection_serves_one_call_after_another() {
    let place = Place::new(letgram()).await;
    let mut connection = place.connect().await;
    for text in ["one", "two", "three"] {
        let answer = connection
            .call(&place.path("sendMessage"), &place.text(text))
            .await;
        assert_eq!(answer.status, 200);
        assert!(answer.head.contains("content-type: application/json"));
        assert_eq!(answer.json()["result"]["text"], text);
    }
    assert_eq!(place.texts(), ["one", "two", "three"]);
}

#[tokio::test]
async fn requests_that_come_at_once_are_answered_in_order() {
    let place = Place::new(letgram()).await;
    let mut connection = place.connect().await;
    for text in ["one", "two", "three"] {
        connection
            .post(&place.path("sendMessage"), &place.text(text))
            .await;
    }
    for text in ["one", "two", "three"] {
        assert_eq!(connection.answer().await.json()["result"]["text"], text);
    }
}

#[tokio::test]
async fn a_token_may_be_percent_encoded_and_a_method_in_any_case() {
    let place = Place::new(letgram()).await;
    let path = place.path("GETME").replace(':', "%3A");
    let answer = place.connect().await.get(&path).await;
    assert_eq!(answer.json()["result"]["id"], place.bot);
}

#[tokio::test]
async fn what_is_wrong_with_a_call_is_said_in_the_envelope_of_the_api() {
    let place = Place::new(bale()).await;
    let mut connection = place.connect().await;
    let answer = connection.get(&place.path("noSuchMethod")).await;
    assert_eq!(
        (answer.status, answer.json()["ok"].clone()),
        (404, json!(false))
    );
    let answer = connection.get("/bot1:wrong/getMe").await;
    assert_eq!(answer.status, 403);
    assert_eq!(answer.description(), "Bad Request: Token not found");
    let path = place.path("getMe");
    connection
        .send(format!("DELETE {path} HTTP/1.1\r\nhost: mock\r\n\r\n"))
        .await;
    let answer = connection.answer().await;
    assert_eq!(answer.status, 405);
    assert!(answer.head.contains("allow: get, post"));
}

#[tokio::test]
async fn the_server_lives_whatever_comes() {
    let place = Place::new(letgram()).await;
    let path = place.path("sendMessage");
    let broken: [&[u8]; 7] = [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"nonsense\r\n\r\n",
        b"GET",
        b"POST /bot HTTP/1.1\r\ncontent-length: -1\r\n\r\n",
        b"\0\0\0\0\0\0\0\0",
        b"GET / HTTP/1.1\r\nhost: mock\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n",
        b"POST /bot1:x/getMe HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    ];
    for bytes in broken {
        let mut connection = place.connect().await;
        connection.send(bytes).await;
        connection.stream.shutdown().await.unwrap();
        connection.rest().await;
    }
    let mut cut = place.connect().await;
    let head =
        format!("POST {path} HTTP/1.1\r\nhost: mock\r\ncontent-length: 500\r\n\r\n{{\"chat_id\":");
    cut.send(head).await;
    drop(cut);
    let answer = place.call("sendMessage", place.text("alive")).await;
    assert_eq!(answer.status, 200);
    assert_eq!(place.texts(), ["alive"]);
}

#[tokio::test]
async fn an_upload_that_is_too_large_is_refused_before_it_comes() {
    let place = Place::new(letgram()).await;
    let mut connection = place.connect().await;
    let path = place.path("sendDocument");
    let head = "host: mock\r\nexpect: 100-continue\r\ncontent-length: 3221225472";
    connection
        .send(format!("POST {path} HTTP/1.1\r\n{head}\r\n\r\n"))
        .await;
    let answer = connection.answer().await;
    assert_eq!(
        (answer.status, answer.json()["error_code"].clone()),
        (413, json!(413))
    );
}

#[tokio::test]
async fn an_upload_without_an_end_is_refused_when_it_is_too_large() {
    let place = Place::new(letgram()).await;
    let mut connection = place.connect().await;
    let path = place.path("sendDocument");
    connection
        .send(format!(
            "POST {path} HTTP/1.1\r\nhost: mock\r\ntransfer-encoding: chunked\r\n\r\n"
        ))
        .await;
    // A client that looks at no answer before it has sent all.
    let mebibyte = [b"100000\r\n".as_slice(), &[7; 1 << 20], b"\r\n"].concat();
    for _ in 0..80 {
        connection.send(&mebibyte).await;
    }
    connection.send("0\r\n\r\n").await;
    assert_eq!(connection.answer().await.status, 413);
}

#[tokio::test]
async fn a_file_is_downloaded_by_the_path_that_the_server_gave() {
    let place = Place::new(bale()).await;
    let mut connection = place.connect().await;
    let boundary = "--b\r\ncontent-disposition: form-data;";
    let body = format!(
        "{boundary} name=\"chat_id\"\r\n\r\n{}\r\n\
         {boundary} name=\"document\"; filename=\"list.txt\"\r\ncontent-type: text/plain\r\n\r\ntea, sugar\r\n--b--\r\n",
        place.user
    );
    let path = place.path("sendDocument");
    let head = "host: mock\r\ncontent-type: multipart/form-data; boundary=b";
    let length = body.len();
    connection
        .send(format!(
            "POST {path} HTTP/1.1\r\n{head}\r\ncontent-length: {length}\r\n\r\n{body}"
        ))
        .await;
    let sent = connection.answer().await.json();
    let id = sent["result"]["document"]["file_id"]
        .as_str()
        .expect("a file")
        .to_owned();

    let answer = connection
        .call(&place.path("getFile"), &json!({ "file_id": id }))
        .await
        .json();
    let path = answer["result"]["file_path"]
        .as_str()
        .expect("a path")
        .to_owned();
    for path in [&path, &id] {
        let file = connection.get(&place.file(path)).await;
        assert_eq!(
            (file.status, file.body.as_slice()),
            (200, b"tea, sugar".as_slice())
        );
        assert!(
            file.head.contains("content-type: text/plain"),
            "{}",
            file.head
        );
    }
    let unknown = connection.get(&place.file("documents/none.txt")).await;
    assert_eq!(unknown.status, 404);
    let foreign = connection.get(&format!("/file/bot1:wrong/{path}")).await;
    assert_eq!(foreign.status, 403);
}

#[tokio::test]
async fn a_port_in_use_is_an_error() {
    let place = Place::new(bale()).await;
    let port = place.server.address().port();
    let second = Server::start(&place.shell, (IpAddr::V4(Ipv4Addr::LOCALHOST), port)).await;
    assert_eq!(second.unwrap_err().kind(), std::io::ErrorKind::AddrInUse);
}

#[tokio::test]
async fn a_server_that_is_dropped_closes_its_connections() {
    let place = Place::new(bale()).await;
    let mut connection = place.connect().await;
    connection.get(&place.path("getMe")).await;
    drop(place.server);
    assert_eq!(connection.rest().await, b"");
}
