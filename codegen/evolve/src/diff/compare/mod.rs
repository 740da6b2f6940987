//! From two models to changes.

mod api;
mod brings;
mod fields;
mod limits;
mod methods;
mod names;
mod pair;
mod protocol;
mod rules;
mod shortcuts;
mod text;
mod types;
mod unions;

use serde::Serialize;
use serde_json::{Value, json};

use super::change::{Change, Detail};
use super::relation::{Relation, relation};
use super::rules::Id;
use super::verdict::Direction;
use bazu_emit::Emitter;
use bazu_model::{Api, Basis, Facts, Notice, Path, Span, Spanned, TypeRef};

pub use limits::Limit;
use names::{Names, Renamed};
use pair::{Pair, pairs, swapped};

pub(super) fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let names = Names::of(old, new);
    let old = &names.apply(old);
    let mut comparison = Comparison {
        old,
        new,
        names,
        emitters: (Emitter::new(old), Emitter::new(new)),
        changes: Vec::new(),
    };
    comparison.renamed();
    comparison.api();
    comparison.chapters();
    comparison.errors();
    comparison.links();
    comparison.formats();
    comparison.types();
    comparison.methods();
    let mut changes = comparison.changes;
    changes.sort_by_cached_key(|change| (change.path.to_string(), change.rule));
    changes
}

struct Comparison<'a> {
    /// In the names of the new one.
    old: &'a Api,
    new: &'a Api,
    names: Names,
    emitters: (Emitter<'a>, Emitter<'a>),
    changes: Vec<Change>,
}

/// Where a value stands in the old and in the new spec.
type Spans = (Option<Span>, Option<Span>);

/// The rules of something that is added, removed, or differs.
struct Rules {
    added: Id,
    removed: Id,
    changed: Id,
}

impl From<Id> for Rules {
    fn from(rule: Id) -> Self {
        [rule, rule, rule].into()
    }
}

impl From<[Id; 2]> for Rules {
    fn from([added, removed]: [Id; 2]) -> Self {
        [added, removed, added].into()
    }
}

impl From<[Id; 3]> for Rules {
    fn from([added, removed, changed]: [Id; 3]) -> Self {
        Self {
            added,
            removed,
            changed,
        }
    }
}

/// The rules of a part that is added or removed.
struct Presence {
    added: Id,
    removed: Id,
    /// Of one that is marked as removed, and of one whose mark is lifted.
    marked: [Id; 2],
}

impl Presence {
    fn new(added: Id, removed: Id) -> Self {
        let marked = REMOVED;
        Self {
            added,
            removed,
            marked,
        }
    }
}

/// The marks of what fails once the server no longer knows it. A field has marks of its own: it is
/// only left out, or ignored.
const REMOVED: [Id; 2] = [Id::RemovedSet, Id::RemovedLifted];

impl<'a> Comparison<'a> {
    fn note(
        &mut self,
        rule: Id,
        path: &Path,
        direction: Direction,
        before: Option<Detail>,
        after: Option<Detail>,
    ) {
        self.note_at((None, None), rule, path, direction, before, after);
    }

    /// Notes a change of a value that has places of its own: of an item that several APIs share, one
    /// of them may say something else about it, in a file of its own.
    fn note_at(
        &mut self,
        spans: Spans,
        rule: Id,
        path: &Path,
        direction: Direction,
        before: Option<Detail>,
        after: Option<Detail>,
    ) {
        let place = |api: &Api, span: Option<Span>| {
            let own = span.and_then(|span| api.place(span));
            own.or_else(|| api.place_of(path))
        };
        self.changes.push(Change {
            rule,
            path: path.clone(),
            before,
            after,
            direction,
            was: self.names.old_path(path),
            old: place(self.old, spans.0),
            new: place(self.new, spans.1),
        });
    }

    /// Notes what has another name and is the same.
    fn renamed(&mut self) {
        for (kind, path, before, after) in self.names.all(self.new) {
            let rule = match kind {
                Renamed::Wire => Id::WireName,
                Renamed::Rust => Id::RustName,
                Renamed::Violation => Id::ViolationName,
            };
            self.note(rule, &path, Direction::NONE, text(before), text(after));
        }
    }

    /// Notes a change where two details differ.
    fn differ(
        &mut self,
        rules: impl Into<Rules>,
        path: &Path,
        direction: Direction,
        before: Option<Detail>,
        after: Option<Detail>,
    ) {
        self.differ_at((None, None), rules, path, direction, before, after);
    }

    /// The same of a value that has places of its own.
    fn differ_at(
        &mut self,
        spans: Spans,
        rules: impl Into<Rules>,
        path: &Path,
        direction: Direction,
        before: Option<Detail>,
        after: Option<Detail>,
    ) {
        let rules = rules.into();
        let rule = match (&before, &after) {
            _ if before == after => return,
            (None, _) => rules.added,
            (_, None) => rules.removed,
            _ => rules.changed,
        };
        self.note_at(spans, rule, path, direction, before, after);
    }

