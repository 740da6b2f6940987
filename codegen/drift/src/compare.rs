//! Compares a page with the model.

use std::collections::{BTreeMap, BTreeSet};

use super::comparison::Comparison;
use super::difference::{Difference, Finding, Path};
use super::page::{Item, Page};
use super::report::Report;
use super::sentences::Sentences;
use super::waive::Waivers;
use super::{member, missing, reworded, stale};
use bazu_model::page::{PageFormat, Place, Types, View};
use bazu_model::{Api, Source};

/// The source of an API whose pages are in a format.
pub fn source(api: &Api, format: PageFormat) -> Option<(&str, &Source)> {
    let mut sources = api.sources.iter();
    let (id, source) = sources.find(|(_, source)| {
        let page = source.page.as_ref();
        page.is_some_and(|page| page.value == format.name())
    })?;
    Some((id, source))
}

/// How many names of a page an API knows, and how many the page has.
pub fn known(api: &Api, page: &Page) -> (usize, usize) {
    let names: BTreeSet<&str> = page.items.iter().map(|item| item.name.as_str()).collect();
    let items = View::of_spec(api).items();
    let known = |name: &&&str| {
        items.contains_key(**name) || api.not_taken.iter().any(|item| item.name == ***name)
    };
    (names.iter().filter(known).count(), names.len())
}

/// Compares a page with the spec. `recorded` are the sentences that an earlier run recorded.
pub fn compare(api: &Api, id: &str, page: &Page, recorded: Option<&Sentences>) -> Report {
    let Some(source) = api.sources.get(id) else {
        return Report::default();
    };
    let types = Types {
        api,
        names: &source.names,
    };
    let original = source.copy_of.as_ref().map_or(id, |id| id.value.as_str());
    let view = View {
        types,
        sources: [id, original],
    };
    let items = view.items();
    let mut comparison = Comparison {
        source: id,
        partial: source.partial,
        types,
        items: &items,
        waivers: Waivers::of(api, id, types),
        recorded,
        report: Report::default(),
        sentence_lines: BTreeMap::new(),
    };
    for item in &page.items {
        compare_item(&mut comparison, item);
    }
    missing::report(&mut comparison, page);
    stale::report(&mut comparison, page, source);
    if let Some(recorded) = recorded {
        reworded::report(&mut comparison, page, recorded);
    }
    let mut report = comparison.report;
    // What the page does not have comes last.
    let key = |it: &Difference| (it.line.unwrap_or(usize::MAX), it.span, it.kind());
    report
        .differences
        .sort_by(|a, b| (key(a), &a.path).cmp(&(key(b), &b.path)));
    report.differences.dedup();
    report
}

fn compare_item<'m>(comparison: &mut Comparison<'m>, item: &'m Item) {
    let line = Some(item.line);
    let Some(known) = comparison.items.get(&item.name) else {
        comparison.report(Path::item(&item.name), line, None, Finding::ItemNotInSpec);
        return;
    };
    let span = Some(known.span);
    comparison.report.items += 1;
    if let (Some(spec), Some(sentence)) = (known.returns, &item.returns) {
        let (types, items) = (comparison.types, comparison.items);
        let page = types.result(sentence, |word| items.contains_key(word));
        // The page may leave out members of a union.
        if let Some(page) = page.filter(|page| !page.is_among(&types.spec(spec, Place::Field))) {
            let written = Some(spec.span);
            let spec = spec.value.clone();
            let finding = Finding::Result { page, spec };
            comparison.report(Path::item(known.name), line, written, finding);
        }
    }
    for member in item.members.iter().flatten() {
        comparison.report.members += 1;
        match known.members.get(member.name.as_str()) {
            Some(spec) => member::compare(comparison, known, member, spec),
            None => {
                let path = Path::member(known.name, &member.name);
                let finding = Finding::MemberNotInSpec(member.ty.clone());
                comparison.report(path, Some(member.line), span, finding);
            }
        }
    }
}
