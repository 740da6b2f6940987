//! Limits and lists of values told in English.

use std::sync::LazyLock;

use regex_lite::{Captures, Regex};

use crate::page::Limit;
use bazu_model::LimitOf;

/// A pattern of this file. One that were wrong would match nothing, and the tests below would
/// tell.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

/// `1-4096`, `1 to 50`, `between 0 and 200`, and the word that follows.
static BETWEEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(r"(?:between\s+(\d+)\s+and\s+(\d+)|\b(\d+)\s*(?:-|–|\bto\b)\s*(\d+))\b\s*([a-z]*)")
});
/// `up to 256 characters`, `max 50`, `at most 10`.
static AT_MOST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"\b(?:up to|at most|no more than|not more than|maximum of|maximum|max\.?)\s+(\d+)\b\s*([a-z]*)",
    )
});
/// `at least 1 item`.
static AT_LEAST: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\b(?:at least|minimum of|minimum|min\.?)\s+(\d+)\b\s*([a-z]*)"));
/// `two-letter code`.
static LETTERS: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\b(two|three|four|five)-letter\b"));
/// `up to 50 MB`, `maximum size of 50MB`.
static SIZE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"\b(?:up to|at most|no more than|no larger than|maximum(?: size)?(?: of)?|max\.?)\s+(\d+)\s*(kb|mb|gb)\b",
    )
});
/// A number in parentheses, behind the words for it: `6h (21600)`.
static MEANT: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"\((\d+)\)$"));

/// The sentences of a text, white space made even.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut sentences = Vec::new();
    let mut sentence: Vec<&str> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        sentence.push(word);
        let ends = word.ends_with(['.', '!', '?'])
            && !matches!(*word, "e.g." | "(e.g." | "i.e." | "(i.e.");
        let next = words
            .get(at + 1)
            .and_then(|next| next.chars().find(|c| c.is_alphanumeric()));
        // An abbreviation goes on in small letters.
        if ends && next.is_none_or(|c| !c.is_lowercase()) {
            sentences.push(sentence.join(" "));
            sentence.clear();
        }
    }
    if !sentence.is_empty() {
        sentences.push(sentence.join(" "));
    }
    sentences.into_iter()
}

/// The limits that a description tells of something of this type, in the words of the page.
pub(super) fn limits(text: &str, ty: &str) -> Vec<Limit> {
    let ty = ty.to_ascii_lowercase();
    // What `Each Thing has …` tells is of another thing than the one described.
    let own = |sentence: &String| !sentence.starts_with("Each ");
    sentences(text)
        .filter(own)
        .flat_map(|sentence| of_sentence(sentence, &ty))
        .collect()
}

fn of_sentence(sentence: String, ty: &str) -> Vec<Limit> {
    let lower = sentence.to_ascii_lowercase();
    let mut found: Vec<(LimitOf, Option<f64>, Option<f64>)> = Vec::new();
    if ty.contains("inputfile") {
        for size in matches(&SIZE, &lower) {
            found.extend(bytes(&size).map(|bytes| (LimitOf::File, None, Some(bytes))));
        }
    } else {
        for range in matches(&BETWEEN, &lower) {
            let either = |a, b| number(&range, a).or_else(|| number(&range, b));
            let (min, max) = (either(1, 3), either(2, 4));
            let iso = range
                .get(0)
                .is_some_and(|all| lower[..all.start()].ends_with("iso "));
            let of = subject(ty, word(&range, 5)).filter(|_| min < max && !iso);
            found.extend(of.map(|of| (of, min, max)));
        }
        for most in matches(&AT_MOST, &lower) {
            let of = subject(ty, word(&most, 2));
            found.extend(of.map(|of| (of, None, number(&most, 1))));
        }
        for least in matches(&AT_LEAST, &lower) {
            let of = subject(ty, word(&least, 2));
            found.extend(of.map(|of| (of, number(&least, 1), None)));
        }
    }
    if subject(ty, "") == Some(LimitOf::Range) && lower.contains("non-negative") {
        found.push((LimitOf::Range, Some(0.0), None));
    }
    if ty == "string" {
        for letters in matches(&LETTERS, &lower) {
            let many = match word(&letters, 1) {
                "two" => 2.0,
                "three" => 3.0,
                "four" => 4.0,
                _ => 5.0,
            };
            found.push((LimitOf::Length, Some(many), Some(many)));
        }
    }
    let limits = found.into_iter().map(|(of, min, max)| Limit {
        of,
        min,
        max,
        sentence: sentence.clone(),
    });
    limits.collect()
}

fn matches<'a>(
    pattern: &'static LazyLock<Option<Regex>>,
    text: &'a str,
) -> impl Iterator<Item = Captures<'a>> {
    let pattern = LazyLock::force(pattern).as_ref();
    pattern
        .into_iter()
        .flat_map(move |pattern| pattern.captures_iter(text))
}

fn word<'a>(captures: &Captures<'a>, group: usize) -> &'a str {
    captures.get(group).map_or("", |found| found.as_str())
}

fn number(captures: &Captures<'_>, group: usize) -> Option<f64> {
    word(captures, group).parse().ok()
}

fn bytes(size: &Captures<'_>) -> Option<f64> {
    let unit = match word(size, 2) {
        "kb" => 1 << 10,
        "mb" => 1 << 20,
        _ => 1 << 30,
    };
    Some(number(size, 1)? * f64::from(unit))
}

