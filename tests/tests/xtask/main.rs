//! The command line, run as a person or CI runs it, in a copy of what it needs of the repository.

mod check;
mod diff;
mod explain;
mod export;
mod generate;

use std::fs;

use bazu_tests::{Repository, xtask};
use tempfile::TempDir;

use explain::explain;

/// What every change of Bale's spec that means something rewrites.
const EXPORTS: [&str; 3] = [
    "generated/bale-bot/api/model.json",
    "generated/bale-bot/api/openapi.json",
    "generated/bale-bot/api/schema.json",
];

const NOTHING: [&str; 0] = [];

/// A page of Bale's docs that says little.
const SAVED_PAGE: &str = "\
### getMe
Source: https://docs.bale.ai
```APIDOC
## getMe
### Description
Tells who the bot is, and takes no parameters. Returns a User object.
```
";

#[test]
fn every_example_of_the_help_works() {
    let copy = Repository::fresh();
    fs::write(copy.path("saved.md"), SAVED_PAGE).unwrap();
    copy.git(&["init", "--quiet"]);
    copy.commit();
    copy.git(&["tag", "v1"]);
    copy.git(&["tag", "v2"]);
    for verb in [
        "",
        "gen",
        "check",
        "explain",
        "export",
        "drift",
        "bump",
        "changelog",
        "diff",
    ] {
        if verb == "diff" {
            released(&copy);
        }
        let help = copy.xtask(&format!("{verb} --help"));
        assert_eq!(help.code, 0);
        assert_eq!(help.out, copy.xtask(&format!("help {verb}")).out);
        let examples: Vec<_> = help
            .out
            .lines()
            .filter_map(|line| line.strip_prefix("  cargo xtask "))
            .collect();
        assert!(!examples.is_empty(), "no example in: {}", help.out);
        for example in examples {
            let (command, meaning) = example.split_once("  ").unwrap_or_default();
            assert!(!meaning.trim().is_empty(), "no words beside: {example}");
            // Asks for a revision, a runtime and Cargo, and has tests of its own.
            if command.starts_with("release ") {
                continue;
            }
            let run = copy.xtask(command);
            assert_eq!(run.code, 0, "{command}: {}", run.err);
        }
    }
}

/// Leaves the models that an earlier time would have left.
fn released(copy: &Repository) {
    let model = copy.xtask("export bale --format model").out;
    fs::create_dir(copy.path("spec/bale/releases")).unwrap();
    for path in ["old.json", "spec/bale/releases/0.1.0.json"] {
        fs::write(copy.path(path), &model).unwrap();
    }
}

#[test]
fn what_is_piped_has_no_escape_codes_and_no_progress() {
    let copy = Repository::fresh();
    copy.edit("spec/bale/stickers.yaml", "items: 1..50", "items: 1..40");
    let stale = copy.xtask("gen --check");
    copy.edit("spec/bale/stickers.yaml", "items: 1..40", "items: 1..many");
    let runs = [
        stale,
        copy.xtask("gen"),
        copy.xtask("check"),
        copy.xtask("--help"),
        copy.xtask("no-such-verb"),
        explain(&Repository::committed(), "sendMessage"),
    ];
    for run in runs {
        let text = run.out + &run.err;
        assert!(!text.contains(['\u{1b}', '\r']), "{text:?}");
        assert!(!text.contains("reading spec/"), "{text}");
    }
}

#[test]
fn answers_go_to_the_standard_output_and_reports_to_the_error_output() {
    let copy = Repository::committed();
    assert_eq!(explain(&copy, "getMe").err, "");
    for command in ["check", "gen --check", "explain bale nothing"] {
        assert_eq!(copy.xtask(command).out, "", "{command}");
    }
}

#[test]
fn a_wrong_command_line_exits_with_2_and_shows_the_usage() {
    let copy = Repository::committed();
    for command in [
        "",
        "no-such-verb",
        "gen --chek",
        "explain",
        "explain bale a b",
        "export",
        "export bale",
    ] {
        let run = copy.xtask(command);
        assert_eq!(run.code, 2, "{command}");
        run.says("Usage: cargo xtask");
    }
    copy.xtask("gen --chek").says("'--check'");
}

#[test]
fn it_works_in_any_folder_of_the_repository_and_says_so_outside() {
    let copy = Repository::committed();
    let inside = xtask(&copy.path("generated/bale-bot/src"), "check");
    assert_eq!(inside.code, 0, "{}", inside.err);
    let elsewhere = TempDir::new().unwrap();
    let outside = xtask(elsewhere.path(), "check");
    assert_eq!(outside.code, 1);
    outside.says("run this inside the repository");
}
