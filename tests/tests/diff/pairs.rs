//! The pairs of tiny specs in `codegen/evolve/src/diff/examples`: for each rule the smallest edit that it reports.

use std::fs;
use std::path::{Path, PathBuf};

use bazu_evolve::diff::{Change, Id, diff, level};
use bazu_load::Loaded;
use bazu_load::{Look, render};
use bazu_model::{Api, SourceFile};

const FOLDER: &str = "codegen/evolve/src/diff/examples";

/// One API before and after a single edit.
pub(crate) struct Pair {
    /// The rule that is meant.
    pub(crate) rule: Id,
    pub(crate) old: Loaded,
    pub(crate) new: Loaded,
}

impl Pair {
    /// What the edit changes.
    pub(crate) fn changes(&self) -> Vec<Change> {
        diff(model(&self.old), model(&self.new))
    }

    /// What the rule asks of the version in Rust, and what all of the edit asks where that is
    /// something else.
    pub(crate) fn asks(&self) -> String {
        let changes = self.changes();
        let all = level(&changes);
        let own = changes
            .into_iter()
            .filter(|change| change.rule == self.rule);
        let own = level(&own.collect::<Vec<_>>());
        if own == all {
            own.to_string()
        } else {
            format!("{own} ({all})")
        }
    }
}

/// All pairs, in the order of the rules.
pub(crate) fn pairs() -> Vec<Pair> {
    let rules = Id::ALL.iter().filter(|rule| folder(**rule).is_dir());
    let pairs = rules.map(|rule| Pair {
        rule: *rule,
        old: load(side(*rule, "old")),
        new: load(side(*rule, "new")),
    });
    pairs.collect()
}

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Where a rule's pair stands.
pub(crate) fn folder(rule: Id) -> PathBuf {
    repository().join(FOLDER).join(rule.code())
}

/// The files of one side: a file, or a folder where it takes several. A file goes by one name on
/// both sides, since its name is that of a module.
fn side(rule: Id, side: &str) -> Vec<SourceFile> {
    let place = folder(rule).join(side);
    if place.is_dir() {
        return yaml_files(&place, side);
    }
    let file = place.with_extension("yaml");
    let bytes = fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    vec![SourceFile::new(format!("{side}/items.yaml"), bytes)]
}

/// The YAML files of a folder, shown under a name.
pub(crate) fn yaml_files(folder: &Path, shown: &str) -> Vec<SourceFile> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{shown}: {error}"));
    let paths = entries.map(|entry| entry.expect(shown).path());
    let yaml = paths.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let files = yaml.map(|path| {
        let name = path.file_name().and_then(|name| name.to_str());
        let name = format!("{shown}/{}", name.expect("UTF-8 name"));
        SourceFile::new(name, fs::read(&path).expect(shown))
    });
    files.collect()
}

/// Reads a spec that has no faults.
pub(crate) fn load(files: Vec<SourceFile>) -> Loaded {
    let loaded = bazu_load::load(files);
    let found = loaded.diagnostics.iter();
    let found: Vec<_> = found
        .map(|diagnostic| render(diagnostic, &loaded.files, Look::Plain))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    loaded
}

/// The model of a spec that has no faults.
pub(crate) fn model(loaded: &Loaded) -> &Api {
    let api = loaded.api.as_ref();
    api.expect("a spec without faults has a model")
}
