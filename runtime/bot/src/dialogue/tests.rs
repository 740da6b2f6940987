use std::sync::Arc;
use std::task::Poll;

use serde::{Deserialize, Serialize};

use super::goto::write;
use super::kind::read;
use super::locks::Locks;
use super::{Dialogue, Owner, Per, ResetReason};
use crate::executor::Key;
use crate::storage::{Record, StateKey};

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
enum Order {
    #[default]
    Idle,
    Size {
        of: u32,
    },
}

impl Dialogue for Order {
    const NAME: &'static str = "order";
    const VERSION: u32 = 2;

    fn migrate(version: u32, json: &str) -> Option<Self> {
        (version == 1 && json == r#""Begun""#).then_some(Self::Size { of: 0 })
    }
}

fn key(user: i64) -> StateKey {
    StateKey::new("order", Key::User(user))
}

#[tokio::test]
async fn a_state_is_locked_in_the_order_of_asking_and_an_unused_one_is_forgotten() {
    let locks = Arc::new(Locks::default());
    let first = locks.lock(key(1)).await;
    let mut second = Box::pin(locks.lock(key(1)));
    let mut third = Box::pin(locks.lock(key(1)));
    assert!(is_pending(&mut second).await);
    assert!(is_pending(&mut third).await);
    let other = locks.lock(key(2)).await;
    assert_eq!(locks.len(), 2);
    drop(first);
    assert!(is_pending(&mut third).await, "it is behind the second");
    let second = second.await;
    drop(second);
    drop(third.await);
    assert_eq!(locks.len(), 1);
    drop(other);
    assert_eq!(locks.len(), 0);
}

#[tokio::test]
async fn who_no_longer_waits_for_a_state_leaves_nothing_and_does_not_stop_the_next() {
    let locks = Arc::new(Locks::default());
    let first = locks.lock(key(1)).await;
    let mut dropped = Box::pin(locks.lock(key(1)));
    let mut next = Box::pin(locks.lock(key(1)));
    assert!(is_pending(&mut dropped).await);
    assert!(is_pending(&mut next).await);
    drop(dropped);
    drop(first);
    let next = next.await;
    let mut last = Box::pin(locks.lock(key(1)));
    assert!(is_pending(&mut last).await);
    drop(next);
    // It was handed the state, and does not take it.
    drop(last);
    assert_eq!(locks.len(), 0);
}

async fn is_pending<T>(future: &mut (impl Future<Output = T> + Unpin)) -> bool {
    let mut future = std::pin::Pin::new(future);
    std::future::poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx).is_pending())).await
}

#[test]
fn a_state_is_read_as_it_was_written_and_the_default_is_not_written() {
    let state = Order::Size { of: 5 };
    let record = write(&state).unwrap().unwrap();
    assert_eq!(
        (record.version, &*record.value),
        (2, &br#"{"Size":{"of":5}}"#[..])
    );
    assert!(record.expires.is_some());
    assert_eq!(read::<Order>(Some(&record)).unwrap(), state);
    assert_eq!(write(&Order::Idle).unwrap(), None);
    assert_eq!(read::<Order>(None).unwrap(), Order::Idle);
}

#[test]
fn another_version_is_migrated_or_refused_and_damage_is_unreadable() {
    let read = |version, bytes: &[u8]| read::<Order>(Some(&Record::new(version, bytes)));
    assert_eq!(read(1, br#""Begun""#).unwrap(), Order::Size { of: 0 });
    for version in [0, 1, 3] {
        let reason = read(version, br#"{"Size":{"of":5}}"#).unwrap_err();
        assert!(matches!(reason, ResetReason::OtherVersion), "{reason}");
    }
    for (version, bytes) in [
        (2, &b""[..]),
        (2, b"{"),
        (2, br#"{"Size":{"of":-1}}"#),
        (2, br#"{"Colour":{}}"#),
        (2, &[0xff, 0xfe]),
        (1, &[0xff, 0xfe]),
    ] {
        let reason = read(version, bytes).unwrap_err();
        assert!(
            matches!(reason, ResetReason::Unreadable(_)),
            "{bytes:?}: {reason}"
        );
    }
}

#[test]
fn a_state_has_the_key_of_its_owner() {
    let both = Owner {
        chat: Some(7),
        user: Some(9),
    };
    assert_eq!(Per::Chat.key(both), Some(Key::Chat(7)));
    assert_eq!(Per::User.key(both), Some(Key::User(9)));
    let one = Key::UserInChat { chat: 7, user: 9 };
    assert_eq!(Per::UserInChat.key(both), Some(one));
    let user = Owner { chat: None, ..both };
    assert_eq!(Per::Chat.key(user), None);
    assert_eq!(Per::UserInChat.key(user), None);
}
