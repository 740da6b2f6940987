//! Limits as data: length, size, number of items.

use std::fmt;

/// What to do about a request that breaks a limit or a rule of the API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Policy {
    /// Do not send it, and return an error.
    #[default]
    Strict,
    /// Send it, and log a warning for each violation.
    Warn,
    /// Send it without a check.
    Off,
}

/// The unit for the length of a text.
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
    /// How many of them a text has.
    pub fn count(self, text: &str) -> usize {
        match self {
            Self::Chars => text.chars().count(),
            Self::Utf16 => text.encode_utf16().count(),
            Self::Bytes => text.len(),
        }
    }

    pub(super) fn plural(self) -> &'static str {
        match self {
            Self::Chars => "characters",
            Self::Utf16 => "UTF-16 units",
            Self::Bytes => "bytes",
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.plural())
    }
}

/// Length of a text, both bounds inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LengthLimit {
    /// The minimum.
    pub min: usize,
    /// The maximum.
    pub max: usize,
    /// The unit of the length.
    pub unit: Unit,
}

impl LengthLimit {
    /// Whether a text is so long.
    pub fn holds(&self, text: &str) -> bool {
        (self.min..=self.max).contains(&self.unit.count(text))
    }
}

/// Range of a whole number, both bounds inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntegerRange {
    /// The minimum.
    pub min: i64,
    /// The maximum.
    pub max: i64,
    /// The unit of the number. Empty if the API names no unit.
    pub unit: &'static str,
}

/// Range of a number with a fraction, both bounds inclusive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RangeLimit {
    /// The minimum.
    pub min: f64,
    /// The maximum.
    pub max: f64,
    /// The unit of the number. Empty if the API names no unit.
    pub unit: &'static str,
}

/// Length of a list, both bounds inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemsLimit {
    /// The minimum.
    pub min: usize,
    /// The maximum.
    pub max: usize,
}

/// The list of allowed numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices(pub &'static [i64]);

/// Limits of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileLimit {
    /// The maximum size of an upload, in bytes.
    pub max_bytes: u64,
    /// The maximum size of a file that the server fetches from a URL, in bytes.
    pub url_max_bytes: u64,
    /// The formats that the API accepts. Empty if the API accepts any format.
    pub formats: &'static [&'static str],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_shown_as_in_a_violation() {
        let shown = [Unit::Chars, Unit::Utf16, Unit::Bytes].map(|unit| unit.to_string());
        assert_eq!(shown, ["characters", "UTF-16 units", "bytes"]);
    }
}
