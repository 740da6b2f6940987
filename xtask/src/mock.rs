//! `cargo xtask mock`: a server that acts like the messenger.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use bazu_export::{Format, export};

use crate::files;
use crate::outcome::Outcome;
use crate::repository::Repository;
use crate::terminal;

/// Where the model of an API is written for the server.
const MODELS: &str = "target/mock";

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A folder of `spec/`
    api: String,
    /// The TCP port; 0 picks a free one [default: 8081]
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// The address to listen on; 0.0.0.0 lets other machines in [default: 127.0.0.1]
    #[arg(long, value_name = "IP")]
    host: Option<String>,
    /// A file that keeps the state from one run to the next; created if it does not exist
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Decides about ids, tokens, dice and other random things [default: 0]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// A bot; without a token one is made. May be given several times [default: one bot]
    #[arg(long = "bot", value_name = "NAME[=TOKEN]")]
    bots: Vec<String>,
    /// Take only those webhook addresses that the API documents
    #[arg(long)]
    strict_webhooks: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let repository = Repository::with(&arguments.api)?;
    let spec = repository.spec(&arguments.api)?;
    let folder = repository.path(MODELS);
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let model = folder.join(format!("{}.json", arguments.api));
    files::write(&model, &export(&spec.api, Format::Model))?;
    terminal::status(
        "starting the mock server; the first time it is compiled, which takes a minute",
    );
    serve(repository.cargo_in_place(&server(arguments, model)))
}

/// What Cargo runs. The server is a program of its own, so that nothing else of `xtask` compiles it.
fn server(arguments: &Arguments, model: PathBuf) -> Vec<OsString> {
    let program = [
        "run",
        "--quiet",
        "--package",
        "bazu-mock",
        "--features",
        "cli",
        "--",
    ];
    let mut words: Vec<OsString> = program.map(OsString::from).into();
    words.push(model.into());
    let mut option = |name: &str, value: Option<OsString>| {
        if let Some(value) = value {
            words.extend([name.into(), value]);
        }
    };
    option("--port", arguments.port.map(|port| port.to_string().into()));
    option("--host", arguments.host.clone().map(OsString::from));
    option("--state", arguments.state.clone().map(OsString::from));
    option("--seed", arguments.seed.map(|seed| seed.to_string().into()));
    for bot in &arguments.bots {
        option("--bot", Some(bot.into()));
    }
    if arguments.strict_webhooks {
        words.push("--strict-webhooks".into());
    }
    words
}

/// Becomes the server: signals reach it, and its exit code is that of the verb.
#[cfg(unix)]
fn serve(mut server: Command) -> Result<Outcome> {
    let error = std::os::unix::process::CommandExt::exec(&mut server);
    Err(error).context("cargo cannot be run")
}

/// Runs the server. Its exit code is that of the verb.
#[cfg(not(unix))]
fn serve(mut server: Command) -> Result<Outcome> {
    let status = server.status().context("cargo cannot be run")?;
    std::process::exit(status.code().unwrap_or(1))
}
