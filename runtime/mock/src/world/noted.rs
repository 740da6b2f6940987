//! Parameters of calls that were noted.

use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};

use crate::json::{self, Object};
use crate::parameters::{Fields, MARKUP, Markup};

/// The parameters of a call that was noted. Most are never looked at: they are kept as JSON, and read when they are
/// asked for.
#[derive(Clone, Default)]
pub struct Noted {
    /// The parameters but the keyboard; nothing if there are none.
    json: String,
    markup: Option<Markup>,
    read: OnceLock<Fields>,
}

impl Noted {
    /// Notes parameters.
    pub(crate) fn new(values: &Fields, markup: Option<Markup>) -> Self {
        let mut json = String::new();
        if !values.is_empty() {
            json.reserve(256);
            let mut object = Object::begin(&mut json);
            for (name, value) in values {
                json::value(object.field(name), value);
            }
            object.end();
            json.shrink_to_fit();
        }
        let read = OnceLock::new();
        Self { json, markup, read }
    }

    /// About how many bytes they have.
    pub(super) fn size(&self) -> usize {
        let markup = self.markup.as_ref();
        self.json.len() + markup.map_or(0, |markup| markup.written().json().len())
    }
}

impl Deref for Noted {
    type Target = Fields;

    fn deref(&self) -> &Fields {
        self.read.get_or_init(|| {
            let mut all: Fields = serde_json::from_str(&self.json).unwrap_or_default();
            if let Some(markup) = &self.markup {
                all.insert(MARKUP.to_owned(), markup.value().clone());
            }
            all
        })
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
