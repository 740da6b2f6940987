//! Types, their fields, variants and functions.

use std::collections::HashSet;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::names;
use bazu_model::{
    AccessorKind, Api, ROW_FUNCTIONS, RuleKind, Span, Struct, Type, TypeKind, Variant,
};

use crate::check::unions::place;

use super::methods::{field, setter};
use super::{Case, Given, Named, Scope, Takes, constructor_of};

pub(super) fn add<'a>(api: &'a Api, scope: &mut Scope<'a>) {
    for ty in api.types.values() {
        let update = matches!(&ty.kind, TypeKind::Struct(item) if !item.kinds.is_empty());
        scope.add(Named {
            rust: &ty.name,
            wire: &ty.name,
            span: ty.span,
            case: Case::UpperCamel,
            given: Given::Name,
            word: "type",
            takes: match update {
                true => Takes::NameAndKinds,
                false => Takes::Name,
            },
        });
        let attached = ty.accessors.iter();
        let attached = attached.filter(|one| matches!(one.kind, AccessorKind::Attached(_)));
        for accessor in attached {
            scope.add(Named {
                rust: &accessor.name,
                wire: &accessor.name,
                span: accessor.span,
                case: Case::Snake,
                given: Given::Name,
                word: "it",
                takes: Takes::Enum,
            });
        }
    }
}

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let answers = api.answers();
    for ty in api.types.values() {
        let mut scope = Scope::default();
        match &ty.kind {
            TypeKind::Enum(values) => {
                let values = values
                    .iter()
                    .map(|value| (&value.rust, &value.wire, value.span));
                variants(values, &mut scope);
            }
            TypeKind::Union(union) => variants(members(&union.variants), &mut scope),
            TypeKind::Struct(item) => {
                let mut fields = Scope::default();
                if !item.kinds.is_empty() {
                    fields.reserve(["kind"], "every update already has a field `{}`");
                }
                item.fields.iter().for_each(|one| fields.add(field(one)));
                fields.check(diagnostics);
                let why = "every update already has a kind `{}`";
                scope.reserve(["Undecodable"], why);
                variants(members(&item.kinds), &mut scope);
                kinds(item, diagnostics);
            }
        }
        scope.check(diagnostics);
        let answer = answers.contains(ty.name.as_str());
        functions(api, ty, answer, diagnostics);
    }
}

/// The kinds of an update, which stand beside its fields in JSON.
fn kinds(item: &Struct, diagnostics: &mut Diagnostics) {
    for kind in &item.kinds {
        if let Some(field) = item.fields.iter().find(|f| f.wire == kind.wire) {
            let message = format!("`{}` is a field and a kind", kind.wire);
            Diagnostic::new(Id::NameCollision, kind.span, message)
                .label("the kind")
                .related(field.span, "the field")
                .help("keep one of the two")
                .report(diagnostics);
        }
    }
}

fn members(variants: &[Variant]) -> impl Iterator<Item = (&String, &String, Span)> {
    let members = variants.iter();
    members.map(|member| (&member.rust, &member.wire, place(member)))
}

fn variants<'a>(all: impl Iterator<Item = (&'a String, &'a String, Span)>, scope: &mut Scope<'a>) {
    let why = "every enum and union already has a variant `{}`";
    scope.reserve(["Unknown"], why);
    for (rust, wire, span) in all {
        scope.add(Named {
            rust,
            wire,
            span,
            case: Case::UpperCamel,
            given: Given::Key,
            word: "value",
            takes: Takes::Name,
        });
    }
}

/// The functions of a type: constructors, setters, accessors and shortcuts.
fn functions(api: &Api, ty: &Type, answer: bool, diagnostics: &mut Diagnostics) {
    let mut functions = Scope::default();
    if answer {
        functions.reserve(["broken"], "every answer already has a function `{}`");
    }
    if matches!(&ty.kind, TypeKind::Struct(item) if !item.kinds.is_empty()) {
        functions.reserve(
            ["from_json", "next_offset"],
            "every update already has a function `{}`",
        );
    }
    if let Some((_, accessor)) = api.download_by_shortcut(ty) {
        functions.reserve(
            [accessor.name.clone()],
            "a shortcut to a file already brings a function `{}`",
        );
    }
    functions.reserve(
        names::TYPE_METHODS.iter().copied(),
        "a function `{}` would hide one that every type has",
    );
    if ty.sent {
        functions.reserve(
            ["new"],
            "every type that is sent already has a function `{}`",
        );
    }
    if let (TypeKind::Struct(item), true) = (&ty.kind, ty.sent) {
        let rows = item
            .rows()
            .flat_map(|field| ROW_FUNCTIONS.map(|function| item.row_function(field, function)));
        functions.reserve(rows, "a list of lists already has a function `{}`");
    }
    if matches!(ty.kind, TypeKind::Enum(_)) {
        functions.reserve(["as_str"], "every enum already has a function `{}`");
    }
    let mut alternatives = HashSet::new();
    for rule in &ty.rules {
        let RuleKind::OneOf {
            alternatives: groups,
            constructors,
            ..
        } = &rule.kind
        else {
            continue;
        };
        for group in groups {
            alternatives.extend(group.iter().map(|field| field.as_str()));
            if let Some(constructor) = constructor_of(group, constructors, ty.fields()) {
                functions.add(constructor);
            }
        }
    }
    if let (TypeKind::Struct(item), true) = (&ty.kind, ty.sent) {
        let optional = item.fields.iter().filter(|field| !field.required);
        for one in optional.filter(|field| !alternatives.contains(field.wire.as_str())) {
            functions.add(setter(one));
        }
    }
    let shortcuts = ty.shortcuts.iter();
    let shortcuts = shortcuts.map(|one| (&one.name, one.span, Given::Name));
    let accessors = ty.accessors.iter().map(|one| {
        // The name of a time follows from the name of its field in Rust.
        let given = match one.kind {
            AccessorKind::Time(_) => Given::Key,
            _ => Given::Name,
        };
        (&one.name, one.span, given)
    });
    for (name, span, given) in shortcuts.chain(accessors) {
        functions.add(Named {
            rust: name,
            wire: name,
            span,
            case: Case::Snake,
            given,
            word: "it",
            takes: Takes::Name,
        });
    }
    functions.check(diagnostics);
}
