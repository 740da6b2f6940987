//! The command line of the project: `cargo xtask --help`.

mod check;
mod explain;
mod generate;
mod repository;
mod terminal;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Turns the specs in `spec/` into the crates in `generated/`.
///
/// Exit codes: 0 when all is well, 1 when something was found or could not be done, 2 when the
/// command line is wrong.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes the generated crates; touches only files whose content changes.
    ///
    /// A spec with problems is reported whole, and nothing is written. Files that an earlier
    /// run wrote and that are no more needed are removed.
    #[command(
        after_help = "Examples:\n  cargo xtask gen                 all APIs\n  \
        cargo xtask gen bale            one\n  \
        cargo xtask gen --check         write nothing, fail if something would be written"
    )]
    Gen {
        /// Folders of `spec/`; all of them without any.
        apis: Vec<String>,
        /// Write nothing; name what is stale, show the difference and exit with 1.
        #[arg(long)]
        check: bool,
    },
    /// Reads the specs and reports everything that is wrong with them.
    Check {
        /// Folders of `spec/`; all of them without any.
        apis: Vec<String>,
    },
    /// Tells all that is known of one fact: where it stands, its limits, its source, its Rust.
    #[command(
        after_help = "Examples:\n  cargo xtask explain bale sendMessage.text\n  \
        cargo xtask explain bale ChatMember\n  cargo xtask explain bale InlineKeyboardButton.one-action"
    )]
    Explain {
        /// A folder of `spec/`.
        api: String,
        /// A method, a type, one of their fields, values or rules, or an error.
        item: String,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.command {
        Command::Gen { apis, check } => generate::run(&apis, check),
        Command::Check { apis } => check::run(&apis),
        Command::Explain { api, item } => explain::run(&api, &item),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            terminal::error(&message);
            ExitCode::FAILURE
        }
    }
}
