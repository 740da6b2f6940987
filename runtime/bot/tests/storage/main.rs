//! What each storage must do.

mod conformance;
mod jobs;
mod marks;
mod opening;
#[path = "../support/stores.rs"]
mod stores;

use std::time::{Duration, SystemTime};

use bazu::Key;
use bazu::storage::{Changes, HandledUpdate, Record, StateKey};

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
