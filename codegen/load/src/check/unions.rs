//! Unions whose members cannot be distinguished.

use std::collections::HashMap;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{
    Api, Field, Scalar, Span, Struct, Type, TypeKind, TypeRef, Union, UnionBy, Variant,
};

const KINDS: [&str; 6] = ["array", "boolean", "float", "integer", "object", "string"];

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let mut tags: HashMap<&str, (&str, &str, Span)> = HashMap::new();
    for ty in api.types.values() {
        if let TypeKind::Struct(item) = &ty.kind {
            update(ty, item, diagnostics);
        }
        let TypeKind::Union(union) = &ty.kind else {
            continue;
        };
        match &union.by {
            UnionBy::Tag(tag) => {
                for variant in &union.variants {
                    member(api, variant, diagnostics);
                    own_tag(api, tag, variant, diagnostics);
                    own_key(api, union, variant, diagnostics);
                    let Some(name) = variant.ty.name() else {
                        continue;
                    };
                    let entry = (tag.as_str(), variant.wire.as_str(), place(variant));
                    if let Some((first_tag, first, span)) = tags.insert(name, entry)
                        && ((first_tag, first) != (entry.0, entry.1) || same_union(union, name))
                    {
                        twice(name, variant, span, diagnostics);
                    }
                }
            }
            UnionBy::Kind => kinds(api, ty, union, diagnostics),
            UnionBy::Field => fields(api, union, diagnostics),
        }
    }
}

/// An update is only received, and its id must be readable even if the rest is not.
fn update(ty: &Type, item: &Struct, diagnostics: &mut Diagnostics) {
    if item.kinds.is_empty() {
        return;
    }
    if item.id().is_none() {
        let message = format!("no field of `{}` is known to be its id", ty.name);
        Diagnostic::new(Id::MissingKey, ty.span, message)
            .label("an update without an id")
            .help("add a required `Integer`; if there are several, name the id by `rust: id`")
            .report(diagnostics);
    }
    for field in &item.fields {
        let named = matches!(field.ty.value, TypeRef::Named(_));
        if named && field.required && field.absent.is_none() {
            let message = format!("an update that cannot be read has no `{}`", field.wire);
            Diagnostic::new(Id::AmbiguousKind, field.ty.span, message)
                .label("required")
                .help("make it optional by `?`")
                .report(diagnostics);
        }
    }
    if ty.sent {
        let message = format!("`{}` has `kinds`, so it can only be received", ty.name);
        Diagnostic::new(Id::AmbiguousKind, ty.span, message)
            .label("a request may contain this update")
            .help("use a union for a type that is sent")
            .report(diagnostics);
    }
}

fn same_union(union: &Union, name: &str) -> bool {
    let members = union.variants.iter().filter(|v| v.ty.name() == Some(name));
    members.count() > 1
}

fn twice(name: &str, variant: &Variant, first: Span, diagnostics: &mut Diagnostics) {
    let message = format!("`{name}` has two values of the discriminator");
    Diagnostic::new(Id::TagUsedTwice, place(variant), message)
        .label("the second one")
        .related(first, "the first one")
        .report(diagnostics);
}

fn member(api: &Api, variant: &Variant, diagnostics: &mut Diagnostics) {
    let name = variant.ty.name();
    let is_struct =
        matches!(&variant.ty.value, TypeRef::Named(name) if api.fields_of(name).is_some());
    // An undefined type is reported as such.
    if !is_struct && name.is_none_or(|name| api.types.contains_key(name)) {
        let message = format!("`{}` is not a struct", variant.ty);
        Diagnostic::new(Id::NotAMember, variant.ty.span, message).report(diagnostics);
    }
}

/// A field of a member that is a struct.
fn field<'a>(api: &'a Api, variant: &Variant, name: &str) -> Option<&'a Field> {
    api.types.get(variant.ty.name()?)?.field(name)
}

fn own_tag(api: &Api, tag: &str, variant: &Variant, diagnostics: &mut Diagnostics) {
    if let Some(field) = field(api, variant, tag) {
        let message = format!("`{tag}` is the discriminator, which the union adds by itself");
        Diagnostic::new(Id::IndistinctUnion, field.span, message)
            .label("also a field")
            .related(variant.span, "its value is here")
            .help("delete the field")
            .report(diagnostics);
    }
}

/// Members with the same discriminator must each have a required field that the others do not
/// have.
fn own_key(api: &Api, union: &Union, variant: &Variant, diagnostics: &mut Diagnostics) {
    let Some(key) = &variant.key else {
        return;
    };
    let item = variant.ty.name().and_then(|name| api.fields_of(name));
    let Some(item) = item else {
        return;
    };
    match field(api, variant, key) {
        Some(field) if field.required => {}
        Some(field) => left_out(key, variant, field.ty.span, diagnostics),
        None => {
            let message = format!("`{}` has no field `{key}`", variant.ty);
            Diagnostic::new(Id::TagMissing, variant.ty.span, message)
                .did_you_mean(key, super::names_of(&item.fields))
                .report(diagnostics);
        }
    }
    let members = union.variants.iter();
    for twin in members.filter(|v| v.wire == variant.wire && v.ty != variant.ty) {
        if field(api, twin, key).is_some() {
            let help = Id::IndistinctUnion.remedy();
            mistaken(key, variant, twin, help, diagnostics);
        }
    }
}

