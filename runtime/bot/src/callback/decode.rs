//! Reads what `encode` writes. Other text is an error.

use std::borrow::Cow;
use std::str::{FromStr, Split};

use serde::de::{
    self, DeserializeOwned, DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};

use super::encode;
use super::error::CallbackDataError as Error;

/// The most items of a list. Items may have no fields at all, so their number is not bounded by the text.
const MAX_ITEMS: usize = 4096;

/// The version of data with this name, and the fields after it. `None` if the data has another name.
pub(super) fn split<'d>(name: &str, data: &'d str) -> Option<(u32, Option<&'d str>)> {
    let (head, fields) = match data.split_once(':') {
        Some((head, fields)) => (head, Some(fields)),
        None => (data, None),
    };
    let version = match name.contains(['\\', ':', '@']) {
        true => head.strip_prefix(encode::head(name, 0).as_str())?,
        false => head.strip_prefix(name)?,
    };
    let version = match version.strip_prefix('@') {
        // A version has one form: `@02` is of somebody else.
        Some(digits) => digits.parse().ok().filter(|version: &u32| {
            *version > 0 && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
        })?,
        None if version.is_empty() => 0,
        None => return None,
    };
    Some((version, fields))
}

/// Reads a value from its fields.
pub(super) fn decode<T: DeserializeOwned>(fields: Option<&str>) -> Result<T, Error> {
    let mut split = fields.unwrap_or_default().split(':');
    if fields.is_none() {
        split.next();
    }
    let mut fields = Fields(split);
    let value = T::deserialize(&mut fields)?;
    match fields.0.next() {
        None => Ok(value),
        Some(_) => Err(de::Error::custom("a field too many")),
    }
}

struct Fields<'de>(Split<'de, char>);

impl<'de> Fields<'de> {
    fn raw(&mut self) -> Result<&'de str, Error> {
        let missing = || de::Error::custom("a field is missing");
        self.0.next().ok_or_else(missing)
    }

    fn parse<T: FromStr>(&mut self) -> Result<T, Error> {
        let wrong = |_| de::Error::custom("a field of another type");
        self.raw()?.parse().map_err(wrong)
    }

    fn length(&mut self) -> Result<usize, Error> {
        let length = self.parse()?;
        if length > MAX_ITEMS {
            return Err(de::Error::custom("too many items"));
        }
        Ok(length)
    }
}

/// A text without its escapes.
fn unescape(field: &str) -> Result<Cow<'_, str>, Error> {
    if !field.contains('\\') {
        return Ok(Cow::Borrowed(field));
    }
    let mut text = String::new();
    let mut escaped = field.chars();
    while let Some(c) = escaped.next() {
        text.push(match c {
            '\\' => match escaped.next() {
                Some('\\') => '\\',
                Some('.') => ':',
                _ => return Err(de::Error::custom("a wrong escape")),
            },
            c => c,
        });
    }
    Ok(Cow::Owned(text))
}

macro_rules! numbers {
    ($($function:ident $visit:ident)*) => {$(
        fn $function<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.$visit(self.parse()?)
        }
    )*};
}

macro_rules! texts {
    ($($function:ident)*) => {$(
        fn $function<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match unescape(self.raw()?)? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            }
        }
    )*};
}

macro_rules! unsupported {
    ($($function:ident)*) => {$(
        fn $function<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
            Err(de::Error::custom("the type must be known, as with neither `untagged` nor `flatten`"))
        }
    )*};
}

impl<'de> de::Deserializer<'de> for &mut Fields<'de> {
    type Error = Error;

    numbers! {
        deserialize_i8 visit_i8
        deserialize_i16 visit_i16
        deserialize_i32 visit_i32
        deserialize_i64 visit_i64
        deserialize_i128 visit_i128
        deserialize_u8 visit_u8
        deserialize_u16 visit_u16
        deserialize_u32 visit_u32
        deserialize_u64 visit_u64
        deserialize_u128 visit_u128
        deserialize_f32 visit_f32
        deserialize_f64 visit_f64
    }

    texts!(deserialize_char deserialize_str deserialize_string deserialize_identifier);

    unsupported!(deserialize_any deserialize_ignored_any);

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.raw()? {
            "0" => visitor.visit_bool(false),
            "1" => visitor.visit_bool(true),
            _ => Err(de::Error::custom("neither 0 nor 1")),
        }
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_byte_buf(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let length = self.length()?;
        let bytes: Result<Vec<u8>, Error> = (0..length).map(|_| self.parse()).collect();
        visitor.visit_byte_buf(bytes?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.raw()? {
            "" => visitor.visit_none(),
            "+" => visitor.visit_some(self),
            _ => Err(de::Error::custom("not an option")),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.length()?;
        visitor.visit_seq(Items { fields: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        left: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { fields: self, left })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        left: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { fields: self, left })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.length()?;
        visitor.visit_map(Items { fields: self, left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let left = fields.len();
        visitor.visit_seq(Items { fields: self, left })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(self)
    }
}

struct Items<'f, 'de> {
    fields: &'f mut Fields<'de>,
    left: usize,
}

impl<'de> Items<'_, 'de> {
    fn item<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(None);
        };
        self.left = left;
        seed.deserialize(&mut *self.fields).map(Some)
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        self.item(seed)
    }
}

impl<'de> MapAccess<'de> for Items<'_, 'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        self.item(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(&mut *self.fields)
    }
}

impl<'de> EnumAccess<'de> for &mut Fields<'de> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let name = seed.deserialize(&mut *self)?;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for &mut Fields<'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { fields: self, left })
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let left = fields.len();
        visitor.visit_seq(Items { fields: self, left })
    }
}
