//! The release itself: what it refuses, what it would publish, and what it does.

use std::fs;

use bazu_tests::{Repository, Run};

use crate::stand_in::Cargo;
use crate::{BASELINE, CHAPTER, read, released};

/// What Cargo is asked to package: the crate, and the crates of the runtime that it stands on.
const PACKAGED: &str =
    "package --package bazu-core --package bazu-client --package bazu-rest --package bale-otp";

/// What stands against a release, and that nothing was packaged.
#[track_caller]
fn refused(repository: &Repository, cargo: &Cargo) -> Run {
    for way in ["--dry-run", "--execute"] {
        cargo.reported();
        let run = cargo.xtask(repository, &format!("release otp {way}"));
        assert_eq!(run.code, 1, "{}{}", run.out, run.err);
        assert_eq!(cargo.reported(), [""; 0], "{}", run.err);
        run.says("nothing was packaged or published");
        if way == "--execute" {
            return run;
        }
    }
    unreachable!("one of them executes");
}

/// A repository that would be released.
fn ready() -> (Repository, Cargo) {
    let repository = Repository::versioned("otp");
    let cargo = Cargo::new(&repository);
    (repository, cargo)
}

#[test]
fn a_dry_run_tells_what_would_be_published_and_writes_nothing() {
    let (repository, cargo) = ready();
    repository.settle();
    let run = cargo.xtask(&repository, "release otp --dry-run");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        run.out,
        "bazu-core 0.1.0: 2 files, 3 KiB packed\n  src/lib.rs\n  Cargo.toml\n\
         bazu-client 0.1.0: 2 files, 3 KiB packed\n  src/lib.rs\n  Cargo.toml\n\
         bazu-rest 0.1.0: 2 files, 3 KiB packed\n  src/lib.rs\n  Cargo.toml\n\
         bale-otp 0.1.0: 2 files, 3 KiB packed\n  src/lib.rs\n  Cargo.toml\n"
    );
    run.says("nothing was published; to publish: cargo xtask release otp --execute");
    assert_eq!(cargo.reported(), [PACKAGED]);
    let touched = repository.touched();
    let outside = touched.iter().filter(|path| !path.starts_with(".git/"));
    assert_eq!(outside.collect::<Vec<_>>(), [""; 0]);
    assert_eq!(repository.git(&["status", "--short"]), "");
}

#[test]
fn one_of_dry_run_and_execute_is_asked_for() {
    let copy = Repository::committed();
    assert_eq!(copy.xtask("release otp").code, 2);
    assert_eq!(copy.xtask("release otp --dry-run --execute").code, 2);
}

#[test]
fn a_release_publishes_the_runtime_first_and_leaves_its_model() {
    let (repository, cargo) = ready();
    let head = repository.git(&["rev-parse", "HEAD"]);
    let run = cargo.xtask(&repository, "release otp --execute");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        cargo.reported(),
        [
            PACKAGED,
            "publish --package bazu-core",
            "publish --package bazu-client",
            "publish --package bazu-rest",
            "publish --package bale-otp",
        ]
    );
    assert!(read(&repository, BASELINE).contains(head.trim()));
    assert_eq!(
        repository.git(&["status", "--short"]).trim(),
        "?? spec/otp/releases/"
    );
    run.says(&format!("git tag bale-otp-0.1.0 {}", head.trim()));
    // What is saved is what the next one is compared with.
    repository.commit();
    assert!(
        repository
            .xtask("diff otp")
            .out
            .contains("no change from release 0.1.0")
    );
}

#[test]
fn a_runtime_that_the_registry_has_is_not_published_again() {
    let (repository, cargo) = ready();
    cargo.publish("bazu-core@0.1.0");
    let run = cargo.xtask(&repository, "release otp --execute");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says("the registry already has bazu-core 0.1.0");
    assert!(
        !cargo
            .reported()
            .contains(&"publish --package bazu-core".to_owned())
    );
}

#[test]
fn a_crate_that_the_registry_has_is_not_published() {
    let (repository, cargo) = ready();
    cargo.publish("bale-otp@0.1.0");
    for how in ["--execute", "--dry-run"] {
        let run = cargo.xtask(&repository, &format!("release otp {how}"));
        assert_eq!(run.code, 1);
        run.says("the registry already has bale-otp 0.1.0");
        assert_eq!(cargo.reported(), [""; 0]);
    }
}

/// Cargo's own words are many lines, most of them about another try.
#[test]
fn without_an_answer_of_the_registry_nothing_is_packaged_and_the_cause_is_told() {
    let (repository, cargo) = ready();
    cargo.go_offline();
    for how in ["--execute", "--dry-run"] {
        let run = cargo.xtask(&repository, &format!("release otp {how}"));
        assert_eq!(run.code, 1);
        run.says(
            "error: the registry does not say whether it has bale-otp@0.1.0: download of config.json \
             failed: [7] Could not connect to server\n  help: check the network, ",
        );
        assert!(!run.err.contains("tries remaining"), "{}", run.err);
        assert_eq!(cargo.reported(), [""; 0]);
    }
}

