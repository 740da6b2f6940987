//! Fields and parameters, and the order of arguments.

use super::{Comparison, Pair, Presence, pairs, text};
use crate::diff::change::Detail;
use crate::diff::rules::Id;
use crate::diff::verdict::Direction;
use bazu_emit::{Constructor, Owner};
use bazu_model::{Field, Literal, Path, Scalar, Spanned, TypeRef};

impl<'a> Comparison<'a> {
    pub(super) fn fields(
        &mut self,
        path: impl Fn(&Field) -> Path,
        direction: Direction,
        (old, new): (&'a [Field], &'a [Field]),
    ) {
        for pair in pairs(old, new, |field| &field.wire) {
            let path = path(pair.either());
            // A method takes `True` as an argument, the constructor of a type does not.
            let is_true = pair.either().ty == TypeRef::Scalar(Scalar::True);
            let (added, removed) = match (pair.either().required, &path) {
                (true, Path::Field { .. }) if is_true => (Id::FieldTrueAdded, Id::FieldTrueRemoved),
                (true, _) => (Id::FieldRequiredAdded, Id::FieldRequiredRemoved),
                (false, _) => (Id::FieldOptionalAdded, Id::FieldOptionalRemoved),
            };
            let rules = Presence {
                added,
                removed,
                marked: [Id::FieldMarkedRemoved, Id::FieldRestored],
            };
            self.presence(&rules, &path, direction, pair, |field| &field.facts);
            if let Pair::Both(old, new) = pair {
                self.field(&path, direction, old, new);
            }
        }
    }

    fn field(&mut self, path: &Path, direction: Direction, old: &'a Field, new: &'a Field) {
        self.rust_name(path, &old.rust, &new.rust);
        self.value_type(path, direction, &old.ty, &new.ty);
        if old.ty == new.ty && old.required == new.required {
            let owner = match path {
                Path::Parameter { .. } => Owner::Method,
                _ => Owner::Type,
            };
            // The same type may stand in a box, or no longer.
            let before = self.emitters.0.type_of_field(old, owner);
            let after = self.emitters.1.type_of_field(new, owner);
            self.differ(Id::ShapeRefined, path, direction, text(before), text(after));
        }
        let required = (Id::FieldBecameRequired, Id::FieldBecameOptional);
        self.turned(required, path, direction, old.required, new.required);
        for pair in pairs(&old.alias, &new.alias, |alias| &alias.value) {
            let rules = [Id::FieldAliasAdded, Id::FieldAliasRemoved];
            let spans = pair.map(|alias| alias.span);
            let (before, after) = pair.map(|alias| Detail::Text(alias.value.clone()));
            self.differ_at(spans, rules, path, direction, before, after);
        }
        let read = (Id::FieldReadWidened, Id::FieldReadNarrowed);
        self.turned(read, path, direction, old.accepts_other, new.accepts_other);
        self.differ(Id::FieldSentAs, path, direction, sent_as(old), sent_as(new));
        let value = |value: &Option<Spanned<Literal>>| {
            let value = value.as_ref();
            value.map(|value| Detail::Value(value.value.clone()))
        };
        let span = |value: &Option<Spanned<Literal>>| value.as_ref().map(|it| it.span);
        let (before, after) = (value(&old.default), value(&new.default));
        let spans = (span(&old.default), span(&new.default));
        self.differ_at(spans, Id::FieldDefault, path, direction, before, after);
        let rules = [
            Id::FieldAbsentAdded,
            Id::FieldAbsentRemoved,
            Id::FieldAbsentChanged,
        ];
        let (before, after) = (value(&old.absent), value(&new.absent));
        let spans = (span(&old.absent), span(&new.absent));
        self.differ_at(spans, rules, path, direction, before, after);
        self.limits(path, direction, &old.limits, &new.limits);
    }

    /// The order of a constructor's arguments is part of the crate. What came or went is noted by
    /// itself, and so are constructors: compared are those that set the same optional fields.
    pub(super) fn argument_order(
        &mut self,
        path: &Path,
        old: &[Constructor<'_>],
        new: &[Constructor<'_>],
    ) {
        for pair in pairs(old, new, sets) {
            let Some((old, new)) = pair.both() else {
                continue;
            };
            let shared = |own: &Constructor<'_>, other: &Constructor<'_>| -> Vec<String> {
                let arguments = own.arguments.iter().map(|field| &field.wire);
                let shared = arguments.filter(|name| {
                    let mut others = other.arguments.iter();
                    others.any(|other| other.wire == **name)
                });
                shared.cloned().collect()
            };
            let (before, after) = (shared(old, new), shared(new, old));
            if before != after {
                let (before, after) = (Detail::Names(before), Detail::Names(after));
                let request = Direction::REQUEST;
                self.note(Id::Reordered, path, request, Some(before), Some(after));
                return;
            }
        }
    }
}

/// The optional fields that a constructor sets, in whatever order.
fn sets<'m>(constructor: &'m Constructor<'_>) -> Vec<&'m str> {
    let sets = constructor.sets.iter().map(|field| field.wire.as_str());
    let mut sets: Vec<_> = sets.collect();
    sets.sort_unstable();
    sets
}

/// As what a value is sent, where that is not its own type.
fn sent_as(field: &Field) -> Option<Detail> {
    match (field.as_string, field.as_number) {
        (true, _) => text(Scalar::String.name()),
        (false, true) => text(Scalar::Integer.name()),
        (false, false) => None,
    }
}
