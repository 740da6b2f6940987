//! Differences that the spec declares, each with its reason, and which of them a page bears out.

use std::collections::BTreeSet;

use bazu_model::{Api, Correction, DocsSay, NotTaken, Span};

/// What the spec declares of one page.
pub(super) struct Waivers<'a> {
    corrections: Vec<(&'a Correction, BTreeSet<&'static str>)>,
    not_taken: Vec<(&'a NotTaken, bool)>,
}

/// A declaration that the page does not bear out.
pub(super) struct Stale<'a> {
    pub(super) item: &'a str,
    pub(super) field: Option<&'a str>,
    /// The key under `docs`; none for what is not taken.
    pub(super) key: Option<&'static str>,
    pub(super) span: Span,
}

impl<'a> Waivers<'a> {
    /// Those that speak of this page: by their source, or without one by their item's.
    pub(super) fn of(api: &'a Api, source: &str) -> Self {
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
            corrections: corrections.map(|it| (it, BTreeSet::new())).collect(),
            not_taken: api.not_taken.iter().map(|it| (it, false)).collect(),
        }
    }

    /// Whether a correction says under this key what the page says.
    pub(super) fn waive(
        &mut self,
        item: &str,
        field: Option<&str>,
        key: &'static str,
        says: impl Fn(&DocsSay) -> bool,
    ) -> bool {
        let mut waived = false;
        for (correction, used) in &mut self.corrections {
            if correction.item == item
                && correction.field.as_deref() == field
                && says(&correction.docs)
            {
                used.insert(key);
                waived = true;
            }
        }
        waived
    }

    /// Whether an item of the page is left out on purpose.
    pub(super) fn not_taken(&mut self, name: &str) -> bool {
        let mut found = self
            .not_taken
            .iter_mut()
            .filter(|(item, _)| item.name == name);
        found.next().map(|(_, used)| *used = true).is_some()
    }

    /// What was declared and did not occur, as far as `could` says that the page has the place that
    /// it speaks of.
    pub(super) fn stale(&self, could: impl Fn(&Stale<'a>) -> bool) -> Vec<Stale<'a>> {
        let corrections = self.corrections.iter().flat_map(|(correction, used)| {
            let keys = stated(&correction.docs).into_iter();
            let idle = keys.filter(|key| !used.contains(key));
            idle.map(|key| Stale {
                item: &correction.item,
                field: correction.field.as_deref(),
                key: Some(key),
                span: correction.span,
            })
        });
        let not_taken = self.not_taken.iter().filter(|(_, used)| !used);
        let not_taken = not_taken.map(|(item, _)| Stale {
            item: &item.name,
            field: None,
            key: None,
            span: item.span,
        });
        corrections.chain(not_taken).filter(could).collect()
    }
}

/// The keys under `docs` of a correction.
fn stated(docs: &DocsSay) -> Vec<&'static str> {
    let keys = [
        ("described", docs.described.is_some()),
        ("returns", docs.returns.is_some()),
        ("present", docs.present.is_some()),
        ("type", docs.ty.is_some()),
        ("required", docs.required.is_some()),
        ("values", docs.values.is_some()),
    ];
    let keys = keys.into_iter().filter(|(_, stated)| *stated);
    let limits = docs.limits.iter().map(|(of, ..)| of.key());
    keys.map(|(key, _)| key).chain(limits).collect()
}
