//! Calls for many chats.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bazu::{Broadcast, CallLimits, Position, Rate};
use serde_json::json;
use tokio::time::{Instant, timeout};

use super::fake::{Answer, Call, Fake, ok, refused, say, too_many};
use crate::support::logs;

/// Every tenth user blocked the bot, and one more has an id that the server does not take.
fn answer(call: &Call) -> Answer {
    match call.chat() {
        chat if chat % 10 == 3 => refused(403, "Forbidden: bot was blocked by the user"),
        77 => refused(400, "Bad Request: no such user"),
        _ => ok(),
    }
}

#[tokio::test(start_paused = true)]
async fn a_broadcast_goes_on_after_failures_and_reports_who_cannot_be_reached() {
    let _no_leak = logs::record();
    let fake = Fake::new(answer);
    let bot = fake.bot(CallLimits::new());
    let started = Instant::now();
    let mut steps = Vec::new();
    let report = Broadcast::new(&bot, 0..200_i64)
        .on_progress(|progress| steps.push(progress.done()))
        .run(async |bot, user| say(&bot, &user.to_string(), "news").await)
        .await;
    let progress = &report.progress;
    assert_eq!(
        (progress.sent, progress.unreachable, progress.failed),
        (179, 20, 1)
    );
    assert_eq!(
        progress.to_string(),
        "200 done: 179 sent, 20 unreachable, 1 failed"
    );
    assert_eq!(
        report.unreachable,
        (0..200).filter(|user| user % 10 == 3).collect::<Vec<_>>()
    );
    assert_eq!(report.failed[0].0, 77);
    assert!(report.failed[0].1.to_string().contains("no such user"));
    assert!(report.stopped.is_none());
    assert_eq!(steps, (1..=200).collect::<Vec<_>>());
    assert_eq!(progress.position.to_string(), "200");
    // 20 a second.
    let took = started.elapsed().as_secs_f64();
    assert!((9.9..10.1).contains(&took), "{took}");
}

#[tokio::test(start_paused = true)]
async fn a_slow_chat_does_not_hold_a_broadcast_back_and_a_restart_repeats_only_what_ran() {
    let paused = |call: &Call| match call.chat() {
        5 => too_many(json!(60)),
        _ => ok(),
    };
    let fake = Fake::new(paused);
    let bot = fake.bot(CallLimits::new().unpaced());
    let position: Arc<Mutex<Position>> = Arc::default();
    let broadcast = Broadcast::new(&bot, 0..1000_i64)
        .rate(Rate::per_second(50))
        .on_progress(|progress| *position.lock().unwrap() = progress.position.clone())
        .run(async |bot, user| say(&bot, &user.to_string(), "news").await);
    // The program ends after ten seconds.
    assert!(timeout(Duration::from_secs(10), broadcast).await.is_err());
    let stored = position.lock().unwrap().to_string();
    assert!(stored.starts_with("5+6+7+"), "{stored}");
    let first = fake.calls().len();
    assert!((490..=502).contains(&first), "{first}");

    let fake = Fake::new(|_| ok());
    let bot = fake.bot(CallLimits::new());
    let report = Broadcast::new(&bot, 0..1000_i64)
        .resume(stored.parse().unwrap())
        .rate(Rate::per_second(50))
        .run(async |bot, user| say(&bot, &user.to_string(), "news").await)
        .await;
    assert_eq!(report.progress.position.to_string(), "1000");
    let second: Vec<i64> = fake.calls().iter().map(Call::chat).collect();
    assert_eq!(second[0], 5);
    let twice = first + second.len() - 1000;
    assert!((1..=16).contains(&twice), "{twice}");
    assert_eq!(report.progress.done(), second.len() as u64);
}

#[tokio::test(start_paused = true)]
async fn a_broadcast_stops_if_the_token_is_refused_and_goes_on_with_another() {
    let fake = Fake::new(|call| match call.before {
        50.. => refused(401, "Unauthorized"),
        _ => ok(),
    });
    let bot = fake.bot(CallLimits::new());
    let report = Broadcast::new(&bot, 0..1000_i64)
        .run(async |bot, user| say(&bot, &user.to_string(), "news").await)
        .await;
    assert!(
        report
            .stopped
            .is_some_and(|error| error.to_string().contains("401"))
    );
    assert_eq!(report.progress.position.to_string(), "50");
    assert!(fake.calls().len() <= 52, "{}", fake.calls().len());
}

#[tokio::test(start_paused = true)]
async fn the_chats_of_a_broadcast_may_come_one_by_one_while_calls_run() {
    let fake = Fake::new(|_| ok());
    let bot = fake.bot(CallLimits::new());
    let mut next = 0..10_i64;
    let started = Instant::now();
    let report = Broadcast::asking(&bot, || {
        let user = next.next();
        async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            user
        }
    })
    .in_flight(1)
    .run(async |bot, user| say(&bot, &user.to_string(), "news").await)
    .await;
    assert_eq!(report.progress.sent, 10);
    // Eleven times asked; a call runs while the next chat is asked for.
    let took = started.elapsed().as_secs_f64();
    assert!((11.0..11.5).contains(&took), "{took}");
}

#[tokio::test(start_paused = true)]
async fn a_broadcast_in_a_task_of_its_own_goes_on_from_any_position() {
    let fake = Fake::new(|_| ok());
    let bot = fake.bot(CallLimits::new());
    let ahead: Vec<String> = (1..5000).map(|place| place.to_string()).collect();
    let stored = format!("0+{}", ahead.join("+"));
    let broadcast = tokio::spawn(async move {
        Broadcast::new(&bot, 0..5002_i64)
            .resume(stored.parse().unwrap())
            .run(async |bot, user| say(&bot, &user.to_string(), "news").await)
            .await
    });
    assert_eq!(broadcast.await.unwrap().progress.position.done(), 5002);
    let chats: Vec<i64> = fake.calls().iter().map(Call::chat).collect();
    assert_eq!(chats, [0, 5000, 5001]);
}
