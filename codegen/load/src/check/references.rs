//! References by name: types, methods, and fields along a path.

use std::collections::BTreeSet;

use super::among;
use super::limits::has_only_scalars;
use super::no_parameter;
use super::received;
use crate::protocol;
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{AccessorKind, Api, Field, Ring, Scalar, Span, Spanned, Type, TypeKind, TypeRef};

/// How many types of a long ring or chain are named.
const SHOWN: usize = 8;

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    for ty in api.types.values() {
        for field in ty.fields() {
            known(api, &field.ty, diagnostics);
            files(&field.ty, ty.received, field.ty.span, diagnostics);
        }
        for variant in ty.variants() {
            known(api, &variant.ty, diagnostics);
        }
        shortcuts(api, ty, diagnostics);
        accessors(api, ty, diagnostics);
    }
    for method in api.methods.values() {
        for param in &method.params {
            known(api, &param.ty, diagnostics);
            files(&param.ty, false, param.ty.span, diagnostics);
        }
        known(api, &method.returns, diagnostics);
        files(&method.returns, true, method.returns.span, diagnostics);
        protocol::check_call(api, method, diagnostics);
    }
    recursion(api, diagnostics);
    unused(api, diagnostics);
}

fn known(api: &Api, ty: &Spanned<TypeRef>, diagnostics: &mut Diagnostics) {
    if let Some(name) = ty.name() {
        known_type(api, name, ty.span, diagnostics);
    }
}

pub(super) fn known_type(api: &Api, name: &str, span: Span, diagnostics: &mut Diagnostics) {
    if !api.types.contains_key(name) && !api.left_out.contains(name) {
        let scalars = bazu_model::Scalar::ALL.iter().map(|scalar| scalar.name());
        let names = api.types.keys().map(String::as_str).chain(scalars);
        let message = format!("the type `{name}` is not defined");
        let mut diagnostic = Diagnostic::new(Id::UnknownType, span, message);
        diagnostic = match built_in(name) {
            Some(scalar) => diagnostic.help(format!("did you mean `{}`?", scalar.name())),
            None => diagnostic.did_you_mean(name, names),
        };
        diagnostic.report(diagnostics);
    }
}

/// The built-in type that other languages call so.
fn built_in(name: &str) -> Option<Scalar> {
    let words = [
        (Scalar::Boolean, &["bool", "boolean"][..]),
        (
            Scalar::Integer,
            &[
                "int", "integer", "i32", "i64", "int32", "int64", "long", "number",
            ],
        ),
        (Scalar::String, &["str", "string", "text"]),
        (Scalar::Float, &["float", "double", "f32", "f64", "decimal"]),
        (
            Scalar::UnixTime,
            &["date", "datetime", "time", "timestamp", "unixtime"],
        ),
        (Scalar::InputFile, &["file", "binary", "inputfile"]),
        (Scalar::True, &["true"]),
    ];
    let name = name.to_lowercase();
    let mut words = words.into_iter();
    let found = words.find(|(_, words)| words.contains(&name.as_str()));
    found.map(|(scalar, _)| scalar)
}

/// A file can only be a parameter, or a field of a type that is sent.
fn files(ty: &TypeRef, received: bool, span: Span, diagnostics: &mut Diagnostics) {
    let file = TypeRef::Scalar(Scalar::InputFile);
    let fault = match ty {
        ty if *ty.innermost() != file => return,
        _ if received => ("an `InputFile` cannot be received", "received here"),
        TypeRef::List(_) => ("a list cannot hold an `InputFile`", "a list of files"),
        _ => return,
    };
    Diagnostic::new(Id::BadTypeExpression, span, fault.0)
        .label(fault.1)
        .help("use `InputFile` for a parameter of a method, or for a field of a type that is sent")
        .report(diagnostics);
}

