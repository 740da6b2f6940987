//! What is exported for other tools says all that the model says, and agrees with the crates.

mod contents;
mod requests;

use std::fs;
use std::path::{Path, PathBuf};

use bazu_export::{Format, export};
use bazu_model::Api;
use bazu_model::SourceFile;
use serde_json::Value;

/// The models of all specs.
fn apis() -> Vec<Api> {
    ["bale", "letgram", "otp", "safir"].map(api).into()
}

fn api(name: &str) -> Api {
    load(sources(name))
}

fn load(files: Vec<SourceFile>) -> Api {
    let loaded = bazu_load::load(files);
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    loaded.api.expect("a spec without problems has a model")
}

fn sources(name: &str) -> Vec<SourceFile> {
    let mut files = Vec::new();
    for folder in [name, "shared"] {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        for entry in fs::read_dir(spec.join(folder)).expect("spec/ is there") {
            let path: PathBuf = entry.expect("an entry").path();
            if path.extension().is_some_and(|ending| ending == "yaml") {
                let file = path.file_name().expect("a name").to_string_lossy();
                let bytes = fs::read(&path).expect("a file");
                files.push(SourceFile::new(format!("spec/{folder}/{file}"), bytes));
            }
        }
    }
    files
}

/// An export as another tool reads it.
fn exported(api: &Api, format: Format) -> Value {
    serde_json::from_str(&export(api, format)).expect("an export is JSON")
}

#[test]
fn every_api_of_the_repository_is_tried() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let folders = fs::read_dir(spec).expect("spec/ is there");
    let folders = folders.filter(|entry| entry.as_ref().is_ok_and(|e| e.path().is_dir()));
    // But for the shared one.
    assert_eq!(folders.count() - 1, apis().len());
}

#[test]
fn the_same_spec_gives_the_same_bytes_in_whatever_order_its_files_are_read() {
    for name in ["bale", "safir"] {
        let mut files = sources(name);
        files.reverse();
        let (one, other) = (api(name), load(files));
        for format in Format::ALL {
            assert!(
                export(&one, format) == export(&other, format),
                "{name} {format:?}"
            );
        }
    }
}

#[test]
fn where_a_fact_stands_in_its_file_changes_its_place_in_the_model_and_nothing_else() {
    let mut files = sources("otp");
    for file in &mut files {
        let text = fs::read_to_string(
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("..")
                .join(&file.path),
        );
        let text = format!("# A comment.\n\n{}", text.expect("a file"));
        *file = SourceFile::new(file.path.clone(), text.into_bytes());
    }
    let (before, after) = (api("otp"), load(files));
    for format in [Format::OpenApi, Format::JsonSchema] {
        assert_eq!(export(&before, format), export(&after, format));
    }
    let models = [&before, &after].map(|api| exported(api, Format::Model));
    // Two lines more stand above the header.
    let [was, is] = [0, 1].map(|index| models[index]["api"]["at"][1].as_u64());
    assert_eq!(was.map(|line| line + 2), is);
    let [before, after] = models.map(|mut model| {
        take_places(&mut model);
        model
    });
    assert_eq!(before, after);
}

/// Takes out where things stand.
fn take_places(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("at");
            map.values_mut().for_each(take_places);
        }
        Value::Array(items) => items.iter_mut().for_each(take_places),
        _ => {}
    }
}
