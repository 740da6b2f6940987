//! What the last release left, and what may be wrong with it.

use std::fs;

use bazu_tests::{Run, xtask_with};
use tempfile::TempDir;

use crate::{BASELINE, read, released};

/// What `bump` says of a baseline that was edited.
fn with(edit: impl Fn(&str) -> String) -> Run {
    let (repository, _) = released();
    let known = read(&repository, BASELINE);
    let edited = edit(&known);
    assert_ne!(known, edited);
    fs::write(repository.path(BASELINE), edited).expect("the file is written");
    let run = repository.xtask("bump otp");
    assert_eq!(run.code, 1, "{}", run.out);
    run
}

fn revision(text: &str) -> &str {
    let line = text.lines().find(|line| line.contains("\"revision\""));
    line.expect("the revision")
}

#[test]
fn a_release_names_the_revision_it_was_made_of() {
    let (repository, _) = released();
    let before = repository.git(&["rev-parse", "HEAD~1"]);
    let line = format!("  \"revision\": \"{}\",", before.trim());
    assert_eq!(revision(&read(&repository, BASELINE)), line);
}

#[test]
fn a_revision_that_is_not_there_is_told_with_two_ways_out() {
    let gone = "0123456789012345678901234567890123456789";
    let run = with(|text| text.replace(revision(text), &format!("  \"revision\": \"{gone}\",")));
    run.says(&format!(
        "was made from revision {gone}, which is not in this repository"
    ));
    run.says("git fetch --unshallow --tags");
    run.says(BASELINE);
}

#[test]
fn a_release_refuses_a_lost_revision_once_beside_all_else() {
    let (repository, cargo) = released();
    let known = read(&repository, BASELINE);
    let gone = "  \"revision\": \"0123456789012345678901234567890123456789\",";
    let lost = known.replace(revision(&known), gone);
    fs::write(repository.path(BASELINE), lost).expect("the file is written");
    let run = cargo.xtask(&repository, "release otp --dry-run");
    assert_eq!(run.code, 1);
    assert_eq!(
        run.err.matches("is not in this repository").count(),
        1,
        "{}",
        run.err
    );
    run.says("not committed");
    run.says("2 reasons against a release");
}

#[test]
fn a_baseline_without_a_revision_is_told() {
    let run = with(|text| text.replace(&format!("{}\n", revision(text)), ""));
    run.says("spec/otp/releases/0.1.0.json does not say which revision was released");
}

#[test]
fn a_baseline_of_another_format_api_or_version_is_told() {
    with(|text| text.replace("\"format\": 3", "\"format\": 1")).says("of format 1, an older one");
    with(|text| text.replace("\"id\": \"otp\"", "\"id\": \"safir\""))
        .says("release 0.1.0 is a model of `safir`, not of `otp`");
    with(|text| text.replace("\"version\": \"0.1.0\"", "\"version\": \"0.3.0\""))
        .says("spec/otp/releases/0.1.0.json is the model of version 0.3.0");
    with(|text| text[..text.len() / 2].to_owned()).says("this is not a saved model");
}

#[test]
fn a_machine_without_git_is_told() {
    let (repository, _) = released();
    let nothing = TempDir::new().expect("a folder");
    let run = xtask_with(
        &repository.path(""),
        "bump otp",
        &[("PATH", nothing.path())],
    );
    assert_eq!(run.code, 1);
    run.says("git cannot be run");
}