#[test]
fn what_does_not_build_by_itself_is_not_published() {
    let (repository, cargo) = ready();
    cargo.fail();
    let run = cargo.xtask(&repository, "release otp --execute");
    assert_eq!(run.code, 1);
    run.says(&format!("cargo {PACKAGED} failed, see above"));
    assert_eq!(cargo.reported(), [PACKAGED]);
    assert!(!repository.path(BASELINE).exists());
}

#[test]
fn a_tree_with_changes_is_refused() {
    let (repository, cargo) = ready();
    fs::write(repository.path("notes.txt"), "").expect("the file is written");
    let run = refused(&repository, &cargo);
    run.says("1 change not committed (?? notes.txt)\n  help: commit or stash them");
    run.says("1 reason against a release");
}

#[test]
fn stale_output_is_refused() {
    let (repository, cargo) = ready();
    repository.edit("generated/bale-otp/src/lib.rs", "//! ", "//! By hand: ");
    repository.commit();
    let run = refused(&repository, &cargo);
    run.says("generated/bale-otp/src/lib.rs is stale");
    run.says("write and commit them: cargo xtask gen otp");
    run.says("1 reason against a release");
}

#[test]
fn a_spec_with_problems_is_refused_and_reported_once() {
    let (repository, cargo) = ready();
    repository.edit(CHAPTER, "methods:\n", "spells: {}\nmethods:\n");
    repository.commit();
    let run = refused(&repository, &cargo);
    run.says("error: 1 problem in spec/otp\n  help: ");
    assert_eq!(run.err.matches("unknown key").count(), 1, "{}", run.err);
}

#[test]
fn a_version_that_is_released_is_refused() {
    let (repository, cargo) = released();
    refused(&repository, &cargo).says(
        "version 0.1.0 of bale-otp is already released\n  help: raise it: cargo xtask bump otp --write",
    );
}

#[test]
fn a_version_that_is_too_low_is_refused() {
    let (repository, cargo) = released();
    repository.edit(
        "spec/otp/api.yaml",
        "client: OtpGateway\n",
        "client: Gateway\n",
    );
    repository.edit("spec/otp/api.yaml", "version: 0.1.0", "version: 0.1.1");
    repository.edit(
        "Cargo.toml",
        "generated/bale-otp\", version = \"0.1.0\"",
        "generated/bale-otp\", version = \"0.1.1\"",
    );
    for verb in ["gen otp", "changelog otp --write"] {
        let run = repository.xtask(verb);
        assert_eq!(run.code, 0, "{verb}: {}", run.err);
    }
    repository.commit();
    let run = refused(&repository, &cargo);
    run.says("version 0.1.1 is too low: the changes since 0.1.0 require 0.2.0");
    run.says("1 reason against a release");
}

#[test]
fn a_version_that_the_workspace_does_not_ask_for_is_refused() {
    let (repository, cargo) = ready();
    repository.edit(
        "Cargo.toml",
        "generated/bale-otp\", version = \"0.1.0\"",
        "generated/bale-otp\", version = \"0.3.0\"",
    );
    repository.commit();
    refused(&repository, &cargo)
        .says("Cargo.toml depends on bale-otp 0.3.0 and the spec says 0.1.0");
}

#[test]
fn a_changelog_without_the_version_is_refused() {
    let (repository, cargo) = ready();
    repository.edit("generated/bale-otp/CHANGELOG.md", "## 0.1.0", "## 0.0.9");
    repository.commit();
    let run = refused(&repository, &cargo);
    run.says("generated/bale-otp/CHANGELOG.md has no section of version 0.1.0\n  help: write it: cargo xtask changelog otp --write");
    run.says("1 reason against a release");
}

#[test]
fn waivers_that_do_not_apply_are_refused() {
    let (repository, cargo) = ready();
    let folder = repository.path("spec/otp/releases");
    fs::create_dir_all(&folder).expect("the folder is made");
    let waiver =
        "000000000000: { change: method.removed sendOtp, reason: Why not., until: 2027-01-31 }\n";
    fs::write(folder.join("waivers.yaml"), waiver).expect("the file is written");
    repository.commit();
    let run = refused(&repository, &cargo);
    run.says("no change has the fingerprint `000000000000`");
    run.says("spec/otp/releases/waivers.yaml has waivers that do not apply");
    run.says("1 reason against a release");
}

#[test]
fn a_runtime_that_changed_under_its_version_is_refused() {
    let (repository, cargo) = released();
    repository.edit("runtime/core/src/lib.rs", "//! ", "//! Newly told. ");
    repository.commit();
    let run = refused(&repository, &cargo);
    run.says("the runtime has changed since it was released with bale-otp (patch: 1 file differs");
    run.says("so its version must be at least 0.1.1");
}

#[test]
fn everything_that_stands_against_a_release_is_told_at_once() {
    let (repository, cargo) = released();
    repository.edit("runtime/core/src/lib.rs", "//! ", "//! Newly told. ");
    repository.edit("generated/bale-otp/src/lib.rs", "//! ", "//! By hand: ");
    repository.edit("generated/bale-otp/CHANGELOG.md", "## 0.1.0", "## 0.0.9");
    let run = refused(&repository, &cargo);
    for words in [
        "not committed",
        "is stale",
        "already released",
        "has no section",
        "the runtime has changed",
    ] {
        run.says(words);
    }
    run.says("5 reasons against a release");
}
