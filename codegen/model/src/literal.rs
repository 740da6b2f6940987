//! Scalars of a spec.

use std::fmt;

use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize};

/// A scalar or an empty list: the value of a default or of a condition.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Literal {
    Boolean(bool),
    Integer(i64),
    Float(f64),
    String(String),
    /// A list without elements.
    List([(); 0]),
}

impl Literal {
    /// Whether a page says this value in words such as `True` or `100`.
    pub fn is(&self, words: &str) -> bool {
        match self {
            Self::Boolean(value) => words.to_ascii_lowercase().parse() == Ok(*value),
            Self::Integer(value) => words.parse() == Ok(*value),
            Self::Float(value) => words.parse() == Ok(*value),
            Self::String(value) => words == value,
            Self::List([]) => words == "[]",
        }
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Integer(value) => write!(f, "{value}"),
            Self::Float(value) => write!(f, "{value}"),
            Self::String(value) => f.write_str(value),
            Self::List([]) => f.write_str("[]"),
        }
    }
}

struct LiteralVisitor;

impl<'de> Visitor<'de> for LiteralVisitor {
    type Value = Literal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, a number, `true`, `false` or `[]`")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Literal, E> {
        Ok(Literal::Boolean(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Literal, E> {
        Ok(Literal::Integer(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Literal, E> {
        let whole = i64::try_from(value);
        Ok(whole.map_or(Literal::Float(value as f64), Literal::Integer))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Literal, E> {
        Ok(Literal::Float(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Literal, E> {
        Ok(Literal::String(value.to_owned()))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Literal, A::Error> {
        match list.next_element::<de::IgnoredAny>()? {
            None => Ok(Literal::List([])),
            Some(_) => Err(de::Error::invalid_type(
                de::Unexpected::Other("a list with elements"),
                &self,
            )),
        }
    }
}

impl<'de> Deserialize<'de> for Literal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LiteralVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Literal {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Literal".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["boolean", "number", "string", "array"], "maxItems": 0 })
    }
}
