//! Rules across fields.

use super::{Comparison, Pair, pairs};
use crate::diff::change::Detail;
use crate::diff::rules::Id;
use crate::diff::verdict::Direction;
use bazu_emit::{Owner, gives_constructors};
use bazu_model::{Path, Rule, RuleKind};

impl<'a> Comparison<'a> {
    /// Compares rules of a type or a method that is built in code; of nothing where it is not.
    pub(super) fn rules(
        &mut self,
        owner: &str,
        direction: Direction,
        built: Option<Owner>,
        (old, new): (&'a [Rule], &'a [Rule]),
    ) {
        let choice = |rule: &Rule| built.is_some_and(|built| gives_constructors(rule, built));
        for pair in pairs(old, new, |rule| &rule.id) {
            let path = Path::Rule {
                owner: owner.to_owned(),
                id: pair.either().id.clone(),
            };
            let rules = if pair.any(choice) {
                [Id::ChoiceAdded, Id::ChoiceRemoved, Id::ChoiceChanged]
            } else {
                [Id::RuleAdded, Id::RuleRemoved, Id::RuleChanged]
            };
            let (before, after) = pair.map(|rule| Detail::Rule(sorted(&rule.kind)));
            self.differ(rules, &path, direction, before, after);
            if let Pair::Both(old, new) = pair {
                let mut keys = Vec::new();
                let basis = self.basis(&path, direction, old.basis, new.basis);
                if old.basis != new.basis && !basis {
                    keys.push("basis".to_owned());
                }
                if old.doc != new.doc {
                    keys.push("doc".to_owned());
                }
                if old.sources != new.sources {
                    keys.push("sources".to_owned());
                }
                self.docs(&path, keys);
            }
        }
    }
}

/// A rule in which names stand in order where their order means nothing.
pub(super) fn sorted(kind: &RuleKind) -> RuleKind {
    let mut kind = kind.clone();
    match &mut kind {
        RuleKind::When { conditions, .. } => {
            conditions.sort_by(|a, b| a.field.value.cmp(&b.field.value));
        }
        RuleKind::OneOf { constructors, .. } => {
            constructors.sort_by(|a, b| a.0.value.cmp(&b.0.value));
        }
        RuleKind::AtLeast(_) | RuleKind::First { .. } | RuleKind::Uniform { .. } => {}
    }
    kind
}
