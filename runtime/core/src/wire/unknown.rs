//! Values from a server that this version does not know. They are kept and written back unchanged.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::broken::whole_number;
use crate::fields::Fields;

/// A value of an enum that this version does not know.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// Keeps a value.
    pub fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The value as the server wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A member of a union that this version does not know, as JSON.
#[derive(Clone)]
pub struct UnknownVariant(Box<RawValue>);

impl UnknownVariant {
    pub(crate) fn new(json: Box<RawValue>) -> Self {
        Self(json)
    }

    pub(super) fn from_text<E: Error>(json: String) -> Result<Self, E> {
        RawValue::from_string(json).map(Self).map_err(E::custom)
    }

    /// The JSON as the server wrote it.
    pub fn json(&self) -> &str {
        self.0.get()
    }

    /// The text under a key, if the value is an object that has it. `None` if the text is written with escapes.
    pub fn text(&self, key: &str) -> Option<&str> {
        let fields: Fields<'_> = serde_json::from_str(self.json()).ok()?;
        serde_json::from_str(fields.get(key)?.get()).ok()
    }
}

impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.json())
    }
}

impl PartialEq for UnknownVariant {
    fn eq(&self, other: &Self) -> bool {
        self.json() == other.json()
    }
}

impl Eq for UnknownVariant {}

impl std::hash::Hash for UnknownVariant {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.json().hash(state);
    }
}

impl<'de> Deserialize<'de> for UnknownVariant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(Self)
    }
}

impl Serialize for UnknownVariant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// An update of a kind that this version does not know.
#[derive(Clone)]
pub struct UnknownUpdate {
    name: Box<str>,
    json: Option<Box<RawValue>>,
}

impl UnknownUpdate {
    /// Keeps an update without a kind.
    pub fn empty() -> Self {
        Self {
            name: "".into(),
            json: None,
        }
    }

    /// Reads the value of an unknown key.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not valid JSON.
    pub fn read<'de, A: MapAccess<'de>>(name: &str, map: &mut A) -> Result<Self, A::Error> {
        Ok(Self {
            name: name.into(),
            json: Some(map.next_value()?),
        })
    }

    /// Keeps an update by its kind and its JSON. With an empty name, the update has no kind.
    pub fn new(name: &str, json: &RawValue) -> Self {
        Self {
            name: name.into(),
            json: (!name.is_empty()).then(|| json.to_owned()),
        }
    }

    /// The key of the update. Empty if the update has no kind.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value under that key, as the server wrote it.
    pub fn json(&self) -> &str {
        self.json.as_ref().map_or("null", |json| json.get())
    }

    /// The value to write. `None` if the update has no kind.
    pub fn raw(&self) -> Option<&RawValue> {
        self.json.as_deref()
    }
}

impl fmt::Debug for UnknownUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.json())
    }
}

impl PartialEq for UnknownUpdate {
    fn eq(&self, other: &Self) -> bool {
        (self.name(), self.json()) == (other.name(), other.json())
    }
}

/// An update that could not be decoded. The other updates of its batch are not lost.
#[derive(Clone)]
pub struct UndecodableUpdate {
    json: Box<RawValue>,
    error: Box<str>,
}

impl UndecodableUpdate {
    /// Keeps an update with the reason why it could not be decoded.
    pub fn new(json: &RawValue, error: String) -> Self {
        Self {
            json: json.to_owned(),
            error: error.into(),
        }
    }

    /// The whole update as the server wrote it. If this was not JSON, it is a JSON text that holds it.
    pub fn json(&self) -> &str {
        self.json.get()
    }

    /// The update to write.
    pub fn raw(&self) -> &RawValue {
        &self.json
    }

    /// The reason why the update could not be decoded, with the path of the value.
    pub fn error(&self) -> &str {
        &self.error
    }
}

impl fmt::Debug for UndecodableUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.json(), self.error)
    }
}

impl PartialEq for UndecodableUpdate {
    fn eq(&self, other: &Self) -> bool {
        self.json() == other.json()
    }
}

