//! Every fault of a spec is found, named by its id, and shown where it stands.
//!
//! `tests/negative` holds one spec a fault: a file, or a folder whose files are read together.
//! The first line of a file names the ids of its faults; where a file cannot begin with a
//! comment, its own name does.

mod accepted;
mod editor;
mod effects;
mod explanations;
mod proposals;
mod sizes;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use bazu_load::Loaded;
use bazu_load::sharing;
use bazu_load::source::MAX_FILE_BYTES;
use bazu_load::{Look, render};
use bazu_model::SourceFile;
use bazu_model::diag::Id;
use proptest::prelude::*;

/// Ids that no file of the corpus has, each with the reason.
const NOT_IN_CORPUS: &[(Id, &str)] = &[
    (Id::TooLarge, "a file of 10 MB is made in a test, not kept"),
    (Id::WaiverUnmatched, "waivers are no spec; tests/tests/diff"),
    (Id::WaiverExpired, "waivers are no spec; tests/tests/diff"),
];

/// A spec that must be refused.
struct Case {
    /// Path in the repository: a file, or a folder read as a whole.
    path: String,
    files: Vec<SourceFile>,
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> SourceFile {
    let bytes = fs::read(repository().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    SourceFile::new(path, bytes)
}

/// The paths in a folder, in the order of their names.
fn entries(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(repository().join(folder)).expect(folder);
    let names = entries.map(|entry| entry.expect(folder).file_name());
    let paths = names.map(|name| format!("{folder}/{}", name.to_str().expect("UTF-8 name")));
    paths.collect::<BTreeSet<_>>().into_iter().collect()
}

fn yaml_files(folder: &str) -> Vec<SourceFile> {
    let paths = entries(folder);
    let paths = paths.iter().filter(|path| path.ends_with(".yaml"));
    paths.map(|path| read(path)).collect()
}

fn corpus() -> Vec<Case> {
    let topics = entries("tests/negative");
    let cases = topics.iter().flat_map(|topic| entries(topic));
    let cases = cases.map(|path| {
        let files = if path.ends_with(".yaml") {
            vec![read(&path)]
        } else {
            let mut files = yaml_files(&path);
            let shared = format!("{path}/shared");
            if repository().join(&shared).is_dir() {
                files.extend(yaml_files(&shared));
            }
            files
        };
        Case { path, files }
    });
    cases.collect()
}

/// The ids that a file says it has, in the order of their codes.
fn expected(file: &SourceFile) -> Vec<Id> {
    let told = match file
        .text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("# "))
    {
        Some(comment) if file.invalid_at.is_none() => comment.to_owned(),
        _ => file.stem().replace('-', " ").to_uppercase(),
    };
    let mut ids: Vec<Id> = told.split(' ').map_while(Id::from_code).collect();
    ids.sort();
    ids
}

/// Reads a spec as a whole, so that what it leaves of its shared files is reported too.
fn load(files: Vec<SourceFile>) -> Loaded {
    let mut loaded = bazu_load::load(files);
    let unused = sharing::unused(&loaded.files, &loaded.taken);
    loaded.diagnostics.extend(unused);
    loaded
}

fn found(loaded: &Loaded, file: usize) -> Vec<Id> {
    let here = loaded.diagnostics.iter().filter(|d| d.span.file == file);
    let mut ids: Vec<Id> = here.map(|diagnostic| diagnostic.id).collect();
    ids.sort();
    ids
}

fn report(loaded: &Loaded) -> String {
    let reports = loaded
        .diagnostics
        .iter()
        .map(|diagnostic| render(diagnostic, &loaded.files, Look::Plain));
    reports.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_fault_of_the_corpus_is_reported_as_its_first_line_says_and_nothing_else() {
    let mut wrong = Vec::new();
    for case in corpus() {
        let loaded = load(case.files);
        if loaded.diagnostics.is_empty() {
            wrong.push(format!("{}: nothing was reported", case.path));
        }
        for (index, file) in loaded.files.iter().enumerate() {
            let (expected, found) = (expected(file), found(&loaded, index));
            if expected != found {
                let path = &file.path;
                wrong.push(format!("{path}: {expected:?} expected, {found:?} found"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fault_of_the_corpus_is_shown_at_its_place_with_a_remedy() {
    for case in corpus() {
        let name = case.path.trim_start_matches("tests/negative/");
        let name = name.trim_end_matches(".yaml").replace('/', "__");
        let loaded = load(case.files);
        for diagnostic in &loaded.diagnostics {
            assert!(!diagnostic.help.is_empty(), "{name}: no remedy is offered");
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../snapshots/diagnostics");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name, report(&loaded)));
    }
}

#[test]
fn every_snapshot_belongs_to_a_fault_of_the_corpus() {
    let cases = corpus().into_iter().map(|case| {
        let name = case.path.trim_start_matches("tests/negative/");
        name.trim_end_matches(".yaml").replace('/', "__")
    });
    let cases: BTreeSet<String> = cases.collect();
    // A `.snap.new` is one that waits to be read; the test it belongs to fails by itself.
    let mut snapshots = entries("tests/tests/snapshots/diagnostics");
    snapshots.retain(|path| path.ends_with(".snap"));
    let stale = snapshots.iter().filter(|path| {
        let name = path.rsplit('/').next().unwrap_or(path);
        !cases.contains(name.trim_end_matches(".snap"))
    });
    assert_eq!(stale.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_id_of_the_catalogue_has_a_spec_in_the_corpus() {
    let mut covered: BTreeMap<Id, usize> = BTreeMap::new();
    for file in corpus().iter().flat_map(|case| &case.files) {
        for id in expected(file) {
            *covered.entry(id).or_default() += 1;
        }
    }
    for id in Id::ALL {
        let reason = NOT_IN_CORPUS.iter().find(|(exception, _)| exception == id);
        match (covered.contains_key(id), reason) {
            (false, None) => panic!("no spec in tests/negative has {id} ({})", id.title()),
            (true, Some((_, reason))) => {
                panic!("{id} is in tests/negative, so it needs no exception ({reason})")
            }
            _ => {}
        }
    }
}

#[test]
fn a_file_of_ten_megabytes_is_refused_before_it_is_parsed() {
    // It would not be YAML either, so a parser would complain of something else.
    let file = SourceFile::new("spec/probe/api.yaml", vec![b'['; 10 * MAX_FILE_BYTES]);
    let loaded = bazu_load::load(vec![file]);
    assert_eq!(found(&loaded, 0), [Id::TooLarge]);
    // The line at fault has 10 MB, so the report must not show it.
    let report = report(&loaded);
    assert!(
        report.contains("spec/probe/api.yaml:1:1: the file has 10485760 bytes"),
        "{report}"
    );
    assert!(report.len() < 1000);
}

#[test]
fn three_faults_in_three_files_are_reported_in_one_run() {
    let loaded = bazu_load::load(yaml_files("tests/negative/folders/three-faults"));
    let ids: Vec<_> = loaded.diagnostics.iter().map(|d| d.id).collect();
    assert_eq!(
        ids,
        [Id::UnknownType, Id::EmptyRange, Id::WrongValue],
        "{}",
        report(&loaded)
    );
    let files: BTreeSet<_> = loaded.diagnostics.iter().map(|d| d.span.file).collect();
    assert_eq!(files.len(), 3);
}

#[test]
fn a_spec_without_files_is_refused() {
    let loaded = bazu_load::load(Vec::new());
    assert_eq!(loaded.diagnostics.len(), 1);
    assert_eq!(loaded.diagnostics[0].id, Id::NoApi);
    assert!(report(&loaded).contains("no file of this spec has `api:`"));
}

/// A change of a file's bytes.
#[derive(Clone, Debug)]
enum Edit {
    Cut(usize),
    Replace(usize, u8),
    Insert(usize, &'static str),
    Remove(usize, usize),
    /// Puts a line in the place of another.
    Move(usize, usize),
}

impl Edit {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let len = bytes.len().max(1);
        match *self {
            Self::Cut(at) => bytes.truncate(at % len),
            Self::Replace(at, byte) => {
                if let Some(place) = bytes.get_mut(at % len) {
                    *place = byte;
                }
            }
            Self::Insert(at, text) => {
                let at = (at % len).min(bytes.len());
                bytes.splice(at..at, text.bytes());
            }
            Self::Remove(at, count) => {
                let at = (at % len).min(bytes.len());
                let end = (at + count).min(bytes.len());
                bytes.drain(at..end);
            }
            Self::Move(from, to) => {
                let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
                let line = lines.remove(from % lines.len());
                lines.insert(to % (lines.len() + 1), line);
                *bytes = lines.join(&b'\n');
            }
        }
    }
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    const PIECES: &[&str] = &[
        "\n", ":", ": ", "- ", "[", "]", "{", "}", "{}", "?", "\"", "'", "#", "&a ", "*a", "!t ",
        "<<: ", "---\n", "\t", "..", "null", "~", "-1", "1e999", "\u{feff}", "\u{0}", "سلام", "😀",
        "type: ", "rust: ", "self",
    ];
    let at = any::<usize>;
    let edit = prop_oneof![
        1 => at().prop_map(Edit::Cut),
        2 => (at(), any::<u8>()).prop_map(|(at, byte)| Edit::Replace(at, byte)),
        4 => (at(), prop::sample::select(PIECES)).prop_map(|(at, text)| Edit::Insert(at, text)),
        2 => (at(), 1..40usize).prop_map(|(at, count)| Edit::Remove(at, count)),
        2 => (at(), at()).prop_map(|(from, to)| Edit::Move(from, to)),
    ];
    prop::collection::vec(edit, 1..4)
}

/// Reads a spec, reports on it, and writes its crate where nothing is wrong.
fn go_all_the_way(files: Vec<SourceFile>) -> Result<(), TestCaseError> {
    let loaded = bazu_load::load(files);
    for diagnostic in &loaded.diagnostics {
        let file = loaded.files.get(diagnostic.span.file);
        let end = file.map_or(0, |file| file.text.len());
        prop_assert!(
            diagnostic.span.end <= end,
            "{diagnostic:?} ends outside its file"
        );
    }
    prop_assert!(loaded.diagnostics.is_empty() || !report(&loaded).is_empty());
    if let (Some(api), true) = (&loaded.api, loaded.diagnostics.is_empty()) {
        let output = bazu_emit::generate(api);
        prop_assert!(output.is_ok(), "{:?}", output.err());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_of_a_refused_spec_makes_the_generator_panic(at in any::<prop::sample::Index>(), edits in edits()) {
        let corpus = corpus();
        let case = at.get(&corpus);
        let mut files = Vec::new();
        for file in &case.files {
            let mut bytes = fs::read(repository().join(&file.path)).expect("a file of the corpus");
            for edit in &edits {
                edit.apply(&mut bytes);
            }
            files.push(SourceFile::new(&file.path, bytes));
        }
        go_all_the_way(files)?;
    }

    #[test]
    fn no_edit_of_a_file_of_an_api_makes_the_generator_panic(api in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), edits in edits()) {
        let mut apis = entries("spec");
        apis.retain(|path| repository().join(path).is_dir() && path != "spec/shared");
        let mut files = yaml_files(&apis[api.index(apis.len())]);
        files.extend(yaml_files("spec/shared"));
        let file = at.index(files.len());
        let mut bytes = files[file].text.clone().into_bytes();
        for edit in &edits {
            edit.apply(&mut bytes);
        }
        files[file] = SourceFile::new(files[file].path.clone(), bytes);
        go_all_the_way(files)?;
    }
}
