//! The verbs, their arguments and their help.

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};

use crate::{diff, drift, export, mock, new};

/// Generates the crates in `generated/` from the bot API specs in `spec/`
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100, after_help = HELP)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the generated crates
    ///
    /// The specs are checked first. If one has a problem, all problems are reported and nothing is
    /// written. Only files whose content changes are written. Generated files that are no longer
    /// needed are removed. Files in a generated folder that were not generated are reported and
    /// left alone.
    #[command(after_help = GEN_HELP)]
    Gen {
        /// Folders of `spec/` [default: all]
        #[arg(value_name = "API")]
        apis: Vec<String>,
        /// Write nothing, and report each stale file: the spec items that changed it, and a diff
        #[arg(long)]
        check: bool,
    },
    /// Begin the spec of another API
    ///
    /// Writes a small spec that passes `check` and makes a crate that compiles, and adds the crate to
    /// the manifest of the workspace. Replace the facts by those of the official docs.
    #[command(after_help = NEW_HELP)]
    New(new::Arguments),
    /// Read the specs and report every problem
    #[command(after_help = CHECK_HELP)]
    Check {
        /// Folders of `spec/` [default: all]
        #[arg(value_name = "API")]
        apis: Vec<String>,
    },
    /// Print everything that is known about one fact, or the meaning of an id in a report
    ///
    /// About a fact: its place in the spec, its limits, its source and its Rust path. About an id:
    /// why it is a problem, an example, the same example fixed, and what to do.
    #[command(after_help = EXPLAIN_HELP)]
    Explain {
        /// A folder of `spec/`, an id, or `ids` for a list of all ids
        #[arg(value_name = "API|ID")]
        about: String,
        /// A method, a type, an error, or a part of one of them after a dot [default: list all names]
        item: Option<String>,
    },
    /// Compare two versions of an API
    ///
    /// The resolved specs are compared, not their text. For each change the report has its rule,
    /// what changed and where, whether old bots and new crates still work, and which version the
    /// crate needs. `cargo xtask explain RULE` explains a rule.
    #[command(after_help = DIFF_HELP)]
    Diff(diff::Arguments),
    /// Compare a saved page of the official docs with the spec
    ///
    /// Each difference that no correction in the spec explains is reported with its line on the
    /// page and its place in the spec.
    #[command(after_help = DRIFT_HELP)]
    Drift(drift::Arguments),
    /// Print an API in a format that other tools read
    ///
    /// The spec is checked first. If it has a problem, all problems are reported and nothing is
    /// printed or written.
    #[command(after_help = EXPORT_HELP)]
    Export(export::Arguments),
    /// Serve a mock of an API, for bots of any language
    ///
    /// The server keeps chats, messages and files, and answers every method of the spec. A bot needs
    /// nothing but its address and the token that it prints. A person plays the users on a page in
    /// the browser, a program does it over HTTP. The spec is checked first.
    #[command(after_help = MOCK_HELP)]
    Mock(mock::Arguments),
    /// Propose the next version of a crate, with every reason
    ///
    /// The reasons are changes of the spec since the last release, changes of the generator, and
    /// changes of the runtime. If the crate as a whole has changed more than these explain, that is
    /// a reason too.
    #[command(after_help = BUMP_HELP)]
    Bump {
        /// A folder of `spec/`
        api: String,
        /// Write the version into the spec and the manifest of the workspace
        #[arg(long)]
        write: bool,
    },
    /// Print what a release means to the users of the crate
    ///
    /// The section is made from the changes since the last release. For each change that breaks
    /// code it shows the code before and after.
    #[command(after_help = CHANGELOG_HELP)]
    Changelog {
        /// A folder of `spec/`
        api: String,
        /// Write the section into the CHANGELOG.md of the crate instead of printing it
        #[arg(long)]
        write: bool,
    },
    /// Check, package and publish a crate and its runtime
    ///
    /// The packages are built on their own, as users build them. Publishing saves the model of the
    /// release in `spec/API/releases`; the next release is compared with it.
    #[command(after_help = RELEASE_HELP)]
    #[command(group = clap::ArgGroup::new("how").required(true))]
    Release {
        /// A folder of `spec/`
        api: String,
        /// Stop before publishing; write nothing outside `target/`
        #[arg(long, group = "how")]
        dry_run: bool,
        /// Publish
        #[arg(long, group = "how")]
        execute: bool,
    },
}

