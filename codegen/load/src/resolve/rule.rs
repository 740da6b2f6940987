//! Rules across fields.

use super::Context;
use crate::source::{Entries, Spanned};
use crate::spec::{self, Names};
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::{Condition, Facts, Is, Literal, Name, Rule, RuleKind};

fn names(names: &Option<Names>) -> Vec<Name> {
    names.clone().unwrap_or_default().0
}

fn conditions(when: &Entries<Literal>) -> Vec<Condition> {
    let conditions = when.iter().map(|(field, value)| Condition {
        field: field.clone(),
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
    let (one_of, uniform, first) = (
        matches!(kind, RuleKind::OneOf { .. }),
        matches!(kind, RuleKind::Uniform { .. }),
        matches!(kind, RuleKind::First { .. }),
    );
    let keys = [
        (
            "constructors",
            !rule.constructors.is_empty() && !one_of,
            "use it only with `exactly_one_of` and `at_most_one_of`",
        ),
        (
            "groups",
            rule.groups.is_some() && !uniform,
            "use it only with `uniform`",
        ),
        (
            "has",
            rule.has.is_some() && !first,
            "use it only with `first`",
        ),
    ];
    if let Some((key, _, help)) = keys.into_iter().find(|(_, idle, _)| *idle) {
        return Some((format!("`{key}` has no effect in the rule `{id}`"), help));
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
    pub(super) fn rules(&mut self, rules: &[Spanned<spec::Rule>], item: &Facts) -> Vec<Rule> {
        let resolved = rules.iter().filter_map(|rule| {
            let kind = self.rule_kind(rule)?;
            let sources = match &rule.source {
                Some(names) => self.source_refs(names),
                None => item.sources.clone(),
            };
            Some(Rule {
                sources,
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
        let constructors = rule.constructors.iter();
        let constructors: Vec<_> = constructors
            .map(|(field, name)| (field.clone(), name.value.clone()))
            .collect();
        let one_of = |names: &Vec<Names>, required| RuleKind::OneOf {
            alternatives: names.iter().map(|names| names.0.clone()).collect(),
            required,
            constructors: constructors.clone(),
        };
        let forms = [
            rule.when.as_ref().map(|when| RuleKind::When {
                conditions: conditions(when),
                require: names(&rule.require),
                forbid: names(&rule.forbid),
            }),
            rule.exactly_one_of
                .as_ref()
                .map(|names| one_of(names, true)),
            rule.at_most_one_of
                .as_ref()
                .map(|names| one_of(names, false)),
            rule.at_least_one_of
                .as_ref()
                .map(|names| RuleKind::AtLeast(names.0.clone())),
            rule.uniform.as_ref().map(|field| RuleKind::Uniform {
                field: field.clone(),
                groups: rule.groups.clone().unwrap_or_default(),
            }),
            rule.first.as_ref().map(|path| RuleKind::First {
                path: path.clone(),
                has: rule.has.clone().unwrap_or_default(),
            }),
        ];
        let effect = rule.require.is_some() || rule.forbid.is_some();
        let complete =
            effect == rule.when.is_some() && (rule.first.is_none() || rule.has.is_some());
        let mut forms = forms.into_iter().flatten();
        let kind = forms.next().filter(|_| complete && forms.next().is_none());
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
