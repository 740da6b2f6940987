//! Parameters of calls that were noted.

use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};

use crate::parameters::{Fields, MARKUP, Markup};

/// The parameters of a call that was noted. Most are never looked at, so the keyboard is put beside the others only
/// when they are asked for.
#[derive(Clone, Default)]
pub struct Noted {
    values: Fields,
    markup: Option<Markup>,
    all: OnceLock<Fields>,
}

impl Noted {
    /// Notes parameters.
    pub(crate) fn new(values: Fields, markup: Option<Markup>) -> Self {
        let all = OnceLock::new();
        Self {
            values,
            markup,
            all,
        }
    }

    /// The parameters but the keyboard, and the keyboard.
    pub(super) fn parts(&self) -> (&Fields, Option<&Markup>) {
        (&self.values, self.markup.as_ref())
    }
}

impl Deref for Noted {
    type Target = Fields;

    fn deref(&self) -> &Fields {
        let Some(markup) = &self.markup else {
            return &self.values;
        };
        self.all.get_or_init(|| {
            let mut all = self.values.clone();
            all.insert(MARKUP.to_owned(), markup.value().clone());
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
