//! The items of a spec in the shape that a page has them in. What the server no longer knows is
//! not among them: a page that still has it says something else than the spec.

use indexmap::IndexMap;

use super::types::{Place, Plain, Types};
use crate::{
    Api, Basis, Facts, Field, LimitOf, Limits, Span, Struct, Type, TypeKind, TypeRef, Union,
    UnionBy, Variant,
};

/// A method, a type, or the call that fetches a token.
#[derive(Debug)]
pub struct SpecItem<'a> {
    /// Its name in the spec.
    pub name: &'a str,
    pub span: Span,
    /// Whether the page, or the one that it is a copy of, is said to describe it.
    pub documented: bool,
    /// Whether a page has it by this name: an enum or a union may be the spec's own notion of what
    /// the page writes out.
    pub by_name: bool,
    pub place: Place,
    pub returns: Option<&'a TypeRef>,
    pub members: IndexMap<&'a str, SpecMember<'a>>,
    /// The facts that say which page an unsourced correction speaks of.
    pub facts: Option<&'a Facts>,
}

/// A parameter, a field, or a value of an enum.
#[derive(Debug)]
pub struct SpecMember<'a> {
    pub span: Span,
    pub documented: bool,
    pub ty: Option<Plain>,
    pub required: Option<bool>,
    pub field: Option<&'a Field>,
    /// Values of an enum or a choice, each with whether it is documented.
    pub values: Vec<(String, bool)>,
}

impl SpecMember<'_> {
    /// Its limits, where they are documented.
    pub fn limits(&self) -> Option<&Limits> {
        self.field
            .filter(|_| self.documented)
            .map(|field| &field.limits)
    }

    /// Where its first limit stands.
    pub fn limit_span(&self) -> Span {
        let keys = LimitOf::ALL.map(LimitOf::key).into_iter();
        let mut spans = keys.map(|key| self.span_of(key));
        spans.find(|span| *span != self.span).unwrap_or(self.span)
    }

    /// Where the spec says what it says under a key.
    pub fn span_of(&self, key: &str) -> Span {
        let Some(field) = self.field else {
            return self.span;
        };
        let limits = &field.limits;
        let bounds = match key {
            "length" => limits.length.as_ref().map(|length| length.span),
            "range" => limits.range.as_ref().map(|range| range.span),
            "items" => limits.items.as_ref().map(|items| items.span),
            "type" | "required" => Some(field.ty.span),
            _ => None,
        };
        bounds.unwrap_or(self.span)
    }
}

/// Whether the server knows something.
fn there(facts: &Facts) -> bool {
    facts.removed.is_none()
}

/// Reads items of the spec as pages have them.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    pub types: Types<'a>,
    /// The source of the page, and the one that it is a copy of.
    pub sources: [&'a str; 2],
}

