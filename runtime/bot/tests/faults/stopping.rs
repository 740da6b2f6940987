//! Stopping a bot, and killing it. The bot is this test program once more, as a process of its own.

use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;

use bazu::storage::{Redis, Sqlite};
use bazu::{Outcome, Polling};
use tokio::io::AsyncReadExt;
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep, timeout};

use crate::support::bot::{Texts as _, bot_at, echo, handle};
use crate::support::server::Server;
use crate::support::{Running, logs, seen};

/// Where the process finds its server.
const URL: &str = "BAZU_TEST_URL";
/// Where it has its storage: an address of Redis, or a path. Without it, in memory.
const STORAGE: &str = "BAZU_TEST_STORAGE";

/// Not a test: the bot of the tests below. A handler first says that it runs, then waits if its text says so.
#[tokio::test]
#[ignore = "the process that other tests start"]
async fn child() {
    let Ok(url) = std::env::var(URL) else { return };
    logs::print();
    let handler = handle(|turn| {
        Box::pin(async move {
            let text = turn.update.text();
            if text.starts_with("wait") {
                let _ = turn.bot.send_message(1, "started").await;
            }
            match text {
                "wait 1 s" => sleep(Duration::from_secs(1)).await,
                "wait for ever" => std::future::pending().await,
                "wait once" if std::env::var("BAZU_TEST_AGAIN").is_err() => {
                    std::future::pending().await
                }
                _ => {}
            }
            echo(turn).await
        })
    });
    let mut polling = Polling::new(bot_at(&url), handler);
    if let Ok(place) = std::env::var(STORAGE) {
        polling = match place.starts_with("redis") {
            true => polling.storage(Redis::open(place).await.unwrap()),
            false => polling.storage(Sqlite::open(place).unwrap()),
        };
    }
    let ended = polling
        .deadline(Duration::from_secs(3))
        .stop_on_signals()
        .run()
        .await;
    if let Err(error) = &ended {
        eprintln!("Error: {error:?}");
    }
    std::process::exit(i32::from(ended.is_err()));
}

pub(crate) struct Process(Child);

impl Process {
    fn start(server: &Server, again: bool) -> Self {
        Self::begin(server, again, None)
    }

    /// The same with a storage at this place.
    pub(crate) fn with_storage(server: &Server, again: bool, place: &str) -> Self {
        Self::begin(server, again, Some(place))
    }

    fn begin(server: &Server, again: bool, storage: Option<&str>) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "stopping::child", "--ignored", "--nocapture"])
            .env(URL, server.url())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        if let Some(place) = storage {
            command.env(STORAGE, place);
        }
        if again {
            command.env("BAZU_TEST_AGAIN", "1");
        }
        Self(command.spawn().unwrap())
    }

    pub(crate) async fn signal(&self, signal: &str) {
        let id = self.0.id().unwrap().to_string();
        let status = Command::new("kill").args([signal, &id]).status().await;
        assert!(status.unwrap().success());
    }

    /// The exit status and what it wrote to stderr.
    pub(crate) async fn ended(mut self) -> (ExitStatus, String) {
        let mut said = String::new();
        let mut stderr = self.0.stderr.take().unwrap();
        let ended = async {
            stderr.read_to_string(&mut said).await.unwrap();
            self.0.wait().await.unwrap()
        };
        let status = timeout(Duration::from_secs(60), ended).await;
        logs::check(&said);
        (status.expect("the process ends"), said)
    }
}

pub(crate) async fn started(server: &Server) {
    server
        .until("a handler runs", |server| {
            server.texts().contains(&"started".to_owned())
        })
        .await;
}

#[tokio::test]
async fn fault_25_kill_9_in_mid_handler() {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    server.say(1, 1, "wait once");
    let first = Process::start(&server, false);
    started(&server).await;
    first.signal("-KILL").await;
    let (status, _) = first.ended().await;
    assert_eq!(status.code(), None);
    assert_eq!(server.pending(), [1], "not confirmed");
    assert_eq!(server.texts(), ["started"]);

    let second = Process::start(&server, true);
    server.until_confirmed().await;
    second.signal("-TERM").await;
    let (status, said) = second.ended().await;
    assert!(status.success(), "{said}");
    assert_eq!(server.texts(), ["started", "started", "wait once"]);
    seen(
        25,
        "kill -9 in mid-handler, then a new process",
        "the update came again and was answered",
    );
}

#[tokio::test]
async fn fault_26_sigterm_in_mid_handler() {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    server.say(1, 1, "wait 1 s");
    let process = Process::start(&server, false);
    started(&server).await;
    process.signal("-TERM").await;
    let (status, said) = process.ended().await;
    assert_eq!(status.code(), Some(0), "{said}");
    assert_eq!(server.texts(), ["started", "wait 1 s"]);
    assert!(server.pending().is_empty(), "confirmed");
    assert!(
        said.contains("all updates that came are handled and confirmed"),
        "{said}"
    );

    let again = Process::start(&server, true);
    server.say(2, 1, "next");
    server
        .until("next", |server| server.texts().contains(&"next".to_owned()))
        .await;
    again.signal("-INT").await;
    let (status, said) = again.ended().await;
    assert_eq!(status.code(), Some(0), "{said}");
    assert_eq!(server.texts(), ["started", "wait 1 s", "next"]);
    seen(
        26,
        "SIGTERM in mid-handler, then a new process",
        "finished, answered, confirmed, exit 0, not seen again",
    );
}

