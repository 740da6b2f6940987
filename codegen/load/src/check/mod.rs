//! The checks of a resolved spec.
//!
//! One file per concern. Each check reports with a stable id of [`bazu_model::diag::Id`].

mod among;
mod depth;
mod effects;
mod facts;
mod formats;
mod limits;
mod links;
mod names;
mod pages;
mod received;
mod references;
mod routing;
mod rules;
mod unions;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{Api, Field, Method, Name, Rule, Span, TypeKind};

/// Runs every check.
pub fn check(api: &Api) -> Diagnostics {
    let mut diagnostics = Vec::new();
    names::check(api, &mut diagnostics);
    references::check(api, &mut diagnostics);
    depth::check(api, &mut diagnostics);
    limits::check(api, &mut diagnostics);
    unions::check(api, &mut diagnostics);
    rules::check(api, &mut diagnostics);
    routing::check(api, &mut diagnostics);
    effects::check(api, &mut diagnostics);
    facts::check(api, &mut diagnostics);
    pages::check(api, &mut diagnostics);
    links::check(api, &mut diagnostics);
    formats::check(api, &mut diagnostics);
    diagnostics
}

/// An item with fields and rules: a struct or a method.
struct Item<'a> {
    name: &'a str,
    fields: &'a [Field],
    rules: &'a [Rule],
    span: Span,
}

fn items(api: &Api) -> impl Iterator<Item = Item<'_>> {
    let types = api.types.values().filter_map(|ty| match &ty.kind {
        TypeKind::Struct(item) => Some(Item {
            name: &ty.name,
            fields: &item.fields,
            rules: &ty.rules,
            span: ty.span,
        }),
        _ => None,
    });
    let methods = api.methods.values().map(|method| Item {
        name: &method.wire,
        fields: &method.params,
        rules: &method.rules,
        span: method.span,
    });
    types.chain(methods)
}

fn names_of(fields: &[Field]) -> impl Iterator<Item = &str> {
    fields.iter().map(|field| field.wire.as_str())
}

/// Reports a parameter that a method does not have.
pub(crate) fn no_parameter(api: &Api, method: &Method, name: &Name, diagnostics: &mut Diagnostics) {
    // A part of the method could not be read, which was reported already.
    if api.left_out.contains(&method.wire) {
        return;
    }
    let message = format!("`{}` has no parameter `{name}`", method.wire);
    let params: Vec<&str> = names_of(&method.params).collect();
    let help = match params.as_slice() {
        [] => "it has no parameters".to_owned(),
        params => format!("its parameters are {}", params.join(", ")),
    };
    Diagnostic::new(Id::UnknownPath, name.span, message)
        .label("no such parameter")
        .help(help)
        .did_you_mean(name, params)
        .report(diagnostics);
}
