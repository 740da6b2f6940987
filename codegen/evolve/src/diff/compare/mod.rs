//! From two snapshots to changes.

mod api;
mod fields;
mod limits;
mod methods;
mod rules;
mod types;
mod unions;

use super::place::nearest;
use super::shape::{Relation, Use, relation};
use super::snapshot::{Ended, Facts, Snapshot};
use super::{Change, Id, Verdicts};

/// Which ways a value goes.
#[derive(Clone, Copy, Debug, Default)]
struct Ways {
    request: bool,
    answer: bool,
}

impl Ways {
    const REQUEST: Self = Self {
        request: true,
        answer: false,
    };
    const ANSWER: Self = Self {
        request: false,
        answer: true,
    };
}

pub(super) fn compare(old: &Snapshot, new: &Snapshot) -> Vec<Change> {
    let mut comparison = Comparison {
        old,
        new,
        changes: Vec::new(),
    };
    comparison.api();
    comparison.types();
    comparison.methods();
    let mut changes = comparison.changes;
    changes.sort_by(|a, b| (&a.path, a.rule, &a.text).cmp(&(&b.path, b.rule, &b.text)));
    changes
}

struct Comparison<'a> {
    old: &'a Snapshot,
    new: &'a Snapshot,
    changes: Vec<Change>,
}

/// The rules of a thing that comes and goes.
struct Presence {
    /// What it is, for people.
    what: &'static str,
    added: Id,
    removed: Id,
    /// Of one that the server no longer knows, and of one that it knows again.
    ended: (Id, Id),
}

/// The rules of what is missed once the server no longer knows it. A field has rules of its own: it
/// is only left out, or ignored.
const TOMBSTONE: (Id, Id) = (Id::TombstoneSet, Id::TombstoneLifted);

impl<'a> Comparison<'a> {
    fn note(&mut self, rule: Id, path: &str, ways: Ways, text: impl Into<String>) {
        let verdict = match rule.verdicts() {
            Verdicts::Both(verdict)
            | Verdicts::Request(verdict, _)
            | Verdicts::Answer(verdict, _) => verdict,
            Verdicts::Split(request, answer) => match (ways.request, ways.answer) {
                (true, true) => request.worst(answer),
                (true, false) => request,
                (false, _) => answer,
            },
        };
        let place = |snapshot: &Snapshot| nearest(&snapshot.places, path).map(str::to_owned);
        self.changes.push(Change {
            rule,
            path: path.to_owned(),
            text: text.into(),
            verdict,
            old: place(self.old),
            new: place(self.new),
        });
    }

    /// Compares what is known of a thing that is there on both sides, or says that it came or
    /// went. True where it is there on both.
    fn presence(
        &mut self,
        rules: &Presence,
        path: &str,
        ways: Ways,
        old: Option<&Facts>,
        new: Option<&Facts>,
    ) -> bool {
        let what = rules.what;
        let (rule, text) = match (old, new) {
            (Some(old), Some(new)) => {
                self.facts(rules.ended, path, ways, old, new);
                return true;
            }
            (None, Some(new)) if new.removed.is_some() => (
                Id::TombstoneAdded,
                format!("the {what} is there as one that the server no longer knows"),
            ),
            (None, Some(_)) => (rules.added, format!("the {what} is new")),
            (Some(old), None) if old.removed.is_some() => (
                Id::TombstoneDeleted,
                format!("the {what}, which the server no longer knew, is gone"),
            ),
            (Some(_), None) => (rules.removed, format!("the {what} is gone")),
            (None, None) => return false,
        };
        self.note(rule, path, ways, text);
        false
    }

    fn facts(&mut self, removed: (Id, Id), path: &str, ways: Ways, old: &Facts, new: &Facts) {
        self.ended(
            removed,
            ("the server no longer knows it", "the server knows it again"),
            path,
            ways,
            (&old.removed, &new.removed),
        );
        self.ended(
            (Id::DeprecatedSet, Id::DeprecatedLifted),
            ("it should no more be used", "it may be used again"),
            path,
            ways,
            (&old.deprecated, &new.deprecated),
        );
        self.basis(path, ways, &old.basis, &new.basis);
        let mut told = Vec::new();
        let mut see = |what, differs: bool| {
            if differs {
                told.push(what);
            }
        };
        see("text", old.doc != new.doc);
        see("source", old.sources != new.sources);
        see("note", old.note != new.note);
        see("since", old.since != new.since);
        see("clients", old.clients != new.clients);
        let reworded =
            |old: &Option<Ended>, new: &Option<Ended>| old.is_some() && new.is_some() && old != new;
        see("end", reworded(&old.removed, &new.removed));
        see("deprecation", reworded(&old.deprecated, &new.deprecated));
        self.docs(path, &told);
    }

