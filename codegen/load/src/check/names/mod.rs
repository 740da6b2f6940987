//! Names that cannot be Rust names, or that the generated crate needs for itself.

mod chapters;
mod methods;
mod scope;
mod text;
mod types;

use bazu_model::diag::Diagnostics;
use bazu_model::names;
use bazu_model::{Api, Field, Name};

use scope::{Case, Given, Named, Scope, Takes};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let mut scope = Scope::default();
    let why = "`{}` is a name that the generated crate needs itself";
    scope.reserve(names::TYPES.iter().copied(), why);
    // A method `self_` would have a struct of the second name.
    scope.reserve([api.client.as_str(), "Self"], why);
    scope.reserve(
        names::CLIENT_METHODS.iter().copied(),
        "every client already has a function `{}`",
    );
    types::add(api, &mut scope);
    methods::add(api, &mut scope);
    scope.check(diagnostics);
    types::check(api, diagnostics);
    methods::check(api, diagnostics);
    chapters::check(api, diagnostics);
    text::check(api, diagnostics);
    let mut errors = Scope::default();
    let why = "`{}` is the kind of every error without a name in the spec";
    errors.reserve(["Other"], why);
    for error in &api.errors {
        errors.add(Named {
            rust: &error.name,
            wire: &error.name,
            span: error.span,
            case: Case::UpperCamel,
            given: Given::Name,
            word: "error",
            takes: Takes::Name,
        });
    }
    errors.check(diagnostics);
}

/// The constructor of an alternative: it has the name of its first field, unless the rule has another.
fn constructor_of<'a>(
    group: &'a [Name],
    constructors: &'a [(Name, String)],
    fields: &'a [Field],
) -> Option<Named<'a>> {
    let mut renamed = constructors.iter();
    let renamed = renamed.find(|(name, _)| group.iter().any(|field| field == name));
    let (function, field, takes) = match renamed {
        Some((field, function)) => (function.as_str(), field, Takes::Name),
        None => {
            let field = group.first()?;
            let own = fields.iter().find(|own| own.wire == *field.value);
            let function = own.map_or(field.as_str(), |own| &own.rust);
            (function, field, Takes::NameOfField)
        }
    };
    Some(Named {
        rust: function,
        wire: function,
        span: field.span,
        case: Case::Snake,
        given: Given::Constructor(field.as_str()),
        word: "one",
        takes,
    })
}
