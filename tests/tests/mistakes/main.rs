//! What the compiler says about the mistakes that authors of handlers make. Only the first line is compared: the others
//! hold paths of this machine.
//!
//! The programs are in `programs/`. The head of each says which mistake it is, and which line the compiler prints:
//! after `error:` if the line names the culprit or the remedy, after `vague error:` if it does not.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use bazu_tests::{root, snippets_target, write_crate};
use serde_json::Value;

const MANIFEST: &str = r#"[package]
name = "mistakes"
version = "0.0.0"
edition = "2024"

[dependencies]
bale-bot = { workspace = true }
bazu = { workspace = true }
letgram-bot = { workspace = true }
serde = { workspace = true, features = ["derive"] }
"#;

/// A program that does not compile.
struct Program {
    text: String,
    line: String,
    is_vague: bool,
}

fn programs() -> BTreeMap<String, Program> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes/programs");
    let files = fs::read_dir(folder).expect("the programs");
    let paths = files.map(|file| file.expect("a program").path());
    paths.map(|path| program(&path)).collect()
}

fn program(path: &Path) -> (String, Program) {
    let text = fs::read_to_string(path).expect("a text");
    let name = path.file_stem().expect("a name");
    let after = |head: &str| text.lines().find_map(|line| line.strip_prefix(head));
    let (line, vague) = (after("//! error: "), after("//! vague error: "));
    let program = Program {
        line: line.or(vague).expect("the line of the error").to_owned(),
        is_vague: vague.is_some(),
        text,
    };
    (name.to_string_lossy().into_owned(), program)
}

/// Checks the programs, all in one run. Returns the first line of the first error of each.
fn checked(programs: &BTreeMap<String, Program>) -> BTreeMap<String, String> {
    let folder = root().join("target/mistakes");
    let example = |(name, program): (&String, &Program)| {
        let text = program.text.replace("//!", "//");
        let whole = format!("{}\n{text}\nfn main() {{}}\n", include_str!("prelude.rs"));
        (format!("examples/{name}.rs"), whole)
    };
    let own = [("Cargo.toml", MANIFEST), ("src/lib.rs", "")];
    let own = own.map(|(path, text)| (path.to_owned(), text.to_owned()));
    // A program that was renamed is not checked any more.
    let _ = fs::remove_dir_all(&folder);
    write_crate(&folder, own.into_iter().chain(programs.iter().map(example)));
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--offline",
            "--examples",
            "--keep-going",
            "--quiet",
        ])
        .args(["--message-format", "json", "--target-dir"])
        .arg(snippets_target())
        .current_dir(&folder)
        .output()
        .expect("cargo starts");
    let mut lines = BTreeMap::new();
    for message in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(message).expect("cargo writes JSON");
        if message["message"]["level"] != "error" {
            continue;
        }
        let name = message["target"]["name"].as_str().expect("a target");
        let text = message["message"]["message"].as_str().expect("a message");
        let first = text.lines().next().unwrap_or_default();
        lines.entry(name.to_owned()).or_insert(first.to_owned());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        !lines.is_empty(),
        "nothing was checked in {}:\n{errors}",
        folder.display()
    );
    lines
}

/// A line without the paths of its types.
fn short(line: &str) -> String {
    let mut short = String::new();
    let mut word = 0;
    for c in line.chars() {
        short.push(c);
        match c {
            ':' if short.ends_with("::") => short.truncate(word),
            ':' => {}
            c if !c.is_alphanumeric() && c != '_' => word = short.len(),
            _ => {}
        }
    }
    short
}

#[test]
fn paths_are_left_out_of_a_line() {
    let line = "`a::b::C<std::string::String>` is: not `d_e::F`";
    assert_eq!(short(line), "`C<String>` is: not `F`");
}

#[test]
fn the_first_line_names_the_culprit_or_the_remedy() {
    let programs = programs();
    let lines = checked(&programs);
    let mut wrong = Vec::new();
    for (name, program) in &programs {
        let line = lines.get(name).map_or("it compiles", String::as_str);
        if line != program.line && short(line) != program.line {
            wrong.push(format!(
                "{name}\n  says    {line}\n  and not {}",
                program.line
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let vague = programs.values().filter(|program| program.is_vague);
    assert_eq!((programs.len(), vague.count()), (37, 5));
}
