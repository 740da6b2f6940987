//! The command line of the project: `cargo xtask --help`.

mod check;
mod diff;
mod explain;
mod export;
mod generate;
mod git;
mod repository;
mod side;
mod terminal;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};

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
  cargo xtask explain S0105                   what the id of a report means
  cargo xtask explain field.became-required                  what a change between two times means
  cargo xtask export bale --format openapi    for other tools

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
  cargo xtask explain S0105                                  what the id of a report means
  cargo xtask explain field.became-required                  what a change between two times means
  cargo xtask explain ids                                    all ids

Names are those of the wire, as in the official docs.";

const DIFF_HELP: &str = "\
Examples:
  cargo xtask diff bale                               the last release and the working tree
  cargo xtask diff bale HEAD                          what is not committed
  cargo xtask diff bale v1 v2 --format markdown       two revisions, for a review
  cargo xtask diff bale old.json --fail-on breaking   a saved model; exit 1 on what breaks

A change that was looked at may pass: in spec/API/releases/waivers.yaml, with its fingerprint, a
reason and a last day. A waiver that matches no change is an error.";

const EXPORT_HELP: &str = "\
Examples:
  cargo xtask export bale --format openapi                      OpenAPI 3.1
  cargo xtask export otp --format json-schema                   JSON Schema 2020-12
  cargo xtask export bale --format model --output bale.json     the resolved model

What `gen` commits in the folder `api/` of each crate is the same. spec/README.md tells what stands
where in it.";

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
    /// Tell all that is known of one fact, or what the id of a report means
    ///
    /// Of a fact: its place in the spec, its limits, source and Rust. Of an id: why that is wrong,
    /// an example, the same mended, and what to do.
    #[command(after_help = EXPLAIN_HELP)]
    Explain {
        /// A folder of `spec/`, or an id; `ids` lists all ids
        #[arg(value_name = "API|ID")]
        about: String,
        /// Of an API: a method, a type, an error, or one part of them, after a dot; without one, the names
        /// of all are listed
        item: Option<String>,
    },
    /// Tell what differs between two times of an API, and what that means
    ///
    /// Compared are the resolved specs, not their text: for each change its rule, what changed,
    /// where it stands, what happens to bots on the old crate and to the new crate with the old
    /// server, and what the change does to the version. `cargo xtask explain RULE` tells more of
    /// a rule.
    #[command(after_help = DIFF_HELP)]
    Diff(diff::Arguments),
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
        Command::Explain { about, item } if explain::is_about_ids(&about) => match item {
            None => Ok(explain::run_ids(&about)),
            Some(item) => wrong(
                "explain",
                &format!("`{about}` has no parts; leave `{item}` out"),
            ),
        },
        Command::Explain { about, item } => explain::run(&about, item.as_deref()),
        Command::Diff(arguments) => diff::run(&arguments),
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

/// Ends as clap does where it finds the command line of a verb wrong itself.
fn wrong(verb: &str, message: &str) -> ! {
    let mut command = Arguments::command();
    // Names the verbs in full, as the usage shows them.
    command.build();
    let verb = command.find_subcommand_mut(verb).expect("a verb");
    verb.error(ErrorKind::UnknownArgument, message).exit()
}
