//! Finds what the spec documents by the page, and the page does not have.

use std::collections::BTreeSet;

use super::comparison::Comparison;
use super::difference::{Finding, Path};
use super::page::{Item, Page};

pub(super) fn report(comparison: &mut Comparison<'_>, page: &Page) {
    for (name, known) in comparison.items {
        let items = page.items.iter().filter(|item| item.name == *name);
        let items: Vec<&Item> = items.collect();
        let line = items.first().map(|item| item.line);
        let expected = known.documented && known.by_name;
        comparison.report.expected += usize::from(expected);
        let mut tables = items.iter().filter_map(|item| item.members.as_ref());
        let Some(first) = tables.next() else {
            let has_members = known.members.values().any(|member| member.documented);
            if expected && !comparison.partial && (items.is_empty() || has_members) {
                comparison.report.missing += usize::from(items.is_empty());
                let named = !items.is_empty();
                let finding = Finding::ItemNotOnPage { named };
                comparison.report(Path::item(known.name), line, Some(known.span), finding);
            }
            continue;
        };
        let listed = first.iter().chain(tables.flatten());
        let listed: BTreeSet<&str> = listed.map(|member| member.name.as_str()).collect();
        for (member, lacking) in &known.members {
            if lacking.documented && !listed.contains(member) {
                let path = Path::member(known.name, member);
                comparison.report(path, line, Some(lacking.span), Finding::MemberNotOnPage);
            }
        }
    }
}