    /// One change for all that is told otherwise of a thing.
    fn docs(&mut self, path: &str, told: &[&str]) {
        if !told.is_empty() {
            let text = format!("told otherwise: {}", told.join(", "));
            self.note(Id::DocsChanged, path, Ways::default(), text);
        }
    }

    fn ended(
        &mut self,
        (set, lifted): (Id, Id),
        (is, was): (&str, &str),
        path: &str,
        ways: Ways,
        (old, new): (&Option<Ended>, &Option<Ended>),
    ) {
        match (old, new) {
            (None, Some(ended)) => {
                let since = ended
                    .since
                    .as_deref()
                    .map(|since| format!(" since {since}"));
                let text = format!("{is}{}: {}", since.unwrap_or_default(), ended.note);
                self.note(set, path, ways, text);
            }
            (Some(_), None) => self.note(lifted, path, ways, was),
            _ => {}
        }
    }

    fn basis(&mut self, path: &str, ways: Ways, old: &str, new: &str) {
        if old == new {
            return;
        }
        let text = format!("{new}, was {old}");
        match (old == "inferred", new == "inferred") {
            (true, false) => self.note(Id::BasisSurer, path, ways, text),
            (false, true) => self.note(Id::BasisLess, path, ways, text),
            // Between documented and observed the code is the same.
            _ => self.docs(path, &["basis"]),
        }
    }

    /// Compares the types of a value.
    fn shape(&mut self, path: &str, ways: Ways, old: &'a str, new: &'a str) {
        let (before, after) = (
            Use {
                model: &self.old.model,
                ty: old,
            },
            Use {
                model: &self.new.model,
                ty: new,
            },
        );
        let rule = match relation(before, after) {
            Relation::Same => return,
            Relation::Renamed => Id::ShapeRenamed,
            Relation::Refined => Id::ShapeRefined,
            Relation::Widened => Id::ShapeWidened,
            Relation::Narrowed => Id::ShapeNarrowed,
            Relation::Changed => Id::ShapeChanged,
        };
        self.note(rule, path, ways, format!("now `{new}`, was `{old}`"));
    }

    fn rust_name(&mut self, path: &str, old: &str, new: &str) {
        if old != new {
            let text = format!("in Rust now `{new}`, was `{old}`");
            self.note(Id::RustName, path, Ways::default(), text);
        }
    }
}

/// Two lists side by side, by name: what both have or only one, each once.
fn pairs<'a, T>(
    old: &'a [T],
    new: &'a [T],
    same: impl Fn(&T, &T) -> bool,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let other = |item: &T, items: &'a [T]| items.iter().find(|other| same(item, other));
    let olds = old.iter().map(|item| (Some(item), other(item, new)));
    let added = new.iter().filter(|item| other(item, old).is_none());
    olds.chain(added.map(|item| (None, Some(item)))).collect()
}

/// What both lists have in another order: neighbours or not, where the order of two matters.
fn swapped<'a, T>(
    old: &'a [T],
    new: &'a [T],
    same: impl Fn(&T, &T) -> bool,
    matters: impl Fn(&T, &T) -> bool,
) -> Vec<(&'a T, &'a T)> {
    let place = |item: &T| new.iter().position(|other| same(item, other));
    let mut found = Vec::new();
    for (index, first) in old.iter().enumerate() {
        for second in &old[index + 1..] {
            let turned = place(first).zip(place(second)).is_some_and(|(a, b)| a > b);
            if turned && matters(first, second) {
                found.push((first, second));
            }
        }
    }
    found
}

/// A value for people; nothing where there is none.
fn value(value: Option<&serde_json::Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), |value| format!("`{value}`"))
}
