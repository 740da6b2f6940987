//! The schema for editors, held against specs by a validator that is not ours.

use jsonschema::Validator;
use serde_json::Value;

use super::{corpus, entries, yaml_files};
use bazu_model::SourceFile;

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(&bazu_load::spec::schema()).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

/// A file as an editor reads it; nothing if it is not YAML.
fn content(file: &SourceFile) -> Option<Value> {
    serde_yaml::from_str(&file.text).ok()
}

#[test]
fn every_file_of_every_spec_fits_the_schema() {
    let validator = validator();
    let mut folders = entries("spec");
    folders.retain(|path| !path.contains('.'));
    folders.extend(["tests/snippets", "tests/snippets/shared"].map(str::to_owned));
    let files: Vec<SourceFile> = folders
        .iter()
        .flat_map(|folder| yaml_files(folder))
        .collect();
    assert!(files.len() > 40, "{}", files.len());
    let mut wrong = Vec::new();
    for file in &files {
        let content = content(file).expect("YAML");
        for error in validator.iter_errors(&content) {
            wrong.push(format!("{}{}: {error}", file.path, error.instance_path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a schema cannot say: what is YAML and outside the language, and what a value means.
const UNSEEN: [&str; 17] = [
    "accessor-without-a-way",
    "addresses-that-cannot-be-opened",
    "alias",
    "anchor",
    "header-without-a-crate",
    "header-without-a-server",
    "header-without-docs",
    "id-that-is-no-folder",
    "key-twice-at-the-top",
    "key-twice-in-an-item",
    "keywords-that-the-registry-refuses",
    "s0001-latin-1",
    "s0001-truncated-character",
    "server-that-is-no-address",
    "server-with-a-bad-port",
    "tab-after-spaces",
    "tag",
];

#[test]
fn the_schema_flags_what_the_reader_refuses() {
    let validator = validator();
    let mut wrong = Vec::new();
    let mut flagged = 0;
    for case in corpus() {
        let Some(name) = case.path.strip_prefix("tests/negative/reading/") else {
            continue;
        };
        let name = name.trim_end_matches(".yaml");
        for content in case.files.iter().filter_map(content) {
            let fits = validator.is_valid(&content);
            flagged += usize::from(!fits);
            if fits != UNSEEN.contains(&name) {
                wrong.push(name.to_owned());
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(flagged > 40, "{flagged}");
}

#[test]
fn the_schema_completes_the_keys_of_a_difference() {
    let validator = validator();
    let fits = |yaml: &str| validator.is_valid(&serde_yaml::from_str(yaml).expect("YAML"));
    assert!(fits(
        "shared: { files: { Video: { remove: [width], change: { a: { doc: A } } } } }"
    ));
    assert!(fits("shared: { files: { Video: {} } }"));
    for wrong in [
        "shared: { files: { Video: { removed_members: [width] } } }",
        "shared: { files: { Video: { remove: width } } }",
        "shared: { files: { Video: { change: { a: doc } } } }",
        "shared: [files]",
    ] {
        assert!(!fits(wrong), "{wrong}");
    }
}