/// Reports the types that nothing uses, but not those that only such a type uses.
fn unused(api: &Api, diagnostics: &mut Diagnostics) {
    // Who meant to use a type may have written another name.
    let misspelt = |diagnostic: &Diagnostic| diagnostic.id == Id::UnknownType;
    if !api.left_out.is_empty() || diagnostics.iter().any(misspelt) {
        return;
    }
    // The field that had a removed type may be deleted, but the type stays for users of its name.
    let unheld = |ty: &Type| !ty.sent && !ty.received && ty.facts.removed.is_none();
    let mut held = BTreeSet::new();
    for ty in api.types.values().filter(|ty| unheld(ty)) {
        if held.contains(ty.name.as_str()) {
            continue;
        }
        let mut open = vec![ty.name.as_str()];
        while let Some(name) = open.pop() {
            if let Some(ty) = api.types.get(name) {
                open.extend(ty.parts().filter(|part| held.insert(*part)));
            }
        }
        // Of types that use each other the first stands for all.
        held.remove(ty.name.as_str());
    }
    for ty in api.types.values().filter(|ty| unheld(ty)) {
        if !held.contains(ty.name.as_str()) {
            let message = format!("no method sends or receives `{}`", ty.name);
            Diagnostic::new(Id::UnusedType, ty.span, message).report(diagnostics);
        }
    }
}

/// Reports the types of which no value can end.
fn recursion(api: &Api, diagnostics: &mut Diagnostics) {
    for Ring { types, span } in api.endless() {
        let Some(first) = types.first() else {
            continue;
        };
        let mut message = format!("`{first}` always contains another `{first}`");
        if types.len() > 1 {
            // A long ring is shown by its ends.
            let way = match types.as_slice() {
                [before @ .., last] if before.len() > SHOWN => {
                    format!("{} > … > {last}", before[..SHOWN].join(" > "))
                }
                types => types.join(" > "),
            };
            message.push_str(&format!(": {way} > {first}"));
        }
        Diagnostic::new(Id::Recursion, span, message).report(diagnostics);
    }
}

fn shortcuts(api: &Api, ty: &Type, diagnostics: &mut Diagnostics) {
    for shortcut in &ty.shortcuts {
        if api.left_out.contains(&shortcut.method.value) {
            continue;
        }
        let Some(method) = api.methods.get(&shortcut.method.value) else {
            let message = format!("the API has no method `{}`", shortcut.method);
            let names = api.methods.keys().map(String::as_str);
            Diagnostic::new(Id::UnknownMethod, shortcut.method.span, message)
                .did_you_mean(&shortcut.method, names)
                .report(diagnostics);
            continue;
        };
        for (param, path) in &shortcut.with {
            let bound = method.params.iter().find(|p| p.wire == *param);
            if bound.is_none() {
                no_parameter(api, method, param, diagnostics);
            }
            match api.follow(&ty.name, path) {
                // What may be missing can be a parameter that may be missing.
                Some((fields, optional)) if !optional || bound.is_some_and(|it| !it.required) => {
                    if let (Some(param), Some(field)) = (bound, fields.last())
                        && !becomes(api, &field.ty, &param.ty)
                    {
                        let message = format!(
                            "`{path}` has the type `{}`, but `{}` takes `{}`",
                            field.ty, param.wire, param.ty
                        );
                        Diagnostic::new(Id::UnknownPath, path.span, message)
                            .label("another type")
                            .help("use a field with the type of the parameter")
                            .report(diagnostics);
                    }
                }
                Some(_) => {
                    let message = format!("`{path}` contains an optional field");
                    Diagnostic::new(Id::UnknownPath, path.span, message)
                        .label("may have no value")
                        .report(diagnostics);
                }
                None => lost(api, ty, path, path.span, diagnostics),
            }
        }
    }
}

/// Whether a value of a type can be given where another type is expected: the types are the same,
/// or the first is a member of the second, a union.
fn becomes(api: &Api, from: &TypeRef, to: &TypeRef) -> bool {
    let whole = |ty: &TypeRef| match ty {
        TypeRef::Scalar(Scalar::UnixTime) => TypeRef::Scalar(Scalar::Integer),
        ty => ty.clone(),
    };
    whole(from) == whole(to)
        || matches!(to, TypeRef::Named(_))
            && api.union_of(to).is_some_and(|union| {
                let variants = union.variants.iter();
                variants.filter(|v| whole(&v.ty) == whole(from)).count() == 1
            })
}

