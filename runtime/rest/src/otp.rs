//! One-time passwords.

use std::fmt;

use bazu_core::REDACTED;
use bazu_core::wire::Private;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;

use crate::digits::{ascii_digit, is_gap, trimmed};

/// A one-time password: 3 to 8 digits, leading zeros included.
///
/// It has no `Display` and its `Debug` prints `Otp(***)`. It is sent as a string.
///
/// ```
/// use bazu_rest::Otp;
///
/// let otp = Otp::generate(6)?;
/// assert_eq!(otp.expose().len(), 6);
/// assert!(Otp::new("012345")?.matches("۰۱۲۳۴۵"));
/// # Ok::<(), bazu_rest::InvalidOtp>(())
/// ```
#[derive(Clone)]
pub struct Otp(Box<str>);

impl Otp {
    /// The minimum number of digits.
    pub const MIN_DIGITS: usize = 3;

    /// The maximum number of digits.
    pub const MAX_DIGITS: usize = 8;

    /// Accepts 3 to 8 digits. Converts Persian, Arabic and full-width digits to ASCII. Ignores spaces, line
    /// breaks and invisible marks around the digits, and spaces, dashes and invisible marks between two digits:
    /// people paste a code together with them.
    ///
    /// # Errors
    ///
    /// [`InvalidOtp`] if the text has fewer or more digits, or another character.
    pub fn new(otp: impl AsRef<str>) -> Result<Self, InvalidOtp> {
        let text = trimmed(otp.as_ref());
        let ends_with_gap = text.chars().next_back().is_some_and(is_gap);
        let mut digits = String::with_capacity(Self::MAX_DIGITS);
        for (at, c) in text.chars().enumerate() {
            match ascii_digit(c) {
                Some(digit) => digits.push(digit),
                None if is_gap(c) && !digits.is_empty() && !ends_with_gap => {}
                None => return Err(InvalidOtp::Character { at }),
            }
        }
        check_length(digits.len())?;
        Ok(Self(digits.into()))
    }

    /// Generates a password of 3 to 8 digits from the operating system's randomness. All passwords have the
    /// same probability, including those with leading zeros.
    ///
    /// # Errors
    ///
    /// [`InvalidOtp::Length`] for fewer or more digits, [`InvalidOtp::Randomness`] if the operating system
    /// returns no random numbers.
    pub fn generate(digits: usize) -> Result<Self, InvalidOtp> {
        check_length(digits)?;
        let mut otp = String::with_capacity(digits);
        let mut bytes = [0; 16];
        while otp.len() < digits {
            getrandom::getrandom(&mut bytes).map_err(|_| InvalidOtp::Randomness)?;
            // Of 256 values, the last 6 would make the digits 0 to 5 more probable than the others.
            let even = bytes.iter().filter(|byte| **byte < 250);
            let room = digits - otp.len();
            otp.extend(even.take(room).map(|byte| char::from(b'0' + byte % 10)));
        }
        Ok(Self(otp.into()))
    }

    /// The digits as a string.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether the digits are the same. Persian and Arabic digits are accepted. The time of the comparison
    /// depends on the number of digits in the password, and on nothing else.
    pub fn matches(&self, otp: &str) -> bool {
        Self::new(otp).is_ok_and(|other| self.0.as_bytes().ct_eq(other.0.as_bytes()).into())
    }

    /// Converts the password for a service that requires an integer. It is sent as an integer if its first
    /// digit is not 0. Otherwise it is sent as a string, because an integer would lose the zero.
    pub fn as_number(&self) -> OtpNumber<'_> {
        OtpNumber(self)
    }
}

fn check_length(digits: usize) -> Result<(), InvalidOtp> {
    match digits {
        Otp::MIN_DIGITS..=Otp::MAX_DIGITS => Ok(()),
        _ => Err(InvalidOtp::Length { digits }),
    }
}

impl fmt::Debug for Otp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Otp({REDACTED})")
    }
}

/// Same as [`Otp::matches`].
impl PartialEq for Otp {
    fn eq(&self, other: &Self) -> bool {
        self.matches(&other.0)
    }
}

impl Eq for Otp {}

bazu_core::from_valid_text!(Otp, InvalidOtp);
bazu_core::as_text!(Otp);

impl Private for Otp {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        hide(self.expose());
        // A server that reads it as a number echoes it without its leading zeros.
        let number = self.expose().trim_start_matches('0');
        if number.len() < self.expose().len() && number.len() >= Otp::MIN_DIGITS {
            hide(number);
        }
    }
}

impl<'de> Deserialize<'de> for Otp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = bazu_core::wire::text(deserializer)?;
        // The error does not show the digits.
        Self::new(text).map_err(serde::de::Error::custom)
    }
}

/// An [`Otp`] that is sent as an integer if this loses no zeros. [`Otp::as_number`] makes it.
#[derive(Clone, Copy, Debug)]
pub struct OtpNumber<'a>(&'a Otp);

impl Serialize for OtpNumber<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let digits = self.0.expose();
        match digits.parse::<u32>() {
            Ok(number) if !digits.starts_with('0') => serializer.serialize_u32(number),
            _ => serializer.serialize_str(digits),
        }
    }
}

