//! `cargo xtask new`: a spec that is right from the first line, and the crate that it makes.

use std::fs;
use std::path::Path;
use std::process::Command;

use bazu_tests::{Repository, snippets_target, write_crate};
use tempfile::TempDir;

/// What `new` writes needs no change: it passes `check`, and the crate compiles with its examples.
#[test]
fn a_new_api_passes_check_and_makes_a_crate_that_compiles() {
    let copy = Repository::committed();
    for (api, protocol, krate) in [("my-chat", "bot", "my-chat-bot"), ("pay2", "rest", "pay2")] {
        let run = copy.xtask(&format!("new {api} --protocol {protocol}"));
        assert_eq!(run.code, 0, "{}", run.err);
        run.says(&format!("wrote spec/{api}/api.yaml\n"));
        run.says(&format!("now: cargo xtask gen {api}"));
        let check = copy.xtask(&format!("check {api}"));
        assert_eq!(check.code, 0, "{}", check.err);
        let manifest = fs::read_to_string(copy.path("Cargo.toml")).unwrap();
        let line = format!("\n{krate} = {{ path = \"generated/{krate}\", version = \"0.1.0\" }}\n");
        assert!(manifest.contains(&line), "{manifest}");
        let written = copy.xtask(&format!("gen {api}"));
        assert_eq!(written.code, 0, "{}", written.err);
        let folder = TempDir::new().unwrap();
        write_crate(folder.path(), files(&copy, krate));
        let test = Command::new(env!("CARGO"))
            .args(["test", "--offline", "--quiet"])
            .arg("--target-dir")
            .arg(snippets_target())
            .env("CARGO_ENCODED_RUSTFLAGS", "-Dwarnings")
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&test.stderr);
        let told = String::from_utf8_lossy(&test.stdout);
        assert!(test.status.success(), "{api}: {said}{told}");
    }
    // The front page of a bot shows a program.
    let page = fs::read_to_string(copy.path("generated/my-chat-bot/README.md")).unwrap();
    assert!(page.contains("MY_CHAT_TOKEN"), "{page}");
    // Everything else is as it was, and all of it together is up to date.
    let all = copy.xtask("check");
    assert_eq!(all.code, 0, "{}", all.err);
    assert_eq!(copy.xtask("gen --check").code, 0);
    // What was begun can be released like any other: its manifest is complete.
    assert_eq!(copy.xtask("bump my-chat").code, 0);
}

/// The files of a crate by their paths in it.
fn files(copy: &Repository, krate: &str) -> Vec<(String, String)> {
    let root = copy.path("generated").join(krate);
    let files = copy.files(&format!("generated/{krate}")).into_iter();
    files
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let path = path.strip_prefix(&root).unwrap();
            (path.to_string_lossy().into_owned(), text)
        })
        .collect()
}

fn untouched(copy: &Repository, arguments: &str, words: &str) {
    let before = copy.files("");
    copy.settle();
    let run = copy.xtask(arguments);
    assert_eq!(run.code, 1, "{arguments}: {}", run.err);
    run.says(words);
    assert_eq!(copy.files(""), before, "{arguments}");
    assert_eq!(copy.touched(), [""; 0], "{arguments}");
}

#[test]
fn a_name_that_is_taken_or_cannot_be_one_is_refused_and_nothing_is_written() {
    let copy = Repository::committed();
    for name in [
        "My",
        "2fa",
        "a_b",
        "a.b",
        "../x",
        "a/b",
        "a-",
        "a--b",
        "match",
        "é",
        "x\u{202e}y",
    ] {
        untouched(
            &copy,
            &format!("new {name} --protocol rest"),
            &format!("`{name}` cannot be the name of an API\n  help: write small letters, "),
        );
    }
    let long = "x".repeat(65);
    untouched(
        &copy,
        &format!("new {long} --protocol bot"),
        "cannot be the name",
    );
    untouched(
        &copy,
        "new bale --protocol bot",
        "spec/bale is already there",
    );
    untouched(
        &copy,
        "new shared --protocol bot",
        "spec/shared is already there",
    );
    // Another folder, and the crate of one that is there.
    untouched(
        &copy,
        "new bale-otp --protocol rest",
        "generated/bale-otp is already there",
    );
    untouched(
        &copy,
        "new serde --protocol rest",
        "Cargo.toml already depends on `serde`",
    );
    untouched(&copy, "new bazu --protocol rest", "`bazu`");
    assert_eq!(copy.xtask("new mychat --protocol soap").code, 2);
    assert_eq!(copy.xtask("new mychat").code, 2);
}

/// The folder is there whole or not at all.
#[cfg(unix)]
#[test]
fn a_spec_that_cannot_be_written_leaves_nothing_behind() {
    let copy = Repository::committed();
    let before = copy.files("");
    let manifest = fs::read_to_string(copy.path("Cargo.toml")).unwrap();
    let command = "trap '' XFSZ; ulimit -f 1; \"$0\" new mychat --protocol bot";
    let run = Command::new("sh")
        .args(["-c", command])
        .arg(Path::new(bazu_tests::binary()))
        .current_dir(copy.path(""))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    assert_eq!(run.status.code(), Some(1), "{said}");
    assert_eq!(copy.files(""), before, "{said}");
    let after = fs::read_to_string(copy.path("Cargo.toml")).unwrap();
    assert_eq!(after, manifest);
}
