//! An object whose members are read one by one.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess};
use serde_json::value::RawValue;

use crate::error::Error;
use crate::wire::{Key, Lenient};

/// The members of an object, in order, not decoded. `Debug` shows only their names.
pub struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Fields<'a> {
    /// Reads the parameters of a request from their JSON.
    pub fn of(method: &str, json: &'a [u8]) -> Result<Self, Error> {
        serde_json::from_slice(json).map_err(|error| Error::unencodable(method, &error))
    }

    /// The members as form fields: text unchanged, everything else as JSON.
    pub fn texts(&self) -> impl Iterator<Item = (&str, Cow<'a, str>)> {
        self.0.iter().map(|(name, value)| {
            let text = match serde_json::from_str::<String>(value.get()) {
                Ok(text) => Cow::Owned(text),
                Err(_) => Cow::Borrowed(value.get()),
            };
            (name.as_str(), text)
        })
    }

    /// A member, unless it is `null`.
    pub fn get(&self, name: &str) -> Option<&'a RawValue> {
        let value = self.named(name).next();
        value.filter(|value| value.get() != "null")
    }

    /// All members with this name, including `null`.
    pub(crate) fn named(&self, name: &str) -> impl Iterator<Item = &'a RawValue> {
        let named = self.0.iter().filter(move |(key, _)| key == name);
        named.map(|(_, value)| *value)
    }

    /// All members, in order.
    pub(crate) fn into_members(self) -> Vec<(String, &'a RawValue)> {
        self.0
    }

    /// A member that is a text.
    pub fn text(&self, name: &str) -> Option<String> {
        serde_json::from_str(self.get(name)?.get()).ok()
    }

    /// A member that is an integer, written as a number or as a text.
    pub fn integer(&self, name: &str) -> Option<i64> {
        let integer: Lenient<i64> = serde_json::from_str(self.get(name)?.get()).ok()?;
        Some(integer.0)
    }
}

impl fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.0.iter().map(|(name, _)| name))
            .finish()
    }
}

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Fields<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(key) = map.next_key::<Key<'de>>()? {
                    fields.push((key.into_text().into_owned(), map.next_value()?));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_debug_of_an_object_shows_its_names_and_no_value() {
        let fields: Fields<'_> = serde_json::from_str(r#"{"a":1,"b":"hush"}"#).unwrap();
        assert_eq!(format!("{fields:?}"), r#"{"a", "b"}"#);
        let error = serde_json::from_str::<Fields<'_>>("[1]").unwrap_err();
        assert!(error.to_string().contains("expected an object"), "{error}");
    }
}
