//! The specs as they are.

use std::fs;

use bazu_model::SourceFile;
use bazu_model::{Api, Span};

use crate::list::root;

/// A resolved spec and its files.
pub(crate) struct Spec {
    pub(crate) api: Api,
    files: Vec<SourceFile>,
}

impl Spec {
    pub(crate) fn load(name: &str) -> Self {
        let mut files = sources(name);
        files.extend(sources("shared"));
        let loaded = bazu_load::load(files);
        let problems: Vec<_> = loaded.diagnostics.iter().map(|d| &d.message).collect();
        assert!(
            problems.is_empty(),
            "spec/{name} has problems: {problems:#?}"
        );
        Self {
            api: loaded.api.expect("a spec without problems has a model"),
            files: loaded.files,
        }
    }

    pub(crate) fn place(&self, span: Span) -> String {
        self.files
            .get(span.file)
            .map_or_else(String::new, |file| file.place(span))
    }
}

/// The files of a folder of `spec/`.
fn sources(folder: &str) -> Vec<SourceFile> {
    let entries = fs::read_dir(root().join("spec").join(folder)).expect("a folder of specs");
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut paths: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    paths.sort();
    let files = paths.into_iter().map(|path| {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = fs::read(&path).expect("a file of a spec");
        SourceFile::new(format!("spec/{folder}/{file}"), bytes)
    });
    files.collect()
}