/// The reason why a one-time password is invalid. It holds no part of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidOtp {
    /// The password has fewer than 3 or more than 8 digits.
    Length {
        /// The number of given or requested digits.
        digits: usize,
    },
    /// The text holds something other than a digit.
    Character {
        /// The position, in characters from the start.
        at: usize,
    },
    /// The password was not generated: the operating system returns no random numbers.
    Randomness,
}

impl fmt::Display for InvalidOtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (least, most) = (Otp::MIN_DIGITS, Otp::MAX_DIGITS);
        match self {
            Self::Length { digits } => write!(
                f,
                "the one-time password has {digits} digits; give {least} to {most}"
            ),
            Self::Character { at } => write!(
                f,
                "the one-time password has an invalid character at position {at}; give {least} to \
                 {most} digits"
            ),
            Self::Randomness => f.write_str(
                "cannot generate a password: the operating system returns no random numbers",
            ),
        }
    }
}

impl std::error::Error for InvalidOtp {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_equal_if_their_digits_are() {
        let otp = |text: &str| text.parse::<Otp>().unwrap();
        assert!(otp("0123") == otp("۰۱۲۳"));
        assert!(otp("0123") != otp("0124") && otp("0123") != otp("00123"));
    }

    #[test]
    fn three_to_eight_digits_are_a_password_and_keep_their_zeros() {
        for (text, digits) in [
            ("012", "012"),
            ("00000000", "00000000"),
            ("۰۱۲۳۴۵", "012345"),
            ("٠١٢٣", "0123"),
            ("０１２３", "0123"),
            (" 1234", "1234"),
            ("012345\r\n", "012345"),
            ("012 345", "012345"),
            ("012-345", "012345"),
            ("012\u{200c}345", "012345"),
            ("\u{202b}۰۱۲\u{a0}۳۴۵\u{202c}", "012345"),
            ("\u{2068}\u{feff}012345\u{2069}\n", "012345"),
        ] {
            assert_eq!(Otp::new(text).unwrap().expose(), digits);
        }
        for (text, reason) in [
            ("", InvalidOtp::Length { digits: 0 }),
            ("12", InvalidOtp::Length { digits: 2 }),
            ("123456789", InvalidOtp::Length { digits: 9 }),
            ("12a4", InvalidOtp::Character { at: 2 }),
            ("\u{200e}", InvalidOtp::Length { digits: 0 }),
            ("12\n34", InvalidOtp::Character { at: 2 }),
            ("1234-", InvalidOtp::Character { at: 4 }),
            ("12.34", InvalidOtp::Character { at: 2 }),
            ("-123", InvalidOtp::Character { at: 0 }),
        ] {
            let error = Otp::new(text).map(drop).unwrap_err();
            assert_eq!(error, reason, "{text}");
            assert!(error.to_string().contains("3 to 8"), "{error}");
        }
    }

    #[test]
    fn a_made_password_has_every_digit_at_every_place() {
        let mut counts = [[0; 10]; 6];
        for _ in 0..5000 {
            let otp = Otp::generate(6).unwrap();
            assert_eq!(otp.expose().len(), 6);
            for (place, digit) in otp.expose().bytes().enumerate() {
                counts[place][usize::from(digit - b'0')] += 1;
            }
        }
        // The expected number is 500, with a standard deviation of 21.
        for count in counts.into_iter().flatten() {
            assert!((350..650).contains(&count), "{counts:?}");
        }
    }

    #[test]
    fn a_password_is_made_of_three_to_eight_digits_only() {
        for digits in 3..=8 {
            assert_eq!(Otp::generate(digits).unwrap().expose().len(), digits);
        }
        for digits in [0, 2, 9, usize::MAX] {
            assert_eq!(
                Otp::generate(digits).map(drop),
                Err(InvalidOtp::Length { digits })
            );
        }
    }

    #[test]
    fn a_password_matches_the_same_digits_and_nothing_else() {
        let otp = Otp::new("012345").unwrap();
        assert!(otp.matches("012345") && otp.matches("۰۱۲۳۴۵"));
        for other in [
            "012346", "112345", "01234", "0123456", "12345", "", "01234x",
        ] {
            assert!(!otp.matches(other), "{other}");
        }
    }

    #[test]
    fn a_password_goes_out_as_a_string_or_as_a_number_that_loses_nothing() {
        for (text, string, number) in [
            ("111111", "\"111111\"", "111111"),
            ("99999999", "\"99999999\"", "99999999"),
            ("012345", "\"012345\"", "\"012345\""),
            ("000", "\"000\"", "\"000\""),
        ] {
            let otp = Otp::new(text).unwrap();
            assert_eq!(serde_json::to_string(&otp).unwrap(), string);
            assert_eq!(serde_json::to_string(&otp.as_number()).unwrap(), number);
        }
    }

    #[test]
    fn debug_shows_no_digit() {
        let otp = Otp::new("012345").unwrap();
        let shown = format!("{otp:?} {:?}", otp.as_number());
        assert_eq!(shown, "Otp(***) OtpNumber(Otp(***))");
    }
}
