//! Updates that are decoded only when somebody asks.

use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

use super::Key;
use crate::{Error, Response};

/// An update of which only the id and the kind were read.
///
/// For bots that drop or forward most of what they get.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LazyUpdate<'a> {
    /// The id.
    pub id: i64,
    /// The kind: the key of the update beside its id; empty where it has none.
    pub name: std::borrow::Cow<'a, str>,
    /// The value under that key.
    pub json: &'a RawValue,
}

impl LazyUpdate<'_> {
    /// Decodes the value.
    ///
    /// # Errors
    ///
    /// When it is not of the type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        // Read as if it were an answer of its own, so that the error has its path and excerpt.
        Response::new("update", 200, self.json.get().to_owned()).bare()
    }
}

/// Reads one update whose id stands under a key.
#[derive(Clone, Copy)]
struct One(&'static str);

impl<'de> DeserializeSeed<'de> for One {
    type Value = LazyUpdate<'de>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for One {
    type Value = LazyUpdate<'de>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an update")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LazyUpdate<'de>, A::Error> {
        let mut id = None;
        let mut kind = None;
        while let Some(key) = map.next_key::<Key<'de>>()? {
            if key.as_str() == self.0 {
                id = Some(map.next_value()?);
            } else {
                let json: &'de RawValue = map.next_value()?;
                if json.get() != "null" {
                    kind.get_or_insert((key.0, json));
                }
            }
        }
        let (name, json) = kind.unwrap_or((std::borrow::Cow::Borrowed(""), RawValue::NULL));
        let id = id.ok_or_else(|| de::Error::missing_field(self.0))?;
        Ok(LazyUpdate { id, name, json })
    }
}

/// A list of updates, for the envelope.
struct Many(&'static str);

/// Reads a list of updates whose ids stand under a key.
pub(crate) fn lazy_updates<'de>(
    id: &'static str,
) -> impl DeserializeSeed<'de, Value = Vec<LazyUpdate<'de>>> {
    Many(id)
}

impl<'de> DeserializeSeed<'de> for Many {
    type Value = Vec<LazyUpdate<'de>>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Many {
    type Value = Vec<LazyUpdate<'de>>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of updates")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut updates = Vec::new();
        while let Some(update) = seq.next_element_seed(One(self.0))? {
            updates.push(update);
        }
        Ok(updates)
    }
}
