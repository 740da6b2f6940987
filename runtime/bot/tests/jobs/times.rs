//! When repeated jobs run.

use bale_bot::Bot;
use bazu::{Due, JobRun, Jobs, Router, State};
use bazu_mock::bots::MockServer;

use crate::store::Shared;
use crate::{DAY, HOUR, Log, MINUTE, Remind, SECOND, note, runs};

fn data(text: &str) -> Remind {
    Remind {
        chat: 1,
        text: text.into(),
    }
}

#[tokio::test]
async fn a_repeated_job_does_not_drift_and_leaves_out_what_passes_while_it_runs() {
    async fn ready(jobs: Jobs<'_>) -> bazu::Result {
        jobs.every("tick", MINUTE, data("tick"))?;
        Ok(())
    }
    async fn tick(_: Due<Remind>, State(log): State<Log>) {
        log.write("tick");
        // The third run takes longer than the period.
        let ticks = log.0.lock().unwrap().len();
        let pause = if ticks == 3 { 150 * SECOND } else { 7 * SECOND };
        tokio::time::sleep(pause).await;
    }
    let mock = MockServer::<Bot>::in_process();
    let log = Log::new(&mock);
    let router = Router::new().ready(ready).job(tick);
    mock.runs(router.with_state(log.clone()));
    mock.pass(10 * MINUTE + 30 * SECOND).await;
    let times: Vec<u64> = log.take().into_iter().map(|(at, _)| at).collect();
    // The bot starts within the first second.
    assert_eq!(times, [60, 120, 180, 360, 420, 480, 540, 600]);
}

#[tokio::test]
async fn after_a_pause_a_repeated_job_runs_once_and_keeps_its_phase() {
    async fn ready(jobs: Jobs<'_>) -> bazu::Result {
        jobs.every("tick", HOUR, data("tick"))?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let (log, store) = (Log::new(&mock), Shared::default());
    let router = || {
        let router = Router::new().ready(ready).job(note);
        router.with_state(log.clone())
    };
    let bot = runs(&mock, router(), &store);
    mock.pass(HOUR + MINUTE).await;
    bot.stops().await.unwrap();
    assert_eq!(log.take(), [(3600, "tick missed 0".into())]);
    // Due at the second hour; the third, the fourth and the fifth are missed.
    mock.pass(4 * HOUR).await;
    let bot = runs(&mock, router(), &store);
    mock.pass(HOUR).await;
    let late = (5 * 3600 + 60, "tick missed 3".into());
    assert_eq!(log.take(), [late, (6 * 3600, "tick missed 0".into())]);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_bot_that_starts_often_neither_doubles_nor_delays_its_repeated_jobs() {
    async fn ready(jobs: Jobs<'_>) -> bazu::Result {
        jobs.every("tick", HOUR, data("tick"))?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let (log, store) = (Log::new(&mock), Shared::default());
    for _ in 0..5 {
        let router = Router::new().ready(ready).job(note);
        let bot = runs(&mock, router.with_state(log.clone()), &store);
        mock.pass(25 * MINUTE).await;
        bot.stops().await.unwrap();
    }
    let tick = |hour: u64| (hour * 3600, "tick missed 0".to_owned());
    assert_eq!(log.take(), [tick(1), tick(2)]);
}

#[tokio::test]
async fn another_period_or_phase_replaces_the_time_of_a_repeated_job() {
    let mock = MockServer::<Bot>::in_process();
    let (log, store) = (Log::new(&mock), Shared::default());
    async fn daily(jobs: Jobs<'_>) -> bazu::Result {
        let nine = bazu::next_time_of_day(9, 0, 210);
        jobs.every_from("daily", nine, DAY, data("daily"))?;
        Ok(())
    }
    async fn hourly(jobs: Jobs<'_>) -> bazu::Result {
        jobs.every("daily", HOUR, data("hourly"))?;
        Ok(())
    }
    let router = Router::new().ready(daily).job(note);
    let bot = runs(&mock, router.with_state(log.clone()), &store);
    mock.pass(3 * DAY).await;
    bot.stops().await.unwrap();
    let lines = log.take();
    assert_eq!(lines.len(), 3);
    assert!(lines[1].0 - lines[0].0 == 86_400 && lines[2].0 - lines[1].0 == 86_400);
    let router = Router::new().ready(hourly).job(note);
    let bot = runs(&mock, router.with_state(log.clone()), &store);
    mock.pass(2 * HOUR + MINUTE).await;
    bot.stops().await.unwrap();
    assert_eq!(log.lines(), ["hourly missed 0", "hourly missed 0"]);
}

#[tokio::test]
async fn while_nothing_is_due_the_storage_is_not_read() {
    async fn ready(jobs: Jobs<'_>) -> bazu::Result {
        jobs.after(10 * DAY, data("late"))?;
        Ok(())
    }
    async fn late(_: Due<Remind>, run: JobRun, State(log): State<Log>) {
        log.write(run.late.as_secs());
    }
    let mock = MockServer::<Bot>::in_process();
    let (log, store) = (Log::new(&mock), Shared::default());
    let router = Router::new().ready(ready).job(late);
    runs(&mock, router.with_state(log.clone()), &store);
    mock.pass(MINUTE).await;
    let reads = store.reads();
    assert!(reads <= 2, "{reads}");
    mock.pass(9 * DAY).await;
    assert_eq!(store.reads(), reads);
    mock.pass(DAY).await;
    assert_eq!(log.lines(), ["0"]);
}
