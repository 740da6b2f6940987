//! The items of a spec in the form in which a page describes them. Removed items are left out: a
//! page that still has one differs from the spec.

use indexmap::IndexMap;

use super::limits::{Interval, comparable};
use super::types::{Alternative, PageType, Place, Types};
use crate::{
    Api, Basis, Bounds, Facts, Field, Literal, Measure, Number, Scalar, Span, Spanned, Struct,
    Type, TypeKind, TypeRef, Union, UnionBy, Variant,
};

/// A method, a type, or the call that fetches a token.
#[derive(Debug)]
pub struct SpecItem<'a> {
    /// Its name in the spec.
    pub name: &'a str,
    pub span: Span,
    /// Whether the spec names the page, or the one that it is a copy of, as the source.
    pub documented: bool,
    /// Whether a page must have it by this name. It need not have an enum or a union, which may be
    /// the spec's name for what the page writes out.
    pub by_name: bool,
    pub place: Place,
    pub returns: Option<&'a Spanned<TypeRef>>,
    pub members: IndexMap<&'a str, SpecMember<'a>>,
    /// Its facts, whose sources are the pages that a correction without `source` is about.
    pub facts: Option<&'a Facts>,
}

/// A parameter, a field, or a value of an enum.
#[derive(Debug, Default)]
pub struct SpecMember<'a> {
    pub span: Span,
    pub documented: bool,
    pub ty: Option<PageType>,
    pub required: Option<bool>,
    pub field: Option<&'a Field>,
    /// Values of an enum or a choice, each with whether it is documented.
    pub values: Vec<(String, bool)>,
}

impl SpecMember<'_> {
    pub fn limit(&self, kind: Measure) -> Interval {
        let real = |bound: Option<Number>| bound.map(Number::real);
        let bounds = self.bounds(kind);
        let bounds = bounds.map(|bounds| (real(bounds.min), real(bounds.max)));
        comparable(kind, bounds.unwrap_or_default())
    }

    /// Whether the page says the same default, or says none where there is none.
    pub fn has_default(&self, words: Option<&String>) -> bool {
        match (self.stated_default(), words) {
            (Some(default), Some(words)) => default.is(words),
            (default, words) => default.is_none() && words.is_none(),
        }
    }

    /// The value that is used if it is left out.
    pub fn stated_default(&self) -> Option<&Spanned<Literal>> {
        self.field?.default.as_ref()
    }

    /// Whether the spec can state a default for it.
    pub fn can_have_default(&self) -> bool {
        let alternatives = self.ty.iter().flat_map(|ty| &ty.0);
        let mut scalars = alternatives.map(|ty| {
            matches!(
                ty,
                Alternative::Integer
                    | Alternative::Float
                    | Alternative::Boolean
                    | Alternative::String
            )
        });
        self.required == Some(false) && scalars.all(|scalar| scalar)
    }

    /// Where a limit is written, or else the member.
    pub fn limit_span(&self, kind: Measure) -> Span {
        self.bounds(kind).map_or(self.span, |bounds| bounds.span)
    }

    fn bounds(&self, kind: Measure) -> Option<Spanned<Bounds>> {
        let limits = &self.field?.limits;
        match kind {
            Measure::Length => limits.length.as_ref().map(|length| Spanned {
                value: length.value.bounds,
                span: length.span,
            }),
            Measure::Range => limits.range,
            Measure::Items => limits.items,
            Measure::File => {
                // Sizes of files are far below where a float loses precision.
                let max = limits.file.as_ref()?.max? as f64;
                let (min, max) = (None, Some(Number::from(max)));
                let value = Bounds { min, max };
                Some(Spanned {
                    value,
                    span: self.span,
                })
            }
        }
    }

    pub fn type_span(&self) -> Span {
        self.field.map_or(self.span, |field| field.ty.span)
    }

    /// Where its first limit is written, or else the member.
    pub fn first_limit_span(&self) -> Span {
        let mut spans = Measure::ALL.map(|kind| self.limit_span(kind)).into_iter();
        spans.find(|span| *span != self.span).unwrap_or(self.span)
    }
}

