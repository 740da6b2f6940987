//! References by name: types, methods, and fields along a path.

use std::collections::HashSet;

use super::limits::has_only_scalars;
use super::no_parameter;
use crate::protocol;
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{AccessorKind, Api, Scalar, Span, Spanned, Type, TypeKind, TypeRef, UnionBy};

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
        recursion(api, ty, diagnostics);
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
        Diagnostic::new(Id::UnknownType, span, message)
            .did_you_mean(name, names)
            .report(diagnostics);
    }
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

fn unused(api: &Api, diagnostics: &mut Diagnostics) {
    if !api.left_out.is_empty() {
        return;
    }
    // The field that had a removed type may be deleted, but the type stays for users of its name.
    let unheld = |ty: &&Type| !ty.sent && !ty.received && ty.facts.removed.is_none();
    for ty in api.types.values().filter(unheld) {
        let message = format!("no method sends or receives `{}`", ty.name);
        Diagnostic::new(Id::UnusedType, ty.span, message).report(diagnostics);
    }
}

/// Reports a type whose values always contain another value of the type.
fn recursion(api: &Api, ty: &Type, diagnostics: &mut Diagnostics) {
    let mut seen = HashSet::new();
    let mut open: Vec<(&Type, Vec<&str>)> = vec![(ty, Vec::new())];
    while let Some((at, way)) = open.pop() {
        for (inner, span) in held_inline(api, at) {
            if inner.name == ty.name {
                let way: Vec<&str> = way.iter().copied().chain([at.name.as_str()]).collect();
                // A circle is reported once, at the first of its types.
                let place = |name: &&str| api.types.get(*name).map(|ty| ty.span);
                if way.iter().filter_map(place).any(|other| other < ty.span) {
                    return;
                }
                let mut message = format!("`{0}` always contains another `{0}`", ty.name);
                if way.len() > 1 {
                    message.push_str(&format!(": {} > {}", way.join(" > "), ty.name));
                }
                Diagnostic::new(Id::Recursion, span, message).report(diagnostics);
                return;
            }
            if seen.insert(inner.name.as_str()) {
                let way = way.iter().copied().chain([at.name.as_str()]).collect();
                open.push((inner, way));
            }
        }
    }
}

/// The types that a value of a type contains without a box or a list between, and where.
fn held_inline<'a>(api: &'a Api, ty: &'a Type) -> Vec<(&'a Type, Span)> {
    let named = |ty: &TypeRef| match ty {
        TypeRef::Named(name) => api.types.get(name),
        _ => None,
    };
    match &ty.kind {
        TypeKind::Struct(item) => {
            let fields = item.fields.iter().filter_map(|field| {
                let inner = named(&field.ty)?;
                // An optional field is boxed, unless it is an enum or a union of JSON kinds.
                let inline = field.required
                    || matches!(&inner.kind, TypeKind::Union(union) if union.by == UnionBy::Kind);
                inline.then_some((inner, field.ty.span))
            });
            fields.collect()
        }
        TypeKind::Union(union) => {
            let members = union.variants.iter();
            let members = members.filter_map(|v| Some((named(&v.ty)?, v.ty.span)));
            members.collect()
        }
        TypeKind::Enum(_) => Vec::new(),
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
                Some((fields, false)) => {
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
                Some((_, true)) => {
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
        TypeRef::Scalar(scalar) => {
            !matches!(scalar, Scalar::Secret | Scalar::True | Scalar::InputFile)
        }
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
    for accessor in &ty.accessors {
        match &accessor.kind {
            AccessorKind::First(paths) => {
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
            AccessorKind::Format(Spanned { value: text, span }) => {
                for path in bazu_model::placeholders(text) {
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

fn lost(api: &Api, ty: &Type, path: &str, span: Span, diagnostics: &mut Diagnostics) {
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
