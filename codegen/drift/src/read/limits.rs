//! Limits, lists of values and results in English sentences.

use std::sync::LazyLock;

use regex_lite::{Captures, Regex};

use super::pattern::{group, is_word, pattern};
use crate::page::{Limit, Member};
use bazu_model::Measure;
use bazu_model::page::Interval;

/// `1-4096`, `1 to 50`, `between 0 and 200`, and the word that follows.
static BETWEEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:between\s+(\d+)\s+and\s+(\d+)|\b(\d+)\s*(?:-|–|\bto\b)\s*(\d+))\b\s*([a-z]*)")
});
/// `up to 256 characters`, `max 50`, `at most 10`.
static AT_MOST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:up to|at most|no more than|not more than|maximum of|maximum|max\.?)\s+(\d+)\b\s*([a-z]*)",
    )
});
/// `at least 1 item`.
static AT_LEAST: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(?:at least|minimum of|minimum|min\.?)\s+(\d+)\b\s*([a-z]*)"));
/// `two-letter code`.
static LETTERS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(two|three|four|five)-letter\b"));
/// `up to 50 MB`, `maximum size of 50MB`.
static SIZE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:up to|at most|no more than|no larger than|maximum(?: size)?(?: of)?|max\.?)\s+(\d+)\s*(kb|mb|gb)\b",
    )
});
/// Quotation marks around a value.
const QUOTES: &str = "\"'`“”‘’«»";
/// Words behind which values are listed without a colon.
static LISTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:(?:can|must|may|should) be (?:either |one of |any of )?|one of |either |any of |(?:possible|allowed|available|valid|supported) (?:values|options|types|modes)(?: are| is)? )(?:the |these )?(?:following )?(?:values |options |types )?",
    )
});
/// A word in quotation marks.
static QUOTED: LazyLock<Regex> = LazyLock::new(|| pattern("[\"'`“‘«][^\"'`“”‘’«»\\s]+[\"'`”’»]"));
/// `Defaults to 100`, `Default: true`, `Default is `a``.
static DEFAULT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b[Dd]efault(?:s to|s|:| is| value is| value:)\s+([^\s,;()]+)"));
/// A number and what it counts.
static AMOUNT: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\d+\s*-?([a-z]+)"));
/// A number in parentheses after its name: `6h (21600)`.
static NUMBER_OF_NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"\((\d+)\)$"));

/// A member with what its description states.
pub(super) fn member(name: &str, line: usize, ty: Option<String>, text: String) -> Member {
    let words = ty.as_deref().unwrap_or_default();
    let (limits, values) = (limits(&text, words), values(&text, words));
    Member {
        name: name.to_owned(),
        line,
        required: None,
        unix_time: text.contains("Unix"),
        default: default(&text),
        unread: unread(&text, words, &limits, &values),
        limits,
        values,
        ty,
        text,
    }
}

/// The sentence on what a method returns.
pub(super) fn returns(text: &str) -> Option<String> {
    sentences(text).find(|sentence| sentence.to_ascii_lowercase().contains("return"))
}

/// The sentences of a text, with single spaces.
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
        // After an abbreviation the sentence goes on with a small letter.
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

/// The limits that a description states for something of this type, in the words of the page.
pub(super) fn limits(text: &str, ty: &str) -> Vec<Limit> {
    let ty = ty.to_ascii_lowercase();
    // `Each Thing has …` describes the parts, not the member itself.
    let own = |sentence: &String| !sentence.starts_with("Each ");
    let limits = sentences(text).filter(own).flat_map(|sentence| {
        let lower = sentence.to_ascii_lowercase();
        let limits = of_sentence(&lower, &ty).into_iter();
        limits.map(move |(kind, interval)| Limit {
            kind,
            interval,
            in_bytes: lower.contains("byte"),
            sentence: sentence.clone(),
        })
    });
    limits.collect()
}

/// The limits in a sentence in small letters.
fn of_sentence(sentence: &str, ty: &str) -> Vec<(Measure, Interval)> {
    let mut limits = Vec::new();
    if ty.contains("inputfile") {
        let sizes = SIZE.captures_iter(sentence);
        limits.extend(sizes.map(|size| (Measure::File, (None, bytes(&size)))));
    } else {
        for range in BETWEEN.captures_iter(sentence) {
            let either = |a, b| number(&range, a).or_else(|| number(&range, b));
            let (min, max) = (either(1, 3), either(2, 4));
            let iso = range
                .get(0)
                .is_some_and(|all| sentence[..all.start()].ends_with("iso "));
            let kind = limited(ty, group(&range, 5)).filter(|_| min < max && !iso);
            limits.extend(kind.map(|kind| (kind, (min, max))));
        }
        for most in AT_MOST.captures_iter(sentence) {
            let kind = limited(ty, group(&most, 2));
            limits.extend(kind.map(|kind| (kind, (None, number(&most, 1)))));
        }
        for least in AT_LEAST.captures_iter(sentence) {
            let kind = limited(ty, group(&least, 2));
            limits.extend(kind.map(|kind| (kind, (number(&least, 1), None))));
        }
    }
    if limited(ty, "") == Some(Measure::Range) && sentence.contains("non-negative") {
        limits.push((Measure::Range, (Some(0.0), None)));
    }
    if ty == "string" {
        for letters in LETTERS.captures_iter(sentence) {
            let count = match group(&letters, 1) {
                "two" => 2.0,
                "three" => 3.0,
                "four" => 4.0,
                _ => 5.0,
            };
            limits.push((Measure::Length, (Some(count), Some(count))));
        }
    }
    limits
}