    /// Notes a change where something is now so, or no longer.
    fn turned(
        &mut self,
        (on, off): (Id, Id),
        path: &Path,
        direction: Direction,
        old: bool,
        new: bool,
    ) {
        match (old, new) {
            (false, true) => self.note(on, path, direction, None, None),
            (true, false) => self.note(off, path, direction, None, None),
            _ => {}
        }
    }

    /// Compares what is known of a part that is there on both sides, or notes that it came or
    /// went.
    fn presence<T>(
        &mut self,
        rules: &Presence,
        path: &Path,
        direction: Direction,
        pair: Pair<'a, T>,
        facts: impl Fn(&'a T) -> &'a Facts,
    ) {
        let notice = |item| facts(item).removed.clone().map(Detail::Notice);
        match pair {
            Pair::Both(old, new) => {
                self.facts(rules.marked, path, direction, facts(old), facts(new));
            }
            Pair::Added(item) => {
                let notice = notice(item);
                let rule = match notice {
                    Some(_) => Id::RemovedAdded,
                    None => rules.added,
                };
                self.note(rule, path, direction, None, notice);
            }
            Pair::Removed(item) => {
                let notice = notice(item);
                let rule = match notice {
                    Some(_) => Id::RemovedDeleted,
                    None => rules.removed,
                };
                self.note(rule, path, direction, notice, None);
            }
        }
    }

    fn facts(
        &mut self,
        removed: [Id; 2],
        path: &Path,
        direction: Direction,
        old: &Facts,
        new: &Facts,
    ) {
        let deprecated = [Id::DeprecatedSet, Id::DeprecatedLifted];
        let mut keys = differing(old, new);
        for (rules, key, old, new) in [
            (removed, "removed", &old.removed, &new.removed),
            (deprecated, "deprecated", &old.deprecated, &new.deprecated),
        ] {
            if old.is_some() != new.is_some() {
                let notice = |notice: &Option<Notice>| notice.clone().map(Detail::Notice);
                self.differ(rules, path, direction, notice(old), notice(new));
                keys.retain(|known| known != key);
            }
        }
        if self.basis(path, direction, old.basis, new.basis) {
            keys.retain(|known| known != "basis");
        }
        self.docs(path, keys);
    }

    /// Whether a basis changed so that the code did.
    fn basis(&mut self, path: &Path, direction: Direction, old: Basis, new: Basis) -> bool {
        let rule = match (old == Basis::Inferred, new == Basis::Inferred) {
            (true, false) => Id::BasisStrengthened,
            (false, true) => Id::BasisWeakened,
            // Between documented and observed the code is the same.
            _ => return false,
        };
        let (old, new) = (Detail::Basis(old), Detail::Basis(new));
        self.note(rule, path, direction, Some(old), Some(new));
        true
    }

    /// One change for all keys in which only the docs of a part differ.
    fn docs(&mut self, path: &Path, keys: Vec<String>) {
        if !keys.is_empty() {
            let keys = Some(Detail::Names(keys));
            self.note(Id::DocsChanged, path, Direction::NONE, None, keys);
        }
    }

    fn value_type(
        &mut self,
        path: &Path,
        direction: Direction,
        old: &Spanned<TypeRef>,
        new: &Spanned<TypeRef>,
    ) {
        let spans = (Some(old.span), Some(new.span));
        let rule = match relation((self.old, old), (self.new, new)) {
            Relation::Same => return,
            Relation::Renamed => Id::ShapeRenamed,
            Relation::Refined => Id::ShapeRefined,
            Relation::Widened => Id::ShapeWidened,
            Relation::Narrowed => Id::ShapeNarrowed,
            Relation::Changed => Id::ShapeChanged,
        };
        let detail = |ty: &TypeRef| Some(Detail::Type(ty.clone()));
        self.note_at(spans, rule, path, direction, detail(old), detail(new));
    }

    fn rust_name(&mut self, path: &Path, old: &str, new: &str) {
        self.differ(Id::RustName, path, Direction::NONE, text(old), text(new));
    }
}

fn text(text: impl ToString) -> Option<Detail> {
    Some(Detail::Text(text.to_string()))
}

/// The keys under which two parts of a model differ. A remark is for the reader of the spec, like a
/// comment.
fn differing<T: Serialize>(old: &T, new: &T) -> Vec<String> {
    let (old, new) = (json!(old), json!(new));
    let keys = |value: &Value| -> Vec<String> {
        let keys = value.as_object().into_iter().flatten();
        keys.map(|(key, _)| key.clone()).collect()
    };
    let mut keys = [keys(&old), keys(&new)].concat();
    keys.sort();
    keys.dedup();
    keys.retain(|key| key != "remark" && old.get(key) != new.get(key));
    keys
}
