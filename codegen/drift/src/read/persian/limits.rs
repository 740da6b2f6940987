//! Limits told in Persian words: `حداکثر ۴۰۹۶ کاراکتر`.

use super::words::{fold, is, is_any, sentences, tells_any};
use crate::page::Limit;
use bazu_model::LimitOf;

const LENGTH: [&str; 8] = [
    "کاراکتر",
    "کاراکتری",
    "کارکتر",
    "کراکتر",
    "نویسه",
    "نویسه‌ای",
    "حرف",
    "characters",
];
const BYTES: [&str; 3] = ["بایت", "bytes", "byte"];
/// Units of size, each 1024 times the one before, as the spec reads them.
const SIZES: [&[&str]; 3] = [
    &["کیلوبایت", "کیلو بایت", "KB"],
    &["مگابایت", "مگا بایت", "مگ", "MB"],
    &["گیگابایت", "گیگا بایت", "گیگ", "GB"],
];
const ITEMS: [&str; 8] = [
    "آیتم",
    "مورد",
    "موارد",
    "عنصر",
    "المان",
    "عضو",
    "درایه",
    "items",
];
const NUMBERS: [&str; 3] = ["ثانیه", "ریال", "متر"];
/// Words that go on after a number that has no unit.
const NO_UNIT: [&str; 19] = [
    "باشد",
    "است",
    "می",
    "میباشد",
    "بوده",
    "و",
    "یا",
    "که",
    "به",
    "در",
    "را",
    "مجاز",
    "قابل",
    "معتبر",
    "پذیرفته",
    "پذیرفتنی",
    "شود",
    "تجاوز",
    "عدد",
];

const MOST: [&str; 6] = ["حداکثر", "ماکزیمم", "ماکسیمم", "بیشینه", "سقف", "نهایتا"];
const LEAST: [&str; 4] = ["حداقل", "مینیمم", "کمینه", "دستکم"];
const LESS: [&str; 4] = ["کمتر", "کوچکتر", "پایینتر", "کوتاهتر"];
const MORE: [&str; 5] = ["بیشتر", "بیش", "بزرگتر", "بالاتر", "بلندتر"];
const EXACTLY: [&str; 1] = ["دقیقا"];
const NOT: [&str; 6] = ["نباشد", "نمی‌", "نباید", "نیست", "نشود", "تجاوز"];

/// How many words may stand between `حداکثر` and its number: `حداکثر طول این متن ۳۲ کاراکتر`.
const WORDS_BETWEEN: usize = 5;

/// How many words may stand between a number and `بیشتر`: its unit, of one word or two.
const WORDS_BEHIND: usize = 3;

/// The limits told in a description of something of this type.
pub(super) fn told(text: &str, ty: Option<&str>) -> Vec<Limit> {
    let sentences = sentences(text).into_iter();
    sentences
        .flat_map(|sentence| in_sentence(sentence, ty))
        .filter(|limit| has(ty, limit.of))
        .collect()
}

/// Whether something of this type can have such a limit: what is told of a number or of an object
/// in characters is told of something else.
fn has(ty: Option<&str>, of: LimitOf) -> bool {
    let any = |names: &[&str]| ty.is_none_or(|ty| names.iter().any(|name| ty.contains(name)));
    match of {
        LimitOf::Length => any(&["String"]),
        LimitOf::File => any(&["InputFile", "String"]),
        LimitOf::Range | LimitOf::Items => true,
    }
}

/// Whether a sentence that limits a text counts it in bytes.
pub(in crate::read) fn in_bytes(sentence: &str) -> bool {
    tells_any(sentence, &BYTES)
}

enum Token<'a> {
    Number(f64),
    Word(&'a str),
    /// A sign, of which only a dash tells anything.
    Sign(char),
}

struct Bounds {
    min: Option<f64>,
    max: Option<f64>,
    /// Where the unit stands.
    after: usize,
}

