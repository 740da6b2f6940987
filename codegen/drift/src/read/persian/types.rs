//! Types in Persian words, and the results of methods.
//!
//! They are translated into the words of English bot APIs, so that all readers return the same words:
//! `آرایه‌ای از PhotoSize` is `Array of PhotoSize`.

use super::words::{clean, contains_any, fold, is, is_any, sentences};

const ARRAY: [&str; 11] = [
    "آرایه",
    "آرایه‌ای",
    "آرایه‌های",
    "لیست",
    "لیستی",
    "لیست‌های",
    "فهرست",
    "فهرستی",
    "مجموعه",
    "مجموعه‌ای",
    "array",
];
const OBJECT: [&str; 10] = [
    "شیء",
    "شیئی",
    "شیئ",
    "اشیاء",
    "اشیای",
    "اشیائی",
    "آبجکت",
    "آبجکتی",
    "آبجکت‌های",
    "object",
];
/// Persian endings, which also follow Latin names: `Messageها`.
const ENDINGS: [&str; 5] = ["ها", "های", "هایی", "ی", "ای"];
const SCALARS: [(&[&str], &str); 6] = [
    (&["عدد صحیح", "اعداد صحیح", "صحیح"], "Integer"),
    (&["عدد اعشاری", "اعداد اعشاری", "اعشاری"], "Float"),
    (&["عدد", "اعداد"], "Number"),
    (
        &["رشته", "رشته‌ها", "رشته‌ی متنی", "رشته متنی", "متن", "متنی"],
        "String",
    ),
    (&["بولی", "بولین", "منطقی"], "Boolean"),
    (&["فایل"], "InputFile"),
];
const RETURNS: [&str; 9] = [
    "برمی‌گرد",
    "برگردان",
    "برگشت داده",
    "بازمی‌گرد",
    "بازگردان",
    "بازگشت داده",
    "خروجی",
    "returns",
    "returned",
];

/// A type in English; unknown words stay as they are.
pub(super) fn translate(text: &str) -> String {
    let text = clean(text)
        .replace('`', "")
        .replace('\n', " ")
        .replace(['،', ','], " , ")
        .replace(['/', '|'], " یا ");
    let words = text.split(' ').filter(|word| !word.is_empty());
    let words: Vec<&str> = words.map(without_ending).collect();
    let mut english: Vec<&str> = Vec::new();
    let mut rest = &words[..];
    while let [word, after @ ..] = rest {
        if let Some((name, taken)) = scalar(rest) {
            english.push(name);
            rest = &rest[taken..];
        } else if is_any(word, &ARRAY) {
            let (after, of) = without_of(without_suffix(after));
            english.push(if of || !after.is_empty() {
                "Array of"
            } else {
                "Array"
            });
            rest = after;
        } else if is_any(word, &OBJECT) && !after.is_empty() {
            rest = without_of(without_suffix(after)).0;
        } else if is(word, "و") && after.first().is_some_and(|next| is(next, "یا"))
            || is_any(word, &ENDINGS) && !english.is_empty()
        {
            rest = after;
        } else {
            english.push(match *word {
                word if is(word, "یا") => "or",
                word if is(word, "و") => "and",
                word => word,
            });
            rest = after;
        }
    }
    let english = english.join(" ").replace(" ,", ",");
    english.trim_end_matches(['.', ',']).to_owned()
}

/// The result in the description of a method.
pub(super) fn returns(text: &str) -> Option<String> {
    let mut sentences = sentences(text).into_iter();
    sentences.find_map(|sentence| contains_any(sentence, &RETURNS).then(|| result(sentence))?)
}

/// How many words there may be between `آرایه‌ای` and its items: `از اشیاء از نوع Message`.
const WORDS_BEFORE: usize = 5;

/// The type that a sentence names, or the types that it names one after another with `یا`.
fn result(sentence: &str) -> Option<String> {
    let sentence = clean(sentence).replace('`', "").replace('\n', " ");
    let words: Vec<&str> = sentence
        .split(' ')
        .map(|word| without_ending(word.trim_matches(|c: char| ".،؛:()«»\"!".contains(c))))
        .filter(|word| !word.is_empty())
        .collect();
    let is_type = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.chars().all(|c| c.is_ascii_alphanumeric())
            && word.chars().any(|c| c.is_ascii_lowercase())
    };
    let mut named = (0..words.len()).filter(|at| is_type(words[*at]));
    let (start, end) = match (named.next(), named.next_back()) {
        (Some(first), last) => (first, last.unwrap_or(first) + 1),
        (None, _) => {
            let at = (0..words.len()).find(|at| scalar(&words[*at..]).is_some())?;
            (at, at + scalar(&words[at..])?.1)
        }
    };
    let alternatives = &words[start..end];
    let joins = |word: &str| is_any(word, &["یا", "و", "or"]) || is_any(word, &ENDINGS);
    let types = alternatives.iter().copied();
    let types: Vec<&str> = types.filter(|word| is_type(word)).collect();
    let ty = if types.len() <= 1 {
        translate(&alternatives.join(" "))
    } else if alternatives.iter().all(|word| is_type(word) || joins(word)) {
        types.join(" or ")
    } else {
        return None;
    };
    let before = &words[start.saturating_sub(WORDS_BEFORE)..start];
    let Some(at) = before.iter().position(|word| is_any(word, &ARRAY)) else {
        return Some(ty);
    };
    // Where more is english between the list and the type, it may be a list of something else.
    let list = translate(&format!("{} {ty}", before[at..].join(" ")));
    let lists = list.strip_suffix(&ty)?;
    lists.split("Array of ").all(str::is_empty).then_some(list)
}

/// The scalar at the beginning of the words, and how many words name it.
fn scalar(words: &[&str]) -> Option<(&'static str, usize)> {
    SCALARS.iter().find_map(|(names, english)| {
        let taken = names.iter().filter_map(|name| {
            let count = name.split(' ').count();
            let words = words.get(..count)?;
            (fold(&words.join(" ")).trim_end_matches(['.', '،']) == fold(name)).then_some(count)
        });
        Some((*english, taken.max()?))
    })
}

/// A Latin name without a Persian ending that is joined to it.
fn without_ending(word: &str) -> &str {
    let end = word.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let (name, ending) = word.split_at(end.unwrap_or(word.len()));
    if !name.is_empty() && is_any(ending, &ENDINGS) {
        name
    } else {
        word
    }
}

/// The words without a leading `ای` that is separated from its word.
fn without_suffix<'a, 'b>(words: &'a [&'b str]) -> &'a [&'b str] {
    match words {
        [suffix, rest @ ..] if is_any(suffix, &["ای", "ی"]) => rest,
        words => words,
    }
}

/// The words without a leading `از` or `از نوع`, and whether there was one.
fn without_of<'a, 'b>(words: &'a [&'b str]) -> (&'a [&'b str], bool) {
    match words {
        [of, kind, rest @ ..] if is_any(of, &["از"]) && is_any(kind, &["نوع", "جنس"]) => {
            (rest, true)
        }
        [of, rest @ ..] if is_any(of, &["از", "of"]) => (rest, true),
        words => (words, false),
    }
}
