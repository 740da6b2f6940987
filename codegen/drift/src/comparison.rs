//! A comparison under way: what is compared, and what was found so far.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::difference::{Difference, Finding, Path};
use super::page::{Item, Page};
use super::report::Report;
use super::sentences::Sentences;
use super::waive::Waivers;
use bazu_model::Span;
use bazu_model::page::{SpecItem, Types};

pub(super) struct Comparison<'m> {
    /// The source that the page is a copy of.
    pub(super) source: &'m str,
    /// Whether the page leaves out methods and types.
    pub(super) partial: bool,
    pub(super) types: Types<'m>,
    /// The items of the spec by the names that the page may have for them.
    pub(super) items: &'m IndexMap<String, SpecItem<'m>>,
    pub(super) waivers: Waivers<'m>,
    /// The sentences that a person has read.
    pub(super) recorded: Option<&'m Sentences>,
    pub(super) report: Report,
    /// The line of each sentence, by its path and hash.
    pub(super) sentence_lines: BTreeMap<(Path, String), usize>,
}

impl<'m> Comparison<'m> {
    /// Reports a difference; true if the spec explains it.
    pub(super) fn report(
        &mut self,
        path: Path,
        line: Option<usize>,
        span: Option<Span>,
        finding: Finding,
    ) -> bool {
        if self.waivers.explain(&path, &finding) {
            self.report.explained += 1;
            return true;
        }
        let facts = self.item(&path.item).and_then(|item| item.facts);
        let other = facts.filter(|facts| facts.sources.iter().all(|known| known.id != self.source));
        self.report.differences.push(Difference {
            path,
            line,
            span,
            finding,
            source: other.map(|_| self.source.to_owned()),
        });
        false
    }

    /// The item of the spec with a name.
    pub(super) fn item(&self, name: &str) -> Option<&'m SpecItem<'m>> {
        self.items.values().find(|item| item.name == name)
    }

    /// What the page has of the item with a name in the spec.
    pub(super) fn on_page<'p>(&self, page: &'p Page, name: &str) -> impl Iterator<Item = &'p Item> {
        let items = self.items;
        page.items.iter().filter(move |item| {
            let known = items.get(&item.name);
            known.map_or(item.name.as_str(), |known| known.name) == name
        })
    }
}
