//! Names that refer to something: types, methods, fields along a path.

use std::collections::HashSet;

use super::no_parameter;
use crate::protocol;
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{AccessorKind, Api, Scalar, Span, Spanned, Type, TypeKind, TypeRef, UnionBy};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    for ty in api.types.values() {
        match &ty.kind {
            TypeKind::Struct(item) => {
                for field in &item.fields {
                    known(api, &field.ty, field.ty.span, diagnostics);
                    files(&field.ty, ty.received, field.ty.span, diagnostics);
                }
                for kind in &item.kinds {
                    known(api, &kind.ty, kind.ty.span, diagnostics);
                }
            }
            TypeKind::Union(union) => {
                for variant in &union.variants {
                    known(api, &variant.ty, variant.ty.span, diagnostics);
                }
            }
            TypeKind::Enum(_) => {}
        }
        shortcuts(api, ty, diagnostics);
        accessors(api, ty, diagnostics);
        recursion(api, ty, diagnostics);
    }
    for method in api.methods.values() {
        for param in &method.params {
            known(api, &param.ty, param.ty.span, diagnostics);
            files(&param.ty, false, param.ty.span, diagnostics);
        }
        known(api, &method.returns, method.returns.span, diagnostics);
        files(&method.returns, true, method.returns.span, diagnostics);
        protocol::check_call(api, method, diagnostics);
    }
    unused(api, diagnostics);
}

fn known(api: &Api, ty: &TypeRef, span: Span, diagnostics: &mut Diagnostics) {
    let Some(name) = ty.name() else {
        return;
    };
    if !api.types.contains_key(name) && !api.left_out.contains(name) {
        let scalars = bazu_model::Scalar::ALL.iter().map(|scalar| scalar.name());
        let names = api.types.keys().map(String::as_str).chain(scalars);
        Diagnostic::new(
            Id::UnknownType,
            span,
            format!("the type `{name}` is not defined"),
        )
        .did_you_mean(name, names)
        .report(diagnostics);
    }
}

/// A file goes out by itself, as a parameter or as a field of what is sent.
fn files(ty: &TypeRef, received: bool, span: Span, diagnostics: &mut Diagnostics) {
    let file = TypeRef::Scalar(Scalar::InputFile);
    let fault = match ty {
        ty if *ty.innermost() != file => return,
        _ if received => ("an `InputFile` is only sent", "read from the wire"),
        TypeRef::List(_) => ("a list cannot hold an `InputFile`", "a list of files"),
        _ => return,
    };
    Diagnostic::new(Id::BadTypeExpression, span, fault.0)
        .label(fault.1)
        .help("a file is a parameter of a method, or a field of a type that is sent")
        .report(diagnostics);
}

fn unused(api: &Api, diagnostics: &mut Diagnostics) {
    if !api.left_out.is_empty() {
        return;
    }
    // What is gone may have lost what held it, and stays for whoever names it.
    let unheld = |ty: &&Type| !ty.sent && !ty.received && ty.facts.removed.is_none();
    for ty in api.types.values().filter(unheld) {
        let message = format!("nothing that is sent or received holds `{}`", ty.name);
        Diagnostic::new(Id::UnusedType, ty.span, message).report(diagnostics);
    }
}

/// A value that holds another of its type inline would have no end, nor would its Rust type.
fn recursion(api: &Api, ty: &Type, diagnostics: &mut Diagnostics) {
    let mut seen = HashSet::new();
    let mut open: Vec<(&Type, Vec<&str>)> = vec![(ty, Vec::new())];
    while let Some((at, way)) = open.pop() {
        for (inner, span) in held_inline(api, at) {
            if inner.name == ty.name {
                let way: Vec<&str> = way.iter().copied().chain([at.name.as_str()]).collect();
                // A circle is reported once, for the first of its types.
                let place = |name: &&str| api.types.get(*name).map(|ty| ty.span);
                if way.iter().filter_map(place).any(|other| other < ty.span) {
                    return;
                }
                let message = match way.as_slice() {
                    [_] => format!("`{0}` always contains another `{0}`", ty.name),
                    way => format!(
                        "`{0}` always contains another `{0}`: {1} > {0}",
                        ty.name,
                        way.join(" > ")
                    ),
                };
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

/// The types that every value of a type may hold without a box or a list between, and where.
fn held_inline<'a>(api: &'a Api, ty: &'a Type) -> Vec<(&'a Type, Span)> {
    let named = |ty: &TypeRef| match ty {
        TypeRef::Named(name) => api.types.get(name),
        _ => None,
    };
    match &ty.kind {
        TypeKind::Struct(item) => {
            let fields = item.fields.iter().filter_map(|field| {
                let inner = named(&field.ty)?;
                // An optional field is boxed, but for enums and unions of JSON kinds.
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
            let message = format!("there is no method `{}`", shortcut.method);
            let names = api.methods.keys().map(String::as_str);
            Diagnostic::new(Id::UnknownMethod, shortcut.method.span, message)
                .did_you_mean(&shortcut.method, names)
                .report(diagnostics);
            continue;
        };
        let bound = |wire: &str| shortcut.with.iter().any(|(param, _)| *param == *wire);
        if method
            .params
            .iter()
            .any(|param| param.rust == "bot" && !bound(&param.wire))
        {
            let message = format!(
                "`{}` and the shortcut both have an argument `bot`",
                method.wire
            );
            Diagnostic::new(Id::NameCollision, shortcut.span, message)
                .help("bind the parameter, or give it another name by `rust:`")
                .report(diagnostics);
        }
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
                            "`{path}` is of type `{}`, but `{}` takes `{}`",
                            field.ty, param.wire, param.ty
                        );
                        Diagnostic::new(Id::UnknownPath, path.span, message)
                            .label("of another type")
                            .help("bind the parameter to a field of its own type")
                            .report(diagnostics);
                    }
                }
                Some((_, true)) => {
                    let message = format!("`{path}` crosses a field that may be left out");
                    Diagnostic::new(Id::UnknownPath, path.span, message)
                        .label("may lead nowhere")
                        .report(diagnostics);
                }
                None => lost(api, ty, path, path.span, diagnostics),
            }
        }
    }
}

