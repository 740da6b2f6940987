//! The gateway's bearer tokens: fetched once for all calls, renewed once when they are good no more.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use bale_otp::types::Sent;
use bale_otp::{Error, ErrorKind, Otp, OtpGateway};
use bazu_tests::{Answer, Server};
use tokio::task::JoinSet;

use crate::{SENT_OTP, gateway, phone, refusal};

const UNAUTHORIZED: &str = r#"{"message":"unauthorized"}"#;

/// A gateway whose tokens are `token-0`, `token-1` and so on. Of the n-th, `life` is what the answer says
/// beside it, and `takes` whether calls with it are served.
async fn service(
    life: impl Fn(usize) -> &'static str + Send + Sync + 'static,
    takes: impl Fn(usize) -> bool + Send + Sync + 'static,
) -> Server {
    let fetched = AtomicUsize::new(0);
    Server::start(move |request| {
        if request.api_method() == "token" {
            let n = fetched.fetch_add(1, Ordering::SeqCst);
            return Answer::json(format!(r#"{{"access_token":"token-{n}"{}}}"#, life(n)));
        }
        let bearer = request.header("authorization").unwrap_or_default();
        let n = bearer.strip_prefix("Bearer token-");
        match n.and_then(|n| n.parse().ok()) {
            Some(n) if takes(n) => Answer::json(SENT_OTP),
            _ => refusal(401, UNAUTHORIZED),
        }
    })
    .await
}

fn count(server: &Server, method: &str) -> usize {
    let received = server.received();
    let named = received.iter().filter(|it| it.api_method() == method);
    named.count()
}

async fn send(gateway: &OtpGateway) -> Result<Sent, Error> {
    gateway.send_otp(phone(), Otp::new("111111").unwrap()).await
}

/// A hundred calls at once that all go well.
async fn send_a_hundred(gateway: &OtpGateway) {
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        let gateway = gateway.clone();
        calls.spawn(async move { send(&gateway).await });
    }
    for sent in calls.join_all().await {
        assert_eq!(sent.unwrap().balance, 4999);
    }
}

#[tokio::test]
async fn a_hundred_calls_at_once_fetch_one_token() {
    let server = service(|_| r#","expires_in":43200"#, |_| true).await;
    let gateway = gateway(&server);
    assert!(
        server.received().is_empty(),
        "a client alone asks for nothing"
    );
    send_a_hundred(&gateway).await;
    send(&gateway).await.unwrap();
    assert_eq!(count(&server, "token"), 1);
    assert_eq!(count(&server, "send_otp"), 101);
}

#[tokio::test]
async fn an_expired_token_is_renewed_once_before_it_is_sent() {
    let life = |n: usize| [r#","expires_in":0"#, r#","expires_in":43200"#][n.min(1)];
    let server = service(life, |_| true).await;
    let gateway = gateway(&server);
    send(&gateway).await.unwrap();
    send_a_hundred(&gateway).await;
    assert_eq!(count(&server, "token"), 2);
    assert_eq!(count(&server, "send_otp"), 101, "none was refused");
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_once_and_each_call_repeated_once() {
    let revoked = Arc::new(AtomicBool::new(false));
    let is_revoked = revoked.clone();
    let takes = move |n| n > 0 || !is_revoked.load(Ordering::SeqCst);
    // Without an expiry, a token is used for as long as it is taken.
    for life in ["", r#","expires_in":null"#, r#","expires_in":43200"#] {
        revoked.store(false, Ordering::SeqCst);
        let server = service(move |_| life, takes.clone()).await;
        let gateway = gateway(&server);
        send_a_hundred(&gateway).await;
        assert_eq!(count(&server, "token"), 1);
        revoked.store(true, Ordering::SeqCst);
        send_a_hundred(&gateway).await;
        assert_eq!(count(&server, "token"), 2, "{life}");
    }
}

#[tokio::test]
async fn a_new_token_that_is_refused_too_is_an_error() {
    let server = service(|_| r#","expires_in":43200"#, |_| false).await;
    let error = send(&gateway(&server)).await.unwrap_err();
    assert_eq!(ErrorKind::of(&error), ErrorKind::Unauthorized);
    assert!(matches!(&error, Error::Api(refusal) if refusal.status == 401));
    assert_eq!(error.method(), Some("send_otp"));
    assert!(
        error.to_string().contains("a new token was refused too"),
        "{error}"
    );
    assert_eq!(count(&server, "token"), 2);
    assert_eq!(count(&server, "send_otp"), 2);
}

#[tokio::test]
async fn a_call_whose_token_cannot_be_fetched_is_not_sent_and_the_next_one_tries_again() {
    let broken = refusal(
        500,
        r#"{"type":1,"code":2,"message":"internal server error occurred"}"#,
    );
    let answers = [broken, crate::token("t"), Answer::json(SENT_OTP)];
    let server = Server::answering(answers).await;
    let gateway = gateway(&server);
    let error = send(&gateway).await.unwrap_err();
    assert_eq!(ErrorKind::of(&error), ErrorKind::InternalError);
    assert_eq!(error.method(), Some("auth/token"));
    assert_eq!(count(&server, "send_otp"), 0);
    send(&gateway).await.unwrap();
}
