//! Reads the arguments of a command.

use std::error::Error as StdError;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use crate::persian;

/// What can be read from the arguments of a command.
///
/// These are: numbers, `bool`, `char`, a `String` of one word, the [`Rest`] of the text, `Option` of something
/// that may be missing, `Vec` of everything that follows, `()` for nothing, and tuples of these. Digits may be Persian
/// or Arabic.
///
/// For a type that can be parsed:
///
/// ```
/// use bazu::{ArgumentError, CommandArguments, Words};
/// # use std::net::Ipv4Addr;
/// # use std::str::FromStr;
///
/// struct Server(Ipv4Addr);
/// # impl FromStr for Server {
/// #     type Err = std::net::AddrParseError;
/// #     fn from_str(text: &str) -> Result<Self, Self::Err> {
/// #         text.parse().map(Self)
/// #     }
/// # }
///
/// impl CommandArguments for Server {
///     fn read(words: &mut Words<'_>) -> Result<Self, ArgumentError> {
///         words.parse()
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from the arguments of a command",
    label = "not an argument of a command",
    note = "implement `CommandArguments` for `{Self}`; if it can be parsed, by `words.parse()`"
)]
pub trait CommandArguments: Sized + Send + 'static {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// If a word is missing or has another form.
    fn read(words: &mut Words<'_>) -> Result<Self, ArgumentError>;
}

/// The words behind a command.
///
/// ```
/// use bazu::Words;
///
/// let mut words = Words::new("۲ green tea");
/// assert_eq!(words.parse(), Ok(2));
/// assert_eq!(words.take(), Some("green"));
/// assert_eq!(words.rest(), "tea");
/// ```
#[derive(Clone, Debug)]
pub struct Words<'a> {
    rest: &'a str,
    read: usize,
}

impl<'a> Words<'a> {
    /// Begins with the first word of a text.
    pub fn new(text: &'a str) -> Self {
        Self {
            rest: text.trim(),
            read: 0,
        }
    }

    /// Takes the next word, if there is one.
    pub fn take(&mut self) -> Option<&'a str> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.find(char::is_whitespace);
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest.trim_start();
        self.read += 1;
        Some(word)
    }

    /// Whether all words were taken.
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Takes all that follows, with the spaces in it.
    pub fn rest(&mut self) -> &'a str {
        self.read += 1;
        std::mem::take(&mut self.rest)
    }

    /// Parses the next word. If that fails, parses it with its Persian or Arabic digits and signs as ASCII, and
    /// without its invisible marks.
    ///
    /// # Errors
    ///
    /// If there is no word, or if it cannot be parsed.
    pub fn parse<T: FromStr<Err: fmt::Display>>(&mut self) -> Result<T, ArgumentError> {
        let word = self.take();
        let word = word.ok_or_else(|| ArgumentError::new(self.read + 1, None, "is missing"))?;
        word.parse().or_else(|error: T::Err| {
            let folded = persian::number(word).parse();
            folded.map_err(|_| ArgumentError::new(self.read, Some(word), error))
        })
    }

    /// Checks that all words were taken.
    ///
    /// # Errors
    ///
    /// If a word is left.
    pub fn end(&mut self) -> Result<(), ArgumentError> {
        match self.take() {
            None => Ok(()),
            word => Err(ArgumentError::new(self.read, word, "one word too many")),
        }
    }
}

/// An argument of a command that is missing, too much, or has another form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ArgumentError {
    /// The place of the argument. The first one is 1.
    pub position: usize,
    /// The word, shortened if it is long. `None` if there is none.
    pub word: Option<String>,
    /// What is wrong with it.
    pub reason: String,
}

/// The longest word in an error, in characters.
const SHOWN: usize = 40;

impl ArgumentError {
    /// Makes an error about a word.
    pub fn new(position: usize, word: Option<&str>, reason: impl fmt::Display) -> Self {
        let shown = |word: &str| match word.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", &word[..end]),
            None => word.to_owned(),
        };
        Self {
            position,
            word: word.map(shown),
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "argument {} of the command", self.position)?;
        match &self.word {
            Some(word) => write!(f, ", {word:?}: {}", self.reason),
            None => write!(f, " {}", self.reason),
        }
    }
}

impl StdError for ArgumentError {}

/// The rest of the text behind a command. It may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rest(pub String);

impl Deref for Rest {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl CommandArguments for Rest {
    fn read(words: &mut Words<'_>) -> Result<Self, ArgumentError> {
        Ok(Self(words.rest().to_owned()))
    }
}

impl<T: CommandArguments> CommandArguments for Option<T> {
    fn read(words: &mut Words<'_>) -> Result<Self, ArgumentError> {
        match words.is_empty() {
            true => Ok(None),
            false => T::read(words).map(Some),
        }
    }
}

impl<T: CommandArguments> CommandArguments for Vec<T> {
    fn read(words: &mut Words<'_>) -> Result<Self, ArgumentError> {
        let mut items = Vec::new();
        while !words.is_empty() {
            let before = words.read;
            items.push(T::read(words)?);
            // What takes no word would be read for ever.
            if words.read == before {
                break;
            }
        }
        Ok(items)
    }
}

macro_rules! parsed {
    ($($type:ty)*) => {$(
        impl CommandArguments for $type {
            fn read(words: &mut Words<'_>) -> Result<Self, ArgumentError> {
                words.parse()
            }
        }
    )*};
}

parsed! {
    i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 bool char String
}

macro_rules! tuples {
    ($($item:ident)*) => {
        impl<$($item: CommandArguments),*> CommandArguments for ($($item,)*) {
            fn read(_words: &mut Words<'_>) -> Result<Self, ArgumentError> {
                Ok(($($item::read(_words)?,)*))
            }
        }
    };
}

tuples!();
tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
