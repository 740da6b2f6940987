//! Fields, parameters and kinds of updates.

use std::collections::BTreeSet;

use bazu_model::{Basis, Bounds, Field, TextUnit, TypeKind, TypeRef, Variant};
use serde_yaml::Value;

use super::Comparison;
use crate::list::{required, text, values};

impl Comparison<'_> {
    pub(super) fn fields(
        &mut self,
        item: &str,
        listed: &[(&str, &Value)],
        fields: &[Field],
        kinds: &[Variant],
        tag: Option<&(String, String)>,
    ) {
        for (name, listed) in listed {
            let full = format!("{item}.{name}");
            if let Some(field) = fields.iter().find(|field| field.wire == *name) {
                self.field(&full, listed, field);
            } else if let Some(kind) = kinds.iter().find(|kind| kind.wire == *name) {
                self.kind(&full, listed, kind);
            } else {
                self.missing(&full);
            }
        }
        self.unlisted_fields(item, listed, fields, kinds, tag);
    }

    /// What the spec calls documented and the docs do not have.
    pub(super) fn unlisted_fields(
        &mut self,
        item: &str,
        listed: &[(&str, &Value)],
        fields: &[Field],
        kinds: &[Variant],
        tag: Option<&(String, String)>,
    ) {
        let is_listed = |name: &str| {
            listed.iter().any(|(known, _)| *known == name)
                || tag.is_some_and(|(tag, _)| tag.as_str() == name)
        };
        let fields = fields
            .iter()
            .map(|field| (&field.wire, &field.facts, field.span));
        let kinds = kinds
            .iter()
            .map(|kind| (&kind.wire, &kind.facts, kind.span));
        for (name, facts, span) in fields.chain(kinds) {
            if facts.basis == Basis::Documented && !is_listed(name) {
                self.extra(&format!("{item}.{name}"), span);
            }
        }
    }

    fn kind(&mut self, full: &str, listed: &Value, kind: &Variant) {
        self.basis(full, &kind.facts, kind.span);
        let ty = text(listed, "type");
        if !self.same_type(ty, &kind.ty) {
            let said = format!("{ty} by the docs, {} by the spec", kind.ty);
            self.differs(full, "type", said, Some(kind.ty.span));
        }
        if required(listed) {
            let said = "required by the docs, one of several by the spec".to_owned();
            self.differs(full, "required", said, Some(kind.span));
        }
    }

    fn field(&mut self, full: &str, listed: &Value, field: &Field) {
        self.basis(full, &field.facts, field.span);
        self.required(full, listed, field);
        self.field_type(full, listed, field);
        let (docs, spec) = (values(listed), self.values(&field.ty));
        if docs != spec {
            let said = format!("{docs:?} by the docs, {spec:?} by the spec");
            self.differs(full, "values", said, Some(field.ty.span));
        }
        self.limit(full, listed, field);
    }

    pub(super) fn required(&mut self, full: &str, listed: &Value, field: &Field) {
        if required(listed) != field.required {
            let word = |required| if required { "required" } else { "optional" };
            let said = format!(
                "{} by the docs, {} by the spec",
                word(required(listed)),
                word(field.required)
            );
            self.differs(full, "required", said, Some(field.span));
        }
    }

    pub(super) fn field_type(&mut self, full: &str, listed: &Value, field: &Field) {
        let ty = text(listed, "type");
        if !self.same_type(ty, &field.ty) {
            let said = format!("{ty} by the docs, {} by the spec", field.ty);
            self.differs(full, "type", said, Some(field.ty.span));
        }
    }

    pub(super) fn limit(&mut self, full: &str, listed: &Value, field: &Field) {
        let (docs, spec) = (text(listed, "limit").to_owned(), limit(field));
        if docs != spec {
            let or_none = |limit: String| {
                if limit.is_empty() {
                    "none".to_owned()
                } else {
                    limit
                }
            };
            let said = format!(
                "{} by the docs, {} by the spec",
                or_none(docs),
                or_none(spec)
            );
            self.differs(full, "limit", said, Some(field.span));
        }
    }

    /// The documented values of an enum.
    fn values(&self, ty: &TypeRef) -> BTreeSet<&str> {
        let kind = ty.name().and_then(|name| self.spec.api.types.get(name));
        match kind.map(|ty| &ty.kind) {
            Some(TypeKind::Enum(values)) => values
                .iter()
                .filter(|value| value.facts.basis == Basis::Documented)
                .map(|value| value.wire.as_str())
                .collect(),
            _ => BTreeSet::new(),
        }
    }
}

/// The limit of a field as the list writes it; a text without a lower bound may be empty.
fn limit(field: &Field) -> String {
    let bounds = |bounds: &Bounds, min: &str, unit: &str| {
        let min = bounds.min.map_or(min.to_owned(), |min| min.to_string());
        let max = bounds.max.map_or(String::new(), |max| max.to_string());
        format!("{min}..{max}{unit}")
    };
    let limits = &field.limits;
    let mut words = Vec::new();
    if let Some(length) = &limits.length {
        let unit = match length.unit {
            TextUnit::Chars => " chars",
            TextUnit::Utf16 => " utf16",
            TextUnit::Bytes => " bytes",
        };
        words.push(bounds(&length.bounds, "0", unit));
    }
    if let Some(range) = &limits.range {
        words.push(bounds(range, "", ""));
    }
    if let Some(items) = &limits.items {
        words.push(bounds(items, "0", " items"));
    }
    if !limits.choices.is_empty() {
        let choices: Vec<_> = limits.choices.iter().map(ToString::to_string).collect();
        words.push(choices.join(" | "));
    }
    words.join(", ")
}
