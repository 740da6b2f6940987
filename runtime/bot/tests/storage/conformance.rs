//! States: what is written is read, in whole, until it expires.

use std::sync::Arc;
use std::time::Duration;

use bazu::Key;
use bazu::storage::{JobChange, Record, StateKey, Storage, StorageErrorKind, StoredJob};

use crate::stores::{Store, for_each_durable_store, for_each_store};
use crate::{changes, key, now, remove, set};

async fn load(storage: &dyn Storage, key: StateKey) -> Option<Record> {
    storage.load(&[key]).await.unwrap().remove(0)
}

#[tokio::test]
async fn what_is_written_is_read_in_the_order_of_the_keys() {
    for_each_store(async |store: Store| {
        let storage = store.storage();
        let mut expires = Record::new(u32::MAX, b"two".to_vec());
        expires.expires = Some(now() + Duration::from_secs(3600));
        storage
            .commit(&set(key("a", 1), Record::new(0, "")))
            .await
            .unwrap();
        storage
            .commit(&set(key("a", 2), expires.clone()))
            .await
            .unwrap();
        let keys = [key("a", 2), key("b", 1), key("a", 1), key("a", 2)];
        let found = storage.load(&keys).await.unwrap();
        let one = Some(Record::new(0, ""));
        assert_eq!(found, [Some(expires.clone()), None, one, Some(expires)]);
        assert!(storage.load(&[]).await.unwrap().is_empty());

        storage
            .commit(&set(key("a", 1), Record::new(1, "new")))
            .await
            .unwrap();
        assert_eq!(
            load(&*storage, key("a", 1)).await,
            Some(Record::new(1, "new"))
        );
        storage.commit(&remove(key("a", 1))).await.unwrap();
        storage.commit(&remove(key("a", 1))).await.unwrap();
        assert_eq!(load(&*storage, key("a", 1)).await, None);
    })
    .await;
}

