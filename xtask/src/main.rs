//! The command line of the project: `cargo xtask --help`.

mod arguments;
mod baseline;
mod bump;
mod cargo;
mod changelog;
mod check;
mod diff;
mod drift;
mod explain;
mod export;
mod files;
mod generate;
mod git;
mod manifest;
mod mock;
mod new;
mod outcome;
mod release;
mod repository;
mod side;
mod spec;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use outcome::Outcome;

fn main() -> ExitCode {
    terminal::choose_colours();
    let result = run(Arguments::parse().command);
    if let Err(failure) = &result {
        terminal::failure(failure);
    }
    Outcome::exit_code(&result)
}

fn run(command: Command) -> anyhow::Result<Outcome> {
    match command {
        Command::Gen { apis, check } => generate::run(&apis, check),
        Command::New(arguments) => new::run(&arguments),
        Command::Check { apis } => check::run(&apis),
        Command::Explain { about, item } if explain::is_about_ids(&about) => match item {
            None => explain::run_ids(&about),
            Some(item) => arguments::wrong(
                "explain",
                &format!("`{about}` has no parts; leave `{item}` out"),
            ),
        },
        Command::Explain { about, item } => explain::run(&about, item.as_deref()),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Drift(arguments) => drift::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Bump { api, write } => bump::run(&api, write),
        Command::Changelog { api, write } => changelog::run(&api, write),
        Command::Release { api, execute, .. } => release::run(&api, execute),
    }
}
