//! Every id has a page that says why it is wrong, and whose example really is.
//!
//! A page is Markdown: a paragraph, `Wrong:` with blocks of YAML, and `Fixed:` with the same
//! blocks fixed. A block that names a file of `spec/` in its first line is that file. Any other
//! belongs to `api.yaml`, below a header that the page leaves out. A file of waivers is read
//! against one change, that of a limit.

use std::collections::BTreeSet;

use bazu_evolve::diff;
use bazu_evolve::diff::{Change, Detail, Direction, Limit, waivers};
use bazu_load::source::MAX_FILE_BYTES;
use bazu_model::diag::Id;
use bazu_model::{Bounds, Length, Number, Path, SourceFile, TextUnit};

use super::{entries, load, report};

/// What an API has besides its example, but for the keys that the example has itself.
const HEADER: &str = r#"api: probe
docs: https://example.org
crate: { name: probe-bot, version: 0.1.0, description: A probe. }
server: { api: "https://example.org", file: "https://example.org/file" }
sources: { page: { title: Page, url: "https://example.org" } }
"#;

struct Page {
    meaning: &'static str,
    wrong: &'static str,
    fixed: &'static str,
}

impl Page {
    #[track_caller]
    fn of(id: Id) -> Self {
        let text = id.explanation();
        let parts = text
            .split_once("\n\nWrong:\n\n")
            .and_then(|(meaning, examples)| {
                let (wrong, fixed) = examples.split_once("\n\nFixed:\n\n")?;
                Some(Self {
                    meaning,
                    wrong,
                    fixed,
                })
            });
        parts.unwrap_or_else(|| panic!("the page of {id} lacks a part:\n{text}"))
    }
}

/// The files that the blocks of an example are.
fn files(blocks: &str) -> Vec<SourceFile> {
    let mut api = String::new();
    let mut files = Vec::new();
    for block in blocks.split("```yaml\n").skip(1) {
        let (text, _) = block.split_once("```").expect("the block ends");
        let path = text.lines().next().and_then(|line| line.strip_prefix("# "));
        match path.filter(|path| path.starts_with("spec/")) {
            Some(path) => files.push(SourceFile::new(path, bytes(text))),
            None => api.push_str(text),
        }
    }
    let begins_a_line = |key: &str| api.lines().any(|line| line.starts_with(key));
    let missing = HEADER.split_inclusive('\n').filter(|line| {
        let (key, _) = line.split_once(' ').expect("a key and a value");
        !begins_a_line(key)
    });
    let header: String = missing.collect();
    files.push(SourceFile::new(
        "spec/probe/api.yaml",
        bytes(&(header + &api)),
    ));
    files
}

/// What a page cannot hold is shown by a sign: a byte that is no UTF-8, and a great deal of text.
fn bytes(text: &str) -> Vec<u8> {
    let text = text.replace('…', &"x".repeat(MAX_FILE_BYTES));
    let parts: Vec<_> = text.split('\u{fffd}').map(str::as_bytes).collect();
    parts.join(&0xe9)
}

/// What is wrong with the blocks of an example, with a report for people.
fn faults(blocks: &str) -> (BTreeSet<Id>, String) {
    let files = files(blocks);
    let (waivers, spec): (Vec<_>, Vec<_>) = files
        .into_iter()
        .partition(|file| file.path.ends_with("waivers.yaml"));
    let loaded = load(spec);
    assert!(loaded.api.is_some() || !loaded.diagnostics.is_empty());
    let mut found: BTreeSet<_> = loaded.diagnostics.iter().map(|d| d.id).collect();
    let limit = |max| {
        let (min, max) = (Some(Number::Whole(1)), Some(Number::Whole(max)));
        Some(Detail::Limit(Limit::Length(Length {
            bounds: Bounds { min, max },
            unit: TextUnit::Chars,
            after_markup: None,
        })))
    };
    let change = Change {
        rule: diff::Id::LimitTightened,
        path: Path::Parameter {
            method: "sendMessage".to_owned(),
            parameter: "text".to_owned(),
        },
        was: None,
        before: limit(4096),
        after: limit(4000),
        direction: Direction::REQUEST,
        old: None,
        new: None,
    };
    for file in &waivers {
        let changes = std::slice::from_ref(&change);
        let (_, diagnostics) = waivers::read(file, changes, "2026-11-21");
        found.extend(diagnostics.iter().map(|diagnostic| diagnostic.id));
    }
    (found, report(&loaded))
}

#[test]
fn the_example_of_every_id_has_this_fault_and_no_other() {
    let mut other = Vec::new();
    for &id in Id::ALL {
        let (found, report) = faults(Page::of(id).wrong);
        if found != BTreeSet::from([id]) {
            other.push(format!("{id}: {found:?} found\n{report}"));
        }
    }
    assert!(other.is_empty(), "{}", other.join("\n"));
}

#[test]
fn the_fixed_example_of_every_id_has_no_fault() {
    for &id in Id::ALL {
        let (found, report) = faults(Page::of(id).fixed);
        assert!(found.is_empty(), "{id}:\n{report}");
    }
}

#[test]
fn every_page_says_more_than_the_title_in_lines_that_fit_a_terminal() {
    for &id in Id::ALL {
        let meaning = Page::of(id).meaning;
        assert!(meaning.len() > 80, "{id}: {meaning}");
        assert!(!meaning.contains(id.remedy()), "{id} has its remedy twice");
        let longest = id.explanation().lines().map(|line| line.chars().count());
        assert!(longest.max() <= Some(100), "{id} has a longer line");
    }
}

#[test]
fn every_page_belongs_to_an_id() {
    let ids = Id::ALL.iter();
    let known: BTreeSet<_> = ids
        .map(|id| format!("codegen/model/src/diag/explain/{id}.md"))
        .collect();
    let there: BTreeSet<_> = entries("codegen/model/src/diag/explain")
        .into_iter()
        .collect();
    assert_eq!(there, known);
}