/// Whether a value can be a part of a text.
fn is_text(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Scalar(scalar) => !matches!(
            scalar,
            Scalar::Secret | Scalar::True | Scalar::InputFile | Scalar::Otp
        ),
        TypeRef::Named(name) => {
            let ty = api.types.get(name);
            ty.is_some_and(|ty| matches!(ty.kind, TypeKind::Enum(_)) || has_only_scalars(ty))
        }
        TypeRef::List(_) => false,
    }
}

fn accessors(api: &Api, ty: &Type, diagnostics: &mut Diagnostics) {
    let last = |path: &str, span: Span, diagnostics: &mut Diagnostics| {
        let found = api.follow(&ty.name, path);
        if found.is_none() {
            lost(api, ty, path, span, diagnostics);
        }
        found?.0.last().copied()
    };
    // A field of the type itself.
    let own = |path: &Spanned<String>, diagnostics: &mut Diagnostics| {
        let field = last(path, path.span, diagnostics)?;
        if path.contains('.') {
            let message = format!("`{path}` is not a field of `{}` itself", ty.name);
            Diagnostic::new(Id::UnknownPath, path.span, message).report(diagnostics);
            return None;
        }
        Some(field)
    };
    for accessor in &ty.accessors {
        match &accessor.kind {
            AccessorKind::First(paths) => {
                if paths.is_empty() {
                    let message = format!("`first` of `{}` does not name a path", accessor.name);
                    Diagnostic::new(Id::UnknownPath, accessor.span, message)
                        .label("reads nothing")
                        .help("name the fields, such as `first: [text, caption]`")
                        .report(diagnostics);
                }
                let mut first = None;
                for Spanned { value: path, span } in paths {
                    let Some(field) = last(path, *span, diagnostics) else {
                        continue;
                    };
                    let first = first.get_or_insert((&field.ty, *span));
                    if *first.0 != field.ty {
                        let message = format!("`{path}` has the type `{}`", field.ty);
                        Diagnostic::new(Id::UnknownPath, *span, message)
                            .label("another type")
                            .related(first.1, format!("has the type `{}`", first.0))
                            .help("all paths of `first` must have the same type")
                            .report(diagnostics);
                    }
                }
            }
            AccessorKind::Utf16 { offset, length } => {
                let integer = TypeRef::Scalar(Scalar::Integer);
                for path in [offset, length] {
                    if let Some(field) = own(path, diagnostics) {
                        expect(field, path, &integer, diagnostics);
                        if !field.required {
                            let message = format!("`{path}` may be missing");
                            Diagnostic::new(Id::UnknownPath, path.span, message)
                                .help("name a required field")
                                .report(diagnostics);
                        }
                    }
                }
            }
            AccessorKind::Marked(parts) => {
                for (text, marks) in parts {
                    let string = TypeRef::Scalar(Scalar::String);
                    if let Some(field) = own(text, diagnostics) {
                        expect(field, text, &string, diagnostics);
                    }
                    if let Some(field) = own(marks, diagnostics)
                        && api.marks(&field.ty).is_none()
                    {
                        let message = format!("`{marks}` has the type `{}`", field.ty);
                        Diagnostic::new(Id::UnknownPath, marks.span, message)
                            .label("marks no part of a text")
                            .help("name a list of a type that has an accessor `utf16`")
                            .report(diagnostics);
                    }
                }
            }
            AccessorKind::Among {
                accessor,
                field,
                values,
                value,
            } => among::check(
                api,
                ty,
                (accessor, field, values, value.as_ref()),
                diagnostics,
            ),
            AccessorKind::Download { path, size } => {
                if let Some(field) = own(path, diagnostics) {
                    expect(field, path, &TypeRef::Scalar(Scalar::String), diagnostics);
                }
                if let Some(size) = size
                    && let Some(field) = own(size, diagnostics)
                {
                    expect(field, size, &TypeRef::Scalar(Scalar::Integer), diagnostics);
                }
            }
            AccessorKind::Into { target, path } => {
                let Some(taken) = api.converts_from(target) else {
                    let message = format!("nothing converts into `{target}`");
                    Diagnostic::new(Id::UnknownType, target.span, message)
                        .help("name `InputFile`, or a union by JSON kind")
                        .report(diagnostics);
                    continue;
                };
                if let Some(field) = own(path, diagnostics)
                    && (!field.required || !taken.contains(&field.ty))
                {
                    let message = format!("`{path}` cannot be converted into `{target}`");
                    let types: Vec<_> = taken.iter().map(|ty| format!("`{ty}`")).collect();
                    Diagnostic::new(Id::UnknownPath, path.span, message)
                        .label(format!("has the type `{}`", field.ty))
                        .help(format!(
                            "name a required field of the type {}",
                            types.join(" or ")
                        ))
                        .report(diagnostics);
                }
            }
            AccessorKind::File(fields) => received::file(api, ty, fields, diagnostics),
            AccessorKind::Attached(names) => received::attached(api, ty, names, diagnostics),
            AccessorKind::Across(across) => received::across(api, ty, across, diagnostics),
            // It follows from a field.
            AccessorKind::Time(_) => {}
            AccessorKind::Format(Spanned { value: text, span }) => {
                let Some(paths) = bazu_model::placeholders(text) else {
                    let message = format!("the format of `{}` has a brace alone", accessor.name);
                    Diagnostic::new(Id::UnknownPath, *span, message)
                        .label("does not enclose a path")
                        .help("enclose each path in braces, such as `@{username}`; a text cannot have other braces")
                        .report(diagnostics);
                    continue;
                };
                if paths.is_empty() {
                    let message =
                        format!("the format of `{}` does not contain a path", accessor.name);
                    Diagnostic::new(Id::UnknownPath, *span, message)
                        .label("always the same text")
                        .help(
                            "name a field in braces, such as `@{username}`, or delete the accessor",
                        )
                        .report(diagnostics);
                }
                for path in paths {
                    let field = last(path, *span, diagnostics);
                    if let Some(field) = field.filter(|field| !is_text(api, &field.ty)) {
                        let message = format!(
                            "`{path}` has the type `{}`, which cannot be written as text",
                            field.ty
                        );
                        Diagnostic::new(Id::UnknownPath, *span, message)
                            .label("not text")
                            .help("use a number, text, an enum or a union of these")
                            .report(diagnostics);
                    }
                }
            }
        }
    }
}