/// What a number with this unit limits in something of this type.
fn subject(ty: &str, unit: &str) -> Option<LimitOf> {
    let text = ["char", "byte", "letter", "symbol"];
    let list = ty.starts_with("array");
    if text.iter().any(|word| unit.starts_with(word)) {
        return ty.contains("string").then_some(LimitOf::Length);
    }
    if list {
        return Some(LimitOf::Items);
    }
    matches!(ty, "integer" | "float" | "float number").then_some(LimitOf::Range)
}

/// The values that a description lists behind a colon: `One of: regular, mask`, `Can be: 6h
/// (21600), 12h (43200)`.
pub(super) fn values(text: &str, ty: &str) -> Vec<String> {
    let ty = ty.to_ascii_lowercase();
    let numbers = ty == "integer";
    if !numbers && ty != "string" && ty != "array of string" {
        return Vec::new();
    }
    let lists = sentences(text).filter_map(|sentence| {
        let (_, list) = sentence.split_once(": ")?;
        let list = list
            .trim_end_matches('.')
            .replace(", or ", ", ")
            .replace(" or ", ", ");
        let values: Option<Vec<String>> =
            list.split(", ").map(|value| one(value, numbers)).collect();
        // Of a list of kinds, one may have two words; where more have, it is a sentence.
        let words = |value: &&String| value.contains(' ');
        values.filter(|values| values.len() > 1 && values.iter().filter(words).count() <= 1)
    });
    lists.into_iter().next().unwrap_or_default()
}

fn one(value: &str, number: bool) -> Option<String> {
    let value = value.trim_matches(|c: char| c.is_whitespace() || "\"'`“”".contains(c));
    if number {
        return matches(&MEANT, value)
            .next()
            .map(|found| word(&found, 1).to_owned());
    }
    let word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphabetic())
            && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    let mut words = value.split(' ');
    (words.clone().count() <= 2 && words.all(word)).then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, ty: &str) -> Vec<(LimitOf, Option<f64>, Option<f64>)> {
        let limits = limits(text, ty);
        limits
            .iter()
            .map(|limit| (limit.of, limit.min, limit.max))
            .collect()
    }

    #[test]
    fn lengths_are_read_of_text_alone() {
        let expected = vec![(LimitOf::Length, Some(1.0), Some(64.0))];
        for text in [
            "Word (1-64 characters).",
            "1–64 chars",
            "Between 1 and 64 bytes.",
            "1 to 64 letters",
        ] {
            assert_eq!(told(text, "String"), expected, "{text}");
            assert_eq!(told(text, "Integer"), [], "{text}");
        }
        assert_eq!(
            told("Up to 9 bytes.", "String"),
            [(LimitOf::Length, None, Some(9.0))]
        );
        assert_eq!(
            told("At least 3 characters.", "String"),
            [(LimitOf::Length, Some(3.0), None)]
        );
        assert_eq!(
            told("A two-letter ISO 639-1 code.", "String"),
            [(LimitOf::Length, Some(2.0), Some(2.0))]
        );
    }

    #[test]
    fn numbers_and_lists_have_limits_without_a_unit() {
        let range = vec![(LimitOf::Range, Some(1.0), Some(360.0))];
        for text in [
            "Angle (1-360).",
            "1-360 degrees",
            "Values between 1-360 are taken.",
        ] {
            assert_eq!(told(text, "Integer"), range, "{text}");
            assert_eq!(told(text, "Float"), range, "{text}");
            assert_eq!(told(text, "String"), [], "{text}");
        }
        assert_eq!(
            told("A non-negative count.", "Integer"),
            [(LimitOf::Range, Some(0.0), None)]
        );
        assert_eq!(
            told("Files (max 5).", "Array of File"),
            [(LimitOf::Items, None, Some(5.0))]
        );
        assert_eq!(
            told("Words (2-10 strings, 1-100 chars each).", "Array of String"),
            [
                (LimitOf::Items, Some(2.0), Some(10.0)),
                (LimitOf::Length, Some(1.0), Some(100.0))
            ]
        );
    }

    #[test]
    fn sizes_are_read_of_files_and_what_each_part_has_of_nothing() {
        let size = Some(f64::from(50 << 20));
        for text in [
            "Up to 50 MB.",
            "with a maximum size of 50MB",
            "(at most 50 mb)",
        ] {
            assert_eq!(
                told(text, "InputFile or String"),
                [(LimitOf::File, None, size)],
                "{text}"
            );
        }
        assert_eq!(
            told("Each Part has a name (1-32 chars).", "Array of Part"),
            []
        );
    }

    #[test]
    fn values_stand_behind_a_colon_and_are_single_words() {
        assert_eq!(
            values("Kind: small, big, or very big.", "String"),
            ["small", "big", "very big"]
        );
        assert_eq!(
            values("Optional. One of: `a` or `b`. Defaults to a.", "String"),
            ["a", "b"]
        );
        assert_eq!(
            values("Can be: an hour (3600), a day (86400).", "Integer"),
            ["3600", "86400"]
        );
        for none in [
            "Note: this is, of course, a sentence.",
            "Only: one.",
            "No list, or so.",
        ] {
            assert_eq!(values(none, "String"), Vec::<String>::new(), "{none}");
        }
        assert_eq!(
            values("Kind: small or big.", "Boolean"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn sentences_end_before_a_capital_letter_or_a_number() {
        let found: Vec<_> = sentences("A name (e.g. @bot).  For all. 1-100.\nThe end").collect();
        assert_eq!(
            found,
            ["A name (e.g. @bot).", "For all.", "1-100.", "The end"]
        );
    }
}
