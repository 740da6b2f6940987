use std::path::Path;

use super::Sqlite;
use crate::executor::Key;
use crate::storage::{Changes, HandledUpdate, Record, StateKey, Storage, StorageErrorKind};

/// A storage that may have so many pages of 4 KiB, as on a small disk.
fn small(path: &Path, pages: u32) -> Sqlite {
    let limit = |connection: &rusqlite::Connection| {
        connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
    };
    Sqlite::open_with(path, limit).unwrap()
}

fn commit(id: i64, value: &[u8]) -> Changes {
    let mut changes = Changes::default();
    let key = StateKey::new("a", Key::Chat(id));
    changes.states.push((key, Some(Record::new(1, value))));
    changes
        .handled
        .push(HandledUpdate::new(id, crate::clock::now()));
    changes
}

#[tokio::test]
async fn a_full_disk_refuses_in_whole_and_takes_it_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bot.db");
    let storage = small(&path, 20);
    storage.commit(&commit(1, b"small")).await.unwrap();
    let big = commit(2, &[7; 200_000]);
    let error = storage.commit(&big).await.unwrap_err();
    assert_eq!(error.kind(), StorageErrorKind::Full, "{error}");
    assert!(
        error.to_string().contains("the disk is full; make room"),
        "{error}"
    );
    let key = [StateKey::new("a", Key::Chat(2))];
    assert_eq!(storage.load(&key).await.unwrap(), [None]);
    storage.commit(&commit(3, b"small")).await.unwrap();
    drop(storage);

    let storage = small(&path, 1_000);
    let ids = async || {
        let resumed = storage.resume(None).await.unwrap();
        resumed
            .handled
            .iter()
            .map(|mark| mark.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids().await, [1, 3], "no mark without its state");
    storage.commit(&big).await.unwrap();
    assert_eq!(ids().await, [1, 2, 3], "by the times of the marks");
}

#[tokio::test]
async fn of_commits_that_are_written_together_one_that_fails_does_not_fail_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let storage = small(&folder.path().join("bot.db"), 30);
    let all: Vec<Changes> = (0..50)
        .map(|id| commit(id, if id == 25 { &[7; 200_000] } else { b"small" }))
        .collect();
    let mut done: Vec<_> = all.iter().map(|changes| storage.commit(changes)).collect();
    // All are asked before the first is awaited.
    let waker = std::task::Waker::noop();
    for one in &mut done {
        assert!(
            one.as_mut()
                .poll(&mut std::task::Context::from_waker(waker))
                .is_pending()
        );
    }
    for (id, one) in done.into_iter().enumerate() {
        assert_eq!(one.await.is_ok(), id != 25, "{id}");
    }
    assert_eq!(storage.resume(None).await.unwrap().handled.len(), 49);
}

#[tokio::test(start_paused = true)]
async fn a_paused_clock_stands_still_while_the_disk_works() {
    let folder = tempfile::tempdir().unwrap();
    let storage = Sqlite::open(folder.path().join("bot.db")).unwrap();
    let within = std::time::Duration::from_millis(1);
    let written = tokio::time::timeout(within, storage.commit(&commit(1, b"x"))).await;
    written.expect("no time has passed").unwrap();
    let mut soon = commit(2, b"x");
    if let Some(record) = &mut soon.states[0].1 {
        record.expires = Some(crate::clock::now() + within);
    }
    storage.commit(&soon).await.unwrap();
    let key = [soon.states[0].0.clone()];
    assert!(storage.load(&key).await.unwrap()[0].is_some());
    tokio::time::advance(2 * within).await;
    assert!(
        storage.load(&key).await.unwrap()[0].is_none(),
        "it expires by that clock"
    );
}
