//! Bots that start again: what was handled is not handled again.

use std::sync::Arc;
use std::time::Duration;

use bazu::storage::Storage;
use bazu::{Outcome, Polling, Webhook};
use bazu_mock::bots::Fault;
use tokio::time::sleep;

use crate::stopping::{Process, started};
use crate::stores::{RedisServer, Store, for_each_durable_store};
use crate::support::bot::{Bot, Texts as _, echo, handle, handle_letgram};
use crate::support::server::{Server, message};
use crate::support::{Running, logs, seen};
use crate::webhook::{Hook, SECRET};

fn bot(bot: Bot, storage: Arc<dyn Storage>) -> Polling<Bot, impl bazu::Serve<Bot>> {
    let answers = handle(|turn| {
        Box::pin(async move {
            match turn.update.text() {
                "wait" => std::future::pending().await,
                _ => echo(turn).await,
            }
        })
    });
    let polling = Polling::new(bot, answers).storage(storage);
    // Enough for commits; one handler never ends.
    polling.deadline(Duration::from_secs(2))
}

#[tokio::test]
async fn a_bot_that_starts_again_repeats_nothing_that_was_handled() {
    let _no_leak = logs::record();
    for_each_durable_store(async |store: Store| {
        let server = Server::on_a_port().await;
        // It holds the offset, so that the others stay unconfirmed.
        server.say(1, 1, "wait");
        for id in 2..=50 {
            server.say(id, id, "hello");
        }
        let first = Running::with(bot(server.bot(), store.storage()));
        server.until_sent(49).await;
        let error = first.stop().await.unwrap_err();
        assert!(error.to_string().contains("these come again: 1"), "{error}");
        assert_eq!(server.pending().len(), 50);

        let store = store.reopened().await;
        server.say(51, 51, "new");
        let second = Running::with(bot(server.bot(), store.storage()));
        server.until_sent(50).await;
        let _ = second.stop().await;
        assert_eq!(server.sent().len(), 50, "only the new one was answered");
        assert_eq!(server.texts()[49], "new");
    })
    .await;
}

#[tokio::test]
async fn a_webhook_that_starts_again_repeats_nothing_that_was_handled() {
    for_each_durable_store(async |store: Store| {
        let server = Server::<letgram_bot::Bot>::of(bazu_mock::bots::MockServer::start().await);
        server.knows(1);
        let hook = async |store: &Store| {
            let echo = handle_letgram(|turn| Box::pin(echo(turn)));
            let webhook = Webhook::new(server.bot(), echo).storage(store.storage());
            Hook::start(webhook.secret(SECRET)).await
        };
        let first = hook(&store).await;
        assert_eq!(first.post(&message(1, 1, "hello")).await, 200);
        first.stop().await.unwrap();
        let store = store.reopened().await;
        let second = hook(&store).await;
        assert_eq!(second.post(&message(1, 1, "hello")).await, 200);
        assert_eq!(second.post(&message(2, 1, "next")).await, 200);
        second.stop().await.unwrap();
        assert_eq!(server.texts(), ["hello", "next"]);
    })
    .await;
}

#[tokio::test]
async fn a_storage_of_another_bot_ends_the_start() {
    for_each_durable_store(async |store: Store| {
        store.storage().resume(Some(99)).await.unwrap();
        // Its token says who it is, even if the server does not.
        let server = Server::on_a_port().await;
        server.fault(Fault::close().on("getMe"));
        let error = bot(server.bot(), store.storage()).run().await.unwrap_err();
        assert!(matches!(error, bazu::RunError::Storage(_)), "{error}");
        assert!(
            error.to_string().contains("the bot with the id 99"),
            "{error}"
        );
    })
    .await;
}

#[tokio::test]
async fn fault_31_redis_is_restarted_in_the_middle_of_a_run() {
    let _no_leak = logs::record();
    let mut store = Store::redis().await;
    let server = Server::on_a_port().await;
    let counts = handle(|turn| {
        Box::pin(async move {
            sleep(Duration::from_millis(5)).await;
            echo(turn).await;
            Outcome::Handled
        })
    });
    let polling = Polling::new(server.bot(), counts).storage(store.storage());
    let bot = Running::with(polling);
    for id in 1..=300 {
        server.say(id, 1 + id % 40, &format!("message {id}"));
    }
    server.until_sent(100).await;
    let redis = store.server().unwrap();
    redis.kill();
    let sent = server.sent().len();
    // While Redis is down, the handlers that run end, and no others begin in their chats.
    sleep(Duration::from_millis(300)).await;
    assert!(
        server.sent().len() < sent + 100,
        "{} then {}",
        sent,
        server.sent().len()
    );
    redis.start_again().await;
    server.until_confirmed().await;
    bot.stop().await.unwrap();
    let mut texts = server.texts();
    texts.sort_unstable();
    let mut expected: Vec<String> = (1..=300).map(|id| format!("message {id}")).collect();
    expected.sort_unstable();
    assert_eq!(texts, expected, "each once");
    assert!(logs::said(&[
        "WARN",
        "the storage does not work",
        "Redis at"
    ]));
    assert!(logs::said(&["INFO", "the storage works again"]));
    let resumed = store.storage().resume(None).await.unwrap();
    assert_eq!((resumed.handled.len(), resumed.offset), (300, Some(301)));
    seen(
        31,
        "Redis killed with -9 and started again in a run of 300 updates",
        "each handled once, the pause reported",
    );
}

/// Kills the bot while one update holds the offset and two others are handled, and starts it again.
async fn kill_9_between_two_updates(place: &str, name: &str) {
    let server = Server::on_a_port().await;
    server.say(1, 1, "wait once");
    server.say(2, 2, "two");
    server.say(3, 3, "three");
    let first = Process::with_storage(&server, false, place);
    started(&server).await;
    server.until_sent(3).await;
    // The answers are out; the commits are, when the next update of each chat is handled.
    server.say(4, 2, "two again");
    server.say(5, 3, "three again");
    server.until_sent(5).await;
    first.signal("-KILL").await;
    let (status, _) = first.ended().await;
    assert_eq!(status.code(), None);
    assert!(server.pending().len() >= 3, "{:?}", server.pending());

    let second = Process::with_storage(&server, true, place);
    server.until_confirmed().await;
    second.signal("-TERM").await;
    let (status, said) = second.ended().await;
    assert!(status.success(), "{said}");
    let texts = server.texts();
    for text in ["two", "three"] {
        let count = texts.iter().filter(|it| *it == text).count();
        assert_eq!(count, 1, "{text} of {texts:?}");
    }
    assert_eq!(texts.iter().filter(|it| *it == "wait once").count(), 1);
    assert_eq!(texts.iter().filter(|it| *it == "started").count(), 2);
    seen(
        25,
        &format!("kill -9 between two updates, with {name}"),
        "nothing that was handled is repeated",
    );
}

#[tokio::test]
async fn fault_25_kill_9_between_two_updates_with_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bot.db");
    kill_9_between_two_updates(path.to_str().unwrap(), "SQLite").await;
}

#[tokio::test]
async fn fault_25_kill_9_between_two_updates_with_redis() {
    let server = RedisServer::start().await;
    kill_9_between_two_updates(&server.url(), "Redis").await;
}
