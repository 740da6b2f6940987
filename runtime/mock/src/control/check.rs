//! Checks a value against the schema of its type, so that the error names the field and what is allowed there.
//!
//! It reads the schemas that `schemars` derives from the types of this crate, and is strict: a field that a type does
//! not have is an error, as it is most likely a misspelt one.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// Where it is, such as `button.text`; empty for the whole value.
    pub(crate) at: String,
    /// What is wrong, such as `is missing`.
    pub(crate) is: String,
    /// What would be right.
    pub(crate) help: String,
}

/// Checks a value against a schema. References of the schema are looked up in `root`.
pub(crate) fn check(root: &Value, schema: &Value, value: &Value) -> Result<(), Wrong> {
    Check { root }.value(schema, value, "")
}

#[derive(Clone, Copy)]
struct Check<'s> {
    root: &'s Value,
}

/// The fields of an object: of the schema itself, and of the variant that was chosen.
#[derive(Default)]
struct Shape<'s> {
    fields: BTreeMap<&'s str, &'s Value>,
    required: Vec<&'s str>,
    /// What other fields may hold.
    others: Option<&'s Value>,
}

impl<'s> Check<'s> {
    fn value(self, schema: &'s Value, value: &Value, at: &str) -> Result<(), Wrong> {
        let schema = self.resolve(schema);
        self.constant(schema, value, at)?;
        self.kind(schema, value, at)?;
        match value {
            Value::Object(object) => self.object(schema, object, at),
            Value::Array(items) => match schema.get("items") {
                Some(each) => items.iter().enumerate().try_for_each(|(index, item)| {
                    self.value(each, item, &format!("{at}[{index}]"))
                }),
                None => self.alternatives(schema, value, at),
            },
            _ => self.alternatives(schema, value, at),
        }
    }

