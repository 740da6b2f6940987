//! The YAML for what a page has and the spec lacks, in the layout of the specs.
//!
//! Facts are taken from the page, sentences are not: a person describes what an item is.

mod item;
mod member;
mod overrides;
mod proposer;
mod types;
mod yaml;

use std::collections::BTreeSet;

use super::difference::{Finding, Kind, Path};
use super::page::{Member, Page};
use super::report::Report;
use bazu_load::sharing::Taken;
use bazu_model::{Api, SourceFile};
pub use overrides::override_of;
pub use proposer::Proposal;
use proposer::Proposer;

/// What to add, item by item in the order of the page.
pub fn propose(
    api: &Api,
    taken: &Taken,
    files: &[SourceFile],
    id: &str,
    page: &Page,
    report: &Report,
) -> Vec<Proposal> {
    let Some(source) = api.sources.get(id) else {
        return Vec::new();
    };
    let mut proposer = Proposer::new(api, taken, files, id, source, page);
    let missing = report.differences.iter();
    let missing = missing.filter(|difference| difference.kind() == Kind::MissingInSpec);
    let missing = missing.filter_map(|difference| {
        let Path { item, member } = &difference.path;
        Some((difference.line?, member.as_ref().unwrap_or(item).as_str()))
    });
    let missing: BTreeSet<(usize, &str)> = missing.collect();
    let lacks_values = |member: &&Member| {
        report.differences.iter().any(|difference| {
            matches!(difference.finding, Finding::Values { .. })
                && difference.line == Some(member.line)
        })
    };
    let mut done = BTreeSet::new();
    for (at, item) in page.items.iter().enumerate() {
        proposer.set_chapter(&page.items, at);
        if missing.contains(&(item.line, &item.name)) {
            if done.insert(&item.name) {
                proposer.item(item);
            }
            continue;
        }
        let members = || item.members.iter().flatten();
        let is_missing = |member: &&Member| missing.contains(&(member.line, &member.name));
        let new: Vec<&Member> = members().filter(is_missing).collect();
        if !new.is_empty() {
            proposer.members(item, &new);
        }
        for member in members().filter(lacks_values) {
            proposer.values(item, member);
        }
    }
    proposer.proposals
}

/// The proposals as they are printed: where the lines belong, and the lines.
pub fn show(proposals: &[Proposal]) -> String {
    let mut text = String::new();
    for Proposal { paste, note } in proposals {
        let note = note.as_ref().map(|note| format!(" ({note})"));
        let note = note.unwrap_or_default();
        text += &format!("# {}{note}:\n{}", paste.place(), paste.lines);
    }
    text
}
