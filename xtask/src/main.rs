//! The command line of the project: `cargo xtask --help`.

mod check;
mod drift;
mod explain;
mod export;
mod generate;
mod repository;
mod terminal;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Turns the bot API specs in `spec/` into the crates in `generated/`.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = HELP)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const HELP: &str = "\
Examples:
  cargo xtask check bale                      after an edit: is the spec right?
  cargo xtask gen bale                        write the crate
  cargo xtask gen --check                     in CI: is everything written?
  cargo xtask explain bale sendMessage.text   all about one fact
  cargo xtask export bale --format openapi    for other tools
  cargo xtask drift bale saved.md             does the docs page still say what the spec says?

Exit codes:
  0  all is well
  1  something was found, or could not be done
  2  the command line is wrong

The spec language is described in spec/README.md.";

const GEN_HELP: &str = "\
Examples:
  cargo xtask gen           all APIs
  cargo xtask gen bale      one of them
  cargo xtask gen --check   write nothing, fail if something would be written";

const CHECK_HELP: &str = "\
Examples:
  cargo xtask check        all APIs
  cargo xtask check bale   one of them";

const EXPLAIN_HELP: &str = "\
Examples:
  cargo xtask explain bale                                   all there is to explain
  cargo xtask explain bale sendMessage                       a method
  cargo xtask explain bale sendMessage.text                  a parameter or field
  cargo xtask explain bale sendMessage.text.length           a limit, as a violation names it
  cargo xtask explain bale ChatMember                        a type
  cargo xtask explain bale ChatMember.creator                a variant of a union
  cargo xtask explain bale ChatType.private                  a value of an enum
  cargo xtask explain bale InlineKeyboardButton.one-action   a rule
  cargo xtask explain bale TokenNotFound                     an error

Names are those of the wire, as in the official docs.";

const EXPORT_HELP: &str = "\
Examples:
  cargo xtask export bale --format openapi                      OpenAPI 3.1
  cargo xtask export otp --format json-schema                   JSON Schema 2020-12
  cargo xtask export bale --format model --output bale.json     the resolved model

What `gen` commits in the folder `api/` of each crate is the same. spec/README.md tells what stands
where in it.";

const DRIFT_HELP: &str = "\
Examples:
  cargo xtask drift bale saved.md             what differs between page and spec
  cargo xtask drift bale saved.md --propose   and the YAML for what the spec lacks
  cargo xtask drift bale saved.md --record    remember the sentences that limits came from

The format of the page is told by its content. The spec says under `sources` in api.yaml which of
them is a page in that format; spec/README.md tells how a difference is explained there. Nothing of
the page is kept but hashes of sentences, in spec/API/sentences/.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the generated crates, touching only files whose content changes
    ///
    /// The specs are checked first. If anything is wrong with them, all of it is reported and
    /// nothing is written. Files that an earlier run wrote and that are no longer needed are
    /// removed; files in a generated folder that no run wrote are reported and left alone.
    #[command(after_help = GEN_HELP)]
    Gen {
        /// Folders of `spec/`; without any, all of them
        #[arg(value_name = "API")]
        apis: Vec<String>,
        /// Write nothing; name each stale file, where it comes from and what differs, and exit
        /// with 1 if there is one
        #[arg(long)]
        check: bool,
    },
    /// Read the specs and report everything that is wrong with them
    #[command(after_help = CHECK_HELP)]
    Check {
        /// Folders of `spec/`; without any, all of them
        #[arg(value_name = "API")]
        apis: Vec<String>,
    },
    /// Tell all that is known of one fact: its place in the spec, its limits, source and Rust
    #[command(after_help = EXPLAIN_HELP)]
    Explain {
        /// A folder of `spec/`
        api: String,
        /// A method, a type, an error, or one part of them, after a dot; without one, the names
        /// of all are listed
        item: Option<String>,
    },
    /// Compare a saved page of the official docs with the spec
    ///
    /// Every difference that no correction in the spec explains is told with its line on the page
    /// and its place in the spec. The exit code is 0 when there is none.
    #[command(after_help = DRIFT_HELP)]
    Drift {
        /// A folder of `spec/`
        api: String,
        /// The saved page
        page: PathBuf,
        /// Print the YAML that adds what the page has and the spec has not
        #[arg(long)]
        propose: bool,
        /// Write down hashes of the sentences that limits came from, if no difference is left
        #[arg(long)]
        record: bool,
    },
    /// Print an API in a format that other tools read
    ///
    /// The spec is checked first. If anything is wrong with it, all of it is reported and nothing
    /// is printed or written.
    #[command(after_help = EXPORT_HELP)]
    Export {
        /// A folder of `spec/`
        api: String,
        /// What to print
        #[arg(long)]
        format: export::Format,
        /// Write it to a file, in a folder that is there, in place of the standard output
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.command {
        Command::Gen { apis, check } => generate::run(&apis, check),
        Command::Check { apis } => check::run(&apis),
        Command::Explain { api, item } => explain::run(&api, item.as_deref()),
        Command::Drift {
            api,
            page,
            propose,
            record,
        } => drift::run(&api, &page, drift::Asked { propose, record }),
        Command::Export {
            api,
            format,
            output,
        } => export::run(&api, format, output.as_deref()),
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
