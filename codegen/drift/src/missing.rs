//! What the page does not have: documented facts, what corrections say of it, sentences.

use std::collections::BTreeSet;

use super::compare::Comparison;
use super::page::{Item, Page};
use super::report::{Difference, Kind};
use super::sentences::Sentences;
use super::waive::Stale;
use bazu_model::{DocsSay, Source, Span, Spanned};

impl Comparison<'_> {
    /// What the spec calls documented by the page, and the page does not have.
    pub(super) fn missing_in_docs(&mut self, page: &Page) {
        for (name, known) in self.items {
            let on_page: Vec<&Item> = page
                .items
                .iter()
                .filter(|item| item.name == *name)
                .collect();
            let mut tables = on_page
                .iter()
                .filter_map(|item| item.members.as_ref())
                .peekable();
            let documented = known.documented && known.by_name;
            if tables.peek().is_none() {
                let silent = known.members.values().any(|member| member.documented);
                let missing = on_page.is_empty() || silent;
                if documented {
                    self.report.lacking.1 += 1;
                }
                if !documented || self.partial || !missing {
                    continue;
                }
                self.report.lacking.0 += usize::from(on_page.is_empty());
                self.missing_item(
                    known.name,
                    known.span,
                    on_page.first().map(|item| item.line),
                );
                continue;
            }
            if documented {
                self.report.lacking.1 += 1;
            }
            let listed: BTreeSet<&str> = tables
                .flatten()
                .map(|member| member.name.as_str())
                .collect();
            let missing = known
                .members
                .iter()
                .filter(|(member, known)| known.documented && !listed.contains(**member));
            for (member, lacking) in missing {
                self.missing_member(
                    known.name,
                    member,
                    lacking.span,
                    on_page.first().map(|item| item.line),
                );
            }
        }
    }

    fn missing_item(&mut self, name: &str, span: Span, line: Option<usize>) {
        let silent = |docs: &DocsSay| docs.described == Some(false);
        if self.waivers.waive(name, None, "described", silent) {
            self.report.explained += 1;
            return;
        }
        let remedy = self.correction(name, None, "described: false");
        self.report(Difference {
            kind: Kind::MissingInDocs,
            item: name.to_owned(),
            member: None,
            line,
            span: Some(span),
            page: if line.is_some() {
                "names it and does not describe it".to_owned()
            } else {
                "does not have it".to_owned()
            },
            spec: "calls it documented by the page".to_owned(),
            remedy: format!(
                "remove it or mark it `removed`, name another `source` and `basis`, {remedy}"
            ),
        });
    }

    fn missing_member(&mut self, item: &str, member: &str, span: Span, line: Option<usize>) {
        let lacks = |docs: &DocsSay| docs.present == Some(false);
        if self.waivers.waive(item, Some(member), "present", lacks) {
            self.report.explained += 1;
            return;
        }
        let remedy = self.correction(item, Some(member), "present: false");
        self.report(Difference {
            kind: Kind::MissingInDocs,
            item: item.to_owned(),
            member: Some(member.to_owned()),
            line,
            span: Some(span),
            page: "does not have it".to_owned(),
            spec: "calls it documented by the page".to_owned(),
            remedy: format!(
                "remove it or mark it `removed`, name another `source` and `basis`, {remedy}"
            ),
        });
    }

    /// Declarations that the page had the chance to bear out, and did not.
    pub(super) fn stale(&mut self, page: &Page, source: &Source) {
        let partial = self.partial;
        let could = |declared: &Stale<'_>| {
            let mut items = self.on_page(page, declared.item).peekable();
            let here = items.peek().is_some();
            let mut members = items.filter_map(|item| item.members.as_ref());
            match (declared.key, declared.field) {
                // An extract may well lack the whole item.
                (None | Some("described"), _) => here || !partial,
                (Some("returns"), _) => here,
                (Some("present"), _) | (_, None) => members.next().is_some(),
                (_, Some(field)) => members.flatten().any(|member| member.name == field),
            }
        };
        let stale = self.waivers.stale(could);
        for declared in stale {
            let said = match declared.key {
                Some(key) => format!("a correction has this under `docs`: `{key}`"),
                None => "`not_taken` names it".to_owned(),
            };
            let line = self.on_page(page, declared.item).next();
            self.report(Difference {
                kind: Kind::StaleCorrection,
                item: declared.item.to_owned(),
                member: declared.field.map(str::to_owned),
                line: line.map(|item| item.line),
                span: Some(declared.span),
                page: "does not bear it out".to_owned(),
                spec: said,
                remedy: "remove it, or say what the page says now".to_owned(),
            });
        }
        if partial {
            return;
        }
        for (Spanned { value: words, span }, _) in &source.names {
            let used = page.items.iter().any(|item| {
                let mut members = item.members.iter().flatten();
                members.any(|member| {
                    member
                        .ty
                        .as_deref()
                        .is_some_and(|ty| ty.contains(words.as_str()))
                })
            });
            if !used {
                self.report(Difference {
                    kind: Kind::StaleCorrection,
                    item: words.clone(),
                    member: None,
                    line: None,
                    span: Some(*span),
                    page: "has no type of this name".to_owned(),
                    spec: "has the name under `names` of the source".to_owned(),
                    remedy: "remove it, or write the name that the page has now".to_owned(),
                });
            }
        }
    }

    /// Keeps what was recorded of items that an extract lacks.
    pub(super) fn keep_sentences(&mut self, page: &Page, recorded: &Sentences) {
        for (path, hashes) in &recorded.0 {
            let (name, _) = path.split_once('.').unwrap_or((path, ""));
            if self.on_page(page, name).next().is_none() {
                let kept = self.report.sentences.0.entry(path.clone()).or_default();
                kept.extend(hashes.iter().cloned());
            }
        }
    }

    /// Sentences that were recorded and are other ones now, where nothing else was found.
    pub(super) fn changed_sentences(&mut self, page: &Page, recorded: &Sentences) {
        let now = self.report.sentences.clone();
        let paths: BTreeSet<&String> = recorded.0.keys().chain(now.0.keys()).collect();
        let none = BTreeSet::new();
        for path in paths {
            let (before, after) = (recorded.0.get(path), now.0.get(path));
            if before == after {
                continue;
            }
            let (name, member) = path.split_once('.').unwrap_or((path, ""));
            let on_page = self.on_page(page, name).next();
            let told = |difference: &Difference| {
                difference.path() == *path
                    || difference.path() == name && difference.member.is_none()
            };
            if self.report.differences.iter().any(told) || self.partial && on_page.is_none() {
                continue;
            }
            let (before, after) = (before.unwrap_or(&none), after.unwrap_or(&none));
            let new = after.iter().find(|hash| !before.contains(*hash));
            let line = new.and_then(|hash| self.told.get(&(path.clone(), hash.clone())));
            let mut rows = on_page
                .into_iter()
                .filter_map(|item| item.members.as_ref())
                .flatten();
            let row = rows.find(|row| row.name == member).map(|row| row.line);
            let line = line.copied().or(row).or(on_page.map(|item| item.line));
            let known = self.items.values().find(|item| item.name == name);
            let known = known.and_then(|item| item.members.get(member));
            self.report(Difference {
                kind: Kind::SentenceChanged,
                item: name.to_owned(),
                member: Some(member.to_owned()),
                line,
                span: known.map(|known| known.limit_span()),
                page: match (before.is_empty(), new) {
                    (true, _) => "has a sentence on its limits or values that was not recorded",
                    (false, Some(_)) => "says it in another sentence than was recorded",
                    (false, None) => "no longer has the sentence that was recorded",
                }
                .to_owned(),
                spec: "was made from what was recorded".to_owned(),
                remedy: "read the sentence; mend the spec if it says something else; then run with `--record`"
                    .to_owned(),
            });
        }
    }
}
