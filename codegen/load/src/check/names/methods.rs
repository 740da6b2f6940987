//! Methods, which become functions of the client and structs.

use bazu_model::diag::Diagnostics;
use bazu_model::names;
use bazu_model::{Api, Field, Method, RuleKind};

use super::{Case, Given, Named, Scope, Takes, constructor_of};

pub(super) fn add<'a>(api: &'a Api, scope: &mut Scope<'a>) {
    for method in api.methods.values() {
        scope.add(Named {
            rust: &method.rust,
            wire: &method.wire,
            span: method.span,
            case: Case::Snake,
            given: Given::Key,
            word: "method",
            takes: Takes::FunctionAndStruct,
        });
        // The first way to call a method has its own name.
        for way in ways(method).skip(1) {
            scope.add(Named {
                takes: Takes::After(&method.rust),
                ..way
            });
        }
    }
}

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let polling = api.polling();
    for method in api.methods.values() {
        let mut params = Scope::default();
        for param in &method.params {
            params.add(field(param));
        }
        params.check(diagnostics);
        let mut functions = Scope::default();
        functions.reserve(["new"], "every request already has a constructor `{}`");
        functions.reserve(
            names::CALL_METHODS.iter().copied(),
            "every call already has a function `{}`",
        );
        let polls = polling.is_some_and(|polling| polling.method.wire == method.wire);
        let poll = polls.then(|| "poll".to_owned());
        let download = api
            .download_of(method)
            .map(|accessor| accessor.name.clone());
        functions.reserve(
            poll.into_iter().chain(download),
            "the call of this method already has a function `{}`",
        );
        if let Some(accessor) = api.download_of(method) {
            functions.reserve(
                [accessor.name.as_str()],
                "the call already has a function `{}`, which downloads the file",
            );
        }
        ways(method).skip(1).for_each(|way| functions.add(way));
        let chosen = |param: &Field| {
            let mut rules = method.rules.iter();
            rules.any(|rule| {
                matches!(&rule.kind, RuleKind::OneOf { alternatives, constructors, .. }
                    if !constructors.is_empty()
                        && alternatives.iter().flatten().any(|name| *name == param.wire))
            })
        };
        let settable = method.params.iter();
        for param in settable.filter(|param| !param.required && !chosen(param)) {
            functions.add(setter(param));
        }
        functions.check(diagnostics);
    }
}

/// A field or a parameter.
pub(super) fn field(field: &Field) -> Named<'_> {
    Named {
        rust: &field.rust,
        wire: &field.wire,
        span: field.span,
        case: Case::Snake,
        given: Given::Key,
        word: "value",
        takes: Takes::Name,
    }
}

/// The function that sets a field or a parameter.
pub(super) fn setter(field: &Field) -> Named<'_> {
    Named {
        takes: Takes::Setter,
        ..self::field(field)
    }
}

/// The ways to call a method: those of the rules that name constructors.
fn ways(method: &Method) -> impl Iterator<Item = Named<'_>> {
    method.rules.iter().flat_map(|rule| {
        let groups = match &rule.kind {
            RuleKind::OneOf {
                alternatives,
                constructors,
                ..
            } if !constructors.is_empty() => {
                let groups = alternatives.iter();
                groups
                    .filter_map(|group| constructor_of(group, constructors, &method.params))
                    .collect()
            }
            _ => Vec::new(),
        };
        groups.into_iter()
    })
}
