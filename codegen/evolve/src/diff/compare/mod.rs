//! From two models to changes.

mod api;
mod fields;
mod limits;
mod methods;
mod protocol;
mod rules;
mod shortcuts;
mod types;
mod unions;

use serde::Serialize;
use serde_json::{Value, json};

use super::change::{Change, Detail};
use super::relation::{Relation, relation};
use super::rules::Id;
use super::verdict::Direction;
use bazu_model::{Api, Basis, Facts, Notice, Path, TypeRef};

pub use limits::Limit;

pub(super) fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let mut comparison = Comparison {
        old,
        new,
        changes: Vec::new(),
    };
    comparison.api();
    comparison.errors();
    comparison.types();
    comparison.methods();
    let mut changes = comparison.changes;
    changes.sort_by_cached_key(|change| (change.path.to_string(), change.rule));
    changes
}

struct Comparison<'a> {
    old: &'a Api,
    new: &'a Api,
    changes: Vec<Change>,
}

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
        self.changes.push(Change {
            rule,
            path: path.clone(),
            before,
            after,
            direction,
            old: self.old.place_of(path),
            new: self.new.place_of(path),
        });
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
        let rules = rules.into();
        let rule = match (&before, &after) {
            _ if before == after => return,
            (None, _) => rules.added,
            (_, None) => rules.removed,
            _ => rules.changed,
        };
        self.note(rule, path, direction, before, after);
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

    fn value_type(&mut self, path: &Path, direction: Direction, old: &TypeRef, new: &TypeRef) {
        let rule = match relation((self.old, old), (self.new, new)) {
            Relation::Same => return,
            Relation::Renamed => Id::ShapeRenamed,
            Relation::Refined => Id::ShapeRefined,
            Relation::Widened => Id::ShapeWidened,
            Relation::Narrowed => Id::ShapeNarrowed,
            Relation::Changed => Id::ShapeChanged,
        };
        let detail = |ty: &TypeRef| Some(Detail::Type(ty.clone()));
        self.note(rule, path, direction, detail(old), detail(new));
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

/// One part in two models.
enum Pair<'a, T> {
    Both(&'a T, &'a T),
    Removed(&'a T),
    Added(&'a T),
}

impl<T> Clone for Pair<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Pair<'_, T> {}

impl<'a, T> Pair<'a, T> {
    /// The part where it is there, the old one first.
    fn either(self) -> &'a T {
        match self {
            Self::Both(item, _) | Self::Removed(item) | Self::Added(item) => item,
        }
    }

    fn both(self) -> Option<(&'a T, &'a T)> {
        match self {
            Self::Both(old, new) => Some((old, new)),
            Self::Removed(_) | Self::Added(_) => None,
        }
    }

    /// Something of the part on each side.
    fn map<D>(self, of: impl Fn(&'a T) -> D) -> (Option<D>, Option<D>) {
        match self {
            Self::Both(old, new) => (Some(of(old)), Some(of(new))),
            Self::Removed(item) => (Some(of(item)), None),
            Self::Added(item) => (None, Some(of(item))),
        }
    }

    /// Whether something is true of the part, on one side at least.
    fn any(self, is: impl Fn(&'a T) -> bool) -> bool {
        match self {
            Self::Both(old, new) => is(old) || is(new),
            Self::Removed(item) | Self::Added(item) => is(item),
        }
    }
}

/// Two lists side by side: what both have or only one, each once.
fn pairs<'a, T, K: PartialEq>(
    old: impl IntoIterator<Item = &'a T>,
    new: impl IntoIterator<Item = &'a T>,
    key: impl Fn(&'a T) -> K,
) -> Vec<Pair<'a, T>> {
    let mut new: Vec<&T> = new.into_iter().collect();
    let mut pairs = Vec::new();
    for old in old {
        let at = new.iter().position(|new| key(new) == key(old));
        pairs.push(match at {
            Some(at) => Pair::Both(old, new.remove(at)),
            None => Pair::Removed(old),
        });
    }
    pairs.extend(new.into_iter().map(Pair::Added));
    pairs
}

/// What both lists have in another order: neighbours or not, where the order of two matters.
fn swapped<'a, T, K: PartialEq>(
    old: &'a [T],
    new: &'a [T],
    key: impl Fn(&'a T) -> K,
    matters: impl Fn(&T, &T) -> bool,
) -> Vec<(&'a T, &'a T)> {
    let place = |item: &'a T| new.iter().position(|other| key(other) == key(item));
    let mut swapped = Vec::new();
    for (index, first) in old.iter().enumerate() {
        for second in &old[index + 1..] {
            let turned = place(first).zip(place(second)).is_some_and(|(a, b)| a > b);
            if turned && matters(first, second) {
                swapped.push((first, second));
            }
        }
    }
    swapped
}
