//! Reads API specs: from YAML with positions to the resolved model, with all errors.
//!
//! A fact passes through the modules in this order: [`source`] reads YAML with positions,
//! [`sharing`] inserts shared items, [`spec`] is the tree as written, [`resolve`] binds names and
//! fills in defaults and effects, [`check`] finds the errors of the result.

pub mod check;
mod effect;
pub mod paste;
mod protocol;
mod render;
pub mod resolve;
pub mod sharing;
pub mod source;
pub mod spec;

pub use render::{Look, render};

use bazu_model::diag::Diagnostics;
use bazu_model::{Api, SourceFile};

/// A spec that was read, with all its errors.
#[derive(Debug)]
pub struct Loaded {
    /// The files, in the order of their paths.
    pub files: Vec<SourceFile>,
    /// The resolved model; none if no file has the header of an API.
    pub api: Option<Api>,
    /// All errors, in the order of file and position.
    pub diagnostics: Diagnostics,
    /// The shared items that the API uses.
    pub taken: sharing::Taken,
}

/// Reads, resolves and checks the files of one API, together with the files of `spec/shared/`.
///
/// Messages and generated headers show the paths, so they should be relative to the repository.
pub fn load(mut files: Vec<SourceFile>) -> Loaded {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut diagnostics = Vec::new();
    let mut trees = Vec::new();
    let mut shared = sharing::SharedFiles::new();
    let mut nodes = Vec::new();
    for (index, file) in files.iter().enumerate() {
        match source::parse(index, file) {
            Ok(node) if file.is_shared() => {
                sharing::check_file(&node, &mut diagnostics);
                shared.insert(file.stem().to_owned(), node);
            }
            Ok(node) => nodes.push((index, node)),
            Err(errors) => diagnostics.extend(errors),
        }
    }
    let mut taken = sharing::Taken::new();
    for (index, node) in nodes {
        let node = sharing::expand(node, &shared, &mut taken, &mut diagnostics);
        trees.extend(spec::read(index, &node, &mut diagnostics));
    }
    let complete = trees.len() + shared.len() == files.len();
    let api = resolve::resolve(&files, &trees, &mut diagnostics);
    // With a file missing, every name it defines would be reported as unknown.
    if !complete {
        diagnostics.retain(|diagnostic| !diagnostic.id.needs_whole_spec());
    } else if let Some(api) = &api {
        diagnostics.extend(check::check(api));
    }
    diagnostics.sort_by(|a, b| (a.span, a.id, &a.message).cmp(&(b.span, b.id, &b.message)));
    diagnostics.dedup();
    Loaded {
        files,
        api,
        diagnostics,
        taken,
    }
}
