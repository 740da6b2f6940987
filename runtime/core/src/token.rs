//! The token of a bot.

use std::env;
use std::fmt;
use std::sync::Arc;

use subtle::ConstantTimeEq;

use crate::config_error::ConfigError;
use crate::excerpt::is_invisible;
use crate::secrets::{REDACTED, Secrets};

/// The token of a bot. It identifies the bot and is its only password.
///
/// It has no `Display` and its `Debug` prints `Token(***)`. Cloning is cheap.
///
/// ```
/// let token: bazu_core::Token = "123456:a-secret".parse()?;
/// assert_eq!(format!("{token:?}"), "Token(***)");
/// # Ok::<(), bazu_core::InvalidToken>(())
/// ```
#[derive(Clone, Eq)]
pub struct Token(Arc<str>);

impl Token {
    /// Accepts a token of ASCII letters, digits, `:`, `_` and `-`.
    ///
    /// # Errors
    ///
    /// [`InvalidToken`] if the token is empty or has another character, such as a space, a newline or an
    /// invisible mark at its end.
    pub fn new(token: impl AsRef<str>) -> Result<Self, InvalidToken> {
        let token = token.as_ref();
        if token.is_empty() {
            return Err(InvalidToken::Empty);
        }
        match token.char_indices().find(|&(_, c)| !stands_in_token(c)) {
            None => Ok(Self(token.into())),
            Some((at, c)) if c.is_whitespace() => Err(InvalidToken::Whitespace { at }),
            Some((at, c)) if is_invisible(c) => Err(InvalidToken::Invisible { at }),
            Some((at, _)) => Err(InvalidToken::Character { at }),
        }
    }

    /// Reads the token from an environment variable, such as `BALE_TOKEN`.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] if the variable is missing or empty, or holds a malformed token. The error shows the
    /// name of the variable and never its value.
    pub fn from_env(variable: &str) -> Result<Self, ConfigError> {
        let refuse = |why: &str| {
            let remedy = format!("set {variable} to the token of the bot");
            ConfigError::new(format!(
                "the environment variable {variable} {why}; {remedy}"
            ))
        };
        let token = env::var(variable).map_err(|error| match error {
            env::VarError::NotPresent => refuse("is not set"),
            env::VarError::NotUnicode(_) => refuse("is not valid Unicode"),
        })?;
        match token.is_empty() {
            true => Err(refuse("is empty")),
            false => {
                Self::new(token).map_err(|error| ConfigError::new(format!("{variable}: {error}")))
            }
        }
    }

    /// The token itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The number before the first `:`, which is no secret. `None` if the token does not begin with one. It stays when the
    /// token is replaced by a new one; at the messengers that are known it is the id of the bot.
    pub fn number(&self) -> Option<i64> {
        self.0.split_once(':')?.0.parse().ok()
    }

    /// The strings to remove from every server text that may echo the token.
    pub fn secrets(&self) -> Secrets {
        Secrets::new([Some(&*self.0), self.secret_part()].into_iter().flatten())
    }

    /// The part after the bot's public number. It must be hidden because a server may escape the `:`.
    fn secret_part(&self) -> Option<&str> {
        let (_, secret) = self.0.rsplit_once(':')?;
        // A shorter part could also match ordinary words.
        (secret.len() >= 8).then_some(secret)
    }
}

fn stands_in_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, ':' | '_' | '-')
}

/// The comparison takes the same time for any two tokens of the same length.
impl PartialEq for Token {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token({REDACTED})")
    }
}

crate::from_valid_text!(Token, InvalidToken);

/// The reason why a token is malformed. It holds no part of the string.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidToken {
    /// The string is empty.
    Empty,
    /// The string holds a space, a newline or a tab.
    Whitespace {
        /// The position, in bytes from the start.
        at: usize,
    },
    /// The string holds a character without a glyph, such as a direction mark or a byte order mark.
    Invisible {
        /// The position, in bytes from the start.
        at: usize,
    },
    /// The string holds a character that is not an ASCII letter or digit, `:`, `_` or `-`.
    Character {
        /// The position, in bytes from the start.
        at: usize,
    },
}

