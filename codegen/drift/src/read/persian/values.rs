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

/// The value that the server uses if something is left out: `مقدار پیش‌فرض ۱۰۰ است`.
pub(super) fn default(text: &str) -> Option<String> {
    static DEFAULT: LazyLock<Regex> = LazyLock::new(|| {
        folded(r"پیش ?فرض(?: آن| این فیلد)?(?: برابر)?(?: با)? *[:=]? *(?<value>[^\s،؛,;()]+)")
    });
    let folded = fold(text);
    let mut found = DEFAULT.captures_iter(&folded);
    found.find_map(|found| default_in(found.name("value")?.as_str()))
}

/// A default that stands alone, such as the cell of a column.
pub(super) fn default_in(cell: &str) -> Option<String> {
    let cell = fold(cell);
    let value = cell.trim_matches(|c: char| c.is_whitespace() || "`\"'«»“”.؛".contains(c));
    let is_value = value.chars().all(|c| c.is_ascii_graphic())
        && value.contains(|c: char| c.is_ascii_alphanumeric());
    is_value.then(|| value.to_owned())
}

/// Whether a sentence lists values in quotation marks: `«a» یا «b»`.
pub(super) fn looks_listed(sentence: &str, ty: Option<&str>) -> bool {
    static LISTED: LazyLock<Regex> = LazyLock::new(|| {
        let value = r#"[`«"“'][^`»"”'\s]+[`»"”']"#;
        folded(&format!(r"{value}[^`«»]*(?:[،,/|]|یا|و)[^`«»]*{value}"))
    });
    let is_text = ty.is_some_and(|ty| ty == "String" || ty == "Array of String");
    is_text && !contains_any(sentence, &NOT_ALL) && LISTED.is_match(&fold(sentence))
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
