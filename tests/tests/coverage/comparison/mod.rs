//! What the docs and a spec say differently, both ways.

mod field;

use std::collections::BTreeSet;

use bazu_model::{Basis, Facts, Scalar, Span, Struct, Type, TypeKind, TypeRef, UnionBy, Variant};
use serde_yaml::Value;

use crate::difference::Difference;
use crate::list::{entries, names, section, strings, values};
use crate::spec::Spec;

pub(crate) fn differences(list: &Value, spec: &Spec) -> Vec<Difference> {
    let mut comparison = Comparison {
        spec,
        differences: Vec::new(),
    };
    for (name, members) in section(list, "notations") {
        comparison.notation(name, &strings(members));
    }
    for (name, listed) in section(list, "methods") {
        comparison.method(name, listed);
    }
    for (name, listed) in section(list, "types") {
        comparison.named_type(name, listed);
    }
    for (name, listed) in section(list, "described") {
        comparison.described(name, listed);
    }
    for name in names(list, "named") {
        comparison.described(name, &Value::Null);
    }
    comparison.unlisted(list);
    comparison.differences
}

struct Comparison<'a> {
    spec: &'a Spec,
    differences: Vec<Difference>,
}

impl Comparison<'_> {
    fn differs(&mut self, item: &str, kind: &'static str, said: String, span: Option<Span>) {
        self.differences.push(Difference {
            item: item.to_owned(),
            kind,
            said,
            place: span.map_or_else(String::new, |span| self.spec.place(span)),
        });
    }

    fn missing(&mut self, item: &str) {
        self.differs(
            item,
            "missing",
            "the docs have it, the spec does not".to_owned(),
            None,
        );
    }

    fn extra(&mut self, item: &str, span: Span) {
        let said = "documented by the spec, but the docs do not list it".to_owned();
        self.differs(item, "extra", said, Some(span));
    }

    /// What the docs list, the spec must not call observed or inferred.
    fn basis(&mut self, item: &str, facts: &Facts, span: Span) {
        if facts.basis != Basis::Documented {
            let said = format!("documented, but {:?} by the spec", facts.basis);
            self.differs(item, "basis", said, Some(span));
        }
    }

    fn notation(&mut self, name: &str, members: &BTreeSet<&str>) {
        match self.spec.api.types.get(name) {
            Some(ty) if members_of(ty) != Some(to_set(members)) => {
                let members: Vec<_> = members.iter().copied().collect();
                let said = format!("the docs mean {}", members.join(" | "));
                self.differs(name, "type", said, Some(ty.span));
            }
            Some(_) => {}
            None => self.missing(name),
        }
    }

    /// A type of which the docs say little: what they leave open is not compared.
    fn described(&mut self, name: &str, listed: &Value) {
        let spec = self.spec;
        let Some(ty) = spec.api.types.get(name) else {
            self.missing(name);
            return;
        };
        let listed = entries(listed.get("fields"));
        let TypeKind::Struct(item) = &ty.kind else {
            if !listed.is_empty() {
                let said = "a type of another kind".to_owned();
                self.differs(name, "type", said, Some(ty.span));
            }
            return;
        };
        for (field, listed) in &listed {
            let full = format!("{name}.{field}");
            let has = |key: &str| listed.get(key).is_some();
            if let Some((tag, value)) = &item.tag
                && tag == field
            {
                let said = values(listed);
                if has("values") && said != BTreeSet::from([value.as_str()]) {
                    let said = format!("{said:?} by the docs, {value} by the spec");
                    self.differs(&full, "tag", said, Some(ty.span));
                }
                continue;
            }
            let Some(field) = item.fields.iter().find(|it| it.wire == *field) else {
                self.missing(&full);
                continue;
            };
            if has("required") {
                self.required(&full, listed, field);
            }
            if has("type") {
                self.field_type(&full, listed, field);
            }
            if has("limit") || field.facts.basis == Basis::Documented {
                self.limit(&full, listed, field);
            }
        }
        self.unlisted_fields(name, &listed, &item.fields, &[], item.tag.as_ref());
    }

    fn method(&mut self, name: &str, listed: &Value) {
        let spec = self.spec;
        let Some(method) = spec.api.methods.get(name) else {
            self.missing(name);
            return;
        };
        self.basis(name, &method.facts, method.span);
        let stated = listed.get("returns").and_then(Value::as_str);
        let documented = method.returns_facts.basis == Basis::Documented;
        let returns = method.returns.to_string();
        let said = match stated {
            Some(stated) if !self.same_type(stated, &method.returns) => {
                Some(format!("{stated} by the docs, {returns} by the spec"))
            }
            Some(_) if !documented => Some("stated by the docs, but not by the spec".to_owned()),
            None if documented => Some(format!(
                "the docs do not state it, the spec says {returns} with the basis documented"
            )),
            _ => None,
        };
        if let Some(said) = said {
            self.differs(name, "returns", said, Some(method.returns.span));
        }
        let params = entries(listed.get("params"));
        self.fields(name, &params, &method.params, &[], None);
    }

    fn named_type(&mut self, name: &str, listed: &Value) {
        let spec = self.spec;
        let Some(ty) = spec.api.types.get(name) else {
            self.missing(name);
            return;
        };
        self.basis(name, &ty.facts, ty.span);
        match (&ty.kind, listed.get("union")) {
            (TypeKind::Union(union), Some(listed)) => {
                let listed: BTreeSet<_> = entries(Some(listed))
                    .into_iter()
                    .map(|(tag, ty)| (tag.to_owned(), ty.as_str().unwrap_or_default().to_owned()))
                    .collect();
                let documented = |variant: &&Variant| variant.facts.basis == Basis::Documented;
                let written: BTreeSet<_> = union
                    .variants
                    .iter()
                    .filter(documented)
                    .map(|variant| (variant.wire.clone(), variant.ty.to_string()))
                    .collect();
                if listed != written || !matches!(union.by, UnionBy::Tag(_)) {
                    let said = format!("{listed:?} by the docs, {written:?} by the spec");
                    self.differs(name, "union", said, Some(ty.span));
                }
            }
            (TypeKind::Struct(item), None) => {
                let mut listed = entries(listed.get("fields"));
                self.tag(name, &mut listed, item, ty.span);
                self.fields(name, &listed, &item.fields, &item.kinds, item.tag.as_ref());
            }
            _ => self.differs(
                name,
                "type",
                "a type of another kind".to_owned(),
                Some(ty.span),
            ),
        }
    }

    /// The list has the tag as a field of each variant; in the spec it belongs to the union.
    fn tag(&mut self, name: &str, listed: &mut Vec<(&str, &Value)>, item: &Struct, span: Span) {
        let Some((tag, value)) = &item.tag else {
            return;
        };
        let at = listed.iter().position(|(field, _)| field == tag);
        let values = at.map(|at| values(listed.remove(at).1));
        if values != Some(BTreeSet::from([value.as_str()])) {
            let said = format!("{values:?} by the docs, {value} by the spec");
            self.differs(&format!("{name}.{tag}"), "tag", said, Some(span));
        }
    }

    /// The other way round: what the spec calls documented and the list does not have.
    fn unlisted(&mut self, list: &Value) {
        let spec = self.spec;
        let listed =
            |part: &str, name: &str| list.get(part).is_some_and(|part| part.get(name).is_some());
        for (name, method) in &spec.api.methods {
            if method.facts.basis == Basis::Documented && !listed("methods", name) {
                self.extra(name, method.span);
            }
        }
        for (name, ty) in &spec.api.types {
            // Enums are held against the fields that use them: the docs have no name for them.
            let named = !matches!(ty.kind, TypeKind::Enum(_))
                && !["notations", "described"]
                    .iter()
                    .any(|part| listed(part, name))
                && !names(list, "named").contains(&name.as_str());
            if named && ty.facts.basis == Basis::Documented && !listed("types", name) {
                self.extra(name, ty.span);
            }
        }
    }

    /// Whether a type of the spec is what the docs name, which have no words for some.
    fn same_type(&self, docs: &str, spec: &TypeRef) -> bool {
        if let TypeRef::List(item) = spec {
            let inside = docs
                .strip_prefix('[')
                .and_then(|docs| docs.strip_suffix(']'));
            return inside.is_some_and(|inside| self.same_type(inside, item));
        }
        if docs == spec.to_string() {
            return true;
        }
        match spec {
            TypeRef::Scalar(Scalar::UnixTime) => docs == "Integer",
            TypeRef::Scalar(Scalar::Secret) => docs == "String",
            TypeRef::Named(_) if self.spec.api.is_enum(spec) => docs == "String",
            TypeRef::Named(name) => {
                let choice: BTreeSet<_> = docs.split(" | ").map(str::to_owned).collect();
                let members = self.spec.api.types.get(name).and_then(members_of);
                choice.len() > 1 && members == Some(choice)
            }
            _ => false,
        }
    }
}

/// The types of a union's members.
fn members_of(ty: &Type) -> Option<BTreeSet<String>> {
    match &ty.kind {
        TypeKind::Union(union) => Some(union.variants.iter().map(|v| v.ty.to_string()).collect()),
        _ => None,
    }
}

fn to_set(names: &BTreeSet<&str>) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
