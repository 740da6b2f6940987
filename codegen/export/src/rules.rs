//! Rules across fields as JSON Schema.

use super::facts;
use super::json::{Json, Object};
use bazu_model::words;
use bazu_model::{Basis, Condition, Is, Name, Rule, RuleKind};

/// Writes the rules of a type or method: each in words, and as `allOf` where it is checked and
/// JSON Schema can say it.
pub(super) fn set(schema: &mut Object, rules: &[Rule], sent: bool) {
    let mut all = Vec::new();
    let mut told = Vec::new();
    for rule in rules {
        let checked = sent && rule.basis != Basis::Inferred;
        let said = if checked { says(&rule.kind) } else { None };
        let mut words = Object::new().with("id", &rule.id);
        words.set("demand", words::rule(&rule.kind));
        words.set_some("reason", rule.doc.as_ref());
        if rule.basis != Basis::Documented {
            words.set("basis", facts::basis(rule.basis));
        }
        if said.is_none() {
            // A validator of the schema does not see it.
            words.set("in_schema", false);
        }
        told.push(words);
        all.extend(said);
    }
    schema.set_filled("allOf", all);
    schema.set_filled("x-bazu-rules", told);
}

fn says(kind: &RuleKind) -> Option<Object> {
    match kind {
        RuleKind::When {
            conditions,
            require,
            forbid,
        } => {
            let conditions: Vec<_> = conditions.iter().map(condition).collect();
            let mut then = Object::new();
            then.set_filled("required", names(require));
            if !forbid.is_empty() {
                then.set("not", any_of(forbid.iter().map(|name| name.as_str())));
            }
            let condition = Object::new().with("allOf", conditions);
            Some(Object::new().with("if", condition).with("then", then))
        }
        RuleKind::OneOf {
            alternatives,
            required,
            ..
        } => {
            let alternatives = alternatives.iter().map(|names| {
                let names = names.iter().map(|name| name.as_str());
                names.collect::<Vec<_>>()
            });
            Some(one_of(&alternatives.collect::<Vec<_>>(), *required))
        }
        RuleKind::AtLeast(names) => Some(any_of(names.iter().map(|name| name.as_str()))),
        RuleKind::First { .. } | RuleKind::Uniform { .. } => None,
    }
}

/// One alternative with all its fields and none of the others'; or, where none is required, none.
pub(super) fn one_of(alternatives: &[Vec<&str>], required: bool) -> Object {
    let all = alternatives.iter().flatten().copied();
    let mut ways: Vec<Object> = alternatives
        .iter()
        .map(|own| {
            let others: Vec<_> = all.clone().filter(|name| !own.contains(name)).collect();
            let mut way = Object::new().with("required", own.clone());
            if !others.is_empty() {
                way.set("not", any_of(others));
            }
            way
        })
        .collect();
    if !required {
        ways.push(Object::new().with("not", any_of(all)));
    }
    Object::new().with("oneOf", ways)
}

/// One field or more are there.
pub(super) fn any_of<'a>(names: impl IntoIterator<Item = &'a str>) -> Object {
    let ways: Vec<Object> = names.into_iter().map(has).collect();
    Object::new().with("anyOf", ways)
}

/// A field is there.
pub(super) fn has(name: &str) -> Object {
    Object::new().with("required", vec![name])
}

fn names(names: &[Name]) -> Json {
    let names: Vec<_> = names.iter().map(|name| name.as_str()).collect();
    names.into()
}

fn condition(condition: &Condition) -> Object {
    let name = condition.field.as_str();
    match &condition.is {
        Is::Present => has(name),
        Is::Absent => Object::new().with("not", has(name)),
        Is::Value(value) => {
            let value = Object::new().with("const", value);
            has(name).with("properties", Object::new().with(name, value))
        }
    }
}
