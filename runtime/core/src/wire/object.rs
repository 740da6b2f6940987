//! Reads a member of a union after the discriminator is found.

use std::fmt::Write as _;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{self, DeserializeOwned, DeserializeSeed, MapAccess};
use serde_json::value::RawValue;

use super::members::Key;
use super::unknown::UnknownVariant;
use crate::fields::Fields;
use crate::json_path;

/// An object with a known discriminator. The other fields are not read yet.
#[derive(Debug)]
pub struct Object<'k, A>(State<'k, A>);

#[derive(Debug)]
enum State<'k, A> {
    /// The discriminator was the first key. Holds the key, the text of its value if it was read, and the rest
    /// of the object, which is read from the text.
    First(&'k str, Option<&'k str>, A),
    /// The discriminator came later. The object was assembled again as text.
    Text(&'k str),
}

impl<'k, A> Object<'k, A> {
    pub(super) fn tagged(tag: &'k str, value: &'k str, rest: A) -> Self {
        Self(State::First(tag, Some(value), rest))
    }

    pub(super) fn keyed(key: &'k str, rest: A) -> Self {
        Self(State::First(key, None, rest))
    }

    pub(super) fn text(text: &'k str) -> Self {
        Self(State::Text(text))
    }
}

impl<'de, A: MapAccess<'de>> Object<'_, A> {
    /// Reads the object as the member that the discriminator selects.
    ///
    /// # Errors
    ///
    /// Returns an error if the object is not such a member.
    pub fn read<T: DeserializeOwned>(self) -> Result<T, A::Error> {
        match self.0 {
            State::First(_, Some(_), rest) => T::deserialize(MapAccessDeserializer::new(rest)),
            State::First(key, None, rest) => T::deserialize(MapAccessDeserializer::new(Replay {
                key: Some(key),
                rest,
            })),
            State::Text(text) => serde_json::from_str(text).map_err(|error| inside(text, &error)),
        }
    }

    /// Whether the object has a key. Needs `WHOLE`.
    pub fn has(&self, key: &str) -> bool {
        match &self.0 {
            State::First(..) => false,
            State::Text(text) => {
                let fields: Result<Fields<'_>, _> = serde_json::from_str(text);
                fields.is_ok_and(|fields| fields.named(key).next().is_some())
            }
        }
    }

    /// Keeps the object as the server wrote it.
    ///
    /// # Errors
    ///
    /// Returns an error if the object is not valid JSON.
    pub fn keep(self) -> Result<UnknownVariant, A::Error> {
        let text = match self.0 {
            State::First(tag, Some(value), rest) => {
                let mut text = Written::new();
                text.member(tag, &json_string(value))?;
                text.rest(rest)?
            }
            State::First(key, None, mut rest) => {
                let mut text = Written::new();
                text.member(key, rest.next_value::<Box<RawValue>>()?.get())?;
                text.rest(rest)?
            }
            State::Text(text) => text.to_owned(),
        };
        UnknownVariant::from_text(text)
    }
}

/// An error in a text that is a part of the answer, or that was assembled from parts of it.
pub(super) fn inside<E: de::Error>(text: &str, error: &serde_json::Error) -> E {
    E::custom(json_path::inside(text, error))
}

/// A key that is already read, followed by the rest of the object.
struct Replay<'k, A> {
    key: Option<&'k str>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.key.take() {
            Some(key) => seed.deserialize(StrDeserializer::new(key)).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }
}

fn json_string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// An object that is assembled from its members.
pub(super) struct Written(String);

impl Written {
    pub(super) fn new() -> Self {
        Self("{".to_owned())
    }

    pub(super) fn member<E: de::Error>(&mut self, key: &str, json: &str) -> Result<(), E> {
        let comma = if self.0.len() > 1 { "," } else { "" };
        write!(self.0, "{comma}{}:{json}", json_string(key)).map_err(de::Error::custom)
    }

    pub(super) fn rest<'de, A: MapAccess<'de>>(mut self, mut rest: A) -> Result<String, A::Error> {
        while let Some(key) = rest.next_key::<Key<'de>>()? {
            let value: Box<RawValue> = rest.next_value()?;
            self.member(key.as_str(), value.get())?;
        }
        Ok(self.end())
    }

    pub(super) fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }
}
