//! Faults in updates and in the code that handles them. In virtual time, without a network.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bazu::core::bot::Update as _;
use bazu::{Failure, Origin, Outcome, Router, Serve, State, Turn, filter, kind};
use tokio::time::{Instant, sleep};

use crate::support::bot::{Bot, Texts as _, Update, echo, handle};
use crate::support::server::{Server, message};
use crate::support::{Running, logs, seen};

const ROUND_TRIP: Duration = Duration::from_millis(40);

/// What a handler saw: the id, and the text or the name of the kind.
type Log = Arc<Mutex<Vec<(Option<i64>, String)>>>;

/// Runs a bot that notes every update, until `count` are noted and all are confirmed.
async fn noted(server: &Server, count: usize) -> Vec<(Option<i64>, String)> {
    let log = Log::default();
    let noting = log.clone();
    let bot = Running::start(
        server.bot_away(ROUND_TRIP),
        handle(move |turn| {
            let what = match turn.update.undecodable() {
                Some(broken) => format!("undecodable {}", broken.json()),
                None => format!("{} {}", turn.update.name(), turn.update.text()),
            };
            noting.lock().unwrap().push((turn.update.id(), what));
            Box::pin(echo(turn))
        }),
    );
    let enough = || log.lock().unwrap().len() >= count;
    server.until("updates noted", |_| enough()).await;
    // Whatever comes twice has time to come.
    sleep(Duration::from_secs(120)).await;
    bot.stop().await.unwrap();
    log.lock().unwrap().clone()
}

fn ids(noted: &[(Option<i64>, String)]) -> Vec<i64> {
    noted.iter().filter_map(|(id, _)| *id).collect()
}

