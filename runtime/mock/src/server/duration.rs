//! Lengths of time in JSON: seconds as a number, or a text such as `1h 30m`.

use std::time::Duration;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::Value;

/// A length of time: seconds, or a text such as `1h 30m`. Units are `ms`, `s`, `m`, `h` and `d`.
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[allow(dead_code, reason = "only its schema is used")]
pub(crate) enum Length {
    Seconds(f64),
    Text(String),
}

/// Reads `90`, `1.5`, `"90s"`, `"1h 30m"`, `"250ms"`, `"2d"`.
///
/// # Errors
///
/// If the value is neither, is negative or too long. The error says what is expected.
pub(crate) fn read(value: &Value) -> Result<Duration, String> {
    let wrong =
        || format!("{value} is not a length of time: write seconds, or a text such as `1h 30m`");
    match value {
        Value::Number(number) => {
            let seconds = number.as_f64().ok_or_else(wrong)?;
            Duration::try_from_secs_f64(seconds).map_err(|_| wrong())
        }
        Value::String(text) => parse(text).ok_or_else(wrong),
        _ => Err(wrong()),
    }
}

/// Reads `90s`, `1h 30m`, `250ms`, `2d`; a number without a unit is seconds.
pub(crate) fn parse(text: &str) -> Option<Duration> {
    let mut rest = text.trim();
    if rest.is_empty() {
        return None;
    }
    let mut total = Duration::ZERO;
    while !rest.is_empty() {
        let unit = rest
            .find(|it: char| !it.is_ascii_digit() && it != '.')
            .unwrap_or(rest.len());
        let (number, tail) = rest.split_at(unit);
        let end = tail
            .find(|it: char| !it.is_ascii_alphabetic())
            .unwrap_or(tail.len());
        let (unit, tail) = tail.split_at(end);
        let seconds = match unit {
            "ms" => 0.001,
            "" | "s" => 1.0,
            "m" | "min" => 60.0,
            "h" => 3600.0,
            "d" => 86400.0,
            _ => return None,
        };
        let number: f64 = number.parse().ok()?;
        let part = Duration::try_from_secs_f64(number * seconds).ok()?;
        total = total.checked_add(part)?;
        rest = tail.trim_start();
    }
    Some(total)
}

pub(crate) fn serialize<S: Serializer>(
    duration: &Duration,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(duration.as_secs_f64())
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Duration, D::Error> {
    read(&Value::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// The same, where it may be left out.
pub(crate) mod optional {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(
        duration: &Option<Duration>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match duration {
            Some(duration) => super::serialize(duration, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Duration>, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Null => Ok(None),
            value => read(&value).map(Some).map_err(D::Error::custom),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_are_seconds_or_texts_with_units() {
        let read = |text: &str| parse(text).map(|time| time.as_millis());
        assert_eq!(read("90"), Some(90_000));
        assert_eq!(read("1h 30m"), Some(5_400_000));
        assert_eq!(read("1h30m"), Some(5_400_000));
        assert_eq!(read("250ms"), Some(250));
        assert_eq!(read("1.5s"), Some(1_500));
        assert_eq!(read("2d"), Some(172_800_000));
        for wrong in [
            "",
            "h",
            "1x",
            "-1",
            "1 fortnight",
            "1..2s",
            "99999999999999999999d",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
