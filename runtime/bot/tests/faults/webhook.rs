//! Faults of requests to a webhook, on sockets of loopback.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bazu::{BoxFuture, Outcome, Refusal, RunError, Serve, Stop, Turn, Webhook};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};

use crate::support::api::{Api, bot_in_memory, message};
use crate::support::bot::{Bot, Handle, echo, handle};
use crate::support::http::{Fault, Server, answer};
use crate::support::{seen, told};

const SECRET: &str = "correct-horse-battery";

/// Names and values.
type Headers<'a> = &'a [(&'a str, &'a str)];

/// A webhook that runs in the background on a server of its own.
pub(crate) struct Hook {
    pub(crate) address: SocketAddr,
    stop: Stop,
    task: JoinHandle<Result<(), RunError>>,
}

impl Hook {
    pub(crate) async fn start<B, S>(webhook: Webhook<B, S>) -> Self
    where
        B: bazu::core::bot::Api + bazu::client::BotClient,
        S: Serve<B>,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = Stop::new();
        let task = tokio::spawn(webhook.stop(&stop).run_on(listener));
        Self {
            address,
            stop,
            task,
        }
    }

    async fn echo(api: &Arc<Api>) -> Self {
        let echo = handle(|turn| Box::pin(echo(turn)));
        Self::start(Webhook::new(bot_in_memory(api, Duration::ZERO), echo).secret(SECRET)).await
    }

    /// Sends a request and reads the answer, which may come before the end of the request.
    async fn send(&self, request: &[u8]) -> String {
        let stream = TcpStream::connect(self.address).await.unwrap();
        let (mut reading, mut writing) = stream.into_split();
        let request = request.to_owned();
        let sending = tokio::spawn(async move {
            let _ = writing.write_all(&request).await;
            writing
        });
        let answer = read_answer(&mut reading).await;
        sending.abort();
        answer
    }

    /// The status of the answer to an update.
    async fn post(&self, update: &str) -> u16 {
        status(&self.send(&request(update)).await)
    }

    pub(crate) async fn stop(self) -> Result<(), RunError> {
        self.stop.stop();
        timeout(Duration::from_secs(60), self.task)
            .await
            .unwrap()
            .unwrap()
    }
}

/// Reads the head of an answer, and what comes with it.
pub(crate) async fn read_answer(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut answer = Vec::new();
    while !answer.windows(4).any(|bytes| bytes == b"\r\n\r\n") {
        if stream.read_buf(&mut answer).await.unwrap_or(0) == 0 {
            break;
        }
    }
    String::from_utf8(answer).unwrap()
}

pub(crate) fn status(answer: &str) -> u16 {
    let status = answer.split(' ').nth(1);
    status.map_or(0, |status| status.parse().unwrap())
}

fn request(update: &str) -> Vec<u8> {
    with_headers(
        &[
            ("X-Test-Secret", SECRET),
            ("content-type", "application/json"),
        ],
        update,
    )
}

fn with_headers(headers: Headers<'_>, body: &str) -> Vec<u8> {
    let mut text = "POST /hook HTTP/1.1\r\nhost: bot\r\n".to_owned();
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
    text.into_bytes()
}