/// Reports a field of another type.
pub(super) fn expect(
    field: &Field,
    path: &Spanned<String>,
    ty: &TypeRef,
    diagnostics: &mut Diagnostics,
) {
    if field.ty != *ty {
        let message = format!("`{path}` has the type `{}`", field.ty);
        Diagnostic::new(Id::UnknownPath, path.span, message)
            .label("another type")
            .help(format!("name a field of the type `{ty}`"))
            .report(diagnostics);
    }
}

pub(super) fn lost(api: &Api, ty: &Type, path: &str, span: Span, diagnostics: &mut Diagnostics) {
    // A field of the path may be one that could not be read.
    if !api.left_out.is_empty() {
        return;
    }
    let steps: Vec<&str> = path.split('.').collect();
    let mut known = 0;
    while known + 1 < steps.len() && api.follow(&ty.name, &steps[..=known].join(".")).is_some() {
        known += 1;
    }
    let message = format!("`{path}` is not a path of fields of `{}`", ty.name);
    let mut diagnostic = Diagnostic::new(Id::UnknownPath, span, message);
    let owner = match known {
        0 => Some(ty.name.as_str()),
        _ => api
            .follow(&ty.name, &steps[..known].join("."))
            .and_then(|(fields, _)| fields.last()?.ty.name()),
    };
    if let Some(owner) = owner {
        diagnostic = diagnostic.label(format!("`{owner}` has no field `{}`", steps[known]));
        if let Some(item) = api.fields_of(owner) {
            let names: Vec<&str> = super::names_of(&item.fields).collect();
            diagnostic = diagnostic
                .help(format!("its fields are {}", names.join(", ")))
                .did_you_mean(steps[known], names);
        }
    }
    diagnostic.report(diagnostics);
}
