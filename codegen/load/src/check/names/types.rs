//! Types, their fields, variants and functions.

use std::collections::HashSet;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::names;
use bazu_model::{Api, Field, RuleKind, Span, Spanned, Struct, Type, TypeKind, Variant};

use crate::check::unions::place;

use super::{
    Scope, constructor_names, constructor_of, keyword, reserved, snake_case, upper_camel_case,
};

const RENAME_FIELD: &str = "give the field another name by `rust:`";

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let mut scope = Scope::default();
    for ty in api.types.values() {
        upper_camel_case(&ty.name, "type name", ty.span, diagnostics);
        let mut taken = vec![ty.name.clone()];
        if matches!(&ty.kind, TypeKind::Struct(item) if !item.kinds.is_empty()) {
            taken.push(format!("{}Kind", ty.name));
        }
        for name in taken {
            let help = "give the type another name";
            if !names::is_keyword(&name) {
                reserved(api, &name, ty.span, help, diagnostics);
            }
            scope.add(&name, &ty.name, ty.span, diagnostics);
        }
        match &ty.kind {
            TypeKind::Enum(values) => {
                let mut scope = Scope::default();
                for value in values {
                    let (rust, wire) = (&value.rust, &value.wire);
                    variant(rust, wire, value.span, &mut scope, diagnostics);
                }
            }
            TypeKind::Union(union) => variants(&union.variants, diagnostics),
            TypeKind::Struct(item) => {
                fields(&item.fields, diagnostics);
                kinds(item, diagnostics);
            }
        }
        functions(api, ty, diagnostics);
    }
    // Two methods with the same name are found by their functions.
    for method in api.methods.values() {
        scope.compare(&method.rust_type, &method.wire, method.span, diagnostics);
    }
}

fn fields(fields: &[Field], diagnostics: &mut Diagnostics) {
    let mut scope = Scope::default();
    for field in fields {
        let help = format!("add `rust: {}`", names::snake(&field.wire));
        snake_case(&field.rust, &help, field.span, diagnostics);
        scope.add(&field.rust, &field.wire, field.span, diagnostics);
    }
}

/// The kinds of an update, which are the variants of an enum beside its fields.
fn kinds(item: &Struct, diagnostics: &mut Diagnostics) {
    variants(&item.kinds, diagnostics);
    let field = item.fields.iter().find(|field| field.rust == "kind");
    if let Some(field) = field.filter(|_| !item.kinds.is_empty()) {
        let message = "every update already has a field `kind`";
        Diagnostic::new(Id::NameCollision, field.span, message)
            .help(RENAME_FIELD)
            .report(diagnostics);
    }
    for kind in &item.kinds {
        if let Some(field) = item.fields.iter().find(|f| f.wire == kind.wire) {
            let message = format!("`{}` is a field and a kind", kind.wire);
            Diagnostic::new(Id::NameCollision, kind.span, message)
                .label("the kind")
                .related(field.span, "the field")
                .help("keep one of the two")
                .report(diagnostics);
        }
        if kind.rust == "Undecodable" {
            let message = "every update already has a kind `Undecodable`";
            Diagnostic::new(Id::NameCollision, kind.span, message).report(diagnostics);
        }
    }
}

fn variants(variants: &[Variant], diagnostics: &mut Diagnostics) {
    let mut scope = Scope::default();
    for member in variants {
        let span = place(member);
        variant(&member.rust, &member.wire, span, &mut scope, diagnostics);
    }
}

fn variant(rust: &str, wire: &str, span: Span, scope: &mut Scope, diagnostics: &mut Diagnostics) {
    if names::is_keyword(rust) {
        keyword(rust, span, diagnostics);
    } else if !names::is_identifier(rust) || names::upper_camel(rust) != rust {
        let message = format!("`{wire}` becomes `{rust}`, which is not a Rust variant name");
        Diagnostic::new(Id::NameChanges, span, message).report(diagnostics);
    }
    if rust == "Unknown" {
        let message = "every enum and union already has a variant `Unknown`";
        Diagnostic::new(Id::NameCollision, span, message).report(diagnostics);
    }
    scope.add(rust, wire, span, diagnostics);
}

/// The functions of a type: constructors, setters, accessors and shortcuts.
fn functions(api: &Api, ty: &Type, diagnostics: &mut Diagnostics) {
    let mut functions =
        Scope::new("rename the shortcut, the accessor, the constructor or the field");
    if api.answers().contains(ty.name.as_str()) {
        functions.add("broken", "broken", ty.span, diagnostics);
    }
    if matches!(&ty.kind, TypeKind::Struct(item) if !item.kinds.is_empty()) {
        for function in ["from_json", "next_offset"] {
            functions.add(function, function, ty.span, diagnostics);
        }
    }
    constructors(ty, &mut functions, diagnostics);
    let shortcuts = ty.shortcuts.iter().map(|s| (&s.name, s.span));
    for (name, span) in shortcuts.chain(ty.accessors.iter().map(|a| (&a.name, a.span))) {
        let help = format!("add `rust: {}`", names::snake(name));
        snake_case(name, &help, span, diagnostics);
        functions.add(name, name, span, diagnostics);
        hidden(name, span, diagnostics);
    }
}

/// Reports a function that would hide one that generated code calls.
fn hidden(name: &str, span: Span, diagnostics: &mut Diagnostics) {
    if names::TYPE_METHODS.contains(&name) {
        let message = format!("a function `{name}` would hide one that generated code calls");
        Diagnostic::new(Id::NameCollision, span, message).report(diagnostics);
    }
}

fn constructors(ty: &Type, functions: &mut Scope, diagnostics: &mut Diagnostics) {
    let TypeKind::Struct(item) = &ty.kind else {
        return;
    };
    if ty.sent {
        functions.add("new", "new", ty.span, diagnostics);
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
        constructor_names(constructors, diagnostics);
        for group in groups {
            alternatives.extend(group.iter().map(|field| field.as_str()));
            if let Some((function, Spanned { value: field, span })) =
                constructor_of(group, constructors, &item.fields)
            {
                functions.add(function, field, *span, diagnostics);
            }
        }
    }
    for (function, field) in item.rows().filter(|_| ty.sent) {
        functions.add(&function, &field.wire, field.span, diagnostics);
    }
    let optional = item.fields.iter().filter(|field| !field.required);
    for field in optional.filter(|_| ty.sent) {
        if !alternatives.contains(field.wire.as_str()) {
            functions.add(&field.rust, &field.wire, field.span, diagnostics);
            hidden(&field.rust, field.span, diagnostics);
        }
    }
}
