//! Bearer tokens: fetched once, renewed in time, repeated once.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bazu_client::{FromReader, Options};
use bazu_core::{Error, InputFile};
use bazu_rest::RestClient;
use support::{SendMessage, Server, bearer_client, body, count, json, method, send, service};
use tokio::task::JoinSet;

/// Calls so often at once, and gives the results.
async fn at_once(client: &RestClient, calls: usize) -> Vec<Result<i64, Error>> {
    let mut tasks = JoinSet::new();
    for _ in 0..calls {
        let client = client.clone();
        tasks.spawn(async move { send(&client).await });
    }
    tasks.join_all().await
}

/// Lets time pass while nothing is sent.
async fn pass(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}

fn unauthorized(error: Error) -> bazu_core::ApiError {
    match error {
        Error::Api(error) if error.status == 401 => *error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_hundred_calls_at_once_fetch_one_token() {
    let server = service(r#","expires_in":43200"#, |_| true).await;
    let client = bearer_client(&server);
    for result in at_once(&client, 100).await {
        assert_eq!(result.unwrap(), 7);
    }
    assert_eq!(count(&server, "/auth/token"), 1);
    assert_eq!(count(&server, "/send"), 100);
    let requests = server.requests();
    let header = "\r\ncontent-type: application/x-www-form-urlencoded\r\n";
    assert!(requests[0].contains(header), "{}", requests[0]);
    assert_eq!(
        body(&requests[0]),
        "grant_type=client_credentials&client_id=user+name\
         &client_secret=client-hush+hush%2B%221%22&scope=read"
    );
}

#[tokio::test]
async fn a_token_is_renewed_once_shortly_before_it_expires() {
    let server = service(r#","expires_in":43200"#, |_| true).await;
    let client = bearer_client(&server);
    send(&client).await.unwrap();
    pass(43_200 - 65).await;
    send(&client).await.unwrap();
    assert_eq!(count(&server, "/auth/token"), 1);
    pass(10).await;
    at_once(&client, 100).await;
    assert_eq!(count(&server, "/auth/token"), 2);
    let last = server.requests().pop().unwrap();
    assert!(last.contains("Bearer token-hush-1\r\n"), "{last}");
}

#[tokio::test]
async fn a_short_lived_token_is_used_for_nine_tenths_of_its_life() {
    let server = service(r#","expires_in":"30""#, |_| true).await;
    let client = bearer_client(&server);
    send(&client).await.unwrap();
    pass(26).await;
    send(&client).await.unwrap();
    assert_eq!(count(&server, "/auth/token"), 1);
    pass(2).await;
    send(&client).await.unwrap();
    assert_eq!(count(&server, "/auth/token"), 2);
}

#[tokio::test]
async fn a_token_that_is_dead_on_arrival_serves_those_who_waited_for_it() {
    let server = service(r#","expires_in":0"#, |_| true).await;
    let client = bearer_client(&server);
    at_once(&client, 100).await;
    assert_eq!(count(&server, "/auth/token"), 1);
    send(&client).await.unwrap();
    assert_eq!(count(&server, "/auth/token"), 2);
}

#[tokio::test]
async fn a_token_without_an_expiry_is_used_until_it_is_refused() {
    let refusing = Arc::new(AtomicBool::new(false));
    let refuses = refusing.clone();
    let takes = move |n| n > 0 || !refuses.load(Ordering::SeqCst);
    for life in ["", r#","expires_in":null"#, r#","expires_in":"soon""#] {
        refusing.store(false, Ordering::SeqCst);
        let server = service(life, takes.clone()).await;
        let client = bearer_client(&server);
        send(&client).await.unwrap();
        pass(1_000_000_000).await;
        send(&client).await.unwrap();
        assert_eq!(count(&server, "/auth/token"), 1);
        refusing.store(true, Ordering::SeqCst);
        for result in at_once(&client, 100).await {
            assert_eq!(result.unwrap(), 7);
        }
        assert_eq!(count(&server, "/auth/token"), 2, "{life}");
    }
}

#[tokio::test]
async fn a_new_token_that_is_refused_too_is_an_error() {
    let server = service("", |_| false).await;
    let client = bearer_client(&server);
    let error = unauthorized(send(&client).await.unwrap_err());
    assert_eq!((error.method, error.code), ("send", 16));
    assert_eq!(error.description.as_deref(), Some("unauthenticated"));
    assert!(error.to_string().contains("a new token was refused too"));
    assert_eq!(count(&server, "/auth/token"), 2);
    assert_eq!(count(&server, "/send"), 2);
}

#[tokio::test]
async fn a_refusal_in_no_known_shape_is_error_401() {
    for (content_type, page) in [("text/html", "<h1>no</h1>"), ("text/plain", "")] {
        let server = Server::routing(move |request| match request.contains("/auth/token") {
            true => json("200 OK", r#"{"access_token":"t"}"#),
            false => support::answer("401 Unauthorized", content_type, page),
        })
        .await;
        let error = unauthorized(send(&bearer_client(&server)).await.unwrap_err());
        assert_eq!(error.code, 401);
        assert_eq!(error.description.unwrap_or_default(), page);
    }
}

#[tokio::test]
async fn a_path_and_bytes_are_repeated_after_a_refusal() {
    let server = service("", |n| n == 1).await;
    let client = bearer_client(&server);
    let file = Some(InputFile::bytes("a.txt", "hello"));
    let call = SendMessage { file, ..method() };
    let sent = bazu_rest::send(&client, call, Options::default()).await;
    assert_eq!(sent.unwrap(), 7);
    let requests = server.requests();
    assert_eq!(body(&requests[1]), body(&requests[3]));
}

#[tokio::test]
async fn a_reader_is_sent_with_a_fresh_token_and_not_repeated() {
    let server = service(r#","expires_in":43200"#, |n| n != 2).await;
    let client = bearer_client(&server);
    let upload = || {
        let file = Some(InputFile::sized_reader("a.txt", &b"hello"[..], 5));
        bazu_rest::send(
            &client,
            SendMessage { file, ..method() },
            Options::default(),
        )
    };
    send(&client).await.unwrap();
    upload().await.unwrap();
    assert_eq!(count(&server, "/auth/token"), 1, "the token was new");
    pass(120).await;
    upload().await.unwrap();
    assert_eq!(count(&server, "/auth/token"), 2, "the token was old");
    send(&client).await.unwrap();
    assert_eq!(count(&server, "/auth/token"), 2);

    pass(120).await;
    let error = unauthorized(upload().await.unwrap_err());
    assert_eq!(error.code, 16);
    assert!(error.to_string().contains("a reader"), "{error}");
    assert_eq!(count(&server, "/send"), 5);
    // The refused token is forgotten.
    upload().await.unwrap();
    assert_eq!(count(&server, "/auth/token"), 4);
}

/// What a call ends in when its token cannot be fetched.
async fn token_failure(reply: String) -> Error {
    let server = Server::replying(reply).await;
    let client = bearer_client(&server);
    let error = send(&client).await.unwrap_err();
    assert_eq!(error.method(), Some("auth/token"), "{error}");
    assert_eq!(count(&server, "/send"), 0);
    error
}

#[tokio::test]
async fn every_way_to_refuse_a_token_is_an_error_of_its_own() {
    let oauth = r#"{"error":"invalid_client","error_description":"Client authentication failed"}"#;
    let internal = r#"{"type":1,"code":2,"message":"internal server error occurred"}"#;
    for (status, body, code, words) in [
        (
            "401 Unauthorized",
            oauth,
            401,
            "invalid_client: Client authentication failed",
        ),
        (
            "400 Bad Request",
            r#""Failed to Parse Request""#,
            400,
            "Failed to Parse Request",
        ),
        (
            "500 Internal Server Error",
            internal,
            2,
            "internal server error occurred",
        ),
    ] {
        match token_failure(json(status, body)).await {
            Error::Api(error) => {
                assert_eq!(error.code, code);
                assert_eq!(error.description.as_deref(), Some(words));
                assert_eq!(error.status.to_string(), status[..3]);
            }
            other => panic!("{other:?}"),
        }
    }
    let page = support::answer("500 Internal Server Error", "text/html", "<h1>oops</h1>");
    let error = token_failure(page).await;
    assert!(matches!(error, Error::Status(_)), "{error:?}");
}

#[tokio::test]
async fn a_token_answer_that_cannot_be_read_is_not_quoted() {
    for body in [
        r#"{"token":"hush"}"#,
        r#"{"access_token":7,"x":"hush"}"#,
        r#"{"access_token":"hush\n"}"#,
        r#"{"access_token":"","x":"hush"}"#,
        r#""hush""#,
        "hush",
        "<html>hush",
    ] {
        let error = token_failure(json("200 OK", body)).await;
        let text = support::told::shown(&error);
        assert!(!text.contains("hush"), "{body}: {text}");
        assert!(
            matches!(error, Error::Decode(_) | Error::Status(_)),
            "{body}: {text}"
        );
    }
}

#[tokio::test]
async fn a_failed_fetch_fails_for_all_who_waited_and_the_next_call_tries_again() {
    let well = Arc::new(AtomicBool::new(false));
    let is_well = well.clone();
    let server = Server::routing(move |_| match is_well.load(Ordering::SeqCst) {
        true => json("200 OK", r#"{"access_token":"t","balance":7}"#),
        false => json("500 Oops", r#"{"type":1,"code":2,"message":"oops"}"#),
    })
    .await;
    let client = bearer_client(&server);
    for result in at_once(&client, 100).await {
        assert!(matches!(result, Err(Error::Api(error)) if error.code == 2));
    }
    assert_eq!(count(&server, "/auth/token"), 1);
    well.store(true, Ordering::SeqCst);
    assert_eq!(send(&client).await.unwrap(), 7);
    assert_eq!(count(&server, "/auth/token"), 2);
}

#[tokio::test]
async fn a_connection_that_fails_fails_for_all_who_waited_with_its_kind() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = support::bearer_builder(&url).build().unwrap();
    for result in at_once(&client, 10).await {
        let error = result.unwrap_err();
        assert!(error.to_string().contains("refused"), "{error}");
        assert!(matches!(error, Error::Transport(_)));
    }
}

#[tokio::test]
async fn a_call_that_gives_up_while_it_fetches_leaves_the_fetch_to_the_next() {
    let first = Arc::new(AtomicBool::new(true));
    let server = Server::start(move |mut stream| {
        let is_first = first.swap(false, Ordering::SeqCst);
        async move {
            use tokio::io::AsyncWriteExt;
            while support::read_request(&mut stream).await.is_some() && !is_first {
                let reply = json("200 OK", r#"{"access_token":"t","balance":7}"#);
                stream.write_all(reply.as_bytes()).await.unwrap();
            }
            support::discard(&mut stream).await;
        }
    })
    .await;
    let client = bearer_client(&server);
    let mut hasty = Options::default();
    hasty.timeout = Some(Duration::from_millis(50));
    let (given_up, waited) = tokio::join!(
        bazu_rest::send(&client, method(), hasty),
        bazu_rest::send(&client, method(), Options::default())
    );
    assert!(given_up.unwrap_err().is_timeout());
    assert_eq!(waited.unwrap(), 7);
}
