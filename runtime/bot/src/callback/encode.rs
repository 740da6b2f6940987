//! Writes a value as fields with `:` between them.
//!
//! The first field is the name. In a name, `\@` stands for `@`, and `@2` after it is the version 2. Version 0 is not
//! written.
//!
//! A number or text is one field. A text has `\\` for `\` and `\.` for `:`. An option is an empty field, or `+` and the
//! value. A variant is its name and its content. A list or map is its length and its items. Structs and tuples add
//! nothing to their fields.

use std::fmt::Display;

use serde::ser::{self, Serialize};

use super::error::CallbackDataError as Error;

/// Writes a name with a version, and a value.
pub(super) fn encode<T: Serialize>(name: &str, version: u32, value: &T) -> Result<String, Error> {
    let mut fields = Fields(head(name, version));
    value.serialize(&mut fields)?;
    Ok(fields.0)
}

/// The first field.
pub(super) fn head(name: &str, version: u32) -> String {
    let mut fields = Fields(String::new());
    fields.push_text(name, "");
    let name = fields.0.replace('@', "\\@");
    match version {
        0 => name,
        version => format!("{name}@{version}"),
    }
}

struct Fields(String);

type Done = Result<(), Error>;

impl Fields {
    fn push(&mut self, value: impl Display) -> Done {
        use std::fmt::Write;
        // Writing to a `String` does not fail.
        write!(self.0, ":{value}").map_err(ser::Error::custom)
    }

    fn push_text(&mut self, text: &str, separator: &str) {
        self.0.push_str(separator);
        for c in text.chars() {
            match c {
                '\\' => self.0.push_str("\\\\"),
                ':' => self.0.push_str("\\."),
                c => self.0.push(c),
            }
        }
    }

    fn start(&mut self, length: Option<usize>) -> Result<&mut Self, Error> {
        let length = length.ok_or_else(|| ser::Error::custom("a list without a length"))?;
        self.push(length)?;
        Ok(self)
    }
}

macro_rules! numbers {
    ($($function:ident $type:ty)*) => {$(
        fn $function(self, value: $type) -> Done {
            self.push(value)
        }
    )*};
}

impl<'a> ser::Serializer for &'a mut Fields {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = &'a mut Fields;
    type SerializeTuple = &'a mut Fields;
    type SerializeTupleStruct = &'a mut Fields;
    type SerializeTupleVariant = &'a mut Fields;
    type SerializeMap = &'a mut Fields;
    type SerializeStruct = &'a mut Fields;
    type SerializeStructVariant = &'a mut Fields;

    numbers! {
        serialize_i8 i8
        serialize_i16 i16
        serialize_i32 i32
        serialize_i64 i64
        serialize_i128 i128
        serialize_u8 u8
        serialize_u16 u16
        serialize_u32 u32
        serialize_u64 u64
        serialize_u128 u128
        serialize_f32 f32
        serialize_f64 f64
    }

    fn serialize_bool(self, value: bool) -> Done {
        self.push(u8::from(value))
    }

    fn serialize_char(self, value: char) -> Done {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Done {
        self.push_text(value, ":");
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Done {
        ser::Serializer::collect_seq(self, value)
    }

    fn serialize_none(self) -> Done {
        self.push("")
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Done {
        self.push("+")?;
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Done {
        self.push_text(variant, ":");
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self, Error> {
        self.start(length)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, Error> {
        self.push_text(variant, ":");
        Ok(self)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self, Error> {
        self.start(length)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, Error> {
        self.push_text(variant, ":");
        Ok(self)
    }
}

macro_rules! items {
    ($($trait:ident $function:ident)*) => {$(
        impl ser::$trait for &mut Fields {
            type Ok = ();
            type Error = Error;

            fn $function<T: ?Sized + Serialize>(&mut self, value: &T) -> Done {
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                Ok(())
            }
        }
    )*};
}

items! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
}

macro_rules! named_items {
    ($($trait:ident)*) => {$(
        impl ser::$trait for &mut Fields {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: ?Sized + Serialize>(
                &mut self,
                _: &'static str,
                value: &T,
            ) -> Done {
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                Ok(())
            }
        }
    )*};
}

named_items!(SerializeStruct SerializeStructVariant);

impl ser::SerializeMap for &mut Fields {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Done {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        Ok(())
    }
}