/// Whether the server still has something.
fn is_current(facts: &Facts) -> bool {
    facts.removed.is_none()
}

/// A spec as a page of one of its sources describes it.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    pub types: Types<'a>,
    /// The source of the page, and the one that it is a copy of.
    pub sources: [&'a str; 2],
}

impl<'a> View<'a> {
    /// The whole spec, without a source whose facts are documented.
    pub fn of_spec(api: &'a Api) -> Self {
        let types = Types { api, names: &[] };
        let sources = ["", ""];
        Self { types, sources }
    }

    fn api(&self) -> &'a Api {
        self.types.api
    }

    fn is_documented(&self, facts: &Facts) -> bool {
        let mut sources = facts.sources.iter();
        facts.basis == Basis::Documented
            && sources.any(|source| self.sources.contains(&source.id.as_str()))
    }

    /// All items by the names that a page may have for them.
    pub fn items(&self) -> IndexMap<String, SpecItem<'a>> {
        let mut items = IndexMap::new();
        for ty in self.api().types.values().filter(|ty| is_current(&ty.facts)) {
            items.insert(ty.name.clone(), self.named_type(ty));
        }
        let methods = self.api().methods.values();
        for method in methods.filter(|method| is_current(&method.facts)) {
            let name = method.call.page_name(&method.wire);
            let item = SpecItem {
                name: &method.wire,
                span: method.span,
                documented: self.is_documented(&method.facts),
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
        let string = TypeRef::Scalar(Scalar::String);
        let names = ["grant_type", "client_id", "client_secret", "scope"];
        let members = names.map(|name| {
            let member = SpecMember {
                span,
                documented: true,
                ty: Some(self.types.spec(&string, Place::Parameter)),
                required: Some(true),
                ..SpecMember::default()
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
                .filter(|value| is_current(&value.facts))
                .map(|value| (value.wire.as_str(), self.member(value.span, &value.facts)))
                .collect(),
        };
        SpecItem {
            name: &ty.name,
            span: ty.span,
            documented: self.is_documented(&ty.facts),
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
            let string = TypeRef::Scalar(Scalar::String);
            let member = SpecMember {
                span: ty.span,
                // The spec documents it once, at the union.
                documented: false,
                ty: Some(self.types.spec(&string, Place::Field)),
                required: Some(true),
                ..SpecMember::default()
            };
            members.insert(tag.as_str(), member);
        }
        members.extend(self.fields(&item.fields, Place::Field));
        for kind in item.kinds.iter().filter(|kind| is_current(&kind.facts)) {
            let member = SpecMember {
                ty: Some(self.types.spec(&kind.ty, Place::Field)),
                // Exactly one of them is there; pages mark that in different ways.
                ..self.member(kind.span, &kind.facts)
            };
            members.insert(kind.wire.as_str(), member);
        }
        members
    }

    /// The fields of all members together, for a page that describes the union as one object.
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
        let variants = variants.filter(|variant| is_current(&variant.facts));
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
            // A page that describes each member need not repeat the fields here.
            member.documented = false;
            member.span = ty.span;
        }
        all
    }

    fn fields(&self, fields: &'a [Field], place: Place) -> IndexMap<&'a str, SpecMember<'a>> {
        let fields = fields.iter().filter(|field| is_current(&field.facts));
        let fields = fields.map(|field| {
            let member = SpecMember {
                ty: Some(self.types.field(field, place)),
                required: Some(field.required),
                field: Some(field),
                values: self.values(field),
                ..self.member(field.span, &field.facts)
            };
            (field.wire.as_str(), member)
        });
        fields.collect()
    }

    fn member(&self, span: Span, facts: &Facts) -> SpecMember<'a> {
        SpecMember {
            span,
            documented: self.is_documented(facts),
            ..SpecMember::default()
        }
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
                .filter(|value| is_current(&value.facts))
                .map(|value| (value.wire.clone(), self.is_documented(&value.facts)))
                .collect(),
            _ => Vec::new(),
        }
    }
}