impl<'a> View<'a> {
    fn api(&self) -> &'a Api {
        self.types.api
    }

    pub fn has(&self, facts: &Facts) -> bool {
        let mut sources = facts.sources.iter();
        facts.basis == Basis::Documented
            && sources.any(|source| self.sources.contains(&source.id.as_str()))
    }

    /// All items by the names that a page may have for them.
    pub fn items(&self) -> IndexMap<String, SpecItem<'a>> {
        let mut items = IndexMap::new();
        for ty in self.api().types.values().filter(|ty| there(&ty.facts)) {
            items.insert(ty.name.clone(), self.named_type(ty));
        }
        let methods = self.api().methods.values();
        for method in methods.filter(|method| there(&method.facts)) {
            let name = method.call.page_name(&method.wire);
            let item = SpecItem {
                name: &method.wire,
                span: method.span,
                documented: self.has(&method.facts),
                by_name: true,
                place: Place::Parameter,
                returns: Some(&method.returns),
                members: self.fields(&method.params, Place::Parameter),
                facts: Some(&method.facts),
            };
            items.insert(name, item);
        }
        if let Some(path) = self.api().protocol.token_path() {
            items.insert(format!("POST {path}"), self.token_call(path));
        }
        items
    }

    /// The exchange of client id and secret, as OAuth 2.0 has it.
    fn token_call(&self, path: &'a str) -> SpecItem<'a> {
        let span = self.api().span;
        let string = TypeRef::Scalar(crate::Scalar::String);
        let names = ["grant_type", "client_id", "client_secret", "scope"];
        let members = names.map(|name| {
            let member = SpecMember {
                span,
                documented: true,
                ty: Some(self.types.spec(&string, Place::Parameter)),
                required: Some(true),
                field: None,
                values: Vec::new(),
            };
            (name, member)
        });
        SpecItem {
            name: path,
            span,
            documented: true,
            by_name: true,
            place: Place::Parameter,
            returns: None,
            members: members.into_iter().collect(),
            facts: None,
        }
    }

    fn named_type(&self, ty: &'a Type) -> SpecItem<'a> {
        let members = match &ty.kind {
            TypeKind::Struct(item) => self.object(ty, item),
            TypeKind::Union(union) => self.union(ty, union),
            TypeKind::Enum(values) => values
                .iter()
                .filter(|value| there(&value.facts))
                .map(|value| {
                    let member = SpecMember {
                        span: value.span,
                        documented: self.has(&value.facts),
                        ty: None,
                        required: None,
                        field: None,
                        values: Vec::new(),
                    };
                    (value.wire.as_str(), member)
                })
                .collect(),
        };
        SpecItem {
            name: &ty.name,
            span: ty.span,
            documented: self.has(&ty.facts),
            by_name: matches!(ty.kind, TypeKind::Struct(_)),
            place: Place::Field,
            returns: None,
            members,
            facts: Some(&ty.facts),
        }
    }

    fn object(&self, ty: &'a Type, item: &'a Struct) -> IndexMap<&'a str, SpecMember<'a>> {
        let mut members = IndexMap::new();
        if let Some((tag, _)) = &item.tag {
            let string = TypeRef::Scalar(crate::Scalar::String);
            let member = SpecMember {
                span: ty.span,
                // The spec has it at the union, for all members at once.
                documented: false,
                ty: Some(self.types.spec(&string, Place::Field)),
                required: Some(true),
                field: None,
                values: Vec::new(),
            };
            members.insert(tag.as_str(), member);
        }
        members.extend(self.fields(&item.fields, Place::Field));
        for kind in item.kinds.iter().filter(|kind| there(&kind.facts)) {
            let member = SpecMember {
                span: kind.span,
                documented: self.has(&kind.facts),
                ty: Some(self.types.spec(&kind.ty, Place::Field)),
                // One of them is there; no page marks that alike.
                required: None,
                field: None,
                values: Vec::new(),
            };
            members.insert(kind.wire.as_str(), member);
        }
        members
    }

    /// The fields of all members together, as a page has them that describes them as one.
    fn union(&self, ty: &'a Type, union: &'a Union) -> IndexMap<&'a str, SpecMember<'a>> {
        let mut all: IndexMap<&str, SpecMember<'a>> = IndexMap::new();
        if union.by == UnionBy::Kind {
            return all;
        }
        let object = |variant: &'a Variant| {
            let ty = self.api().types.get(variant.ty.name()?)?;
            match &ty.kind {
                TypeKind::Struct(item) => Some(self.object(ty, item)),
                _ => None,
            }
        };
        let variants = union.variants.iter();
        let variants = variants.filter(|variant| there(&variant.facts));
        let objects: Vec<_> = variants.filter_map(object).collect();
        let count = objects.len();
        let mut seen: IndexMap<&str, usize> = IndexMap::new();
        for (name, member) in objects.into_iter().flatten() {
            *seen.entry(name).or_default() += 1;
            match all.get_mut(name) {
                Some(known) => {
                    known.required = known.required.min(member.required);
                    if let (Some(known), Some(ty)) = (&mut known.ty, member.ty) {
                        known.0.extend(ty.0);
                    }
                }
                None => {
                    all.insert(name, member);
                }
            }
        }
        for (name, member) in &mut all {
            if seen.get(name) != Some(&count) {
                member.required = Some(false);
            }
            // A page that describes the members one by one need not say it here again.
            member.documented = false;
            member.span = ty.span;
        }
        all
    }

    fn fields(&self, fields: &'a [Field], place: Place) -> IndexMap<&'a str, SpecMember<'a>> {
        let fields = fields.iter().filter(|field| there(&field.facts));
        let fields = fields.map(|field| {
            let member = SpecMember {
                span: field.span,
                documented: self.has(&field.facts),
                ty: Some(self.types.field(field, place)),
                required: Some(field.required),
                field: Some(field),
                values: self.values(field),
            };
            (field.wire.as_str(), member)
        });
        fields.collect()
    }

    fn values(&self, field: &Field) -> Vec<(String, bool)> {
        if !field.limits.choices.is_empty() {
            let choices = field.limits.choices.iter();
            return choices.map(|choice| (choice.to_string(), true)).collect();
        }
        let ty = field.ty.name().and_then(|name| self.api().types.get(name));
        match ty.map(|ty| &ty.kind) {
            Some(TypeKind::Enum(values)) => values
                .iter()
                .filter(|value| there(&value.facts))
                .map(|value| (value.wire.clone(), self.has(&value.facts)))
                .collect(),
            _ => Vec::new(),
        }
    }
}
