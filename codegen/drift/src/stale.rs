//! Finds corrections, `not_taken` and `names` of the spec that do not match the page.

use super::comparison::Comparison;
use super::difference::{DocsKey, Finding, Path};
use super::page::Page;
use super::waive::Unused;
use bazu_model::{Source, Spanned};

pub(super) fn report(comparison: &mut Comparison<'_>, page: &Page, source: &Source) {
    for unused in comparison.waivers.unused() {
        if !could_match(comparison, page, &unused) {
            continue;
        }
        let item = comparison.on_page(page, &unused.path.item).next();
        let line = item.map(|item| item.line);
        let finding = match unused.key {
            Some(key) => Finding::StaleCorrection(key),
            None => Finding::StaleNotTaken,
        };
        comparison.report(unused.path, line, Some(unused.span), finding);
    }
    if comparison.partial {
        return;
    }
    let members = page.items.iter().flat_map(|item| &item.members).flatten();
    let types: Vec<&String> = members.filter_map(|member| member.ty.as_ref()).collect();
    for (Spanned { value: words, span }, _) in &source.names {
        if !types.iter().any(|ty| ty.contains(words.as_str())) {
            comparison.report(Path::item(words), None, Some(*span), Finding::StaleName);
        }
    }
}

/// Whether the page has the place that an explanation is about.
fn could_match(comparison: &Comparison<'_>, page: &Page, unused: &Unused) -> bool {
    let mut items = comparison.on_page(page, &unused.path.item).peekable();
    let here = items.peek().is_some();
    let mut members = items.filter_map(|item| item.members.as_ref());
    match (unused.key, &unused.path.member) {
        // An extract may leave out the whole item.
        (None | Some(DocsKey::Described), _) => here || !comparison.partial,
        (Some(DocsKey::Returns), _) => here,
        (Some(DocsKey::Present), _) | (_, None) => members.next().is_some(),
        (_, Some(field)) => members.flatten().any(|member| member.name == *field),
    }
}
