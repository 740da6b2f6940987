//! The code beside what breaks: the old compiles with the old crate, the new with the new one,
//! and the old no longer.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use bazu_emit as emit;
use bazu_evolve::changelog::{Note, note};
use bazu_evolve::diff::{Change, diff};
use bazu_model::Api;
use bazu_model::level::Level;
use bazu_tests::{inherited_tables, root, snippets_target};

use crate::pairs::{load, model, pairs, yaml_files};

/// Crates of one run, in a workspace of their own.
struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // What an earlier run left would be checked too.
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the folder is cleared");
        }
        let workspace = Self { folder };
        let tables = inherited_tables();
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n{tables}");
        workspace.write("Cargo.toml", &manifest);
        let lock = fs::read_to_string(root().join("Cargo.lock")).expect("the lock");
        workspace.write("Cargo.lock", &lock);
        workspace
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(path, text).expect("the file is written");
    }

    /// A generated crate under a package name of its own, since many have the same.
    fn generated(&self, package: &str, api: &Api) {
        let output = emit::generate(api).expect("what is written is Rust");
        let own = format!("generated/{}/", api.krate.name);
        for (path, file) in output.files() {
            let Some(path) = path.strip_prefix(&own) else {
                continue;
            };
            let text = match path {
                "Cargo.toml" => {
                    let name = format!("name = {:?}", api.krate.name);
                    let named = file.text.replacen(&name, &format!("name = {package:?}"), 1);
                    format!("{named}\n[lib]\nname = {:?}\n", krate(api))
                }
                _ => file.text.clone(),
            };
            self.write(&format!("crates/{package}/{path}"), &text);
        }
    }

    /// A crate of snippets on top of a generated one.
    fn snippets(&self, package: &str, below: (&str, &Api), snippets: &[&str]) {
        let (below, api) = below;
        let key = &api.krate.name;
        let manifest = format!(
            "[package]\nname = {package:?}\nversion = \"0.0.0\"\nedition.workspace = true\n\n\
             [dependencies]\n{key} = {{ path = \"../{below}\", package = {below:?} }}\n"
        );
        self.write(&format!("crates/{package}/Cargo.toml"), &manifest);
        // Nobody calls them, and what is deprecated still compiles.
        let mut lib = "#![allow(dead_code, deprecated, unused_variables)]\n".to_owned();
        for (index, snippet) in snippets.iter().enumerate() {
            lib.push_str(&format!("mod snippet_{index};\n"));
            self.write(&format!("crates/{package}/src/snippet_{index}.rs"), snippet);
        }
        self.write(&format!("crates/{package}/src/lib.rs"), &lib);
    }

    fn check(&self, packages: &[String], arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(["check", "--offline", "--quiet"])
            .args(arguments);
        for package in packages {
            command.args(["--package", package]);
        }
        command
            .arg("--target-dir")
            .arg(snippets_target())
            .current_dir(&self.folder)
            // As the other test that builds there, or nothing would be shared.
            .env("CARGO_ENCODED_RUSTFLAGS", "-Dwarnings")
            .output()
            .expect("cargo runs")
    }
}

fn krate(api: &Api) -> String {
    api.krate.name.replace('-', "_")
}

/// The notes of changes, each with the words of its change.
fn notes(changes: &[Change], old: &Api, new: &Api) -> Vec<(String, Note)> {
    let breaking = changes
        .iter()
        .filter(|change| change.verdict().rust == Level::Major);
    let notes = breaking.map(|change| {
        let note = note(change, old, new).expect("what is written is Rust");
        (change.to_string(), note.expect("what breaks has a note"))
    });
    notes.collect()
}

#[test]
fn what_breaks_has_code_that_compiles_before_and_after_and_not_across() {
    let workspace = Workspace::new("migration-rules");
    let mut checked = Vec::new();
    let mut across = Vec::new();
    for pair in pairs() {
        let (old, new) = (model(&pair.old), model(&pair.new));
        let notes = notes(&pair.changes(), old, new);
        if notes.is_empty() {
            continue;
        }
        let rule = pair.rule.code().replace('.', "-");
        let sides = [("old", "before", old), ("new", "after", new)];
        for (side, word, api) in sides {
            let below = format!("{side}-{rule}");
            workspace.generated(&below, api);
            let snippets = notes.iter().map(|(_, note)| match side {
                "old" => note.before.as_str(),
                _ => note.after.as_str(),
            });
            let package = format!("{word}-{rule}");
            let snippets: Vec<&str> = snippets.collect();
            workspace.snippets(&package, (&below, api), &snippets);
            checked.push(package);
        }
        for (index, (change, note)) in notes.iter().enumerate() {
            let package = format!("across-{rule}-{index}");
            let below = format!("new-{rule}");
            workspace.snippets(&package, (&below, new), &[&note.before]);
            across.push((package, change.clone()));
        }
    }
    assert!(checked.len() > 60, "hardly a rule was checked");

    let output = workspace.check(&checked, &[]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");

    let packages: Vec<String> = across.iter().map(|(package, _)| package.clone()).collect();
    let arguments = ["--keep-going", "--message-format", "json"];
    let output = workspace.check(&packages, &arguments);
    let failed = failed(&output);
    let compiling = across
        .iter()
        .filter(|(package, _)| !failed.contains(package));
    let compiling: Vec<&str> = compiling.map(|(_, change)| change.as_str()).collect();
    assert_eq!(
        compiling, [""; 0],
        "these break other code than what is shown"
    );
}

/// One API taken for an older time of another: much that is gone, new and different at once, in
/// specs as large as they come.
#[test]
fn the_code_beside_what_tells_two_apis_apart_compiles() {
    let spec = |api: &str| {
        let read = |name: &str| {
            let shown = format!("spec/{name}");
            yaml_files(&root().join(&shown), &shown)
        };
        load(read(api).into_iter().chain(read("shared")).collect())
    };
    let workspace = Workspace::new("migration-apis");
    let (bale, letgram) = (spec("bale"), spec("letgram"));
    let mut packages = Vec::new();
    for loaded in [&bale, &letgram] {
        let api = model(loaded);
        workspace.generated(&api.krate.name, api);
    }
    for (old, new) in [(&bale, &letgram), (&letgram, &bale)] {
        let (old, new) = (model(old), model(new));
        let changes = diff(old, new);
        let notes = notes(&changes, old, new);
        assert!(notes.len() > 50, "{} notes", notes.len());
        for (word, api) in [("before", old), ("after", new)] {
            let snippets = notes.iter().map(|(_, note)| match word {
                "before" => note.before.as_str(),
                _ => note.after.as_str(),
            });
            let package = format!("{word}-{}", old.id);
            let snippets: Vec<&str> = snippets.collect();
            workspace.snippets(&package, (&api.krate.name, api), &snippets);
            packages.push(package);
        }
    }
    let output = workspace.check(&packages, &["--keep-going"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

/// The packages that did not compile.
fn failed(output: &Output) -> BTreeSet<String> {
    let messages = String::from_utf8_lossy(&output.stdout);
    let errors = messages.lines().filter_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        let level = message.get("message")?.get("level")?.as_str()?;
        let target = message.get("target")?.get("name")?.as_str()?;
        (level == "error").then(|| target.replace('_', "-"))
    });
    errors.collect()
}
