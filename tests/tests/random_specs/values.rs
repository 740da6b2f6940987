//! Values that obey the limits and rules of a spec.

use std::collections::BTreeSet;

use bazu_model::{
    Api, Bounds, Field, Is, Limits, Name, Number, Rule, RuleKind, Scalar, TypeKind, TypeRef,
    UnionBy,
};
use serde_json::{Map, Value, json};

use crate::draw::PATTERNS;

/// How deep values are nested before every part that may be left out is.
pub(crate) const DEEP: usize = 3;

/// How deep a value is nested at most. A value that can end does so before.
const DEEPEST: usize = 40;

/// The number nearest to a wish that a limit allows.
fn within(wish: i64, bounds: &Bounds) -> Number {
    let wish = Number::from(wish);
    match bounds {
        bounds if !bounds.exclude(wish) => wish,
        Bounds { min: Some(min), .. } => *min,
        Bounds { max, .. } => max.unwrap_or(wish),
    }
}

/// How many items or characters a limit allows.
pub(crate) fn count(wish: i64, bounds: Option<&Bounds>) -> usize {
    let count = bounds.map_or(Number::from(wish), |bounds| within(wish, bounds));
    let count = count.whole().expect("a count is a whole number");
    usize::try_from(count).expect("a count is not negative")
}

pub(crate) fn text(limits: &Limits) -> String {
    if let Some(pattern) = &limits.pattern {
        let known = PATTERNS.iter().find(|(known, _)| pattern == *known);
        return known.map_or("text", |(_, text)| text).to_owned();
    }
    match &limits.length {
        Some(length) => "x".repeat(count(4, Some(&length.bounds))),
        None => "text".to_owned(),
    }
}

fn number(limits: &Limits, scalar: Scalar) -> Value {
    let wish = match (limits.choices.first(), &limits.range) {
        (Some(choice), _) => Number::from(*choice),
        (None, Some(range)) => within(7, range),
        (None, None) if scalar == Scalar::Float => Number::from(1.5),
        (None, None) => Number::from(7_i64),
    };
    match wish.whole() {
        Some(whole) if scalar != Scalar::Float => json!(whole),
        _ => json!(wish.real()),
    }
}

/// The optional fields that a value has: all, or only those that a rule demands, without those that a rule
/// forbids. `given` are there in any case.
pub(crate) fn present<'f>(
    fields: &'f [Field],
    rules: &'f [Rule],
    all: bool,
    given: &[&Field],
) -> BTreeSet<&'f str> {
    let is_given = |name: &str| given.iter().any(|field| field.wire == name);
    let optional = fields.iter().filter(|field| !field.required);
    let optional = optional.filter(|field| all || is_given(&field.wire));
    let mut present: BTreeSet<&str> = optional.map(|field| field.wire.as_str()).collect();
    let required = |name: &str| {
        fields
            .iter()
            .any(|field| field.required && field.wire == name)
    };
    for rule in rules {
        match &rule.kind {
            RuleKind::OneOf {
                alternatives,
                required,
                ..
            } => {
                let names = |alternative: &'f [Name]| alternative.iter().map(|name| name.as_str());
                let chosen = alternatives
                    .iter()
                    .position(|names| names.iter().any(|name| is_given(name)))
                    .unwrap_or_default();
                for (index, alternative) in alternatives.iter().enumerate() {
                    if index != chosen {
                        present.retain(|name| alternative.iter().all(|other| **other != *name));
                    } else if all || *required {
                        present.extend(names(alternative));
                    }
                }
            }
            RuleKind::AtLeast(names)
                if !names.iter().any(|name| present.contains(name.as_str())) =>
            {
                present.extend(names.first().map(|name| name.as_str()));
            }
            RuleKind::When {
                conditions,
                require,
                forbid,
            } => {
                let is_there = |name: &str| present.contains(name) || required(name);
                let applies = conditions.iter().all(|condition| match condition.is.value {
                    Is::Present => is_there(&condition.field),
                    Is::Absent => !is_there(&condition.field),
                    Is::Value(_) => false,
                });
                if applies {
                    present.extend(require.iter().map(|name| name.as_str()));
                    present.retain(|name| forbid.iter().all(|other| **other != *name));
                }
            }
            RuleKind::AtLeast(_) | RuleKind::First { .. } | RuleKind::Uniform { .. } => {}
        }
    }
    present
}

