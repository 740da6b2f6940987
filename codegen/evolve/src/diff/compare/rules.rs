//! Rules across fields.

use super::{Comparison, Ways, pairs};
use crate::diff::Id;
use crate::diff::snapshot::Rule;

impl Comparison<'_> {
    /// Compares rules; `built` says for which a constructor stands in the crate, if it is a
    /// choice.
    pub(super) fn rules(
        &mut self,
        owner: &str,
        ways: Ways,
        old: &[Rule],
        new: &[Rule],
        built: impl Fn(&Rule) -> bool,
    ) {
        for (old, new) in pairs(old, new, |a, b| a.id == b.id) {
            let Some(either) = old.or(new) else {
                continue;
            };
            let path = format!("{owner}.{}", either.id);
            let shapes = |rule: &Rule| !rule.alternatives().is_empty() && built(rule);
            match (old, new) {
                (None, Some(new)) => {
                    let rule = if shapes(new) {
                        Id::ChoiceAdded
                    } else {
                        Id::RuleAdded
                    };
                    self.note(rule, &path, ways, "the rule is new");
                }
                (Some(old), None) => {
                    let rule = if shapes(old) {
                        Id::ChoiceRemoved
                    } else {
                        Id::RuleRemoved
                    };
                    self.note(rule, &path, ways, "the rule is gone");
                }
                (Some(old), Some(new)) => {
                    if !old.demands_as(new) {
                        let rule = if shapes(old) || shapes(new) {
                            Id::ChoiceChanged
                        } else {
                            Id::RuleChanged
                        };
                        self.note(rule, &path, ways, "the rule demands something else");
                    }
                    self.basis(&path, ways, &old.basis, &new.basis);
                    if old.reason != new.reason {
                        self.docs(&path, &["reason"]);
                    }
                }
                (None, None) => {}
            }
        }
    }
}
