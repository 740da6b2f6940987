//! Reading and writing a type or a method whose name is only known when the test runs.

use std::fmt::Debug;

use bazu_core::serde::{Serialize, de::DeserializeOwned};
use bazu_core::{InputFile, to_json};
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
    T: DeserializeOwned + Serialize + PartialEq + Debug,
{
    let first: T = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let text = sent(&first)?;
    let second: T = serde_json::from_str(&text)
        .map_err(|error| format!("{error} in what was written: {text}"))?;
    if first != second {
        return Err(format!("{first:?} came back as {second:?}"));
    }
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

/// Makes a request of some method from the JSON of its parameters, if that is possible, and
/// encodes it.
pub type Sent = fn(&Value) -> Option<Result<String, String>>;

/// Encodes a value to send.
///
/// # Errors
///
/// When serde_json writes something else, or nothing.
pub fn sent<T: Serialize>(value: &T) -> Result<String, String> {
    let text = serde_json::to_string(value).map_err(|error| error.to_string())?;
    let sent = to_json(value, text.len()).map_err(|error| error.to_string())?;
    if sent == text.as_bytes() {
        return Ok(text);
    }
    let sent = String::from_utf8_lossy(&sent);
    Err(format!("{sent} is sent, but serde_json writes {text}"))
}

/// Reads a value, if the JSON is of its type.
pub fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// Makes a file: a text is its id, and anything else a file to upload.
pub fn file(value: &Value) -> Option<InputFile> {
    Some(match value.as_str() {
        Some(id) => InputFile::id(id),
        None => InputFile::bytes("a.txt", value.to_string()),
    })
}

/// Reads the items of a list.
pub fn list<T>(value: &Value, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(read).collect()
}
