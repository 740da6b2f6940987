//! Types as they look on the wire and in Rust.

use std::collections::BTreeSet;

use super::snapshot::{Model, Type};

/// How the new type of a value stands to the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    /// Another word, nothing else.
    Renamed,
    /// Another Rust type, the same JSON.
    Refined,
    /// More kinds of JSON.
    Widened,
    /// Fewer kinds of JSON.
    Narrowed,
    Changed,
}

/// A model and the name of a type in it.
#[derive(Clone, Copy)]
pub(super) struct Use<'a> {
    pub(super) model: &'a Model,
    pub(super) ty: &'a str,
}

pub(super) fn relation(old: Use<'_>, new: Use<'_>) -> Relation {
    if old.ty == new.ty {
        return Relation::Same;
    }
    let mut seen = BTreeSet::new();
    match (same(old, new, &mut seen), rust(old.ty) == rust(new.ty)) {
        (true, true) => Relation::Renamed,
        (true, false) => Relation::Refined,
        (false, _) if wider(old, new) => Relation::Widened,
        (false, _) if wider(new, old) => Relation::Narrowed,
        (false, _) => Relation::Changed,
    }
}

/// The Rust type, as far as it depends on the name alone.
fn rust(ty: &str) -> String {
    ty.replace("UnixTime", "Integer")
}

enum Shape<'a> {
    True,
    Boolean,
    Integer,
    Float,
    Text,
    File,
    List(&'a str),
    Kinds(&'a Type),
    Object(&'a Type),
    /// Not in the model, which no complete model has.
    Unknown(&'a str),
}

fn shape(used: Use<'_>) -> Shape<'_> {
    let ty = used.ty;
    if let Some(item) = ty
        .strip_prefix('[')
        .and_then(|inner| inner.strip_suffix(']'))
    {
        return Shape::List(item);
    }
    match ty {
        "True" => Shape::True,
        "Boolean" => Shape::Boolean,
        "Integer" | "UnixTime" => Shape::Integer,
        "Float" => Shape::Float,
        "String" | "Secret" | "PhoneNumber" | "Otp" | "RequestId" => Shape::Text,
        "InputFile" => Shape::File,
        _ => match used.model.types.iter().find(|known| known.name == ty) {
            Some(known) if known.kind == "enum" => Shape::Text,
            Some(known) if known.by.as_deref() == Some("kind") => Shape::Kinds(known),
            Some(known) => Shape::Object(known),
            None => Shape::Unknown(ty),
        },
    }
}

/// Whether two types look the same on the wire. A pair that is being looked at further out is
/// taken for the same, so that types may hold themselves.
fn same(old: Use<'_>, new: Use<'_>, seen: &mut BTreeSet<(String, String)>) -> bool {
    let within = |ty| Use { ty, ..old };
    let within_new = |ty| Use { ty, ..new };
    match (shape(old), shape(new)) {
        (Shape::List(old), Shape::List(new)) => same(within(old), within_new(new), seen),
        (Shape::Kinds(old), Shape::Kinds(new)) | (Shape::Object(old), Shape::Object(new)) => {
            if !seen.insert((old.name.clone(), new.name.clone())) {
                return true;
            }
            let fields = old.fields.len() == new.fields.len()
                && old.fields.iter().all(|field| {
                    let other = new.fields.iter().find(|other| other.name == field.name);
                    other.is_some_and(|other| {
                        field.required == other.required
                            && same(within(&field.ty), within_new(&other.ty), seen)
                    })
                });
            let members = |item: &Type| item.kinds.len() + item.variants.len();
            fields
                && old.by == new.by
                && old.tag == new.tag
                && members(old) == members(new)
                && old.kinds.iter().chain(&old.variants).all(|member| {
                    let mut others = new.kinds.iter().chain(&new.variants);
                    let other =
                        others.find(|other| other.name == member.name && other.key == member.key);
                    other.is_some_and(|other| same(within(&member.ty), within_new(&other.ty), seen))
                })
        }
        (Shape::Unknown(old), Shape::Unknown(new)) => old == new,
        (old, new) => std::mem::discriminant(&old) == std::mem::discriminant(&new),
    }
}

/// Whether the second takes all that the first takes, and more.
fn wider(narrow: Use<'_>, wide: Use<'_>) -> bool {
    match (shape(narrow), shape(wide)) {
        (Shape::True, Shape::Boolean) | (Shape::Integer, Shape::Float) => true,
        (Shape::List(narrow_item), Shape::List(wide_item)) => wider(
            Use {
                ty: narrow_item,
                ..narrow
            },
            Use {
                ty: wide_item,
                ..wide
            },
        ),
        // A member may stand where any member of its union may.
        (_, Shape::Kinds(union)) | (Shape::Object(_), Shape::Object(union)) => {
            let mut members = union.variants.iter();
            members.any(|member| {
                let member = Use {
                    ty: &member.ty,
                    ..wide
                };
                same(narrow, member, &mut BTreeSet::new())
            })
        }
        _ => false,
    }
}
