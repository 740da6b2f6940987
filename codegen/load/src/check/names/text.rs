//! The types of links and of formats, and the functions of formats.

use bazu_model::diag::Diagnostics;
use bazu_model::{Api, names};

use super::{Case, Given, Named, Scope, Takes};

/// What the type of a format has beside the functions of its marks.
const FORMAT: &[&str] = &[
    "append",
    "clone",
    "default",
    "eq",
    "escape",
    "fits",
    "fmt",
    "from",
    "mention_user",
    "new",
    "plain",
    "text",
    "to_string",
];

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let Some(bot) = api.protocol.bot() else {
        return;
    };
    let mut links = types();
    for link in &bot.links {
        links.add(upper(&link.name, link.span, "link"));
    }
    links.check(diagnostics);
    let mut formats = types();
    for format in &bot.formats {
        formats.add(upper(&format.name, format.span, "format"));
        let mut marks = Scope::default();
        marks.reserve(FORMAT.iter().copied(), "every format has a function `{}`");
        for mark in &format.marks {
            marks.add(Named {
                case: Case::Snake,
                ..upper(&mark.name, mark.span, "mark")
            });
        }
        marks.check(diagnostics);
    }
    formats.check(diagnostics);
}

fn types<'a>() -> Scope<'a> {
    let mut scope = Scope::default();
    let why = "`{}` is a name that the generated crate needs itself";
    scope.reserve(names::TYPES.iter().copied(), why);
    scope.reserve(["AsRef", "LinkError", "Self"], why);
    scope
}

fn upper<'a>(name: &'a str, span: bazu_model::Span, word: &'static str) -> Named<'a> {
    Named {
        rust: name,
        wire: name,
        span,
        case: Case::UpperCamel,
        given: Given::Name,
        word,
        takes: Takes::Name,
    }
}
