//! What is written for each construct of the spec language, so that a change of an emitter
//! shows as a change of a snapshot.
//!
//! `tests/snippets` is one API whose every chapter is one construct.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use bazu_codegen::diag::{Look, render};
use bazu_codegen::source::SourceFile;

const FOLDER: &str = "tests/snippets";

fn snippets() -> Vec<SourceFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(FOLDER);
    let entries = fs::read_dir(folder).expect(FOLDER);
    let files = entries.map(|entry| {
        let path = entry.expect(FOLDER).path();
        let name = path.file_name().and_then(|name| name.to_str());
        let shown = format!("{FOLDER}/{}", name.expect("UTF-8 name"));
        SourceFile::new(shown, fs::read(&path).expect(FOLDER))
    });
    let mut files: Vec<SourceFile> = files.collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The text of every written file by its path.
fn written(files: Vec<SourceFile>) -> BTreeMap<String, String> {
    let loaded = bazu_codegen::load(files);
    let found = loaded.diagnostics.iter();
    let found: Vec<_> = found
        .map(|d| render(d, &loaded.files, Look::Plain))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    let api = loaded.api.expect("a spec without faults has a model");
    let output = bazu_codegen::emit::generate(&api).expect("what is written is Rust");
    let files = output.files();
    files
        .map(|(path, file)| (path.to_owned(), file.text.clone()))
        .collect()
}

/// A file with its top-level keys in the opposite order.
fn with_keys_reversed(file: &SourceFile) -> SourceFile {
    let mut blocks: Vec<String> = Vec::new();
    for line in file.text.split_inclusive('\n') {
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
        match blocks.last_mut().filter(|_| !begins) {
            Some(block) => block.push_str(line),
            None => blocks.push(line.to_owned()),
        }
    }
    blocks.reverse();
    SourceFile::new(file.path.clone(), blocks.concat().into_bytes())
}

#[test]
fn every_construct_is_written_as_in_its_snapshot() {
    let written = written(snippets());
    for file in snippets() {
        let module = file.stem();
        if module == "api" {
            continue;
        }
        let text = [format!("src/{module}.rs"), format!("src/wire/{module}.rs")].map(|path| {
            let text = &written[&format!("generated/snippets-bot/{path}")];
            format!("// ---- {path} ----\n{text}")
        });
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("snapshots/emitted");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(module, text.join("\n")));
    }
}

#[test]
fn a_spec_is_written_to_the_same_bytes_every_time() {
    assert_eq!(written(snippets()), written(snippets()));
}

#[test]
fn the_order_in_which_files_are_given_changes_nothing() {
    let mut files = snippets();
    files.reverse();
    assert_eq!(written(snippets()), written(files));
}

#[test]
fn the_order_of_a_files_top_level_keys_changes_nothing() {
    let files = snippets();
    let reversed: Vec<SourceFile> = files.iter().map(with_keys_reversed).collect();
    let differing = files
        .iter()
        .zip(&reversed)
        .filter(|(a, b)| a.text != b.text);
    assert!(differing.count() > 10, "hardly a file was changed");
    assert_eq!(written(files), written(reversed));
}

#[test]
fn a_chapter_more_changes_no_other_chapter() {
    let without = |module: &str| {
        let files = snippets().into_iter().filter(|file| file.stem() != module);
        written(files.collect())
    };
    let all = written(snippets());
    for module in ["structs", "uploads", "conveniences"] {
        for (path, text) in without(module) {
            // These list every chapter.
            let shared = ["lib.rs", "wire/mod.rs", "snippets_bot.rs", "README.md"];
            if !shared.iter().any(|name| path.ends_with(name)) {
                assert_eq!(all[&path], text, "{path} without {module}");
            }
        }
    }
}

#[test]
fn a_type_moved_within_its_file_leaves_every_other_item_as_it_was() {
    let mut files = snippets();
    let file = files
        .iter_mut()
        .find(|file| file.stem() == "updates")
        .expect("updates.yaml");
    let bell = "  Bell:\n    fields: { rings: Integer }\n";
    assert!(file.text.contains(bell));
    file.text = file
        .text
        .replace(bell, "")
        .replace("types:\n", &format!("types:\n{bell}"));
    let (before, after) = (snippets(), files);
    let nodes = |files| {
        let loaded = bazu_codegen::load(files);
        let api = loaded.api.expect("a model");
        let output = bazu_codegen::emit::generate(&api).expect("what is written is Rust");
        let nodes = output.files().flat_map(|(path, file)| {
            let nodes = file.nodes.iter();
            nodes
                .map(|node| ((path.to_owned(), node.name.clone()), node.text.clone()))
                .collect::<Vec<_>>()
        });
        nodes.collect::<BTreeMap<_, _>>()
    };
    assert_eq!(nodes(before), nodes(after));
}
