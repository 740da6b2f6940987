//! What each storage must do.

mod conformance;
mod costs;
mod jobs;
mod marks;
mod on_redis;
mod on_sqlite;
#[path = "../support/stores.rs"]
mod stores;

use std::time::{Duration, SystemTime};

use bazu::Key;
use bazu::storage::{Changes, HandledUpdate, Record, StateKey, StorageError, StorageErrorKind};

fn changes(change: impl FnOnce(&mut Changes)) -> Changes {
    let mut changes = Changes::default();
    change(&mut changes);
    changes
}

fn key(name: &str, chat: i64) -> StateKey {
    StateKey::new(name, Key::Chat(chat))
}

fn set(key: StateKey, record: Record) -> Changes {
    changes(|it| it.states.push((key, Some(record))))
}

fn remove(key: StateKey) -> Changes {
    changes(|it| it.states.push((key, None)))
}

fn handled(id: i64, at: SystemTime) -> Changes {
    changes(|it| it.handled.push(HandledUpdate::new(id, at)))
}

/// Now, in whole milliseconds: each storage keeps such a time exactly.
fn now() -> SystemTime {
    let now = SystemTime::UNIX_EPOCH.elapsed().unwrap();
    SystemTime::UNIX_EPOCH + Duration::from_millis(now.as_millis() as u64)
}

#[track_caller]
fn is(error: StorageError, kind: StorageErrorKind, says: &str) {
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.to_string().contains(says), "{error}");
}
