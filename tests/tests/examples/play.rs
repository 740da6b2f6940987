//! An example at work, with the server that it uses.

use std::path::Path;
use std::time::{Duration, Instant};

use bazu_client::BotClient;
use bazu_core::HasModel;
use bazu_core::bot::Api;
use bazu_mock::bots::MockServer;
use bazu_tests::Example;
use tokio::process::Command;
use tokio::time::sleep;

/// How long a program may take to answer. Machines that run these tests have other work, too.
const PATIENCE: Duration = Duration::from_secs(60);

/// The bot of a generated crate.
pub(crate) trait Messenger: Api + BotClient + HasModel {}

impl<B: Api + BotClient + HasModel> Messenger for B {}

pub(crate) struct Play<B> {
    pub(crate) mock: MockServer<B>,
    pub(crate) program: Program,
}

impl<B: Messenger> Play<B> {
    pub(crate) async fn start(example: &str, arguments: &[&Path]) -> Self {
        Self::start_with(example, |command| command.args(arguments)).await
    }

    pub(crate) async fn start_with(
        example: &str,
        set: impl FnOnce(&mut Command) -> &mut Command,
    ) -> Self {
        let mock = MockServer::<B>::start().await;
        mock.limit(PATIENCE);
        let token = mock.bot("test_bot").token();
        let url = mock.url().expect("a server on a port");
        let program = Example::start_with(example, &url, token.expose(), set);
        Self {
            mock,
            program: Program(program),
        }
    }
}

pub(crate) struct Program(Example);

impl Program {
    /// Waits until the program has printed this on standard error.
    pub(crate) async fn expect_line(&self, part: &str) {
        let start = Instant::now();
        while !self.0.errors().contains(part) {
            let errors = self.0.errors();
            assert!(start.elapsed() < PATIENCE, "{part} is not in:\n{errors}");
            sleep(Duration::from_millis(20)).await;
        }
    }
}
