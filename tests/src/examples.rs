//! The examples of the generated crates, built and run as their readers do.

use std::collections::BTreeMap;
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::Child;

/// The programs of the examples, built once, by their names. Cargo puts them all into one folder.
static EXAMPLES: LazyLock<BTreeMap<String, PathBuf>> = LazyLock::new(|| {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--package", "bale-bot", "--package", "letgram-bot"])
        .args(["--examples", "--quiet", "--message-format", "json"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:#?}");
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let examples = messages.filter(|message| message["target"]["kind"] == json!(["example"]));
    let built = |message: Value| {
        let name = message["target"]["name"].as_str().unwrap().to_owned();
        (name, message["executable"].as_str().unwrap().into())
    };
    examples.map(built).collect()
});

/// A running example. It is killed when it is dropped.
#[derive(Debug)]
pub struct Example {
    /// The process.
    pub child: Child,
    folder: TempDir,
}

impl Example {
    /// Starts an example with the token of a bot, at a server.
    pub fn start(name: &str, url: &str, token: &str, arguments: &[&Path]) -> Self {
        Self::start_with(name, url, token, |command| command.args(arguments))
    }

    /// Starts an example with other arguments and variables.
    pub fn start_with(
        name: &str,
        url: &str,
        token: &str,
        set: impl FnOnce(&mut tokio::process::Command) -> &mut tokio::process::Command,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let errors = File::create(folder.path().join("stderr")).unwrap();
        let messenger = match name.starts_with("letgram") {
            true => "LETGRAM",
            false => "BALE",
        };
        let program = EXAMPLES.get(name);
        let program = program.unwrap_or_else(|| panic!("no example is called {name}"));
        let mut command = tokio::process::Command::new(program);
        let child = set(&mut command)
            .env(format!("{messenger}_TOKEN"), token)
            .env(format!("{messenger}_API_URL"), url)
            .env("NO_PROXY", "*")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(errors)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        Self { child, folder }
    }

    /// Waits for its end.
    pub async fn end(&mut self) -> ExitStatus {
        let end = tokio::time::timeout(Duration::from_secs(60), self.child.wait()).await;
        end.expect("it goes on").unwrap()
    }

    /// What it printed as errors and logs.
    pub fn errors(&self) -> String {
        fs::read_to_string(self.folder.path().join("stderr")).unwrap()
    }
}
