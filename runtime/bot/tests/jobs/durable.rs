//! Jobs in SQLite and Redis. In real time, which nothing here waits for.

use std::time::{Duration, SystemTime};

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::storage::{Changes, JobChange, StoredJob};
use bazu::{Jobs, Polling, Router};
use bazu_mock::bots::MockServer;

use crate::stores::{Store, for_each_durable_store};
use crate::{DAY, HOUR, Remind, remind};

async fn begin(message: &Message, jobs: Jobs<'_>) -> bazu::Result {
    jobs.after(HOUR, Remind::new(message, "time"))?;
    jobs.every("daily", DAY, Remind::new(message, "daily"))?;
    Ok(())
}

/// All jobs, the earliest first.
async fn jobs(store: &Store) -> Vec<StoredJob> {
    let far = SystemTime::now() + 365 * DAY;
    store.storage().due(far, 10).await.unwrap().jobs
}

#[tokio::test]
async fn jobs_in_a_database_are_there_after_a_restart_and_end_with_their_run() {
    for_each_durable_store(async |store: Store| {
        let mock = MockServer::<Bot>::start().await;
        let run = |store: &Store| {
            let storage = store.storage();
            let router = Router::new().command("begin", begin).job(remind);
            mock.bot("test_bot")
                .runs_with(|bot| Polling::new(bot, router).storage(storage))
        };
        let bot = run(&store);
        mock.user("Ali").writes("/begin").await;
        mock.expect_nothing_else().await;
        bot.stops().await.unwrap();

        let store = store.reopened().await;
        let mut stored = jobs(&store).await;
        let names: Vec<_> = stored.iter().map(|job| job.every).collect();
        assert_eq!(names, [None, Some(DAY)]);
        // As if the bot had been down for an hour and for two days and a half.
        let now = SystemTime::now();
        for (job, passed) in stored.iter_mut().zip([Duration::ZERO, 60 * HOUR]) {
            (job.due, job.planned) = (now - passed, now - passed);
        }
        let mut changes = Changes::default();
        changes.jobs = stored.into_iter().map(JobChange::Put).collect();
        store.storage().commit(&changes).await.unwrap();

        let bot = run(&store);
        let ali = mock.user("Ali");
        // Both are of one chat, so the one that was due first runs first.
        ali.expect_message().text("daily").await;
        ali.expect_message().text("time").await;
        bot.stops().await.unwrap();
        let left = jobs(&store).await;
        let ids: Vec<_> = left.iter().map(|job| job.id.as_str()).collect();
        assert_eq!(ids, ["daily"]);
        let ahead = left[0].due.duration_since(now).unwrap();
        assert!(ahead > 11 * HOUR && ahead <= 12 * HOUR, "{ahead:?}");
    })
    .await;
}
