//! Faults of the connection, on sockets of loopback. The clock is virtual, so every figure is exact.

use std::time::Duration;

use bazu_mock::bots::{Fault, What};
use tokio::time::{Instant, sleep, sleep_until};

use crate::support::bot::{bot_at, echo, handle};
use crate::support::server::Server;
use crate::support::{Running, logs, seen};

const RECOVERY: Duration = Duration::from_secs(5);

/// Runs the echo bot against a server whose `getUpdates` breaks `times` times. Each of the messages, some of them
/// from before and some from after the fault, must be answered once, within 5 seconds after the fault ended.
async fn survives(number: u8, done: &str, times: usize, fault: Fault) {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    server.fault(fault.on("getUpdates").times(times as u64));
    for id in 1..=3 {
        server.say(id, id % 2 + 1, &format!("before {id}"));
    }
    let bot = Running::start(server.bot(), handle(|turn| Box::pin(echo(turn))));
    server.until_sent(3).await;
    let asked = server.asked("getUpdates");
    let recovered = asked[times] - asked[times - 1];
    server.say(4, 1, "after 4");
    server.until_sent(4).await;
    server.until_confirmed().await;
    bot.stop().await.unwrap();

    assert!(recovered <= RECOVERY, "{recovered:?}");
    let mut texts = server.texts();
    texts.sort();
    assert_eq!(texts, ["after 4", "before 1", "before 2", "before 3"]);
    let in_order: Vec<_> = server
        .sent()
        .into_iter()
        .filter(|sent| sent.chat == 2)
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
    survives(1, "closed 3 requests without an answer", 3, Fault::close()).await;
}

#[tokio::test(start_paused = true)]
async fn fault_02_close_in_mid_body() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"ok\":true,";
    survives(
        2,
        "closed 3 answers in mid-body",
        3,
        Fault::raw(cut.as_slice()),
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn fault_03_html_with_502() {
    survives(3, "answered 502 with HTML 3 times", 3, Fault::html()).await;
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
        let done = format!(
            "answered 200 with {}",
            body.escape_ascii()
                .to_string()
                .chars()
                .take(40)
                .collect::<String>()
        );
        survives(4, &done, 2, Fault::answer(200, body)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn fault_05_ten_minutes_of_5xx() {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    server.say(1, 1, "hello");
    let later = What::Answer {
        status: 503,
        body: "later".into(),
        content_type: Some("text/plain".to_owned()),
    };
    let ten_minutes = Duration::from_secs(600);
    server.fault(Fault::new(later).on("getUpdates").lasting(ten_minutes));
    let bot = Running::start(server.bot(), handle(|turn| Box::pin(echo(turn))));
    sleep(ten_minutes).await;
    let ended = Instant::now();
    let asked = server.asked("getUpdates");
    server.until_sent(1).await;
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
    let server = Server::on_a_port().await;
    server.say(1, 1, "hello");
    server.mock.goes_down();
    let bot = Running::start(server.bot(), handle(|turn| Box::pin(echo(turn))));
    sleep(Duration::from_secs(6)).await;
    server.mock.comes_back().await;
    let ended = Instant::now();
    server.until_sent(1).await;
    let recovered = ended.elapsed();
    bot.stop().await.unwrap();

    assert!(recovered <= RECOVERY, "{recovered:?}");
    assert_eq!(server.texts(), ["hello"]);
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
        bot_at("http://no-such-host.invalid:1"),
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
    let server = Server::on_a_port().await;
    let url = server.url().replace("http:", "https:");
    let bot = Running::start(bot_at(&url), handle(|turn| Box::pin(echo(turn))));
    sleep(Duration::from_secs(60)).await;
    bot.stop().await.unwrap();
    let failures = logs::count(&[
        "could not fetch updates",
        "no secure connection",
        url.trim_start_matches("https://"),
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
        Fault::stall(drip.as_slice()),
        Duration::from_secs(40),
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn fault_09_accept_and_silence() {
    survives_waiting(
        9,
        "accepted a long poll and was silent",
        Fault::silence(),
        Duration::from_secs(40),
    )
    .await;
}

/// As `survives`, for one fault that the bot must notice by itself within this time.
async fn survives_waiting(number: u8, done: &str, fault: Fault, within: Duration) {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    server.fault(fault.on("getUpdates").times(1));
    server.say(1, 1, "hello");
    let bot = Running::start(server.bot(), handle(|turn| Box::pin(echo(turn))));
    server.until_sent(1).await;
    let asked = server.asked("getUpdates");
    let noticed = asked[1] - asked[0];
    bot.stop().await.unwrap();
    // The pause after the failure is at most 1.25 seconds.
    assert!(
        noticed <= within + Duration::from_millis(1300),
        "{noticed:?}"
    );
    assert_eq!(server.texts(), ["hello"]);
    seen(
        number,
        done,
        format_args!("asked again after {noticed:.1?}, answered once"),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_10_an_answer_without_end() {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    server.say(1, 1, "hello");
    server.fault(Fault::big().on("getUpdates").times(1));
    let bot = server.built(|builder| builder.max_response_bytes(1 << 20));
    let bot = Running::start(bot, handle(|turn| Box::pin(echo(turn))));
    server.until_sent(1).await;
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
    let elsewhere = Server::on_a_port().await;
    let there = format!("{}/bot/getUpdates", elsewhere.url());
    survives(
        11,
        "redirected 3 requests to another host",
        3,
        Fault::redirect(there),
    )
    .await;
    assert!(elsewhere.asked("getUpdates").is_empty());
}

#[tokio::test(start_paused = true)]
async fn fault_12_a_connection_closed_between_calls() {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    // Every answer is whole, but the connection is closed behind it without a word.
    server.fault(Fault::close_behind());
    let bot = Running::start(server.bot(), handle(|turn| Box::pin(echo(turn))));
    for id in 1..=20 {
        server.say(id, 1, &format!("{id}"));
        server.until_sent(usize::try_from(id).unwrap()).await;
    }
    bot.stop().await.unwrap();
    let expected: Vec<String> = (1..=20).map(|id| id.to_string()).collect();
    assert_eq!(server.texts(), expected);
    seen(
        12,
        "closed the connection behind each of its answers",
        "20 of 20 answered once, in order",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_13_a_hundred_calls_at_once() {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    for id in 1..=100 {
        server.say(id, id % 50 + 1, &format!("{id}"));
    }
    let bot = Running::start(server.bot(), handle(|turn| Box::pin(echo(turn))));
    server.until_sent(100).await;
    bot.stop().await.unwrap();
    for chat in 1..=50 {
        let sent = server.sent().into_iter().filter(|sent| sent.chat == chat);
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
    let server = Server::on_a_port().await;
    let lost = Fault::close().after_effect().on("getUpdates");
    server.fault(lost.skipping(1).times(3));
    server.say(1, 1, "one");
    let bot = Running::start(server.bot(), handle(|turn| Box::pin(echo(turn))));
    server.until_sent(1).await;
    server.say(2, 1, "two");
    server.until_sent(2).await;
    server.until_confirmed().await;
    bot.stop().await.unwrap();
    assert_eq!(server.texts(), ["one", "two"]);
}
