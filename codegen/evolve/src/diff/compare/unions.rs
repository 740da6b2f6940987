//! What follows from the members of a union taken together.

use super::{Comparison, pairs, swapped, text};
use crate::diff::change::Detail;
use crate::diff::rules::Id;
use crate::diff::verdict::Direction;
use bazu_emit::{UnionTrait, union_traits};
use bazu_model::{Path, Union, UnionBy, Variant};

impl Comparison<'_> {
    pub(super) fn union(&mut self, owner: &str, direction: Direction, old: &Union, new: &Union) {
        let path = &Path::Type(owner.to_owned());
        if (&old.by, &new.by) == (&UnionBy::Field, &UnionBy::Field) {
            self.first_member(path, direction, old, new);
        }
        // An object among other kinds of JSON is in a box.
        for (was, is) in old.variants.iter().flat_map(|was| {
            let same =
                |is: &&Variant| (&is.wire, &is.key, &is.ty) == (&was.wire, &was.key, &was.ty);
            new.variants.iter().find(same).map(|is| (was, is))
        }) {
            let before = self.emitters.0.type_of_member(owner, old, was);
            let after = self.emitters.1.type_of_member(owner, new, is);
            let path = Path::variant(owner, is);
            let (before, after) = (text(before), text(after));
            self.differ(Id::ShapeRefined, &path, direction, before, after);
        }
        // A conversion is added and removed with its member: compared are those of types that both
        // unions have.
        let has = |union: &Union, used: &UnionTrait| match used {
            UnionTrait::From(ty) => union.variants.iter().any(|variant| variant.ty == *ty),
            UnionTrait::Eq | UnionTrait::Hash | UnionTrait::Display => true,
        };
        let (mut was, mut is) = (union_traits(old), union_traits(new));
        was.retain(|used| has(new, used));
        is.retain(|used| has(old, used));
        for pair in pairs(&was, &is, |used| used) {
            let rules = [Id::UnionTraitGained, Id::UnionTraitLost];
            let (before, after) = pair.map(|used| Detail::Trait(used.clone()));
            self.differ(rules, path, direction, before, after);
        }
    }

    /// The first field that is there wins, so the order of two members says which it is where one
    /// of them has the other's field too.
    fn first_member(&mut self, path: &Path, direction: Direction, old: &Union, new: &Union) {
        let may_have = |member: &Variant, key: &str| {
            [self.old, self.new].iter().any(|api| {
                let item = member.ty.name().and_then(|name| api.types.get(name));
                item.is_some_and(|item| item.field(key).is_some())
            })
        };
        let contested = |a: &Variant, b: &Variant| may_have(a, &b.wire) || may_have(b, &a.wire);
        let (old, new) = (&old.variants, &new.variants);
        let names =
            |a: &Variant, b: &Variant| Some(Detail::Names(vec![a.wire.clone(), b.wire.clone()]));
        for (first, second) in swapped(old, new, |member| &member.wire, contested) {
            let (before, after) = (names(first, second), names(second, first));
            self.note(Id::UnionDiscriminator, path, direction, before, after);
        }
    }
}