fn number(captures: &Captures<'_>, at: usize) -> Option<f64> {
    group(captures, at).parse().ok()
}

fn bytes(size: &Captures<'_>) -> Option<f64> {
    let unit = match group(size, 2) {
        "kb" => 1 << 10,
        "mb" => 1 << 20,
        _ => 1 << 30,
    };
    Some(number(size, 1)? * f64::from(unit))
}

/// What a number with this unit limits in something of this type.
fn limited(ty: &str, unit: &str) -> Option<Measure> {
    let text = ["char", "byte", "letter", "symbol"];
    if text.iter().any(|word| unit.starts_with(word)) {
        return ty.contains("string").then_some(Measure::Length);
    }
    if ty.starts_with("array") {
        return Some(Measure::Items);
    }
    matches!(ty, "integer" | "float" | "float number").then_some(Measure::Range)
}

/// The values that a description lists, behind a colon or behind words that say so: `One of:
/// regular, mask`, `Can be: 6h (21600), 12h (43200)`, ``One of `a`, `b` or `c`.``, `either “a” or “b”`.
pub(super) fn values(text: &str, ty: &str) -> Vec<String> {
    let ty = ty.to_ascii_lowercase();
    let numbers = ty == "integer";
    if !numbers && ty != "string" && ty != "array of string" {
        return Vec::new();
    }
    let lists = sentences(text).filter_map(|sentence| {
        // A list with a colon may be of any words. One without must be marked as a list of values.
        let behind = sentence.split_once(": ").map(|(_, list)| list.to_owned());
        behind
            .and_then(|list| list_of(&list, numbers))
            .or_else(|| list_of(marked(&sentence)?, numbers))
    });
    lists.into_iter().next().unwrap_or_default()
}

/// What follows the words that say that values follow.
fn marked(sentence: &str) -> Option<&str> {
    let found = LISTED.find_iter(sentence).last()?;
    Some(&sentence[found.end()..])
}

fn list_of(list: &str, numbers: bool) -> Option<Vec<String>> {
    let list = list.trim().trim_end_matches('.');
    let list = [", or ", ", and ", " or ", " and "]
        .iter()
        .fold(list.to_owned(), |list, word| list.replace(word, ", "));
    let values: Option<Vec<String>> = list
        .split(", ")
        .map(|value| listed(value, numbers))
        .collect();
    // One value may have two words. If more have, the text is a sentence and not a list.
    let words = |value: &&String| value.contains(' ');
    values.filter(|values| values.len() > 1 && values.iter().filter(words).count() <= 1)
}

fn listed(value: &str, number: bool) -> Option<String> {
    let value = value.trim_matches(|c: char| c.is_whitespace() || QUOTES.contains(c));
    if number {
        if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
            return Some(value.to_owned());
        }
        let found = NUMBER_OF_NAME.captures(value);
        return found.map(|found| group(&found, 1).to_owned());
    }
    let mut words = value.split(' ');
    (words.clone().count() <= 2 && words.all(is_word)).then(|| value.to_owned())
}

/// The value that the server uses if a member is left out: `Defaults to 100.`, `Default: a.`,
/// `true by default`.
pub(super) fn default(text: &str) -> Option<String> {
    let value = |found: Captures<'_>| {
        let value = group(&found, 1).trim_matches(|c: char| QUOTES.contains(c) || c == '.');
        (!value.is_empty()).then(|| value.to_owned())
    };
    DEFAULT.captures(text).and_then(value)
}

/// Sentences that look as if they state a limit or values, and from which none was read. A person
/// must read them.
pub(super) fn unread(text: &str, ty: &str, limits: &[Limit], values: &[String]) -> Vec<String> {
    let ty = ty.to_ascii_lowercase();
    let is_text = ty == "string" || ty == "array of string";
    let looks = |sentence: &String| {
        let lower = sentence.to_ascii_lowercase();
        let quoted = QUOTED.find_iter(sentence).count();
        let list = values.is_empty() && is_text && quoted > 1 && LISTED.is_match(sentence);
        let read = limits.iter().any(|limit| limit.sentence == *sentence);
        let number = AMOUNT.captures_iter(&lower).any(|found| {
            let unit = group(&found, 1);
            let counts = ["item", "element", "entr", "row"];
            let sizes = ["kb", "mb", "gb", "kilobyte", "megabyte"];
            let is = |words: &[&str]| words.iter().any(|word| unit.starts_with(word));
            (is(&["char", "letter", "symbol", "byte"]) && is_text)
                || (is(&counts) && ty.starts_with("array"))
                || (is(&sizes) && ty.contains("inputfile"))
        });
        list || (number && !read)
    };
    sentences(text)
        .filter(|sentence| !sentence.starts_with("Each ") && looks(sentence))
        .collect()
}
