//! Jobs: found by their time, kept, replaced, removed.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bazu::Key;
use bazu::storage::{Changes, JobChange, StoredJob};

use crate::changes;
use crate::stores::{Store, for_each_store};

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_800_000_000 + seconds)
}

fn job(id: &str, due: SystemTime) -> StoredJob {
    StoredJob::new(id, "remind", id, due)
}

fn put(job: StoredJob) -> Changes {
    changes(|it| it.jobs.push(JobChange::Put(job)))
}

#[tokio::test]
async fn jobs_come_in_the_order_of_their_times_and_the_next_time_is_known() {
    for_each_store(async |store: Store| {
        let storage = store.storage();
        let none = storage.due(at(0), 10).await.unwrap();
        assert_eq!((none.jobs.len(), none.next, none.total), (0, None, 0));
        for (id, time) in [("c", 3), ("a", 1), ("b2", 2), ("b1", 2), ("z", 900)] {
            storage.commit(&put(job(id, at(time)))).await.unwrap();
        }
        let ids = async |time, limit| {
            let due = storage.due(time, limit).await.unwrap();
            let ids: Vec<String> = due.jobs.into_iter().map(|job| job.id).collect();
            assert_eq!(due.total, 5);
            (ids.join(" "), due.next)
        };
        assert_eq!(ids(at(0), 10).await, (String::new(), Some(at(1))));
        assert_eq!(ids(at(1), 10).await, ("a".to_owned(), Some(at(2))));
        assert_eq!(
            ids(at(3), 10).await,
            ("a b1 b2 c".to_owned(), Some(at(900)))
        );
        assert_eq!(ids(at(3), 2).await, ("a b1".to_owned(), Some(at(2))));
        assert_eq!(ids(at(3), 0).await, (String::new(), Some(at(1))));
        assert_eq!(ids(at(900), 10).await, ("a b1 b2 c z".to_owned(), None));
        assert_eq!(ids(at(900), usize::MAX).await.1, None);

        let moved = changes(|it| {
            it.jobs.push(JobChange::Remove("a".to_owned()));
            it.jobs.push(JobChange::Remove("is not there".to_owned()));
            it.jobs.push(JobChange::Put(job("c", at(0))));
            it.jobs.push(JobChange::Put(job("a", at(5))));
        });
        storage.commit(&moved).await.unwrap();
        assert_eq!(ids(at(900), 10).await.0, "c b1 b2 a z");
    })
    .await;
}

#[tokio::test]
async fn each_part_of_a_job_is_kept() {
    for_each_store(async |store: Store| {
        let storage = store.storage();
        let mut all = job("id/\0{}'", at(1));
        all.name = "نام \n".to_owned();
        all.version = u32::MAX;
        all.data = vec![0, 255, 10, 13];
        all.key = Some(Key::UserInChat { chat: -5, user: 7 });
        all.planned = at(0) - Duration::from_millis(1);
        all.every = Some(Duration::from_millis(1_500));
        all.phase = Some(Duration::ZERO);
        all.failures = 4;
        storage.commit(&put(all.clone())).await.unwrap();
        let due = storage.due(at(1), 1).await.unwrap();
        assert_eq!(due.jobs, [all]);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_is_kept_keeps_its_time_unless_its_period_is_another() {
    for_each_store(async |store: Store| {
        let storage = store.storage();
        let keep = |job: &StoredJob| changes(|it| it.jobs.push(JobChange::Keep(job.clone())));
        let mut first = job("daily", at(10));
        first.every = Some(Duration::from_secs(60));
        first.phase = Some(Duration::from_secs(7));
        first.failures = 2;
        first.planned = at(9);
        storage.commit(&keep(&first)).await.unwrap();
        let mut again = first.clone();
        (again.due, again.planned, again.failures) = (at(50), at(50), 0);
        (again.data, again.version) = (b"new data".to_vec(), 2);
        storage.commit(&keep(&again)).await.unwrap();
        let found = storage.due(at(100), 10).await.unwrap().jobs;
        assert_eq!(found, [first.kept(again.clone())]);
        assert_eq!(
            storage.due(at(10), 10).await.unwrap().jobs,
            found,
            "and is found by that time"
        );
        assert_eq!((found[0].due, &*found[0].data), (at(10), &b"new data"[..]));

        again.every = Some(Duration::from_secs(61));
        storage.commit(&keep(&again)).await.unwrap();
        assert_eq!(storage.due(at(49), 10).await.unwrap().jobs, []);
        assert_eq!(storage.due(at(50), 10).await.unwrap().jobs, [again]);
    })
    .await;
}

#[tokio::test]
async fn a_job_before_1970_and_one_beyond_all_times_are_kept() {
    for_each_store(async |store: Store| {
        let storage = store.storage();
        let early = job("early", UNIX_EPOCH - Duration::from_secs(5));
        let late = job("late", UNIX_EPOCH + Duration::from_secs(1 << 50));
        storage.commit(&put(early.clone())).await.unwrap();
        storage.commit(&put(late)).await.unwrap();
        let due = storage.due(at(0), 10).await.unwrap();
        assert_eq!(due.jobs, [early]);
        assert!(
            due.next.is_some_and(|next| next > at(1 << 30)),
            "{:?}",
            due.next
        );
    })
    .await;
}
