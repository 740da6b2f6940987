//! What the documents name is there: files, sections, commands, packages and tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use bazu_tests::{root, xtask};
use serde_json::Value;

const DOCUMENTS: [&str; 5] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "spec/README.md",
];

/// Paths and packages that a document may name though they do not exist, with the reason. A path
/// stands for all below it.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("codegen/model/src/diag/explain/S0207.md", RECIPE),
    ("codegen/evolve/src/diff/examples/thing.added/", RECIPE),
    (
        "spec/bale/releases/waivers.yaml",
        "nothing was released yet",
    ),
];
const RECIPE: &str = "a recipe writes it";

struct Document {
    name: &'static str,
    /// The lines outside of code.
    prose: Vec<String>,
    /// What is between backticks, and the lines of blocks marked `sh`.
    code: Vec<String>,
}

fn documents() -> Vec<Document> {
    let documents = DOCUMENTS.map(|name| {
        let text = fs::read_to_string(root().join(name)).expect(name);
        let (mut prose, mut code, mut block) = (Vec::new(), Vec::new(), None);
        for line in text.lines() {
            match (line.trim().strip_prefix("```"), block) {
                (Some(language), None) if !language.contains('`') => block = Some(language),
                (Some(_), Some(_)) => block = None,
                (_, Some("sh")) => code.push(line.trim().to_owned()),
                (_, Some(_)) => {}
                (_, None) => {
                    prose.push(line.split('`').step_by(2).collect());
                    code.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
                }
            }
        }
        Document { name, prose, code }
    });
    documents.into()
}

/// The address of each section of a document, as GitHub makes it from the heading.
fn sections(path: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(path).expect("a document");
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let addresses = headings.map(|line| {
        let heading = line
            .trim_start_matches('#')
            .trim()
            .to_lowercase()
            .replace(' ', "-");
        heading.replace(|c: char| !c.is_alphanumeric() && c != '-' && c != '_', "")
    });
    addresses.collect()
}

/// Whether a word stands for many: `NAME`, `….yaml`, `<file>`.
fn is_pattern(word: &str) -> bool {
    let capitals = |part: &str| part.len() > 2 && part.chars().all(|c| c.is_ascii_uppercase());
    word.contains(['…', '*', '<'])
        || word.split(['/', '.', '-']).any(capitals) && !word.ends_with(".md")
}

/// What is wrong with a word of a document, unless it is an exception that still applies.
fn missing(document: &Document, word: &str, exists: impl Fn(&str) -> bool) -> Option<String> {
    let exception = EXCEPTIONS.iter().find(|(part, _)| word.starts_with(part));
    match exception {
        Some((part, reason)) if exists(part) => {
            Some(format!("{part} exists and needs no exception ({reason})"))
        }
        None if !exists(word) => Some(format!("{}: there is no {word}", document.name)),
        _ => None,
    }
}

#[test]
fn every_link_leads_to_a_file_and_a_section_of_it() {
    let mut wrong = Vec::new();
    for document in documents() {
        let own = root().join(document.name);
        let links = document
            .prose
            .iter()
            .flat_map(|line| line.split("](").skip(1));
        let links = links.filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.starts_with("https://")) {
            let (path, section) = link.split_once('#').unwrap_or((link, ""));
            let target = match path {
                "" => own.clone(),
                path => own.with_file_name("").join(path),
            };
            let has = |section: &str| section.is_empty() || sections(&target).contains(section);
            if !target.exists() || !has(section) {
                wrong.push(format!("{}: {link}", document.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_path_exists() {
    let mut wrong = BTreeSet::new();
    for document in documents() {
        for path in document.code.iter().filter(|code| !code.contains(' ')) {
            let (first, _) = path.split_once('/').unwrap_or_default();
            if !first.is_empty() && root().join(first).is_dir() && !is_pattern(path) {
                wrong.extend(missing(&document, path, |path| root().join(path).exists()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_command_has_a_verb_a_package_and_a_target_that_exist() {
    let help = xtask(&root(), "--help").out;
    let (_, commands) = help.split_once("Commands:\n").expect("a list of commands");
    let verbs = commands
        .lines()
        .map_while(|line| line.trim().split(' ').next());
    let verbs: BTreeSet<_> = verbs.take_while(|verb| !verb.is_empty()).collect();
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--offline",
            "--no-deps",
            "--format-version",
            "1",
        ])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let targets = packages
        .iter()
        .filter_map(|package| package["targets"].as_array());
    let names = targets
        .flatten()
        .chain(packages)
        .filter_map(|it| it["name"].as_str());
    let names: BTreeSet<_> = names.collect();
    let mut wrong = BTreeSet::new();
    for document in documents() {
        for command in &document.code {
            let words: Vec<_> = command.split_whitespace().collect();
            for pair in words.windows(2).filter(|pair| !is_pattern(pair[1])) {
                let known = match pair[0] {
                    "xtask" if !pair[1].starts_with('-') => &verbs,
                    "-p" | "--test" | "--bench" | "--example" => &names,
                    _ => continue,
                };
                wrong.extend(missing(&document, pair[1], |word| known.contains(word)));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
