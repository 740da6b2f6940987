//! Reading and writing a type whose name is only known when the test runs.

use std::fmt::Debug;

use bazu_core::to_json;
use serde_json::Value;

/// Decodes JSON as some type, encodes it again, and gives what came out.
pub type RoundTrip = fn(&str) -> Result<Value, String>;

/// Decodes JSON as `T`, encodes it, decodes that, and checks that the two values are equal, and
/// that the value is sent as serde_json writes it.
///
/// # Errors
///
/// When the JSON is not of the type, or does not survive the way.
pub fn round_trip<T>(json: &str) -> Result<Value, String>
where
    T: for<'de> bazu_core::serde::Deserialize<'de>
        + bazu_core::serde::Serialize
        + PartialEq
        + Debug,
{
    let first: T = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let text = serde_json::to_string(&first).map_err(|error| error.to_string())?;
    let sent = to_json(&first, text.len()).map_err(|error| error.to_string())?;
    if sent != text.as_bytes() {
        let sent = String::from_utf8_lossy(&sent);
        return Err(format!("{sent} is sent, but serde_json writes {text}"));
    }
    let second: T = serde_json::from_str(&text)
        .map_err(|error| format!("{error} in what was written: {text}"))?;
    if first != second {
        return Err(format!("{first:?} came back as {second:?}"));
    }
    serde_json::from_str(&text).map_err(|error| error.to_string())
}
