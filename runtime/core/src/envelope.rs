//! Reads an answer whole: with its envelope, which is `ok` with a `result` or a refusal with its reason, or
//! without one.

use std::fmt;
use std::marker::PhantomData;
use std::str::Utf8Error;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::error::{ApiError, Error};
use crate::json_path::json_path;
use crate::refusal::{self, Details};
use crate::response::Response;
use crate::wire::Key;

impl Response {
    /// Reads the result whole.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] for a refusal, [`Error::Status`] for an answer without the envelope, [`Error::Decode`]
    /// for a result that does not have the type.
    pub fn result<T: for<'de> Deserialize<'de>>(&self) -> Result<T, Error> {
        let read = self.read_or_mend(Frame::Envelope, PhantomData::<T>);
        read.map_err(|unread| unread.error)
    }

    /// Reads the whole body as the result, without an envelope.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] for a body that does not have the type.
    pub fn bare<T: for<'de> Deserialize<'de>>(&self) -> Result<T, Error> {
        let read = self.read_or_mend(Frame::Bare, PhantomData::<T>);
        read.map_err(|unread| unread.error)
    }

    /// Reads the body. If it cannot be read, repairs it and reads it again.
    pub(crate) fn read_or_mend<'a, S>(
        &'a self,
        frame: Frame,
        seed: S,
    ) -> Result<S::Value, Unread<'a>>
    where
        S: DeserializeSeed<'a> + Copy,
    {
        let mut value = None;
        self.read_or_mend_into(&mut value, frame, seed)?;
        value.ok_or_else(|| Unread::whole(self.no_result()))
    }

    /// Like [`read_or_mend`](Self::read_or_mend), but puts the value where the caller needs it, and it is there
    /// after `Ok`. A value is large, and would be moved by each function on its way.
    pub(crate) fn read_or_mend_into<'a, S>(
        &'a self,
        value: &mut Option<S::Value>,
        frame: Frame,
        seed: S,
    ) -> Result<(), Unread<'a>>
    where
        S: DeserializeSeed<'a> + Copy,
    {
        let text = text(&self.body);
        let error = match text.map(|text| self.read_into(value, frame, text, seed)) {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(error @ Error::Decode(_))) => error,
            Ok(Err(error)) => return Err(Unread::whole(error)),
            Err(error) => {
                let message = format!("the answer is not UTF-8 from byte {}", error.valid_up_to());
                self.outside().unwrap_or_else(|| self.undecodable(&message))
            }
        };
        let mended = self.mended().filter(|mended| text != Ok(*mended));
        match mended.map(|text| self.read_into(value, frame, text, seed)) {
            Some(Ok(())) => Ok(()),
            // The first error says more about what the server sent.
            None | Some(Err(Error::Decode(_))) => Err(Unread {
                error,
                texts: [text.ok(), mended],
            }),
            Some(Err(error)) => Err(Unread::whole(error)),
        }
    }

    /// Reads a text that is the body, or the repaired body.
    pub(crate) fn read<'a, S>(
        &self,
        frame: Frame,
        text: &'a str,
        seed: S,
    ) -> Result<S::Value, Error>
    where
        S: DeserializeSeed<'a>,
    {
        let mut value = None;
        self.read_into(&mut value, frame, text, seed)?;
        value.ok_or_else(|| self.no_result())
    }

    fn read_into<'a, S>(
        &self,
        value: &mut Option<S::Value>,
        frame: Frame,
        text: &'a str,
        seed: S,
    ) -> Result<(), Error>
    where
        S: DeserializeSeed<'a>,
    {
        *value = None;
        let mut deserializer = serde_json::Deserializer::from_str(text);
        if let Frame::Bare = frame {
            let read = seed.deserialize(&mut deserializer);
            let read = read.and_then(|read| deserializer.end().map(|()| read));
            *value = Some(read.map_err(|error| self.misread(text, &error))?);
            return Ok(());
        }
        let envelope = EnvelopeSeed { seed, value };
        let envelope = envelope.deserialize(&mut deserializer);
        match envelope.and_then(|envelope| deserializer.end().map(|()| envelope)) {
            Ok(Envelope { ok: Some(true), .. }) => match value {
                Some(_) => Ok(()),
                None => Err(self.no_result()),
            },
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
        let text = std::str::from_utf8(&self.body).ok();
        let mut deserializer = serde_json::Deserializer::from_str(text.or(self.mended())?);
        let seed = EnvelopeSeed {
            seed: PhantomData::<IgnoredAny>,
            value: &mut None,
        };
        seed.deserialize(&mut deserializer).ok()?.refusal(self)
    }

    /// Converts the error of serde for the body. `text` is the body as text.
    fn misread(&self, text: &str, error: &serde_json::Error) -> Error {
        let path = json_path(text, error);
        let message = error.to_string();
        self.decode_error(&path, &message, error.line(), error.column())
            .into()
    }

    /// The error for an envelope without a result.
    pub(crate) fn no_result(&self) -> Error {
        self.undecodable("the answer has no `result`")
    }

    fn undecodable(&self, message: &str) -> Error {
        self.decode_error("$", message, 1, 1).into()
    }
}

