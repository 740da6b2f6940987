//! How a webhook starts, is set, is mounted, and stops.

use std::sync::Arc;
use std::time::Duration;

use bazu::{Refusal, RunError, Webhook};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep};

use super::{
    Hook, SECRET, SECRET_HEADER, echo_without_header, hyper_request, letgram, read_answer, request,
    status, with_headers,
};
use crate::support::bot::{Texts as _, echo, handle_letgram};
use crate::support::logs;
use crate::support::server::{Server, message};
use bazu_mock::bots::{Fault, What};
use letgram_bot::types::Update;

#[tokio::test(start_paused = true)]
async fn a_stop_finishes_the_handlers_answers_them_and_refuses_the_rest() {
    let server = letgram().await;
    let started = Arc::new(Semaphore::new(0));
    let starting = started.clone();
    let slow = handle_letgram(move |turn| {
        let starting = starting.clone();
        Box::pin(async move {
            starting.add_permits(1);
            match turn.update.text() {
                "never" => std::future::pending().await,
                _ => sleep(Duration::from_millis(300)).await,
            }
            echo(turn).await
        })
    });
    let webhook = Webhook::new(server.bot(), slow).secret(SECRET);
    let hook = Hook::start(webhook.deadline(Duration::from_secs(1))).await;
    let mut streams = Vec::new();
    for (id, text) in [(1, "slow"), (7, "never")] {
        let mut stream = TcpStream::connect(hook.address).await.unwrap();
        stream
            .write_all(&request(&message(id, id, text)))
            .await
            .unwrap();
        streams.push(stream);
    }
    let _ = started.acquire_many(2).await.unwrap();
    let error = hook.stop().await.unwrap_err().to_string();
    assert_eq!(
        error,
        "stopped with unfinished updates; these come again: 7"
    );
    assert_eq!(status(&read_answer(&mut streams[0]).await), 200);
    assert_eq!(status(&read_answer(&mut streams[1]).await), 503);
    assert_eq!(server.texts(), ["slow"]);
}

#[tokio::test(start_paused = true)]
async fn an_idle_connection_does_not_keep_a_webhook_from_stopping() {
    let server = letgram().await;
    let hook = Hook::echo(&server).await;
    let silent = TcpStream::connect(hook.address).await.unwrap();
    let mut idle = TcpStream::connect(hook.address).await.unwrap();
    idle.write_all(&request(&message(1, 1, "x"))).await.unwrap();
    assert_eq!(status(&read_answer(&mut idle).await), 200);
    let start = Instant::now();
    hook.stop().await.unwrap();
    assert!(
        start.elapsed() < Duration::from_secs(2),
        "{:?}",
        start.elapsed()
    );
    drop(silent);
}

#[tokio::test(start_paused = true)]
async fn an_address_with_its_secret_that_the_server_repeats_is_in_no_error() {
    const REPEATED: &str = "repeated-by-the-server";
    let server = Server::on_a_port().await;
    let repeats = What::Status {
        code: 400,
        description: Some(format!("bad {REPEATED}")),
        retry_after: None,
    };
    server.fault(Fault::new(repeats).on("setWebhook"));
    let webhook = Webhook::new(server.bot(), echo_without_header()).secret(REPEATED);
    let error = webhook
        .public_url("https://bot.example")
        .run("127.0.0.1:0")
        .await
        .unwrap_err();
    assert!(matches!(error, RunError::Setting(_)), "{error}");
    assert!(!format!("{error} {error:?}").contains(REPEATED), "{error}");
}