/// The integer under a key of an object, if it can be found.
///
/// It is also found in a text of digits, in a number such as `7.0`, and in an object that is not JSON: the id of
/// an update must not be lost, because without it the update cannot be confirmed.
pub fn probe_integer(json: &RawValue, name: &'static str) -> Option<i64> {
    let fields: Fields<'_> = match serde_json::from_str(json.get()) {
        Ok(fields) => fields,
        // What was not JSON is kept as a text.
        Err(_) => {
            let text: String = serde_json::from_str(json.get()).ok()?;
            let (_, after) = text.split_once(&format!("\"{name}\""))?;
            let value = after.trim_start().strip_prefix(':')?.trim_start();
            let end = value.find(|c: char| c.is_whitespace() || ",}]".contains(c));
            return integer(&value[..end.unwrap_or(value.len())]);
        }
    };
    fields.named(name).find_map(|json| integer(json.get()))
}

fn integer(json: &str) -> Option<i64> {
    let number = json.trim_matches('"').trim();
    number.parse().ok().or_else(|| whole_number(number))
}

/// The offset of the next request for updates, after an update.
///
/// It is one more than the id of the update, and never less than the offset of this request. The id may be
/// unknown. Updates come in the order of their ids, and no id is below the offset. So the next offset is then one
/// more than the last, and the update does not come again and again. Nothing overflows.
pub fn next_offset(id: Option<i64>, offset: i64) -> i64 {
    match id {
        // Ids are not negative. A negative offset would drop updates.
        Some(id) if id >= 0 => offset.max(id.saturating_add(1)),
        _ => offset.saturating_add(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> &RawValue {
        serde_json::from_str(text).expect("it is JSON")
    }

    #[test]
    fn unknown_values_are_equal_if_their_json_is() {
        let value = UnknownValue::new;
        assert!(value("a") == value("a") && value("a") != value("b"));

        let variant = |text: &str| UnknownVariant::new(json(text).to_owned());
        assert!(variant("[1]") == variant("[1]"));
        assert!(variant("[1]") != variant("[2]") && variant("[1]") != variant("[1 ]"));

        let update = |name: &str, text: &str| UnknownUpdate::new(name, json(text));
        assert!(update("a", "1") == update("a", "1"));
        assert!(update("a", "1") != update("b", "1") && update("a", "1") != update("a", "2"));
        assert!(
            update("", "1") == UnknownUpdate::empty() && update("a", "null") != update("", "1")
        );
    }

    #[test]
    fn undecodable_updates_are_equal_if_their_json_is_whatever_the_reason() {
        let update = |text: &str, error: &str| UndecodableUpdate::new(json(text), error.to_owned());
        assert!(update("1", "a") == update("1", "b"));
        assert!(update("1", "a") != update("2", "a"));
    }

    #[test]
    fn an_id_is_found_wherever_it_can_be_read() {
        for (update, id) in [
            (r#"{"id":7}"#, Some(7)),
            (r#"{"a":{"id":1},"id":"7"}"#, Some(7)),
            (r#"{"id":[],"id":7.0}"#, Some(7)),
            (r#"{"id":-7e0}"#, Some(-7)),
            (r#""{\"id\" : 7 \"a\"}""#, Some(7)),
            (r#"{"id":7.5}"#, None),
            (r#"{"id":9223372036854775808}"#, None),
            ("7", None),
            ("null", None),
        ] {
            assert_eq!(probe_integer(json(update), "id"), id, "{update}");
        }
    }

    #[test]
    fn the_debug_of_what_is_unknown_is_its_json() {
        let value = UnknownValue::new("a");
        assert_eq!(format!("{value:?}"), r#""a""#);
        let variant = UnknownVariant::new(json("[1]").to_owned());
        assert_eq!(format!("{variant:?}"), "[1]");
        let update = UnknownUpdate::new("dice", json("[1]"));
        assert_eq!(format!("{update:?}"), "dice: [1]");
        let update = UndecodableUpdate::new(json("[1]"), "no id".to_owned());
        assert_eq!(format!("{update:?}"), "[1] (no id)");
    }

    #[test]
    fn unknown_variants_of_another_json_are_two_in_a_set() {
        let variant = |text: &str| UnknownVariant::new(json(text).to_owned());
        let hash = |variant: UnknownVariant| {
            use std::hash::{DefaultHasher, Hash as _, Hasher as _};
            let mut hasher = DefaultHasher::new();
            variant.hash(&mut hasher);
            hasher.finish()
        };
        assert_eq!(hash(variant("[1]")), hash(variant("[1]")));
        assert_ne!(hash(variant("[1]")), hash(variant("[2]")));
    }
}
