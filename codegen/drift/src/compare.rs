//! Holds a page against the model.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::member::Both;
use super::page::{Item, Member, Page};
use super::report::{Difference, Kind, Report};
use super::sentences::Sentences;
use super::waive::Waivers;
use bazu_model::LimitOf;
use bazu_model::page::{Place, Types};
use bazu_model::page::{SpecItem, View};
use bazu_model::{Api, DocsSay, Source, Span, TypeRef};

/// The source of an API that pages of a format are copies of.
pub fn source<'a>(api: &'a Api, format: &str) -> Option<(&'a str, &'a Source)> {
    let mut sources = api.sources.iter();
    let (id, source) = sources.find(|(_, source)| {
        let page = source.page.as_ref();
        page.is_some_and(|page| page == format)
    })?;
    Some((id, source))
}

/// How many names of a page an API knows, and of how many.
pub fn known(api: &Api, page: &Page) -> (usize, usize) {
    let names: BTreeSet<&str> = page.items.iter().map(|item| item.name.as_str()).collect();
    let types = Types { api, names: &[] };
    let items = View {
        types,
        sources: ["", ""],
    }
    .items();
    let known = |name: &&&str| {
        items.contains_key(**name) || api.not_taken.iter().any(|item| item.name == ***name)
    };
    (names.iter().filter(known).count(), names.len())
}

/// Compares a page with the spec. `recorded` are the sentences that an earlier run wrote down.
pub fn compare(api: &Api, id: &str, page: &Page, recorded: Option<&Sentences>) -> Report {
    let Some(source) = api.sources.get(id) else {
        return Report::default();
    };
    let types = Types {
        api,
        names: &source.names,
    };
    let original = source.copy_of.as_ref().map_or(id, |id| id.as_str());
    let view = View {
        types,
        sources: [id, original],
    };
    let items = view.items();
    let mut comparison = Comparison {
        id,
        partial: source.partial,
        types,
        items: &items,
        waivers: Waivers::of(api, id),
        report: Report::default(),
        told: BTreeMap::new(),
    };
    for item in &page.items {
        comparison.item(item);
    }
    comparison.missing_in_docs(page);
    comparison.stale(page, source);
    if let Some(recorded) = recorded {
        comparison.changed_sentences(page, recorded);
        if source.partial {
            comparison.keep_sentences(page, recorded);
        }
    }
    let mut report = comparison.report;
    // What the page does not have comes last.
    report.differences.sort_by(|a, b| {
        let key = |it: &Difference| (it.line.unwrap_or(usize::MAX), it.span, it.kind);
        (key(a), a.path()).cmp(&(key(b), b.path()))
    });
    report.differences.dedup();
    report
}

pub(super) struct Comparison<'m> {
    pub(super) id: &'m str,
    pub(super) partial: bool,
    pub(super) types: Types<'m>,
    pub(super) items: &'m IndexMap<String, SpecItem<'m>>,
    pub(super) waivers: Waivers<'m>,
    pub(super) report: Report,
    /// The line of each sentence, by its path and hash.
    pub(super) told: BTreeMap<(String, String), usize>,
}

impl<'m> Comparison<'m> {
    pub(super) fn report(&mut self, difference: Difference) {
        self.report.differences.push(difference);
    }

    /// How a correction is written that says this of the page.
    pub(super) fn correction(&self, item: &str, field: Option<&str>, docs: &str) -> String {
        let field = field.map(|field| format!("field: {field}, "));
        let known = self.items.values().find(|known| known.name == item);
        let own = known.and_then(|known| known.facts);
        let own = own.is_none_or(|facts| facts.sources.iter().any(|source| source.id == self.id));
        let source = if own {
            String::new()
        } else {
            format!("source: {}, ", self.id)
        };
        format!(
            "or say under `corrections` of `{item}` why the page is wrong: {{ {}{source}docs: {{ {docs} }}, note: … }}",
            field.unwrap_or_default()
        )
    }

    /// What the page has of an item of the spec, or of something of this name.
    pub(super) fn on_page<'p>(&self, page: &'p Page, name: &str) -> impl Iterator<Item = &'p Item> {
        let items = self.items;
        page.items.iter().filter(move |item| {
            let known = items.get(&item.name);
            known.map_or(item.name.as_str(), |known| known.name) == name
        })
    }

    fn item(&mut self, item: &'m Item) {
        let Some(known) = self.items.get(&item.name) else {
            if self.waivers.not_taken(&item.name) {
                self.report.explained += 1;
                return;
            }
            let name = &item.name;
            self.report(Difference {
                kind: Kind::MissingInSpec,
                item: name.clone(),
                member: None,
                line: Some(item.line),
                span: None,
                page: format!("has `{name}`"),
                spec: "does not have it".to_owned(),
                remedy: format!(
                    "add it to the spec (`--propose` writes it out), or say under `not_taken` in api.yaml why it is \
                     left out: {{ {name}: … }}"
                ),
            });
            return;
        };
        self.report.items += 1;
        if let (Some(ty), Some(sentence)) = (known.returns, &item.returns) {
            self.returns(known, item.line, ty, sentence);
        }
        for member in item.members.iter().flatten() {
            self.report.members += 1;
            let Some(both) = known.members.get(member.name.as_str()) else {
                self.unknown_member(known.name, member, known.span);
                continue;
            };
            let both = Both {
                name: known.name,
                member,
                place: known.place,
                known: both,
            };
            self.required(both);
            // What a number limits is read in the light of the type.
            if self.ty(both) {
                for of in LimitOf::ALL {
                    self.limit(both, of);
                }
                self.values(both);
            }
            self.remember(both);
        }
    }

    fn unknown_member(&mut self, item: &str, member: &Member, span: Span) {
        let name = Some(member.name.as_str());
        let lists = |docs: &DocsSay| docs.present == Some(true);
        if self.waivers.waive(item, name, "present", lists) {
            self.report.explained += 1;
            return;
        }
        let ty = member.ty.as_deref().map(|ty| format!(", {ty}"));
        let remedy = self.correction(item, name, "present: true");
        self.report(Difference {
            kind: Kind::MissingInSpec,
            item: item.to_owned(),
            member: Some(member.name.clone()),
            line: Some(member.line),
            span: Some(span),
            page: format!("has `{}`{}", member.name, ty.unwrap_or_default()),
            spec: "does not have it".to_owned(),
            remedy: format!("add it to the spec (`--propose` writes it out), {remedy}"),
        });
    }

    /// The types that the page names in its sentence on the result are among those of the spec.
    fn returns(&mut self, item: &SpecItem<'_>, line: usize, ty: &TypeRef, sentence: &str) {
        let spec = self.types.spec(ty, Place::Field);
        let page = self
            .types
            .result(sentence, |word| self.items.contains_key(word));
        let Some(page) = page.filter(|page| !page.is_among(&spec)) else {
            return;
        };
        let types = self.types;
        let says = |docs: &DocsSay| {
            let told = docs.returns.as_deref();
            told.is_some_and(|words| types.page(words, Place::Field) == page)
        };
        if self.waivers.waive(item.name, None, "returns", says) {
            self.report.explained += 1;
            return;
        }
        let remedy = self.correction(item.name, None, &format!("returns: {page}"));
        self.report(Difference {
            kind: Kind::Type,
            item: item.name.to_owned(),
            member: None,
            line: Some(line),
            span: Some(item.span),
            page: format!("gives back {page}"),
            spec: format!("gives back `{ty}`"),
            remedy: format!("change `returns`, {remedy}"),
        });
    }
}
