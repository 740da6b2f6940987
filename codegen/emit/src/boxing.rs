//! Which fields are boxed: one rule, so that it can be relied upon.
//!
//! A type's optional field is boxed when its type is a struct or a union distinguished by an
//! object's fields. Numbers, texts, lists, enums and unions of JSON kinds stay inline, and so
//! does everything that is required. The rule asks for the kind of a type and never for its
//! size: a field more in some type changes no other field's Rust type, so an addition to the
//! spec stays an addition to the crate.
//!
//! In a union of JSON kinds an object is boxed too: its other members are numbers and texts.
//!
//! A member of a union that holds the union again is boxed as well. Every ring whose values can
//! end goes through an optional field, a list or a member of a union, so no type has an infinite
//! size.
//!
//! Methods box nothing: they are made once and sent, never kept in lists.

use bazu_model::{Api, Field, TypeKind, TypeRef, Union, UnionBy, Variant};

/// Whether a member of the union with this name is boxed.
pub(super) fn boxed_member(api: &Api, name: &str, union: &Union, variant: &Variant) -> bool {
    let TypeRef::Named(member) = &variant.ty.value else {
        return false;
    };
    let kind = api.types.get(member).map(|ty| &ty.kind);
    union.by == UnionBy::Kind && matches!(kind, Some(TypeKind::Struct(_)))
        || api.leads_back(name, variant)
}

/// What a field belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Type,
    Method,
}

pub(super) fn boxed(api: &Api, field: &Field, owner: Owner) -> bool {
    !field.required && owner == Owner::Type && !api.is_inline(&field.ty)
}