#[tokio::test]
async fn of_two_changes_of_one_state_in_a_commit_the_last_one_counts() {
    for_each_store(async |store: Store| {
        let storage = store.storage();
        let both = |first, second| {
            changes(|it| {
                it.states.push((key("a", 1), first));
                it.states.push((key("a", 1), second));
            })
        };
        storage
            .commit(&both(None, Some(Record::new(1, "set"))))
            .await
            .unwrap();
        assert_eq!(
            load(&*storage, key("a", 1)).await,
            Some(Record::new(1, "set"))
        );
        storage
            .commit(&both(Some(Record::new(1, "other")), None))
            .await
            .unwrap();
        assert_eq!(load(&*storage, key("a", 1)).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_state_that_has_expired_is_not_there_and_may_be_set_again() {
    for_each_store(async |store: Store| {
        let storage = store.storage();
        let mut past = Record::new(1, "past");
        past.expires = Some(now() - Duration::from_secs(1));
        storage
            .commit(&set(key("a", 1), past.clone()))
            .await
            .unwrap();
        assert_eq!(load(&*storage, key("a", 1)).await, None);
        past.expires = Some(std::time::UNIX_EPOCH);
        storage
            .commit(&set(key("a", 1), past.clone()))
            .await
            .unwrap();
        assert_eq!(load(&*storage, key("a", 1)).await, None);

        let mut soon = Record::new(1, "soon");
        soon.expires = Some(now() + Duration::from_millis(300));
        storage
            .commit(&set(key("a", 2), soon.clone()))
            .await
            .unwrap();
        assert_eq!(load(&*storage, key("a", 2)).await, Some(soon));
        // Redis expires by its own clock, which no test can move.
        tokio::time::sleep(Duration::from_millis(350)).await;
        assert_eq!(load(&*storage, key("a", 2)).await, None);

        let stays = Record::new(2, "stays");
        storage
            .commit(&set(key("a", 2), stays.clone()))
            .await
            .unwrap();
        assert_eq!(
            load(&*storage, key("a", 2)).await,
            Some(stays),
            "without the old expiry"
        );
    })
    .await;
}

#[tokio::test]
async fn odd_names_odd_bytes_and_each_kind_of_key_are_their_own() {
    for_each_store(async |store: Store| {
        let storage = store.storage();
        let names = [
            "",
            "a",
            "a/b",
            "a}{b",
            "'; DROP TABLE state; --",
            "سبد",
            "a\0b",
            "%00*?[",
            "a\nb",
        ];
        let keys = [
            Key::Chat(7),
            Key::User(7),
            Key::UserInChat { chat: 7, user: 7 },
            Key::UserInChat { chat: -7, user: 7 },
            Key::Update(7),
            Key::Other(7),
            Key::Alone(7),
            Key::Chat(i64::MIN),
            Key::Chat(i64::MAX),
        ];
        let all = names
            .iter()
            .flat_map(|name| keys.map(|key| StateKey::new(*name, key)));
        let all: Vec<StateKey> = all.collect();
        let value = |index: usize| Record::new(1, format!("{index}\0\u{ff}").into_bytes());
        for (index, key) in all.iter().enumerate() {
            storage
                .commit(&set(key.clone(), value(index)))
                .await
                .unwrap();
        }
        let found = storage.load(&all).await.unwrap();
        for (index, found) in found.into_iter().enumerate() {
            assert_eq!(found, Some(value(index)), "{:?}", all[index]);
        }
    })
    .await;
}

#[tokio::test]
async fn a_value_of_16_mib_and_ten_thousand_states_in_one_commit_are_kept() {
    for_each_store(async |store: Store| {
        let storage = store.storage();
        let big = Record::new(1, vec![0xa5; 16 << 20]);
        storage
            .commit(&set(key("big", 1), big.clone()))
            .await
            .unwrap();
        assert!(
            load(&*storage, key("big", 1)).await == Some(big),
            "the big value"
        );
        let many = changes(|it| {
            for chat in 0..10_000 {
                it.states
                    .push((key("many", chat), Some(Record::new(1, chat.to_string()))));
            }
        });
        storage.commit(&many).await.unwrap();
        let keys: Vec<StateKey> = (0..10_000).map(|chat| key("many", chat)).collect();
        let found = storage.load(&keys).await.unwrap();
        let all = found.into_iter().enumerate();
        assert!(
            all.into_iter()
                .all(|(chat, it)| it == Some(Record::new(1, chat.to_string())))
        );
    })
    .await;
}

#[tokio::test]
async fn commits_that_come_at_once_are_each_written() {
    for_each_store(async |store: Store| {
        let mut tasks = tokio::task::JoinSet::new();
        for chat in 0..1_000 {
            let storage = store.storage();
            tasks.spawn(async move {
                for step in 0..3 {
                    let read = load(&*storage, key("a", chat)).await;
                    let expected = (step > 0).then(|| Record::new(step - 1, "x"));
                    assert_eq!(read, expected, "what was written is read next");
                    storage
                        .commit(&set(key("a", chat), Record::new(step, "x")))
                        .await
                        .unwrap();
                }
            });
        }
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
        for chat in 0..1_000 {
            let found = load(&*store.storage(), key("a", chat)).await;
            assert_eq!(found, Some(Record::new(2, "x")));
        }
    })
    .await;
}

#[tokio::test]
async fn all_of_a_commit_survives_a_restart() {
    for_each_durable_store(async |store: Store| {
        let due = now() + Duration::from_secs(60);
        let job = StoredJob::new("one", "remind", b"data".to_vec(), due);
        let all = changes(|it| {
            it.states.push((key("a", 1), Some(Record::new(3, "state"))));
            it.jobs.push(JobChange::Put(job.clone()));
            it.offset = Some(12);
            it.handled
                .push(bazu::storage::HandledUpdate::new(11, now()));
        });
        store.storage().commit(&all).await.unwrap();
        let store = store.reopened().await;
        let storage = store.storage();
        let resumed = storage.resume(Some(1)).await.unwrap();
        assert_eq!(
            (resumed.offset, resumed.handled),
            (Some(12), all.handled.clone())
        );
        assert_eq!(
            load(&*storage, key("a", 1)).await,
            Some(Record::new(3, "state"))
        );
        let found = storage.due(due, 10).await.unwrap();
        assert_eq!(found.jobs, [job]);
    })
    .await;
}

#[tokio::test]
async fn memory_that_is_full_refuses_in_whole_and_what_expires_makes_room() {
    let storage = bazu::storage::Memory::new().max_states(2).max_jobs(1);
    let storage: Arc<dyn Storage> = Arc::new(storage);
    let mut short = Record::new(1, "short");
    short.expires = Some(now() + Duration::from_millis(50));
    storage.commit(&set(key("a", 1), short)).await.unwrap();
    storage
        .commit(&set(key("a", 2), Record::new(1, "long")))
        .await
        .unwrap();
    let one_more = changes(|it| {
        it.states
            .push((key("a", 2), Some(Record::new(1, "changed"))));
        it.states.push((key("a", 3), Some(Record::new(1, "new"))));
    });
    let error = storage.commit(&one_more).await.unwrap_err();
    assert_eq!(error.kind(), StorageErrorKind::TooMany);
    assert!(
        error.to_string().contains("holds 2 states, and no more"),
        "{error}"
    );
    assert_eq!(
        load(&*storage, key("a", 2)).await,
        Some(Record::new(1, "long")),
        "all or nothing"
    );
    // What is there may change, and be replaced by another one.
    let replaced = changes(|it| {
        it.states.push((key("a", 2), None));
        it.states.push((key("a", 3), Some(Record::new(1, "new"))));
    });
    storage.commit(&replaced).await.unwrap();
    tokio::time::sleep(Duration::from_millis(60)).await;
    storage
        .commit(&set(key("a", 4), Record::new(1, "room")))
        .await
        .unwrap();

    let job = |id| {
        changes(|it| {
            it.jobs
                .push(JobChange::Put(StoredJob::new(id, "x", "", now())))
        })
    };
    storage.commit(&job("one")).await.unwrap();
    storage.commit(&job("one")).await.unwrap();
    let error = storage.commit(&job("two")).await.unwrap_err();
    assert_eq!(error.kind(), StorageErrorKind::TooMany);
}
