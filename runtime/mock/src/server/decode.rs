//! Requests of bots to calls.

use bytes::Bytes;
use hyper::http::request::Parts;
use serde_json::Value;

use crate::parameters::{Raw, RawValue};
use crate::reply::Refusal;

/// Reads the parameters of a request, whatever their encoding is.
pub(super) async fn decode(_head: &Parts, body: Bytes) -> Result<Raw, Refusal> {
    let mut raw = Raw::default();
    if let Ok(Value::Object(fields)) = serde_json::from_slice(&body) {
        let fields = fields.into_iter();
        raw.fields = fields
            .map(|(name, value)| (name, RawValue::Json(value)))
            .collect();
    }
    Ok(raw)
}