/// Exits as clap does when it finds the command line of a verb wrong.
pub(crate) fn wrong(verb: &str, message: &str) -> ! {
    let mut command = Arguments::command();
    // Names the verbs in full, as the usage shows them.
    command.build();
    let error = match command.find_subcommand_mut(verb) {
        Some(verb) => verb.error(ErrorKind::UnknownArgument, message),
        None => command.error(ErrorKind::UnknownArgument, message),
    };
    error.exit()
}

/// What a help ends with: the text, and what the exit codes mean.
macro_rules! help {
    ($text:literal, $done:literal, $failed:literal) => {
        concat!(
            $text,
            "\n\nExit codes:\n  0  ",
            $done,
            "\n  1  ",
            $failed,
            "\n  2  the command line is wrong"
        )
    };
}

const HELP: &str = help!(
    "\
Examples:
  cargo xtask new mychat --protocol bot       begin another API
  cargo xtask check bale                      after an edit: is the spec correct?
  cargo xtask gen bale                        write the crate
  cargo xtask gen --check                     in CI: is everything written?
  cargo xtask explain bale sendMessage.text   everything about one fact
  cargo xtask explain S0105                   the meaning of an id in a report
  cargo xtask export bale --format openapi    for other tools
  cargo xtask drift bale saved.md             does the docs page still match the spec?
  cargo xtask diff bale HEAD                  what do my edits change?
  cargo xtask mock bale                       a server to try bots against
  cargo xtask bump bale                       which version comes next, and why?
  cargo xtask changelog bale                  what does it mean to users?
  cargo xtask release bale --dry-run          what would be published?

NO_COLOR=1 turns colours off, and FORCE_COLOR=1 turns them on. The spec language is described in spec/README.md.",
    "done, and nothing is wrong",
    "problems or differences were found, or the verb failed"
);

const GEN_HELP: &str = help!(
    "\
Examples:
  cargo xtask gen           all APIs
  cargo xtask gen bale      one API
  cargo xtask gen --check   in CI: write nothing, fail if a file is stale",
    "every file is up to date",
    "a spec has problems, a file was not generated, or with --check a file is stale"
);

const NEW_HELP: &str = help!(
    "\
Examples:
  cargo xtask new mychat --protocol bot     spec/mychat, which makes the crate mychat-bot
  cargo xtask new mypay --protocol rest     spec/mypay, which makes the crate mypay",
    "the spec was written",
    "the name is taken or cannot be one, or the spec cannot be written; nothing was written"
);

const CHECK_HELP: &str = help!(
    "\
Examples:
  cargo xtask check        all APIs
  cargo xtask check bale   one API",
    "the specs have no problem",
    "problems were reported, or a spec cannot be read"
);

const EXPLAIN_HELP: &str = help!(
    "\
Examples:
  cargo xtask explain bale                                   the names of everything in the API
  cargo xtask explain bale sendMessage                       a method
  cargo xtask explain bale sendMessage.text                  a parameter or field
  cargo xtask explain bale sendMessage.text.length           a limit, by the id of its violation
  cargo xtask explain bale ChatMember                        a type
  cargo xtask explain bale ChatMember.creator                a variant of a union
  cargo xtask explain bale ChatType.private                  a value of an enum
  cargo xtask explain bale InlineKeyboardButton.one-action   a rule, by the id of its violation
  cargo xtask explain bale TokenNotFound                     an error
  cargo xtask explain S0105                                  the meaning of an id in a report
  cargo xtask explain field.became-required                  the meaning of a change in a diff
  cargo xtask explain ids                                    all ids

Names are those in requests and answers, as in the official docs.",
    "it was explained",
    "the name or id does not exist, or the spec has problems"
);

