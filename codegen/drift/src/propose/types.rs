//! Types in the spec language, and those that the spec lacks.

use std::collections::{BTreeMap, BTreeSet};

use super::proposer::Proposer;
use super::yaml::{is_word, quoted};
use crate::page::Member;
use bazu_model::names;
use bazu_model::page::{Alternative, PageType, Place, Types};
use bazu_model::{TypeKind, TypeRef};

/// A type in the spec language that the spec has, or that is built in.
pub(super) fn known(types: Types<'_>, ty: &PageType) -> Option<String> {
    let alternatives: Vec<&Alternative> = ty.0.iter().collect();
    Some(match alternatives.as_slice() {
        [Alternative::Integer] => "Integer".to_owned(),
        [Alternative::Float] => "Float".to_owned(),
        [Alternative::Boolean] => "Boolean".to_owned(),
        [Alternative::String] => "String".to_owned(),
        [Alternative::File] | [Alternative::String, Alternative::File] => "InputFile".to_owned(),
        [Alternative::List(items)] => format!("[{}]", known(types, items)?),
        [Alternative::Object(name)] => types.api.types.get(name)?.name.clone(),
        [Alternative::Words(_)] | [] => return None,
        _ => {
            let mut unions = types.api.types.values();
            let union = unions.find(|known| {
                let named = TypeRef::Named(known.name.clone());
                matches!(known.kind, TypeKind::Union(_))
                    && types.spec(&named, Place::Parameter) == *ty
            });
            union?.name.clone()
        }
    })
}

impl Proposer<'_> {
    /// A type in the spec language. If the spec lacks it, it is proposed too.
    pub(super) fn expression(&mut self, ty: &PageType, item: &str, member: &str) -> String {
        if let Some(known) = known(self.types, ty) {
            return known;
        }
        let alternatives: Vec<&Alternative> = ty.0.iter().collect();
        match alternatives.as_slice() {
            [Alternative::List(items)] => format!("[{}]", self.expression(items, item, member)),
            [Alternative::Object(name)] => {
                if !self.knows_type(name) && self.invent(name) {
                    let lines = format!(
                        "  {name}:\n    source: {}\n    fields: {{}}\n    corrections:\n      \
                         - {{ docs: {{ described: false }}, note: The page names it and does not describe it. }}\n",
                        self.source
                    );
                    self.add(&["types"], lines);
                }
                name.clone()
            }
            // A person must read words that do not name a type.
            [Alternative::Words(_)] | [] => "String".to_owned(),
            several => self.union(several, item, member),
        }
    }

    /// A new union.
    fn union(&mut self, alternatives: &[&Alternative], item: &str, member: &str) -> String {
        let mut kinds: BTreeMap<&str, String> = BTreeMap::new();
        for alternative in alternatives {
            let kind = match alternative {
                Alternative::Integer => "integer",
                Alternative::Float => "float",
                Alternative::Boolean => "boolean",
                Alternative::String | Alternative::File | Alternative::Words(_) => "string",
                Alternative::List(_) => "array",
                Alternative::Object(_) => "object",
            };
            let ty = PageType(BTreeSet::from([(*alternative).clone()]));
            let ty = self.expression(&ty, item, member);
            if kinds.insert(kind, ty).is_some() {
                // How to distinguish two objects, a person must choose.
                return "String".to_owned();
            }
        }
        let name = format!("{}{}", names::upper_camel(item), names::upper_camel(member));
        let kinds = kinds.iter();
        let kinds = kinds.map(|(kind, ty)| format!("        {kind}: {}\n", quoted(ty)));
        self.new_type(&name, "union:\n      kinds", kinds.collect());
        name
    }

    /// The enum of the spec that has the values of a member, or a new one.
    pub(super) fn values_type(&mut self, item: &str, member: &Member) -> Option<String> {
        let page: BTreeSet<&String> = member.values.iter().collect();
        let known = self.api.types.values().find(|ty| match &ty.kind {
            TypeKind::Enum(values) => {
                values
                    .iter()
                    .map(|value| &value.wire)
                    .collect::<BTreeSet<_>>()
                    == page
            }
            _ => false,
        });
        if let Some(known) = known {
            return Some(known.name.clone());
        }
        if !page.iter().all(|value| is_word(value)) {
            return None;
        }
        let (item, name) = (names::upper_camel(item), names::upper_camel(&member.name));
        let name = format!("{item}{name}");
        let values = member.values.iter();
        let values = values.map(|value| format!("      {value}: {{}}\n"));
        self.new_type(&name, "values", values.collect());
        Some(name)
    }

    /// Proposes a type once.
    fn new_type(&mut self, name: &str, key: &str, entries: String) {
        if self.invent(name) {
            let source = self.source;
            let lines = format!("  {name}:\n    source: {source}\n    {key}:\n{entries}");
            self.add(&["types"], lines);
        }
    }
}
