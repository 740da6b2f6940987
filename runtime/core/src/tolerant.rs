//! Reads as much of an answer as can be read.

use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, DeserializeSeed};
use serde_json::value::RawValue;

use crate::broken::{BrokenPart, KeepBroken, read_without_broken};
use crate::envelope::{Frame, Unread};
use crate::error::Error;
use crate::json_path::json_path;
use crate::response::Response;

/// An update. It is kept as raw JSON if it cannot be read.
pub trait Tolerant: DeserializeOwned + KeepBroken {
    /// The keys of its id and of its kinds. An update whose id or kind cannot be read is not an update.
    const KEYS: &'static [&'static str];

    /// Keeps an update with the reason why it could not be decoded.
    fn undecodable(json: &RawValue, error: String) -> Self;
}

impl Response {
    /// Reads a list of updates and keeps all of them. One that cannot be decoded is kept as raw JSON.
    ///
    /// # Errors
    ///
    /// Same as [`Response::result`], except for the elements.
    pub fn tolerant<T: Tolerant>(&self) -> Result<Vec<T>, Error> {
        self.list_or_each(PhantomData::<Vec<T>>, |json| self.update_of(json))
    }

    /// Reads the body as one update, as a webhook receives it. An update that cannot be decoded is kept as raw
    /// JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] for a body that is not JSON.
    pub fn update<T: Tolerant>(&self) -> Result<T, Error> {
        self.read_or_mend(Frame::Bare, PhantomData::<T>)
            .or_else(|unread| match self.parts(Frame::Bare, &unread) {
                Some(json) => Ok(self.update_of(json)),
                None => Err(unread.error),
            })
    }

    /// Reads the result. A part that cannot be read is left out, if the type of the result allows it, and is kept
    /// as a [`BrokenPart`].
    ///
    /// # Errors
    ///
    /// Same as [`Response::result`].
    pub fn tolerant_result<T: DeserializeOwned + KeepBroken>(&self) -> Result<T, Error> {
        self.result_in(Frame::Envelope, "$.result")
    }

    /// Like [`Response::tolerant_result`], but the body is the result.
    ///
    /// # Errors
    ///
    /// Same as [`Response::bare`].
    pub fn tolerant_bare<T: DeserializeOwned + KeepBroken>(&self) -> Result<T, Error> {
        self.result_in(Frame::Bare, "$")
    }

    /// Reads a list. An element that cannot be read is left out and kept as a [`BrokenPart`] of the first element.
    ///
    /// # Errors
    ///
    /// Same as [`Response::result`]. If no element can be read, the list cannot be read.
    pub fn tolerant_list<T: DeserializeOwned + KeepBroken>(&self) -> Result<Vec<T>, Error> {
        self.list_in(Frame::Envelope, "$.result")
    }

    /// Like [`Response::tolerant_list`], but the body is the list.
    ///
    /// # Errors
    ///
    /// Same as [`Response::bare`]. If no element can be read, the list cannot be read.
    pub fn tolerant_bare_list<T: DeserializeOwned + KeepBroken>(&self) -> Result<Vec<T>, Error> {
        self.list_in(Frame::Bare, "$")
    }

    /// Reads the whole list of a bot's answer first. If an element is invalid, reads each element separately.
    pub(crate) fn list_or_each<'a, T>(
        &'a self,
        list: impl DeserializeSeed<'a, Value = Vec<T>> + Copy,
        each: impl FnMut(&'a RawValue) -> T,
    ) -> Result<Vec<T>, Error> {
        self.read_or_mend(Frame::Envelope, list).or_else(|unread| {
            match self.parts::<Vec<&RawValue>>(Frame::Envelope, &unread) {
                Some(elements) => Ok(elements.into_iter().map(each).collect()),
                None => Err(unread.error),
            }
        })
    }

    /// The raw result of an answer that cannot be read whole, or the raw elements of its list.
    fn parts<'a, T: Deserialize<'a>>(&self, frame: Frame, unread: &Unread<'a>) -> Option<T> {
        let texts = unread.texts.iter().flatten();
        let mut parts = texts.map(|text| self.read(frame, text, PhantomData::<T>));
        parts.find_map(Result::ok)
    }

    fn update_of<T: Tolerant>(&self, json: &RawValue) -> T {
        let error = match serde_json::from_str(json.get()) {
            Ok(update) => return update,
            Err(error) => error,
        };
        match read_without_broken::<T>(json, "$", T::KEYS) {
            Some((update, parts)) => self.keep(update, parts),
            None => {
                let path = json_path(json.get(), &error);
                T::undecodable(json, self.message(&format!("at {path}: {error}")))
            }
        }
    }

    fn result_in<T>(&self, frame: Frame, place: &str) -> Result<T, Error>
    where
        T: DeserializeOwned + KeepBroken,
    {
        let mut value = None;
        let unread = match self.read_or_mend_into(&mut value, frame, PhantomData::<T>) {
            Ok(()) => return value.ok_or_else(|| self.no_result()),
            Err(unread) => unread,
        };
        let json: Option<&RawValue> = self.parts(frame, &unread);
        match json.and_then(|json| read_without_broken(json, place, &[])) {
            Some((value, parts)) => Ok(self.keep(value, parts)),
            None => Err(unread.error),
        }
    }

    fn list_in<T>(&self, frame: Frame, place: &str) -> Result<Vec<T>, Error>
    where
        T: DeserializeOwned + KeepBroken,
    {
        let unread = match self.read_or_mend(frame, PhantomData::<Vec<T>>) {
            Ok(list) => return Ok(list),
            Err(unread) => unread,
        };
        let Some(elements) = self.parts::<Vec<&RawValue>>(frame, &unread) else {
            return Err(unread.error);
        };
        let mut list = Vec::new();
        let mut lost = Vec::new();
        for (index, json) in elements.into_iter().enumerate() {
            let error = match serde_json::from_str(json.get()) {
                Ok(element) => {
                    list.push(element);
                    continue;
                }
                Err(error) => error,
            };
            let place = format!("{place}[{index}]");
            match read_without_broken(json, &place, &[]) {
                Some((element, parts)) => list.push(self.keep(element, parts)),
                None => {
                    let path = json_path(json.get(), &error);
                    let error = format!("{error} at {}", path.replacen('$', &place, 1));
                    lost.push(BrokenPart::new(place, json.get(), error));
                }
            }
        }
        match list.is_empty() {
            true => Err(unread.error),
            false => Ok(self.keep(list, lost)),
        }
    }

    /// Keeps parts with their value, and reports them without their content.
    pub(crate) fn keep<T: KeepBroken>(&self, mut value: T, parts: Vec<BrokenPart>) -> T {
        let parts = parts.into_iter().map(|part| part.for_users(self));
        value.keep_broken(parts.collect());
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_without_an_envelope_is_read_as_far_as_it_can_be() {
        let read = |body: &'static str| {
            let answer = Response::new("getAll", 200, body);
            answer.tolerant_bare_list::<i64>().ok()
        };
        assert_eq!(read("[1,2]"), Some(vec![1, 2]));
        assert_eq!(read(r#"[1,"x",3]"#), Some(vec![1, 3]));
        assert_eq!(read(r#"["x"]"#), None);
    }
}
