//! Iranian mobile numbers.

use std::fmt;

use bazu_core::wire::Private;
use serde::de::{self, Deserialize, Deserializer, Visitor};

use crate::digits::{ascii_digit, is_gap, trimmed};

/// An Iranian mobile number.
///
/// Accepts the usual forms: `09123456789`, `9123456789`, `+989123456789`, `989123456789` or `00989123456789`,
/// and a `0` after the prefix of the country, as in `+98 (0) 912 345 6789`. Accepts Persian, Arabic and
/// full-width digits too. Ignores `tel:` at the start, and everything that people and phones put between the
/// digits: spaces, dashes, dots, slashes, commas, brackets, and the invisible marks of right-to-left text. The
/// number is sent as `98` and ten digits.
///
/// It is personal data: `Debug` and `Display` show `98912***6789`.
///
/// ```
/// use bazu_rest::PhoneNumber;
///
/// let phone: PhoneNumber = "۰۹۱۲ ۳۴۵ ۶۷۸۹".parse()?;
/// assert_eq!(phone.international(), "989123456789");
/// assert_eq!(phone.to_string(), "98912***6789");
/// # Ok::<(), bazu_rest::InvalidPhoneNumber>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneNumber(Box<str>);

/// The prefix of the country, and the number of digits after it.
const COUNTRY: &str = "98";
const NATIONAL_DIGITS: usize = 10;

impl PhoneNumber {
    /// Parses a number in any of the usual forms.
    ///
    /// # Errors
    ///
    /// [`InvalidPhoneNumber`] if the text is not an Iranian mobile number.
    pub fn new(number: impl AsRef<str>) -> Result<Self, InvalidPhoneNumber> {
        let (has_plus, digits) = digits(number.as_ref())?;
        let foreign = InvalidPhoneNumber::Foreign;
        let international = match digits.strip_prefix("00") {
            Some(behind) => Some(behind),
            None if has_plus => Some(digits.as_str()),
            // Without `+` the prefix of the country is known by the length.
            None if digits.starts_with(COUNTRY) => {
                let behind = digits.strip_prefix(COUNTRY).map(without_trunk);
                let whole = behind.is_some_and(|behind| behind.len() == NATIONAL_DIGITS);
                whole.then_some(digits.as_str())
            }
            None => None,
        };
        let national = match international {
            Some(behind) => without_trunk(behind.strip_prefix(COUNTRY).ok_or(foreign)?),
            None if digits.len() == COUNTRY.len() + NATIONAL_DIGITS && !digits.starts_with('0') => {
                return Err(foreign);
            }
            None => without_trunk(&digits),
        };
        if national.len() != NATIONAL_DIGITS {
            let digits = digits.len();
            return Err(InvalidPhoneNumber::Length { digits });
        }
        if !national.starts_with('9') {
            return Err(InvalidPhoneNumber::NotMobile);
        }
        Ok(Self(format!("{COUNTRY}{national}").into()))
    }

    /// The number with the country prefix: `98` and ten digits, without `+`.
    pub fn international(&self) -> &str {
        &self.0
    }

    /// The number without a prefix: ten digits that start with `9`. Every form of the number in ASCII digits
    /// without separators contains it.
    pub fn national(&self) -> &str {
        self.0.strip_prefix(COUNTRY).unwrap_or_default()
    }
}

/// The number without the `0` that is dialled within the country.
fn without_trunk(number: &str) -> &str {
    number.strip_prefix('0').unwrap_or(number)
}

/// Returns whether a number has a `+`, and its digits as ASCII.
fn digits(number: &str) -> Result<(bool, String), InvalidPhoneNumber> {
    let number = trimmed(number);
    let scheme = number.get(..4);
    let has_scheme = scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("tel:"));
    let skipped = if has_scheme { 4 } else { 0 };
    let mut plus = None;
    let mut digits = String::with_capacity(16);
    for (at, c) in number.chars().enumerate().skip(skipped) {
        match ascii_digit(c) {
            // A `+` that was typed before the digits in right-to-left text stands behind them.
            Some(_) if plus.is_some_and(|(_, before)| before > 0) => {
                let (at, _) = plus.unwrap_or_default();
                return Err(InvalidPhoneNumber::Character { at });
            }
            Some(digit) => digits.push(digit),
            None if is_plus(c) && plus.is_none() => plus = Some((at, digits.len())),
            None if is_separator(c) => {}
            None => return Err(InvalidPhoneNumber::Character { at }),
        }
    }
    match digits.is_empty() {
        true => Err(InvalidPhoneNumber::Empty),
        false => Ok((plus.is_some(), digits)),
    }
}

