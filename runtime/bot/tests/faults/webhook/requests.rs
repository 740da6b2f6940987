//! Requests that must be refused, and those that must not.

use std::sync::Arc;
use std::time::Duration;

use bazu::Webhook;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep, timeout};

use super::{
    Headers, Hook, SECRET, SECRET_HEADER, echo_without_header, letgram, read_answer, request,
    status, with_headers,
};
use crate::support::bot::{Texts as _, echo, handle_letgram};
use crate::support::server::{Server, message};
use crate::support::{logs, seen};

#[tokio::test]
async fn fault_39_the_secret_in_the_header() {
    let _no_leak = logs::record();
    let server = letgram().await;
    let hook = Hook::echo(&server).await;
    const LOWER: &str = "x-letgram-bot-api-secret-token";
    assert_eq!(LOWER, SECRET_HEADER.to_ascii_lowercase());
    let json = ("content-type", "application/json");
    let cases: [(&str, Headers<'_>, u16); 10] = [
        ("no secret", &[json], 401),
        ("an empty secret", &[json, (SECRET_HEADER, "")], 401),
        (
            "a wrong secret",
            &[json, (SECRET_HEADER, "correct-horse-batterz")],
            401,
        ),
        (
            "the right prefix",
            &[json, (SECRET_HEADER, "correct-horse-batter")],
            401,
        ),
        (
            "the secret and more",
            &[json, (SECRET_HEADER, "correct-horse-battery1")],
            401,
        ),
        (
            "a secret that is not ASCII",
            &[json, (SECRET_HEADER, "correct-horse-bätter")],
            401,
        ),
        (
            "the secret twice",
            &[json, (SECRET_HEADER, SECRET), (SECRET_HEADER, SECRET)],
            401,
        ),
        (
            "the secret and a wrong one",
            &[json, (SECRET_HEADER, SECRET), (LOWER, "w")],
            401,
        ),
        (
            "the secret under a name in lower case",
            &[json, (LOWER, SECRET)],
            200,
        ),
        ("the secret", &[json, (SECRET_HEADER, SECRET)], 200),
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
        server.texts(),
        ["the secret under a name in lower case", "the secret"]
    );
    assert!(!logs::said(&[SECRET]));
}

#[tokio::test]
async fn fault_39_methods_content_types_and_bodies() {
    let _no_leak = logs::record();
    let server = letgram().await;
    let hook = Hook::echo(&server).await;
    let secret = (SECRET_HEADER, SECRET);
    let json = ("content-type", "application/json");
    let post = |headers: Headers<'_>, body: &str| with_headers(headers, body);
    let verb = |verb: &str| {
        format!("{verb} /hook HTTP/1.1\r\nhost: bot\r\n{SECRET_HEADER}: {SECRET}\r\n\r\n")
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
        ("a body of 3 GB, announced", format!("POST / HTTP/1.1\r\nhost: b\r\n{SECRET_HEADER}: {SECRET}\r\ncontent-type: application/json\r\ncontent-length: 3000000000\r\n\r\n{{").into_bytes(), 413),
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
    assert_eq!(server.texts(), ["x"]);
}

#[tokio::test]
async fn fault_39_a_body_is_not_read_before_its_secret() {
    let _no_leak = logs::record();
    let server = letgram().await;
    let hook = Hook::echo(&server).await;
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
    let server = letgram().await;
    let hook = Hook::echo(&server).await;
    let mut stream = TcpStream::connect(hook.address).await.unwrap();
    let head = format!(
        "POST / HTTP/1.1\r\nhost: b\r\n{SECRET_HEADER}: {SECRET}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
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
    let _no_leak = logs::record();
    let server = letgram().await;
    let echo = handle_letgram(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(server.bot(), echo).secret(SECRET);
    let hook = Hook::start(webhook.read_timeout(Duration::from_secs(2))).await;
    let mut slow = Vec::new();
    for _ in 0..200 {
        let mut stream = TcpStream::connect(hook.address).await.unwrap();
        let head = format!(
            "POST / HTTP/1.1\r\nhost: b\r\n{SECRET_HEADER}: {SECRET}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{{\r\n"
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
    assert_eq!(server.texts(), ["real"]);
    seen(
        39,
        "a slow body on 200 connections",
        "408 for each; a real update answered meanwhile",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_39_a_slow_head() {
    let server = letgram().await;
    let echo = handle_letgram(|turn| Box::pin(echo(turn)));
    let webhook = Webhook::new(server.bot(), echo).secret(SECRET);
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
    let _no_leak = logs::record();
    let server = letgram().await;
    let gate = Arc::new(Semaphore::new(0));
    let waiting = gate.clone();
    let slow = handle_letgram(move |turn| {
        let waiting = waiting.clone();
        Box::pin(async move {
            waiting.acquire().await.unwrap().forget();
            echo(turn).await
        })
    });
    let webhook = Webhook::new(server.bot(), slow).secret(SECRET);
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
    let mut texts = server.texts();
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
    let _no_leak = logs::record();
    let server = letgram().await;
    let gate = Arc::new(Semaphore::new(0));
    let (started, waiting) = (Arc::new(Semaphore::new(0)), gate.clone());
    let starting = started.clone();
    let slow = handle_letgram(move |turn| {
        let (starting, waiting) = (starting.clone(), waiting.clone());
        Box::pin(async move {
            starting.add_permits(1);
            let _ = waiting.acquire().await.unwrap();
            echo(turn).await
        })
    });
    let hook = Hook::start(Webhook::new(server.bot(), slow).secret(SECRET)).await;
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
    assert_eq!(server.texts(), ["once"]);
    seen(
        23,
        "one update 4 times at a webhook, the first client gone",
        "handled once",
    );
}

#[tokio::test]
async fn fault_28_a_panic_at_a_webhook() {
    let server = letgram().await;
    let panics = handle_letgram(|turn| {
        Box::pin(async move {
            assert_ne!(turn.update.text(), "panic", "as the test wants");
            echo(turn).await
        })
    });
    let hook = Hook::start(Webhook::new(server.bot(), panics).secret(SECRET)).await;
    assert_eq!(hook.post(&message(1, 1, "panic")).await, 200);
    assert_eq!(hook.post(&message(2, 1, "next")).await, 200);
    hook.stop().await.unwrap();
    assert_eq!(server.texts(), ["next"]);
    seen(
        28,
        "a panic at a webhook",
        "answered 200, the next update of the chat handled",
    );
}

#[tokio::test]
async fn fault_39_the_secret_in_the_path() {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    server.knows(1);
    let webhook = Webhook::new(server.bot(), echo_without_header());
    let hook = Hook::start(webhook.public_url("https://bot.example/bale/")).await;
    server
        .until("setWebhook", |server| {
            !server.calls("setWebhook").is_empty()
        })
        .await;
    let parameters = server.calls("setWebhook")[0].parameters.clone();
    let url = parameters["url"].as_str().unwrap();
    let secret = url.strip_prefix("https://bot.example/bale/").unwrap();
    assert_eq!(secret.len(), 64, "32 random bytes");
    assert!(!logs::said(&[secret]), "the path is in the log");
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
    assert_eq!(server.texts(), [right]);
    seen(
        39,
        "no, a cut and the right path, where the API has no header",
        "404, 404, 200; the path is in no log",
    );
}
