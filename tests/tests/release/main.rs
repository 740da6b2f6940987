//! From a changed spec to the registry: the next version, its reasons, and the release itself.
//!
//! Nothing is ever published here: in Cargo's place stands a script that notes what it is asked.
#![cfg(unix)]

mod baselines;
mod bumps;
mod changelogs;
mod releases;
mod stand_in;
mod versions;

use std::fs;

use bazu_tests::Repository;
use stand_in::Cargo;

/// The smallest API, released once.
fn released() -> (Repository, Cargo) {
    let repository = Repository::versioned("otp");
    let cargo = Cargo::new(&repository);
    let run = cargo.xtask(&repository, "release otp --execute");
    assert_eq!(run.code, 0, "{}", run.err);
    repository.commit();
    (repository, cargo)
}

/// The text of a file.
fn read(repository: &Repository, path: &str) -> String {
    fs::read_to_string(repository.path(path)).expect(path)
}

const BASELINE: &str = "spec/otp/releases/0.1.0.json";
const CHAPTER: &str = "spec/otp/passwords.yaml";
