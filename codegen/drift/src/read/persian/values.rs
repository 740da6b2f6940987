//! Values that a description lists, where it lists all of them.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::words::{fold, sentences, tells_any};

/// Words that say that a list is of samples.
const NOT_ALL: [&str; 7] = [
    "مانند",
    "مثل",
    "از جمله",
    "برای مثال",
    "مثلا",
    "و غیره",
    "به عنوان نمونه",
];

/// The values told in a description of something of this type; none where the list may go on.
pub(super) fn told(text: &str, ty: Option<&str>) -> Vec<String> {
    if ty.is_some_and(|ty| ty != "String" && ty != "Array of String") {
        return Vec::new();
    }
    let mut listed = sentences(text).into_iter().filter_map(in_sentence);
    listed.next().unwrap_or_default()
}

fn in_sentence(sentence: &str) -> Option<Vec<String>> {
    /// After these words any words are values.
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:یکی از(?: این)?(?: مقادیر| مقدارهای| موارد)?(?: زیر)?|مقادیر (?:مجاز|ممکن|معتبر|قابل ?قبول)(?: آن)?(?: عبارتند از| شامل)?|همیشه|همواره) *:? *",
        )
    });
    /// After these only quoted words are.
    static QUOTED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:می ?تواند|باید|مقدار(?: آن)?|برابر(?: با)?) *:? *"));
    let sentence = fold(sentence);
    if tells_any(&sentence, &NOT_ALL) || sentence.contains("...") || sentence.contains('…') {
        return None;
    }
    let after = |pattern: &Regex, quoted: bool| {
        let mut places = pattern.find_iter(&sentence);
        places.find_map(|found| list(&sentence[found.end()..], quoted))
    };
    after(&LIST, false).or_else(|| after(&QUOTED, true))
}

/// The words of a pattern are spelled as the text that it is matched with.
fn pattern(words: &str) -> Regex {
    Regex::new(&fold(words)).expect("a fixed pattern")
}

/// The values that the text begins with, if they are followed by nothing but a verb.
fn list(text: &str, quoted: bool) -> Option<Vec<String>> {
    static VALUE: LazyLock<Regex> = LazyLock::new(|| {
        let value = r#"^(?:[`«"“'](?<quoted>[^`»"”'\s]+)[`»"”']|(?<bare>[a-z][a-z0-9_]*))"#;
        let gloss = r"(?: *\([^)]*\))?";
        pattern(&format!("{value}{gloss}"))
    });
    static JOINED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^ *(?:[،,/|] *(?:و )?(?:یا )?|(?:و )?یا |و )"));
    static END: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^ *(?:را |خواهد |می ?)?(?:باشد|است|هستند|باشند|بود|میباشد)? *[.؛!]?$")
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
