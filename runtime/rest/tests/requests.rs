//! Requests to plain REST services, byte by byte.

mod support;

use std::time::Duration;

use bazu_client::{Body, Multipart, Options};
use bazu_core::{Error, InputFile, Policy, violations};
use bazu_rest::{Auth, RequestId, RestClient, RestRequest, Verb};
use support::{KEY, SendMessage, Server, body, json, key_client, method, send, service};

const CONTENT: &str = r#"{"balance":7}"#;

#[tokio::test]
async fn a_request_with_a_key_is_these_bytes_and_no_others() {
    let server = Server::replying(json("200 OK", CONTENT)).await;
    let client = key_client(&server);
    let request_id = Some(RequestId::new("one"));
    let call = SendMessage {
        request_id,
        ..method()
    };
    let balance = bazu_rest::send(&client, call, Options::default())
        .await
        .unwrap();
    assert_eq!(balance, 7);
    let expected = format!(
        "POST /api/v3/send HTTP/1.1\r\n\
         host: {}\r\n\
         user-agent: bazu/{}\r\n\
         content-type: application/json\r\n\
         api-access-key: {KEY}\r\n\
         content-length: 41\r\n\
         \r\n\
         {{\"request_id\":\"one\",\"phone\":\"9123456789\"}}",
        server.address,
        env!("CARGO_PKG_VERSION"),
    );
    assert_eq!(server.requests(), [expected]);
}

#[tokio::test]
async fn a_request_without_parameters_has_no_body() {
    let server = Server::replying(json("200 OK", "{}")).await;
    let client = key_client(&server);
    for (verb, lengths) in [(Verb::Get, 0), (Verb::Post, 1)] {
        let request = RestRequest::new("balance", verb, "/balance", Body::Empty);
        let response = client.execute(request).await.unwrap();
        assert_eq!(response.status(), 200);
        let request = server.requests().pop().unwrap();
        let start = format!("{verb:?} /api/v3/balance HTTP/1.1\r\n").to_uppercase();
        assert!(request.to_uppercase().starts_with(&start), "{request}");
        let length = "\r\ncontent-length: 0\r\n";
        assert_eq!(request.matches(length).count(), lengths, "{request}");
        assert!(!request.contains("content-type"), "{request}");
        assert_eq!(body(&request), "");
    }
}

#[tokio::test]
async fn a_form_goes_out_as_one() {
    let server = Server::replying(json("200 OK", "{}")).await;
    let form = Body::Form("a=b+c".to_owned());
    let request = RestRequest::new("x", Verb::Post, "x", form);
    key_client(&server).execute(request).await.unwrap();
    let request = server.requests().pop().unwrap();
    let header = "\r\ncontent-type: application/x-www-form-urlencoded\r\n";
    assert!(request.contains(header), "{request}");
    assert_eq!(body(&request), "a=b+c");
}

#[tokio::test]
async fn a_file_makes_a_multipart_form_of_the_parameters() {
    let server = Server::replying(json("200 OK", "{}")).await;
    let file = Some(InputFile::bytes("a.txt", "hello"));
    let call = SendMessage { file, ..method() };
    let client = key_client(&server);
    bazu_rest::send(&client, call, Options::default())
        .await
        .unwrap();
    let request = server.requests().pop().unwrap();
    for part in [
        "content-type: multipart/form-data; boundary=bazu",
        "name=\"phone\"\r\n\r\n9123456789\r\n",
        "name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nhello\r\n",
    ] {
        assert!(request.contains(part), "{part}: {request}");
    }
}

#[tokio::test]
async fn nothing_is_sent_when_a_strict_check_finds_a_violation() {
    let server = Server::replying(json("200 OK", CONTENT)).await;
    let client = key_client(&server);
    let empty = SendMessage::default();
    assert_eq!(violations(&empty).into_iter().count(), 1);
    let refused = bazu_rest::send(&client, empty.clone(), Options::default()).await;
    assert!(matches!(refused, Err(Error::Validation(_))));
    assert_eq!(server.connections(), 0);
    for policy in [Policy::Warn, Policy::Off] {
        let mut options = Options::default();
        options.policy = Some(policy);
        let balance = bazu_rest::send(&client, empty.clone(), options)
            .await
            .unwrap();
        assert_eq!(balance, 7);
    }
}

#[tokio::test]
async fn each_call_has_a_request_id_of_its_own_and_keeps_it_when_repeated() {
    // The service takes nothing but the second token.
    let server = service("", |n| n == 1).await;
    let client = support::bearer_client(&server);
    send(&client).await.unwrap();
    send(&client).await.unwrap();
    let requests = server.requests();
    let sent: Vec<&str> = requests.iter().map(|request| body(request)).collect();
    let [_, first, _, repeated, second] = sent[..] else {
        panic!("{sent:?}");
    };
    assert!(first.starts_with("{\"request_id\":\""), "{first}");
    assert_eq!(first, repeated);
    assert_ne!(first, second);
}

#[tokio::test]
async fn the_time_limit_of_a_call_includes_the_fetch_of_a_token() {
    let server = Server::silent_behind("").await;
    let client = support::bearer_client(&server);
    let mut options = Options::default();
    options.timeout = Some(Duration::from_millis(50));
    let error = bazu_rest::send(&client, method(), options)
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.method(), Some("send"));
}

#[tokio::test]
async fn a_path_or_a_url_that_would_be_sent_otherwise_than_written_is_refused() {
    let server = Server::replying(json("200 OK", "{}")).await;
    for path in ["", "/", "/a?b", "/../a", "/a b"] {
        let request = RestRequest::new("x", Verb::Post, path, Body::Empty);
        let error = key_client(&server).execute(request).await.unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{path}: {error}");
    }
    let key = || Auth::Header {
        name: "key",
        key: "x".into(),
    };
    for url in ["", "x.org", "https://x.org/?a"] {
        let error = RestClient::builder(url, key()).build().unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{url}: {error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn debug_shows_neither_parameters_nor_secrets() {
    let server = Server::replying(json("200 OK", "{}")).await;
    let form = Body::Multipart(Multipart::new().text("a", "hush"));
    for body in [Body::Form("hush".into()), Body::Json("hush".into()), form] {
        let mut request = RestRequest::new("x", Verb::Post, "/x", body);
        request.hide("hush");
        assert!(!format!("{request:?}").contains("hush"));
    }
    let client = key_client(&server);
    let builder = support::bearer_builder(&server.url());
    assert!(!format!("{client:?} {builder:?}").contains("hush"));
}
