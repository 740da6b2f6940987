//! The parts of spec types: entries, short forms, scalars.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};

use super::de::{RAW, RECOVER};
use bazu_model::{Literal, Spanned};

/// A mapping from names to items, in written order. An item that cannot be read is reported
/// and left out.
#[derive(Clone, Debug)]
pub struct Entries<T> {
    items: Vec<(Spanned<String>, Spanned<T>)>,
    left_out: Vec<String>,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            left_out: Vec::new(),
        }
    }
}

impl<T> Entries<T> {
    /// The items in written order.
    pub fn iter(&self) -> impl Iterator<Item = &(Spanned<String>, Spanned<T>)> {
        self.items.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The names of the items that could not be read.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }
}

/// The text of a scalar as written, whatever its YAML type is: `64`, `1..4096`, `10 MB`.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(with = "Literal")]
pub struct Raw(pub String);

/// A value that may be written as a scalar, as a short form of the mapping `{ KEY: scalar }`.
#[derive(Clone, Debug)]
pub struct Shorthand<T>(pub T);

/// A type with a short form.
pub trait HasShorthand {
    /// `"$short:"` and the key whose value the scalar is.
    const MARKER: &'static str;
}

impl<T> Deref for Shorthand<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

struct Recover<T>(Option<T>);
struct RecoverVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for RecoverVisitor<T> {
    type Value = Recover<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item of a spec")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Recover<T>, A::Error> {
        seq.next_element().map(Recover)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Recover<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RECOVER, RecoverVisitor(PhantomData))
    }
}

struct EntriesVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
    type Value = Entries<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping from names to items")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
        let mut entries = Entries::default();
        while let Some(key) = map.next_key::<Spanned<String>>()? {
            match map.next_value::<Recover<_>>()?.0 {
                Some(value) => entries.items.push((key, value)),
                None => entries.left_out.push(key.value),
            }
        }
        Ok(entries)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct ShortVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ShortVisitor<T> {
    type Value = Shorthand<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item, short or as a mapping")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, d: D) -> Result<Shorthand<T>, D::Error> {
        T::deserialize(d).map(Shorthand)
    }
}

impl<'de, T: Deserialize<'de> + HasShorthand> Deserialize<'de> for Shorthand<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(T::MARKER, ShortVisitor(PhantomData))
    }
}

struct RawVisitor;

impl Visitor<'_> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text or a number")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw(value.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, RawVisitor)
    }
}
