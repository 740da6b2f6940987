//! Limits as data: how long, how large, how many.

use std::fmt;

/// What to do about a request that breaks a limit or a rule of the API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Policy {
    /// Refuse to send it.
    #[default]
    Strict,
    /// Send it, and log a warning for each violation.
    Warn,
    /// Send it unchecked.
    Off,
}

/// What the length of a text is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// Unicode scalar values.
    Chars,
    /// UTF-16 code units.
    Utf16,
    /// UTF-8 bytes.
    Bytes,
}

impl Unit {
    pub(super) fn count(self, text: &str) -> usize {
        match self {
            Self::Chars => text.chars().count(),
            Self::Utf16 => text.encode_utf16().count(),
            Self::Bytes => text.len(),
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chars => "characters",
            Self::Utf16 => "UTF-16 units",
            Self::Bytes => "bytes",
        })
    }
}

/// Length of a text, both bounds inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LengthLimit {
    /// The least.
    pub min: usize,
    /// The most.
    pub max: usize,
    /// What is counted.
    pub unit: Unit,
}

/// Range of a number, both bounds inclusive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RangeLimit {
    /// The least.
    pub min: f64,
    /// The most.
    pub max: f64,
    /// What is counted; empty where the API names no unit.
    pub unit: &'static str,
}

/// Length of a list, both bounds inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemsLimit {
    /// The least.
    pub min: usize,
    /// The most.
    pub max: usize,
}

/// The only numbers that are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices(pub &'static [i64]);

/// Limits of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileLimit {
    /// Largest upload in bytes.
    pub max_bytes: u64,
    /// Largest file that the server fetches from a URL, in bytes.
    pub url_max_bytes: u64,
    /// Formats that the API takes; empty for any.
    pub formats: &'static [&'static str],
}
