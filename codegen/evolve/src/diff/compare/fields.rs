//! Fields and parameters.

use std::collections::BTreeSet;

use super::{Comparison, Presence, Ways, pairs, value};
use crate::diff::Id;
use crate::diff::snapshot::Field;

/// What a field is called where it stands.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Field,
    Parameter,
}

impl<'a> Comparison<'a> {
    /// Compares the fields of a struct or the parameters of a method.
    pub(super) fn fields(
        &mut self,
        owner: &str,
        ways: Ways,
        part: Part,
        (old, new): (&'a [Field], &'a [Field]),
    ) {
        for (old, new) in pairs(old, new, |a, b| a.name == b.name) {
            let Some(either) = old.or(new) else {
                continue;
            };
            let path = format!("{owner}.{}", either.name);
            let (added, removed) = if either.required {
                (Id::FieldRequiredAdded, Id::FieldRequiredRemoved)
            } else {
                (Id::FieldOptionalAdded, Id::FieldOptionalRemoved)
            };
            let what = match (either.required, part) {
                (true, Part::Field) => "required field",
                (true, Part::Parameter) => "required parameter",
                (false, Part::Field) => "optional field",
                (false, Part::Parameter) => "optional parameter",
            };
            let rules = Presence {
                what,
                added,
                removed,
                ended: (Id::FieldTombstoned, Id::FieldRevived),
            };
            let facts = (old.map(|f| &f.facts), new.map(|f| &f.facts));
            self.presence(&rules, &path, ways, facts.0, facts.1);
            if let (Some(old), Some(new)) = (old, new) {
                self.field(&path, ways, old, new);
            }
        }
    }

    fn field(&mut self, path: &str, ways: Ways, old: &'a Field, new: &'a Field) {
        self.rust_name(path, &old.rust, &new.rust);
        self.shape(path, ways, &old.ty, &new.ty);
        match (old.required, new.required) {
            (false, true) => {
                let text = "now always there, could be left out";
                self.note(Id::FieldBecameRequired, path, ways, text);
            }
            (true, false) => {
                let text = "may now be left out, was always there";
                self.note(Id::FieldBecameOptional, path, ways, text);
            }
            _ => {}
        }
        for name in new.alias.difference(&old.alias) {
            let text = format!("also read as `{name}`");
            self.note(Id::FieldAliasAdded, path, ways, text);
        }
        for name in old.alias.difference(&new.alias) {
            let text = format!("no longer read as `{name}`");
            self.note(Id::FieldAliasRemoved, path, ways, text);
        }
        match (old.accepts_other, new.accepts_other) {
            (false, true) => {
                let text = "read from text and numbers alike";
                self.note(Id::FieldReadWidened, path, ways, text);
            }
            (true, false) => {
                let text = "no longer read from text and numbers alike";
                self.note(Id::FieldReadNarrowed, path, ways, text);
            }
            _ => {}
        }
        if old.sent_as != new.sent_as {
            let word = |kind: &Option<String>| {
                let kind = kind.as_ref().map(|kind| format!("a `{kind}`"));
                kind.unwrap_or_else(|| "its own kind".to_owned())
            };
            let text = format!("sent as {}, was {}", word(&new.sent_as), word(&old.sent_as));
            self.note(Id::FieldSentAs, path, ways, text);
        }
        let (before, after) = (old.default.as_ref(), new.default.as_ref());
        if before != after {
            let text = format!("left out means {}, meant {}", value(after), value(before));
            self.note(Id::FieldDefault, path, ways, text);
        }
        let (before, after) = (old.absent.as_ref(), new.absent.as_ref());
        if before != after {
            let rule = match (before, after) {
                (None, _) => Id::FieldAbsentAdded,
                (_, None) => Id::FieldAbsentRemoved,
                _ => Id::FieldAbsentChanged,
            };
            let text = format!("missing, read as {}, was {}", value(after), value(before));
            self.note(rule, path, ways, text);
        }
        self.limits(path, ways, &old.limits, &new.limits);
    }

    /// The order of what a constructor takes is that of its arguments. What came or went is told
    /// by itself, and so are constructors: compared are the alternatives that both have.
    pub(super) fn order(
        &mut self,
        owner: &str,
        (old, new): (&[Field], &[Field]),
        (before, after): (Vec<BTreeSet<&str>>, Vec<BTreeSet<&str>>),
        takes: impl Fn(&Field, &BTreeSet<&str>) -> bool,
    ) {
        let without = BTreeSet::new();
        let alternatives = before.iter().filter(|way| after.contains(way));
        for way in alternatives.chain([&without]) {
            let taken = |fields: &[Field], others: &[Field]| -> Vec<String> {
                let both = |field: &&Field| {
                    let mut others = others.iter();
                    takes(field, way)
                        && others.any(|other| other.name == field.name && takes(other, way))
                };
                let names = fields.iter().filter(both).map(|field| field.name.clone());
                names.collect()
            };
            let (before, after) = (taken(old, new), taken(new, old));
            if before != after {
                let text = format!("now {}, was {}", after.join(", "), before.join(", "));
                self.note(Id::Reordered, owner, Ways::REQUEST, text);
                return;
            }
        }
    }
}