/// Whether a value can be given where another type is expected: it is the same, or a member of
/// the union that is expected.
fn becomes(api: &Api, from: &TypeRef, to: &TypeRef) -> bool {
    let whole = |ty: &TypeRef| match ty {
        TypeRef::Scalar(Scalar::UnixTime) => TypeRef::Scalar(Scalar::Integer),
        ty => ty.clone(),
    };
    whole(from) == whole(to)
        || matches!(to, TypeRef::Named(_))
            && api.union_of(to).is_some_and(|union| {
                let same = union
                    .variants
                    .iter()
                    .filter(|v| whole(&v.ty) == whole(from));
                same.count() == 1
            })
}

/// Whether a value can stand inside a text.
fn is_text(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Scalar(scalar) => {
            !matches!(scalar, Scalar::Secret | Scalar::True | Scalar::InputFile)
        }
        TypeRef::Named(name) => match api.types.get(name).map(|ty| &ty.kind) {
            Some(TypeKind::Union(union)) => {
                union.by == UnionBy::Kind
                    && union
                        .variants
                        .iter()
                        .all(|v| matches!(v.ty.value, TypeRef::Scalar(_)))
            }
            Some(TypeKind::Enum(_)) => true,
            _ => false,
        },
        TypeRef::List(_) => false,
    }
}

fn accessors(api: &Api, ty: &Type, diagnostics: &mut Diagnostics) {
    for accessor in &ty.accessors {
        let (paths, span): (Vec<&str>, Option<Span>) = match &accessor.kind {
            AccessorKind::First(paths) => {
                let mut first = None;
                for Spanned { value: path, span } in paths {
                    let Some((fields, _)) = api.follow(&ty.name, path) else {
                        lost(api, ty, path, *span, diagnostics);
                        continue;
                    };
                    let Some(field) = fields.last() else {
                        continue;
                    };
                    let first = first.get_or_insert((&field.ty, *span));
                    if *first.0 != field.ty {
                        let message = format!("`{path}` is of type `{}`", field.ty);
                        Diagnostic::new(Id::UnknownPath, *span, message)
                            .label("of another type")
                            .related(first.1, format!("of type `{}`", first.0))
                            .help("all paths of `first` must lead to the same type")
                            .report(diagnostics);
                    }
                }
                continue;
            }
            AccessorKind::Format(Spanned { value: text, span }) => {
                (bazu_model::placeholders(text), Some(*span))
            }
        };
        for path in paths {
            let span = span.unwrap_or(accessor.span);
            let Some((fields, _)) = api.follow(&ty.name, path) else {
                lost(api, ty, path, span, diagnostics);
                continue;
            };
            if let Some(field) = fields.last().filter(|field| !is_text(api, &field.ty)) {
                let message = format!("`{path}` is of type `{}`, which is no text", field.ty);
                Diagnostic::new(Id::UnknownPath, span, message)
                    .label("cannot be written into a text")
                    .help("use a number, a text, an enum or a union of those")
                    .report(diagnostics);
            }
        }
    }
}

fn lost(api: &Api, ty: &Type, path: &str, span: Span, diagnostics: &mut Diagnostics) {
    // A step of the path may be what could not be read.
    if !api.left_out.is_empty() {
        return;
    }
    let steps: Vec<&str> = path.split('.').collect();
    let mut known = 0;
    while known + 1 < steps.len() && api.follow(&ty.name, &steps[..=known].join(".")).is_some() {
        known += 1;
    }
    let message = format!("`{path}` is no path through the fields of `{}`", ty.name);
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
