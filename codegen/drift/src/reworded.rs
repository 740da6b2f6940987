//! Finds sentences that differ from those recorded earlier.

use std::collections::BTreeSet;

use super::comparison::Comparison;
use super::difference::{Finding, Path, SentenceChange};
use super::page::Page;
use super::sentences::Sentences;

/// Reports the sentences that have changed where nothing else was found. What was recorded of items
/// that an extract leaves out is kept.
pub(super) fn report(comparison: &mut Comparison<'_>, page: &Page, recorded: &Sentences) {
    let now = comparison.report.sentences.clone();
    let paths: BTreeSet<&Path> = recorded.0.keys().chain(now.0.keys()).collect();
    let none = BTreeSet::new();
    for path in paths {
        let before = recorded.0.get(path).unwrap_or(&none);
        let after = now.0.get(path).unwrap_or(&none);
        let item = comparison.on_page(page, &path.item).next();
        if comparison.partial && item.is_none() {
            let kept = comparison.report.sentences.0.entry(path.clone());
            kept.or_default().extend(before.iter().cloned());
            continue;
        }
        let mut differences = comparison.report.differences.iter();
        let reported = differences.any(|difference| {
            difference.path == *path || difference.path == Path::item(&path.item)
        });
        if before == after || reported {
            continue;
        }
        let new = after.difference(before).next();
        let change = match new {
            _ if before.is_empty() => SentenceChange::New,
            Some(_) => SentenceChange::Reworded,
            None => SentenceChange::Removed,
        };
        let line = new.and_then(|hash| {
            let sentence = (path.clone(), hash.clone());
            comparison.sentence_lines.get(&sentence).copied()
        });
        let members = item.and_then(|item| item.members.as_ref());
        let mut members = members.into_iter().flatten();
        let row = members.find(|member| Some(&member.name) == path.member.as_ref());
        let line = line
            .or(row.map(|row| row.line))
            .or(item.map(|item| item.line));
        let known = path.member.as_deref().and_then(|member| {
            let item = comparison.item(&path.item)?;
            item.members.get(member)
        });
        let span = known.map(|known| known.first_limit_span());
        comparison.report(path.clone(), line, span, Finding::Sentence(change));
    }
}
