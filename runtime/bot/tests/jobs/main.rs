//! Jobs and caches. In virtual time, but for those on a database.

mod deleting;
mod durable;
mod failing;
mod restarts;
mod store;
#[path = "../support/stores.rs"]
mod stores;
mod times;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bale_bot::Bot;
use bale_bot::types::Message;
use bazu::{Due, JobData, JobRun, Jobs, Polling, Router, State};
use bazu_mock::bots::{Bot as MockBot, MockServer};
use serde::{Deserialize, Serialize};

use store::Shared;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Remind {
    chat: i64,
    text: String,
}

impl JobData for Remind {
    const NAME: &'static str = "remind";
}

impl Remind {
    fn new(message: &Message, text: &str) -> Self {
        Self {
            chat: message.chat.id,
            text: text.into(),
        }
    }
}

/// What ran, and when, in seconds from the start of the test.
#[derive(Clone)]
struct Log(Arc<Mutex<Vec<(u64, String)>>>, tokio::time::Instant);

impl Log {
    /// Begins with the virtual time of a test.
    fn new(_: &MockServer<Bot>) -> Self {
        Self(Arc::default(), tokio::time::Instant::now())
    }

    fn write(&self, line: impl ToString) {
        let at = self.1.elapsed().as_secs();
        self.0.lock().unwrap().push((at, line.to_string()));
    }

    fn take(&self) -> Vec<(u64, String)> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }

    fn lines(&self) -> Vec<String> {
        self.take().into_iter().map(|(_, line)| line).collect()
    }
}

async fn remind(bot: &Bot, Due(it): Due<Remind>) -> bazu::Result {
    bot.send_message(it.chat, it.text).await?;
    Ok(())
}

/// Writes what it ran for.
async fn note(Due(it): Due<Remind>, run: JobRun, State(log): State<Log>) {
    log.write(format!("{} missed {}", it.text, run.missed));
}

/// A bot that asks seldom, because these tests pass over days.
fn polling(bot: Bot, router: Router<Bot>) -> Polling<Bot, Router<Bot>> {
    Polling::new(bot, router).long_poll(HOUR)
}

/// A bot with this router and storage.
fn runs(mock: &MockServer<Bot>, router: Router<Bot>, store: &Shared) -> MockBot<Bot> {
    let store = store.clone();
    mock.bot("test_bot")
        .runs_with(|bot| polling(bot, router).storage(store))
}

