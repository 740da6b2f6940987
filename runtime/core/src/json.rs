//! Writes values as JSON: the same bytes as `serde_json::to_vec`, in about half of the time.
//!
//! A request consists of keys and texts, and serde_json looks for characters to escape byte by byte. This
//! serializer looks at eight bytes at a time, and writes into memory only. So it cannot fail by itself, and
//! the compiler sees through it. What requests seldom contain is left to serde_json.

mod items;
mod texts;

use std::fmt::{self, Write as _};

use serde::ser::{Serialize, Serializer};
use serde_json::Error;

use items::{Fields, Items};

/// Writes a value as JSON. With the right `size` in bytes it allocates once.
///
/// # Errors
///
/// Returns an error if the value does not serialize, or if a key of a map cannot be a text.
pub fn to_json<T: Serialize + ?Sized>(value: &T, size: usize) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(size);
    value.serialize(Json::<false>(&mut out))?;
    Ok(out)
}

/// Writes one value at the end of a text. A key that is a text is written with its colon.
struct Json<'a, const KEY: bool = false>(&'a mut Vec<u8>);

impl<'a, const KEY: bool> Json<'a, KEY> {
    /// Starts a list or an object, which ends with `end`.
    #[inline(always)]
    fn items(self, start: &str, end: &'static str) -> Items<'a> {
        self.0.extend_from_slice(start.as_bytes());
        Items::new(self.0, end)
    }

    /// Starts an object whose only key is the name of a variant.
    fn variant(self, name: &str) -> Self {
        self.0.push(b'{');
        texts::quoted(self.0, name);
        self.0.push(b':');
        self
    }
}

/// Functions that leave a value to serde_json.
macro_rules! left_to_serde_json {
    ($($function:ident: $type:ty,)*) => {
        $(
            #[inline]
            fn $function(self, value: $type) -> Result<(), Error> {
                serde_json::to_writer(self.0, &value)
            }
        )*
    };
}

impl<'a, const KEY: bool> Serializer for Json<'a, KEY> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Items<'a>;
    type SerializeTupleStruct = Items<'a>;
    type SerializeTupleVariant = Items<'a>;
    type SerializeMap = Items<'a>;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = Items<'a>;

    left_to_serde_json! {
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_i128: i128,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
        serialize_u128: u128,
        serialize_f32: f32,
        serialize_f64: f64,
        serialize_char: char,
        serialize_bytes: &[u8],
    }

