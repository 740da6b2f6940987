//! Values that a description lists, if it lists all of them.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::super::pattern::pattern;
use super::words::{contains_any, fold, sentences};

/// Words before a list of examples.
const NOT_ALL: [&str; 7] = [
    "مانند",
    "مثل",
    "از جمله",
    "برای مثال",
    "مثلا",
    "و غیره",
    "به عنوان نمونه",
];

/// The values in a description of something of this type; none if the list may be incomplete.
pub(super) fn find(text: &str, ty: Option<&str>) -> Vec<String> {
    if ty.is_some_and(|ty| ty != "String" && ty != "Array of String") {
        return Vec::new();
    }
    let mut listed = sentences(text).into_iter().filter_map(in_sentence);
    listed.next().unwrap_or_default()
}

fn in_sentence(sentence: &str) -> Option<Vec<String>> {
    /// After these words all words are values.
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r"(?:یکی از(?: این)?(?: مقادیر| مقدارهای| موارد)?(?: زیر)?|مقادیر (?:مجاز|ممکن|معتبر|قابل ?قبول)(?: آن)?(?: عبارتند از| شامل)?|همیشه|همواره) *:? *",
        )
    });
    /// After these words only quoted words are values.
    static QUOTED: LazyLock<Regex> =
        LazyLock::new(|| folded(r"(?:می ?تواند|باید|مقدار(?: آن)?|برابر(?: با)?) *:? *"));
    let sentence = fold(sentence);
    if contains_any(&sentence, &NOT_ALL) || sentence.contains("...") || sentence.contains('…') {
        return None;
    }
    let after = |pattern: &Regex, quoted: bool| {
        let mut places = pattern.find_iter(&sentence);
        places.find_map(|found| list(&sentence[found.end()..], quoted))
    };
    after(&LIST, false).or_else(|| after(&QUOTED, true))
}

/// A pattern in the spelling of the text that it is matched with.
fn folded(words: &str) -> Regex {
    pattern(&fold(words))
}

/// The values at the beginning of the text, if only a verb follows them.
fn list(text: &str, quoted: bool) -> Option<Vec<String>> {
    static VALUE: LazyLock<Regex> = LazyLock::new(|| {
        let value = r#"^(?:[`«"“'](?<quoted>[^`»"”'\s]+)[`»"”']|(?<bare>[a-z][a-z0-9_]*))"#;
        let gloss = r"(?: *\([^)]*\))?";
        folded(&format!("{value}{gloss}"))
    });
    static JOINED: LazyLock<Regex> =
        LazyLock::new(|| folded(r"^ *(?:[،,/|] *(?:و )?(?:یا )?|(?:و )?یا |و )"));
    static END: LazyLock<Regex> = LazyLock::new(|| {
        folded(r"^ *(?:را |خواهد |می ?)?(?:باشد|است|هستند|باشند|بود|میباشد)? *[.؛!]?$")
    });
    let mut values = Vec::new();
    let mut rest = text;
    loop {
        let value = VALUE.captures(rest)?;
        let name = match (value.name("quoted"), value.name("bare")) {
            (Some(name), _) => name,
            (None, Some(name)) if !quoted => name,
            _ => return None,
        };
        values.push(name.as_str().to_owned());
        rest = &rest[value.get(0)?.end()..];
        if END.is_match(rest) {
            return Some(values);
        }
        rest = &rest[JOINED.find(rest)?.end()..];
    }
}
