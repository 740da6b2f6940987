//! Chapters, which become modules.

use std::collections::HashMap;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::names;
use bazu_model::{Api, Span};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let mut modules: HashMap<&str, Span> = HashMap::new();
    for chapter in &api.chapters {
        let module = chapter.module.as_str();
        // The name of the file is wrong, so the place is its beginning.
        let span = Span {
            end: chapter.span.start,
            ..chapter.span
        };
        if let Some(first) = modules.insert(module, span) {
            let message = format!("two files become the module `{module}`");
            Diagnostic::new(Id::NameCollision, span, message)
                .label("the second one")
                .related(first, "the first one")
                .help("rename one of the files")
                .report(diagnostics);
        }
        let message = format!("`{module}` cannot be the name of a chapter");
        let diagnostic = if names::CHAPTERS.contains(&module) || names::is_keyword(module) {
            Diagnostic::new(Id::NameCollision, span, message)
                .help("rename the file: the generated crate needs this name itself")
        } else if !names::is_identifier(module) {
            Diagnostic::new(Id::NameChanges, span, message)
                .help("rename the file: use letters from a to z, digits and `-`, a letter first")
        } else {
            continue;
        };
        diagnostic.label("the chapter").report(diagnostics);
    }
}
