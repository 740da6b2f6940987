//! `cargo xtask gen`: what it writes, and what `--check` tells of it.

use std::collections::BTreeSet;
use std::fs;

use bazu_tests::Repository;

use crate::{EXPORTS, NOTHING};

const PAYMENTS: &str = "generated/bale-bot/src/payments.rs";
const WIRE_PAYMENTS: &str = "generated/bale-bot/src/wire/payments.rs";
const STICKERS: &str = "generated/bale-bot/src/stickers.rs";

#[test]
fn gen_on_the_committed_files_writes_nothing_and_says_so() {
    let copy = Repository::committed();
    let run = copy.xtask("gen");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says("nothing to write");
    run.says("bale: ");
    assert_eq!(copy.touched(), NOTHING);
}

#[test]
fn gen_check_finds_the_committed_files_up_to_date() {
    let copy = Repository::committed();
    let run = copy.xtask("gen --check");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says("up to date");
    assert_eq!(copy.touched(), NOTHING);
}

#[test]
fn a_changed_limit_is_told_by_check_with_its_place_and_rewrites_one_file_of_rust() {
    let copy = Repository::fresh();
    let place = copy.edit("spec/bale/stickers.yaml", "items: 1..50", "items: 1..40");

    let check = copy.xtask("gen --check bale");
    assert_eq!(check.code, 1);
    check.says(&format!("error: {STICKERS} is stale"));
    // The method starts some lines above its limit.
    let node = check.line_with(" createNewStickerSet");
    let line = position(node, "spec/bale/stickers.yaml");
    assert!(line < place && place - line < 40, "{place}: {node}");
    check.says("-        max: 50,");
    check.says("+        max: 40,");
    check.says("4 stale files; to update: cargo xtask gen bale");
    assert_eq!(check.err.matches("is stale").count(), 4);
    assert_eq!(copy.touched(), NOTHING);

    let run = copy.xtask("gen bale");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says(&format!("wrote {STICKERS}"));
    run.says("4 files written, 0 removed");
    assert_eq!(copy.touched(), [&EXPORTS[..], &[STICKERS]].concat());
    assert_eq!(copy.xtask("gen --check").code, 0);
}

#[test]
fn a_new_parameter_rewrites_its_chapter_and_its_wire_module_alone() {
    let copy = Repository::fresh();
    copy.edit(
        "spec/bale/payments.yaml",
        "      transaction_id:\n",
        "      label: String?\n      transaction_id:\n",
    );
    // What a parameter does to the server is part of it.
    let effect = "effect: { read: transaction }";
    let ignoring = "effect: { read: transaction, ignores: [label] }";
    copy.edit("spec/bale/payments.yaml", effect, ignoring);
    assert_eq!(copy.xtask("gen").code, 0);
    let touched = copy.touched();
    // The tests have a table of what every method takes.
    let table = "tests/generated/bale_bot.rs";
    assert_eq!(
        touched,
        [&EXPORTS[..], &[PAYMENTS, WIRE_PAYMENTS, table]].concat()
    );
}

#[test]
fn a_changed_shared_item_rewrites_every_crate_that_takes_it() {
    let copy = Repository::fresh();
    let file = "spec/shared/messages.yaml";
    copy.edit(file, "length: 1..4096", "length: 1..4000");
    assert_eq!(copy.xtask("gen").code, 0);
    let files = [
        "api/model.json",
        "api/openapi.json",
        "api/schema.json",
        "src/messages.rs",
    ];
    let bots = ["bale-bot", "letgram-bot"];
    let all = bots
        .iter()
        .flat_map(|bot| files.map(|file| format!("generated/{bot}/{file}")));
    // The table of what the APIs have in common lists the limit.
    let all: Vec<_> = ["README.md".to_owned()].into_iter().chain(all).collect();
    assert_eq!(copy.touched(), all);
}

