//! Sources, basis and version notes.

use indexmap::IndexMap;

use super::Context;
use crate::source::{Entries, Spanned};
use crate::spec::{self, FactsRef, Names};
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::{Basis, Facts, Notice, Source, SourceRef};

pub(super) fn sources(declared: &Entries<spec::Source>) -> IndexMap<String, Source> {
    let sources = declared.iter().map(|(id, source)| {
        let source = Source {
            title: source.title.clone(),
            url: source.url.as_ref().map(|url| url.value.clone()),
            date: source.date.as_ref().map(|date| date.0.clone()),
            page: source.page.clone(),
            copy_of: source.copy_of.clone(),
            partial: source.partial,
            names: source
                .names
                .iter()
                .map(|(words, ty)| (words.clone(), ty.value.clone()))
                .collect(),
            span: id.span,
        };
        (id.value.clone(), source)
    });
    sources.collect()
}

impl Context<'_> {
    /// The facts of an item. Without a source of its own it has the chapter's.
    pub(super) fn facts(&mut self, written: FactsRef<'_>, chapter: Option<&Names>) -> Facts {
        let mut facts = self.own_facts(written);
        if facts.sources.is_empty() {
            facts.sources = match (chapter, self.default_source.clone()) {
                (Some(names), _) => self.source_refs(names),
                (None, id) => id
                    .map(|id| SourceRef { id, anchor: None })
                    .into_iter()
                    .collect(),
            };
        }
        facts
    }

    /// The facts of a part of an item. Without a source and a basis of its own it has the item's.
    pub(crate) fn inner_facts(&mut self, written: FactsRef<'_>, item: &Facts) -> Facts {
        let mut facts = self.own_facts(written);
        if written.basis.is_none() {
            facts.basis = item.basis;
        }
        if facts.sources.is_empty() {
            facts.sources.clone_from(&item.sources);
        }
        facts
    }

    /// The basis of a fact. If it is not the docs, the fact needs a source.
    pub(super) fn basis(
        &mut self,
        basis: Option<&Spanned<Basis>>,
        source: Option<&Names>,
    ) -> Basis {
        let Some(basis) = basis else {
            return Basis::Documented;
        };
        if basis.value != Basis::Documented && source.is_none() {
            let message = "a fact that is not documented needs a `source`";
            Diagnostic::new(Id::BasisWithoutSource, basis.span, message).report(self.diagnostics);
        }
        basis.value
    }

    fn own_facts(&mut self, written: FactsRef<'_>) -> Facts {
        let basis = self.basis(written.basis, written.source);
        Facts {
            doc: written.doc.unwrap_or_default().trim().to_owned(),
            sources: written
                .source
                .map_or_else(Vec::new, |names| self.source_refs(names)),
            basis,
            note: written.note.map(|note| note.trim().to_owned()),
            remark: written.remark.map(|remark| remark.trim().to_owned()),
            since: written.since.map(since),
            clients: written.clients.map(|clients| {
                let note = clients.note.as_deref().map(|note| format!(". {note}"));
                format!("from {}{}", clients.from.0, note.unwrap_or_default())
            }),
            deprecated: written
                .deprecated
                .map(|notice| self.notice(notice, "a deprecation must say what to use instead")),
            removed: written.removed.map(|notice| {
                self.notice(notice, "a removal must say why, or what to use instead")
            }),
        }
    }

    /// Since when something is deprecated or removed, and the note, which is required.
    fn notice(&mut self, written: &Spanned<spec::Notice>, missing: &str) -> Notice {
        let note = written.note.as_ref().map(|note| note.value.trim());
        if note.is_none_or(str::is_empty) {
            Diagnostic::new(Id::DeprecatedWithoutNote, written.span, missing)
                .report(self.diagnostics);
        }
        let since = written.since.as_ref().map(|since| since.0.clone());
        Notice {
            since,
            note: note.unwrap_or_default().to_owned(),
        }
    }

    pub(super) fn source_refs(&mut self, names: &Names) -> Vec<SourceRef> {
        let mut refs = Vec::new();
        for name in &names.0 {
            let source = SourceRef::from(name.value.clone());
            let id = source.id.as_str();
            if self.sources.contains_key(id) {
                refs.push(source);
            } else if !self.left_out.contains(id) {
                let known = self.sources.keys().map(String::as_str);
                let message = format!("no source `{id}` is declared");
                Diagnostic::new(Id::UnknownSource, name.span, message)
                    .did_you_mean(id, known)
                    .report(self.diagnostics);
            }
        }
        refs
    }
}

fn since(since: &spec::Since) -> String {
    let version = since
        .version
        .as_ref()
        .map(|version| format!("version {}", version.0));
    let date = since.date.as_ref().map(|date| date.0.clone());
    let words: Vec<String> = version.into_iter().chain(date).collect();
    words.join(", ")
}
