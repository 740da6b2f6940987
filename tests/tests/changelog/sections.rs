//! Sections and the file they stand in.

use bazu_evolve::bump::{Files, Origin, Requirement};
use bazu_evolve::changelog::{Release, Since, has, insert, section};
use bazu_evolve::diff::Id;
use bazu_model::level::Level;

use crate::pairs::{Pair, pairs};

fn pair(rule: Id) -> Pair {
    let found = pairs().into_iter().find(|pair| pair.rule == rule);
    found.expect("every rule has a pair")
}

/// The section of a pair.
fn reported(pair: &Pair, code: &[Requirement]) -> String {
    let changes = pair.changes();
    let release = Release {
        api: pair.new.api.as_ref().expect("a model"),
        date: "2027-01-31",
        since: Some(Since {
            api: pair.old.api.as_ref(),
            changes: &changes,
            code,
        }),
    };
    section(&release).expect("what is written is Rust")
}

fn headings(text: &str) -> Vec<&str> {
    let headings = text.lines().filter_map(|line| line.strip_prefix("### "));
    headings.collect()
}

#[test]
fn every_kind_of_change_is_told_as_in_its_snapshot() {
    let rules = [
        Id::MethodAdded,
        Id::MethodRemoved,
        Id::FieldOptionalRemoved,
        Id::FieldBecameRequired,
        Id::ShapeRefined,
        Id::ValueRemoved,
        Id::KindRemoved,
        Id::ChoiceChanged,
        Id::ShortcutRemoved,
        Id::RemovedSet,
        Id::RemovedDeleted,
        Id::FieldAliasAdded,
        Id::WireName,
        Id::RustName,
        Id::DocsChanged,
    ];
    let told =
        rules.map(|rule| format!("---- {} ----\n{}", rule.code(), reported(&pair(rule), &[])));
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("sections", told.join("\n")));
}

#[test]
fn a_section_has_only_the_headings_under_which_something_stands() {
    let added = reported(&pair(Id::MethodAdded), &[]);
    assert_eq!(headings(&added), ["Added"]);
    let removed = reported(&pair(Id::MethodRemoved), &[]);
    assert_eq!(headings(&removed), ["Removed"]);
    let docs = reported(&pair(Id::DocsChanged), &[]);
    assert_eq!(headings(&docs), ["Changed"]);
}

#[test]
fn the_generator_and_the_runtime_have_entries_of_their_own() {
    let source = |text: &str| Files::from([("src/lib.rs".to_owned(), text.to_owned())]);
    let part =
        |of, old, new| Requirement::of_code(of, &source(old), &source(new)).expect("it is Rust");
    let parts = [
        part(Origin::Generator, "pub fn a() {}", "pub fn b() {}"),
        part(
            Origin::Runtime,
            "pub fn a() {}",
            "// Faster.\npub fn a() {}",
        ),
        part(Origin::Crate, "pub fn a() {}", "pub fn a() {}"),
        Requirement::of_spec(&pair(Id::MethodAdded).changes()),
    ];
    let levels = parts.iter().map(|part| part.level);
    let levels: Vec<Level> = levels.collect();
    assert_eq!(
        levels,
        [Level::Major, Level::Patch, Level::None, Level::Minor]
    );
    let text = reported(&pair(Id::MethodAdded), &parts);
    assert_eq!(headings(&text), ["Added", "Changed"]);
    assert!(
        text.contains("- **Breaking:** The generator that writes the crate: "),
        "{text}"
    );
    assert!(
        text.contains("- The runtime that the crate depends on: "),
        "{text}"
    );
    // The spec's changes are told one by one.
    assert!(
        !text.contains("The crate as a whole") && !text.contains("The spec:"),
        "{text}"
    );
}

#[test]
fn a_changelog_gets_a_section_above_the_others_and_replaces_its_own() {
    let first = insert(
        None,
        "tiny-bot",
        "0.1.0",
        "## 0.1.0 - 2027-01-01\n\nThe first.\n",
    );
    assert_eq!(
        first,
        "# Changelog of `tiny-bot`\n\n## 0.1.0 - 2027-01-01\n\nThe first.\n"
    );
    let second = "## 0.2.0 - 2027-01-02\n\nThe second.\n";
    let both = insert(Some(&first), "tiny-bot", "0.2.0", second);
    assert!(has(&both, "0.1.0") && has(&both, "0.2.0") && !has(&both, "0.2"));
    assert!(both.find("The second.") < both.find("The first."));
    let again = insert(Some(&both), "tiny-bot", "0.2.0", second);
    assert_eq!(again, both);
    let mended = "## 0.1.0 - 2027-01-03\n\nThe first, mended.\n";
    let mended = insert(Some(&both), "tiny-bot", "0.1.0", mended);
    assert_eq!(
        mended,
        "# Changelog of `tiny-bot`\n\n## 0.2.0 - 2027-01-02\n\nThe second.\n\n\
         ## 0.1.0 - 2027-01-03\n\nThe first, mended.\n"
    );
}

#[test]
fn what_stands_above_the_first_version_stays() {
    let by_hand = "# Changes\n\nRead me.\n\n## Unreleased\n\n- Soon.\n\n## 0.1.0 - 2027-01-01\n";
    let text = insert(
        Some(by_hand),
        "tiny-bot",
        "0.2.0",
        "## 0.2.0 - 2027-01-02\n",
    );
    let (above, below) = text.split_once("## 0.2.0").expect("the section");
    assert!(above.contains("Read me.") && above.contains("- Soon."));
    assert!(below.contains("## 0.1.0"));
}