#[tokio::test]
async fn a_job_runs_once_when_it_is_due() {
    async fn later(message: &Message, jobs: Jobs<'_>) -> bazu::Result {
        jobs.after(DAY, Remind::new(message, "time"))?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let router = Router::new().command("later", later).job(remind);
    mock.bot("test_bot").runs_with(|bot| polling(bot, router));
    let ali = mock.user("Ali");
    ali.writes("/later").await;
    mock.pass(DAY - SECOND).await;
    assert_eq!(mock.calls("sendMessage").iter().count(), 0);
    mock.pass(2 * SECOND).await;
    ali.expect_message().text("time").await;
    mock.pass(2 * DAY).await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn a_handler_that_fails_schedules_nothing() {
    async fn later(message: &Message, jobs: Jobs<'_>) -> bazu::Result {
        jobs.after(SECOND, Remind::new(message, "time"))?;
        Err("as the test wants".into())
    }
    let mock = MockServer::<Bot>::in_process();
    mock.runs(Router::new().command("later", later).job(remind));
    mock.user("Ali").writes("/later").await;
    mock.pass(HOUR).await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn a_job_waits_for_the_turn_of_its_chat_and_not_for_another_chat() {
    async fn slow(message: &Message, jobs: Jobs<'_>, State(log): State<Log>) -> bazu::Result {
        jobs.handle()
            .in_chat(message.chat.id)
            .after(SECOND, Remind::new(message, "same chat"))
            .await?;
        jobs.handle()
            .after(SECOND, Remind::new(message, "alone"))
            .await?;
        tokio::time::sleep(MINUTE).await;
        log.write("slow");
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let log = Log::new(&mock);
    let router = Router::new().command("slow", slow).job(note);
    mock.runs(router.with_state(log.clone()));
    mock.user("Ali").writes("/slow").await;
    mock.pass(HOUR).await;
    let expected = ["alone missed 0", "slow", "same chat missed 0"];
    assert_eq!(log.lines(), expected);
}

#[tokio::test]
async fn a_job_can_schedule_and_cancel_others_and_itself() {
    async fn begin(message: &Message, jobs: Jobs<'_>) -> bazu::Result {
        jobs.clone()
            .named("chain")
            .after(MINUTE, Remind::new(message, "3"))?;
        jobs.every("other", 90 * SECOND, Remind::new(message, "other"))?;
        Ok(())
    }
    async fn chain(
        Due(it): Due<Remind>,
        run: JobRun,
        jobs: Jobs<'_>,
        State(log): State<Log>,
    ) -> bazu::Result {
        log.write(&it.text);
        match it.text.parse::<u32>() {
            Ok(left @ 1..) => {
                let text = (left - 1).to_string();
                jobs.named(run.id).after(
                    MINUTE,
                    Remind {
                        text,
                        chat: it.chat,
                    },
                )?;
            }
            Ok(0) => jobs.cancel("other")?,
            Err(_) => {}
        }
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let log = Log::new(&mock);
    let router = Router::new().command("begin", begin).job(chain);
    mock.runs(router.with_state(log.clone()));
    mock.user("Ali").writes("/begin").await;
    mock.pass(HOUR).await;
    assert_eq!(log.lines(), ["3", "other", "2", "1", "other", "0"]);
}

#[tokio::test]
async fn a_job_that_is_cancelled_while_it_waits_for_its_turn_does_not_run() {
    async fn later(message: &Message, jobs: Jobs<'_>) -> bazu::Result {
        jobs.named("one")
            .after(MINUTE, Remind::new(message, "time"))?;
        Ok(())
    }
    async fn cancel(jobs: Jobs<'_>) -> bazu::Result {
        tokio::time::sleep(10 * MINUTE).await;
        jobs.cancel("one")?;
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let router = Router::new()
        .command("later", later)
        .command("cancel", cancel)
        .job(remind);
    mock.runs(router);
    mock.user("Ali").writes("/later").await;
    mock.pass(SECOND).await;
    mock.user("Ali").writes("/cancel").await;
    mock.pass(HOUR).await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn one_job_too_many_is_an_error_where_it_is_scheduled() {
    async fn later(bot: &Bot, message: &Message, jobs: Jobs<'_>) -> bazu::Result {
        if let Err(error) = jobs.after(DAY, Remind::new(message, "time")) {
            bot.send_message(message.chat.id, error.to_string()).await?;
        }
        Ok(())
    }
    let mock = MockServer::<Bot>::in_process();
    let router = Router::new().command("later", later).job(remind);
    mock.bot("test_bot")
        .runs_with(|bot| Polling::new(bot, router).max_jobs(3));
    let ali = mock.user("Ali");
    for _ in 0..4 {
        ali.writes("/later").await;
    }
    ali.expect_message()
        .containing("3 jobs are scheduled")
        .await;
    mock.pass(MINUTE).await;
    mock.expect_nothing_else().await;
}

#[tokio::test]
async fn a_handle_schedules_jobs_from_elsewhere_while_a_bot_runs() {
    let mock = MockServer::<Bot>::in_process();
    let (log, jobs) = (Log::new(&mock), bazu::JobHandle::new());
    let data = || Remind {
        chat: 1,
        text: "x".into(),
    };
    let early = jobs.after(SECOND, data()).await;
    assert!(matches!(early, Err(bazu::ScheduleError::NotRunning)));
    let router = Router::new().job(note).with_state(log.clone());
    mock.bot("test_bot")
        .runs_with(|bot| Polling::new(bot, router).jobs(&jobs));
    mock.pass(SECOND).await;
    jobs.after(MINUTE, data()).await.unwrap();
    let other = jobs.after(MINUTE, data()).await.unwrap();
    jobs.cancel(other).await.unwrap();
    mock.pass(HOUR).await;
    assert_eq!(log.lines(), ["x missed 0"]);
    let short = jobs.every("a", SECOND / 2, data()).await;
    assert!(matches!(short, Err(bazu::ScheduleError::Period)));
    let unnamed = jobs.clone().named("").after(SECOND, data()).await;
    assert!(matches!(unnamed, Err(bazu::ScheduleError::Id)));
    let large = Remind {
        chat: 1,
        text: "x".repeat(70_000),
    };
    let large = jobs.after(SECOND, large).await;
    assert!(matches!(large, Err(bazu::ScheduleError::TooLarge { .. })));
}

#[tokio::test]
async fn a_cache_keeps_the_users_and_messages_that_updates_bring() {
    use bale_bot::types::User;
    use bazu::{Cache, filter};
    async fn ignore() {}
    let mock = MockServer::<Bot>::in_process();
    let users = Cache::new(|user: &User| user.id);
    let messages = Cache::new(|it: &Message| (it.chat.id, it.message_id));
    let router = Router::new()
        .message(filter::text(), ignore)
        .layer(users.clone())
        .layer(messages.clone());
    mock.runs(router);
    mock.user("Ali").writes("one").await;
    mock.user("Ali").writes("two").await;
    mock.pass(SECOND).await;
    mock.user("Sara").writes("three").await;
    mock.pass(SECOND).await;
    let names: Vec<_> = users.values().into_iter().map(|it| it.first_name).collect();
    assert_eq!(names, ["Ali", "Sara"]);
    let texts: Vec<_> = messages.values().into_iter().map(|it| it.text).collect();
    assert_eq!(texts, ["one", "two", "three"].map(|it| Some(it.to_owned())));
}
