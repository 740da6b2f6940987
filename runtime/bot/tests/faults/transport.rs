//! Faults of the connection, on sockets of loopback. The clock is virtual, so every figure is exact.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::{Instant, sleep, sleep_until};

use crate::support::api::Api;
use crate::support::bot::{Bot, echo, handle};
use crate::support::http::{Fault, Server, answer, free_address};
use crate::support::{Running, logs, seen};

const RECOVERY: Duration = Duration::from_secs(5);

/// Runs the echo bot against a server whose `getUpdates` breaks `times` times. Each of the messages, some of them
/// from before and some from after the fault, must be answered once, within 5 seconds after the fault ended.
async fn survives(number: u8, done: &str, times: usize, fault: Fault) {
    let _no_leak = logs::record();
    let api = Api::new();
    let broken = move |method: &str, count: usize| match (method, count) {
        ("getUpdates", count) if count < times => fault.clone(),
        _ => Fault::None,
    };
    let server = Server::start(&api, broken).await;
    for id in 1..=3 {
        api.say(id, id % 2, &format!("before {id}"));
    }
    let bot = Running::start(Bot::at(&server.url()), handle(|turn| Box::pin(echo(turn))));
    api.until_sent(3).await;
    let asked = server.asked("getUpdates");
    let recovered = asked[times] - asked[times - 1];
    api.say(4, 0, "after 4");
    api.until_sent(4).await;
    api.until_confirmed().await;
    bot.stop().await.unwrap();

    assert!(recovered <= RECOVERY, "{recovered:?}");
    let mut texts = api.texts();
    texts.sort();
    assert_eq!(texts, ["after 4", "before 1", "before 2", "before 3"]);
    let in_order: Vec<_> = api
        .sent()
        .into_iter()
        .filter(|sent| sent.chat == 1)
        .collect();
    assert_eq!(in_order[0].text, "before 1");
    seen(
        number,
        done,
        format_args!("4 of 4 answered once; next request {recovered:.1?} after the last fault"),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_01_close_without_a_response() {
    survives(
        1,
        "closed 3 requests without an answer",
        3,
        Fault::Raw(Vec::new()),
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn fault_02_close_in_mid_body() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"ok\":true,";
    survives(
        2,
        "closed 3 answers in mid-body",
        3,
        Fault::Raw(cut.to_vec()),
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn fault_03_html_with_502() {
    let page = answer(502, "text/html", "<html><h1>Bad Gateway</h1></html>");
    survives(
        3,
        "answered 502 with HTML 3 times",
        3,
        Fault::Raw(page.into()),
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn fault_04_json_that_is_no_answer() {
    let deep = "[".repeat(100);
    let bodies: [&[u8]; 9] = [
        b"{\"ok\":true,\"result\":[{\"update_",
        b"[]",
        b"null",
        b"\"x\"",
        b"\xef\xbb\xbf{}",
        b"{\"ok\":true,\"result\":\"\xff\xfe\"}",
        deep.as_bytes(),
        b"{\"ok\":true,\"ok\":true,\"result\":7}",
        b"",
    ];
    for body in bodies {
        let mut bytes = answer(200, "application/json", "")
            .replace("length: 0", &format!("length: {}", body.len()))
            .into_bytes();
        bytes.extend(body);
        let done = format!(
            "answered 200 with {}",
            body.escape_ascii()
                .to_string()
                .chars()
                .take(40)
                .collect::<String>()
        );
        survives(4, &done, 2, Fault::Raw(bytes)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn fault_05_ten_minutes_of_5xx() {
    let _no_leak = logs::record();
    let api = Api::new();
    api.say(1, 1, "hello");
    let is_broken = Arc::new(AtomicBool::new(true));
    let breaks = is_broken.clone();
    let server = Server::start(&api, move |method, _| match method {
        "getUpdates" if breaks.load(Ordering::SeqCst) => {
            Fault::Raw(answer(503, "text/plain", "later").into())
        }
        _ => Fault::None,
    })
    .await;
    let bot = Running::start(Bot::at(&server.url()), handle(|turn| Box::pin(echo(turn))));
    sleep(Duration::from_secs(600)).await;
    is_broken.store(false, Ordering::SeqCst);
    let ended = Instant::now();
    let asked = server.asked("getUpdates");
    api.until_sent(1).await;
    let recovered = ended.elapsed();
    bot.stop().await.unwrap();

    assert!((10..=40).contains(&asked.len()), "{}", asked.len());
    let pauses: Vec<Duration> = asked.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let longest = Duration::from_secs(30) + Duration::from_millis(100);
    assert!(pauses.iter().all(|pause| *pause <= longest), "{pauses:?}");
    let last = &pauses[pauses.len() - 4..];
    assert!(
        last.iter().all(|pause| *pause >= Duration::from_secs(24)),
        "{pauses:?}"
    );
    assert!(
        last.windows(2).any(|pair| pair[0] != pair[1]),
        "no random part: {pauses:?}"
    );
    assert!(recovered <= longest, "{recovered:?}");
    let requests = asked.len();
    seen(
        5,
        "answered 503 for 10 minutes",
        format_args!("{requests} requests, first answer {recovered:.1?} after the end"),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_06_connection_refused_for_six_seconds() {
    let _no_leak = logs::record();
    let api = Api::new();
    api.say(1, 1, "hello");
    let address = free_address().await;
    let bot = Running::start(
        Bot::at(&format!("http://{address}")),
        handle(|turn| Box::pin(echo(turn))),
    );
    sleep(Duration::from_secs(6)).await;
    let _server = Server::start_at(address, &api, |_, _| Fault::None);
    let ended = Instant::now();
    api.until_sent(1).await;
    let recovered = ended.elapsed();
    bot.stop().await.unwrap();

    assert!(recovered <= RECOVERY, "{recovered:?}");
    assert_eq!(api.texts(), ["hello"]);
    seen(
        6,
        "refused connections for 6 s",
        format_args!("answered once, {recovered:.1?} after the end"),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_07_a_name_that_does_not_exist() {
    let _no_leak = logs::record();
    let bot = Running::start(
        Bot::at("http://no-such-host.invalid:1"),
        handle(|turn| Box::pin(echo(turn))),
    );
    let start = Instant::now();
    sleep_until(start + Duration::from_secs(60)).await;
    bot.stop().await.unwrap();
    // Each failed request is one warning, and each pause is at least a second.
    let failures = logs::count(&["could not fetch updates", "no-such-host.invalid"]);
    assert!((2..=20).contains(&failures), "{failures}");
    seen(
        7,
        "a host name that does not exist, for 60 s",
        format_args!("the bot goes on; {failures} requests"),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_07_a_server_that_speaks_no_tls() {
    let _no_leak = logs::record();
    let api = Api::new();
    let server = Server::sound(&api).await;
    let url = server.url().replace("http:", "https:");
    let bot = Running::start(Bot::at(&url), handle(|turn| Box::pin(echo(turn))));
    sleep(Duration::from_secs(60)).await;
    bot.stop().await.unwrap();
    let failures = logs::count(&[
        "could not fetch updates",
        "no secure connection",
        &server.address.to_string(),
    ]);
    assert!((2..=20).contains(&failures), "{failures}");
    seen(
        7,
        "a TLS handshake that fails, for 60 s",
        format_args!("the bot goes on; {failures} requests"),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_08_an_answer_that_stops() {
    let drip = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{";
    survives_waiting(
        8,
        "an answer that stops after 1 byte",
        Fault::Stall(drip.to_vec()),
        Duration::from_secs(40),
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn fault_09_accept_and_silence() {
    survives_waiting(
        9,
        "accepted a long poll and was silent",
        Fault::Silence,
        Duration::from_secs(40),
    )
    .await;
}

/// As `survives`, for one fault that the bot must notice by itself within this time.
async fn survives_waiting(number: u8, done: &str, fault: Fault, within: Duration) {
    let _no_leak = logs::record();
    let api = Api::new();
    let server = Server::start(&api, move |method, count| match (method, count) {
        ("getUpdates", 0) => fault.clone(),
        _ => Fault::None,
    })
    .await;
    api.say(1, 1, "hello");
    let bot = Running::start(Bot::at(&server.url()), handle(|turn| Box::pin(echo(turn))));
    api.until_sent(1).await;
    let asked = server.asked("getUpdates");
    let noticed = asked[1] - asked[0];
    bot.stop().await.unwrap();
    // The pause after the failure is at most 1.25 seconds.
    assert!(
        noticed <= within + Duration::from_millis(1300),
        "{noticed:?}"
    );
    assert_eq!(api.texts(), ["hello"]);
    seen(
        number,
        done,
        format_args!("asked again after {noticed:.1?}, answered once"),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_10_an_answer_without_end() {
    let _no_leak = logs::record();
    let api = Api::new();
    api.say(1, 1, "hello");
    let server = Server::start(&api, |method, count| match (method, count) {
        ("getUpdates", 0) => Fault::Endless,
        _ => Fault::None,
    })
    .await;
    let bot = Bot::built(&server.url(), |builder| builder.max_response_bytes(1 << 20));
    let bot = Running::start(bot, handle(|turn| Box::pin(echo(turn))));
    api.until_sent(1).await;
    bot.stop().await.unwrap();
    assert!(logs::said(&["could not fetch updates", "1048576 bytes"]));
    seen(
        10,
        "an answer without end, limit 1 MiB",
        "given up at the limit, then answered once",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_11_a_redirect_to_another_host() {
    let other = Api::new();
    let elsewhere = Server::sound(&other).await;
    let redirect = format!(
        "HTTP/1.1 302 Found\r\nlocation: {}/bot/getUpdates\r\ncontent-length: 0\r\n\r\n",
        elsewhere.url()
    );
    survives(
        11,
        "redirected 3 requests to another host",
        3,
        Fault::Raw(redirect.into()),
    )
    .await;
    assert!(other.calls("getUpdates").is_empty());
    assert!(elsewhere.asked("getUpdates").is_empty());
}

#[tokio::test(start_paused = true)]
async fn fault_12_a_connection_closed_between_calls() {
    let _no_leak = logs::record();
    let api = Api::new();
    // Every answer is whole, but the connection is closed behind it without a word.
    let server = Server::closing(&api).await;
    let bot = Running::start(Bot::at(&server.url()), handle(|turn| Box::pin(echo(turn))));
    for id in 1..=20 {
        api.say(id, 1, &format!("{id}"));
        api.until_sent(usize::try_from(id).unwrap()).await;
    }
    bot.stop().await.unwrap();
    let expected: Vec<String> = (1..=20).map(|id| id.to_string()).collect();
    assert_eq!(api.texts(), expected);
    seen(
        12,
        "closed the connection behind each of its answers",
        "20 of 20 answered once, in order",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_13_a_hundred_calls_at_once() {
    let _no_leak = logs::record();
    let api = Api::new();
    let server = Server::sound(&api).await;
    for id in 1..=100 {
        api.say(id, id % 50, &format!("{id}"));
    }
    let bot = Running::start(Bot::at(&server.url()), handle(|turn| Box::pin(echo(turn))));
    api.until_sent(100).await;
    bot.stop().await.unwrap();
    for chat in 0..50 {
        let sent = api.sent().into_iter().filter(|sent| sent.chat == chat);
        let ids: Vec<i64> = sent.map(|sent| sent.text.parse().unwrap()).collect();
        assert!(ids.len() == 2 && ids.is_sorted(), "chat {chat}: {ids:?}");
    }
    seen(
        13,
        "100 updates of 50 chats at once",
        "100 of 100 answered, in order per chat",
    );
}

#[tokio::test(start_paused = true)]
async fn an_update_whose_confirmation_got_lost_is_not_handled_again() {
    let _no_leak = logs::record();
    let api = Api::new();
    let server = Server::start(&api, |method, count| match (method, count) {
        ("getUpdates", 1..=3) => Fault::DoneThenClose,
        _ => Fault::None,
    })
    .await;
    api.say(1, 1, "one");
    let bot = Running::start(Bot::at(&server.url()), handle(|turn| Box::pin(echo(turn))));
    api.until_sent(1).await;
    api.say(2, 1, "two");
    api.until_sent(2).await;
    api.until_confirmed().await;
    bot.stop().await.unwrap();
    assert_eq!(api.texts(), ["one", "two"]);
}
