//! What follows from the members of a union taken together.

use std::collections::BTreeSet;

use super::{Comparison, Ways, swapped};
use crate::diff::Id;
use crate::diff::snapshot::{Model, Type, Variant};

impl Comparison<'_> {
    pub(super) fn union(&mut self, name: &str, ways: Ways, old: &Type, new: &Type) {
        if old.by.as_deref() == Some("field") && old.by == new.by {
            self.first_member(name, ways, old, new);
        }
        let (before, after) = (
            traits(&self.old.model, old, new),
            traits(&self.new.model, new, old),
        );
        for gained in after.difference(&before) {
            let text = format!("it has `{gained}`");
            self.note(Id::UnionTraitGained, name, ways, text);
        }
        for lost in before.difference(&after) {
            let text = format!("it has no `{lost}` any more");
            self.note(Id::UnionTraitLost, name, ways, text);
        }
    }

    /// The first field that is there wins, so the order of two members says which it is where
    /// one of them has the other's field too.
    fn first_member(&mut self, name: &str, ways: Ways, old: &Type, new: &Type) {
        let has = |model: &Model, member: &Variant, key: &str| {
            let mut types = model.types.iter();
            let item = types.find(|item| item.name == member.ty);
            item.is_some_and(|item| item.fields.iter().any(|field| field.name == key))
        };
        let may_have = |member: &Variant, key: &str| {
            has(&self.old.model, member, key) || has(&self.new.model, member, key)
        };
        let contested = |a: &Variant, b: &Variant| may_have(a, &b.name) || may_have(b, &a.name);
        let same = |a: &Variant, b: &Variant| a.name == b.name;
        let turned = swapped(&old.variants, &new.variants, same, contested);
        for (first, second) in turned {
            let text = format!("looks for `{}` before `{}`", second.name, first.name);
            self.note(Id::UnionTold, name, ways, text);
        }
    }
}

/// What the crate derives or writes for a union beside reading it. A conversion comes and goes
/// with its member; told are those of types that `other` has a member of too.
fn traits(model: &Model, union: &Type, other: &Type) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if union.by.as_deref() == Some("kind") {
        let mut kinds = union.variants.iter().map(|member| member.name.as_str());
        if kinds.all(|kind| matches!(kind, "integer" | "string" | "boolean")) {
            found.insert("Eq".to_owned());
            found.insert("Hash".to_owned());
        }
        let scalar =
            |ty: &str| !ty.starts_with('[') && model.types.iter().all(|known| known.name != ty);
        if union.variants.iter().all(|member| scalar(&member.ty)) {
            found.insert("Display".to_owned());
        }
    }
    let count = |union: &Type, ty: &str| {
        let members = union.variants.iter();
        members.filter(|member| member.ty == ty).count()
    };
    for member in &union.variants {
        if count(union, &member.ty) == 1 && count(other, &member.ty) > 0 {
            found.insert(format!("From<{}>", member.ty));
        }
    }
    found
}
