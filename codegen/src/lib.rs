//! Turns machine-readable specs of bot APIs into Rust crates.
//!
//! Pure functions: text in, text out. The way of a fact is the order of the modules:
//! [`source`] reads YAML with positions, [`spec`] is the tree as written, [`model`] the tree
//! with names bound and defaults filled, [`check`] what can be wrong with it, [`emit`] what is
//! written from it, [`export`] what other tools read of it, [`output`] where the written files are
//! collected. [`surface`] reads what was written back, to tell what a change means to users:
//! [`bump`] which version follows, [`changelog`] what its users read.

pub mod bump;
pub mod changelog;
pub mod check;
pub mod diag;
pub mod diff;
pub mod drift;
pub mod emit;
pub mod explain;
pub mod export;
mod ids;
pub mod level;
pub mod model;
pub mod names;
pub mod output;
pub mod resolve;
pub mod sharing;
pub mod source;
pub mod spec;
pub mod surface;
pub mod words;

use diag::Diagnostic;
use source::SourceFile;

/// A spec that was read, with all that is wrong with it.
#[derive(Debug)]
pub struct Loaded {
    /// The files, in the order of their paths.
    pub files: Vec<SourceFile>,
    /// The resolved model; absent when the files cannot be told apart as a spec at all.
    pub api: Option<model::Api>,
    /// All problems, in the order of file and position.
    pub diagnostics: Vec<Diagnostic>,
    /// The shared items that the API takes.
    pub taken: sharing::Taken,
}

/// Reads, resolves and checks the files of one API, with the files of `spec/shared/` that it
/// may take items from.
///
/// Paths are shown in messages and in the generated headers, so they should be relative to the
/// repository.
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
