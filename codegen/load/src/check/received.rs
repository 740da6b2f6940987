//! Accessors of received values: files, and the fields of members of a union.

use super::references::{expect, lost};
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{
    Across, Api, Field, FileFields, Name, Scalar, Type, TypeKind, TypeRef, Union, UnionBy, Variant,
};

/// The fields of a file are fields of the type itself.
pub(super) fn file(api: &Api, ty: &Type, fields: &FileFields, diagnostics: &mut Diagnostics) {
    for (key, name) in fields.given() {
        let Some(field) = ty.field(name) else {
            lost(api, ty, name, name.span, diagnostics);
            continue;
        };
        let scalar = match key {
            "size" => Scalar::Integer,
            _ => Scalar::String,
        };
        expect(field, name, &TypeRef::Scalar(scalar), diagnostics);
        if key == "id" && !field.required {
            let message = format!("`{name}` may be missing");
            Diagnostic::new(Id::UnknownPath, name.span, message)
                .label("a file has an id")
                .help("name a required field")
                .report(diagnostics);
        }
    }
}

/// What may be attached is an optional file, or an optional list of its sizes.
pub(super) fn attached(api: &Api, ty: &Type, names: &[Name], diagnostics: &mut Diagnostics) {
    for (index, name) in names.iter().enumerate() {
        let Some(field) = ty.field(name) else {
            lost(api, ty, name, name.span, diagnostics);
            continue;
        };
        let item = match &field.ty.value {
            TypeRef::List(item) => item,
            ty => ty,
        };
        let held = match item {
            TypeRef::Named(name) => api.types.get(name),
            TypeRef::Scalar(_) | TypeRef::List(_) => None,
        };
        let unread = |ty: &str| api.left_out.contains(ty) || !api.types.contains_key(ty);
        let fault = match held.map(Type::file) {
            Some(Some(_)) if field.required => format!("`{name}` is always there"),
            Some(Some(_)) if names[..index].contains(name) => {
                format!("`{name}` is named twice")
            }
            Some(Some(_)) => continue,
            // What could not be read is reported as such.
            _ if field.ty.name().is_some_and(unread) => continue,
            Some(None) | None => format!("`{name}` has the type `{}`", field.ty),
        };
        Diagnostic::new(Id::UnknownPath, name.span, fault)
            .label("cannot be attached")
            .help(
                "name each optional field once, with a type that has an accessor `file`, or a list of it",
            )
            .report(diagnostics);
    }
}

/// A field of members has one type, and members without it are named once.
pub(super) fn across(api: &Api, ty: &Type, across: &Across, diagnostics: &mut Diagnostics) {
    let TypeKind::Union(union) = &ty.kind else {
        return;
    };
    let is_tag = matches!(&union.by, UnionBy::Tag(tag) if *tag == across.field.value);
    let fields = || {
        let members = api.across(union, &across.field);
        members.filter_map(|(variant, field)| Some((variant, field?)))
    };
    let first = fields().next();
    if first.is_none() && !is_tag {
        // The member that has it may be one that could not be read.
        if api.left_out.is_empty() {
            unknown(api, ty, union, &across.field, diagnostics);
        }
        return;
    }
    if let Some((owner, first)) = first {
        let others = fields().filter(|(_, field)| field.ty != first.ty || field.rust != first.rust);
        for (variant, field) in others {
            let message = format!(
                "`{}` differs in `{}` and `{}`",
                across.field, owner.ty, variant.ty
            );
            Diagnostic::new(Id::BadAcross, across.field.span, message)
                .label(format!("`{}`, in Rust `{}`", first.ty, first.rust))
                .related(
                    field.ty.span,
                    format!("`{}`, in Rust `{}`", field.ty, field.rust),
                )
                .help("give the fields one type and one name in Rust, or do not name them here")
                .report(diagnostics);
        }
    }
    stated(
        api,
        union,
        across,
        first.map(|(_, field)| field),
        diagnostics,
    );
}

fn unknown(api: &Api, ty: &Type, union: &Union, field: &Name, diagnostics: &mut Diagnostics) {
    let members = union.variants.iter();
    let members = members.filter_map(|variant| api.types.get(variant.ty.name()?));
    let names = members.flat_map(|member| super::names_of(member.fields()));
    let message = format!("no member of `{}` has a field `{field}`", ty.name);
    Diagnostic::new(Id::BadAcross, field.span, message)
        .label("unknown field")
        .did_you_mean(field, names)
        .report(diagnostics);
}

/// The members for which a field is stated without being there.
fn stated(
    api: &Api,
    union: &Union,
    across: &Across,
    field: Option<&Field>,
    diagnostics: &mut Diagnostics,
) {
    let boolean = TypeRef::Scalar(Scalar::Boolean);
    let mut known: Vec<&Name> = Vec::new();
    for name in across.yes.iter().chain(&across.no) {
        let own = |variant: &&Variant| variant.wire == name.value;
        let mut variants = union.variants.iter().filter(own);
        let has = |variant: &Variant| {
            let member = variant.ty.name().and_then(|ty| api.types.get(ty));
            member.is_some_and(|member| member.field(&across.field).is_some())
        };
        let message = match variants.clone().next() {
            None => format!("`{name}` is not a member of the union"),
            Some(_) if variants.any(has) => {
                format!("`{name}` has a field `{}`", across.field)
            }
            Some(_) if field.is_none_or(|field| field.ty != boolean) => {
                format!("`{}` is not a `Boolean`", across.field)
            }
            Some(_) if known.contains(&name) => format!("`{name}` is named twice"),
            Some(_) => {
                known.push(name);
                continue;
            }
        };
        let names = union.variants.iter().map(|variant| variant.wire.as_str());
        Diagnostic::new(Id::BadAcross, name.span, message)
            .label("cannot have this value")
            .did_you_mean(name, names.filter(|known| *known != name.value))
            .report(diagnostics);
    }
}
