//! JSON objects, key by key. Keys keep the order in which they are set.

use serde::Serialize;
use serde_json::{Value, json};

/// Sets keys of an object; anything else has none.
pub(super) trait Keys {
    fn set(&mut self, key: &str, value: impl Serialize);

    /// Sets a key unless the value is missing, `false` or empty.
    fn set_filled(&mut self, key: &str, value: impl Serialize);

    /// Sets all keys of another object.
    fn extend(&mut self, other: Self);
}

impl Keys for Value {
    fn set(&mut self, key: &str, value: impl Serialize) {
        if let Self::Object(map) = self {
            map.insert(key.to_owned(), json!(value));
        }
    }

    fn set_filled(&mut self, key: &str, value: impl Serialize) {
        let value = json!(value);
        let empty = match &value {
            Self::Null | Self::Bool(false) => true,
            Self::String(text) => text.is_empty(),
            Self::Array(items) => items.is_empty(),
            Self::Object(map) => map.is_empty(),
            Self::Bool(true) | Self::Number(_) => false,
        };
        if !empty {
            self.set(key, value);
        }
    }

    fn extend(&mut self, other: Self) {
        if let (Self::Object(map), Self::Object(other)) = (self, other) {
            map.extend(other);
        }
    }
}
