//! Jobs that fail.

use std::time::Duration;

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Due, JobData, JobFailure, JobRun, Jobs, Router, State};
use bazu_mock::bots::MockServer;
use serde::{Deserialize, Serialize};

use crate::store::Shared;
use crate::{HOUR, Log, MINUTE, Remind, SECOND, note, remind, runs};

async fn later(message: &Message, jobs: Jobs<'_>) -> bazu::Result {
    jobs.named("one")
        .after(MINUTE, Remind::new(message, "time"))?;
    Ok(())
}

async fn failed(failure: &JobFailure, jobs: Jobs<'_>, State(log): State<Log>) -> bazu::Result {
    log.write(format!(
        "reported after {}: {}",
        failure.tries, failure.failure
    ));
    // What the hook changes is stored.
    let data: Remind = serde_json::from_slice(&failure.data)?;
    if data.text == "time" {
        let text = "instead".into();
        jobs.after(SECOND, Remind { text, ..data })?;
    }
    Ok(())
}

#[tokio::test]
async fn a_job_that_fails_or_panics_is_tried_again_three_times_and_then_reported() {
    async fn fails(
        Due(it): Due<Remind>,
        run: JobRun,
        jobs: Jobs<'_>,
        State(log): State<Log>,
    ) -> bazu::Result {
        log.write(format!("{} {}", it.text, run.failures));
        if it.text == "instead" {
            return Ok(());
        }
        // What a run that fails schedules does not happen.
        jobs.after(
            SECOND,
            Remind {
                text: "never".into(),
                ..it
            },
        )?;
        if run.failures == 1 {
            std::panic::resume_unwind(Box::new("as the test wants"));
        }
        Err("no".into())
    }
    let mock = MockServer::<Bot>::in_process();
    let (log, store) = (Log::new(&mock), Shared::default());
    let router = Router::new()
        .command("later", later)
        .job(fails)
        .on_job_error(failed);
    runs(&mock, router.with_state(log.clone()), &store);
    mock.user("Ali").writes("/later").await;
    mock.pass(2 * HOUR).await;
    let expected = [
        (60, "time 0"),
        (70, "time 1"),
        (130, "time 2"),
        (730, "time 3"),
        (730, "reported after 4: no"),
        (731, "instead 0"),
    ];
    assert_eq!(log.take(), expected.map(|(at, line)| (at, line.to_owned())));
}

#[derive(Deserialize, Serialize)]
struct Tick;

impl JobData for Tick {
    const NAME: &'static str = "tick";
    const PAUSES: &'static [Duration] = &[];
}

#[tokio::test]
async fn a_repeated_job_that_fails_runs_again_at_its_next_time() {
    async fn ready(jobs: Jobs<'_>) -> bazu::Result {
        jobs.every("tick", MINUTE, Tick)?;
        Ok(())
    }
    async fn tick(_: Due<Tick>, State(log): State<Log>) -> bazu::Result {
        log.write("tick");
        Err("no".into())
    }
    async fn failed(failure: &JobFailure, State(log): State<Log>) {
        log.write(failure.again.is_some());
    }
    let mock = MockServer::<Bot>::in_process();
    let log = Log::new(&mock);
    let router = Router::new().ready(ready).job(tick).on_job_error(failed);
    mock.runs(router.with_state(log.clone()));
    mock.pass(2 * MINUTE + SECOND).await;
    let at = |time, line: &str| (time, line.to_owned());
    let expected = [
        at(60, "tick"),
        at(60, "true"),
        at(120, "tick"),
        at(120, "true"),
    ];
    assert_eq!(log.take(), expected);
}

#[tokio::test]
async fn fault_31_while_the_storage_is_down_jobs_wait_and_each_runs_once() {
    let mock = MockServer::<Bot>::in_process();
    let (log, store) = (Log::new(&mock), Shared::default());
    let router = Router::new().command("later", later).job(note);
    runs(&mock, router.with_state(log.clone()), &store);
    mock.user("Ali").writes("/later").await;
    mock.pass(SECOND).await;
    store.down(true);
    mock.pass(2 * MINUTE).await;
    assert!(log.take().is_empty(), "the due jobs cannot be read");
    store.down(false);
    mock.pass(10 * SECOND).await;
    assert_eq!(log.lines(), ["time missed 0"]);
    // And when it is down just as a job ends.
    mock.user("Ali").writes("/later").await;
    mock.pass(59 * SECOND).await;
    let down = store.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(10)).await;
        down.down(true);
    });
    mock.pass(HOUR).await;
    store.down(false);
    mock.pass(HOUR).await;
    assert_eq!(log.lines(), ["time missed 0"]);
}

#[tokio::test]
async fn a_job_that_never_ends_is_cut_at_the_deadline_and_runs_at_the_next_start() {
    async fn hangs(_: Due<Remind>, State(log): State<Log>) {
        log.write("begun");
        std::future::pending().await
    }
    let mock = MockServer::<Bot>::in_process();
    let (log, store) = (Log::new(&mock), Shared::default());
    let router = Router::new().command("later", later).job(hangs);
    let bot = runs(&mock, router.with_state(log.clone()), &store);
    mock.user("Ali").writes("/later").await;
    mock.pass(2 * MINUTE).await;
    assert_eq!(log.lines(), ["begun"]);
    bot.stops().await.unwrap();
    runs(&mock, Router::new().job(remind), &store);
    mock.user("Ali").expect_message().text("time").await;
}
