//! Types in Persian words, and what a method gives back.
//!
//! They are put in the words that bot APIs use in English, so that all readers say them alike:
//! `آرایه‌ای از PhotoSize` is `Array of PhotoSize`.

use super::words::{clean, fold, is, is_any, sentences, tells_any};

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
/// Endings of Persian, which are also put on Latin names: `Messageها`.
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
const GIVES_BACK: [&str; 9] = [
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

/// A type as other readers say it; words that are not known stay as they are.
pub(super) fn translate(text: &str) -> String {
    let text = clean(text)
        .replace('`', "")
        .replace('\n', " ")
        .replace(['،', ','], " , ")
        .replace(['/', '|'], " یا ");
    let words: Vec<&str> = text
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(without_ending)
        .collect();
    let mut said: Vec<&str> = Vec::new();
    let mut rest = &words[..];
    while let [word, after @ ..] = rest {
        let known = scalar(rest);
        if let Some((name, taken)) = known {
            said.push(name);
            rest = &rest[taken..];
        } else if is_any(word, &ARRAY) {
            let (after, of) = without_of(without_suffix(after));
            said.push(if of || !after.is_empty() {
                "Array of"
            } else {
                "Array"
            });
            rest = after;
        } else if is_any(word, &OBJECT) && !after.is_empty() {
            rest = without_of(without_suffix(after)).0;
        } else if is(word, "و") && after.first().is_some_and(|next| is(next, "یا"))
            || is_any(word, &ENDINGS) && !said.is_empty()
        {
            rest = after;
        } else {
            said.push(match *word {
                word if is(word, "یا") => "or",
                word if is(word, "و") => "and",
                word => word,
            });
            rest = after;
        }
    }
    let said = said.join(" ").replace(" ,", ",");
    said.trim_end_matches(['.', ',']).to_owned()
}

/// What the description of a method says that it gives back.
pub(super) fn returns(text: &str) -> Option<String> {
    let mut sentences = sentences(text).into_iter();
    sentences.find_map(|sentence| tells_any(sentence, &GIVES_BACK).then(|| given(sentence))?)
}

/// How many words may stand between `آرایه‌ای` and what it holds: `از اشیاء از نوع Message`.
const WORDS_BEFORE: usize = 5;

/// The type named in a sentence, or the types that it names one after another with `یا`.
fn given(sentence: &str) -> Option<String> {
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
    let types: Vec<&str> = alternatives
        .iter()
        .copied()
        .filter(|word| is_type(word))
        .collect();
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
    // Where more is said between the list and the type, it may be a list of something else.
    let list = translate(&format!("{} {ty}", before[at..].join(" ")));
    let lists = list.strip_suffix(&ty)?;
    lists.split("Array of ").all(str::is_empty).then_some(list)
}

/// A scalar that the words begin with, and how many of them name it.
fn scalar(words: &[&str]) -> Option<(&'static str, usize)> {
    SCALARS.iter().find_map(|(names, said)| {
        let taken = names.iter().filter_map(|name| {
            let count = name.split(' ').count();
            let words = words.get(..count)?;
            (fold(&words.join(" ")).trim_end_matches(['.', '،']) == fold(name)).then_some(count)
        });
        Some((*said, taken.max()?))
    })
}

/// A Latin name without the Persian ending that is written together with it.
fn without_ending(word: &str) -> &str {
    let end = word.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let (name, ending) = word.split_at(end.unwrap_or(word.len()));
    if !name.is_empty() && is_any(ending, &ENDINGS) {
        name
    } else {
        word
    }
}

/// `ای`, written apart from its word.
fn without_suffix<'a, 'b>(words: &'a [&'b str]) -> &'a [&'b str] {
    match words {
        [suffix, rest @ ..] if is_any(suffix, &["ای", "ی"]) => rest,
        words => words,
    }
}

fn without_of<'a, 'b>(words: &'a [&'b str]) -> (&'a [&'b str], bool) {
    match words {
        [of, kind, rest @ ..] if is_any(of, &["از"]) && is_any(kind, &["نوع", "جنس"]) => {
            (rest, true)
        }
        [of, rest @ ..] if is_any(of, &["از", "of"]) => (rest, true),
        words => (words, false),
    }
}
