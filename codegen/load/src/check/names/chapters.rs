//! Chapters, which become modules.

use bazu_model::diag::Diagnostics;
use bazu_model::names;
use bazu_model::{Api, Span};

use super::{Case, Given, Named, Scope, Takes};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let mut modules = Scope::default();
    modules.reserve(
        names::CHAPTERS.iter().copied(),
        "a chapter cannot be `{}`: the generated crate needs this name itself",
    );
    modules.reserve(
        names::DEVICES.iter().copied(),
        "a chapter cannot be `{}`: no file on Windows can have this name",
    );
    for chapter in &api.chapters {
        modules.add(Named {
            rust: &chapter.module,
            wire: &chapter.module,
            // The name of the file is wrong, so the place is its beginning.
            span: Span {
                end: chapter.span.start,
                ..chapter.span
            },
            case: Case::Snake,
            given: Given::File,
            word: "chapter",
            takes: Takes::Name,
        });
    }
    modules.check(diagnostics);
}
