//! A storage that fails while a bot runs.

use std::time::Duration;

use bazu::storage::StorageErrorKind;
use bazu::{Polling, RunError};
use tokio::time::{Instant, sleep};

use super::faulty::{Fault, Faulty};
use crate::support::bot::{echo, handle, handle_letgram};
use crate::support::server::{Server, message};
use crate::support::{Running, logs, seen};
use crate::webhook::{Hook, SECRET};

fn bot(server: &Server, storage: &Faulty) -> Running {
    let echo = handle(|turn| Box::pin(echo(turn)));
    Running::with(Polling::new(server.bot(), echo).storage(storage.clone()))
}

#[tokio::test(start_paused = true)]
async fn fault_31_a_storage_that_is_down_holds_the_updates_and_says_so_once() {
    let _no_leak = logs::record();
    let (server, storage) = (Server::new(), Faulty::default());
    let bot = bot(&server, &storage);
    server.say(1, 1, "before");
    server.until_confirmed().await;
    storage.always(Some(Fault::Fails(StorageErrorKind::Unavailable)));
    for id in 2..=40 {
        server.say(id, id, "meanwhile");
    }
    server.until_sent(40).await;
    sleep(Duration::from_secs(60)).await;
    assert_eq!(server.pending().len(), 39, "none of them counts as handled");
    assert_eq!(storage.marked(), [1]);
    let warned = logs::count(&[
        "WARN",
        "the storage does not work",
        "as the test wants: Unavailable",
        "operation=\"commit\"",
    ]);
    assert_eq!(warned, 1, "one warning for all of them");

    storage.always(None);
    server.until_confirmed().await;
    let works = logs::count(&["INFO", "the storage works again", "paused=6"]);
    assert_eq!(works, 1, "60 seconds and up to one pause");
    bot.stop().await.unwrap();
    let mut marked = storage.marked();
    marked.sort_unstable();
    assert_eq!(marked, (1..=40).collect::<Vec<_>>());
    assert_eq!(server.sent().len(), 40, "no handler ran twice");
    seen(
        31,
        "the storage is down for 60 s, 39 updates of 39 chats",
        "each handled once and confirmed when it worked again; 1 warning",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_31_a_storage_that_is_slow_or_silent_makes_updates_wait() {
    let _no_leak = logs::record();
    let (server, storage) = (Server::new(), Faulty::default());
    let bot = bot(&server, &storage);
    server
        .until("the start", |server| !server.calls("getUpdates").is_empty())
        .await;
    storage.next([Fault::Takes(Duration::from_secs(20)), Fault::Hangs]);
    let start = Instant::now();
    server.say(1, 1, "slow");
    server.say(2, 1, "silent");
    while storage.marked().len() < 2 {
        sleep(Duration::from_millis(100)).await;
    }
    // 20 seconds, then the limit of 30 seconds.
    assert_eq!(start.elapsed().as_secs(), 50);
    assert_eq!(server.texts(), ["slow", "silent"]);
    assert_eq!(storage.marked(), [1, 2]);
    assert!(logs::said(&["WARN", "did not answer within 30 seconds"]));
    bot.stop().await.unwrap();
    assert!(server.pending().is_empty(), "confirmed");
    seen(
        31,
        "a commit takes 20 s, another one never ends",
        "in order, once each; the silent one is repeated after 30 s",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_31_a_stop_while_the_storage_is_down_ends_at_the_deadline_and_names_the_updates() {
    let (server, storage) = (Server::new(), Faulty::default());
    let bot = bot(&server, &storage);
    server
        .until("the start", |server| !server.calls("getUpdates").is_empty())
        .await;
    storage.always(Some(Fault::Fails(StorageErrorKind::Full)));
    server.say(7, 1, "hello");
    server.until_sent(1).await;
    let start = Instant::now();
    let error = bot.stop().await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 8);
    assert!(error.to_string().contains("these come again: 7"), "{error}");
    assert_eq!(server.pending(), [7]);
    seen(
        31,
        "a stop while the disk is full",
        "ends at the deadline; update 7 comes again",
    );
}

#[tokio::test(start_paused = true)]
async fn fault_31_a_commit_that_fails_for_good_is_reported_and_the_bot_goes_on() {
    let _no_leak = logs::record();
    let (server, storage) = (Server::new(), Faulty::default());
    let bot = bot(&server, &storage);
    server
        .until("the start", |server| !server.calls("getUpdates").is_empty())
        .await;
    storage.next([Fault::Fails(StorageErrorKind::Corrupt)]);
    server.say(3131, 1, "first");
    server.say(3132, 1, "second");
    server.until_confirmed().await;
    bot.stop().await.unwrap();
    assert_eq!(server.texts(), ["first", "second"]);
    assert_eq!(storage.marked(), [3132]);
    assert!(logs::said(&[
        "ERROR",
        "could not be stored, and is lost",
        "id=3131",
        "Corrupt"
    ]));
    seen(
        31,
        "a commit fails because the storage is damaged",
        "the update is named in the log, and the next one is handled",
    );
}

#[tokio::test(start_paused = true)]
async fn a_storage_that_cannot_be_used_ends_the_start_and_one_that_is_down_is_waited_for() {
    use StorageErrorKind::{OtherBot, OtherVersion, Setting, Unavailable};
    for kind in [OtherBot, OtherVersion, Setting] {
        let (server, storage) = (Server::new(), Faulty::default());
        storage.next([Fault::Fails(kind)]);
        let error = bot(&server, &storage).ended().await.unwrap_err();
        assert!(
            matches!(&error, RunError::Storage(error) if error.kind() == kind),
            "{error}"
        );
        assert!(server.calls("getUpdates").is_empty(), "nothing was fetched");
    }
    let (server, storage) = (Server::new(), Faulty::default());
    storage.next([Fault::Fails(Unavailable); 5]);
    server.say(1, 1, "hello");
    let bot = bot(&server, &storage);
    server.until_confirmed().await;
    bot.stop().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_bot_whose_storage_another_process_took_stops_and_its_update_comes_again() {
    let (server, storage) = (Server::new(), Faulty::default());
    let bot = bot(&server, &storage);
    server.say(1, 1, "before");
    server.until_confirmed().await;
    storage.always(Some(Fault::Fails(StorageErrorKind::InUse)));
    server.say(2, 1, "after");
    let start = Instant::now();
    let error = bot.ended().await.unwrap_err();
    assert!(matches!(&error, RunError::Storage(error) if error.kind() == StorageErrorKind::InUse));
    assert!(
        start.elapsed() < Duration::from_secs(1),
        "no handler is waited for"
    );
    assert_eq!(server.pending(), [2]);
    assert_eq!(storage.marked(), [1]);
}

#[tokio::test]
async fn a_webhook_whose_storage_another_process_took_answers_503_and_stops() {
    let server = Server::<letgram_bot::Bot>::of(bazu_mock::bots::MockServer::start().await);
    server.knows(1);
    let storage = Faulty::default();
    let echo = handle_letgram(|turn| Box::pin(echo(turn)));
    let webhook = bazu::Webhook::new(server.bot(), echo).storage(storage.clone());
    let hook = Hook::start(webhook.secret(SECRET)).await;
    assert_eq!(hook.post(&message(1, 1, "before")).await, 200);
    storage.always(Some(Fault::Fails(StorageErrorKind::InUse)));
    assert_eq!(hook.post(&message(2, 1, "after")).await, 503);
    let error = hook.ended().await.unwrap_err();
    assert!(matches!(&error, RunError::Storage(error) if error.kind() == StorageErrorKind::InUse));
    assert_eq!(storage.marked(), [1]);
}

#[tokio::test(start_paused = true)]
async fn the_offset_is_written_with_marks_and_at_the_stop_and_not_while_nothing_changes() {
    let (server, storage) = (Server::new(), Faulty::default());
    let bot = bot(&server, &storage);
    for id in 1..=3 {
        server.say(id, 1, "hello");
        server.until_confirmed().await;
    }
    sleep(Duration::from_secs(600)).await;
    let offsets = || {
        storage
            .written()
            .iter()
            .map(|it| it.offset)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        offsets(),
        [None, Some(2), Some(3)],
        "it is that of the update before"
    );
    bot.stop().await.unwrap();
    assert_eq!(offsets()[3..], [Some(4)]);
}
