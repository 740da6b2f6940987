//! Rules across fields as JSON Schema.

use serde_json::{Value, json};

use super::facts;
use super::keys::Keys;
use bazu_model::words;
use bazu_model::{Basis, Condition, Facts, Is, Name, Rule, RuleKind};

/// Writes the rules of a type or method: each in words, and as `allOf` where it is checked and
/// JSON Schema can say it.
pub(super) fn set(schema: &mut Value, rules: &[Rule], item: &Facts, sent: bool) {
    let mut all = Vec::new();
    let mut described = Vec::new();
    for rule in rules {
        let checked = sent && rule.basis != Basis::Inferred;
        let constraint = if checked {
            constraint(&rule.kind)
        } else {
            None
        };
        let mut words = json!({ "id": rule.id, "demand": words::rule(&rule.kind) });
        words.set_filled("reason", &rule.doc);
        facts::set_basis(&mut words, "basis", rule.basis);
        if rule.sources != item.sources {
            words.set_filled("source", &rule.sources);
        }
        if constraint.is_none() {
            // A validator of the schema does not see it.
            words.set("in_schema", false);
        }
        described.push(words);
        all.extend(constraint);
    }
    schema.set_filled("allOf", all);
    schema.set_filled("x-bazu-rules", described);
}

fn constraint(kind: &RuleKind) -> Option<Value> {
    match kind {
        RuleKind::When {
            conditions,
            require,
            forbid,
        } => {
            let conditions: Vec<_> = conditions.iter().map(condition).collect();
            let mut then = json!({});
            then.set_filled("required", require);
            if !forbid.is_empty() {
                then.set("not", any_of(names(forbid)));
            }
            Some(json!({ "if": { "allOf": conditions }, "then": then }))
        }
        RuleKind::OneOf {
            alternatives,
            required,
            ..
        } => {
            let alternatives: Vec<Vec<_>> = alternatives.iter().map(|own| names(own)).collect();
            Some(one_of(&alternatives, *required))
        }
        RuleKind::AtLeast(fields) => Some(any_of(names(fields))),
        RuleKind::First { .. } | RuleKind::Uniform { .. } => None,
    }
}

/// One alternative with all its fields and none of the others'; or, where none is required, none.
pub(super) fn one_of(alternatives: &[Vec<&str>], required: bool) -> Value {
    let all = alternatives.iter().flatten().copied();
    let mut schemas: Vec<Value> = alternatives
        .iter()
        .map(|own| {
            let others: Vec<_> = all.clone().filter(|name| !own.contains(name)).collect();
            let mut schema = json!({ "required": own });
            if !others.is_empty() {
                schema.set("not", any_of(others));
            }
            schema
        })
        .collect();
    if !required {
        schemas.push(json!({ "not": any_of(all) }));
    }
    json!({ "oneOf": schemas })
}

/// One field or more are there.
pub(super) fn any_of<'a>(names: impl IntoIterator<Item = &'a str>) -> Value {
    let schemas: Vec<Value> = names.into_iter().map(has).collect();
    json!({ "anyOf": schemas })
}

/// A field is there.
pub(super) fn has(name: &str) -> Value {
    json!({ "required": [name] })
}

fn names(names: &[Name]) -> Vec<&str> {
    names.iter().map(|name| name.as_str()).collect()
}

fn condition(condition: &Condition) -> Value {
    let name = condition.field.as_str();
    match &condition.is.value {
        Is::Present => has(name),
        Is::Absent => json!({ "not": has(name) }),
        Is::Value(value) => {
            json!({ "required": [name], "properties": { name: { "const": value } } })
        }
    }
}
