//! The command line of the project: `cargo xtask --help`.

mod baseline;
mod bump;
mod cargo;
mod changelog;
mod check;
mod diff;
mod drift;
mod explain;
mod export;
mod generate;
mod git;
mod manifest;
mod release;
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
  cargo xtask export bale --format openapi    for other tools
  cargo xtask drift bale saved.md             does the docs page differ from the spec?
  cargo xtask diff bale HEAD                  what do my edits mean?
  cargo xtask bump bale                       which version comes next, and why?
  cargo xtask changelog bale                  what does it mean to users?
  cargo xtask release bale --dry-run          what would be published?

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

const BUMP_HELP: &str = "\
Examples:
  cargo xtask bump bale           which version, and every reason for it
  cargo xtask bump bale --write   put it into spec/bale/api.yaml and Cargo.toml

Versions are read as Cargo reads them: before 1.0.0 what breaks code raises the second number, and
everything else the third.";

const CHANGELOG_HELP: &str = "\
Examples:
  cargo xtask changelog bale           print the section of the spec's version
  cargo xtask changelog bale --write   put it into generated/bale-bot/CHANGELOG.md

A section of the same version is replaced, and what was written into it by hand is lost; other
sections are left as they are.";

const RELEASE_HELP: &str = "\
Examples:
  cargo xtask release bale --dry-run   all checks, and what would be published
  cargo xtask release bale --execute   publish it

Refused are: changes that are not committed, faults of the spec, stale output, a version that is
too low or released already, a changelog without its section, waivers that do not apply, and a
runtime that has changed under its old version. All of them are told in one run.";
const DRIFT_HELP: &str = "\
Examples:
  cargo xtask drift bale saved.md             print the differences between page and spec
  cargo xtask drift bale saved.md --propose   print also the YAML for what the spec lacks
  cargo xtask drift bale saved.md --record    record the sentences that limits were read from

Bazu detects the format of the page, and compares it with the source that has this format under
`sources` in api.yaml. spec/README.md describes how to explain a difference in the spec. Only hashes
of sentences are kept from the page, in spec/API/sentences/.";

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
    /// Compare a saved page of the official docs with the spec
    ///
    /// Prints each difference that no correction in the spec explains, with the line of the page and
    /// the place in the spec. The exit code is 0 if there is none.
    #[command(after_help = DRIFT_HELP)]
    Drift {
        /// A folder of `spec/`
        api: String,
        /// The saved page
        page: PathBuf,
        /// Print the YAML for what the page has and the spec lacks
        #[arg(long)]
        propose: bool,
        /// Record hashes of the sentences that limits were read from, if no difference is left
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
    /// Propose the next version of a crate, with every reason
    ///
    /// Looked at are what the spec says since the last release, what today's generator writes of
    /// the spec as it was, and the runtime. Should the crate as a whole have changed more than
    /// these explain, that counts.
    #[command(after_help = BUMP_HELP)]
    Bump {
        /// A folder of `spec/`
        api: String,
        /// Write the version into the spec and the workspace's manifest
        #[arg(long)]
        write: bool,
    },
    /// Tell what a release means to those who use the crate
    ///
    /// Made from what has changed since the last release. What breaks code has code beside it:
    /// how it was written before, and how it is written after.
    #[command(after_help = CHANGELOG_HELP)]
    Changelog {
        /// A folder of `spec/`
        api: String,
        /// Write the section into the crate's CHANGELOG.md in place of the standard output
        #[arg(long)]
        write: bool,
    },
    /// Check a crate and its runtime, package them, and publish them
    ///
    /// What is packaged is built by itself, as its users would build it. Publishing leaves the
    /// model of the release in `spec/API/releases`, with which the next one is compared.
    #[command(after_help = RELEASE_HELP)]
    #[command(group = clap::ArgGroup::new("how").required(true))]
    Release {
        /// A folder of `spec/`
        api: String,
        /// Stop before anything is published; nothing is written but below `target/`
        #[arg(long, group = "how")]
        dry_run: bool,
        /// Publish
        #[arg(long, group = "how")]
        execute: bool,
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
        Command::Drift {
            api,
            page,
            propose,
            record,
        } => drift::run(&api, &page, drift::Options { propose, record }),
        Command::Export {
            api,
            format,
            output,
        } => export::run(&api, format, output.as_deref()),
        Command::Bump { api, write } => bump::run(&api, write),
        Command::Changelog { api, write } => changelog::run(&api, write),
        Command::Release { api, execute, .. } => release::run(&api, execute),
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