/// Reports an optional field that should distinguish a member.
fn left_out(key: &str, variant: &Variant, field: Span, diagnostics: &mut Diagnostics) {
    let message = format!("`{key}` is optional in `{}`", variant.ty);
    Diagnostic::new(Id::TagMissing, place(variant), message)
        .label("needs a required field")
        .related(field, "optional")
        .report(diagnostics);
}

/// The place of a member. Members with the same discriminator are identified by their types.
pub(super) fn place(variant: &Variant) -> Span {
    match variant.key {
        Some(_) => variant.ty.span,
        None => variant.span,
    }
}

fn mistaken(
    key: &str,
    variant: &Variant,
    other: &Variant,
    help: &str,
    diagnostics: &mut Diagnostics,
) {
    let message = format!(
        "`{key}` does not distinguish `{}` from `{}`, which also has it",
        variant.ty, other.ty
    );
    Diagnostic::new(Id::IndistinctUnion, place(variant), message)
        .label("not a discriminator")
        .related(place(other), "the other member")
        .help(help)
        .report(diagnostics);
}

/// What a JSON kind can hold, where the variant's type is nothing of the sort.
fn misfit(api: &Api, variant: &Variant) -> Option<&'static str> {
    let kind = variant.ty.name().and_then(|name| api.types.get(name));
    if variant.ty.name().is_some() && kind.is_none() {
        // An undefined type is reported as such.
        return None;
    }
    let kind = kind.map(|ty| &ty.kind);
    let (fits, fitting) = match (variant.wire.as_str(), &variant.ty.value) {
        ("integer", ty) => (
            matches!(ty, TypeRef::Scalar(Scalar::Integer | Scalar::UnixTime)),
            "an `Integer` or a `UnixTime`",
        ),
        ("float", ty) => (*ty == TypeRef::Scalar(Scalar::Float), "a `Float`"),
        ("boolean", ty) => (
            matches!(ty, TypeRef::Scalar(Scalar::Boolean | Scalar::True)),
            "a `Boolean` or `True`",
        ),
        ("string", ty) => (
            matches!(kind, Some(TypeKind::Enum(_))) && matches!(ty, TypeRef::Named(_))
                || matches!(ty, TypeRef::Scalar(Scalar::String | Scalar::Secret)),
            "a `String`, a `Secret` or an enum",
        ),
        ("array", ty) => (matches!(ty, TypeRef::List(_)), "a list such as `[Item]`"),
        (_, ty) => (
            matches!(ty, TypeRef::Named(_))
                && match kind {
                    Some(TypeKind::Union(union)) => union.by != UnionBy::Kind,
                    Some(TypeKind::Enum(_)) => false,
                    Some(TypeKind::Struct(_)) | None => true,
                },
            "a struct or a union of structs",
        ),
    };
    (!fits).then_some(fitting)
}

fn kinds(api: &Api, ty: &Type, union: &Union, diagnostics: &mut Diagnostics) {
    for variant in &union.variants {
        if !KINDS.contains(&variant.wire.as_str()) {
            let message = format!("`{}` is not a JSON kind", variant.wire);
            Diagnostic::new(Id::NotAMember, variant.span, message)
                .help(format!("the JSON kinds are {}", KINDS.join(", ")))
                .did_you_mean(&variant.wire, KINDS)
                .report(diagnostics);
        } else if let Some(fitting) = misfit(api, variant) {
            let message = format!(
                "the JSON kind `{}` cannot be a `{}`",
                variant.wire, variant.ty
            );
            Diagnostic::new(Id::NotAMember, variant.ty.span, message)
                .label("another JSON kind")
                .help(format!("use {fitting}"))
                .report(diagnostics);
        }
    }
    let number = |kind: &str| union.variants.iter().find(|variant| variant.wire == kind);
    if let (Some(integer), Some(float)) = (number("integer"), number("float")) {
        let message = format!(
            "`{}` has `integer` and `float`, but JSON has only one kind of number",
            ty.name
        );
        Diagnostic::new(Id::IndistinctUnion, float.span, message)
            .label("same JSON kind")
            .related(integer.span, "the other one")
            .report(diagnostics);
    }
}

fn fields(api: &Api, union: &Union, diagnostics: &mut Diagnostics) {
    for (index, variant) in union.variants.iter().enumerate() {
        member(api, variant, diagnostics);
        let name = variant
            .ty
            .name()
            .filter(|name| !api.left_out.contains(*name));
        let Some(item) = name.and_then(|name| api.fields_of(name)) else {
            continue;
        };
        match field(api, variant, &variant.wire) {
            Some(field) if !field.required => {
                left_out(&field.wire, variant, field.ty.span, diagnostics);
            }
            Some(_) => {}
            None => {
                let message = format!("`{}` has no field `{}`", variant.ty, variant.wire);
                Diagnostic::new(Id::TagMissing, variant.span, message)
                    .did_you_mean(&variant.wire, super::names_of(&item.fields))
                    .report(diagnostics);
            }
        }
        // The first key that is present decides, so only later members can be mistaken for this one.
        for other in &union.variants[index + 1..] {
            if other.ty != variant.ty && field(api, other, &variant.wire).is_some() {
                let help = if field(api, variant, &other.wire).is_some() {
                    Id::IndistinctUnion.remedy().to_owned()
                } else {
                    // In the other order each key is decisive.
                    let (first, second) = (&other.wire, &variant.wire);
                    format!(
                        "list `{first}` before `{second}`: the first key that is present decides"
                    )
                };
                mistaken(&variant.wire, variant, other, &help, diagnostics);
            }
        }
    }
}
