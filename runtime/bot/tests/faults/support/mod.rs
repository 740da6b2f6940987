//! What the tests of faults share.
#![allow(dead_code, reason = "each test program uses some of it")]

pub(crate) mod bot;
pub(crate) mod logs;
pub(crate) mod server;

use std::time::Duration;

use bazu::client::BotClient;
use bazu::core::bot::Api;
use bazu::{Polling, RunError, Serve, Stop};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use bot::Bot;

/// What must be in no output.
pub(crate) const TOKEN: &str = "123456:AbCdEf-secret_ZyX";

/// A bot that runs in the background.
pub(crate) struct Running {
    stop: Stop,
    task: JoinHandle<Result<(), RunError>>,
}

impl Running {
    pub(crate) fn start(bot: Bot, server: impl Serve<Bot>) -> Self {
        Self::with(Polling::new(bot, server))
    }

    pub(crate) fn with<B: Api + BotClient, S: Serve<B>>(polling: Polling<B, S>) -> Self {
        let stop = Stop::new();
        let task = tokio::spawn(polling.stop(&stop).run());
        Self { stop, task }
    }

    /// Stops the bot and returns what it says.
    pub(crate) async fn stop(self) -> Result<(), RunError> {
        self.stop.stop();
        self.ended().await
    }

    /// Waits until the bot ends by itself.
    pub(crate) async fn ended(self) -> Result<(), RunError> {
        let ended = timeout(Duration::from_secs(120), self.task).await;
        ended
            .expect("the bot ends in time")
            .expect("the bot does not panic")
    }
}

/// Prints a line of the table of faults.
pub(crate) fn seen(number: u8, done: &str, seen: impl std::fmt::Display) {
    println!("fault {number:02} | {done} | {seen}");
}

/// The memory of this process, in bytes; 0 where the system does not say.
pub(crate) fn resident() -> i64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<i64>().ok());
    pages.unwrap_or(0) * 4096
}
