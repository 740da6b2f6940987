//! The envelope of an answer: `ok` with a `result`, or a refusal with its reason.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::{ApiError, Error};
use crate::json_path::json_path;
use crate::refusal::{self, Details};
use crate::response::Response;
use crate::wire::Key;

/// A list element that is kept as raw JSON if it cannot be decoded.
pub trait Tolerant: for<'de> Deserialize<'de> {
    /// Keeps an element with the reason why it could not be decoded.
    fn undecodable(json: &RawValue, error: String) -> Self;
}

impl Response {
    /// Reads the result.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] for a refusal, [`Error::Status`] for an answer without the envelope, [`Error::Decode`]
    /// for a result that does not have the type.
    pub fn result<T: for<'de> Deserialize<'de>>(&self) -> Result<T, Error> {
        self.read(PhantomData::<T>)
    }

    /// Reads a list and keeps all elements. An element that cannot be decoded is kept as raw JSON.
    ///
    /// # Errors
    ///
    /// Same as [`Response::result`], except for the elements.
    pub fn tolerant<T: Tolerant>(&self) -> Result<Vec<T>, Error> {
        self.list_or_each(PhantomData::<Vec<T>>, |raw| {
            serde_json::from_str(raw.get()).unwrap_or_else(|error| {
                let path = json_path(raw.get(), &error);
                T::undecodable(raw, self.redact(&format!("at {path}: {error}")))
            })
        })
    }

    /// Reads the whole list first. If an element is invalid, reads each element separately.
    pub(crate) fn list_or_each<'a, T>(
        &'a self,
        list: impl DeserializeSeed<'a, Value = Vec<T>>,
        each: impl FnMut(&'a RawValue) -> T,
    ) -> Result<Vec<T>, Error> {
        let error = match self.read(list) {
            Err(error @ Error::Decode(_)) => error,
            other => return other,
        };
        match self.read(PhantomData::<Vec<&RawValue>>) {
            Ok(elements) => Ok(elements.into_iter().map(each).collect()),
            Err(_) => Err(error),
        }
    }

    /// Reads the body without an envelope.
    pub fn bare<T: for<'de> Deserialize<'de>>(&self) -> Result<T, Error> {
        serde_json::from_slice(&self.body).map_err(|error| {
            let text = String::from_utf8_lossy(&self.body);
            self.misread(&text, &error)
        })
    }

    pub(crate) fn read<'a, S>(&'a self, seed: S) -> Result<S::Value, Error>
    where
        S: DeserializeSeed<'a>,
    {
        let text = match std::str::from_utf8(&self.body) {
            Ok(text) => text,
            Err(error) => {
                let message = format!("the answer is not UTF-8 from byte {}", error.valid_up_to());
                return Err(self.outside().unwrap_or_else(|| self.undecodable(&message)));
            }
        };
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let envelope = EnvelopeSeed(seed)
            .deserialize(&mut deserializer)
            .and_then(|envelope| deserializer.end().map(|()| envelope));
        match envelope {
            Ok(Envelope {
                ok: Some(true),
                result: Some(result),
                ..
            }) => Ok(result),
            Ok(Envelope {
                ok: Some(true),
                result: None,
                ..
            }) => Err(self.undecodable("the answer has no `result`")),
            Ok(envelope) => match envelope.refusal(self) {
                Some(error) => Err(error.into()),
                None => Err(self
                    .outside()
                    .unwrap_or_else(|| self.undecodable("the answer has no `ok`"))),
            },
            Err(error) => Err(match self.refusal() {
                Some(refusal) => refusal.into(),
                None => self.outside().unwrap_or_else(|| self.misread(text, &error)),
            }),
        }
    }

    /// The error for an answer that comes from a proxy or web server instead of the API.
    pub fn outside(&self) -> Option<Error> {
        let json = self
            .body
            .trim_ascii_start()
            .first()
            .is_some_and(|byte| b"{[".contains(byte));
        let success = (200..300).contains(&self.status);
        let named = self.content_type.as_deref().unwrap_or_default();
        let page = named.starts_with("text/html") || self.body.trim_ascii_start().starts_with(b"<");
        (!success || (page && !json)).then(|| self.status_error().into())
    }

    /// The refusal in the answer.
    pub fn refusal(&self) -> Option<ApiError> {
        let text = std::str::from_utf8(&self.body).ok()?;
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let seed = EnvelopeSeed(PhantomData::<IgnoredAny>);
        seed.deserialize(&mut deserializer).ok()?.refusal(self)
    }

    /// Converts the error of serde for the body. `text` is the body as text.
    fn misread(&self, text: &str, error: &serde_json::Error) -> Error {
        let path = json_path(text, error);
        let message = error.to_string();
        self.decode_error(&path, &message, error.line(), error.column())
            .into()
    }

    fn undecodable(&self, message: &str) -> Error {
        self.decode_error("$", message, 1, 1).into()
    }
}

struct Envelope<'de, T> {
    ok: Option<bool>,
    result: Option<T>,
    details: Details<'de>,
}

impl<T> Envelope<'_, T> {
    fn refusal(self, response: &Response) -> Option<ApiError> {
        let refused = self.ok == Some(false) || (self.ok.is_none() && self.details.has_code());
        refused.then(|| self.details.error(response))
    }
}

struct EnvelopeSeed<S>(S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for EnvelopeSeed<S> {
    type Value = Envelope<'de, S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for EnvelopeSeed<S> {
    type Value = Envelope<'de, S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `ok`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut seed = Some(self.0);
        let mut envelope = Envelope {
            ok: None,
            result: None,
            details: Details::default(),
        };
        while let Some(key) = map.next_key::<Key<'de>>()? {
            match key.as_str() {
                "ok" if envelope.ok.is_some() => return Err(de::Error::duplicate_field("ok")),
                "ok" => envelope.ok = refusal::ok(&mut map)?,
                "result" => match seed.take() {
                    Some(seed) => envelope.result = map.next_value_seed(Nullable(seed))?,
                    None => return Err(de::Error::duplicate_field("result")),
                },
                key => envelope.details.read(key, &mut map)?,
            }
        }
        Ok(envelope)
    }
}

struct Nullable<S>(S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Nullable<S> {
    type Value = Option<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Nullable<S> {
    type Value = Option<S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a result")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(deserializer).map(Some)
    }
}
