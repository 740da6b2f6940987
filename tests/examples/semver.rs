//! Compares Bazu with another tool on the same changes: `.ci/semver` runs this program.
//!
//! For each pair of examples of the rules, it writes the crates of both sides and runs `cargo semver-checks`,
//! which returns the required version change. It writes these results beside the results of this project into
//! `tests/diff/semver.md`. If the two differ, `tests/diff/unseen.yaml` gives the reason.

#[path = "../tests/diff/pairs.rs"]
mod pairs;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output};

use bazu_evolve::diff::level;
use bazu_load::Loaded;
use bazu_model::level::Level;
use bazu_tests::write_crate;

use crate::pairs::{pairs, repository};

/// The result of the tool.
struct Answer {
    level: Level,
    /// The rules of the tool that gave this result.
    lints: BTreeSet<String>,
}

fn main() -> ExitCode {
    let root = repository().canonicalize().expect("the repository");
    let reasons = fs::read_to_string(root.join("tests/diff/unseen.yaml")).expect("the reasons");
    let mut reasons: BTreeMap<String, String> =
        serde_yaml::from_str(&reasons).expect("rule: reason");
    let mut crates = Crates::new(&root);
    let mut rows = Vec::new();
    let mut faults = Vec::new();
    for pair in pairs() {
        let rule = pair.rule.code();
        let answer = crates.compare(&pair.old, &pair.new);
        // The tool does not distinguish between no change and a patch.
        let agrees = level(&pair.changes()).max(Level::Patch) == answer.level;
        let own = pair.asks();
        let reason = reasons.remove(rule);
        let said = match (agrees, reason) {
            (true, None) => "agrees".to_owned(),
            (false, Some(reason)) => reason,
            (true, Some(_)) => {
                faults.push(format!(
                    "{rule}: both agree, so the reason no longer applies"
                ));
                continue;
            }
            (false, None) => {
                let lints = words(&answer.lints);
                let theirs = answer.level;
                faults.push(format!(
                    "{rule}: {own} here, {theirs} there ({lints}), for no reason"
                ));
                continue;
            }
        };
        let (theirs, lints) = (answer.level, words(&answer.lints));
        eprintln!("{rule}: {own}, {theirs}");
        rows.push(format!(
            "| `{rule}` | {own} | {theirs} | {lints} | {said} |\n"
        ));
    }
    faults.extend(
        reasons
            .keys()
            .map(|rule| format!("{rule}: a reason without a pair")),
    );
    if !faults.is_empty() {
        eprintln!("{}", faults.join("\n"));
        return ExitCode::FAILURE;
    }
    let table = format!("{}{}", head(), rows.concat());
    fs::write(root.join("tests/diff/semver.md"), table).expect("the table is written");
    ExitCode::SUCCESS
}

fn words(lints: &BTreeSet<String>) -> String {
    let words: Vec<_> = lints.iter().map(|lint| format!("`{lint}`")).collect();
    words.join(", ")
}

fn head() -> String {
    let version = |program: &str, args: &[&str]| {
        let output = Command::new(program).args(args).output().expect(program);
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    };
    format!(
        "<!-- Written by `.ci/semver`, with {tool} and {rustc}. -->\n\n\
         # What another tool says of the same changes\n\n\
         Each row is the example of a rule: the rule, what that asks of the version (and the whole \
         pair, where an edit cannot be had alone), and what `cargo semver-checks` says of the two \
         crates written from it, by which of its own rules. Where they disagree, the last column \
         says why.\n\n\
         | rule | here | there | its rules | |\n|---|---|---|---|---|\n",
        tool = version("cargo", &["semver-checks", "--version"]),
        rustc = version("rustc", &["--version"]),
    )
}

/// The written crates. Each is documented once, because many pairs have the same sides.
struct Crates {
    folder: PathBuf,
    documented: BTreeMap<BTreeMap<String, String>, PathBuf>,
}

impl Crates {
    fn new(root: &Path) -> Self {
        Self {
            folder: root.join("target/semver"),
            documented: BTreeMap::new(),
        }
    }

    fn compare(&mut self, old: &Loaded, new: &Loaded) -> Answer {
        let (old, new) = (self.document(old), self.document(new));
        let output = Command::new("cargo")
            .args(["semver-checks", "--color", "never"])
            // Every finding counts, independent of the version.
            .args(["--release-type", "patch"])
            .arg("--baseline-rustdoc")
            .arg(old)
            .arg("--current-rustdoc")
            .arg(new)
            .output()
            .expect("cargo runs");
        answer(&output)
    }

    /// Writes the crate of an API and its rustdoc JSON.
    fn document(&mut self, loaded: &Loaded) -> PathBuf {
        let api = loaded.api.as_ref().expect("a model");
        let name = &api.krate.name;
        let written = bazu_emit::generate(api).expect("what is written is Rust");
        let root = format!("generated/{name}/");
        let files = written.files().filter_map(|(path, file)| {
            let path = path.strip_prefix(&root)?;
            Some((path.to_owned(), file.text.clone()))
        });
        let files: BTreeMap<String, String> = files.collect();
        let number = self.documented.len();
        if let Some(known) = self.documented.get(&files) {
            return known.clone();
        }
        let folder = self.folder.join("crate");
        let _ = fs::remove_dir_all(&folder);
        write_crate(&folder, files.clone());
        let build = self.folder.join("build");
        let output = Command::new("cargo")
            .args([
                "rustdoc",
                "--quiet",
                "--offline",
                "--lib",
                "--manifest-path",
            ])
            .arg(folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(&build)
            .args(["--", "-Zunstable-options", "--output-format=json"])
            .args(["--document-hidden-items", "--cap-lints=allow"])
            // The tool reads a format that the stable compiler writes only with this setting.
            .env("RUSTC_BOOTSTRAP", "1")
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        let documented = self.folder.join(format!("{number}.json"));
        let json = format!("doc/{}.json", name.replace('-', "_"));
        fs::copy(build.join(json), &documented).expect("rustdoc wrote it");
        self.documented.insert(files, documented.clone());
        documented
    }
}

fn answer(output: &Output) -> Answer {
    let told = String::from_utf8_lossy(&output.stdout);
    let log = String::from_utf8_lossy(&output.stderr);
    let level = match log.split_once("semver requires new ") {
        Some((_, rest)) if rest.starts_with("major") => Level::Major,
        Some((_, rest)) if rest.starts_with("minor") => Level::Minor,
        _ if output.status.success() => Level::Patch,
        _ => panic!("the tool failed:\n{log}"),
    };
    let lints = told.lines().filter_map(|line| {
        let lint = line.strip_prefix("--- failure ")?;
        lint.split_once(':').map(|(name, _)| name.to_owned())
    });
    Answer {
        level,
        lints: lints.collect(),
    }
}