fn is_plus(c: char) -> bool {
    matches!(c, '+' | '\u{fe62}' | '\u{ff0b}')
}

/// Gaps, brackets, and the marks that group digits.
fn is_separator(c: char) -> bool {
    let is_mark = matches!(
        c,
        '(' | ')'
            | '['
            | ']'
            | '\u{ff08}'
            | '\u{ff09}'
            | '.'
            | '\u{b7}'
            | '\u{2022}'
            | '\u{2027}'
            | '\u{ff0e}'
            | '/'
            | '\u{ff0f}'
            | ','
            | '\u{60c}'
            | '\u{66b}'
            | '\u{66c}'
            | '_'
    );
    is_mark || is_gap(c)
}

/// Shows `98912***6789`.
impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (head, tail) = (self.0.get(..5), self.0.get(8..));
        let (head, tail) = (head.unwrap_or_default(), tail.unwrap_or_default());
        write!(f, "{head}***{tail}")
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhoneNumber({self})")
    }
}

bazu_core::from_valid_text!(PhoneNumber, InvalidPhoneNumber);
// Writes the international form.
bazu_core::as_text!(PhoneNumber);

impl Private for PhoneNumber {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        // The server may write any prefix before the number.
        hide(self.national());
    }
}

/// Reads a string in any form that [`PhoneNumber::new`] accepts, or an integer.
impl<'de> Deserialize<'de> for PhoneNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberVisitor;
        impl Visitor<'_> for NumberVisitor {
            type Value = PhoneNumber;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a phone number, as a string or as an integer")
            }
            fn visit_str<E: de::Error>(self, number: &str) -> Result<PhoneNumber, E> {
                PhoneNumber::new(number).map_err(E::custom)
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<PhoneNumber, E> {
                self.visit_str(&number.to_string())
            }
            // The default error messages of serde would show these numbers.
            fn visit_i64<E: de::Error>(self, _: i64) -> Result<PhoneNumber, E> {
                Err(E::custom("a negative number is not a phone number"))
            }
            fn visit_f64<E: de::Error>(self, _: f64) -> Result<PhoneNumber, E> {
                Err(E::custom("a number with a fraction is not a phone number"))
            }
        }
        deserializer.deserialize_any(NumberVisitor)
    }
}

/// The reason why a text is not an Iranian mobile number. It holds no part of that text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidPhoneNumber {
    /// The text has no digits.
    Empty,
    /// The text holds something other than digits, a leading `+` and separators.
    Character {
        /// The position, in characters from the start.
        at: usize,
    },
    /// The number has too few or too many digits.
    Length {
        /// The number of digits, with the prefixes.
        digits: usize,
    },
    /// The number has the prefix of another country.
    Foreign,
    /// The number is not mobile: without its prefix it does not start with `9`.
    NotMobile,
}

impl fmt::Display for InvalidPhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the phone number ")?;
        match self {
            Self::Empty => f.write_str("has no digits")?,
            Self::Character { at } => write!(
                f,
                "has an invalid character at position {at}: neither a digit nor a separator"
            )?,
            Self::Length { digits } => write!(f, "has {digits} digits, too few or too many")?,
            Self::Foreign => f.write_str("has the prefix of another country")?,
            Self::NotMobile => f.write_str("is not a mobile number")?,
        }
        f.write_str("; give 09, 9, +989, 989 or 00989 and then nine digits")
    }
}