#[test]
fn a_comment_in_a_spec_changes_the_places_in_the_model_and_nothing_else() {
    let copy = Repository::fresh();
    copy.edit(
        "spec/bale/users.yaml",
        "methods:\n",
        "# What they are asked.\nmethods:\n",
    );
    let model = |copy: &Repository| {
        let text = fs::read_to_string(copy.path(EXPORTS[0])).unwrap();
        let lines = text.lines().filter(|line| !line.contains("\"at\": ["));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let before = model(&copy);
    copy.xtask("gen").says("1 file written");
    assert_eq!(copy.touched(), [EXPORTS[0]]);
    assert_eq!(model(&copy), before);
}

#[test]
fn a_missing_file_is_told_by_check_and_written_by_gen() {
    let copy = Repository::fresh();
    fs::remove_file(copy.path(PAYMENTS)).unwrap();
    let check = copy.xtask("gen --check");
    assert_eq!(check.code, 1);
    check.says(&format!("error: {PAYMENTS} is missing"));
    assert!(!copy.path(PAYMENTS).exists());
    assert_eq!(copy.xtask("gen").code, 0);
    assert_eq!(copy.touched(), [PAYMENTS]);
}

#[test]
fn an_edited_generated_file_is_told_and_written_anew() {
    let copy = Repository::fresh();
    let before = fs::read_to_string(copy.path(PAYMENTS)).unwrap();
    copy.edit(PAYMENTS, "max: 128", "max: 999");
    let check = copy.xtask("gen --check");
    assert_eq!(check.code, 1);
    check.says("-        max: 999,");
    check.line_with(" sendInvoice");
    assert_eq!(copy.xtask("gen").code, 0);
    assert_eq!(fs::read_to_string(copy.path(PAYMENTS)).unwrap(), before);
}

#[test]
fn a_file_made_by_hand_in_a_generated_folder_is_reported_and_left_alone() {
    let copy = Repository::fresh();
    let text =
        "//! By hand.\n\nfn marked() {}\n\n// The mark @generated counts in the head alone.\n";
    let strays =
        ["src/extra.rs", "api/notes.json"].map(|name| format!("generated/bale-bot/{name}"));
    for stray in &strays {
        fs::write(copy.path(stray), text).unwrap();
    }
    for command in ["gen --check", "gen"] {
        let run = copy.xtask(command);
        assert_eq!(run.code, 1, "{command}");
        for stray in &strays {
            run.says(&format!("error: {stray} is not generated"));
            assert!(copy.path(stray).exists(), "{command}");
        }
    }
}

#[test]
fn a_file_that_is_no_longer_generated_is_told_by_check_and_removed_by_gen() {
    let copy = Repository::fresh();
    let stale = "generated/bale-bot/src/old/polls.rs";
    let text = fs::read_to_string(copy.path(PAYMENTS)).unwrap();
    fs::create_dir(copy.path("generated/bale-bot/src/old")).unwrap();
    fs::write(copy.path(stale), text).unwrap();
    let check = copy.xtask("gen --check");
    assert_eq!(check.code, 1);
    check.says(&format!("error: {stale} is no longer generated"));
    check.says("cargo xtask gen");
    assert!(copy.path(stale).exists());
    let run = copy.xtask("gen");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says(&format!("removed {stale}"));
    assert!(!copy.path("generated/bale-bot/src/old").exists());
    assert_eq!(copy.xtask("gen --check").code, 0);
}

#[test]
fn a_crate_that_has_another_name_now_is_moved_but_for_what_was_made_by_hand() {
    let copy = Repository::fresh();
    let example = "generated/bale-bot/examples/echo.rs";
    fs::create_dir(copy.path("generated/bale-bot/examples")).unwrap();
    fs::write(copy.path(example), "fn main() {}\n").unwrap();
    assert_eq!(copy.xtask("gen --check").code, 0);

    copy.edit("spec/bale/api.yaml", "name: bale-bot", "name: bazu-bale");
    let run = copy.xtask("gen");
    assert_eq!(run.code, 1);
    run.says(&format!("error: {example} is not generated"));
    assert!(copy.path("generated/bazu-bale/src/payments.rs").exists());
    assert!(copy.path("tests/generated/bazu_bale.rs").exists());
    assert!(!copy.path("tests/generated/bale_bot.rs").exists());
    let left = copy.files("generated/bale-bot");
    assert_eq!(left, BTreeSet::from([copy.path(example)]));

    fs::remove_dir_all(copy.path("generated/bale-bot")).unwrap();
    assert_eq!(copy.xtask("gen --check").code, 0);
}

/// The line in `file:line:column`.
fn position(line: &str, file: &str) -> usize {
    let (_, rest) = line
        .split_once(&format!("{file}:"))
        .expect("the file is named");
    let mut numbers = rest.split([':', ' ']);
    let line = numbers.next().and_then(|line| line.parse().ok());
    let column: Option<usize> = numbers.next().and_then(|column| column.parse().ok());
    assert!(column.is_some(), "no column: {rest}");
    line.expect("a line")
}

/// The table of all APIs is in the README, whichever was asked for.
#[test]
fn what_one_api_changes_is_written_for_all() {
    let copy = Repository::committed();
    copy.edit(
        "spec/bale/users.yaml",
        "\nmethods:\n",
        "\nmethods:\n  sendSmell: { doc: Smells., source: docs, returns: Message, effect: none }\n",
    );
    assert_eq!(copy.xtask("gen bale").code, 0);
    copy.settle();
    let run = copy.xtask("gen --check");
    assert_eq!(run.code, 0, "{}", run.err);
    // A stale table is found by either.
    copy.edit(
        "README.md",
        "<!-- capabilities: written by `cargo xtask gen` -->\n",
        "<!-- capabilities: written by `cargo xtask gen` -->\nold\n",
    );
    let run = copy.xtask("gen bale --check");
    assert_eq!(run.code, 1);
    run.says("README.md is stale");
    assert_eq!(copy.xtask("gen bale").code, 0);
    assert_eq!(copy.touched(), ["README.md"]);
    // While another spec is being written, the table waits.
    copy.settle();
    copy.edit("spec/otp/passwords.yaml", "returns: Sent", "returns: [");
    copy.edit(
        "README.md",
        "written by `cargo xtask gen` -->\n",
        "written by `cargo xtask gen` -->\nold\n",
    );
    let run = copy.xtask("gen bale");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says("spec/otp, so the table in README.md stays as it is");
    assert_eq!(copy.touched(), [""; 0]);
}
