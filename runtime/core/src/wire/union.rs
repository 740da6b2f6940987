//! Unions: the discriminator is probed, nothing is buffered where it comes first.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::members::Key;
use super::object::{Object, Written, inside};
use super::unknown::UnknownVariant;

/// A union whose members carry their name in a field.
pub trait Tagged: Sized {
    /// The name for messages.
    const NAME: &'static str;
    /// The field that holds the member's name.
    const TAG: &'static str;
    /// Whether members with the same name differ in a further field.
    const WHOLE: bool = false;

    /// Reads the member of a name; an unknown one is kept.
    ///
    /// # Errors
    ///
    /// When it is no such member.
    fn variant<'de, A: MapAccess<'de>>(tag: &str, object: Object<'_, A>) -> Result<Self, A::Error>;
}

/// A union whose members are known by a field that only one of them has.
pub trait Keyed: Sized {
    /// The name for messages.
    const NAME: &'static str;
    /// Those fields.
    const KEYS: &'static [&'static str];
    /// Whether one of those fields does not decide alone: then the first in the list wins.
    const WHOLE: bool = false;

    /// Reads the member of a field; an unknown one is kept.
    ///
    /// # Errors
    ///
    /// When it is no such member.
    fn variant<'de, A: MapAccess<'de>>(key: &str, object: Object<'_, A>) -> Result<Self, A::Error>;
}

/// A union whose members differ in their JSON kind. What is not overridden is kept unknown.
pub trait Kinds: Sized {
    /// The name for messages.
    const NAME: &'static str;

    /// Keeps a kind that is no member.
    fn unknown(value: UnknownVariant) -> Self;

    /// Reads an integer.
    fn integer(value: i64) -> Self {
        Self::unknown(raw(value))
    }

    /// Reads a number.
    fn float(value: f64) -> Self {
        Self::unknown(raw(value))
    }

    /// Reads a boolean.
    fn boolean(value: bool) -> Self {
        Self::unknown(raw(value))
    }

    /// Reads a text.
    fn string(value: &str) -> Self {
        Self::unknown(raw(value))
    }

    /// Reads an object.
    ///
    /// # Errors
    ///
    /// When it is no such member.
    fn object<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let text = Written::new().rest(map)?;
        UnknownVariant::from_text(text).map(Self::unknown)
    }

    /// Reads a list.
    ///
    /// # Errors
    ///
    /// When it is no such member.
    fn array<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<Self, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element::<Box<RawValue>>()? {
            items.push(item);
        }
        serde_json::value::to_raw_value(&items)
            .map(|json| Self::unknown(UnknownVariant::new(json)))
            .map_err(de::Error::custom)
    }
}

/// Keeps a value that is no member.
pub fn raw(value: impl serde::Serialize) -> UnknownVariant {
    // Numbers, booleans and texts always have a JSON form.
    let json = serde_json::value::to_raw_value(&value);
    UnknownVariant::new(json.unwrap_or_else(|_| RawValue::NULL.to_owned()))
}

/// The members of an object as a value to deserialize from.
pub fn rest<'de, A: MapAccess<'de>>(object: A) -> MapAccessDeserializer<A> {
    MapAccessDeserializer::new(object)
}

/// The items of a list as a value to deserialize from.
pub fn list<'de, A: SeqAccess<'de>>(list: A) -> SeqAccessDeserializer<A> {
    SeqAccessDeserializer::new(list)
}

/// Reads a tagged union.
///
/// # Errors
///
/// When the value is no object, and what the member reports.
pub fn tagged<'de, D: Deserializer<'de>, T: Tagged>(deserializer: D) -> Result<T, D::Error> {
    struct Reader<T>(PhantomData<T>);
    impl<'de, T: Tagged> Visitor<'de> for Reader<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an object `{}`", T::NAME)
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
            let mut key = map.next_key::<Key<'de>>()?;
            if !T::WHOLE && key.as_ref().is_some_and(|key| key.as_str() == T::TAG) {
                let tag: Key<'de> = map.next_value()?;
                let object = Object::tagged(T::TAG, tag.as_str(), map);
                return T::variant(tag.as_str(), object);
            }
            let mut text = Written::new();
            let mut tag: Option<String> = None;
            while let Some(name) = key {
                let value: Box<RawValue> = map.next_value()?;
                // The first one counts, as where the tag is the first key.
                if name.as_str() == T::TAG && tag.is_none() {
                    let text = value.get();
                    tag = Some(serde_json::from_str(text).map_err(|error| inside(text, &error))?);
                }
                text.member(name.as_str(), value.get())?;
                key = map.next_key()?;
            }
            T::variant(&tag.unwrap_or_default(), Object::<A>::text(&text.end()))
        }
    }
    deserializer.deserialize_map(Reader(PhantomData))
}

/// Reads a union by the field that only one member has.
///
/// # Errors
///
/// When the value is no object, and what the member reports.
pub fn keyed<'de, D: Deserializer<'de>, T: Keyed>(deserializer: D) -> Result<T, D::Error> {
    struct Reader<T>(PhantomData<T>);
    impl<'de, T: Keyed> Visitor<'de> for Reader<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an object `{}`", T::NAME)
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
            let mut key = map.next_key::<Key<'de>>()?;
            if let Some(first) = key.as_ref().map(Key::as_str)
                && T::KEYS.contains(&first)
                && !T::WHOLE
            {
                return T::variant(first, Object::keyed(first, map));
            }
            let mut text = Written::new();
            let mut found: Option<usize> = None;
            while let Some(name) = key {
                let value: Box<RawValue> = map.next_value()?;
                let known = T::KEYS.iter().position(|known| *known == name.as_str());
                found = match (found, known) {
                    (Some(found), Some(known)) => Some(found.min(known)),
                    (found, known) => found.or(known),
                };
                text.member(name.as_str(), value.get())?;
                key = map.next_key()?;
            }
            let found = found.map_or("", |found| T::KEYS[found]);
            T::variant(found, Object::<A>::text(&text.end()))
        }
    }
    deserializer.deserialize_map(Reader(PhantomData))
}

/// Reads a union by the JSON kind.
///
/// # Errors
///
/// What the member reports.
pub fn kinds<'de, D: Deserializer<'de>, T: Kinds>(deserializer: D) -> Result<T, D::Error> {
    struct Reader<T>(PhantomData<T>);
    impl<'de, T: Kinds> Visitor<'de> for Reader<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a value `{}`", T::NAME)
        }
        fn visit_unit<E>(self) -> Result<T, E> {
            Ok(T::unknown(raw(())))
        }
        fn visit_bool<E>(self, value: bool) -> Result<T, E> {
            Ok(T::boolean(value))
        }
        fn visit_i64<E>(self, value: i64) -> Result<T, E> {
            Ok(T::integer(value))
        }
        fn visit_u64<E>(self, value: u64) -> Result<T, E> {
            Ok(i64::try_from(value).map_or_else(|_| T::unknown(raw(value)), T::integer))
        }
        fn visit_f64<E>(self, value: f64) -> Result<T, E> {
            Ok(T::float(value))
        }
        fn visit_str<E>(self, value: &str) -> Result<T, E> {
            Ok(T::string(value))
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::object(map)
        }
        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<T, A::Error> {
            T::array(seq)
        }
    }
    deserializer.deserialize_any(Reader(PhantomData))
}
