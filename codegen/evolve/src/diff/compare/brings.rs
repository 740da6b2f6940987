//! What comes with updates, for bots that choose updates by it.

use super::{Comparison, Pair, pairs};
use crate::diff::change::Detail;
use crate::diff::rules::Id;
use crate::diff::verdict::Direction;
use bazu_model::{Api, Name, Path, Type};

impl<'a> Comparison<'a> {
    pub(super) fn brings(&mut self, path: &Path, old: &'a Type, new: &'a Type) {
        let answer = Direction::ANSWER;
        let (was, is): (Vec<_>, Vec<_>) =
            (old.brings.paths().collect(), new.brings.paths().collect());
        for pair in pairs(&was, &is, |(key, _)| key) {
            let always = |api: &Api, ty: &Type, path: &Name| {
                api.follow(&ty.name, path)
                    .is_some_and(|(_, optional)| !optional)
            };
            let rule = match pair {
                Pair::Added(_) => Id::BringsAdded,
                Pair::Removed(_) => Id::BringsRemoved,
                Pair::Both((_, before), (_, after)) => {
                    match (always(self.old, old, before), always(self.new, new, after)) {
                        // A text and the data of a button are optional for every handler.
                        _ if ["text", "data"].contains(&pair.either().0) => Id::BringsMoved,
                        (true, false) => Id::BringsSometimes,
                        (false, true) => Id::BringsAlways,
                        _ => Id::BringsMoved,
                    }
                }
            };
            let (before, after) = pair.map(|(key, path)| named(key, path));
            let (before, after) = (before.flatten(), after.flatten());
            match rule {
                Id::BringsAlways | Id::BringsSometimes => {
                    self.note(rule, path, answer, before, after);
                }
                rule => self.differ(rule, path, answer, before, after),
            }
        }
        let from = |ty: &Type| {
            let from = ty.brings.data_from.as_ref();
            from.map(|from| Detail::Text(from.value.clone()))
        };
        self.differ(Id::BringsMoved, path, answer, from(old), from(new));
        for pair in pairs(&old.parts, &new.parts, |part| &part.value) {
            let rules = [Id::BringsAdded, Id::BringsRemoved];
            let (before, after) = pair.map(|part| named("part", part));
            let (before, after) = (before.flatten(), after.flatten());
            self.differ(rules, path, answer, before, after);
        }
    }
}

fn named(key: &str, path: &Name) -> Option<Detail> {
    Some(Detail::Tag(key.to_owned(), path.value.clone()))
}
