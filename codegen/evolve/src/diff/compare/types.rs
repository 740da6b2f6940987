//! Types.

use super::{Comparison, Pair, Presence, pairs, text};
use crate::diff::change::Detail;
use crate::diff::rules::Id;
use crate::diff::verdict::Direction;
use bazu_emit::{Owner, constructors};
use bazu_model::{Field, Path, Type, TypeKind, Variant};

impl<'a> Comparison<'a> {
    pub(super) fn types(&mut self) {
        let (old, new) = (self.old.types.values(), self.new.types.values());
        let rules = Presence::new(Id::TypeAdded, Id::TypeRemoved);
        for pair in pairs(old, new, |ty| &ty.name) {
            let path = Path::Type(pair.either().name.clone());
            let direction = Direction {
                request: pair.any(|ty| ty.sent),
                answer: pair.any(|ty| ty.received),
            };
            self.presence(&rules, &path, direction, pair, |ty| &ty.facts);
            if let Pair::Both(old, new) = pair {
                self.type_item(&path, direction, old, new);
            }
        }
    }

    fn type_item(&mut self, path: &Path, direction: Direction, old: &'a Type, new: &'a Type) {
        let (was, is) = (old.kind.name(), new.kind.name());
        if was != is {
            self.note(Id::TypeKind, path, direction, text(was), text(is));
            return;
        }
        let sent = (Id::TypeBecameSent, Id::TypeNoLongerSent);
        self.turned(sent, path, direction, old.sent, new.sent);
        let received = (Id::TypeBecameReceived, Id::TypeNoLongerReceived);
        self.turned(received, path, direction, old.received, new.received);
        let (before, after) = (discriminator(old), discriminator(new));
        self.differ(Id::UnionDiscriminator, path, direction, before, after);
        let field = |field: &Field| Path::Field {
            ty: old.name.clone(),
            field: field.wire.clone(),
        };
        self.fields(field, direction, (old.fields(), new.fields()));
        self.values(direction, old, new);
        self.variants(direction, old, new);
        if let (TypeKind::Union(was), TypeKind::Union(is)) = (&old.kind, &new.kind) {
            self.union(&old.name, direction, was, is);
        }
        self.argument_order(path, &constructors(old), &constructors(new));
        let built = (old.sent && new.sent).then_some(Owner::Type);
        self.rules(&old.name, direction, built, (&old.rules, &new.rules));
        self.shortcuts(old, new);
        self.accessors(old, new);
        self.brings(path, old, new);
    }

    fn values(&mut self, direction: Direction, old: &'a Type, new: &'a Type) {
        let rules = Presence::new(Id::ValueAdded, Id::ValueRemoved);
        for pair in pairs(old.values(), new.values(), |value| &value.wire) {
            let path = Path::Value {
                ty: old.name.clone(),
                value: pair.either().wire.clone(),
            };
            self.presence(&rules, &path, direction, pair, |value| &value.facts);
            if let Pair::Both(old, new) = pair {
                self.rust_name(&path, &old.rust, &new.rust);
            }
        }
    }

    fn variants(&mut self, direction: Direction, old: &'a Type, new: &'a Type) {
        // Kinds of updates are received and never sent.
        let (added, removed, direction) = match old.kind {
            TypeKind::Struct(_) => (Id::KindAdded, Id::KindRemoved, Direction::ANSWER),
            _ => (Id::VariantAdded, Id::VariantRemoved, direction),
        };
        let rules = Presence::new(added, removed);
        let variants = (old.variants(), new.variants());
        for pair in pairs(variants.0, variants.1, |variant| {
            (&variant.wire, &variant.key)
        }) {
            let path = Path::variant(&old.name, pair.either());
            self.presence(&rules, &path, direction, pair, |variant| &variant.facts);
            if let Pair::Both(old, new) = pair {
                self.rust_name(&path, &old.rust, &new.rust);
                self.value_type(&path, direction, &old.ty, &new.ty);
                let asked = |kind: &Variant| kind.on_request.then(|| text("on request")).flatten();
                let (before, after) = (asked(old), asked(new));
                self.differ(Id::KindOnRequest, &path, direction, before, after);
            }
        }
    }
}

/// How the members of a union are distinguished, or a member is recognized.
fn discriminator(ty: &Type) -> Option<Detail> {
    match &ty.kind {
        TypeKind::Union(union) => Some(Detail::Discriminator(union.by.clone())),
        TypeKind::Struct(item) => {
            let (field, value) = item.tag.clone()?;
            Some(Detail::Tag(field, value))
        }
        TypeKind::Enum(_) => None,
    }
}
