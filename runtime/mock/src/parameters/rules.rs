//! Rules across parameters, or across the fields of an object.

use bazu_model::{Api, Basis, Is, Literal, Name, Rule, RuleKind, TypeRef, UnionBy};
use serde_json::Value;

use super::{Fields, words};
use crate::reply::Refusal;
use crate::step::Step;

/// Checks fields against the rules that bind.
///
/// `type_of` gives the type of a field.
pub(super) fn check<'a>(
    api: &Api,
    rules: &[Rule],
    fields: &Fields,
    type_of: impl Fn(&str) -> Option<&'a TypeRef>,
    path: &[Step<'_>],
) -> Result<(), Refusal> {
    let mut binding = rules.iter().filter(|rule| rule.basis != Basis::Inferred);
    let broken = binding.find(|rule| !is_kept(api, &rule.kind, fields, &type_of));
    broken.map_or(Ok(()), |rule| Err(words::rule(path, rule)))
}

fn is_kept<'a>(
    api: &Api,
    rule: &RuleKind,
    fields: &Fields,
    type_of: &impl Fn(&str) -> Option<&'a TypeRef>,
) -> bool {
    match rule {
        RuleKind::When {
            conditions,
            require,
            forbid,
        } => {
            let mut conditions = conditions.iter();
            let applies =
                conditions.all(|condition| is_true(fields.get(&*condition.field), &condition.is));
            !applies
                || (require.iter().all(|name| fields.contains_key(&**name))
                    && !forbid.iter().any(|name| is_set(fields, name)))
        }
        RuleKind::OneOf {
            alternatives,
            required,
            ..
        } => is_one_of(alternatives, *required, |name| is_set(fields, name)),
        RuleKind::AtLeast(names) => names.iter().any(|name| is_set(fields, name)),
        RuleKind::First { path, has } => {
            let mut steps = path.split('.');
            let start = steps.next().and_then(|step| fields.get(step));
            let list = steps
                .try_fold(start, |at, step| Some(at?.get(step)))
                .flatten();
            let first = list.and_then(first_of);
            first
                .and_then(Value::as_object)
                .is_none_or(|first| is_set(first, has))
        }
        RuleKind::Uniform { field, groups } => {
            let union = type_of(field).and_then(|ty| api.union_of(ty));
            let Some(UnionBy::Tag(tag)) = union.map(|union| &union.by) else {
                return true;
            };
            let items = fields.get(&**field).and_then(Value::as_array);
            let mut groups = items.into_iter().flatten().map(|item| {
                let tag = item.get(tag).and_then(Value::as_str);
                groups
                    .iter()
                    .position(|group| group.iter().any(|of| Some(of.value.as_str()) == tag))
            });
            match groups.next() {
                Some(None) => false,
                Some(first) => groups.all(|group| group == first),
                None => true,
            }
        }
    }
}

/// Whether one of some alternatives is set, or none if none is required.
pub(super) fn is_one_of<F>(
    alternatives: &[Vec<F>],
    required: bool,
    is_set: impl Fn(&F) -> bool,
) -> bool {
    let mut set = alternatives
        .iter()
        .filter(|fields| fields.iter().any(&is_set));
    match (set.next(), set.next()) {
        (None, _) => !required,
        // Fields of one group are set together.
        (Some(fields), None) => fields.iter().all(&is_set),
        (Some(_), Some(_)) => false,
    }
}

/// Whether a rule is about a field.
pub(super) fn is_about(rule: &RuleKind, field: &str) -> bool {
    let has = |names: &[Name]| names.iter().any(|name| **name == *field);
    match rule {
        RuleKind::When {
            conditions,
            require,
            forbid,
        } => {
            let mut conditions = conditions.iter();
            conditions.any(|condition| *condition.field == *field) || has(require) || has(forbid)
        }
        RuleKind::OneOf { alternatives, .. } => alternatives.iter().any(|names| has(names)),
        RuleKind::AtLeast(names) => has(names),
        RuleKind::First { path, .. } => path.split('.').next() == Some(field),
        RuleKind::Uniform { field: of, .. } => **of == *field,
    }
}

/// Drops alternatives that are false, since a reader may take them for given: `pay` of a button with `callback_data`.
pub(super) fn drop_unset(rules: &[Rule], fields: &mut Fields) {
    if !fields.values().any(|value| *value == Value::Bool(false)) {
        return;
    }
    for rule in rules {
        if let RuleKind::OneOf { alternatives, .. } = &rule.kind {
            for name in alternatives.iter().flatten() {
                if fields.get(&**name) == Some(&Value::Bool(false)) {
                    fields.remove(&**name);
                }
            }
        }
    }
}

/// The first element of a list, of whatever row it is.
fn first_of(list: &Value) -> Option<&Value> {
    let mut items = list.as_array()?.iter();
    items.find_map(|item| match item {
        Value::Array(row) => row.first(),
        other => Some(other),
    })
}

/// Whether a field has a value. A Boolean that is false is as good as none.
fn is_set(fields: &Fields, name: &str) -> bool {
    fields
        .get(name)
        .is_some_and(|value| *value != Value::Bool(false))
}

fn is_true(value: Option<&Value>, is: &Is) -> bool {
    match (is, value) {
        (Is::Present, value) => value.is_some(),
        (Is::Absent, value) => value.is_none(),
        (Is::Value(_), None) => false,
        (Is::Value(literal), Some(value)) => match literal {
            Literal::Boolean(literal) => value.as_bool() == Some(*literal),
            Literal::Integer(literal) => value.as_i64() == Some(*literal),
            Literal::Float(literal) => value.as_f64() == Some(*literal),
            Literal::String(literal) => value.as_str() == Some(literal),
            Literal::List(_) => value.as_array().is_some_and(Vec::is_empty),
        },
    }
}