fn in_sentence(sentence: &str, ty: Option<&str>) -> Vec<Limit> {
    let folded = fold(sentence).replace('`', "");
    let tokens = tokens(&folded);
    if has_negative(&tokens) {
        return Vec::new();
    }
    let mut limits: Vec<Limit> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(bounds) = bounds(&tokens, at) else {
            at += 1;
            continue;
        };
        at = bounds.after;
        let Some((of, factor)) = unit(&tokens, bounds.after, &folded, ty) else {
            continue;
        };
        let min = bounds.min.map(|min| min * factor);
        let max = bounds.max.map(|max| max * factor);
        let same = |limit: &Limit| (limit.of, limit.min, limit.max) == (of, min, max);
        if limits.iter().any(same) {
            continue;
        }
        // `حداقل ۱ و حداکثر ۵` is one limit.
        let open = limits.iter_mut().find(|limit| {
            let lacks = |side: Option<f64>, other: Option<f64>| side.is_none() || other.is_none();
            limit.of == of && lacks(limit.min, min) && lacks(limit.max, max)
        });
        match open {
            Some(limit) => {
                limit.min = limit.min.or(min);
                limit.max = limit.max.or(max);
            }
            None => limits.push(Limit {
                of,
                min,
                max,
                sentence: sentence.replace('`', ""),
            }),
        }
    }
    limits
}

/// Whether a number is below zero. Which of its neighbours are is not told apart, so that no limit
/// is better than a wrong one.
fn has_negative(tokens: &[Token]) -> bool {
    let dash = |token: &Token| matches!(token, Token::Sign('-' | '−'));
    let is_number = |token: &Token| matches!(token, Token::Number(_));
    tokens.windows(2).enumerate().any(|(at, pair)| {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        dash(&pair[0]) && is_number(&pair[1]) && !before.is_some_and(is_number)
    })
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_part: fn(char) -> bool = if first.is_ascii_digit() {
            |c| c.is_ascii_digit() || matches!(c, '.' | ',')
        } else if first.is_alphabetic() {
            |c| c.is_alphanumeric() || c == '_'
        } else {
            |_| false
        };
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end.max(first.len_utf8()));
        rest = after;
        if first.is_ascii_digit() {
            // A point or a comma behind the last digit ends the sentence or a part of it.
            let digits = word.trim_end_matches(['.', ',']).replace(',', "");
            tokens.extend(digits.parse().ok().map(Token::Number));
        } else if first.is_alphabetic() {
            tokens.push(Token::Word(word));
        } else if !first.is_whitespace() {
            tokens.push(Token::Sign(first));
        }
        if first.is_ascii_digit() && word.ends_with(['.', ',']) {
            tokens.push(Token::Sign('.'));
        }
    }
    tokens
}

fn word<'a>(tokens: &[Token<'a>], at: usize) -> Option<&'a str> {
    match tokens.get(at)? {
        Token::Word(word) => Some(word),
        Token::Number(_) | Token::Sign(_) => None,
    }
}

fn number(tokens: &[Token], at: usize) -> Option<f64> {
    match tokens.get(at)? {
        Token::Number(number) => Some(*number),
        Token::Word(_) | Token::Sign(_) => None,
    }
}

/// The bounds that the number at this place gives.
fn bounds(tokens: &[Token], at: usize) -> Option<Bounds> {
    let first = number(tokens, at)?;
    let before = words_before(tokens, at);
    let joins = match tokens.get(at + 1) {
        Some(Token::Word(word)) => {
            is_any(word, &["تا", "الی"])
                || (is(word, "و") && before.first().is_some_and(|b| is(b, "بین")))
        }
        Some(Token::Sign(sign)) => matches!(sign, '-' | '–' | '—'),
        Some(Token::Number(_)) | None => false,
    };
    if joins && let Some(second) = number(tokens, at + 2) {
        // In a line that runs from right to left it is easily typed the wrong way round.
        return Some(Bounds {
            min: Some(first.min(second)),
            max: Some(first.max(second)),
            after: at + 3,
        });
    }
    let (min, max) = open_bounds(tokens, at, first, &before)?;
    let after = at + 1;
    Some(Bounds { min, max, after })
}

/// The words right before a number, the nearest first.
fn words_before<'a>(tokens: &[Token<'a>], at: usize) -> Vec<&'a str> {
    let mut words = Vec::new();
    for token in tokens[..at].iter().rev().take(WORDS_BETWEEN + 1) {
        match token {
            Token::Word(word) if !is_any(word, &["و", "یا"]) => words.push(*word),
            _ => break,
        }
    }
    words
}

