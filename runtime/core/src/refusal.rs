//! The details of a refusal, in the forms in which servers write them.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess};
use serde_json::value::RawValue;

use crate::broken::whole_number;
use crate::error::ApiError;
use crate::response::Response;
use crate::wire::{Key, Members, object, skip};

/// Everything of a refusal but `ok`.
#[derive(Default)]
pub(crate) struct Details<'de> {
    description: Option<Cow<'de, str>>,
    error_code: Option<i64>,
    parameters: Parameters<'de>,
}

impl<'de> Details<'de> {
    /// Reads the value of a key.
    pub(crate) fn read<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            "description" => self.description = scalar(map)?,
            "error_code" => self.error_code = scalar(map)?.and_then(|code| integer(&code)),
            "parameters" => {
                let raw: &'de RawValue = map.next_value()?;
                let within: Parameters<'de> = serde_json::from_str(raw.get()).unwrap_or_default();
                self.parameters.replace(within);
            }
            // Some servers write the parameters beside `ok`.
            _ => self.parameters.read_key(key, map)?,
        }
        Ok(())
    }

    /// Whether there is a code, which only refusals have.
    pub(crate) fn has_code(&self) -> bool {
        self.error_code.is_some()
    }

    pub(crate) fn error(self, response: &Response) -> ApiError {
        // The status of a refusal with status 200 says nothing.
        let status = match response.status {
            200..300 => 0,
            status => i64::from(status),
        };
        let wait = self.parameters.retry_after;
        let wait = wait.and_then(|wait| response.wait(&wait));
        let description = self.description.map(Cow::into_owned);
        let mut error = response.api_error(self.error_code.unwrap_or(status), description, wait);
        error.migrate_to_chat_id = self.parameters.migrate_to_chat_id;
        error
    }
}

#[derive(Default)]
struct Parameters<'de> {
    retry_after: Option<Cow<'de, str>>,
    migrate_to_chat_id: Option<i64>,
}

impl<'de> Parameters<'de> {
    fn read_key<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        let parameters = match key {
            "retry_after" => Self {
                retry_after: scalar(map)?,
                ..Self::default()
            },
            "migrate_to_chat_id" => Self {
                migrate_to_chat_id: scalar(map)?.and_then(|chat| integer(&chat)),
                ..Self::default()
            },
            _ => return skip(map),
        };
        self.replace(parameters);
        Ok(())
    }

    /// Takes over what the others have.
    fn replace(&mut self, others: Self) {
        self.retry_after = others.retry_after.or(self.retry_after.take());
        self.migrate_to_chat_id = others.migrate_to_chat_id.or(self.migrate_to_chat_id);
    }
}

impl<'de> Members<'de> for Parameters<'de> {
    const NAME: &'static str = "ResponseParameters";

    fn read<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut parameters = Self::default();
        while let Some(key) = map.next_key::<Key<'de>>()? {
            parameters.read_key(key.as_str(), &mut map)?;
        }
        Ok(parameters)
    }
}

impl<'de> Deserialize<'de> for Parameters<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object(deserializer)
    }
}

/// Reads `ok`: a boolean, also as a number or a text.
pub(crate) fn ok<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<bool>, A::Error> {
    Ok(scalar(map)?.and_then(|text| {
        let is = |word: &str| text.trim().eq_ignore_ascii_case(word);
        match is("true") || is("1") {
            true => Some(true),
            false => (is("false") || is("0")).then_some(false),
        }
    }))
}

/// Reads a text, a number or a boolean as text. Anything else is skipped, so that a detail of an unexpected type
/// does not cost the refusal.
fn scalar<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Cow<'de, str>>, A::Error> {
    let raw: &'de RawValue = map.next_value()?;
    let raw = raw.get();
    Ok(match raw.as_bytes().first() {
        Some(b'"') => serde_json::from_str(raw).ok().map(Cow::Owned),
        None | Some(b'{' | b'[' | b'n') => None,
        Some(_) => Some(Cow::Borrowed(raw)),
    })
}

/// Reads an integer, also one that is written as `400.0`.
fn integer(text: &str) -> Option<i64> {
    let text = text.trim();
    text.parse().ok().or_else(|| whole_number(text))
}
