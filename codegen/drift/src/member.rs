//! Compares a member that is both on the page and in the spec: its type, its limits and values.

use std::collections::BTreeSet;

use super::comparison::Comparison;
use super::difference::{Finding, Path};
use super::page::Member;
use super::sentences::hash;
use bazu_model::page::{SpecItem, SpecMember, comparable};
use bazu_model::{Measure, Span};

pub(super) fn compare<'m>(
    comparison: &mut Comparison<'m>,
    item: &'m SpecItem<'m>,
    page: &'m Member,
    spec: &'m SpecMember<'m>,
) {
    let mut common = CommonMember {
        comparison,
        path: Path::member(item.name, &page.name),
        item,
        page,
        spec,
    };
    common.required();
    // What a number limits depends on the type.
    if common.same_type() {
        for kind in Measure::ALL {
            common.limit(kind);
        }
        common.values();
        common.default();
    }
    common.unread();
    common.keep_sentences();
}

struct CommonMember<'c, 'm> {
    comparison: &'c mut Comparison<'m>,
    path: Path,
    item: &'m SpecItem<'m>,
    page: &'m Member,
    spec: &'m SpecMember<'m>,
}

impl CommonMember<'_, '_> {
    fn report(&mut self, span: Span, finding: Finding) -> bool {
        let (path, line) = (self.path.clone(), Some(self.page.line));
        self.comparison.report(path, line, Some(span), finding)
    }

    /// Whether both have the same type, or a correction explains the difference.
    fn same_type(&mut self) -> bool {
        let (Some(words), Some(spec)) = (&self.page.ty, &self.spec.ty) else {
            return true;
        };
        let place = self.item.place;
        let page = self.comparison.types.page(words, place);
        if page == *spec {
            return true;
        }
        let finding = Finding::Type {
            words: words.clone(),
            page,
            spec: spec.clone(),
            written: self.spec.field.map(|field| field.ty.value.clone()),
            place,
        };
        self.report(self.spec.type_span(), finding)
    }

    fn required(&mut self) {
        if let (Some(page), Some(spec)) = (self.page.required, self.spec.required)
            && page != spec
        {
            self.report(self.spec.type_span(), Finding::Required { page });
        }
    }

    /// A limit that is not documented is not compared with the page.
    fn limit(&mut self, kind: Measure) {
        let limits = self.page.limits.iter().filter(|limit| limit.kind == kind);
        let stated = limits.map(|limit| comparable(kind, limit.interval));
        let stated: Vec<_> = stated.collect();
        let page = stated.first().copied().unwrap_or_default();
        let spec = self.spec.limit(kind);
        if self.spec.documented && page != spec && !stated.contains(&spec) {
            let span = self.spec.limit_span(kind);
            self.report(span, Finding::Limit { kind, page, spec });
        }
    }

    fn values(&mut self) {
        let page: BTreeSet<&String> = self.page.values.iter().collect();
        if page.is_empty() || self.spec.field.is_none() {
            return;
        }
        let values = self.spec.values.iter();
        let known: BTreeSet<&String> = values.clone().map(|(value, _)| value).collect();
        let documented = values.filter(|(_, documented)| *documented);
        let spec: Vec<String> = documented.map(|(value, _)| value.clone()).collect();
        if !page.is_subset(&known) || spec.iter().any(|value| !page.contains(value)) {
            let page = self.page.values.clone();
            self.report(self.spec.span, Finding::Values { page, spec });
        }
    }

    /// A default that is not documented is not compared with the page.
    fn default(&mut self) {
        let page = self.page.default.as_ref();
        let spec = self.spec.stated_default();
        let comparable = self.spec.documented && self.spec.can_have_default();
        if comparable && !self.spec.has_default(page) {
            let span = spec.map_or(self.spec.span, |spec| spec.span);
            let (page, spec) = (page.cloned(), spec.map(|spec| spec.value.to_string()));
            self.report(span, Finding::Default { page, spec });
        }
    }

    /// What looks like a limit or values and is neither is not passed over, until somebody has read
    /// it.
    fn unread(&mut self) {
        let page = self.page;
        for sentence in &page.unread {
            let recorded = self.comparison.recorded;
            let read = recorded.is_some_and(|known| known.has(&self.path, &hash(sentence)));
            if self.spec.documented && !read {
                self.report(self.spec.span, Finding::Unread(sentence.clone()));
            }
        }
    }

    fn keep_sentences(&mut self) {
        let list = (!self.page.values.is_empty()).then_some(&self.page.text);
        let limits = self.page.limits.iter().map(|limit| &limit.sentence);
        let unread = self.page.unread.iter().filter(|_| self.spec.documented);
        for sentence in limits.chain(list).chain(unread) {
            let (path, hash) = (self.path.clone(), hash(sentence));
            self.comparison.report.sentences.add(&path, &hash);
            let lines = &mut self.comparison.sentence_lines;
            lines.insert((path, hash), self.page.line);
        }
    }
}
