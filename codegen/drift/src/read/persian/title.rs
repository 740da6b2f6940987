//! Headings: the beginning of a method or type, or of a section of one.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::super::pattern::{is_word, pattern};
use super::words::{begins_with_any, clean, fold, is_any};
use crate::page::ItemKind;

pub(super) enum Title {
    Item {
        name: String,
        kind: ItemKind,
        /// Whether the heading is surely that of an item, even without a table.
        sure: bool,
    },
    Section(Section),
    Other,
}

/// A section of the description of an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// Its description, and its parameters or fields.
    Members,
    /// The answer; its tables do not belong to a named type.
    Answer,
    /// Samples and errors.
    Sample,
}

const METHOD: [&str; 4] = ["متد", "تابع", "سرویس", "method"];
const TYPE: [&str; 9] = [
    "شیء",
    "شیئ",
    "نوع",
    "ساختار",
    "کلاس",
    "آبجکت",
    "مدل",
    "type",
    "object",
];
const MEMBERS: [&str; 8] = [
    "پارامتر",
    "ورودی",
    "فیلد",
    "بدنه",
    "هدر",
    "آرگومان",
    "parameter",
    "request",
];
const ANSWER: [&str; 7] = [
    "خروجی",
    "پاسخ",
    "بازگشتی",
    "نتیجه",
    "جواب",
    "response",
    "return",
];
const SAMPLE: [&str; 5] = ["نمونه", "مثال", "خطا", "example", "error"];

pub(super) fn read(heading: &str) -> Title {
    let heading = clean(heading).replace("()", "");
    let heading = heading.trim_matches(|c: char| {
        // Numbers of chapters before it, marks of links after it.
        c.is_whitespace()
            || fold(&c.to_string()).chars().all(|c| c.is_ascii_digit())
            || ".-–—#¶".contains(c)
    });
    let words = heading.split(|c: char| c.is_whitespace() || "()[]{}«»:،-–—/`".contains(c));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let (names, others): (Vec<&str>, Vec<&str>) = words
        .iter()
        .partition(|word| is_word(word) && !is_any(word, &METHOD) && !is_any(word, &TYPE));
    let by_word = if others.iter().any(|word| is_any(word, &METHOD)) {
        Some(ItemKind::Method)
    } else if others.iter().any(|word| is_any(word, &TYPE)) {
        Some(ItemKind::Type)
    } else {
        None
    };
    let only_kinds = others
        .iter()
        .all(|word| is_any(word, &METHOD) || is_any(word, &TYPE));
    if let [name] = names[..]
        && (only_kinds || stands_apart(heading, name))
        && name.chars().any(|c| c.is_ascii_lowercase())
    {
        let lower = name.starts_with(|c: char| c.is_ascii_lowercase());
        let by_name = if lower {
            ItemKind::Method
        } else {
            ItemKind::Type
        };
        return Title::Item {
            name: name.to_owned(),
            kind: by_word.unwrap_or(by_name),
            sure: by_word.is_some() || lower || is_several_words(name),
        };
    }
    let has = |starts: &[&str]| words.iter().any(|word| begins_with_any(word, starts));
    if has(&SAMPLE) {
        Title::Section(Section::Sample)
    } else if has(&ANSWER) {
        Title::Section(Section::Answer)
    } else if has(&MEMBERS) {
        Title::Section(Section::Members)
    } else {
        Title::Other
    }
}

/// The method whose address is in a line such as `Url: https://host/api/v1/send_thing`, on pages
/// whose headings do not name methods.
pub(super) fn address(text: &str) -> Option<&str> {
    static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?im)^(?:url|آدرس|نشانی)\s*:\s*`?https?://\S*/(?-i:([a-z][a-z0-9_]*))`?\s*$")
    });
    Some(ADDRESS.captures(text)?.get(1)?.as_str())
}

/// Whether the name is set off from the words around it: `ارسال پیام (sendMessage)`.
fn stands_apart(heading: &str, name: &str) -> bool {
    let Some((before, after)) = heading.split_once(name) else {
        return false;
    };
    let (before, after) = (before.trim(), after.trim());
    let opens = before.is_empty() || before.ends_with(['(', '[', '-', '–', '—', ':', '«']);
    let closes = after.is_empty() || after.starts_with([')', ']', '-', '–', '—', ':', '»', '(']);
    opens && closes
}

/// Whether it has a capital letter inside, as in `InputFile`: unlike `Webhook`, that is not a word of
/// prose.
fn is_several_words(name: &str) -> bool {
    let mut chars = name.chars().skip_while(|c| !c.is_ascii_lowercase());
    chars.any(|c| c.is_ascii_uppercase())
}