/// The body as text. Most of an answer in Persian is outside ASCII, which the standard library checks character by
/// character.
fn text(body: &[u8]) -> Result<&str, Utf8Error> {
    match simdutf8::basic::from_utf8(body) {
        Ok(text) => Ok(text),
        // This one says where.
        Err(_) => std::str::from_utf8(body),
    }
}

/// What stands around the result in a body.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Frame {
    Envelope,
    /// The body is the result.
    Bare,
}

/// An answer that could not be read whole.
pub(crate) struct Unread<'a> {
    pub(crate) error: Error,
    /// Texts of the body whose parts may be readable: the body itself and the repaired body.
    pub(crate) texts: [Option<&'a str>; 2],
}

impl Unread<'_> {
    fn whole(error: Error) -> Self {
        let texts = [None; 2];
        Self { error, texts }
    }
}

/// What stands beside the result.
struct Envelope<'de> {
    ok: Option<bool>,
    details: Details<'de>,
}

impl Envelope<'_> {
    fn refusal(self, response: &Response) -> Option<ApiError> {
        let refused = self.ok == Some(false) || (self.ok.is_none() && self.details.has_code());
        refused.then(|| self.details.error(response))
    }
}

/// Reads an envelope, and puts its result into `value`.
struct EnvelopeSeed<'v, S, V> {
    seed: S,
    value: &'v mut Option<V>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for EnvelopeSeed<'_, S, S::Value> {
    type Value = Envelope<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for EnvelopeSeed<'_, S, S::Value> {
    type Value = Envelope<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `ok`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut seed = Some(self.seed);
        let mut envelope = Envelope {
            ok: None,
            details: Details::default(),
        };
        while let Some(key) = map.next_key::<Key<'de>>()? {
            match key.as_str() {
                "ok" if envelope.ok.is_some() => return Err(de::Error::duplicate_field("ok")),
                "ok" => envelope.ok = refusal::ok(&mut map)?,
                "result" => match seed.take() {
                    Some(seed) => map.next_value_seed(Nullable {
                        seed,
                        value: &mut *self.value,
                    })?,
                    None => return Err(de::Error::duplicate_field("result")),
                },
                key => envelope.details.read(key, &mut map)?,
            }
        }
        Ok(envelope)
    }
}

/// Reads what may be `null`, and puts it into `value`.
struct Nullable<'v, S, V> {
    seed: S,
    value: &'v mut Option<V>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Nullable<'_, S, S::Value> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Nullable<'_, S, S::Value> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a result")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        *self.value = Some(self.seed.deserialize(deserializer)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: for<'de> Deserialize<'de>>(body: &'static str) -> Result<T, String> {
        let answer = Response::new("getMe", 200, body);
        answer.result().map_err(|error| error.to_string())
    }

    #[test]
    fn what_is_no_envelope_says_what_was_expected() {
        let text = read::<i64>("[1]").unwrap_err();
        assert!(text.contains("expected an object with `ok`"), "{text}");
        let text = read::<i64>(r#"{"ok":true,"result":null}"#).unwrap_err();
        assert!(text.contains("the answer has no `result`"), "{text}");
        assert_eq!(read::<i64>(r#"{"ok":true,"result":7}"#), Ok(7));
    }

    #[test]
    fn an_answer_that_no_api_gave_is_known_by_its_status_or_as_a_page() {
        for (status, content_type, body, is_outside) in [
            (200, None, "{}", false),
            (299, None, "{}", false),
            (300, None, "{}", true),
            (502, None, "{}", true),
            (200, Some("text/html"), " {}", false),
            (200, Some("text/html"), "[1]", false),
            (200, Some("text/html; charset=utf-8"), "sorry", true),
            (200, Some("application/json"), "sorry", false),
            (200, Some("application/json"), " <html>", true),
            (200, None, "<html>", true),
            (200, None, "", false),
        ] {
            let mut answer = Response::new("getMe", status, body);
            answer.content_type = content_type.map(str::to_owned);
            let found = answer.outside().is_some();
            assert_eq!(found, is_outside, "{status} {content_type:?} {body}");
        }
    }

    #[test]
    fn an_answer_without_ok_is_a_refusal_only_if_it_has_a_code() {
        let text = read::<i64>(r#"{"result":7}"#).unwrap_err();
        assert!(text.contains("the answer has no `ok`"), "{text}");
        let text = read::<i64>(r#"{"error_code":404}"#).unwrap_err();
        assert!(text.contains("error 404"), "{text}");
        let text = read::<i64>(r#"{"ok":true,"ok":true,"result":7}"#).unwrap_err();
        assert!(text.contains("duplicate field `ok`"), "{text}");
    }
}