#[tokio::test]
async fn a_mounted_webhook_is_set_too() {
    let server = letgram().await;
    let echo = handle_letgram(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(server.bot(), echo);
    let service = webhook
        .public_url("https://bot.example/hook")
        .into_service()
        .await
        .unwrap();
    let secret = server.calls("setWebhook")[0].parameters["secret_token"]
        .as_str()
        .unwrap()
        .to_owned();
    let (mut head, _) = hyper_request("/", "").into_parts();
    head.headers.insert(SECRET_HEADER, secret.parse().unwrap());
    service
        .gate()
        .admit(&head.method, "/", &head.headers)
        .unwrap();
    let debug = format!("{service:?}");
    assert!(!debug.contains(&secret), "{debug}");
}

#[tokio::test]
async fn the_webhook_is_set_with_its_secret_and_removed_when_that_is_wanted() {
    let server = letgram().await;
    let echo = handle_letgram(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(server.bot(), echo);
    let hook = Hook::start(
        webhook
            .public_url("https://bot.example/hook")
            .delete_on_stop(),
    )
    .await;
    server
        .until("setWebhook", |server| {
            !server.calls("setWebhook").is_empty()
        })
        .await;
    let body = server.calls("setWebhook")[0].parameters.clone();
    assert_eq!(body["url"], "https://bot.example/hook");
    let secret = body["secret_token"].as_str().unwrap();
    let headers = [
        (SECRET_HEADER, secret),
        ("content-type", "application/json"),
    ];
    assert_eq!(
        status(
            &hook
                .send(&with_headers(&headers, &message(1, 1, "x")))
                .await
        ),
        200
    );
    hook.stop().await.unwrap();
    assert_eq!(server.calls("deleteWebhook").len(), 1);
}

#[tokio::test]
async fn a_webhook_without_a_secret_that_anybody_knows_does_not_start() {
    let server = letgram().await;
    let new = || Webhook::new(server.bot(), handle_letgram(|turn| Box::pin(echo(turn))));
    for webhook in [new(), new().secret("short"), new().secret("")] {
        let error = webhook.run("127.0.0.1:0").await.unwrap_err();
        assert!(matches!(error, RunError::Setting(_)), "{error}");
    }
    let error = new().into_service().await.unwrap_err();
    assert!(matches!(error, RunError::Setting(_)), "{error}");
    let open = Hook::start(new().without_secret_so_that_anyone_can_send_updates()).await;
    let request = with_headers(&[("content-type", "application/json")], &message(1, 1, "x"));
    assert_eq!(status(&open.send(&request).await), 200);
    open.stop().await.unwrap();
}

#[tokio::test]
async fn a_refused_token_ends_a_webhook_and_a_refused_address_is_reported() {
    for (code, is_token) in [(401, true), (400, false)] {
        let server = letgram().await;
        let echo = handle_letgram(|turn| Box::pin(echo(turn)));
        let webhook = Webhook::new(server.bot(), echo);
        server.refuse(code, "refused");
        let stop = bazu::Stop::new();
        let error = webhook
            .public_url("https://bot.example")
            .stop(&stop)
            .run("127.0.0.1:0")
            .await
            .unwrap_err();
        assert!(!stop.is_stopped(), "it may be that of other bots, too");
        assert_eq!(
            matches!(error, RunError::TokenRefused(_)),
            is_token,
            "{error}"
        );
        assert_eq!(matches!(error, RunError::Setting(_)), !is_token, "{error}");
    }
}

#[tokio::test]
async fn a_server_that_exists_mounts_the_service() {
    let server = letgram().await;
    let echo = handle_letgram(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(server.bot(), echo);
    let service = webhook.secret(SECRET).into_service().await.unwrap();
    let mut app = axum::Router::<()>::new()
        .route_service("/hook", service.clone())
        .into_service();
    let mut send = async |path: &str, id| {
        let request = hyper_request(path, &message(id, 1, path));
        let answer = tower_service::Service::call(&mut app, request)
            .await
            .unwrap();
        answer.status().as_u16()
    };
    assert_eq!(send("/hook", 1).await, 200);
    assert_eq!(send("/other", 2).await, 404);
    service.finish().await.unwrap();
    assert_eq!(send("/hook", 3).await, 503);
    assert_eq!(server.texts(), ["/hook"]);
}

#[tokio::test]
async fn a_server_that_is_not_built_on_tower_uses_the_gate_and_hands_updates_over() {
    let server = letgram().await;
    let echo = handle_letgram(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(server.bot(), echo);
    let service = webhook
        .secret(SECRET)
        .max_body(500)
        .into_service()
        .await
        .unwrap();
    let (head, _) = hyper_request("/", "").into_parts();
    let gate = service.gate();
    gate.admit(&head.method, "/", &head.headers).unwrap();
    let too_large = gate.read::<Update>(&[b' '; 501]);
    assert_eq!(too_large.unwrap_err(), Refusal::TooLarge);
    let update = gate.read(message(1, 1, "x").as_bytes()).unwrap();
    service.deliver(update).await.unwrap();
    assert_eq!(server.texts(), ["x"]);
}

#[tokio::test]
async fn a_webhook_with_a_certificate_speaks_tls() {
    let _no_leak = logs::record();
    let server = letgram().await;
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let new = || {
        let echo = handle_letgram(|turn| Box::pin(echo(turn)));
        Webhook::new(server.bot(), echo).secret(SECRET)
    };
    let key = made.signing_key.serialize_pem();
    let hook = Hook::start(new().tls(made.cert.pem(), key.clone())).await;
    let mut roots = rustls::RootCertStore::empty();
    roots.add(made.cert.der().clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connector = tokio_rustls::TlsConnector::from(Arc::new(config));
    let stream = TcpStream::connect(hook.address).await.unwrap();
    let name = "localhost".try_into().unwrap();
    let mut stream = connector.connect(name, stream).await.unwrap();
    stream
        .write_all(&request(&message(1, 1, "secure")))
        .await
        .unwrap();
    assert_eq!(status(&read_answer(&mut stream).await), 200);
    // Who does not speak TLS gets no answer in plain text.
    assert!(
        !hook
            .send(&request(&message(2, 1, "plain")))
            .await
            .starts_with("HTTP")
    );
    hook.stop().await.unwrap();
    assert_eq!(server.texts(), ["secure"]);

    let key = key.replace("BEGIN", "BEG");
    for (certificate, key) in [
        ("", key.as_str()),
        ("nonsense", ""),
        (&made.cert.pem(), &key),
    ] {
        let error = new()
            .tls(certificate, key)
            .run("127.0.0.1:0")
            .await
            .unwrap_err();
        assert!(matches!(error, RunError::Setting(_)), "{error}");
        let middle = key.lines().nth(1).unwrap_or("PRIVATE");
        assert!(!error.to_string().contains(middle), "{error}");
    }
}
