//! Jobs that survive their bot.

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Due, JobData, JobError, JobFailure, JobRun, Jobs, Router, State};
use bazu_mock::bots::MockServer;
use serde::{Deserialize, Serialize};

use crate::store::Shared;
use crate::{DAY, HOUR, Log, MINUTE, Remind, SECOND, remind, runs};

async fn later(message: &Message, jobs: Jobs<'_>) -> bazu::Result {
    jobs.after(HOUR, Remind::new(message, "time"))?;
    Ok(())
}

#[tokio::test]
async fn a_job_whose_time_passes_while_the_bot_is_down_runs_once_at_the_start() {
    async fn remind(bot: &Bot, Due(it): Due<Remind>, run: JobRun) -> bazu::Result {
        let minutes = run.late.as_secs() / 60;
        bot.send_message(it.chat, format!("{} {minutes}", it.text))
            .await?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let store = Shared::default();
    let router = || Router::new().command("later", later).job(remind);
    let bot = runs(&mock, router(), &store);
    mock.user("Ali").writes("/later").await;
    mock.pass(MINUTE).await;
    bot.stops().await.unwrap();
    mock.pass(3 * HOUR).await;
    runs(&mock, router(), &store);
    mock.user("Ali").expect_message().text("time 121").await;
    mock.pass(DAY).await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn a_job_without_a_handler_is_reported_and_waits_for_the_next_version() {
    async fn failed(failure: &JobFailure, State(log): State<Log>) {
        let dropped = failure.again.is_none();
        let name = match failure.job_error() {
            Some(JobError::NoHandler { name }) => name.as_str(),
            _ => "another error",
        };
        log.write(format!("{name} {dropped}"));
    }
    let mock = MockServer::<Bot>::in_process();
    let (log, store) = (Log::new(&mock), Shared::default());
    let without = || {
        let router = Router::new().command("later", later).on_job_error(failed);
        router.with_state(log.clone())
    };
    let bot = runs(&mock, without(), &store);
    mock.user("Ali").writes("/later").await;
    mock.pass(2 * HOUR + MINUTE).await;
    bot.stops().await.unwrap();
    assert_eq!(log.lines(), ["remind false", "remind false"]);
    let bot = runs(&mock, Router::new().job(remind), &store);
    mock.pass(HOUR).await;
    mock.user("Ali").expect_message().text("time").await;
    bot.stops().await.unwrap();
    // After a week without a handler it is given up.
    let bot = runs(&mock, without(), &store);
    mock.user("Ali").writes("/later").await;
    mock.pass(9 * DAY).await;
    bot.stops().await.unwrap();
    let lines = log.lines();
    assert_eq!(lines.last().unwrap(), "remind true");
    assert_eq!(
        lines.iter().filter(|line| *line == "remind true").count(),
        1
    );
    assert_eq!(lines.len(), 7 * 24 + 1);
}

#[derive(Deserialize, Serialize)]
struct Remind2 {
    chat: i64,
    words: Vec<String>,
}

impl JobData for Remind2 {
    const NAME: &'static str = Remind::NAME;
    const VERSION: u32 = 2;

    fn migrate(version: u32, json: &[u8]) -> Option<Self> {
        let old: Remind = (version == 1).then(|| serde_json::from_slice(json).ok())??;
        Some(Self {
            chat: old.chat,
            words: vec![old.text],
        })
    }
}

#[derive(Deserialize, Serialize)]
struct Remind3;

impl JobData for Remind3 {
    const NAME: &'static str = Remind::NAME;
    const VERSION: u32 = 3;
}

#[derive(Deserialize, Serialize)]
struct Other1 {
    number: i64,
}

impl JobData for Other1 {
    const NAME: &'static str = Remind::NAME;
}

#[tokio::test]
async fn fault_31_data_of_another_version_are_migrated_or_reported_and_never_lost() {
    async fn second(bot: &Bot, Due(it): Due<Remind2>) -> bazu::Result {
        bot.send_message(it.chat, it.words.join(" ")).await?;
        Ok(())
    }
    async fn third(_: Due<Remind3>) {}
    async fn other(_: Due<Other1>) {}
    async fn failed(failure: &JobFailure, State(log): State<Log>) {
        log.write(&failure.failure);
    }
    let mock = MockServer::<Bot>::in_process();
    let (log, store) = (Log::new(&mock), Shared::default());
    let bot = runs(
        &mock,
        Router::new().command("later", later).job(remind),
        &store,
    );
    mock.user("Ali").writes("/later").await;
    mock.pass(SECOND).await;
    bot.stops().await.unwrap();
    let hooked = || Router::new().on_job_error(failed);
    for router in [hooked().job(third), hooked().job(other)] {
        let bot = runs(&mock, router.with_state(log.clone()), &store);
        mock.pass(HOUR + SECOND).await;
        bot.stops().await.unwrap();
    }
    let lines = log.lines();
    assert!(lines[0].contains("was stored by version 1 of its type, which is now 3"));
    assert!(
        lines[1].contains("cannot be read: missing field `number`"),
        "{lines:?}"
    );
    runs(&mock, Router::new().job(second), &store);
    mock.pass(HOUR).await;
    mock.user("Ali").expect_message().text("time").await;
    mock.expect_nothing_else().await;
}
