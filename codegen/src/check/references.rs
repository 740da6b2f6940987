//! Names that refer to something: types, methods, fields along a path.

use std::collections::HashSet;

use crate::diag::{Diagnostic, Id};
use crate::model::{AccessorKind, Api, Span, Type, TypeKind, TypeRef};

type Found = Vec<Diagnostic>;

pub(super) fn check(api: &Api, found: &mut Found) {
    for ty in api.types.values() {
        match &ty.kind {
            TypeKind::Struct(item) => {
                for field in &item.fields {
                    known(api, &field.ty, field.type_span, found);
                }
                for kind in &item.kinds {
                    known(api, &kind.ty, kind.type_span, found);
                }
            }
            TypeKind::Union(union) => {
                for variant in &union.variants {
                    known(api, &variant.ty, variant.type_span, found);
                }
            }
            TypeKind::Enum(_) => {}
        }
        shortcuts(api, ty, found);
        accessors(api, ty, found);
        recursion(api, ty, found);
    }
    for method in api.methods.values() {
        for param in &method.params {
            known(api, &param.ty, param.type_span, found);
        }
        known(api, &method.returns, method.returns_span, found);
        if let Some((param, span)) = &method.long_poll
            && !method.params.iter().any(|p| p.wire == *param)
        {
            let message = format!("`{}` has no parameter `{param}`", method.wire);
            let params = super::names_of(&method.params);
            found
                .push(Diagnostic::new(Id::UnknownPath, *span, message).did_you_mean(param, params));
        }
    }
    unused(api, found);
}

fn known(api: &Api, ty: &TypeRef, span: Span, found: &mut Found) {
    let Some(name) = ty.name() else {
        return;
    };
    if !api.types.contains_key(name) {
        let scalars = crate::model::Scalar::ALL.iter().map(|scalar| scalar.name());
        let names = api.types.keys().map(String::as_str).chain(scalars);
        found.push(
            Diagnostic::new(
                Id::UnknownType,
                span,
                format!("the type `{name}` is not defined"),
            )
            .help(Id::UnknownType.remedy())
            .did_you_mean(name, names),
        );
    }
}

fn unused(api: &Api, found: &mut Found) {
    for ty in api.types.values().filter(|ty| !ty.sent && !ty.received) {
        let message = format!("nothing that is sent or received holds `{}`", ty.name);
        found.push(Diagnostic::new(Id::UnusedType, ty.span, message).help(Id::UnusedType.remedy()));
    }
}

/// A type that always contains itself would have no end.
fn recursion(api: &Api, ty: &Type, found: &mut Found) {
    let mut seen = HashSet::new();
    let mut open = vec![ty.name.as_str()];
    while let Some(name) = open.pop() {
        let Some(Type {
            kind: TypeKind::Struct(item),
            ..
        }) = api.types.get(name)
        else {
            continue;
        };
        for field in item.fields.iter().filter(|field| field.required) {
            let TypeRef::Named(inner) = &field.ty else {
                continue;
            };
            if *inner == ty.name {
                let message = format!("`{}` always contains another `{}`", ty.name, ty.name);
                found.push(
                    Diagnostic::new(Id::Recursion, field.type_span, message)
                        .help(Id::Recursion.remedy()),
                );
                return;
            }
            if seen.insert(inner.as_str()) {
                open.push(inner);
            }
        }
    }
}

fn shortcuts(api: &Api, ty: &Type, found: &mut Found) {
    for shortcut in &ty.shortcuts {
        let Some(method) = api.methods.get(&shortcut.method) else {
            let message = format!("there is no method `{}`", shortcut.method);
            let names = api.methods.keys().map(String::as_str);
            found.push(
                Diagnostic::new(Id::UnknownMethod, shortcut.method_span, message)
                    .help(Id::UnknownMethod.remedy())
                    .did_you_mean(&shortcut.method, names),
            );
            continue;
        };
        for ((param, param_span), (path, path_span)) in &shortcut.with {
            if !method.params.iter().any(|p| p.wire == *param) {
                let message = format!("`{}` has no parameter `{param}`", method.wire);
                let params = super::names_of(&method.params);
                found.push(
                    Diagnostic::new(Id::UnknownPath, *param_span, message)
                        .did_you_mean(param, params),
                );
            }
            match api.follow(&ty.name, path) {
                Some((_, false)) => {}
                Some((_, true)) => {
                    let message = format!("`{path}` crosses a field that may be left out");
                    found.push(
                        Diagnostic::new(Id::UnknownPath, *path_span, message)
                            .help(Id::UnknownPath.remedy()),
                    );
                }
                None => lost(api, ty, path, *path_span, found),
            }
        }
    }
}

fn accessors(api: &Api, ty: &Type, found: &mut Found) {
    for accessor in &ty.accessors {
        let (paths, span): (Vec<&str>, Option<Span>) = match &accessor.kind {
            AccessorKind::First(paths) => {
                for (path, span) in paths {
                    if api.follow(&ty.name, path).is_none() {
                        lost(api, ty, path, *span, found);
                    }
                }
                continue;
            }
            AccessorKind::Format((text, span)) => (placeholders(text), Some(*span)),
        };
        for path in paths {
            if api.follow(&ty.name, path).is_none() {
                lost(api, ty, path, span.unwrap_or(accessor.span), found);
            }
        }
    }
}

/// The paths between braces.
pub(crate) fn placeholders(text: &str) -> Vec<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(path, _)| path))
        .collect()
}

fn lost(api: &Api, ty: &Type, path: &str, span: Span, found: &mut Found) {
    let message = format!("`{path}` is no path through the fields of `{}`", ty.name);
    let mut diagnostic =
        Diagnostic::new(Id::UnknownPath, span, message).help(Id::UnknownPath.remedy());
    if let Some(item) = api.fields_of(&ty.name) {
        let first = path.split('.').next().unwrap_or_default();
        diagnostic = diagnostic.did_you_mean(first, super::names_of(&item.fields));
    }
    found.push(diagnostic);
}
