//! Handlers that wait for an update, and get none or leave.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

use bazu::{Conversation, Origin, Polling, Router, State, filter, kind};
use tokio::time::{sleep, timeout};

use crate::support::bot::Bot;
use crate::support::server::Server;
use crate::support::{Running, logs, resident, seen};

const SECOND: Duration = Duration::from_secs(1);
/// How many handlers wait, and how often each does.
const CHATS: i64 = 100;
const ROUNDS: usize = 1_000;

#[derive(Clone, Default)]
struct Counts {
    timed_out: Arc<AtomicUsize>,
    dropped: Arc<AtomicUsize>,
    answers: Arc<AtomicUsize>,
    routed: Arc<AtomicUsize>,
    /// The memory after some rounds.
    warm: Arc<AtomicI64>,
}

fn add(count: &AtomicUsize) -> usize {
    count.fetch_add(1, Ordering::SeqCst) + 1
}

async fn in_vain(State(counts): State<Counts>, mut talk: Conversation<'_, Bot>) {
    for round in 0..ROUNDS {
        let wait = talk.wait_for(kind::Message, filter::photo(), SECOND);
        assert!(wait.await.is_err());
        add(&counts.timed_out);
        let wait = talk.wait_for(kind::Message, filter::photo(), SECOND);
        assert!(timeout(SECOND / 2, wait).await.is_err());
        add(&counts.dropped);
        if round == ROUNDS / 10 {
            counts.warm.fetch_max(resident(), Ordering::SeqCst);
        }
    }
}

/// In a process of its own, whose memory nothing else uses.
#[test]
fn fault_32_waits_that_time_out_or_are_dropped_leave_nothing() {
    let name = "conversations::waits_that_time_out_or_are_dropped";
    let mut program = std::process::Command::new(std::env::current_exe().unwrap());
    let done = program
        .args(["--exact", name, "--ignored", "--nocapture"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert!(said.contains("1 passed"), "{said}");
    for line in said.lines().filter(|line| line.starts_with("fault ")) {
        println!("{line}");
    }
}

#[tokio::test(start_paused = true)]
#[ignore = "the process that the test above starts"]
async fn waits_that_time_out_or_are_dropped() {
    let _no_leak = logs::record();
    let (server, counts) = (Server::new(), Counts::default());
    let router = Router::new().command("go", in_vain);
    // Those that go on beside their chat are more than this.
    let polling = Polling::new(server.bot(), router.with_state(counts.clone())).concurrency(4);
    let bot = Running::with(polling);
    for chat in 1..=CHATS {
        server.say(chat, chat, "/go");
    }
    let all = CHATS as usize * ROUNDS;
    while counts.dropped.load(Ordering::SeqCst) < all {
        sleep(SECOND).await;
    }
    assert_eq!(counts.timed_out.load(Ordering::SeqCst), all);
    let grown = resident() - counts.warm.load(Ordering::SeqCst);
    assert!(grown < 5 * 1024 * 1024, "{grown} bytes more");
    // It would say how many still wait.
    bot.stop().await.unwrap();
    assert!(!logs::said(&["INFO", "waiting ends"]));
    seen(
        32,
        "100,000 waits time out, 100,000 are dropped",
        format!("0 left, memory +{} KiB", grown / 1024),
    );
}

/// Waits for whatever comes, for a moment, and looks away again.
async fn fickle(State(counts): State<Counts>, at: Origin, mut talk: Conversation<'_, Bot>) {
    add(&counts.routed);
    let moment = |number: i64| Duration::from_millis(u64::try_from(number % 7 * 150).unwrap());
    for round in 0..3 {
        let number = at.update.unwrap() + round;
        let wait = talk.wait_for(kind::Message, filter::any(), moment(number));
        if let Ok(Ok(_)) = timeout(moment(number + 3), wait).await {
            add(&counts.answers);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn fault_32_a_wait_that_is_dropped_swallows_no_update() {
    let _no_leak = logs::record();
    let (server, counts) = (Server::new(), Counts::default());
    let router = Router::new().message(filter::any(), fickle);
    let polling = Polling::new(server.bot(), router.with_state(counts.clone()));
    let bot = Running::with(polling);
    const UPDATES: i64 = 5_000;
    for id in 1..=UPDATES {
        server.say(id, id % 50 + 1, "hello");
        if id % 20 == 0 {
            sleep(Duration::from_millis(50)).await;
        }
    }
    server.until_confirmed().await;
    // Longer than all waits of a handler.
    sleep(10 * SECOND).await;
    bot.stop().await.unwrap();
    let (routed, answers) = (
        counts.routed.load(Ordering::SeqCst),
        counts.answers.load(Ordering::SeqCst),
    );
    assert_eq!(routed + answers, UPDATES as usize);
    assert!(answers > 100, "{answers} answers");
    seen(
        32,
        "waits are dropped at any moment",
        format!("of {UPDATES} updates {answers} were answers, {routed} went to the routes, 0 lost"),
    );
}
