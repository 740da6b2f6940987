//! Rules across fields.

use super::Context;
use crate::source::{Entries, Spanned};
use crate::spec::{self, Names};
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::{Condition, Is, Literal, Name, Rule, RuleKind};

fn pairs(names: Option<&Names>) -> Vec<Name> {
    let names = names.map(|names| names.0.as_slice()).unwrap_or_default();
    names.iter().map(pair).collect()
}

fn pair(name: &Spanned<String>) -> Name {
    name.clone()
}

fn conditions(when: &Entries<Literal>) -> Vec<Condition> {
    let conditions = when.iter().map(|(field, value)| Condition {
        field: pair(field),
        is: Spanned {
            value: match &value.value {
                Literal::String(word) if word == "present" => Is::Present,
                Literal::String(word) if word == "absent" => Is::Absent,
                value => Is::Value(value.clone()),
            },
            span: value.span,
        },
    });
    conditions.collect()
}

/// What in a rule has no effect, and how to fix it.
fn idle(rule: &spec::Rule, kind: &RuleKind) -> Option<(String, &'static str)> {
    let id = &rule.id.value;
    let one_of = matches!(kind, RuleKind::OneOf { .. });
    let uniform = matches!(kind, RuleKind::Uniform { .. });
    if !rule.constructors.is_empty() && !one_of {
        let message = format!("`constructors` has no effect in the rule `{id}`");
        return Some((
            message,
            "use it only with `exactly_one_of` and `at_most_one_of`",
        ));
    }
    if rule.groups.is_some() && !uniform {
        let message = format!("`groups` has no effect in the rule `{id}`");
        return Some((message, "use it only with `uniform`"));
    }
    if rule.has.is_some() && !matches!(kind, RuleKind::First { .. }) {
        let message = format!("`has` has no effect in the rule `{id}`");
        return Some((message, "use it only with `first`"));
    }
    match kind {
        RuleKind::When { conditions, .. } if conditions.is_empty() => Some((
            format!("the rule `{id}` has no condition"),
            "name a field and its value, or `present` or `absent`",
        )),
        RuleKind::When {
            require, forbid, ..
        } if require.is_empty() && forbid.is_empty() => Some((
            format!("the rule `{id}` requires and forbids nothing"),
            "name a field under `require` or `forbid`",
        )),
        RuleKind::OneOf { alternatives, .. } if alternatives.len() < 2 => Some((
            format!("the rule `{id}` has only one alternative"),
            "name at least two fields",
        )),
        RuleKind::OneOf { alternatives, .. } if alternatives.iter().any(Vec::is_empty) => Some((
            format!("the rule `{id}` has an alternative without fields"),
            "name its fields, such as `[[chat_id, message_id], inline_message_id]`",
        )),
        RuleKind::AtLeast(names) if names.len() < 2 => Some((
            format!("the rule `{id}` has only one alternative"),
            "name at least two fields",
        )),
        RuleKind::Uniform { groups, .. } if groups.iter().all(Vec::is_empty) => Some((
            format!("the rule `{id}` has no groups"),
            "list discriminators under `groups`, such as `[[photo, video], [audio]]`",
        )),
        _ => None,
    }
}

impl Context<'_> {
    pub(super) fn rules(&mut self, rules: &[Spanned<spec::Rule>]) -> Vec<Rule> {
        let resolved = rules.iter().filter_map(|rule| {
            let kind = self.rule_kind(rule)?;
            if let Some(names) = &rule.source {
                self.source_refs(names);
            }
            Some(Rule {
                id: rule.id.value.clone(),
                doc: rule.doc.clone(),
                basis: self.basis(rule.basis.as_ref(), rule.source.as_ref()),
                span: rule.id.span,
                kind,
            })
        });
        resolved.collect()
    }

    fn rule_kind(&mut self, rule: &spec::Rule) -> Option<RuleKind> {
        let one_of = |names: &[Names], required| RuleKind::OneOf {
            alternatives: names.iter().map(|names| pairs(Some(names))).collect(),
            required,
            constructors: rule
                .constructors
                .iter()
                .map(|(field, name)| (pair(field), name.value.clone()))
                .collect(),
        };
        let effect = rule.require.is_some() || rule.forbid.is_some();
        let forms = [
            rule.when.is_some(),
            rule.exactly_one_of.is_some(),
            rule.at_most_one_of.is_some(),
            rule.uniform.is_some(),
            rule.first.is_some(),
            rule.at_least_one_of.is_some(),
        ];
        let one_form = forms.iter().filter(|there| **there).count() == 1;
        let kind = if !one_form || effect != rule.when.is_some() {
            None
        } else if let Some(when) = &rule.when {
            Some(RuleKind::When {
                conditions: conditions(when),
                require: pairs(rule.require.as_ref()),
                forbid: pairs(rule.forbid.as_ref()),
            })
        } else if let Some(names) = &rule.exactly_one_of {
            Some(one_of(names, true))
        } else if let Some(names) = &rule.at_most_one_of {
            Some(one_of(names, false))
        } else if rule.at_least_one_of.is_some() {
            Some(RuleKind::AtLeast(pairs(rule.at_least_one_of.as_ref())))
        } else if let Some(field) = &rule.uniform {
            let groups = rule.groups.iter().flatten();
            Some(RuleKind::Uniform {
                field: pair(field),
                groups: groups
                    .map(|group| group.iter().map(pair).collect())
                    .collect(),
            })
        } else if let (Some(path), Some(has)) = (&rule.first, &rule.has) {
            Some(RuleKind::First {
                path: pair(path),
                has: pair(has),
            })
        } else {
            None
        };
        let Some(kind) = kind else {
            let message = format!(
                "the rule `{}` is incomplete or makes two statements",
                rule.id.value
            );
            Diagnostic::new(Id::RuleMalformed, rule.id.span, message).report(self.diagnostics);
            return None;
        };
        if let Some((message, help)) = idle(rule, &kind) {
            Diagnostic::new(Id::RuleMalformed, rule.id.span, message)
                .help(help)
                .report(self.diagnostics);
        }
        Some(kind)
    }
}
