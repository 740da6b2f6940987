//! What is seen from outside: spans, counters, the line at the start.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bazu::{Outcome, Polling, Serve, Startup, Turn};
use bazu_mock::bots::Fault;
use metrics::{Counter, Gauge, Histogram, Key, KeyName, Metadata, SharedString, Unit};

use crate::support::bot::{Bot, Texts as _, echo, handle};
use crate::support::server::Server;
use crate::support::{Running, logs};

/// Counters by name and labels.
#[derive(Default)]
struct Counters(Mutex<BTreeMap<String, Arc<AtomicU64>>>);

impl metrics::Recorder for Counters {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        let labels = key
            .labels()
            .map(|label| format!(" {}={}", label.key(), label.value()));
        let name = key.name().to_owned() + &labels.collect::<String>();
        Counter::from_arc(self.0.lock().unwrap().entry(name).or_default().clone())
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

#[tokio::test(start_paused = true)]
async fn counters_count_outcomes_failures_and_duplicates() {
    let counters = Counters::default();
    // For this thread, on which the whole bot runs.
    let _recording = metrics::set_default_local_recorder(&counters);
    let server = Server::new();
    for (id, text) in [
        (1, "a"),
        (2, "b"),
        (2, "b again"),
        (3, "panic"),
        (4, "skip"),
        (5, "fail"),
    ] {
        server.say(id, 1, text);
    }
    server.fault(Fault::close().on("getUpdates").times(1));
    let answers = handle(|turn| {
        Box::pin(async move {
            match turn.update.text() {
                "panic" => std::panic::resume_unwind(Box::new("as the test wants")),
                "skip" => Outcome::Unrouted,
                "fail" => Outcome::Failed,
                _ => echo(turn).await,
            }
        })
    });
    let bot = Running::start(server.bot(), answers);
    server.until_sent(2).await;
    server.until_confirmed().await;
    bot.stop().await.unwrap();
    let counters = counters.0.lock().unwrap();
    let seen: Vec<(&str, u64)> = counters
        .iter()
        .map(|(name, count)| (name.as_str(), count.load(Ordering::SeqCst)))
        .filter(|(name, _)| name.starts_with("bazu_updates") || name.starts_with("bazu_fetch"))
        .collect();
    assert_eq!(
        seen,
        [
            ("bazu_fetch_failures_total", 1),
            ("bazu_updates_duplicate_total", 1),
            ("bazu_updates_total outcome=failed", 1),
            ("bazu_updates_total outcome=handled", 2),
            ("bazu_updates_total outcome=panicked", 1),
            ("bazu_updates_total outcome=unrouted", 1),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn the_start_and_each_update_are_in_the_log() {
    let _no_leak = logs::record();
    let server = Server::new();
    server.say(424_242, 77, "hello");
    let bot = Running::start(
        server.bot_away(Duration::from_millis(40)),
        handle(|turn| Box::pin(echo(turn))),
    );
    server.until_confirmed().await;
    bot.stop().await.unwrap();
    assert!(logs::said(&[
        "INFO",
        "the bot starts",
        "bot=\"@test_bot\"",
        "api=\"Bale Bot API\"",
        "server=\"mock.invalid:80\"",
        "delivery=\"polling, at least once\"",
        "storage=\"memory\"",
    ]));
    assert!(logs::said(&[
        "SPAN update",
        "id=424242",
        "kind=\"message\"",
        "key=chat 77"
    ]));
    assert!(logs::said(&["SPAN", "outcome=\"handled\""]));
}

/// Notes when it started and what it then handled.
#[derive(Default)]
struct Starting(Arc<Mutex<Vec<String>>>);

impl Serve<Bot> for Starting {
    async fn serve(&self, turn: Turn<'_, Bot>) -> Outcome {
        let me = turn.me.map(ToString::to_string);
        self.0
            .lock()
            .unwrap()
            .push(format!("{} for {me:?}", turn.update.text()));
        echo(turn).await
    }

    async fn started(&self, start: Startup<'_, Bot>) {
        let me = start.me;
        self.0.lock().unwrap().push(format!("started as {me}"));
    }
}

#[tokio::test(start_paused = true)]
async fn the_bot_learns_who_it_is_and_starts_once_even_if_the_server_says_it_late() {
    for failures in [0, 3] {
        let server = Server::new();
        server.say(1, 1, "hello");
        server.fault(Fault::close().on("getMe").times(failures));
        let starting = Starting::default();
        let log = starting.0.clone();
        let bot = Running::with(Polling::new(server.bot(), starting));
        server.until_sent(1).await;
        tokio::time::sleep(Duration::from_secs(60)).await;
        server.say(2, 1, "later");
        server.until_sent(2).await;
        bot.stop().await.unwrap();
        let log = log.lock().unwrap().clone();
        let expected: &[&str] = match failures {
            0 => &[
                "started as @test_bot",
                "hello for Some(\"@test_bot\")",
                "later for Some(\"@test_bot\")",
            ],
            _ => &[
                "hello for None",
                "started as @test_bot",
                "later for Some(\"@test_bot\")",
            ],
        };
        assert_eq!(log, expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_webhook_that_stands_in_the_way_is_removed_first() {
    let server = Server::new();
    server.say(1, 1, "hello");
    server.fault(Fault::close().on("deleteWebhook").times(2));
    let echo = handle(|turn| Box::pin(echo(turn)));
    let bot = Running::with(Polling::new(server.bot(), echo).delete_webhook());
    server.until_sent(1).await;
    bot.stop().await.unwrap();
    assert_eq!(server.asked("deleteWebhook").len(), 3);
    assert!(server.asked("deleteWebhook")[2] <= server.asked("getUpdates")[0]);
}