const DIFF_HELP: &str = help!(
    "\
Examples:
  cargo xtask diff bale                               the last release and the working tree
  cargo xtask diff bale HEAD                          what is not committed
  cargo xtask diff bale v1 v2 --format markdown       two revisions, for a review
  cargo xtask diff bale old.json --fail-on breaking   a saved model; fail if something breaks

To accept a change, write a waiver into spec/API/releases/waivers.yaml: its fingerprint, a reason and \
a last day. A waiver that matches no change is an error.",
    "compared, and no change matches --fail-on",
    "a change matches --fail-on, a waiver does not apply, or a side cannot be read"
);

const DRIFT_HELP: &str = help!(
    "\
Examples:
  cargo xtask drift bale saved.md             the differences between page and spec
  cargo xtask drift bale saved.md --propose   and YAML for what the spec lacks
  cargo xtask drift bale saved.md --record    save the sentences that limits came from

The format of the page is detected. `sources` in api.yaml says which source has a page in this \
format. spec/README.md says how to explain a difference there. Of the page, only hashes of \
sentences are saved, in spec/API/sentences/.",
    "there is no unexplained difference",
    "differences were reported, or the page or the spec cannot be read"
);

const EXPORT_HELP: &str = help!(
    "\
Examples:
  cargo xtask export bale --format openapi                    OpenAPI 3.1
  cargo xtask export otp --format json-schema                 JSON Schema 2020-12
  cargo xtask export bale --format model --output bale.json   the resolved model

`gen` writes the same into the folder `api/` of each crate. spec/README.md describes the content.",
    "it was printed or written",
    "the spec has problems, or the file cannot be written"
);

const MOCK_HELP: &str = "\
Examples:
  cargo xtask mock bale                                     a bot whose token is printed
  cargo xtask mock letgram --port 0 --state shop.json       any free port, and a state that lasts
  cargo xtask mock bale --bot shop=77:secret --bot support  two bots, one with a token of your own

The control side is at /control/v1, and the page at /. Ctrl-C ends the server.

Exit codes:
  0  the server was stopped by Ctrl-C or a signal, and the state is saved
  1  the spec has problems, the server does not compile, or the state could not be saved
  2  the command line, the state file or the address is wrong";

const BUMP_HELP: &str = help!(
    "\
Examples:
  cargo xtask bump bale           the next version, with every reason
  cargo xtask bump bale --write   write it into spec/bale/api.yaml and Cargo.toml

Versions follow Cargo: before 1.0.0 a breaking change raises the second number, and every other \
change raises the third.",
    "the version was proposed or written, or there is nothing to release",
    "the spec or the last release cannot be read"
);

const CHANGELOG_HELP: &str = help!(
    "\
Examples:
  cargo xtask changelog bale           print the section of the spec's version
  cargo xtask changelog bale --write   write it into generated/bale-bot/CHANGELOG.md

A section of the same version is replaced, with everything that was written into it by hand. Other \
sections stay as they are.",
    "the section was printed or written",
    "the version is already released, or the spec or the last release cannot be read"
);

const RELEASE_HELP: &str = help!(
    "\
Examples:
  cargo xtask release bale --dry-run   all checks, and what would be published
  cargo xtask release bale --execute   publish it

A release is refused if: a change is not committed, the spec has problems, a generated file is stale, \
the version is too low or already released, the changelog has no section for it, a waiver does not \
apply, or the runtime has changed without a new version. All reasons are reported in one run.",
    "it was published, or with --dry-run it could be",
    "the release was refused, or packaging or publishing failed"
);
