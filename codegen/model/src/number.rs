//! Numbers of limits, exact to the last digit.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A bound of a limit. A whole number within `i64` is always [`Whole`](Self::Whole), so no digit
/// of it is lost.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(untagged, from = "Written")]
pub enum Number {
    Whole(i64),
    /// With a fraction, or outside `i64`.
    Real(f64),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Whole(i64),
    Real(f64),
}

impl From<Written> for Number {
    fn from(written: Written) -> Self {
        match written {
            Written::Whole(whole) => Self::Whole(whole),
            Written::Real(real) => Self::from(real),
        }
    }
}

/// The powers of two between which every whole `f64` is an `i64`.
const OUTSIDE: f64 = 9_223_372_036_854_775_808.0;

impl From<f64> for Number {
    fn from(real: f64) -> Self {
        if real.fract() == 0.0 && (-OUTSIDE..OUTSIDE).contains(&real) {
            Self::Whole(real as i64)
        } else {
            Self::Real(real)
        }
    }
}

impl From<i64> for Number {
    fn from(whole: i64) -> Self {
        Self::Whole(whole)
    }
}

impl From<usize> for Number {
    fn from(count: usize) -> Self {
        i64::try_from(count).map_or(Self::Real(count as f64), Self::Whole)
    }
}

impl Number {
    /// The nearest `f64`.
    pub fn real(self) -> f64 {
        match self {
            Self::Whole(whole) => whole as f64,
            Self::Real(real) => real,
        }
    }

    pub fn whole(self) -> Option<i64> {
        match self {
            Self::Whole(whole) => Some(whole),
            Self::Real(_) => None,
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (*self, *other) {
            (Self::Whole(own), Self::Whole(other)) => own.partial_cmp(&other),
            (Self::Real(own), Self::Real(other)) => own.partial_cmp(&other),
            (Self::Whole(own), Self::Real(other)) => {
                // What is outside `i64` is on one side of all of it.
                if other >= OUTSIDE {
                    Some(Ordering::Less)
                } else if other < -OUTSIDE {
                    Some(Ordering::Greater)
                } else if other.is_nan() {
                    None
                } else {
                    // The other number has a fraction, so it is above its floor.
                    let floor = other.floor() as i64;
                    Some(own.cmp(&floor).then(Ordering::Less))
                }
            }
            (Self::Real(_), Self::Whole(_)) => other.partial_cmp(self).map(Ordering::reverse),
        }
    }
}

impl FromStr for Number {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(whole) = text.parse() {
            return Ok(Self::Whole(whole));
        }
        let real: f64 = text
            .parse()
            .map_err(|_| format!("`{text}` is not a number"))?;
        if real.is_finite() {
            Ok(Self::from(real))
        } else {
            Err(format!("`{text}` is not a number"))
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(whole) => whole.fmt(f),
            Self::Real(real) => real.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_keep_their_last_digit() {
        for text in [
            "9223372036854775807",
            "-9223372036854775808",
            "9007199254740993",
            "0",
        ] {
            let number: Number = text.parse().unwrap();
            assert_eq!(number.to_string(), text);
            assert_eq!(serde_json::to_string(&number).unwrap(), text);
            assert_eq!(serde_json::from_str::<Number>(text).unwrap(), number);
        }
        assert_eq!("1.0".parse(), Ok(Number::Whole(1)));
        assert_eq!(
            serde_json::from_str::<Number>("1.0").unwrap(),
            Number::Whole(1)
        );
        for wrong in ["", "inf", "NaN", "1e999", "one", "0x10", "1_000"] {
            assert!(wrong.parse::<Number>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn numbers_are_compared_exactly() {
        let number = |text: &str| text.parse::<Number>().unwrap();
        let rising = [
            "-1e19",
            "-9223372036854775808",
            "-1.5",
            "-1",
            "0",
            "0.5",
            "1",
            "9007199254740992",
            "9007199254740993",
            "9223372036854775807",
            "1e19",
        ];
        for pair in rising.windows(2) {
            assert!(number(pair[0]) < number(pair[1]), "{pair:?}");
            assert!(number(pair[1]) > number(pair[0]), "{pair:?}");
        }
    }
}