impl std::error::Error for InvalidPhoneNumber {}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBER: &str = "989123456789";

    #[test]
    fn a_number_is_taken_as_people_write_it() {
        for text in [
            "09123456789",
            "9123456789",
            "+989123456789",
            "989123456789",
            "00989123456789",
            "۰۹۱۲۳۴۵۶۷۸۹",
            "٠٩١٢٣٤٥٦٧٨٩",
            "+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹",
            "0912 345 6789",
            "0912-345-67-89",
            "(0912) 345\u{a0}6789",
            "+98 (912) 345\u{2013}6789",
            "(+98) 9123456789",
            " 09123456789\n",
            "0912.345.6789",
            "0912/3456789",
            "0912·345·6789",
            "0912_345_6789",
            "0912، 345، 6789",
            "[0912] 345 67 89",
            "0912\u{2009}345\u{2007}6789",
            "0912\u{2003}345\u{3000}6789",
            "0912\t3456789",
            "0912\u{2011}345\u{2212}67\u{ff0d}89",
            "0912ـ345ـ6789",
            "０９１２３４５６７８９",
            "＋９８９１２３４５６７８９",
            "\u{202a}+98 912 345 6789\u{202c}",
            "\u{202d}+98 912 345 6789\u{202c}\n",
            "\u{200e}09123456789",
            "\u{200f}0912\u{200c}345\u{200d}6789\u{200f}",
            "\u{2066}09123456789\u{2069}",
            "\u{2068}+98\u{2069} 912 345 6789",
            "\u{61c}۰۹۱۲۳۴۵۶۷۸۹\u{61c}",
            "\u{feff}09123456789",
            "0912\u{200b}345\u{2060}67\u{ad}89",
            "tel:+98-912-345-6789",
            "\u{202a}TEL: 0912 345 6789\u{202c}",
            "00 98 912 345 6789",
            "0098 (0) 912 345 6789",
            "+98 (0) 912 345 6789",
            "+98 0912 345 6789",
            "98 0912 345 6789",
            "+00989123456789",
            "۹۸۹۱۲۳۴۵۶۷۸۹+",
        ] {
            let phone = PhoneNumber::new(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(phone.international(), NUMBER, "{text}");
            assert_eq!(phone.national(), &NUMBER[2..], "{text}");
        }
    }

    #[test]
    fn everything_else_is_refused_with_its_reason() {
        use InvalidPhoneNumber::{Character, Empty, Foreign, Length, NotMobile};
        for (text, reason) in [
            ("", Empty),
            ("+", Empty),
            (" - ", Empty),
            ("912345678", Length { digits: 9 }),
            ("0912345678", Length { digits: 10 }),
            ("091234567890", Length { digits: 12 }),
            ("+98912345678", Length { digits: 11 }),
            ("98912345678", Length { digits: 11 }),
            ("+98091234567890", Length { digits: 14 }),
            ("+98009123456789", Length { digits: 14 }),
            ("0098", Length { digits: 4 }),
            ("9123456789123456789123456789", Length { digits: 28 }),
            ("0912345678a", Character { at: 10 }),
            ("۰۹۱۲ف", Character { at: 4 }),
            ("0912+3456789", Character { at: 4 }),
            ("++989123456789", Character { at: 1 }),
            ("0912\n3456789", Character { at: 4 }),
            ("0912\u{2028}3456789", Character { at: 4 }),
            ("9891+23456789", Character { at: 4 }),
            ("+98+9123456789", Character { at: 3 }),
            ("tel:", Empty),
            ("tel:tel:09123456789", Character { at: 4 }),
            ("phone:09123456789", Character { at: 0 }),
            ("09123456789, 09123456780", Length { digits: 22 }),
            ("09123456789+", Foreign),
            ("+", Empty),
            ("\u{202a}\u{202c}", Empty),
            ("+447911123456", Foreign),
            ("00447911123456", Foreign),
            ("447911123456", Foreign),
            ("+19123456789", Foreign),
            ("02188888888", NotMobile),
            ("+982188888888", NotMobile),
            ("8123456789", NotMobile),
        ] {
            assert_eq!(PhoneNumber::new(text), Err(reason), "{text}");
        }
    }

    #[test]
    fn a_refusal_names_the_accepted_forms_and_not_the_number() {
        for text in ["0912345678", "0912345678x", "+447911123456", "02188888888"] {
            let error = PhoneNumber::new(text).unwrap_err();
            let words = format!("{error} {error:?}");
            for form in ["09", "+989", "989", "00989"] {
                assert!(words.contains(form), "{words}");
            }
            assert!(
                !words.contains("1234") && !words.contains("7911"),
                "{words}"
            );
            assert!(!words.contains("888"), "{words}");
        }
    }

    #[test]
    fn a_number_is_masked_wherever_it_is_shown() {
        let phone = PhoneNumber::new(NUMBER).unwrap();
        assert_eq!(format!("{phone}"), "98912***6789");
        assert_eq!(format!("{phone:?}"), "PhoneNumber(98912***6789)");
    }

    #[test]
    fn a_number_goes_out_as_a_string_and_comes_in_as_whatever_it_is_written() {
        let phone = PhoneNumber::new(NUMBER).unwrap();
        let json = serde_json::to_string(&phone).unwrap();
        assert_eq!(json, "\"989123456789\"");
        for json in ["\"+98 912 345 6789\"", "989123456789", "9123456789"] {
            let read: PhoneNumber = serde_json::from_str(json).unwrap();
            assert_eq!(read, phone, "{json}");
        }
        for json in ["\"0912345678\"", "912345678", "-9123456789", "9123456789.5"] {
            let error = serde_json::from_str::<PhoneNumber>(json).unwrap_err();
            assert!(!error.to_string().contains("1234"), "{error}");
        }
    }
}
