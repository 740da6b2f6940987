//! A member that page and spec have both: its type, its mark, its limits and values.

use std::collections::BTreeSet;

use super::bounds::{says_limit, yaml_limit};
use super::compare::Comparison;
use super::page::Member;
use super::report::{Difference, Kind, path};
use super::sentences::hash;
use bazu_model::DocsSay;
use bazu_model::LimitOf;
use bazu_model::page::Place;
use bazu_model::page::SpecMember;
use bazu_model::page::{bounds, limit};

/// A member that page and spec have both.
#[derive(Clone, Copy)]
pub(super) struct Both<'m> {
    /// The item's name in the spec.
    pub(super) name: &'m str,
    pub(super) member: &'m Member,
    pub(super) place: Place,
    pub(super) known: &'m SpecMember<'m>,
}

/// What differs between a page and a spec that both have a place.
struct Contrast {
    kind: Kind,
    /// What the page says, and the spec.
    page: String,
    spec: String,
    /// What to change in the spec.
    change: String,
    /// What a correction has under `docs`.
    docs: String,
}

impl Comparison<'_> {
    /// Reports what differs of a member; true where a correction says the same of the page.
    fn differs(
        &mut self,
        both: Both<'_>,
        key: &'static str,
        says: impl Fn(&DocsSay) -> bool,
        contrast: Contrast,
    ) -> bool {
        let (item, member) = (both.name, both.member.name.as_str());
        if self.waivers.waive(item, Some(member), key, says) {
            self.report.explained += 1;
            return true;
        }
        let remedy = self.correction(item, Some(member), &contrast.docs);
        self.report(Difference {
            kind: contrast.kind,
            item: item.to_owned(),
            member: Some(member.to_owned()),
            line: Some(both.member.line),
            span: Some(both.known.span_of(key)),
            page: contrast.page,
            spec: contrast.spec,
            remedy: format!("{}, {remedy}", contrast.change),
        });
        false
    }

    /// Whether both have the same type, as far as no correction explains another one.
    pub(super) fn ty(&mut self, both: Both<'_>) -> bool {
        let (Some(words), Some(spec)) = (&both.member.ty, &both.known.ty) else {
            return true;
        };
        let (types, place) = (self.types, both.place);
        let page = types.page(words, place);
        if page == *spec {
            return true;
        }
        let says = |docs: &DocsSay| {
            let told = docs.ty.as_deref();
            told.is_some_and(|told| types.page(told, place) == page)
        };
        let written = both.known.field.map(|field| format!("`{}`", field.ty));
        let contrast = Contrast {
            kind: Kind::Type,
            page: format!("is {words}"),
            spec: match written {
                Some(written) => format!("is {written}, which a page has as {spec}"),
                None => format!("is {spec}"),
            },
            change: "change `type`".to_owned(),
            docs: format!("type: {words}"),
        };
        self.differs(both, "type", says, contrast)
    }

    pub(super) fn required(&mut self, both: Both<'_>) {
        let (Some(page), Some(spec)) = (both.member.required, both.known.required) else {
            return;
        };
        if page == spec {
            return;
        }
        let word = |required| {
            if required {
                "is required"
            } else {
                "may be left out"
            }
        };
        let contrast = Contrast {
            kind: Kind::Required,
            page: word(page).to_owned(),
            spec: word(spec).to_owned(),
            change: if page {
                "take the `?` from the type".to_owned()
            } else {
                "put a `?` behind the type".to_owned()
            },
            docs: format!("required: {page}"),
        };
        self.differs(
            both,
            "required",
            |docs| docs.required == Some(page),
            contrast,
        );
    }

    pub(super) fn limit(&mut self, both: Both<'_>, of: LimitOf) {
        let mut told = both.member.limits.iter().filter(|limit| limit.of == of);
        let told: Vec<_> = told
            .by_ref()
            .map(|limit| bounds(of, limit.min, limit.max))
            .collect();
        let spec = both.known.limits().and_then(|limits| limit(limits, of));
        let none = (None, None);
        let (page, spec) = match (told.first(), spec) {
            (None, None) => return,
            (Some(_), Some(spec)) if told.contains(&spec) => return,
            // What is not documented is not held against the page.
            (Some(_), None) if !both.known.documented => return,
            (page, spec) => (page.copied().unwrap_or(none), spec.unwrap_or(none)),
        };
        let says = |docs: &DocsSay| {
            let mut told = docs.limits.iter().filter(|(known, ..)| *known == of);
            told.any(|(_, min, max)| bounds(of, *min, *max) == page)
        };
        let key = of.key();
        let contrast = Contrast {
            kind: Kind::Limit,
            page: says_limit(of, page),
            spec: says_limit(of, spec),
            change: format!("change `{key}`"),
            docs: format!("{key}: {}", yaml_limit(of, page)),
        };
        self.differs(both, key, says, contrast);
    }

    pub(super) fn values(&mut self, both: Both<'_>) {
        let page: BTreeSet<&str> = both.member.values.iter().map(String::as_str).collect();
        if page.is_empty() || both.known.field.is_none() {
            return;
        }
        let all = both.known.values.iter();
        let documented = all.clone().filter(|(_, documented)| *documented);
        let more = page
            .iter()
            .any(|value| !all.clone().any(|(known, _)| known == value));
        let fewer = documented
            .clone()
            .any(|(known, _)| !page.contains(known.as_str()));
        if !more && !fewer {
            return;
        }
        let says = |docs: &DocsSay| {
            let told = docs.values.as_ref();
            told.is_some_and(|told| {
                told.iter().map(String::as_str).collect::<BTreeSet<_>>() == page
            })
        };
        let written: Vec<&str> = both.member.values.iter().map(String::as_str).collect();
        let known: Vec<&str> = documented.map(|(known, _)| known.as_str()).collect();
        let contrast = Contrast {
            kind: Kind::Values,
            page: format!("is one of {}", written.join(", ")),
            spec: if known.is_empty() {
                "has no documented values".to_owned()
            } else {
                format!("is one of {}", known.join(", "))
            },
            change: "change the values of its type".to_owned(),
            docs: format!("values: [{}]", written.join(", ")),
        };
        self.differs(both, "values", says, contrast);
    }

    /// Keeps the sentences that limits and values of a member came from.
    pub(super) fn remember(&mut self, both: Both<'_>) {
        let member = both.member;
        let path = path(both.name, Some(&member.name));
        let listed = (!member.values.is_empty()).then_some(&member.text);
        let told = member.limits.iter().map(|limit| &limit.sentence);
        for sentence in told.chain(listed) {
            self.report.sentences.add(&path, sentence);
            self.told
                .insert((path.clone(), hash(sentence)), member.line);
        }
    }
}
