//! Values that are kept as JSON.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A value that is kept as JSON, and read when someone looks into it. Most are never looked into.
///
/// Clones share it.
#[derive(Clone)]
pub struct Written(Arc<Kept>);

struct Kept {
    json: String,
    read: OnceLock<Value>,
}

impl Written {
    /// A value as JSON.
    pub(crate) fn new(value: &Value) -> Self {
        Self::from_json(value.to_string())
    }

    /// Text that is JSON.
    pub(crate) fn from_json(json: String) -> Self {
        let read = OnceLock::new();
        Self(Arc::new(Kept { json, read }))
    }

    /// The value as JSON.
    pub fn json(&self) -> &str {
        &self.0.json
    }
}

impl Deref for Written {
    type Target = Value;

    fn deref(&self) -> &Value {
        let Kept { json, read } = &*self.0;
        read.get_or_init(|| serde_json::from_str(json).unwrap_or_default())
    }
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Value::fmt(self, f)
    }
}

impl PartialEq for Written {
    fn eq(&self, other: &Self) -> bool {
        self.json() == other.json() || **self == **other
    }
}

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(|value| Self::new(&value))
    }
}
