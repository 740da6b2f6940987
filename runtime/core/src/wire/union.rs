//! Unions. If the discriminator is the first key, nothing is buffered.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::members::Key;
use super::nesting::Nested;
use super::object::{Object, Written, inside};
use super::unknown::UnknownVariant;

/// A union with a discriminator field that names the member.
pub trait Tagged: Sized {
    /// The name in error messages.
    const NAME: &'static str;
    /// The discriminator field.
    const TAG: &'static str;
    /// Whether members with the same name differ in another field.
    const WHOLE: bool = false;

    /// Reads the member with this name. A member with an unknown name is kept.
    ///
    /// # Errors
    ///
    /// Returns an error if the object is not such a member.
    fn variant<'de, A: MapAccess<'de>>(tag: &str, object: Object<'_, A>) -> Result<Self, A::Error>;
}

/// A union without a discriminator: each member has a field that no other member has.
pub trait Keyed: Sized {
    /// The name in error messages.
    const NAME: &'static str;
    /// The fields that identify the members.
    const KEYS: &'static [&'static str];
    /// Whether an object may have two of these fields. Then the first field in the list is used.
    const WHOLE: bool = false;

    /// Reads the member with this field. A member with an unknown field is kept.
    ///
    /// # Errors
    ///
    /// Returns an error if the object is not such a member.
    fn variant<'de, A: MapAccess<'de>>(key: &str, object: Object<'_, A>) -> Result<Self, A::Error>;
}

/// A union whose members have different JSON types. A type without an override is kept as unknown.
pub trait Kinds: Sized {
    /// The name in error messages.
    const NAME: &'static str;

    /// Keeps a value whose JSON type is not a member.
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
    /// Returns an error if the object is not such a member.
    fn object<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let text = Written::new().rest(map)?;
        UnknownVariant::from_text(text).map(Self::unknown)
    }

    /// Reads a list.
    ///
    /// # Errors
    ///
    /// Returns an error if the list is not such a member.
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

/// Keeps a value that is not a member.
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
/// Returns an error if the value is not an object or is nested too deeply, or the error of the member.
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
                // The first tag is used, as for a tag that is the first key.
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
    let _nested = Nested::enter()?;
    deserializer.deserialize_map(Reader(PhantomData))
}

/// Reads a union by a field that only one member has.
///
/// # Errors
///
/// Returns an error if the value is not an object or is nested too deeply, or the error of the member.
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
    let _nested = Nested::enter()?;
    deserializer.deserialize_map(Reader(PhantomData))
}

/// Reads a union by the JSON type.
///
/// # Errors
///
/// Returns the error of the member.
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
    let _nested = Nested::enter()?;
    deserializer.deserialize_any(Reader(PhantomData))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_another_kind_says_which_union_was_expected() {
        #[derive(Debug)]
        struct Part;
        impl Tagged for Part {
            const NAME: &'static str = "Part";
            const TAG: &'static str = "kind";
            fn variant<'de, A: MapAccess<'de>>(
                _: &str,
                _: Object<'_, A>,
            ) -> Result<Self, A::Error> {
                Ok(Self)
            }
        }
        let error = tagged::<_, Part>(serde_json::json!(7)).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("expected an object `Part`"), "{text}");
    }
}