#[tokio::test(start_paused = true)]
async fn fault_21_an_unknown_kind_and_unknown_fields() {
    let _no_leak = logs::record();
    let server = Server::new();
    server.knows(1);
    server.put(r#"{"update_id":1,"quantum_message":{"qubits":7}}"#);
    server.put(r#"{"update_id":2}"#);
    server.put(message(3, 1, "known").replace("\"text\"", "\"new\":{\"a\":[1]},\"text\""));
    server.say(4, 1, "next");
    let noted = noted(&server, 4).await;
    assert_eq!(ids(&noted).len(), 4);
    assert_eq!(server.texts(), ["known", "next"]);
    assert!(server.pending().is_empty());
    seen(
        21,
        "an unknown kind, no kind, an unknown field",
        "4 of 4 handled, the next update answered",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_22_one_malformed_update_among_a_hundred() {
    let _no_leak = logs::record();
    let server = Server::new();
    for id in 1..=100 {
        match id {
            57 => server.put(r#"{"update_id":57,"message":"not an object"}"#),
            id => server.say(id, id % 10 + 1, &format!("{id}")),
        }
    }
    let noted = noted(&server, 100).await;
    assert_eq!(noted.len(), 100);
    assert_eq!(server.sent().len(), 99);
    assert!(noted.contains(&(
        Some(57),
        r#"undecodable {"update_id":57,"message":"not an object"}"#.into()
    )));
    assert!(logs::said(&["could not be decoded", "not an object"]));
    assert!(server.pending().is_empty());
    seen(
        22,
        "1 malformed update among 100",
        "99 answered, 1 reported with its id and JSON, all confirmed",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_22_a_malformed_update_without_an_id() {
    let _no_leak = logs::record();
    let server = Server::new();
    server.say(8, 1, "before");
    server.put(r#"["no", "id"]"#);
    let noted = noted(&server, 2).await;
    assert_eq!(noted.len(), 2, "reported once: {noted:?}");
    assert!(server.pending().is_empty(), "the offset moves on");
    seen(22, "an update without an id", "reported once, confirmed");
}

#[tokio::test(start_paused = true)]
async fn fault_23_ids_that_repeat_fall_or_are_out_of_order() {
    let _no_leak = logs::record();
    let server = Server::new();
    for (id, text) in [
        (12, "a"),
        (10, "b"),
        (11, "c"),
        (11, "c again"),
        (12, "a again"),
    ] {
        server.say(id, 1, text);
    }
    let log = noted(&server, 3).await;
    assert_eq!(ids(&log), [12, 10, 11]);
    assert!(server.pending().is_empty());
    seen(
        23,
        "ids 12, 10, 11, 11, 12",
        "3 handled once, in the order in which they came",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_23_ids_at_the_ends_of_their_range() {
    let _no_leak = logs::record();
    let server = Server::new();
    for id in [i64::MIN, -5, 0, 7, i64::MAX - 1, i64::MAX] {
        server.say(id, 1, &format!("{id}"));
    }
    let log = noted(&server, 6).await;
    assert_eq!(ids(&log), [i64::MIN, -5, 0, 7, i64::MAX - 1, i64::MAX]);
    // The highest id cannot be confirmed, because the offset behind it is no number; asking for it has pauses.
    assert_eq!(server.pending(), [i64::MAX]);
    let asked = server.calls("getUpdates").len();
    assert!(asked < 100, "{asked}");
    seen(
        23,
        "negative ids and i64::MAX",
        format_args!("6 handled once, {asked} requests in 2 minutes"),
    );
}

#[tokio::test(start_paused = true)]
async fn fault_23_ids_that_begin_anew() {
    let _no_leak = logs::record();
    let server = Server::new();
    let bot = Running::start(
        server.bot_away(ROUND_TRIP),
        handle(|turn| Box::pin(echo(turn))),
    );
    for id in [900, 901] {
        server.say(id, 1, &format!("{id}"));
    }
    server.until_sent(2).await;
    sleep(Duration::from_secs(2 * 24 * 60 * 60)).await;
    // This server keeps what is below the offset until it was given out.
    server.say(3, 1, "3");
    server.say(4, 1, "4");
    server.until_sent(4).await;
    sleep(Duration::from_secs(60)).await;
    server.say(5, 1, "5");
    server.until_sent(5).await;
    server.until_confirmed().await;
    bot.stop().await.unwrap();
    assert_eq!(server.texts(), ["900", "901", "3", "4", "5"]);
    seen(
        23,
        "ids fall from 901 to 3 after two days",
        "5 of 5 handled once, all confirmed",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_24_ids_of_unusual_shape() {
    let _no_leak = logs::record();
    let server = Server::new();
    server.knows(1);
    server.knows(1 << 60);
    server.put(message(1, 1, "an id as a text").replace("\"id\":1", "\"id\":\"1\""));
    server.put(message(2, 1 << 60, "above 2^53"));
    server.put(message(3, 1, "2^40").replace("\"message_id\":1", "\"message_id\":1099511627776"));
    server.put(message(4, 1, "milliseconds").replace("\"date\":1", "\"date\":1700000000000"));
    server.put(message(5, 1, "too large").replace("\"id\":1", "\"id\":99999999999999999999"));
    let noted = noted(&server, 5).await;
    let mut ids = ids(&noted);
    ids.sort_unstable();
    assert_eq!(ids, [1, 2, 3, 4, 5]);
    let sent = server.sent();
    assert!(
        sent.iter()
            .any(|sent| sent.chat == 1 << 60 && sent.text == "above 2^53")
    );
    assert!(
        !sent.iter().any(|sent| sent.text == "too large"),
        "{sent:?}"
    );
    assert!(server.pending().is_empty());
    seen(
        24,
        "ids as text, above 2^53, above 2^64; a date in ms",
        "4 answered, 1 undecodable, none wrapped",
    );
}

/// Panics at one text, and counts what its hook sees.
#[derive(Default)]
struct Panicking {
    hooked: Arc<AtomicUsize>,
}

impl Serve<Bot> for Panicking {
    fn serve(&self, turn: Turn<'_, Bot>) -> impl Future<Output = Outcome> + Send {
        let text = turn.update.text();
        // As a filter may: before there is a future.
        assert!(text != "filter", "a filter panics");
        async move {
            assert!(text != "handler", "a handler panics");
            echo(turn).await
        }
    }

    async fn panicked(&self, _: Turn<'_, Bot>, message: &str) {
        self.hooked.fetch_add(1, Ordering::SeqCst);
        assert_eq!(message, "a handler panics", "the hook panics, too");
    }
}

#[tokio::test(start_paused = true)]
async fn fault_28_panics_among_a_thousand_updates() {
    let _no_leak = logs::record();
    let server = Server::new();
    for id in 1..=1000 {
        match id {
            500 => server.say(id, 1, "handler"),
            700 => server.say(id, 1, "filter"),
            id => server.say(id, id % 2 + 1, &format!("{id}")),
        }
    }
    let panicking = Panicking::default();
    let hooked = panicking.hooked.clone();
    let bot = Running::start(server.bot_away(ROUND_TRIP), panicking);
    server.until_sent(998).await;
    server.until_confirmed().await;
    bot.stop().await.unwrap();
    assert_eq!(hooked.load(Ordering::SeqCst), 2);
    for chat in 1..=2 {
        let sent = server.sent().into_iter().filter(|sent| sent.chat == chat);
        let ids: Vec<i64> = sent.map(|sent| sent.text.parse().unwrap()).collect();
        assert!(ids.is_sorted() && ids.len() >= 498, "chat {chat}: {ids:?}");
    }
    assert!(logs::said(&["a handler panicked", "a filter panics"]));
    seen(
        28,
        "2 panics among 1000 updates, and one in the hook",
        "998 answered in order, hook called once for each",
    );
}

#[tokio::test(start_paused = true)]
async fn a_panic_in_a_filter_or_a_handler_of_a_router_reaches_its_error_hook() {
    async fn broken() {
        panic!("a handler panics")
    }
    async fn failed(failure: &Failure, at: Origin, State(log): State<Log>) {
        log.lock().unwrap().push((at.update, failure.to_string()));
    }
    async fn other(at: Origin, State(log): State<Log>) {
        log.lock().unwrap().push((at.update, "handled".into()));
    }
    let server = Server::new();
    for (id, text) in [(1, "filter"), (2, "handler"), (3, "other")] {
        server.say(id, 1, text);
    }
    let log = Log::default();
    let breaks = filter::when(|update: &Update| {
        assert!(update.text() != "filter", "a filter panics");
        update.text() == "handler"
    });
    let router = Router::new()
        .on(kind::Any, breaks, broken)
        .fallback(other)
        .on_error(failed)
        .with_state(log.clone());
    let bot = Running::start(server.bot_away(ROUND_TRIP), router);
    server.until_confirmed().await;
    bot.stop().await.unwrap();
    let line = |id, text: &str| (Some(id), text.to_owned());
    assert_eq!(
        *log.lock().unwrap(),
        [
            line(1, "panicked: a filter panics"),
            line(2, "panicked: a handler panics"),
            line(3, "handled"),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn fault_29_order_in_a_chat_and_two_chats_in_parallel() {
    let _no_leak = logs::record();
    let server = Server::new();
    server.say(1, 1, "slow");
    server.say(2, 1, "fast");
    server.say(3, 2, "other");
    let start = Instant::now();
    let bot = Running::start(
        server.bot_away(ROUND_TRIP),
        handle(|turn| {
            Box::pin(async move {
                if turn.update.text() == "slow" {
                    sleep(Duration::from_secs(3)).await;
                }
                echo(turn).await
            })
        }),
    );
    server.until_sent(1).await;
    let other = start.elapsed();
    server.until_sent(3).await;
    bot.stop().await.unwrap();
    assert!(other < Duration::from_secs(1), "{other:?}");
    assert_eq!(server.texts(), ["other", "slow", "fast"]);
    seen(
        29,
        "a slow, then a fast handler in one chat",
        format_args!("in order; the other chat answered after {other:.1?}"),
    );
}
