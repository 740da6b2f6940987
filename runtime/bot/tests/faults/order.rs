//! What is handled in order, how much at once, and when it is confirmed. In virtual time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bazu::core::bot::Update as _;
use bazu::{Key, Outcome, Polling, Serve, Turn};
use serde_json::json;
use tokio::time::sleep;

use crate::support::bot::{Bot, Update, echo, handle};
use crate::support::server::{Server, message};
use crate::support::{Running, logs};

const ROUND_TRIP: Duration = Duration::from_millis(40);

/// The most handlers at once, when many chats write.
async fn most_at_once(polling: impl FnOnce(Polling<Bot, Gauge>) -> Polling<Bot, Gauge>) -> usize {
    let server = Server::new();
    for id in 1..=60 {
        server.say(id, id, "hello");
    }
    let gauge = Gauge::default();
    let most = gauge.most.clone();
    let bot = Running::with(polling(Polling::new(server.bot_away(ROUND_TRIP), gauge)));
    server.until_sent(60).await;
    bot.stop().await.unwrap();
    most.load(Ordering::SeqCst)
}

#[derive(Default)]
struct Gauge {
    now: AtomicUsize,
    most: Arc<AtomicUsize>,
}

impl Serve<Bot> for Gauge {
    async fn serve(&self, turn: Turn<'_, Bot>) -> Outcome {
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        sleep(Duration::from_millis(100)).await;
        self.now.fetch_sub(1, Ordering::SeqCst);
        echo(turn).await
    }
}

#[tokio::test(start_paused = true)]
async fn not_more_handlers_work_at_once_than_the_limit() {
    assert_eq!(most_at_once(|polling| polling).await, 60);
    assert_eq!(most_at_once(|polling| polling.concurrency(7)).await, 7);
    assert_eq!(most_at_once(|polling| polling.concurrency(0)).await, 1);
    assert_eq!(
        most_at_once(|polling| polling.concurrency(usize::MAX)).await,
        60
    );
}

#[tokio::test(start_paused = true)]
async fn the_author_chooses_what_is_kept_in_order() {
    assert_eq!(
        most_at_once(|polling| polling.order_by(|_| Some(Key::Other(1)))).await,
        1
    );
    let by_rest = |update: &Update| update.chat().map(|chat| Key::Other(chat % 3));
    assert_eq!(
        most_at_once(move |polling| polling.order_by(by_rest)).await,
        3
    );
    assert_eq!(most_at_once(|polling| polling.order_by(|_| None)).await, 60);
    assert_eq!(
        most_at_once(|polling| polling.order_by(|_| std::panic::resume_unwind(Box::new("no key"))))
            .await,
        60
    );
}

#[tokio::test(start_paused = true)]
async fn an_update_without_a_chat_is_kept_in_order_by_its_user_and_else_is_alone() {
    let key = |json: serde_json::Value| {
        let update = Update::from_json(json.to_string().as_bytes()).unwrap();
        Key::of(&update)
    };
    let user = json!({ "id": 5, "is_bot": false, "first_name": "U" });
    let query = json!({ "update_id": 9, "callback_query": { "id": "1", "from": user } });
    assert_eq!(key(query), Some(Key::User(5)));
    assert_eq!(
        key(json!({ "update_id": 9, "quantum": 1 })),
        Some(Key::Update(9))
    );
    assert_eq!(key(json!(["none"])), None);
    let message: serde_json::Value = serde_json::from_str(&message(9, 3, "x")).unwrap();
    assert_eq!(key(message), Some(Key::Chat(3)));
}

#[tokio::test(start_paused = true)]
async fn at_most_once_an_update_is_confirmed_before_it_is_handled() {
    let _no_leak = logs::record();
    let server = Server::new();
    server.say(1, 1, "slow");
    let polling = Polling::new(
        server.bot_away(ROUND_TRIP),
        handle(|turn| {
            Box::pin(async move {
                sleep(Duration::from_secs(600)).await;
                echo(turn).await
            })
        }),
    );
    let bot = Running::with(polling.at_most_once());
    server.until_confirmed().await;
    assert!(server.sent().is_empty());
    let error = bot.stop().await.unwrap_err().to_string();
    assert_eq!(
        error,
        "stopped with unfinished updates; these do not come again: 1"
    );
}

#[tokio::test(start_paused = true)]
async fn an_idle_bot_asks_twice_a_minute_and_a_busy_one_is_sent_little_twice() {
    let server = Server::new();
    let bot = Running::start(
        server.bot_away(ROUND_TRIP),
        handle(|turn| Box::pin(echo(turn))),
    );
    sleep(Duration::from_secs(600)).await;
    let asked = server.calls("getUpdates");
    assert!((19..=21).contains(&asked.len()), "{}", asked.len());
    assert!(
        asked
            .iter()
            .all(|call| call.parameters["timeout"] == 30 && call.parameters["limit"] == 100)
    );
    for id in 1..=1000 {
        server.say(id, id % 50 + 1, "hello");
        sleep(Duration::from_millis(50)).await;
    }
    server.until_sent(1000).await;
    server.until_confirmed().await;
    bot.stop().await.unwrap();
    let given = server.given();
    assert!(given < 1300, "{given} given out for 1000 updates");
}

#[tokio::test(start_paused = true)]
async fn a_bot_with_too_much_to_do_fetches_no_more_until_some_is_done() {
    let _no_leak = logs::record();
    let server = Server::new();
    for id in 1..=300 {
        server.say(id, id, &format!("{id}"));
    }
    let slow = handle(|turn| {
        Box::pin(async move {
            sleep(Duration::from_secs(10)).await;
            echo(turn).await
        })
    });
    let polling = Polling::new(server.bot_away(ROUND_TRIP), slow);
    let bot = Running::with(polling.at_most_once().max_let_go(150));
    sleep(Duration::from_secs(5)).await;
    assert_eq!(server.given(), 100);
    assert!(logs::said(&["WARN", "too many updates are unhandled"]));
    server.until_sent(300).await;
    server.until_confirmed().await;
    bot.stop().await.unwrap();
}
