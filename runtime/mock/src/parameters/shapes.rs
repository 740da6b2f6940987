//! The types of an API, prepared for values that are exactly as their type says.

use std::collections::HashMap;

use bazu_model::{
    Api, Basis, Field, RuleKind, Scalar, Struct, Type, TypeKind, TypeRef, Union, UnionBy,
};

use super::markup::{INLINE, MARKUP};
use super::rules;
use crate::json::Name;

/// The types of an API, prepared for values that are exactly so.
#[derive(Debug)]
pub(crate) struct Exact {
    /// By the index of the type; none if its values are always left to the reader.
    pub(super) types: Vec<Option<Parts>>,
    /// The keyboard that each method takes, by the name of the method, with the index of the method.
    pub(super) keyboards: HashMap<String, (usize, Shape)>,
}

/// What a type is made of.
#[derive(Debug)]
pub(super) enum Parts {
    Struct(Members),
    /// The type of each member, by the field that only this member has.
    Union(Vec<(String, usize)>),
    Enum,
}

#[derive(Debug)]
pub(super) struct Members {
    pub(super) names: Vec<Name>,
    /// By the index of the field; none if its values are always left to the reader.
    pub(super) shapes: Vec<Option<Shape>>,
    pub(super) required: Set,
    pub(super) rules: Vec<Rule>,
    pub(super) has_buttons: bool,
}

/// What a value is.
#[derive(Debug)]
pub(super) enum Shape {
    Scalar(Scalar),
    List(Box<Shape>),
    /// Of the type with this index.
    Named(usize),
}

/// A rule across fields, which are named by their index.
#[derive(Debug)]
pub(super) enum Rule {
    OneOf(Vec<Vec<usize>>, bool),
    AtLeast(Vec<usize>),
}

/// A set of fields of one type, by their index.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Set(u64);

impl Set {
    /// How many fields a type may have.
    const MOST: usize = 64;

    pub(super) fn has(self, index: usize) -> bool {
        self.0 & (1 << index) != 0
    }

    pub(super) fn has_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Adds a field, and returns whether it was not there.
    pub(super) fn add(&mut self, index: usize) -> bool {
        let is_new = !self.has(index);
        self.0 |= 1 << index;
        is_new
    }
}

impl Exact {
    pub(crate) fn new(api: &Api) -> Self {
        let methods = api.methods.values().enumerate();
        let keyboards = methods.filter_map(|(index, method)| {
            let field = method.param(MARKUP)?;
            let mut rules = method.rules.iter();
            // Limits and rules of the method look at values.
            let is_free = field.limits.kinds().is_empty()
                && !rules.any(|rule| {
                    rule.basis != Basis::Inferred && rules::is_about(&rule.kind, MARKUP)
                });
            let shape = shape(api, &field.ty).filter(|_| is_free)?;
            Some((method.wire.clone(), (index, shape)))
        });
        Self {
            types: api.types.values().map(|ty| parts(api, ty)).collect(),
            keyboards: keyboards.collect(),
        }
    }
}

fn parts(api: &Api, ty: &Type) -> Option<Parts> {
    match &ty.kind {
        TypeKind::Enum(_) => Some(Parts::Enum),
        TypeKind::Struct(item) => members(api, ty, item).map(Parts::Struct),
        TypeKind::Union(union) => union_parts(api, union).map(Parts::Union),
    }
}

fn members(api: &Api, ty: &Type, item: &Struct) -> Option<Members> {
    let fields = &item.fields;
    if item.tag.is_some() || fields.len() > Set::MOST {
        return None;
    }
    let mut required = Set::default();
    for (index, field) in fields.iter().enumerate() {
        if field.required {
            required.add(index);
        }
    }
    let of = |name: &str| position(fields, name);
    let rules = ty.rules.iter().filter(|rule| rule.basis != Basis::Inferred);
    let rules = rules.map(|rule| match &rule.kind {
        RuleKind::OneOf {
            alternatives,
            required,
            ..
        } => {
            let alternatives = alternatives.iter();
            let alternatives =
                alternatives.map(|names| names.iter().map(|name| of(name)).collect());
            let alternatives: Option<Vec<_>> = alternatives.collect();
            Some(Rule::OneOf(alternatives?, *required))
        }
        RuleKind::AtLeast(names) => {
            let names: Option<Vec<_>> = names.iter().map(|name| of(name)).collect();
            names.map(Rule::AtLeast)
        }
        RuleKind::When { .. } | RuleKind::First { .. } | RuleKind::Uniform { .. } => None,
    });
    let shapes = fields.iter().map(|field| match &*field.ty {
        _ if field.limits.pattern.is_some() => None,
        // Rules take a Boolean that is false for none.
        TypeRef::Scalar(Scalar::Boolean) if !ty.rules.is_empty() => {
            Some(Shape::Scalar(Scalar::True))
        }
        ty => shape(api, ty),
    });
    Some(Members {
        names: fields.iter().map(|field| Name::new(&field.wire)).collect(),
        shapes: shapes.collect(),
        required,
        rules: rules.collect::<Option<_>>()?,
        has_buttons: of(INLINE).is_some(),
    })
}

fn union_parts(api: &Api, union: &Union) -> Option<Vec<(String, usize)>> {
    if union.by != UnionBy::Field {
        return None;
    }
    let mut parts = Vec::new();
    for member in &union.variants {
        let name = member.ty.name()?;
        let own = &api.fields_of(name)?.fields;
        // The first field of an object says which member it is, if no other member has it.
        let mut others = union.variants.iter();
        if others.any(|other| other.wire != member.wire && position(own, &other.wire).is_some()) {
            return None;
        }
        parts.push((member.wire.clone(), api.types.get_index_of(name)?));
    }
    Some(parts)
}

fn shape(api: &Api, ty: &TypeRef) -> Option<Shape> {
    match ty {
        TypeRef::Scalar(Scalar::InputFile) => None,
        TypeRef::Scalar(scalar) => Some(Shape::Scalar(*scalar)),
        TypeRef::List(item) => Some(Shape::List(Box::new(shape(api, item)?))),
        TypeRef::Named(name) => api.types.get_index_of(name).map(Shape::Named),
    }
}

pub(super) fn position(fields: &[Field], name: &str) -> Option<usize> {
    fields.iter().position(|field| field.wire == name)
}
