//! Patterns of the readers, and what they take as a word.

use regex_lite::{Captures, Regex};

/// A pattern that is part of the program, so that it is an error in the program if it is wrong.
pub(super) fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a fixed pattern")
}

/// What a group matched; nothing if it did not take part in the match.
pub(super) fn group<'a>(captures: &Captures<'a>, group: usize) -> &'a str {
    captures.get(group).map_or("", |found| found.as_str())
}

/// Whether a text is a letter, followed by letters, digits and underscores.
pub(super) fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