#[tokio::test]
async fn fault_27_sigterm_with_a_handler_that_never_ends() {
    let _no_leak = logs::record();
    let server = Server::on_a_port().await;
    server.say(7, 1, "wait for ever");
    server.say(8, 2, "other");
    let process = Process::start(&server, false);
    started(&server).await;
    server.until_sent(2).await;
    process.signal("-TERM").await;
    let (status, said) = process.ended().await;
    assert_eq!(status.code(), Some(1), "{said}");
    assert!(
        said.contains("Error: stopped with unfinished updates; these come again: 7"),
        "{said}"
    );
    assert!(server.pending().contains(&7), "not confirmed");
    seen(
        27,
        "SIGTERM, a handler never ends, deadline 3 s",
        "exit 1 at the deadline, update 7 named and not confirmed",
    );
}

#[tokio::test]
async fn a_second_signal_ends_the_process_at_once() {
    let server = Server::on_a_port().await;
    server.say(7, 1, "wait for ever");
    let process = Process::start(&server, false);
    started(&server).await;
    process.signal("-TERM").await;
    sleep(Duration::from_millis(200)).await;
    process.signal("-TERM").await;
    let (status, said) = process.ended().await;
    assert_eq!(status.code(), Some(128 + 15), "{said}");
}

async fn bot_that_waits(server: &Server, wait: Duration) -> Running {
    let handler = handle(move |turn| {
        Box::pin(async move {
            sleep(wait).await;
            echo(turn).await
        })
    });
    let bot = server.bot_away(Duration::from_millis(40));
    Running::with(Polling::new(bot, handler).deadline(Duration::from_secs(8)))
}

/// Waits until the answer with the updates has arrived.
async fn handling(server: &Server) {
    server.until("fetched", |server| server.given() > 0).await;
    sleep(Duration::from_millis(100)).await;
}

#[tokio::test(start_paused = true)]
async fn a_handle_stops_at_the_deadline_exactly_and_sooner_when_all_is_done() {
    for (wait, stopped, is_done) in [(2, 2..3, true), (60, 8..9, false)] {
        let server = Server::new();
        server.say(1, 1, "hello");
        let bot = bot_that_waits(&server, Duration::from_secs(wait)).await;
        handling(&server).await;
        let start = Instant::now();
        assert_eq!(bot.stop().await.is_ok(), is_done);
        assert!(
            stopped.contains(&start.elapsed().as_secs()),
            "{:?}",
            start.elapsed()
        );
        assert_eq!(server.pending().is_empty(), is_done);
        assert_eq!(server.sent().len(), usize::from(is_done));
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_fetched_after_the_stop() {
    let server = Server::new();
    server.say(1, 1, "before");
    let bot = bot_that_waits(&server, Duration::from_secs(3)).await;
    handling(&server).await;
    let stopping = tokio::spawn(bot.stop());
    sleep(Duration::from_secs(1)).await;
    server.say(2, 1, "after");
    stopping.await.unwrap().unwrap();
    assert_eq!(server.texts(), ["before"]);
    assert_eq!(server.pending(), [2], "it comes again");
}

#[tokio::test(start_paused = true)]
async fn a_bot_that_is_stopped_before_it_starts_fetches_nothing() {
    let server = Server::new();
    server.say(1, 1, "hello");
    let stop = bazu::Stop::new();
    stop.stop();
    let handler = handle(|_| Box::pin(async { Outcome::Handled }));
    let bot = server.bot();
    Polling::new(bot, handler).stop(&stop).run().await.unwrap();
    assert!(server.calls("getUpdates").is_empty());
}

#[tokio::test(start_paused = true)]
async fn handlers_end_when_the_bot_is_dropped() {
    let server = Server::new();
    server.say(1, 1, "hello");
    let started = Arc::new(tokio::sync::Semaphore::new(0));
    let alive = Arc::new(());
    let (starting, held) = (started.clone(), alive.clone());
    let handler = handle(move |_| {
        let (starting, held) = (starting.clone(), held.clone());
        Box::pin(async move {
            starting.add_permits(1);
            std::future::pending::<()>().await;
            drop(held);
            Outcome::Handled
        })
    });
    let bot = server.bot_away(Duration::from_millis(40));
    let task = tokio::spawn(Polling::new(bot, handler).run());
    let _ = started.acquire().await.unwrap();
    task.abort();
    let _ = task.await;
    sleep(Duration::from_secs(1)).await;
    assert_eq!(Arc::strong_count(&alive), 1, "the handler was dropped");
    assert_eq!(server.pending(), [1]);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_is_gone_at_the_stop_is_reported() {
    let server = Server::on_a_port().await;
    server.say(1, 1, "hello");
    let stop = bazu::Stop::new();
    let (stopping, mock) = (stop.clone(), server.mock.clone());
    let handler = handle(move |_| {
        // The server goes away while the handler runs.
        mock.goes_down();
        stopping.stop();
        Box::pin(async { Outcome::Handled })
    });
    let error = Polling::new(server.bot(), handler)
        .stop(&stop)
        .run()
        .await
        .unwrap_err();
    assert!(matches!(error, bazu::RunError::Unconfirmed(_)), "{error}");
}
