//! JSON as a server may write it: in any order of keys, with or without escapes, with keys twice.

use serde_json::{Map, Value};

/// How a value is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    /// What the order of the keys comes from.
    pub(crate) seed: u64,
    /// Whether everything outside ASCII, and the first letter of every key, is escaped.
    pub(crate) escaped: bool,
}

impl Layout {
    pub(crate) fn write(self, value: &Value) -> String {
        let mut out = String::new();
        let mut seed = self.seed;
        let mut shuffle = |members: &mut Vec<(&String, &Value)>| {
            for last in (1..members.len()).rev() {
                // Any spread-out sequence will do; this one is Knuth's.
                seed = seed
                    .wrapping_mul(6364136223846793005)
                    .wrapping_add(1442695040888963407);
                let other = (seed >> 33) as usize % (last + 1);
                members.swap(last, other);
            }
        };
        write(value, &mut shuffle, self.escaped, &mut out);
        out
    }
}

/// Writes a value with one key in front of the others, wherever it occurs.
pub(crate) fn first(value: &Value, key: &str) -> String {
    sorted(value, |name| name != key)
}

/// Writes a value with one key behind the others, wherever it occurs.
pub(crate) fn last(value: &Value, key: &str) -> String {
    sorted(value, |name| name == key)
}

fn sorted(value: &Value, behind: impl Fn(&str) -> bool) -> String {
    let mut out = String::new();
    let mut sort = |members: &mut Vec<(&String, &Value)>| {
        members.sort_by_key(|(name, _)| behind(name));
    };
    write(value, &mut sort, false, &mut out);
    out
}

/// Writes an object with one more member at its end, whether the object has that key or not.
pub(crate) fn with_member(object: &str, key: &str, json: &Value) -> String {
    let body = object.strip_suffix('}').expect("it is an object");
    let comma = if body == "{" { "" } else { "," };
    format!("{body}{comma}{}:{json}}}", Value::from(key))
}

type Arrange<'a> = &'a mut dyn FnMut(&mut Vec<(&String, &Value)>);

fn write(value: &Value, arrange: Arrange<'_>, escaped: bool, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            arrange(&mut members);
            out.push('{');
            for (index, (key, value)) in members.into_iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                text(key, escaped, escaped, out);
                out.push_str(": ");
                write(value, arrange, escaped, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ",\n" });
                write(item, arrange, escaped, out);
            }
            out.push(']');
        }
        Value::String(value) => text(value, escaped, false, out),
        other => out.push_str(&other.to_string()),
    }
}

fn text(value: &str, escaped: bool, first_too: bool, out: &mut String) {
    if !escaped {
        out.push_str(&Value::from(value).to_string());
        return;
    }
    out.push('"');
    for (index, char) in value.chars().enumerate() {
        let plain = matches!(char, ' '..='~') && !matches!(char, '"' | '\\');
        if plain && !(first_too && index == 0) {
            out.push(char);
        } else {
            for unit in char.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out.push('"');
}

/// An object with one member set.
pub(crate) fn set(object: &Value, key: &str, value: Value) -> Value {
    let mut object = members(object).clone();
    object.insert(key.to_owned(), value);
    Value::Object(object)
}

/// An object with one member taken out.
pub(crate) fn unset(object: &Value, key: &str) -> Value {
    let mut object = members(object).clone();
    object.remove(key);
    Value::Object(object)
}

fn members(object: &Value) -> &Map<String, Value> {
    object.as_object().expect("it is an object")
}
