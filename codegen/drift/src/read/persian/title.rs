//! What a heading says: which method or type begins, or which part of one.

use regex_lite::Regex;
use std::sync::LazyLock;

use super::words::{begins_with_any, clean, fold, is_any};
use crate::page::ItemKind;

pub(super) enum Title {
    Item {
        name: String,
        kind: ItemKind,
        /// Whether such a name can be nothing else, so that no table is needed to tell.
        sure: bool,
    },
    Part(Part),
    Other,
}

/// A part of what is said of an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Its description, and its parameters or fields.
    Members,
    /// What is answered; its tables are of no named type.
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
        // Numbers of chapters before it, signs of links behind it.
        c.is_whitespace()
            || fold(&c.to_string()).chars().all(|c| c.is_ascii_digit())
            || ".-–—#¶".contains(c)
    });
    let words: Vec<&str> = heading
        .split(|c: char| c.is_whitespace() || "()[]{}«»:،-–—/`".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    let (names, others): (Vec<&str>, Vec<&str>) = words
        .iter()
        .partition(|word| is_name(word) && !is_any(word, &METHOD) && !is_any(word, &TYPE));
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
    let tells = |parts: &[&str]| words.iter().any(|word| begins_with_any(word, parts));
    if tells(&SAMPLE) {
        Title::Part(Part::Sample)
    } else if tells(&ANSWER) {
        Title::Part(Part::Answer)
    } else if tells(&MEMBERS) {
        Title::Part(Part::Members)
    } else {
        Title::Other
    }
}

/// The method that a line such as `Url: https://host/api/v1/send_thing` gives the address of, on
/// pages whose headings name none.
pub(super) fn address(text: &str) -> Option<&str> {
    static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?im)^(?:url|آدرس|نشانی)\s*:\s*`?https?://\S*/(?-i:([a-z][a-z0-9_]*))`?\s*$")
            .expect("a fixed pattern")
    });
    Some(ADDRESS.captures(text)?.get(1)?.as_str())
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
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

/// `InputFile`, not `Webhook`: a word of prose has no capital within.
fn is_several_words(name: &str) -> bool {
    let mut chars = name.chars().skip_while(|c| !c.is_ascii_lowercase());
    chars.any(|c| c.is_ascii_uppercase())
}
