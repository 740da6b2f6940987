//! Which updates were handled, the offset, and whose storage it is.

use std::time::Duration;

use bazu::storage::{Changes, HandledUpdate, Record, StorageErrorKind};

use crate::stores::{Store, for_each_durable_store, for_each_store};
use crate::{changes, handled, key, now, set};

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn a_commit_that_is_written_twice_has_the_effect_of_once() {
    for_each_store(async |store: Store| {
        let storage = store.storage();
        let mut commit = set(key("a", 1), Record::new(1, "first"));
        commit.handled = vec![HandledUpdate::new(1, now())];
        storage.commit(&commit).await.unwrap();
        storage.commit(&commit).await.unwrap();
        assert_eq!(
            storage.load(&[key("a", 1)]).await.unwrap(),
            [Some(Record::new(1, "first"))]
        );
    })
    .await;
}

#[tokio::test]
async fn changes_after_a_mark_that_is_there_already_are_written() {
    for_each_durable_store(async |store: Store| {
        let storage = store.storage();
        let step = |value: &str| {
            let mut commit = set(key("a", 1), Record::new(1, value));
            commit.handled = vec![HandledUpdate::new(1, now())];
            commit
        };
        storage.commit(&step("first")).await.unwrap();
        storage.commit(&step("more")).await.unwrap();
        let found = storage.load(&[key("a", 1)]).await.unwrap();
        assert_eq!(found, [Some(Record::new(1, "more"))]);
        assert_eq!(storage.resume(None).await.unwrap().handled.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_marks_of_the_last_10_000_updates_of_24_hours_are_resumed_in_their_order() {
    for_each_durable_store(async |store: Store| {
        let storage = store.storage();
        let start = now() - HOUR;
        let marks = (0..10_005).map(|n: i64| {
            // The ids go down, so that it is the time that counts.
            HandledUpdate::new(20_000 - n, start + Duration::from_millis(n as u64))
        });
        let marks: Vec<HandledUpdate> = marks.collect();
        for some in marks.chunks(1_000) {
            let commit = changes(|it| it.handled = some.to_vec());
            storage.commit(&commit).await.unwrap();
        }
        storage
            .commit(&handled(-5, now() - 25 * HOUR))
            .await
            .unwrap();
        storage.commit(&handled(i64::MIN, now())).await.unwrap();
        drop(storage);
        let store = store.reopened().await;
        let resumed = store.storage().resume(Some(1)).await.unwrap();
        assert_eq!(resumed.handled.len(), 10_000);
        let ids: Vec<i64> = resumed.handled.iter().map(|mark| mark.id).collect();
        assert_eq!(
            ids[..2],
            [20_000 - 6, 20_000 - 7],
            "the oldest ones make room"
        );
        assert_eq!(ids[9_999], i64::MIN);
        assert_eq!(resumed.handled[0].at, start + Duration::from_millis(6));
        assert!(!ids.contains(&-5), "after 24 hours");
    })
    .await;
}

#[tokio::test]
async fn the_last_offset_is_resumed() {
    for_each_durable_store(async |store: Store| {
        let storage = store.storage();
        for offset in [5, 7, 3] {
            storage
                .commit(&changes(|it| it.offset = Some(offset)))
                .await
                .unwrap();
        }
        storage.commit(&Changes::default()).await.unwrap();
        drop(storage);
        let store = store.reopened().await;
        let resumed = store.storage().resume(None).await.unwrap();
        assert_eq!((resumed.offset, resumed.handled.len()), (Some(3), 0));
    })
    .await;
}

#[tokio::test]
async fn a_storage_of_another_bot_is_refused_and_names_that_bot() {
    for_each_durable_store(async |store: Store| {
        let storage = store.storage();
        storage.resume(None).await.unwrap();
        storage.resume(Some(7)).await.unwrap();
        storage.resume(Some(7)).await.unwrap();
        storage.resume(None).await.unwrap();
        let error = storage.resume(Some(8)).await.unwrap_err();
        assert_eq!(error.kind(), StorageErrorKind::OtherBot);
        assert!(
            error.to_string().contains("the bot with the id 7"),
            "{error}"
        );
    })
    .await;
}
