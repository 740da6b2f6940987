//! Types: structs, enums and unions.

use super::{Context, shortcuts};
use crate::source::{Entries, Shorthand, Spanned};
use crate::spec;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::names;
use bazu_model::{Api, Brings, EnumValue, Struct, Type, TypeKind, Union, UnionBy, Variant};

fn brings(written: Option<&spec::Brings>) -> Brings {
    let Some(written) = written else {
        return Brings::default();
    };
    Brings {
        chat: written.chat.clone(),
        user: written.user.clone(),
        message: written.message.clone(),
        text: written.text.clone(),
        data: written.data.clone(),
        data_from: written.data_from.clone(),
    }
}

impl Context<'_> {
    pub(super) fn type_item(
        &mut self,
        api: &mut Api,
        chapter: usize,
        name: &Spanned<String>,
        item: &spec::Type,
        source: Option<&spec::Names>,
    ) -> Option<Type> {
        let facts = self.facts(item.facts(), source);
        let forms = [
            item.fields.is_some() || item.kinds.is_some(),
            item.values.is_some(),
            item.union.is_some(),
        ];
        if forms.iter().filter(|there| **there).count() != 1 {
            let many = if forms.contains(&true) {
                "several"
            } else {
                "none"
            };
            let message = format!("`{name}` has {many} of `fields`, `values` and `union`");
            Diagnostic::new(Id::AmbiguousKind, name.span, message).report(self.diagnostics);
            return None;
        }
        let kind = if let Some(values) = &item.values {
            TypeKind::Enum(self.values(values, &facts))
        } else if let Some(union) = &item.union {
            TypeKind::Union(self.union(&name.value, union, &facts)?)
        } else {
            let (fields, kinds) = (item.fields.as_ref(), item.kinds.as_ref());
            let fields = fields.map(|fields| self.fields(fields, &facts));
            let kinds = kinds.map(|kinds| self.variants(kinds, &facts, false, names::upper_camel));
            TypeKind::Struct(Struct {
                fields: fields.unwrap_or_default(),
                kinds: kinds.unwrap_or_default(),
                tag: None,
            })
        };
        self.corrections(api, &name.value, &item.corrections);
        self.across.extend(
            item.across
                .iter()
                .map(|across| (name.value.clone(), across.clone())),
        );
        Some(Type {
            name: name.value.clone(),
            chapter,
            span: name.span,
            rules: self.rules(&item.rules, &facts),
            facts,
            kind,
            shortcuts: shortcuts(&item.shortcuts),
            accessors: self.accessors(&item.accessors),
            brings: brings(item.brings.as_ref()),
            parts: item.parts.clone(),
            sent: false,
            received: false,
        })
    }

    pub(super) fn values(
        &mut self,
        values: &Entries<Shorthand<spec::EnumValue>>,
        item: &bazu_model::Facts,
    ) -> Vec<EnumValue> {
        self.incomplete |= !values.left_out().is_empty();
        let mut resolved = Vec::new();
        for (wire, value) in values.iter() {
            resolved.push(EnumValue {
                wire: wire.value.clone(),
                rust: match &value.rust {
                    Some(rust) => rust.value.clone(),
                    None => names::upper_camel(&wire.value),
                },
                facts: self.inner_facts(value.facts(), item),
                span: wire.span,
            });
        }
        resolved
    }

    pub(super) fn union(
        &mut self,
        name: &str,
        union: &Spanned<spec::Union>,
        item: &bazu_model::Facts,
    ) -> Option<Union> {
        let strip = |ty: &str| {
            // `Cup` is no word in front of `Cupboard`.
            let short = ty
                .strip_prefix(name)
                .filter(|rest| names::is_upper_camel(rest));
            short.unwrap_or(ty).to_owned()
        };
        let (by, members) = match (&union.tag, &union.variants, &union.kinds, &union.fields) {
            (Some(tag), Some(variants), None, None) => (UnionBy::Tag(tag.value.clone()), variants),
            (None, None, Some(kinds), None) => (UnionBy::Kind, kinds),
            (None, None, None, Some(fields)) => (UnionBy::Field, fields),
            _ => {
                let message = "a union must have `tag` with `variants`, or `kinds`, or `fields`";
                Diagnostic::new(Id::AmbiguousKind, union.span, message)
                    .label("none of these, or several")
                    .help("write how the members are distinguished, in exactly one way")
                    .report(self.diagnostics);
                return None;
            }
        };
        let mut variants = match by {
            UnionBy::Kind => self.variants(members, item, false, names::upper_camel),
            UnionBy::Field => self.variants(members, item, false, |_| String::new()),
            UnionBy::Tag(_) => self.variants(members, item, true, |_| String::new()),
        };
        for variant in variants.iter_mut().filter(|v| v.rust.is_empty()) {
            variant.rust = strip(&variant.ty.to_string());
        }
        Some(Union { by, variants })
    }

    pub(super) fn variants(
        &mut self,
        variants: &Entries<Shorthand<spec::Variant>>,
        item: &bazu_model::Facts,
        twins: bool,
        rust: impl Fn(&str) -> String,
    ) -> Vec<Variant> {
        let mut resolved = Vec::new();
        self.incomplete |= !variants.left_out().is_empty();
        for (wire, variant) in variants.iter() {
            if let Some((key, _)) = variant.fields.iter().next().filter(|_| !twins) {
                let message = format!("`{wire}` cannot have `fields`: this union has no `tag`");
                Diagnostic::new(Id::AmbiguousKind, key.span, message)
                    .label("only with `tag`")
                    .help("write the `type` of the member")
                    .report(self.diagnostics);
                self.incomplete = true;
                continue;
            }
            let fields = variant.fields.iter();
            let fields = fields.map(|(key, ty)| (Some(key.value.clone()), &ty.value));
            let members = variant.ty.iter().map(|ty| (None, ty)).chain(fields);
            let members: Vec<(Option<String>, &Spanned<String>)> = members.collect();
            if members.is_empty() || (variant.ty.is_some() && members.len() > 1) {
                let message = format!("the member `{wire}` must have either `type` or `fields`");
                Diagnostic::new(Id::AmbiguousKind, wire.span, message)
                    .help("write one type, or several types by the field that only they have")
                    .report(self.diagnostics);
                self.incomplete = true;
                continue;
            }
            for (key, written) in members {
                let Some(ty) = self.always_there(written) else {
                    self.incomplete = true;
                    continue;
                };
                resolved.push(Variant {
                    wire: wire.value.clone(),
                    key,
                    rust: match &variant.rust {
                        Some(rust) => rust.value.clone(),
                        None => rust(&wire.value),
                    },
                    ty,
                    on_request: variant.on_request,
                    facts: self.inner_facts(variant.facts(), item),
                    span: wire.span,
                });
            }
        }
        resolved
    }
}