    fn resolve(self, mut schema: &'s Value) -> &'s Value {
        while let Some(reference) = schema.get("$ref").and_then(Value::as_str)
            && let Some(found) = self.root.pointer(reference.trim_start_matches('#'))
        {
            schema = found;
        }
        schema
    }

    fn constant(self, schema: &Value, value: &Value, at: &str) -> Result<(), Wrong> {
        let allowed = match (schema.get("const"), schema.get("enum")) {
            (Some(one), _) => std::slice::from_ref(one),
            (None, Some(Value::Array(some))) => some,
            _ => return Ok(()),
        };
        match allowed.contains(value) {
            true => Ok(()),
            false => Err(not_allowed(at, value, allowed.iter().map(Value::to_string))),
        }
    }

    fn kind(self, schema: &Value, value: &Value, at: &str) -> Result<(), Wrong> {
        let kinds: Vec<&str> = match schema.get("type") {
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => return Ok(()),
        };
        let is = |kind: &&str| match *kind {
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            kind => kind_of(value) == kind,
        };
        if !kinds.iter().any(is) {
            let allowed = kinds.iter().filter(|kind| **kind != "null");
            let allowed: Vec<_> = allowed.map(|kind| with_article(kind)).collect();
            return Err(Wrong {
                at: at.to_owned(),
                is: format!("is {}", with_article(kind_of(value))),
                help: format!("it must be {}", allowed.join(" or ")),
            });
        }
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
        let is = |word: &str, bound: f64| Wrong {
            at: at.to_owned(),
            is: format!("is {value}"),
            help: format!("it must be at {word} {bound}"),
        };
        match (value.as_f64(), bound("minimum"), bound("maximum")) {
            (Some(number), Some(least), _) if number < least => Err(is("least", least)),
            (Some(number), _, Some(most)) if number > most => Err(is("most", most)),
            _ => Ok(()),
        }
    }

    /// Of a value that is not an object: one of several schemas must fit.
    fn alternatives(self, schema: &'s Value, value: &Value, at: &str) -> Result<(), Wrong> {
        let alternatives = alternatives_of(schema);
        if alternatives.is_empty() {
            return Ok(());
        }
        let mut first = None;
        let mut constants = Vec::new();
        for alternative in alternatives {
            let alternative = self.resolve(alternative);
            match self.value(alternative, value, at) {
                Ok(()) => return Ok(()),
                Err(wrong) => {
                    constants.extend(words_of(alternative));
                    first.get_or_insert(wrong);
                }
            }
        }
        match first {
            Some(_) if !constants.is_empty() => Err(not_allowed(at, value, constants.into_iter())),
            Some(wrong) => Err(wrong),
            None => Ok(()),
        }
    }

    fn object(self, schema: &'s Value, object: &Map<String, Value>, at: &str) -> Result<(), Wrong> {
        let mut shape = Shape::default();
        self.shape(schema, object, at, &mut shape)?;
        for name in &shape.required {
            if !object.contains_key(*name) {
                let field = shape.fields.get(name).map(|field| self.resolve(field));
                let says = field.and_then(|field| field.get("description")?.as_str());
                return Err(Wrong {
                    at: join(at, name),
                    is: "is missing".to_owned(),
                    help: says.unwrap_or("it must be given").replace('\n', " "),
                });
            }
        }
        for (name, value) in object {
            match (shape.fields.get(name.as_str()), shape.others) {
                (Some(field), _) => self.value(field, value, &join(at, name))?,
                (None, Some(Value::Bool(true))) => {}
                (None, Some(others)) if others.is_object() => {
                    self.value(others, value, &join(at, name))?;
                }
                // A schema that says nothing of fields takes any.
                (None, None) if shape.fields.is_empty() => {}
                (None, _) => {
                    let fields: Vec<_> = shape
                        .fields
                        .keys()
                        .map(|name| format!("`{name}`"))
                        .collect();
                    return Err(Wrong {
                        at: join(at, name),
                        is: "is not a field here".to_owned(),
                        help: match fields.is_empty() {
                            true => "there are no fields here".to_owned(),
                            false => format!("the fields are {}", fields.join(", ")),
                        },
                    });
                }
            }
        }
        Ok(())
    }

    /// Collects the fields of an object, those of the variant that its tag names, too.
    fn shape(
        self,
        schema: &'s Value,
        object: &Map<String, Value>,
        at: &str,
        shape: &mut Shape<'s>,
    ) -> Result<(), Wrong> {
        let schema = self.resolve(schema);
        if let Some(Value::Object(fields)) = schema.get("properties") {
            shape
                .fields
                .extend(fields.iter().map(|(name, field)| (name.as_str(), field)));
        }
        if let Some(Value::Array(required)) = schema.get("required") {
            shape
                .required
                .extend(required.iter().filter_map(Value::as_str));
        }
        // Keys that are numbers: whether they are, is seen when the value is read.
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let others = patterns.and_then(|patterns| patterns.values().next());
        let others = others.or(schema.get("additionalProperties"));
        shape.others = shape.others.or(others);
        let alternatives: Vec<_> = alternatives_of(schema)
            .into_iter()
            .map(|alternative| self.resolve(alternative))
            .filter(|alternative| alternative.get("type") != Some(&Value::from("null")))
            .collect();
        match alternatives.as_slice() {
            [] => Ok(()),
            [one] => self.shape(one, object, at, shape),
            several => self.shape(self.variant(several, object, at)?, object, at, shape),
        }
    }

    /// The variant of an object: by the value of its tag, or by its only field.
    fn variant(
        self,
        variants: &[&'s Value],
        object: &Map<String, Value>,
        at: &str,
    ) -> Result<&'s Value, Wrong> {
        let tag = variants.first().and_then(|variant| tag_of(variant));
        let Some((tag, _)) = tag else {
            let fits = |variant: &&&Value| {
                only_field(variant).is_some_and(|name| object.contains_key(name))
            };
            return variants.iter().find(fits).copied().ok_or_else(|| Wrong {
                at: at.to_owned(),
                is: "is none of what it can be".to_owned(),
                help: format!(
                    "it must be {}",
                    one_of(variants.iter().flat_map(|variant| words_of(variant)))
                ),
            });
        };
        let words = variants
            .iter()
            .filter_map(|variant| Some(tag_of(variant)?.1.to_string()));
        let Some(given) = object.get(tag) else {
            return Err(Wrong {
                at: join(at, tag),
                is: "is missing".to_owned(),
                help: format!("it must be {}", one_of(words)),
            });
        };
        let fits = |variant: &&&Value| tag_of(variant).is_some_and(|(_, word)| word == given);
        let variant = variants.iter().find(fits).copied();
        variant.ok_or_else(|| not_allowed(&join(at, tag), given, words))
    }
}

fn alternatives_of(schema: &Value) -> Vec<&Value> {
    let lists = ["oneOf", "anyOf", "allOf"]
        .into_iter()
        .filter_map(|key| schema.get(key)?.as_array());
    lists.flatten().collect()
}

/// The tag of a variant: the field that is always the same text.
fn tag_of(variant: &Value) -> Option<(&str, &Value)> {
    let fields = variant.get("properties")?.as_object()?;
    let mut fields = fields
        .iter()
        .filter_map(|(name, field)| Some((name.as_str(), field.get("const")?)));
    fields.next()
}

/// How to write a variant: a text, or an object with one field.
fn words_of(variant: &Value) -> Vec<String> {
    let words = variant.get("enum").and_then(Value::as_array);
    let words = words.into_iter().flatten().chain(variant.get("const"));
    let object = only_field(variant).map(|name| format!("{{\"{name}\": …}}"));
    words.map(Value::to_string).chain(object).collect()
}

fn only_field(variant: &Value) -> Option<&str> {
    let required = variant.get("required")?.as_array()?;
    match required.as_slice() {
        [only] => only.as_str(),
        _ => None,
    }
}

fn join(at: &str, name: &str) -> String {
    match at.is_empty() {
        true => name.to_owned(),
        false => format!("{at}.{name}"),
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn with_article(kind: &str) -> String {
    match kind {
        "null" => kind.to_owned(),
        "integer" | "array" | "object" => format!("an {kind}"),
        _ => format!("a {kind}"),
    }
}

fn not_allowed(at: &str, value: &Value, allowed: impl Iterator<Item = String>) -> Wrong {
    let given: String = value.to_string().chars().take(80).collect();
    Wrong {
        at: at.to_owned(),
        is: format!("is {given}"),
        help: format!("it must be {}", one_of(allowed)),
    }
}

fn one_of(words: impl Iterator<Item = String>) -> String {
    let words: Vec<_> = words.collect();
    match words.as_slice() {
        [] => "something else".to_owned(),
        [one] => one.clone(),
        several => format!("one of {}", several.join(", ")),
    }
}

#[cfg(test)]
mod tests;
