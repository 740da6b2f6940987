//! How the new type of a value relates to the old one, on the wire and in Rust.

use bazu_model::{Api, Scalar, Type, TypeKind, TypeRef, UnionBy};

/// How the new type of a value relates to the old one.
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

/// A type in its API.
type Used<'a> = (&'a Api, &'a TypeRef);

pub(super) fn relation(old: Used<'_>, new: Used<'_>) -> Relation {
    if old.1 == new.1 {
        return Relation::Same;
    }
    match (same(old, new, &mut Vec::new()), same_rust(old.1, new.1)) {
        (true, true) => Relation::Renamed,
        (true, false) => Relation::Refined,
        (false, _) if wider(old, new) => Relation::Widened,
        (false, _) if wider(new, old) => Relation::Narrowed,
        (false, _) => Relation::Changed,
    }
}

/// Whether the Rust type is the same, as far as it depends on the name alone.
fn same_rust(old: &TypeRef, new: &TypeRef) -> bool {
    use Scalar::{Integer, UnixTime};
    match (old, new) {
        (TypeRef::List(old), TypeRef::List(new)) => same_rust(old, new),
        (TypeRef::Scalar(Integer | UnixTime), TypeRef::Scalar(Integer | UnixTime)) => true,
        (old, new) => old == new,
    }
}

/// What a type is on the wire.
enum Json<'a> {
    True,
    Boolean,
    Integer,
    Float,
    Text,
    File,
    List(&'a TypeRef),
    /// A union of JSON kinds.
    Kinds(&'a Type),
    Object(&'a Type),
    /// Not in the model, which no complete model has.
    Unknown(&'a str),
}

fn json<'a>((api, ty): Used<'a>) -> Json<'a> {
    match ty {
        TypeRef::List(item) => Json::List(item),
        TypeRef::Scalar(scalar) => match scalar {
            Scalar::True => Json::True,
            Scalar::Boolean => Json::Boolean,
            Scalar::Integer | Scalar::UnixTime => Json::Integer,
            Scalar::Float => Json::Float,
            Scalar::InputFile => Json::File,
            Scalar::String
            | Scalar::Secret
            | Scalar::PhoneNumber
            | Scalar::Otp
            | Scalar::RequestId => Json::Text,
        },
        TypeRef::Named(name) => match api.types.get(name) {
            None => Json::Unknown(name),
            Some(ty) => match &ty.kind {
                TypeKind::Enum(_) => Json::Text,
                TypeKind::Union(union) if union.by == UnionBy::Kind => Json::Kinds(ty),
                TypeKind::Union(_) | TypeKind::Struct(_) => Json::Object(ty),
            },
        },
    }
}

/// Whether two types look the same on the wire. A pair that is being looked at further out is
/// taken for the same, so that types may hold themselves.
fn same<'a>(old: Used<'a>, new: Used<'a>, seen: &mut Vec<(&'a str, &'a str)>) -> bool {
    let (old_api, new_api) = (old.0, new.0);
    match (json(old), json(new)) {
        (Json::List(old), Json::List(new)) => same((old_api, old), (new_api, new), seen),
        (Json::Kinds(old), Json::Kinds(new)) | (Json::Object(old), Json::Object(new)) => {
            let pair = (old.name.as_str(), new.name.as_str());
            if seen.contains(&pair) {
                return true;
            }
            seen.push(pair);
            recognized_by(&old.kind) == recognized_by(&new.kind)
                && old.fields().len() == new.fields().len()
                && old.fields().iter().all(|field| {
                    new.field(&field.wire).is_some_and(|other| {
                        field.required == other.required
                            && same((old_api, &field.ty), (new_api, &other.ty), seen)
                    })
                })
                && old.variants().len() == new.variants().len()
                && old.variants().iter().all(|variant| {
                    let mut others = new.variants().iter();
                    let other =
                        others.find(|other| other.wire == variant.wire && other.key == variant.key);
                    other.is_some_and(|other| {
                        same((old_api, &variant.ty), (new_api, &other.ty), seen)
                    })
                })
        }
        (Json::Unknown(old), Json::Unknown(new)) => old == new,
        (old, new) => std::mem::discriminant(&old) == std::mem::discriminant(&new),
    }
}

/// What a union knows its members by, and a member is known by.
fn recognized_by(kind: &TypeKind) -> (Option<&UnionBy>, Option<&(String, String)>) {
    match kind {
        TypeKind::Struct(item) => (None, item.tag.as_ref()),
        TypeKind::Union(union) => (Some(&union.by), None),
        TypeKind::Enum(_) => (None, None),
    }
}

/// Whether the second takes all that the first takes, and more.
fn wider(narrow: Used<'_>, wide: Used<'_>) -> bool {
    match (json(narrow), json(wide)) {
        (Json::True, Json::Boolean) | (Json::Integer, Json::Float) => true,
        (Json::List(narrow_item), Json::List(wide_item)) => {
            wider((narrow.0, narrow_item), (wide.0, wide_item))
        }
        // A member may stand where any member of its union may.
        (_, Json::Kinds(ty)) | (Json::Object(_), Json::Object(ty)) => match &ty.kind {
            TypeKind::Union(union) => union
                .variants
                .iter()
                .any(|member| same(narrow, (wide.0, &member.ty), &mut Vec::new())),
            TypeKind::Struct(_) | TypeKind::Enum(_) => false,
        },
        _ => false,
    }
}
