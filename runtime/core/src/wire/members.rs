//! Objects, member by member.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::nesting::Nested;
use super::scalar::text;
use crate::input_file::InputFile;

/// A key of an object. The key is borrowed from the text if it has no escapes.
#[derive(Clone, Debug)]
pub struct Key<'de>(Cow<'de, str>);

impl<'de> Key<'de> {
    /// The key.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the key and consumes this value.
    pub fn into_text(self) -> Cow<'de, str> {
        self.0
    }
}

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer).map(Key)
    }
}

/// Reads the value of a required field.
///
/// # Errors
///
/// Returns an error if the value does not have the type, or if the field appears twice.
pub fn set<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    name: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(de::Error::duplicate_field(name));
    }
    *slot = Some(map.next_value()?);
    Ok(())
}

/// Reads the value of a field that may be absent or `null`.
///
/// # Errors
///
/// Returns an error if the value does not have the type, or if the field appears twice.
pub fn optional<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    name: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(de::Error::duplicate_field(name));
    }
    *slot = map.next_value()?;
    Ok(())
}

/// Reads the value of one kind of an update. `null` means that the kind is absent.
///
/// # Errors
///
/// Returns an error if the value does not have the type, or if the update has another kind already.
pub fn kind<'de, T: Deserialize<'de>, K, A: MapAccess<'de>>(
    slot: &mut Option<K>,
    name: &'static str,
    map: &mut A,
    make: impl FnOnce(T) -> K,
) -> Result<(), A::Error> {
    let Some(value) = map.next_value()? else {
        return Ok(());
    };
    if slot.is_some() {
        return Err(beside(name));
    }
    *slot = Some(make(value));
    Ok(())
}

/// The error for a second kind in an update.
pub(crate) fn beside<E: de::Error>(name: &str) -> E {
    E::custom(format_args!(
        "`{name}` is there twice, or beside another kind"
    ))
}

/// Skips the value of an unknown key.
///
/// # Errors
///
/// Returns an error if the value is not valid JSON.
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

/// The value of a required field.
///
/// # Errors
///
/// Returns an error if the field is missing.
pub fn required<T, E: de::Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}

/// The name of a field, as the key of an object.
///
/// It is written inline, not by a function of its own as `str` is. So the compiler knows that a name that
/// stands in the code has nothing to escape, and copies it.
struct Name(&'static str);

impl Serialize for Name {
    #[inline(always)]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

/// Writes a field.
///
/// # Errors
///
/// Returns the error of the serializer.
#[inline(always)]
pub fn write<M: SerializeMap, T: Serialize + ?Sized>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(&Name(name), value)
}

/// Writes a field if it is set.
///
/// # Errors
///
/// Returns the error of the serializer.
#[inline(always)]
pub fn write_optional<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => write(map, name, value),
        None => Ok(()),
    }
}

/// Writes a file as the text that refers to it. A file in a part of its own is not written.
///
/// # Errors
///
/// Returns the error of the serializer.
#[inline(always)]
pub fn write_file<M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    file: &InputFile,
) -> Result<(), M::Error> {
    match file.reference() {
        Some(reference) => write(map, name, reference),
        None => Ok(()),
    }
}

/// Reads an object with a visitor that reads its members one by one.
///
/// # Errors
///
/// Returns an error if the value is not an object or is nested too deeply, or the error of the visitor.
pub fn object<'de, D: Deserializer<'de>, T: Members<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Reader<T>(std::marker::PhantomData<T>);
    impl<'de, T: Members<'de>> Visitor<'de> for Reader<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an object `{}`", T::NAME)
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::read(map)
        }
    }
    let _nested = Nested::enter()?;
    deserializer.deserialize_map(Reader(std::marker::PhantomData))
}

/// A struct that is read member by member.
pub trait Members<'de>: Sized {
    /// The name in error messages.
    const NAME: &'static str;

    /// Reads the members.
    ///
    /// # Errors
    ///
    /// Returns an error if a member is missing, appears twice, or does not have its type.
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_is_no_object_says_which_one_was_expected() {
        #[derive(Debug)]
        struct Letter;
        impl<'de> Members<'de> for Letter {
            const NAME: &'static str = "Letter";
            fn read<A: MapAccess<'de>>(_: A) -> Result<Self, A::Error> {
                Ok(Self)
            }
        }
        let error = object::<_, Letter>(serde_json::json!(7)).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("expected an object `Letter`"), "{text}");
    }
}