    #[inline]
    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        let text = if value { "true" } else { "false" };
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }

    #[inline(always)]
    fn serialize_str(self, value: &str) -> Result<(), Error> {
        match KEY {
            true => texts::key(self.0, value),
            false => texts::quoted(self.0, value),
        }
        Ok(())
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Error> {
        self.0.push(b'"');
        let written = write!(texts::Escaping(self.0), "{value}");
        written.map_err(serde::ser::Error::custom)?;
        self.0.push(b'"');
        Ok(())
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let json = self.variant(variant);
        value.serialize(Json::<false>(&mut *json.0))?;
        json.0.push(b'}');
        Ok(())
    }

    #[inline(always)]
    fn serialize_seq(self, _len: Option<usize>) -> Result<Items<'a>, Error> {
        Ok(self.items("[", "]"))
    }

    fn serialize_tuple(self, _len: usize) -> Result<Items<'a>, Error> {
        Ok(self.items("[", "]"))
    }

    fn serialize_tuple_struct(self, _name: &'static str, _len: usize) -> Result<Items<'a>, Error> {
        Ok(self.items("[", "]"))
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _len: usize,
    ) -> Result<Items<'a>, Error> {
        Ok(self.variant(variant).items("[", "]}"))
    }

    #[inline(always)]
    fn serialize_map(self, _len: Option<usize>) -> Result<Items<'a>, Error> {
        Ok(self.items("{", "}"))
    }

    #[inline]
    fn serialize_struct(self, name: &'static str, _len: usize) -> Result<Fields<'a>, Error> {
        // `RawValue` and others agree with serde_json's own serializer on the meaning of such a name.
        if name.starts_with("$serde_json::") {
            return Ok(Fields::Private(self.0, name));
        }
        Ok(Fields::Own(self.items("{", "}")))
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _len: usize,
    ) -> Result<Items<'a>, Error> {
        Ok(self.variant(variant).items("{", "}}"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt;
    use std::ops::Bound;
    use std::time::Duration;

    use serde::ser::{
        SerializeStructVariant, SerializeTupleStruct, SerializeTupleVariant, Serializer,
    };
    use serde_json::value::RawValue;
    use serde_json::{Value, json};

    use super::*;

    #[track_caller]
    fn same(value: impl Serialize) {
        let written = to_json(&value, 0).map(String::from_utf8);
        let expected = serde_json::to_string(&value);
        match (written, expected) {
            (Ok(written), Ok(expected)) => assert_eq!(written.as_deref(), Ok(expected.as_str())),
            (Err(error), Err(expected)) => assert_eq!(error.to_string(), expected.to_string()),
            (written, expected) => panic!("{written:?} is not {expected:?}"),
        }
    }

    #[test]
    fn every_byte_at_every_place_of_a_text_is_escaped_as_serde_json_does() {
        for special in (0..=0xFF_u32).chain([0x2028, 0x2029, 0xFEFF, 0x10_FFFF]) {
            let special = char::from_u32(special).unwrap();
            for before in 0..=17 {
                for after in 0..=17 {
                    let (before, after) = ("ب".repeat(before), "x".repeat(after));
                    same(format!("{before}{special}{after}"));
                    same(format!("{after}{special}{before}{special}"));
                }
            }
        }
    }

    #[test]
    fn numbers_are_written_as_serde_json_writes_them() {
        same((i64::MIN, i64::MAX, u64::MAX, i8::MIN, u8::MAX, 0));
        same((i128::MIN, u128::MAX, i32::MIN, u32::MAX, i16::MIN, u16::MAX));
        same([0.0, -0.0, 1.5, 1e300, f64::MIN_POSITIVE, f64::NAN]);
        same([f64::INFINITY, f64::NEG_INFINITY, f64::EPSILON, 1e16]);
        same([0.1_f32, f32::NAN, f32::MAX]);
    }

    #[test]
    fn keys_that_are_not_texts_are_written_as_serde_json_writes_them() {
        same(BTreeMap::from([(-7, "a"), (i32::MAX, "b")]));
        same(BTreeMap::from([(true, 1), (false, 2)]));
        same(BTreeMap::from([('"', 1), ('\n', 2)]));
        same(BTreeMap::from([("", 1), ("\u{1}\"", 2), ("ب", 3)]));
        same(BTreeMap::from([(Some("a"), 1)]));
        same(BTreeMap::from([(None::<&str>, 1)]));
        same(BTreeMap::from([((), 1)]));
        same(BTreeMap::from([([1, 2], 1)]));
        same(BTreeMap::from([(u128::MAX, 1)]));
    }

    #[test]
    fn raw_json_stays_as_it_is() {
        let raw = RawValue::from_string("{ \"a\" : [1 , 2.50] }".to_owned()).unwrap();
        same(&raw);
        same(BTreeMap::from([("raw", &raw), ("again", &raw)]));
        same(vec![raw.clone(), raw]);
        same(json!({ "a": [null, true, -5, 2.5, "\u{2028}"], "": {}, "b": [[], {}] }));
        same(Value::Null);
    }

    /// Each kind of serde's data model that no type of the standard library has.
    enum Kind {
        UnitStruct,
        NewtypeStruct,
        TupleStruct,
        TupleVariant,
        StructVariant,
        Bytes,
        Displayed,
        Refused,
    }

    impl Serialize for Kind {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::UnitStruct => serializer.serialize_unit_struct("S"),
                Self::NewtypeStruct => serializer.serialize_newtype_struct("S", "a"),
                Self::TupleStruct => {
                    let mut fields = serializer.serialize_tuple_struct("S", 2)?;
                    fields.serialize_field("a")?;
                    fields.serialize_field(&1)?;
                    fields.end()
                }
                Self::TupleVariant => {
                    let mut fields = serializer.serialize_tuple_variant("E", 0, "V\"", 2)?;
                    fields.serialize_field("a")?;
                    fields.serialize_field(&1)?;
                    fields.end()
                }
                Self::StructVariant => {
                    let mut fields = serializer.serialize_struct_variant("E", 0, "V", 2)?;
                    fields.serialize_field("a", &[1])?;
                    fields.serialize_field("b\"", &())?;
                    fields.end()
                }
                Self::Bytes => serializer.serialize_bytes(b"a\"b"),
                Self::Displayed => serializer.collect_str(&format_args!("{}\"{}", 1, "\n")),
                Self::Refused => Err(serde::ser::Error::custom("refused")),
            }
        }
    }

    #[test]
    fn every_kind_of_value_is_written_as_serde_json_writes_it() {
        same((Kind::UnitStruct, Kind::NewtypeStruct, Kind::TupleStruct));
        same((
            Kind::TupleVariant,
            Kind::StructVariant,
            Kind::Bytes,
            Kind::Displayed,
        ));
        same(vec![Kind::Refused]);
        same((Duration::from_millis(1500), 1..2, 'ب', ()));
        same((
            Bound::Included("a"),
            Bound::Unbounded::<()>,
            Ok::<_, ()>([1]),
        ));
        same((
            Vec::<()>::new(),
            BTreeMap::<String, ()>::new(),
            None::<()>,
            Some(5),
        ));
    }

    #[test]
    fn with_the_right_size_it_allocates_once() {
        let json = to_json(&["ab", "c"], 10).unwrap();
        assert_eq!(json.capacity(), 10, "{}", String::from_utf8_lossy(&json));
        assert_eq!(json, br#"["ab","c"]"#);
    }

    #[test]
    fn an_error_of_a_text_that_is_displayed_is_reported() {
        struct Broken;
        impl fmt::Display for Broken {
            fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
                Err(fmt::Error)
            }
        }
        struct Shown;
        impl Serialize for Shown {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&Broken)
            }
        }
        assert!(to_json(&Shown, 0).is_err());
    }

    #[test]
    fn a_map_may_write_its_keys_and_values_one_by_one() {
        struct Steps;
        impl Serialize for Steps {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                for key in ["a", "b"] {
                    map.serialize_key(key)?;
                    map.serialize_value(&[key])?;
                }
                map.end()
            }
        }
        same(Steps);
    }
}
