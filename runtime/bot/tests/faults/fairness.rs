//! One slow chat must not stop the others: the figures of the policy.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bazu::{Outcome, Polling};
use tokio::time::{Instant, sleep};

use crate::support::bot::{Bot, Texts as _, handle};
use crate::support::server::Server;
use crate::support::{Running, logs};

const SLOW: Duration = Duration::from_secs(60);
const SECONDS: u64 = 150;

/// Runs 100 chats whose handlers take 50 ms, and one whose handler takes 60 seconds. Returns how long the updates of
/// the others took: the 99th percentile and the longest.
async fn others(bot: Bot, server: &Server, per_second: u64) -> (Duration, Duration) {
    let start = Instant::now();
    let took: Arc<Mutex<Vec<Duration>>> = Arc::default();
    let taking = took.clone();
    let handler = handle(move |turn| {
        let taking = taking.clone();
        Box::pin(async move {
            let text = turn.update.text();
            if text == "slow" {
                sleep(SLOW).await;
                return Outcome::Handled;
            }
            sleep(Duration::from_millis(50)).await;
            let said = Duration::from_micros(text.parse().unwrap());
            taking.lock().unwrap().push(start.elapsed() - said);
            Outcome::Handled
        })
    });
    let bot = Running::with(Polling::new(bot, handler).deadline(Duration::from_secs(1)));
    let mut id = 0;
    let mut said = 0;
    for second in 0..SECONDS {
        if second == 5 || second == 30 {
            id += 1;
            server.say(id, 1000, "slow");
        }
        for _ in 0..per_second {
            id += 1;
            let chat = id % 100 + 1;
            server.say(id, chat, &start.elapsed().as_micros().to_string());
            said += 1;
            sleep(Duration::from_secs(1) / u32::try_from(per_second).unwrap()).await;
        }
    }
    while took.lock().unwrap().len() < said {
        sleep(Duration::from_secs(1)).await;
        assert!(
            start.elapsed() < Duration::from_secs(SECONDS + 120),
            "stalled"
        );
    }
    bot.stop().await.unwrap();
    let mut took = took.lock().unwrap().clone();
    assert_eq!(took.len(), said, "each once");
    took.sort_unstable();
    (took[took.len() * 99 / 100], took[took.len() - 1])
}

fn check(per_second: u64, wire: &str, (p99, longest): (Duration, Duration)) {
    println!(
        "figure | one chat takes 60 s, {per_second} updates/s in 100 others, {wire} | p99 {p99:.0?}, max {longest:.0?}"
    );
    assert!(p99 < Duration::from_millis(500), "{p99:?}");
}

#[tokio::test(start_paused = true)]
async fn a_slow_chat_does_not_stop_the_others_at_20_a_second() {
    let server = Server::new();
    let bot = server.bot_away(Duration::from_millis(40));
    check(20, "40 ms away", others(bot, &server, 20).await);
}

#[tokio::test(start_paused = true)]
async fn a_slow_chat_does_not_stop_the_others_at_100_a_second() {
    let _no_leak = logs::record();
    let server = Server::new();
    let bot = server.bot_away(Duration::from_millis(40));
    check(100, "40 ms away", others(bot, &server, 100).await);
    assert!(logs::said(&[
        "WARN",
        "a slow handler stopped all other chats",
        "ids="
    ]));
}

#[tokio::test(start_paused = true)]
async fn a_slow_chat_does_not_stop_the_others_on_a_socket_at_20_a_second() {
    let server = Server::on_a_port().await;
    check(20, "on a socket", others(server.bot(), &server, 20).await);
}

#[tokio::test(start_paused = true)]
async fn a_slow_chat_does_not_stop_the_others_on_a_socket_at_100_a_second() {
    let server = Server::on_a_port().await;
    check(100, "on a socket", others(server.bot(), &server, 100).await);
}
