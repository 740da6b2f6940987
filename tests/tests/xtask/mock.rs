//! `cargo xtask mock`: what it gives to the server, which is a program of its own.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use bazu_tests::{Repository, xtask_with};

/// A Cargo that prints its arguments, one in each line, and ends with 7.
fn cargo(copy: &Repository) -> PathBuf {
    let path = copy.path("cargo-that-prints");
    fs::write(&path, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

#[test]
fn mock_writes_the_model_and_becomes_the_server() {
    let copy = Repository::fresh();
    let cargo = cargo(&copy);
    let folder = copy.path("spec");
    let run = |arguments: &str| xtask_with(&folder, arguments, &[("CARGO", &cargo)]);
    let served = run(
        "mock bale --port 0 --state shop.json --seed 5 --bot shop=7:x --bot b --strict-webhooks",
    );
    // The exit code is that of the server.
    assert_eq!(served.code, 7);
    let words: Vec<&str> = served.out.lines().collect();
    let at = words
        .iter()
        .position(|word| *word == "--")
        .expect("the server has arguments");
    assert_eq!(
        words[..at],
        [
            "run",
            "--quiet",
            "--package",
            "bazu-mock",
            "--features",
            "cli"
        ]
    );
    let model = Path::new(words[at + 1]);
    let expected = copy.xtask("export bale --format model").out;
    assert!(
        fs::read_to_string(model).unwrap() == expected,
        "{}",
        model.display()
    );
    assert!(model.ends_with("target/mock/bale.json"));
    let options = "--port 0 --state shop.json --seed 5 --bot shop=7:x --bot b --strict-webhooks";
    assert_eq!(words[at + 2..].join(" "), options);
    assert_eq!(run("mock bale").out.lines().count(), at + 2);
}

#[test]
fn mock_serves_no_spec_with_problems() {
    let copy = Repository::fresh();
    let cargo = cargo(&copy);
    let folder = copy.path("spec");
    copy.edit(
        "spec/bale/stickers.yaml",
        "length: 1..64",
        "length: 1..many",
    );
    let run = xtask_with(&folder, "mock bale", &[("CARGO", &cargo)]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    run.says("1 problem in spec/bale");
    let run = xtask_with(&folder, "mock bael", &[("CARGO", &cargo)]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    run.says("did you mean `bale`?");
    assert!(!copy.path("target/mock").exists());
    assert_eq!(copy.xtask("mock bale --port many").code, 2);
}