#[tokio::test]
async fn fault_39_the_secret_in_the_header() {
    let _no_leak = told::record();
    let api = Api::new();
    let hook = Hook::echo(&api).await;
    let json = ("content-type", "application/json");
    let cases: [(&str, Headers<'_>, u16); 10] = [
        ("no secret", &[json], 401),
        ("an empty secret", &[json, ("X-Test-Secret", "")], 401),
        (
            "a wrong secret",
            &[json, ("X-Test-Secret", "correct-horse-batterz")],
            401,
        ),
        (
            "the right prefix",
            &[json, ("X-Test-Secret", "correct-horse-batter")],
            401,
        ),
        (
            "the secret and more",
            &[json, ("X-Test-Secret", "correct-horse-battery1")],
            401,
        ),
        (
            "a secret that is not ASCII",
            &[json, ("X-Test-Secret", "correct-horse-bätter")],
            401,
        ),
        (
            "the secret twice",
            &[json, ("X-Test-Secret", SECRET), ("X-Test-Secret", SECRET)],
            401,
        ),
        (
            "the secret and a wrong one",
            &[json, ("X-Test-Secret", SECRET), ("x-test-secret", "w")],
            401,
        ),
        (
            "the secret under a name in lower case",
            &[json, ("x-test-secret", SECRET)],
            200,
        ),
        ("the secret", &[json, ("X-Test-Secret", SECRET)], 200),
    ];
    for (index, (what, headers, expected)) in cases.into_iter().enumerate() {
        let id = i64::try_from(index).unwrap() + 1;
        let got = status(
            &hook
                .send(&with_headers(headers, &message(id, 1, what)))
                .await,
        );
        assert_eq!(got, expected, "{what}");
        seen(39, what, got);
    }
    hook.stop().await.unwrap();
    assert_eq!(
        api.texts(),
        ["the secret under a name in lower case", "the secret"]
    );
    assert!(!told::said(&[SECRET]));
}

#[tokio::test]
async fn fault_39_methods_content_types_and_bodies() {
    let _no_leak = told::record();
    let api = Api::new();
    let hook = Hook::echo(&api).await;
    let secret = ("X-Test-Secret", SECRET);
    let json = ("content-type", "application/json");
    let post = |headers: Headers<'_>, body: &str| with_headers(headers, body);
    let verb = |verb: &str| {
        format!("{verb} /hook HTTP/1.1\r\nhost: bot\r\nX-Test-Secret: {SECRET}\r\n\r\n")
            .into_bytes()
    };
    let deep = format!(
        r#"{{"update_id":5,"message":{}{}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let large = format!(r#"{{"update_id":6,"text":"{}"}}"#, "x".repeat(10 << 20));
    let update = message(9, 1, "x");
    let cases: [(&str, Vec<u8>, u16); 13] = [
        ("GET", verb("GET"), 405),
        ("HEAD", verb("HEAD"), 405),
        ("PUT", verb("PUT"), 405),
        ("no content type", post(&[secret], &update), 415),
        ("a form", post(&[secret, ("content-type", "application/x-www-form-urlencoded")], &update), 415),
        ("two content types", post(&[secret, json, ("content-type", "text/html")], &update), 415),
        ("a compressed body", post(&[secret, json, ("content-encoding", "gzip")], &update), 415),
        ("a body of 10 MiB", post(&[secret, json], &large), 413),
        ("a body of 3 GB, announced", b"POST / HTTP/1.1\r\nhost: b\r\nX-Test-Secret: correct-horse-battery\r\ncontent-type: application/json\r\ncontent-length: 3000000000\r\n\r\n{".to_vec(), 413),
        ("an empty body", post(&[secret, json], ""), 400),
        ("no JSON", post(&[secret, json], "{\"update_id\":"), 400),
        ("deep JSON", post(&[secret, json], &deep), 200),
        ("a charset", post(&[secret, ("content-type", "Application/JSON; charset=utf-8")], &update), 200),
    ];
    for (what, request, expected) in cases {
        let answer = hook.send(&request).await;
        assert_eq!(status(&answer), expected, "{what}: {answer}");
        seen(39, what, status(&answer));
    }
    let allowed = hook.send(&verb("GET")).await.to_ascii_lowercase();
    assert!(allowed.contains("allow: post"), "{allowed}");
    hook.stop().await.unwrap();
    assert_eq!(api.texts(), ["x"]);
}

#[tokio::test]
async fn fault_39_a_body_is_not_read_before_its_secret() {
    let _no_leak = told::record();
    let api = Api::new();
    let hook = Hook::echo(&api).await;
    // The body never comes, and the answer does not wait for it.
    let head = b"POST / HTTP/1.1\r\nhost: b\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n";
    let answer = timeout(Duration::from_secs(5), hook.send(head))
        .await
        .unwrap();
    assert_eq!(status(&answer), 401);
    hook.stop().await.unwrap();
    seen(39, "a wrong secret and no body yet", "401 at once");
}

#[tokio::test]
async fn fault_39_a_body_in_chunks_that_is_too_long() {
    let api = Api::new();
    let hook = Hook::echo(&api).await;
    let mut stream = TcpStream::connect(hook.address).await.unwrap();
    let head = format!(
        "POST / HTTP/1.1\r\nhost: b\r\nX-Test-Secret: {SECRET}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let (mut reading, mut writing) = stream.into_split();
    let sending = tokio::spawn(async move {
        let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
        while writing.write_all(chunk.as_bytes()).await.is_ok() {}
    });
    let mut answer = vec![0; 12];
    reading.read_exact(&mut answer).await.unwrap();
    assert_eq!(answer, b"HTTP/1.1 413");
    drop(reading);
    sending.await.unwrap();
    hook.stop().await.unwrap();
    seen(39, "a body without end, in chunks", 413);
}

#[tokio::test(start_paused = true)]
async fn fault_39_a_slow_body_on_200_connections() {
    let _no_leak = told::record();
    let api = Api::new();
    let echo = handle(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(bot_in_memory(&api, Duration::ZERO), echo).secret(SECRET);
    let hook = Hook::start(webhook.read_timeout(Duration::from_secs(2))).await;
    let mut slow = Vec::new();
    for _ in 0..200 {
        let mut stream = TcpStream::connect(hook.address).await.unwrap();
        let head = format!(
            "POST / HTTP/1.1\r\nhost: b\r\nX-Test-Secret: {SECRET}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{{\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        slow.push(stream);
    }
    let start = Instant::now();
    assert_eq!(hook.post(&message(1, 1, "real")).await, 200);
    let meanwhile = start.elapsed();
    assert!(meanwhile < Duration::from_secs(1), "{meanwhile:?}");
    for stream in &mut slow {
        assert_eq!(status(&read_answer(stream).await), 408);
    }
    hook.stop().await.unwrap();
    assert_eq!(api.texts(), ["real"]);
    seen(
        39,
        "a slow body on 200 connections",
        "408 for each; a real update answered meanwhile",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_39_a_slow_head() {
    let api = Api::new();
    let echo = handle(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(bot_in_memory(&api, Duration::ZERO), echo).secret(SECRET);
    let hook = Hook::start(webhook.read_timeout(Duration::from_millis(300))).await;
    let mut stream = TcpStream::connect(hook.address).await.unwrap();
    stream.write_all(b"POST / HTTP/1.1\r\nhost").await.unwrap();
    let answer = timeout(Duration::from_secs(10), read_answer(&mut stream))
        .await
        .unwrap();
    assert!([0, 408].contains(&status(&answer)), "{answer}");
    hook.stop().await.unwrap();
    seen(39, "a head that does not end", "the connection is closed");
}

#[tokio::test]
async fn fault_39_a_full_queue_and_a_redelivery() {
    let _no_leak = told::record();
    let api = Api::new();
    let gate = Arc::new(Semaphore::new(0));
    let waiting = gate.clone();
    let slow = handle(move |turn| {
        let waiting = waiting.clone();
        Box::pin(async move {
            waiting.acquire().await.unwrap().forget();
            echo(turn).await
        })
    });
    let webhook = Webhook::new(bot_in_memory(&api, Duration::ZERO), slow).secret(SECRET);
    let hook = Hook::start(webhook.max_unhandled(2)).await;
    let mut first = Vec::new();
    for id in 1..=2 {
        let mut stream = TcpStream::connect(hook.address).await.unwrap();
        stream
            .write_all(&request(&message(id, id, &format!("{id}"))))
            .await
            .unwrap();
        first.push(stream);
    }
    let full = async {
        loop {
            let answer = hook.send(&request(&message(3, 3, "3"))).await;
            if status(&answer) == 503 {
                return answer;
            }
        }
    };
    // Only when both are in does the third find no place.
    let answer = timeout(Duration::from_secs(10), full).await.unwrap();
    assert!(
        answer.to_ascii_lowercase().contains("retry-after: 1"),
        "{answer}"
    );
    // One that is being handled comes again: both get the answer, and it is handled once.
    let mut again = TcpStream::connect(hook.address).await.unwrap();
    again
        .write_all(&request(&message(1, 1, "1")))
        .await
        .unwrap();
    sleep(Duration::from_millis(100)).await;
    gate.add_permits(2);
    for stream in first.iter_mut().chain([&mut again]) {
        assert_eq!(status(&read_answer(stream).await), 200);
    }
    gate.add_permits(1);
    for _ in 0..2 {
        assert_eq!(hook.post(&message(3, 3, "3")).await, 200);
    }
    hook.stop().await.unwrap();
    let mut texts = api.texts();
    texts.sort();
    assert_eq!(texts, ["1", "2", "3"]);
    seen(
        39,
        "a full queue, then the update again",
        "503 with retry-after, then 200, handled once",
    );
}

#[tokio::test]
async fn fault_23_duplicates_and_a_client_that_goes_away_at_a_webhook() {
    let _no_leak = told::record();
    let api = Api::new();
    let gate = Arc::new(Semaphore::new(0));
    let (started, waiting) = (Arc::new(Semaphore::new(0)), gate.clone());
    let starting = started.clone();
    let slow = handle(move |turn| {
        let (starting, waiting) = (starting.clone(), waiting.clone());
        Box::pin(async move {
            starting.add_permits(1);
            let _ = waiting.acquire().await.unwrap();
            echo(turn).await
        })
    });
    let hook =
        Hook::start(Webhook::new(bot_in_memory(&api, Duration::ZERO), slow).secret(SECRET)).await;
    let mut stream = TcpStream::connect(hook.address).await.unwrap();
    stream
        .write_all(&request(&message(i64::MAX, 1, "once")))
        .await
        .unwrap();
    let _ = started.acquire().await.unwrap();
    drop(stream);
    gate.add_permits(1);
    for _ in 0..3 {
        assert_eq!(hook.post(&message(i64::MAX, 1, "once")).await, 200);
    }
    hook.stop().await.unwrap();
    assert_eq!(api.texts(), ["once"]);
    seen(
        23,
        "one update 4 times at a webhook, the first client gone",
        "handled once",
    );
}

#[tokio::test]
async fn fault_28_a_panic_at_a_webhook() {
    let api = Api::new();
    let panics = handle(|turn| {
        Box::pin(async move {
            assert_ne!(turn.update.text(), "panic", "as the test wants");
            echo(turn).await
        })
    });
    let hook =
        Hook::start(Webhook::new(bot_in_memory(&api, Duration::ZERO), panics).secret(SECRET)).await;
    assert_eq!(hook.post(&message(1, 1, "panic")).await, 200);
    assert_eq!(hook.post(&message(2, 1, "next")).await, 200);
    hook.stop().await.unwrap();
    assert_eq!(api.texts(), ["next"]);
    seen(
        28,
        "a panic at a webhook",
        "answered 200, the next update of the chat handled",
    );
}

#[tokio::test(start_paused = true)]
async fn a_stop_finishes_the_handlers_answers_them_and_refuses_the_rest() {
    let api = Api::new();
    let started = Arc::new(Semaphore::new(0));
    let starting = started.clone();
    let slow = handle(move |turn| {
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
    let webhook = Webhook::new(bot_in_memory(&api, Duration::ZERO), slow).secret(SECRET);
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
    assert_eq!(api.texts(), ["slow"]);
}

#[tokio::test(start_paused = true)]
async fn an_idle_connection_does_not_keep_a_webhook_from_stopping() {
    let api = Api::new();
    let hook = Hook::echo(&api).await;
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

/// A bot whose API sends no secret in a header.
fn without_header(api: &Arc<Api>) -> Bot<false> {
    Bot(bot_in_memory(api, Duration::ZERO).0)
}

fn echo_without_header() -> impl Serve<Bot<false>> {
    fn serve<'a>(turn: Turn<'a, Bot<false>>) -> BoxFuture<'a, Outcome> {
        Box::pin(echo(turn))
    }
    Handle(serve)
}

#[tokio::test]
async fn fault_39_the_secret_in_the_path() {
    let _no_leak = told::record();
    let api = Api::new();
    let webhook = Webhook::new(without_header(&api), echo_without_header());
    let hook = Hook::start(webhook.public_url("https://bot.example/bale/")).await;
    api.until("setWebhook", |api| !api.calls("setWebhook").is_empty())
        .await;
    let body = api.calls("setWebhook")[0].body.clone();
    let url = body["url"].as_str().unwrap();
    let secret = url.strip_prefix("https://bot.example/bale/").unwrap();
    assert_eq!(secret.len(), 64, "32 random bytes");
    assert!(!told::said(&[secret]), "the path is in the log");
    let post = |path: &str, id| {
        let body = message(id, 1, path);
        format!(
            "POST {path} HTTP/1.1\r\nhost: b\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
    };
    let right = format!("/bale/{secret}");
    for (path, expected) in [
        ("/", 404),
        ("/bale/", 404),
        (&right[..right.len() - 1], 404),
        (&right, 200),
    ] {
        assert_eq!(status(&hook.send(post(path, 1).as_bytes()).await), expected);
    }
    hook.stop().await.unwrap();
    assert_eq!(api.texts(), [right]);
    seen(
        39,
        "no, a cut and the right path, where the API has no header",
        "404, 404, 200; the path is in no log",
    );
}

#[tokio::test(start_paused = true)]
async fn an_address_with_its_secret_that_the_server_repeats_is_in_no_error() {
    let api = Api::new();
    const REPEATED: &str = "repeated-by-the-server";
    let server = Server::start(&api, |method, _| match method {
        "setWebhook" => {
            let body = format!(r#"{{"ok":false,"error_code":400,"description":"bad {REPEATED}"}}"#);
            Fault::Raw(answer(400, "application/json", &body).into())
        }
        _ => Fault::None,
    })
    .await;
    let bot = Bot::<false>(Bot::at(&server.url()).0);
    let webhook = Webhook::new(bot, echo_without_header()).secret(REPEATED);
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
    let api = Api::new();
    let echo = handle(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(bot_in_memory(&api, Duration::ZERO), echo);
    let service = webhook
        .public_url("https://bot.example/hook")
        .into_service()
        .await
        .unwrap();
    let secret = api.calls("setWebhook")[0].body["secret"]
        .as_str()
        .unwrap()
        .to_owned();
    let (mut head, _) = hyper_request("/", "").into_parts();
    head.headers
        .insert("x-test-secret", secret.parse().unwrap());
    service
        .gate()
        .admit(&head.method, "/", &head.headers)
        .unwrap();
    let debug = format!("{service:?}");
    assert!(!debug.contains(&secret), "{debug}");
}

#[tokio::test]
async fn the_webhook_is_set_with_its_secret_and_removed_when_that_is_wanted() {
    let api = Api::new();
    let echo = handle(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(bot_in_memory(&api, Duration::ZERO), echo);
    let hook = Hook::start(
        webhook
            .public_url("https://bot.example/hook")
            .delete_on_stop(),
    )
    .await;
    api.until("setWebhook", |api| !api.calls("setWebhook").is_empty())
        .await;
    let body = api.calls("setWebhook")[0].body.clone();
    assert_eq!(body["url"], "https://bot.example/hook");
    let secret = body["secret"].as_str().unwrap();
    let headers = [
        ("X-Test-Secret", secret),
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
    assert_eq!(api.calls("deleteWebhook").len(), 1);
}

#[tokio::test]
async fn a_webhook_without_a_secret_that_anybody_knows_does_not_start() {
    let api = Api::new();
    let new = || {
        Webhook::new(
            bot_in_memory(&api, Duration::ZERO),
            handle(|turn| Box::pin(echo(turn))),
        )
    };
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
        let api = Api::new();
        let echo = handle(|turn| Box::pin(echo(turn)));
        let webhook = Webhook::new(bot_in_memory(&api, Duration::ZERO), echo);
        api.refuse(code, "refused");
        let error = webhook
            .public_url("https://bot.example")
            .run("127.0.0.1:0")
            .await
            .unwrap_err();
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
    let api = Api::new();
    let echo = handle(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(bot_in_memory(&api, Duration::ZERO), echo);
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
    assert_eq!(api.texts(), ["/hook"]);
}

fn hyper_request(path: &str, body: &str) -> axum::http::Request<axum::body::Body> {
    let request = axum::http::Request::post(path)
        .header("x-test-secret", SECRET)
        .header("content-type", "application/json");
    request
        .body(axum::body::Body::from(body.to_owned()))
        .unwrap()
}

#[tokio::test]
async fn a_server_that_is_not_built_on_tower_uses_the_gate_and_hands_updates_over() {
    let api = Api::new();
    let echo = handle(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(bot_in_memory(&api, Duration::ZERO), echo);
    let service = webhook
        .secret(SECRET)
        .max_body(500)
        .into_service()
        .await
        .unwrap();
    let (head, _) = hyper_request("/", "").into_parts();
    let gate = service.gate();
    gate.admit(&head.method, "/", &head.headers).unwrap();
    let too_large = gate.read::<crate::support::bot::Update>(&[b' '; 501]);
    assert_eq!(too_large.unwrap_err(), Refusal::TooLarge);
    let update = gate.read(message(1, 1, "x").as_bytes()).unwrap();
    service.deliver(update).await.unwrap();
    assert_eq!(api.texts(), ["x"]);
}

#[tokio::test]
async fn a_webhook_with_a_certificate_speaks_tls() {
    let _no_leak = told::record();
    let api = Api::new();
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let new = || {
        let echo = handle(|turn| Box::pin(echo(turn)));
        Webhook::new(bot_in_memory(&api, Duration::ZERO), echo).secret(SECRET)
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
    assert_eq!(api.texts(), ["secure"]);

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
