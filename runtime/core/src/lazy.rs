//! Updates that are decoded only on request.

use std::borrow::Cow;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::broken::{KeepBroken, read_without_broken};
use crate::error::Error;
use crate::response::Response;
use crate::wire::{Key, Lenient, beside, next_offset, probe_integer, required, set};

/// An update of which only the id and the kind are decoded.
///
/// Use it in bots that drop or forward most updates.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LazyUpdate<'a> {
    /// The id. It is 0 if the update has no id that can be read.
    pub id: i64,
    /// The kind: the key of the update beside its id. Empty if the update has no such key.
    pub name: Cow<'a, str>,
    /// The value under that key.
    pub json: &'a RawValue,
}

impl<'a> LazyUpdate<'a> {
    /// Reads an update. A value that is not an update is kept whole, without a kind.
    fn of(json: &'a RawValue, id: &'static str, kinds: &'static [&'static str]) -> LazyUpdate<'a> {
        let mut deserializer = serde_json::Deserializer::from_str(json.get());
        let read = One(id, kinds).deserialize(&mut deserializer);
        read.unwrap_or_else(|_| LazyUpdate {
            id: probe_integer(json, id).unwrap_or_default(),
            name: Cow::Borrowed(""),
            json,
        })
    }

    /// Decodes the value whole.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have the type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.answer().bare()
    }

    /// Decodes the value. A part that cannot be read is left out, if the type allows it, and is kept as a
    /// [`BrokenPart`](crate::BrokenPart).
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have the type.
    pub fn read_tolerant<T: DeserializeOwned + KeepBroken>(&self) -> Result<T, Error> {
        let answer = self.answer();
        answer.bare().or_else(|error| {
            let place = format!("$.{}", self.name);
            match read_without_broken(self.json, &place, &[]) {
                Some((value, parts)) => Ok(answer.keep(value, parts)),
                None => Err(error),
            }
        })
    }

    /// The offset of the next request, after this update and after a request with the offset `offset`.
    ///
    /// See [`next_offset`].
    pub fn next_offset(&self, offset: i64) -> i64 {
        let unknown = self.id == 0 && self.name.is_empty();
        next_offset((!unknown).then_some(self.id), offset)
    }

    /// The value like a separate answer, so that an error has its path and excerpt.
    fn answer(&self) -> Response {
        Response::new("update", 200, self.json.get().to_owned())
    }
}

impl Response {
    /// Reads a list of updates, but only their id (the key `id`) and kind (one of `kinds` if such a key is
    /// present). An element that is not an update is kept whole.
    ///
    /// # Errors
    ///
    /// Same as [`Response::result`], except for the elements.
    pub fn lazy_updates(
        &self,
        id: &'static str,
        kinds: &'static [&'static str],
    ) -> Result<Vec<LazyUpdate<'_>>, Error> {
        let list = Many(One(id, kinds));
        self.list_or_each(list, |json| LazyUpdate::of(json, id, kinds))
    }
}

/// Reads one update. Holds the key of its id and the known kinds.
#[derive(Clone, Copy)]
struct One(&'static str, &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for One {
    type Value = LazyUpdate<'de>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for One {
    type Value = LazyUpdate<'de>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an update")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LazyUpdate<'de>, A::Error> {
        let mut id: Option<Lenient<i64>> = None;
        let mut known = None;
        let mut unknown = None;
        while let Some(key) = map.next_key::<Key<'de>>()? {
            if key.as_str() == self.0 {
                set(&mut id, self.0, &mut map)?;
                continue;
            }
            let json: &'de RawValue = map.next_value()?;
            match self.1.iter().find(|kind| **kind == key.as_str()) {
                None => unknown = Some((key.into_text(), json)),
                Some(_) if json.get() == "null" => {}
                Some(kind) if known.is_some() => return Err(beside(kind)),
                Some(kind) => known = Some((Cow::Borrowed(*kind), json)),
            }
        }
        let kind = known.or(unknown);
        let (name, json) = kind.unwrap_or((Cow::Borrowed(""), RawValue::NULL));
        let id = required(id, self.0)?.0;
        Ok(LazyUpdate { id, name, json })
    }
}

/// Reads a list of updates.
#[derive(Clone, Copy)]
struct Many(One);

impl<'de> DeserializeSeed<'de> for Many {
    type Value = Vec<LazyUpdate<'de>>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Many {
    type Value = Vec<LazyUpdate<'de>>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of updates")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut updates = Vec::new();
        while let Some(update) = seq.next_element_seed(self.0)? {
            updates.push(update);
        }
        Ok(updates)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: &[&str] = &["message", "poll"];

    fn updates(result: &str) -> Result<Vec<(i64, String, String)>, String> {
        let body = format!(r#"{{"ok":true,"result":{result}}}"#);
        let answer = Response::new("getUpdates", 200, body);
        let updates = answer.lazy_updates("update_id", KINDS);
        let updates = updates.map_err(|error| error.to_string())?;
        let parts = |update: &LazyUpdate<'_>| {
            let (name, json) = (update.name.clone().into_owned(), update.json.get());
            (update.id, name, json.to_owned())
        };
        Ok(updates.iter().map(parts).collect())
    }

    #[test]
    fn an_update_is_split_into_its_id_its_kind_and_the_json_of_it() {
        let owned = |(id, name, json): (i64, &str, &str)| (id, name.to_owned(), json.to_owned());
        for (update, expected) in [
            (
                r#"{"update_id":7,"message":{"a":1}}"#,
                (7, "message", r#"{"a":1}"#),
            ),
            (r#"{"message":[],"update_id":"7"}"#, (7, "message", "[]")),
            (r#"{"update_id":7,"dice":1}"#, (7, "dice", "1")),
            (r#"{"update_id":7,"dice":1,"poll":2}"#, (7, "poll", "2")),
            (
                r#"{"update_id":7,"message":null,"poll":2}"#,
                (7, "poll", "2"),
            ),
            (r#"{"update_id":7}"#, (7, "", "null")),
            // Two kinds cannot be distinguished, so the update is kept whole.
            (
                r#"{"update_id":7,"message":1,"poll":2}"#,
                (7, "", r#"{"update_id":7,"message":1,"poll":2}"#),
            ),
            ("5", (0, "", "5")),
        ] {
            let found = updates(&format!("[{update}]"));
            assert_eq!(found, Ok(vec![owned(expected)]), "{update}");
        }
    }

    #[test]
    fn what_is_no_list_of_updates_is_an_error() {
        let error = updates("5").unwrap_err();
        assert!(error.contains("expected a list of updates"), "{error}");
    }
}
