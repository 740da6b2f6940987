//! Parameters of calls that were noted.

use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};

use crate::parameters::Fields;

/// Fields that were noted, of which most are never looked at: they are kept as JSON, and read when they are asked for.
#[derive(Clone, Default)]
pub struct Noted {
    /// Nothing if there are no fields.
    json: Box<str>,
    read: OnceLock<Fields>,
}

impl Noted {
    /// Notes fields.
    pub(crate) fn new(fields: &Fields) -> Self {
        if fields.is_empty() {
            return Self::default();
        }
        // Values of JSON can be written as JSON.
        let json = serde_json::to_string(fields).unwrap_or_default();
        Self {
            json: json.into(),
            read: OnceLock::new(),
        }
    }
}

impl Deref for Noted {
    type Target = Fields;

    fn deref(&self) -> &Fields {
        self.read
            .get_or_init(|| serde_json::from_str(&self.json).unwrap_or_default())
    }
}

impl fmt::Debug for Noted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Fields::fmt(self, f)
    }
}

impl PartialEq for Noted {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Serialize for Noted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Fields::serialize(self, serializer)
    }
}

#[cfg(feature = "server")]
impl schemars::JsonSchema for Noted {
    fn inline_schema() -> bool {
        Fields::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Fields::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        Fields::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Fields::json_schema(generator)
    }
}
