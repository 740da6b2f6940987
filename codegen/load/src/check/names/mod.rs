//! Names that cannot be Rust names, or that the generated crate needs for itself.

mod chapters;
mod methods;
mod scope;
mod types;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::names;
use bazu_model::{Api, Field, Name, Span, Spanned};

use scope::Scope;

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    types::check(api, diagnostics);
    methods::check(api, diagnostics);
    chapters::check(api, diagnostics);
    let mut errors = Scope::default();
    for error in &api.errors {
        upper_camel_case(&error.name, "name", error.span, diagnostics);
        if error.name == "Other" {
            let message = "`Other` is the kind of every error without a name in the spec";
            Diagnostic::new(Id::NameCollision, error.span, message)
                .help("give the error another name")
                .report(diagnostics);
        }
        errors.add(&error.name, &error.name, error.span, diagnostics);
    }
}

fn keyword(name: &str, span: Span, diagnostics: &mut Diagnostics) {
    let message = format!("`{name}` is a Rust keyword");
    Diagnostic::new(Id::RustKeyword, span, message)
        .help(format!(
            "give it another name, such as `rust: {name}_` or a more specific one"
        ))
        .report(diagnostics);
}

/// Types and errors have in Rust the name that they have in the spec.
fn upper_camel_case(name: &str, what: &str, span: Span, diagnostics: &mut Diagnostics) {
    if names::is_keyword(name) {
        keyword(name, span, diagnostics);
    } else if !names::is_identifier(name) || names::upper_camel(name) != name {
        let message = format!("`{name}` is not an UpperCamelCase {what}");
        Diagnostic::new(Id::NameChanges, span, message)
            .help(format!("write `{}`", names::upper_camel(name)))
            .report(diagnostics);
    }
}

/// Fields and functions have in Rust the name that they are given, in snake_case.
fn snake_case(name: &str, help: &str, span: Span, diagnostics: &mut Diagnostics) {
    if names::is_keyword(name) {
        keyword(name, span, diagnostics);
    } else if !names::is_identifier(name) || !is_snake_case(name) {
        let message = format!("`{name}` is not a snake_case name");
        Diagnostic::new(Id::NameChanges, span, message)
            .help(help)
            .report(diagnostics);
    }
}

/// Whether a name is in snake_case, or a keyword with the `_` that is advised for it.
fn is_snake_case(name: &str) -> bool {
    let freed = name.strip_suffix('_').is_some_and(names::is_keyword);
    freed || names::snake(name) == name
}

/// Reports a type, or the struct of a method, with a name that generated code needs for something
/// else.
fn reserved(api: &Api, name: &str, span: Span, help: &str, diagnostics: &mut Diagnostics) {
    if names::TYPES.contains(&name) || name == api.client {
        let message = format!("`{name}` is a name that the generated crate needs itself");
        Diagnostic::new(Id::NameCollision, span, message)
            .help(help)
            .report(diagnostics);
    }
}

/// The names under `constructors` of a rule.
fn constructor_names(constructors: &[(Name, String)], diagnostics: &mut Diagnostics) {
    for (Spanned { value: field, span }, function) in constructors {
        let help = format!("write `{field}: {}`", names::snake(function));
        snake_case(function, &help, *span, diagnostics);
    }
}

/// The name of an alternative's constructor, and the field that it comes from.
fn constructor_of<'a>(
    group: &'a [Name],
    constructors: &'a [(Name, String)],
    fields: &'a [Field],
) -> Option<(&'a str, &'a Name)> {
    let renamed = constructors
        .iter()
        .find(|(name, _)| group.iter().any(|field| field == name));
    let named = renamed.map(|(field, name)| (name.as_str(), field));
    named.or_else(|| {
        let first = group.first()?;
        let field = fields.iter().find(|field| field.wire == *first.value);
        Some((field.map_or(first.as_str(), |field| &field.rust), first))
    })
}