impl fmt::Display for InvalidToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the token is empty")?,
            Self::Whitespace { at } => {
                write!(f, "the token has a space or a newline at byte {at}")?;
            }
            Self::Invisible { at } => write!(
                f,
                "the token has an invisible character at byte {at}, such as a direction mark"
            )?,
            Self::Character { at } => write!(
                f,
                "the token has a character at byte {at} that is invalid in a token"
            )?,
        }
        match self {
            Self::Empty => f.write_str("; copy it again from where it was issued"),
            _ => f.write_str("; remove it, or copy it again from where it was issued"),
        }
    }
}

impl std::error::Error for InvalidToken {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_what_stands_before_the_first_colon_if_that_is_one() {
        let number = |token: &str| Token::new(token).unwrap().number();
        assert_eq!(number("123456:secret"), Some(123_456));
        for other in [
            "secret",
            "bot7:secret",
            ":secret",
            "9223372036854775808:secret",
        ] {
            assert_eq!(number(other), None, "{other}");
        }
    }

    #[test]
    fn a_token_with_anything_that_cannot_stand_in_a_url_is_refused_with_its_place() {
        assert!(Token::new("123456789:AbC-dE_f").is_ok());
        assert_eq!(Token::new(""), Err(InvalidToken::Empty));
        assert_eq!(
            Token::new("12:ab\n"),
            Err(InvalidToken::Whitespace { at: 5 })
        );
        assert_eq!(
            Token::new(" 12:ab"),
            Err(InvalidToken::Whitespace { at: 0 })
        );
        assert_eq!(
            Token::new("12:\u{0}b"),
            Err(InvalidToken::Character { at: 3 })
        );
        assert_eq!(
            Token::new("12/../ab"),
            Err(InvalidToken::Character { at: 2 })
        );
        assert_eq!(
            Token::new("12:ab\u{6f1}"),
            Err(InvalidToken::Character { at: 5 })
        );
    }

    #[test]
    fn a_mark_that_nobody_sees_is_named_as_such() {
        for mark in "\u{200e}\u{200f}\u{61c}\u{202a}\u{2066}\u{200c}\u{feff}\u{ad}".chars() {
            let refused = Token::new(format!("{mark}12:ab"));
            assert_eq!(refused, Err(InvalidToken::Invisible { at: 0 }), "{mark:?}");
            let error = Token::new(format!("12:ab{mark}")).unwrap_err().to_string();
            assert_eq!(
                error,
                "the token has an invisible character at byte 5, such as a direction mark; remove it, or \
                 copy it again from where it was issued"
            );
        }
    }

    #[test]
    fn an_invalid_token_says_what_is_wrong_and_what_to_do_but_not_what_it_was() {
        let error = Token::new("12:topsecret ").unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains("at byte 12"), "{text}");
        assert!(text.contains("copy it again"), "{text}");
        assert!(!text.contains("topsecret"), "{text}");
    }

    #[test]
    fn a_variable_without_a_token_is_named_with_the_remedy_and_never_shown() {
        for variable in ["BAZU_UNSET_TOKEN", ""] {
            let text = Token::from_env(variable).unwrap_err().to_string();
            let words = format!("the environment variable {variable} is not set");
            assert!(text.starts_with(&words), "{text}");
            assert!(text.ends_with("to the token of the bot"), "{text}");
        }
        // Cargo sets it, to a path.
        let error = Token::from_env("CARGO_MANIFEST_DIR").unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(
            text.contains("CARGO_MANIFEST_DIR: the token has a character"),
            "{text}"
        );
        assert!(!text.contains(env!("CARGO_MANIFEST_DIR")), "{text}");
    }

    #[test]
    fn a_token_is_cut_out_of_a_text_also_when_its_colon_was_escaped() {
        let token = Token::new("123456:abcdefghij").unwrap();
        assert_eq!(
            token
                .secrets()
                .redact("no bot123456:abcdefghij here, nor 123456%3Aabcdefghij"),
            "no bot*** here, nor ***"
        );
    }

    #[test]
    fn a_token_equals_itself_and_is_not_shown() {
        let token = |text: &str| Token::new(text).unwrap();
        assert_eq!(token("123456:abc"), token("123456:abc"));
        assert_ne!(token("123456:abc"), token("123456:abd"));
        assert_eq!(format!("{:?}", token("123456:abc")), "Token(***)");
        let empty = Token::new("").unwrap_err().to_string();
        assert_eq!(
            empty,
            "the token is empty; copy it again from where it was issued"
        );
    }
}
