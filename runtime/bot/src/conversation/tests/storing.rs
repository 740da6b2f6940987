//! What a wait writes into the storage, and when.

use std::sync::atomic::{AtomicBool, Ordering};

use super::*;
use crate::serve::BoxFuture;
use crate::storage::{
    Changes, Due, JobChange, Record, Resumed, StateKey, StorageError, StorageErrorKind,
};
use crate::{Context, Conversation, FromUpdate, Reject, Route, State, kind};

/// A storage that writes what it was given into a log, and can be down.
#[derive(Clone, Default)]
struct Recorder {
    log: Log,
    is_down: Arc<AtomicBool>,
}

impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Recorder")
    }
}

impl Storage for Recorder {
    fn name(&self) -> &'static str {
        "recorder"
    }

    fn is_durable(&self) -> bool {
        true
    }

    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>> {
        Box::pin(async move { Ok(vec![None; keys.len()]) })
    }

    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move {
            if self.is_down.load(Ordering::SeqCst) {
                let kind = StorageErrorKind::Unavailable;
                return Err(StorageError::new(kind, "down"));
            }
            let marks: Vec<_> = changes.handled.iter().map(|mark| mark.id).collect();
            let jobs = changes.jobs.iter().map(|job| match job {
                JobChange::Remove(id) => id.as_str(),
                _ => "put",
            });
            let jobs: Vec<_> = jobs.collect();
            self.log.write(format!("commit {marks:?} {jobs:?}"));
            Ok(())
        })
    }

    fn resume(&self, _: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>> {
        Box::pin(async { Ok(Resumed::default()) })
    }

    fn due(&self, _: std::time::SystemTime, _: usize) -> BoxFuture<'_, Result<Due, StorageError>> {
        Box::pin(async { Ok(Due::default()) })
    }
}

/// Changes something that the commit writes.
struct Change<'a>(&'a crate::scope::Scope);

impl Change<'_> {
    fn remove(&self, id: &str) {
        let change = JobChange::Remove(id.to_owned());
        self.0.changes().jobs.push(change);
    }
}

impl<R: Route, S: 'static> FromUpdate<R, S> for Change<'static> {
    type Item<'a> = Change<'a>;

    fn from_update<'a>(context: Context<'a, R, S>) -> Result<Change<'a>, Reject> {
        Ok(Change(crate::scope::Scope::of(context.scope).unwrap()))
    }
}

fn stage(routes: Router<Bot, Log>) -> (Stage, Recorder) {
    let storage = Recorder::default();
    let settings = Settings {
        storage: Arc::new(storage.clone()),
        ..Settings::default()
    };
    (Stage::with(with_other(routes), settings), storage)
}

async fn ask(
    State(log): State<Log>,
    change: Change<'_>,
    mut talk: Conversation<'_, Bot>,
) -> crate::Result {
    change.remove("before");
    let answer = talk.wait_for(kind::Message, filter::text(), MINUTE).await?;
    log.write(format!("answer {}", answer.text()));
    change.remove("after");
    match answer.text() {
        "fail" => Err("failed".into()),
        _ => Ok(()),
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_writes_what_was_changed_before_it_and_the_end_writes_the_rest() {
    let (stage, storage) = stage(router().command("ask", ask));
    stage.says(1, "/ask").await;
    assert_eq!(storage.log.take(), [r#"commit [1] ["before"]"#]);
    stage.says(2, "x").await;
    assert_eq!(storage.log.take(), [r#"commit [2] ["after"]"#]);
}

#[tokio::test(start_paused = true)]
async fn what_failed_after_an_answer_is_forgotten_since_that_answer_only() {
    let (stage, storage) = stage(router().command("ask", ask));
    stage.says(1, "/ask").await;
    let lines = stage.says(2, "fail").await;
    assert_eq!(lines, ["answer fail", "done 2 failed"]);
    assert_eq!(
        storage.log.take(),
        [r#"commit [1] ["before"]"#, "commit [2] []"]
    );
}

#[tokio::test(start_paused = true)]
async fn while_the_storage_is_down_a_handler_does_not_wait_yet_and_keeps_its_turn() {
    let (stage, storage) = stage(router().command("ask", ask));
    storage.is_down.store(true, Ordering::SeqCst);
    assert_eq!(stage.says(1, "/ask").await, [""; 0], "not done");
    assert_eq!(stage.says(2, "x").await, [""; 0], "its turn comes later");
    storage.is_down.store(false, Ordering::SeqCst);
    tokio::time::sleep(MINUTE).await;
    let lines = stage.settled().await;
    assert_eq!(lines, ["done 1 handled", "answer x", "done 2 handled"]);
    assert_eq!(storage.log.take().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_dropped_while_it_writes_leaves_the_changes_to_the_next_commit() {
    async fn hurry(change: Change<'_>, mut talk: Conversation<'_, Bot>) {
        change.remove("first");
        let wait = talk.wait_for(kind::Message, filter::text(), MINUTE);
        assert!(tokio::time::timeout(MINUTE / 2, wait).await.is_err());
        change.remove("second");
    }
    let (stage, storage) = stage(router().command("hurry", hurry));
    storage.is_down.store(true, Ordering::SeqCst);
    stage.says(1, "/hurry").await;
    tokio::time::sleep(MINUTE / 2).await;
    assert_eq!(stage.left(), (0, 1, 0), "it still has its turn");
    storage.is_down.store(false, Ordering::SeqCst);
    tokio::time::sleep(MINUTE).await;
    assert_eq!(stage.settled().await, ["done 1 handled"]);
    assert_eq!(storage.log.take(), [r#"commit [1] ["first", "second"]"#]);
}
