//! The differences that the spec explains, and which of the explanations match the page.

use std::collections::BTreeSet;

use super::difference::{DocsKey, Finding, Path};
use bazu_model::page::{PageType, Place, Types, comparable};
use bazu_model::{Api, Correction, DocsSay, NotTaken, Span};

/// What the spec says about the differences from one page.
pub(super) struct Waivers<'a> {
    types: Types<'a>,
    corrections: Vec<(&'a Correction, BTreeSet<DocsKey>)>,
    not_taken: Vec<(&'a NotTaken, bool)>,
}

/// An explanation that does not match the page.
pub(super) struct Unused {
    pub(super) path: Path,
    /// The key under `docs`; none for an entry of `not_taken`.
    pub(super) key: Option<DocsKey>,
    pub(super) span: Span,
}

impl<'a> Waivers<'a> {
    /// Those about a page: they name it as their source, or name none and their item does.
    pub(super) fn of(api: &'a Api, source: &str, types: Types<'a>) -> Self {
        let corrections = api.corrections.iter().filter(|correction| {
            let item = api.types.get(&correction.item).map(|ty| &ty.facts);
            let facts = item.or_else(|| api.methods.get(&correction.item).map(|m| &m.facts));
            let sources = if correction.sources.is_empty() {
                facts.map(|facts| facts.sources.as_slice())
            } else {
                Some(correction.sources.as_slice())
            };
            let mut sources = sources.into_iter().flatten();
            sources.any(|known| known.id == source)
        });
        Self {
            types,
            corrections: corrections.map(|it| (it, BTreeSet::new())).collect(),
            not_taken: api.not_taken.iter().map(|it| (it, false)).collect(),
        }
    }

    pub(super) fn explain(&mut self, path: &Path, finding: &Finding) -> bool {
        let mut explained = false;
        if *finding == Finding::ItemNotInSpec {
            for (item, used) in &mut self.not_taken {
                if item.name == path.item {
                    *used = true;
                    explained = true;
                }
            }
        }
        for (correction, used) in &mut self.corrections {
            if correction.item == path.item
                && correction.field == path.member
                && let Some(key) = matching(&correction.docs, finding, self.types)
            {
                used.insert(key);
                explained = true;
            }
        }
        explained
    }

    /// The explanations that were not needed.
    pub(super) fn unused(&self) -> Vec<Unused> {
        let corrections = self.corrections.iter().flat_map(|(correction, used)| {
            let keys = stated(&correction.docs).filter(|key| !used.contains(key));
            keys.map(|key| Unused {
                path: Path {
                    item: correction.item.clone(),
                    member: correction.field.clone(),
                },
                key: Some(key),
                span: correction.span,
            })
        });
        let not_taken = self.not_taken.iter().filter(|(_, used)| !used);
        let not_taken = not_taken.map(|(item, _)| Unused {
            path: Path::item(&item.name),
            key: None,
            span: item.span,
        });
        corrections.chain(not_taken).collect()
    }
}

/// The key under `docs` that says about the page what the finding says about it.
fn matching(docs: &DocsSay, finding: &Finding, types: Types<'_>) -> Option<DocsKey> {
    let is_type = |words: &Option<String>, place, page: &PageType| {
        let words = words.as_deref();
        words.is_some_and(|words| types.page(words, place) == *page)
    };
    let (key, matches) = match finding {
        Finding::MemberNotInSpec(_) => (DocsKey::Present, docs.present == Some(true)),
        Finding::MemberNotOnPage => (DocsKey::Present, docs.present == Some(false)),
        Finding::ItemNotOnPage { .. } => (DocsKey::Described, docs.described == Some(false)),
        Finding::Type { page, place, .. } => (DocsKey::Type, is_type(&docs.ty, *place, page)),
        Finding::Result { page, .. } => {
            (DocsKey::Returns, is_type(&docs.returns, Place::Field, page))
        }
        Finding::Required { page } => (DocsKey::Required, docs.required == Some(*page)),
        Finding::Limit { kind, page, .. } => {
            let mut limits = docs.limits.iter().filter(|(known, ..)| known == kind);
            let same = |(_, min, max): &(_, _, _)| comparable(*kind, (*min, *max)) == *page;
            (DocsKey::Limit(*kind), limits.any(same))
        }
        Finding::Values { page, .. } => {
            let page: BTreeSet<&String> = page.iter().collect();
            let values = docs.values.as_ref();
            let same = |values: &Vec<String>| values.iter().collect::<BTreeSet<_>>() == page;
            (DocsKey::Values, values.is_some_and(same))
        }
        Finding::Default { page, .. } => {
            let page = page.as_deref().unwrap_or(DocsSay::NONE);
            (DocsKey::Default, docs.default.as_deref() == Some(page))
        }
        Finding::ItemNotInSpec
        | Finding::Sentence(_)
        | Finding::Unread(_)
        | Finding::StaleCorrection(_)
        | Finding::StaleNotTaken
        | Finding::StaleName => return None,
    };
    matches.then_some(key)
}

fn stated(docs: &DocsSay) -> impl Iterator<Item = DocsKey> {
    let keys = [
        (DocsKey::Described, docs.described.is_some()),
        (DocsKey::Returns, docs.returns.is_some()),
        (DocsKey::Present, docs.present.is_some()),
        (DocsKey::Type, docs.ty.is_some()),
        (DocsKey::Required, docs.required.is_some()),
        (DocsKey::Values, docs.values.is_some()),
        (DocsKey::Default, docs.default.is_some()),
    ];
    let keys = keys.into_iter().filter(|(_, stated)| *stated);
    let limits = docs.limits.iter().map(|(kind, ..)| DocsKey::Limit(*kind));
    keys.map(|(key, _)| key).chain(limits)
}