/// Writes a field into the first element of a list in an object, where a rule demands it.
pub(crate) fn with_first(value: &mut Value, path: &str, has: &str) {
    let mut first = path
        .split('.')
        .skip(1)
        .fold(value, |value, key| &mut value[key]);
    while first.is_array() {
        let Some(item) = first.get_mut(0) else {
            return;
        };
        first = item;
    }
    if let Some(object) = first.as_object_mut() {
        object.entry(has).or_insert(json!(true));
    }
}

pub(crate) struct Values<'a> {
    pub(crate) api: &'a Api,
}

impl Values<'_> {
    /// A value of a type as JSON; none where it does not end in time.
    pub(crate) fn value(&self, ty: &TypeRef, limits: &Limits, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        Some(match ty {
            TypeRef::Scalar(scalar) => match scalar {
                Scalar::Integer | Scalar::UnixTime | Scalar::Float => number(limits, *scalar),
                Scalar::Boolean | Scalar::True => json!(true),
                Scalar::String | Scalar::Secret | Scalar::InputFile => json!(text(limits)),
                Scalar::PhoneNumber => json!("989123456789"),
                Scalar::Otp => json!("12345"),
                Scalar::RequestId => json!("request"),
            },
            TypeRef::List(item) => {
                let wish = i64::from(depth <= DEEP);
                let count = count(wish, limits.items.as_deref());
                let of_items = Limits {
                    items: None,
                    ..limits.clone()
                };
                let item = || self.value(item, &of_items, depth + 1);
                let items: Option<Vec<Value>> = (0..count).map(|_| item()).collect();
                Value::Array(items.or_else(|| limits.items.is_none().then(Vec::new))?)
            }
            TypeRef::Named(name) => {
                let ty = self.api.types.get(name)?;
                match &ty.kind {
                    TypeKind::Enum(values) => {
                        json!(values.first().map_or("new", |value| &value.wire))
                    }
                    TypeKind::Struct(item) => {
                        let mut object = self.object(&item.fields, &ty.rules, depth)?;
                        if let Some(kind) = item.kinds.first() {
                            let value = self.value(&kind.ty, &Limits::default(), depth + 1)?;
                            object.insert(kind.wire.clone(), value);
                        }
                        if let Some((tag, value)) = &item.tag {
                            object.insert(tag.clone(), json!(value));
                        }
                        Value::Object(object)
                    }
                    TypeKind::Union(union) => {
                        let mut members = union.variants.iter().filter_map(|member| {
                            let mut value =
                                self.value(&member.ty, &Limits::default(), depth + 1)?;
                            if let (UnionBy::Tag(tag), Value::Object(object)) =
                                (&union.by, &mut value)
                            {
                                object.insert(tag.clone(), json!(member.wire));
                            }
                            Some(value)
                        });
                        members.next()?
                    }
                }
            }
        })
    }

    fn object(&self, fields: &[Field], rules: &[Rule], depth: usize) -> Option<Map<String, Value>> {
        let present = present(fields, rules, depth < DEEP, &[]);
        let mut object = Map::new();
        for field in fields {
            let is_there = field.required || present.contains(field.wire.as_str());
            if !is_there {
                continue;
            }
            match self.value(&field.ty, &field.limits, depth + 1) {
                Some(value) => drop(object.insert(field.wire.clone(), value)),
                None if field.required => return None,
                None => {}
            }
        }
        Some(object)
    }
}
