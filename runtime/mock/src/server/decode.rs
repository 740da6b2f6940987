//! Requests of bots to parameters: query, form, JSON and multipart, alone or together.

mod meter;
mod multipart;

#[cfg(test)]
mod tests;

use std::fmt;

use bytes::Bytes;
use hyper::body::Body;
use hyper::header::CONTENT_TYPE;
use hyper::http::request::Parts;
use percent_encoding::percent_decode;
use serde::Deserializer;
use serde::de::{DeserializeSeed, MapAccess, Visitor};

use super::upload::{Room, whole};
use crate::Model;
use crate::parameters::{Keyboard, MARKUP, Raw, RawValue};
use crate::reply::Refusal;

/// The largest text of all parameters together, in bytes.
const PARAMETERS: u64 = 4 << 20;
/// The highest number of parameters, as each costs more than its bytes.
const FIELDS: usize = 10_000;
/// How many of the largest uploads a body may hold: an album has ten.
const UPLOADS: u64 = 10;

/// Why a request was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// It is broken.
    Refused(Refusal),
    /// It is larger than any body that the server takes.
    TooLarge,
    /// It ended before its end.
    Cut,
}

impl Unread {
    fn bad(text: &str) -> Self {
        Self::Refused(Refusal::bad(text))
    }
}

/// Reads the parameters of a request, whatever their encoding is: those of the query, then those of the body.
///
/// What is held of it is bounded. A file that is larger than the largest upload of the API, or for which no room is
/// left, is counted and not kept.
pub(super) async fn decode<B>(
    model: &Model,
    method: &str,
    head: &Parts,
    body: B,
    room: &Room,
) -> Result<Raw, Unread>
where
    B: Body<Data = Bytes> + Send + Unpin,
    B::Error: std::error::Error + Send + Sync + 'static,
{
    let mut raw = Raw::default();
    pairs(head.uri.query().unwrap_or_default().as_bytes(), &mut raw)?;
    let label = head.headers.get(CONTENT_TYPE);
    let label = label
        .and_then(|label| label.to_str().ok())
        .unwrap_or_default();
    let largest = model
        .largest_upload()
        .saturating_mul(UPLOADS)
        .saturating_add(PARAMETERS);
    let is_multipart = is_labelled(label, "multipart/");
    let most = if is_multipart { largest } else { PARAMETERS };
    if body.size_hint().lower() > most {
        return Err(Unread::TooLarge);
    }
    if is_multipart {
        let boundary =
            boundary(label).ok_or_else(|| Unread::bad("multipart body has no boundary"))?;
        multipart::read(model, method, body, boundary, largest, room, &mut raw).await?;
        return Ok(raw);
    }
    let body = whole(body, PARAMETERS).await?;
    match encoding(label, &body) {
        Encoding::Json => json(model.keyboard(method), &body, &mut raw)?,
        Encoding::Form => pairs(&body, &mut raw)?,
        Encoding::Unknown => {}
    }
    Ok(raw)
}

/// How a body that is one piece is written.
enum Encoding {
    Json,
    Form,
    Unknown,
}

/// The encoding by the label of the body, or by how it begins where the label says nothing.
fn encoding(label: &str, body: &[u8]) -> Encoding {
    if is_labelled(label, "application/json") {
        return Encoding::Json;
    }
    if is_labelled(label, "application/x-www-form-urlencoded") {
        return Encoding::Form;
    }
    match body.trim_ascii_start().first() {
        Some(b'{') => Encoding::Json,
        Some(_) if label.is_empty() && body.contains(&b'=') => Encoding::Form,
        _ => Encoding::Unknown,
    }
}

fn is_labelled(label: &str, as_this: &str) -> bool {
    let start = label.trim_start().get(..as_this.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(as_this))
}

/// The text that stands between the parts.
fn boundary(label: &str) -> Option<String> {
    multer::parse_boundary(label).ok().or_else(|| {
        // Clients leave out the quotation marks that some characters need.
        let mut parameters = label.split(';').skip(1).map(str::trim);
        let found = parameters.find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            name.trim()
                .eq_ignore_ascii_case("boundary")
                .then(|| value.trim().trim_matches('"'))
        });
        found.filter(|text| !text.is_empty()).map(str::to_owned)
    })
}

fn json(keyboard: Option<Keyboard<'_>>, body: &[u8], raw: &mut Raw) -> Result<(), Unread> {
    if body.trim_ascii().is_empty() {
        return Ok(());
    }
    let broken = || Unread::bad("can't parse JSON object");
    // Text that is known to be one is read faster.
    let text = simdutf8::basic::from_utf8(body).map_err(|_| broken())?;
    let read = |keyboard| {
        let mut json = serde_json::Deserializer::from_str(text);
        let members = Members { keyboard }.deserialize(&mut json);
        members.and_then(|members| json.end().map(|()| members))
    };
    // Not every keyboard is exactly as its type says.
    let members = match keyboard {
        Some(_) => read(keyboard).or_else(|_| read(None)),
        None => read(None),
    };
    let members = members.map_err(|_| broken())?;
    if raw.fields.len() + members.len() > FIELDS {
        return Err(Unread::TooLarge);
    }
    raw.fields.extend(members);
    Ok(())
}

/// Reads the members of an object, in their order.
struct Members<'m> {
    /// What reads the keyboard, if one that is exactly as the method takes it is expected.
    keyboard: Option<Keyboard<'m>>,
}

impl<'de> DeserializeSeed<'de> for Members<'_> {
    type Value = Vec<(String, RawValue)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Members<'_> {
    type Value = Vec<(String, RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::with_capacity(8);
        while let Some(name) = map.next_key::<String>()? {
            let value = match self.keyboard {
                Some(keyboard) if name == MARKUP => {
                    RawValue::Markup(map.next_value_seed(keyboard)?)
                }
                _ => RawValue::Json(map.next_value()?),
            };
            members.push((name, value));
        }
        Ok(members)
    }
}

/// Names and values of a query or a form.
fn pairs(text: &[u8], raw: &mut Raw) -> Result<(), Unread> {
    let pairs = text
        .split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty());
    for pair in pairs {
        let end = pair.iter().position(|byte| *byte == b'=');
        let (name, value) = pair.split_at(end.unwrap_or(pair.len()));
        let value = value.get(1..).unwrap_or_default();
        add(raw, decoded(name)?, RawValue::Text(decoded(value)?))?;
    }
    Ok(())
}

fn decoded(text: &[u8]) -> Result<String, Unread> {
    let spaced: Vec<u8> = text
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    let decoded = percent_decode(&spaced).decode_utf8();
    let decoded = decoded.map_err(|_| Unread::bad("text must be encoded in UTF-8"))?;
    Ok(decoded.into_owned())
}

fn add(raw: &mut Raw, name: String, value: RawValue) -> Result<(), Unread> {
    if raw.fields.len() >= FIELDS {
        return Err(Unread::TooLarge);
    }
    raw.fields.push((name, value));
    Ok(())
}
