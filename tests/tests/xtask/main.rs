//! The command line, run as a person or CI runs it, in a copy of what it needs of the repository.

mod check;
mod diff;
mod explain;
mod export;
mod facts;
mod generate;
mod git;
#[cfg(unix)]
mod mock;
mod new;
mod terminal;
mod writing;

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
        "new",
        "check",
        "explain",
        "export",
        "drift",
        "mock",
        "bump",
        "changelog",
        "diff",
        "release",
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
            // One asks for a revision, a runtime and Cargo, the other does not end. They have tests of their own.
            if command.starts_with("release ") || command.starts_with("mock ") {
                continue;
            }
            let run = copy.xtask(command);
            assert_eq!(run.code, 0, "{command}: {}", run.err);
            // What an example begins is not in the way of the others.
            if let Some(begun) = command.strip_prefix("new ") {
                let api = begun.split(' ').next().unwrap_or_default();
                fs::remove_dir_all(copy.path("spec").join(api)).unwrap();
                copy.git(&["checkout", "--quiet", "Cargo.toml"]);
            }
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

/// What stands after `Exit codes:` in a help.
fn documented_exit_codes(help: &str) -> Vec<&str> {
    let (_, codes) = help.split_once("\nExit codes:\n").expect(help);
    codes.lines().take_while(|line| !line.is_empty()).collect()
}

#[test]
fn every_help_lists_the_exit_codes_and_every_verb_keeps_them() {
    let copy = Repository::versioned("otp");
    copy.edit("spec/bale/stickers.yaml", "items: 1..50", "items: 1..many");
    fs::write(copy.path("saved.md"), SAVED_PAGE).unwrap();
    let verbs = [
        ("", "help", "no-such-verb", None),
        ("gen", "gen otp", "gen --chek", Some("gen bale")),
        (
            "new",
            "new mychat --protocol bot",
            "new mychat",
            Some("new otp --protocol rest"),
        ),
        ("check", "check otp", "check --all", Some("check bale")),
        (
            "explain",
            "explain otp",
            "explain",
            Some("explain otp nothing"),
        ),
        (
            "export",
            "export otp --format model",
            "export otp",
            Some("export bale --format model"),
        ),
        (
            "drift",
            "help drift",
            "drift otp",
            Some("drift bale saved.md"),
        ),
        ("mock", "help mock", "mock", Some("mock bale")),
        ("diff", "diff otp HEAD", "diff", Some("diff otp HEAD~9")),
        ("bump", "bump otp", "bump", Some("bump bale")),
        (
            "changelog",
            "changelog otp",
            "changelog",
            Some("changelog bale"),
        ),
        (
            "release",
            "help release",
            "release otp",
            Some("release bale --dry-run"),
        ),
    ];
    for (verb, well, wrong, failing) in verbs {
        let help = copy.xtask(&format!("{verb} --help")).out;
        let codes = documented_exit_codes(&help);
        assert_eq!(codes.len(), 3, "{help}");
        for (code, line) in codes.iter().enumerate() {
            assert!(line.starts_with(&format!("  {code}  ")), "{help}");
        }
        let commands = [(0, Some(well)), (1, failing), (2, Some(wrong))];
        for (code, command) in commands {
            let Some(command) = command else { continue };
            let run = copy.xtask(command);
            assert_eq!(run.code, code, "{command}: {}", run.err);
        }
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
