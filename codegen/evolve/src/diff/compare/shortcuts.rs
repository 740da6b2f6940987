//! Shortcuts and accessors: the calls and readings that go with a type.

use std::collections::BTreeMap;

use super::{Comparison, Pair, pairs};
use crate::diff::change::Detail;
use crate::diff::rules::Id;
use crate::diff::verdict::Direction;
use bazu_emit::{Emitter, calls};
use bazu_model::{Accessor, AccessorKind, Api, Path, Shortcut, Type};

impl<'a> Comparison<'a> {
    pub(super) fn shortcuts(&mut self, old: &'a Type, new: &'a Type) {
        for pair in pairs(&old.shortcuts, &new.shortcuts, |shortcut| &shortcut.name) {
            let path = Path::Shortcut {
                ty: old.name.clone(),
                name: pair.either().name.clone(),
            };
            let rule = match pair {
                Pair::Added(_) => Id::ShortcutAdded,
                Pair::Removed(_) => Id::ShortcutRemoved,
                Pair::Both(old, new) if self.takes_the_same(old, new) => Id::ShortcutRebound,
                Pair::Both(..) => Id::ShortcutChanged,
            };
            let (before, after) = pair.map(|shortcut| Detail::Shortcut {
                method: shortcut.method.value.clone(),
                with: bindings(shortcut),
            });
            self.differ(rule, &path, Direction::NONE, before, after);
            if let Pair::Both(old, new) = pair
                && old.doc != new.doc
            {
                self.docs(&path, vec!["doc".to_owned()]);
            }
        }
    }

    /// Whether a shortcut takes the same arguments and calls the same method. An argument of the
    /// method that is bound, or no longer, is one less or more to give.
    fn takes_the_same(&self, old: &Shortcut, new: &Shortcut) -> bool {
        let is_argument = |api: &Api, method: &str, param: &str| {
            let calls = api.methods.get(method).map(calls).unwrap_or_default();
            let mut arguments = calls.first().into_iter().flat_map(|call| &call.arguments);
            arguments.any(|argument| argument.wire == param)
        };
        let (was, is) = (bindings(old), bindings(new));
        let mut params = was.keys().chain(is.keys());
        old.method == new.method
            && params.all(|param| {
                was.contains_key(param) == is.contains_key(param)
                    || !(is_argument(self.old, &old.method, param)
                        || is_argument(self.new, &new.method, param))
            })
    }

    pub(super) fn accessors(&mut self, old: &'a Type, new: &'a Type) {
        let returns = |emitter: &Emitter<'_>, ty: &Type, accessor: &Accessor| {
            emitter.accessor_type(ty, accessor)
        };
        for pair in pairs(&old.accessors, &new.accessors, |accessor| &accessor.name) {
            let path = Path::Accessor {
                ty: old.name.clone(),
                name: pair.either().name.clone(),
            };
            let rule = match pair {
                Pair::Added(_) => Id::AccessorAdded,
                Pair::Removed(_) => Id::AccessorRemoved,
                Pair::Both(was, is) if loses_a_file(&was.kind, &is.kind) => Id::AccessorRetyped,
                Pair::Both(was, is)
                    if was.kind == is.kind
                        || returns(&self.emitters.0, old, was)
                            == returns(&self.emitters.1, new, is) =>
                {
                    Id::AccessorChanged
                }
                Pair::Both(..) => Id::AccessorRetyped,
            };
            let (before, after) = pair.map(|accessor| Detail::Accessor(accessor.kind.clone()));
            self.differ(rule, &path, Direction::NONE, before, after);
            if let Pair::Both(old, new) = pair
                && old.doc != new.doc
            {
                self.docs(&path, vec!["doc".to_owned()]);
            }
        }
    }
}

/// Whether code that names a variant of the enum of files no longer compiles.
fn loses_a_file(old: &AccessorKind, new: &AccessorKind) -> bool {
    match (old, new) {
        (AccessorKind::Attached(old), AccessorKind::Attached(new)) => {
            old.iter().any(|name| !new.contains(name))
        }
        _ => false,
    }
}

fn bindings(shortcut: &Shortcut) -> BTreeMap<String, String> {
    let with = shortcut.with.iter();
    with.map(|(param, path)| (param.value.clone(), path.value.clone()))
        .collect()
}
