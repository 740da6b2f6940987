//! Rules across fields.

use super::Context;
use crate::diag::{Diagnostic, Id};
use crate::model::{Basis, Condition, Is, Literal, Name, Rule, RuleKind};
use crate::source::{Entries, Spanned};
use crate::spec::{self, Names};

fn pairs(names: Option<&Names>) -> Vec<Name> {
    let names = names.map(|names| names.0.as_slice()).unwrap_or_default();
    names.iter().map(pair).collect()
}

fn pair(name: &Spanned<String>) -> Name {
    (name.value.clone(), name.span)
}

fn conditions(when: &Entries<Literal>) -> Vec<Condition> {
    let conditions = when.iter().map(|(field, value)| Condition {
        field: pair(field),
        is: match &value.value {
            Literal::String(word) if word == "present" => Is::Present,
            Literal::String(word) if word == "absent" => Is::Absent,
            value => Is::Value(value.clone()),
        },
        span: value.span,
    });
    conditions.collect()
}

impl Context<'_> {
    pub(super) fn rules(&mut self, rules: &[Spanned<spec::Rule>]) -> Vec<Rule> {
        let resolved = rules.iter().filter_map(|rule| {
            let kind = self.rule_kind(rule)?;
            Some(Rule {
                id: rule.id.value.clone(),
                doc: rule.doc.clone(),
                basis: rule.basis.as_ref().map_or(Basis::Documented, |b| b.value),
                span: rule.id.span,
                kind,
            })
        });
        resolved.collect()
    }

    fn rule_kind(&mut self, rule: &spec::Rule) -> Option<RuleKind> {
        let one_of = |names: &Names, required| RuleKind::OneOf {
            fields: pairs(Some(names)),
            required,
            constructors: rule
                .constructors
                .iter()
                .map(|(field, name)| (pair(field), name.value.clone()))
                .collect(),
        };
        let effect = rule.require.is_some() || rule.forbid.is_some();
        let kind = match (
            &rule.when,
            &rule.exactly_one_of,
            &rule.at_most_one_of,
            &rule.uniform,
        ) {
            (Some(when), None, None, None) if effect => Some(RuleKind::When {
                conditions: conditions(when),
                require: pairs(rule.require.as_ref()),
                forbid: pairs(rule.forbid.as_ref()),
            }),
            (None, Some(names), None, None) if !effect => Some(one_of(names, true)),
            (None, None, Some(names), None) if !effect => Some(one_of(names, false)),
            (None, None, None, Some(field)) if !effect => {
                let groups = rule.groups.iter().flatten();
                Some(RuleKind::Uniform {
                    field: pair(field),
                    groups: groups
                        .map(|group| group.iter().map(pair).collect())
                        .collect(),
                })
            }
            _ => None,
        };
        if kind.is_none() {
            let message = format!(
                "the rule `{}` is incomplete or says two things",
                rule.id.value
            );
            self.report(
                Diagnostic::new(Id::RuleMalformed, rule.id.span, message)
                    .help(Id::RuleMalformed.remedy()),
            );
        }
        kind
    }
}