fn open_bounds(
    tokens: &[Token],
    at: usize,
    number: f64,
    before: &[&str],
) -> Option<(Option<f64>, Option<f64>)> {
    let (least, most) = ((Some(number), None), (None, Some(number)));
    let after: Vec<&str> = tokens[at..]
        .iter()
        .take_while(|token| !matches!(token, Token::Sign(_)))
        .filter_map(|token| match token {
            Token::Word(word) => Some(*word),
            Token::Number(_) | Token::Sign(_) => None,
        })
        .collect();
    let denied = || {
        let mut words = after.iter().chain(before);
        words.any(|word| tells_any(word, &NOT))
    };
    for word in before {
        if is_any(word, &MOST) {
            return Some(most);
        }
        if is_any(word, &LEAST) {
            return Some(least);
        }
        if is_any(word, &EXACTLY) {
            return Some((Some(number), Some(number)));
        }
        if is_any(word, &LESS) {
            return Some(if denied() { least } else { most });
        }
        if is_any(word, &MORE) {
            // More than a number, where that is not forbidden, tells of a case and not of a limit.
            return denied().then_some(most);
        }
    }
    // `از ۶۴ کاراکتر بیشتر نباشد`: the word stands behind the number.
    if before.first().is_some_and(|word| is(word, "از")) {
        let behind = &after[..after.len().min(WORDS_BEHIND)];
        let any = |words: &[&str]| behind.iter().any(|word| is_any(word, words));
        if any(&LESS) {
            return Some(if denied() { least } else { most });
        }
        if any(&MORE) || any(&["تجاوز"]) {
            return denied().then_some(most);
        }
    }
    // `تا ۵۰ مگابایت`; of a time it says when, not how long.
    let up_to = before.first().is_some_and(|word| is(word, "تا"));
    let sized = word(tokens, at + 1).is_some_and(|unit| is_any(unit, &LENGTH))
        || size(tokens, at + 1).is_some();
    (up_to && sized).then_some(most)
}

/// What the number before this place counts, and how many of what is counted one of it is.
fn unit(tokens: &[Token], at: usize, sentence: &str, ty: Option<&str>) -> Option<(LimitOf, f64)> {
    let is_list = ty.is_some_and(|ty| ty.starts_with("Array"));
    let is_number = ty.is_some_and(|ty| matches!(ty, "Integer" | "Float" | "Number"));
    if let Some(factor) = size(tokens, at) {
        return Some((LimitOf::File, factor));
    }
    let goes_on = |word: &str| {
        [&NO_UNIT[..], &MORE, &LESS]
            .iter()
            .any(|known| is_any(word, known))
    };
    let Some(unit) = word(tokens, at).filter(|word| !goes_on(word)) else {
        // Degrees of longitude and pixels of a picture have the same word as the length of a text.
        let length =
            tells_any(sentence, &["طول"]) && !ty.is_some_and(|ty| ty.contains("InputFile"));
        return if is_list {
            Some((LimitOf::Items, 1.0))
        } else if is_number {
            Some((LimitOf::Range, 1.0))
        } else {
            length.then_some((LimitOf::Length, 1.0))
        };
    };
    if is_any(unit, &LENGTH) {
        Some((LimitOf::Length, 1.0))
    } else if is_any(unit, &BYTES) {
        let of_file = tells_any(sentence, &["حجم", "فایل"]);
        Some((
            if of_file {
                LimitOf::File
            } else {
                LimitOf::Length
            },
            1.0,
        ))
    } else if is_any(unit, &ITEMS) {
        Some((LimitOf::Items, 1.0))
    } else if is_any(unit, &NUMBERS) && (is_number || ty.is_none()) {
        Some((LimitOf::Range, 1.0))
    } else {
        // What a list holds is often counted by its own name.
        (is_list && !is_any(unit, &NUMBERS)).then_some((LimitOf::Items, 1.0))
    }
}

/// How many bytes a unit of size has, if the words from here name one.
fn size(tokens: &[Token], at: usize) -> Option<f64> {
    let unit = word(tokens, at)?;
    let two = word(tokens, at + 1).map(|second| format!("{unit} {second}"));
    let names =
        |names: &&[&str]| is_any(unit, names) || two.as_ref().is_some_and(|two| is_any(two, names));
    let power = SIZES.iter().position(names)?;
    Some(1024_f64.powi(i32::try_from(power).ok()? + 1))
}
