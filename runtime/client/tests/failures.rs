//! Everything that can happen instead of an answer, each with its own error.

mod support;

use std::time::Duration;

use bazu_client::{Client, Request};
use bazu_core::{Error, TimeoutKind, TransportKind};
use support::{Server, answer, builder, call, client, json, ok};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

/// Short, since the servers it is used against never answer.
const SOON: Duration = Duration::from_millis(50);

/// The kind of the transport error that `getMe` ends in, and its text.
async fn failure(client: &Client) -> (TransportKind, String) {
    of_transport(call(client).await.map(|_| ()))
}

fn of_transport(result: Result<(), Error>) -> (TransportKind, String) {
    let error = result.unwrap_err();
    assert_eq!(error.method(), Some("getMe"), "{error}");
    let text = error.to_string();
    assert!(
        text.starts_with("getMe: ") && !text.contains('\n'),
        "{text}"
    );
    match error {
        Error::Transport(error) => (error.kind, text),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let client = builder(&format!("http://{address}")).build().unwrap();
    let (kind, text) = failure(&client).await;
    assert_eq!(kind, TransportKind::Connect);
    let words = format!("getMe: could not connect to {address}: ");
    assert!(text.starts_with(&words), "{text}");
    assert!(text.contains("refused"), "{text}");
    let error = client.download("a.jpg").bytes().await.unwrap_err();
    let words = format!("download: could not connect to {address}: ");
    assert!(error.to_string().starts_with(&words), "{error}");
}

#[tokio::test]
async fn a_server_that_does_not_shake_hands_ends_in_the_connect_timeout() {
    let server = Server::silent_behind("").await;
    let url = format!("https://{}", server.address);
    let client = builder(&url).connect_timeout(SOON).build().unwrap();
    let (kind, _) = failure(&client).await;
    assert_eq!(kind, TransportKind::Timeout(TimeoutKind::Connect));
    assert!(call(&client).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls_is_no_secure_connection() {
    let server = Server::start(|mut stream| async move {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        support::discard(&mut stream).await;
    })
    .await;
    let client = builder(&format!("https://{}", server.address))
        .build()
        .unwrap();
    let (kind, text) = failure(&client).await;
    assert_eq!(kind, TransportKind::Tls);
    assert!(text.contains("secure connection"), "{text}");
}

#[tokio::test]
async fn a_silent_server_ends_in_the_read_timeout() {
    let server = Server::silent_behind("").await;
    let client = builder(&server.url()).read_timeout(SOON).build().unwrap();
    let (kind, _) = failure(&client).await;
    assert_eq!(kind, TransportKind::Timeout(TimeoutKind::Read));
}

#[tokio::test]
async fn a_server_that_falls_silent_within_its_answer_ends_in_the_read_timeout() {
    let server = Server::silent_behind("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf").await;
    let client = builder(&server.url()).read_timeout(SOON).build().unwrap();
    let (kind, _) = failure(&client).await;
    assert_eq!(kind, TransportKind::Timeout(TimeoutKind::Read));
}

#[tokio::test]
async fn an_answer_that_comes_byte_by_byte_ends_in_the_read_timeout() {
    let server = Server::start(|mut stream| async move {
        support::read_head(&mut stream).await;
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n";
        stream.write_all(head).await.unwrap();
        // Much slower than a KiB a second, and never silent for as long as the read timeout.
        let mut pause = tokio::time::interval(Duration::from_millis(10));
        while stream.write_all(b"x").await.is_ok() {
            pause.tick().await;
        }
    })
    .await;
    let client = builder(&server.url()).read_timeout(SOON).build().unwrap();
    let (kind, _) = failure(&client).await;
    assert_eq!(kind, TransportKind::Timeout(TimeoutKind::Read));
}

#[tokio::test]
async fn the_total_timeout_ends_a_call_wherever_it_is() {
    for reply in ["", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf"] {
        let server = Server::silent_behind(reply).await;
        let client = builder(&server.url()).total_timeout(SOON).build().unwrap();
        let (kind, _) = failure(&client).await;
        assert_eq!(kind, TransportKind::Timeout(TimeoutKind::Total));
    }
}

#[tokio::test]
async fn a_request_may_have_time_limits_of_its_own() {
    let server = Server::silent_behind("").await;
    let client = client(&server);
    let with = |change: fn(&mut Request)| {
        let mut request = json("getMe", "{}");
        change(&mut request);
        client.execute(request)
    };
    let total = with(|request| request.timeout = Some(SOON)).await;
    let kind = of_transport(total.map(|_| ())).0;
    assert_eq!(kind, TransportKind::Timeout(TimeoutKind::Total));
    let read = with(|request| request.read_timeout = Some(SOON)).await;
    let kind = of_transport(read.map(|_| ())).0;
    assert_eq!(kind, TransportKind::Timeout(TimeoutKind::Read));
}

#[tokio::test]
async fn an_answer_that_is_cut_is_a_closed_connection() {
    for reply in [
        "",
        "HTTP/1.1 200",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\nhalf",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    ] {
        let server = Server::closing_behind(reply).await;
        let (kind, text) = failure(&client(&server)).await;
        assert_eq!(kind, TransportKind::Closed, "{reply:?}: {text}");
    }
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_a_failed_connection() {
    let server = Server::replying("hello\r\n\r\n").await;
    let (kind, _) = failure(&client(&server)).await;
    assert_eq!(kind, TransportKind::Io);
}

#[tokio::test]
async fn an_answer_over_the_cap_is_refused_with_the_cap() {
    let body = "x".repeat(1001);
    let chunked = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3e8\r\n{}\r\n1\r\nx\r\n0\r\n\r\n",
        &body[1..]
    );
    for reply in [answer("200 OK", "text/plain", &body), chunked] {
        let server = Server::replying(reply).await;
        let capped = |limit| {
            builder(&server.url())
                .max_response_bytes(limit)
                .build()
                .unwrap()
        };
        let (kind, text) = failure(&capped(1000)).await;
        assert_eq!(kind, TransportKind::TooLarge { limit: 1000 });
        assert!(text.contains("1000 bytes"), "{text}");
        assert_eq!(call(&capped(1001)).await.unwrap().body.len(), 1001);
    }
}

#[tokio::test]
async fn an_answer_that_announces_more_than_the_cap_is_not_waited_for() {
    let server = Server::silent_behind("HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n").await;
    let client = builder(&server.url())
        .max_response_bytes(1000)
        .build()
        .unwrap();
    let (kind, _) = failure(&client).await;
    assert_eq!(kind, TransportKind::TooLarge { limit: 1000 });
}

#[tokio::test]
async fn an_error_page_of_a_gateway_is_an_answer_with_its_status_and_type() {
    let server = Server::replying(answer("502 Bad Gateway", "text/html", "<h1>oops</h1>")).await;
    let response = call(&client(&server)).await.unwrap();
    assert_eq!(response.status, 502);
    assert_eq!(response.content_type.as_deref(), Some("text/html"));
    assert_eq!(&response.body[..], b"<h1>oops</h1>");
}

#[tokio::test]
async fn headers_that_browsers_and_curl_read_are_read() {
    for headers in [
        "access-control-allow-credentials : true",
        "x-folded: one\r\n two\r\n\tthree",
        "no colon at all",
        "in valid: name",
        "x-bytes: \u{1}",
        ": no name",
        "x-empty:",
    ] {
        let reply = format!("HTTP/1.1 200 OK\r\n{headers}\r\ncontent-length: 2\r\n\r\nok");
        let server = Server::replying(reply).await;
        let response = call(&client(&server)).await;
        let response = response.unwrap_or_else(|error| panic!("{headers:?}: {error}"));
        assert_eq!(&response.body[..], b"ok", "{headers:?}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::replying(ok()).await;
    let reply = format!(
        "HTTP/1.1 302 Found\r\nlocation: {}/x\r\ncontent-length: 0\r\n\r\n",
        elsewhere.url()
    );
    let server = Server::replying(reply).await;
    let response = call(&client(&server)).await.unwrap();
    assert_eq!(response.status, 302);
    assert!(response.body.is_empty());
    assert_eq!(elsewhere.connections(), 0);
}

#[tokio::test]
async fn retry_after_is_a_number_of_seconds_or_a_date() {
    for (value, wait) in [
        ("7", Some(7)),
        ("Fri, 31 Dec 1999 23:59:59 GMT", Some(9)),
        ("Friday, 31-Dec-99 23:59:00 GMT", Some(0)),
        ("soon", None),
        ("-1", None),
    ] {
        let reply = format!(
            "HTTP/1.1 429 -\r\ndate: Fri, 31 Dec 1999 23:59:50 GMT\r\nretry-after: {value}\r\n\
             content-length: 0\r\n\r\n"
        );
        let server = Server::replying(reply).await;
        let response = call(&client(&server)).await.unwrap();
        assert_eq!(
            response.retry_after(),
            wait.map(Duration::from_secs),
            "{value}"
        );
    }
}

#[tokio::test]
async fn a_body_of_any_bytes_comes_as_it_is() {
    let server =
        Server::replying(b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n\xff\x00\xfe").await;
    let response = call(&client(&server)).await.unwrap();
    assert_eq!(&response.body[..], b"\xff\x00\xfe");
}
