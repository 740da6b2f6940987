//! Texts and numbers as servers write them.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::broken::{KeepBroken, whole_float};

/// Reads a text. The text is borrowed if it has no escapes.
///
/// # Errors
///
/// Returns an error if the value is not a text.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    struct TextVisitor;
    impl<'de> Visitor<'de> for TextVisitor {
        type Value = Cow<'de, str>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }
        fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
            Ok(Cow::Borrowed(text))
        }
        fn visit_str<E>(self, text: &str) -> Result<Cow<'de, str>, E> {
            Ok(Cow::Owned(text.to_owned()))
        }
        fn visit_string<E>(self, text: String) -> Result<Cow<'de, str>, E> {
            Ok(Cow::Owned(text))
        }
    }
    deserializer.deserialize_str(TextVisitor)
}

/// A value that the server writes as a number or as a text.
#[derive(Clone, Debug)]
pub struct Lenient<T>(pub T);

impl<'de> Deserialize<'de> for Lenient<i64> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct IntegerVisitor;
        impl Visitor<'_> for IntegerVisitor {
            type Value = Lenient<i64>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an integer, as a number or as a string")
            }
            fn visit_i64<E>(self, value: i64) -> Result<Lenient<i64>, E> {
                Ok(Lenient(value))
            }
            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Lenient<i64>, E> {
                i64::try_from(value)
                    .map(Lenient)
                    .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(value), &self))
            }
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Lenient<i64>, E> {
                whole_float(value)
                    .map(Lenient)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Lenient<i64>, E> {
                text.parse()
                    .map(Lenient)
                    .map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_any(IntegerVisitor)
    }
}

impl<'de> Deserialize<'de> for Lenient<String> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct StringVisitor;
        impl Visitor<'_> for StringVisitor {
            type Value = Lenient<String>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, or an integer in its place")
            }
            fn visit_str<E>(self, text: &str) -> Result<Lenient<String>, E> {
                Ok(Lenient(text.to_owned()))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Lenient<String>, E> {
                Ok(Lenient(value.to_string()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Lenient<String>, E> {
                Ok(Lenient(value.to_string()))
            }
        }
        deserializer.deserialize_any(StringVisitor)
    }
}

/// Writes any value as a JSON string.
#[derive(Clone, Copy, Debug)]
pub struct AsText<'a, T>(pub &'a T);

impl<T: fmt::Display> Serialize for AsText<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}

/// The result of a method that only confirms the call: `true` in the JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct True;

impl<'de> Deserialize<'de> for True {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TrueVisitor;
        impl Visitor<'_> for TrueVisitor {
            type Value = True;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`true`")
            }
            fn visit_bool<E: de::Error>(self, value: bool) -> Result<True, E> {
                match value {
                    true => Ok(True),
                    false => Err(E::invalid_value(de::Unexpected::Bool(value), &self)),
                }
            }
        }
        deserializer.deserialize_bool(TrueVisitor)
    }
}

impl KeepBroken for True {}

impl Serialize for True {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_another_kind_says_what_was_expected() {
        fn error<'de, T: Deserialize<'de>>(json: &'de str) -> String {
            match serde_json::from_str::<T>(json) {
                Ok(_) => panic!("{json} was read"),
                Err(error) => error.to_string(),
            }
        }
        let integer = "expected an integer, as a number or as a string";
        for json in ["null", "7.5", "\"x\"", "18446744073709551615"] {
            let text = error::<Lenient<i64>>(json);
            assert!(text.contains(integer), "{text}");
        }
        let text = error::<Lenient<String>>("[]");
        let string = "expected a string, or an integer in its place";
        assert!(text.contains(string), "{text}");
        for json in ["1", "false"] {
            let text = error::<True>(json);
            assert!(text.contains("expected `true`"), "{text}");
        }
        let refused = super::text(serde_json::json!(7)).unwrap_err();
        assert!(refused.to_string().contains("expected a string"));
    }
}
