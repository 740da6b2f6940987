//! The bot is killed between two steps of a dialogue.

use std::process::Stdio;

use bazu::Polling;
use bazu::storage::{Redis, Sqlite};
use tokio::process::{Child, Command};

use super::order::order;
use crate::stores::RedisServer;
use crate::support::bot::bot_at;
use crate::support::server::Server;
use crate::support::{logs, seen};

const URL: &str = "BAZU_TEST_URL";
const STORAGE: &str = "BAZU_TEST_STORAGE";

/// Not a test: the bot of the tests below.
#[tokio::test]
#[ignore = "the process that other tests start"]
async fn child() {
    let (Ok(url), Ok(place)) = (std::env::var(URL), std::env::var(STORAGE)) else {
        return;
    };
    logs::print();
    let polling = Polling::new(bot_at(&url), order());
    let polling = match place.starts_with("redis") {
        true => polling.storage(Redis::open(place).await.unwrap()),
        false => polling.storage(Sqlite::open(place).unwrap()),
    };
    let ended = polling.stop_on_signals().run().await;
    std::process::exit(i32::from(ended.is_err()));
}

fn start(server: &Server, storage: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "dialogues::restarts::child",
            "--ignored",
            "--nocapture",
        ])
        .env(URL, server.url())
        .env(STORAGE, storage)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap()
}

/// Kills the bot with -9 after each step of a dialogue.
async fn kill_9_between_steps(storage: &str, name: &str) {
    let server = Server::on_a_port().await;
    let steps = [
        ("/order", "Which size?"),
        ("large", "Where to?"),
        ("Tehran", "large to Tehran"),
        ("hello", "Send /order."),
    ];
    let user = server.mock.user("Ali");
    for (said, answer) in steps {
        let mut bot = start(&server, storage);
        user.writes(said).await;
        user.expect_message().text(answer).await;
        // Its next fetch confirms the step, which is after the commit.
        super::confirmed(&server).await;
        bot.start_kill().unwrap();
        bot.wait().await.unwrap();
    }
    seen(
        30,
        &format!("kill -9 between the steps of a dialogue, {name}"),
        "it goes on where it was",
    );
}

#[tokio::test]
async fn a_dialogue_goes_on_after_kill_9_with_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bot.db");
    kill_9_between_steps(path.to_str().unwrap(), "SQLite").await;
}

#[tokio::test]
async fn a_dialogue_goes_on_after_kill_9_with_redis() {
    let redis = RedisServer::start().await;
    kill_9_between_steps(&redis.url(), "Redis").await;
}
