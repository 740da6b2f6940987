//! Limits in Persian sentences: `حداکثر ۴۰۹۶ کاراکتر`.

use super::words::{contains_any, fold, is, is_any, sentences};
use crate::page::Limit;
use bazu_model::Measure;
use bazu_model::page::Interval;

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
/// Words that may follow a number without a unit.
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

/// How many words there may be between `حداکثر` and its number: `حداکثر طول این متن ۳۲ کاراکتر`.
const WORDS_BETWEEN: usize = 5;

/// How many words there may be between a number and `بیشتر`: its unit has one word or two.
const WORDS_AFTER: usize = 3;

/// The limits in a description of something of this type.
pub(super) fn find(text: &str, ty: Option<&str>) -> Vec<Limit> {
    let limits = sentences(text).into_iter().flat_map(|sentence| {
        let limits = in_sentence(sentence, ty).into_iter();
        limits.map(|(kind, interval)| Limit {
            kind,
            interval,
            in_bytes: contains_any(sentence, &BYTES),
            sentence: sentence.replace('`', ""),
        })
    });
    limits.filter(|limit| can_have(ty, limit.kind)).collect()
}

/// Whether a sentence counts what something of this type has: `۱۰۰ کاراکتر`.
pub(super) fn looks_limited(sentence: &str, ty: Option<&str>) -> bool {
    let folded = fold(sentence).replace('`', "");
    let tokens = tokens(&folded);
    let ty = ty.unwrap_or_default();
    let is_text = ty == "String" || ty == "Array of String";
    (0..tokens.len()).any(|at| {
        let counted = |words: &[&str]| word(&tokens, at + 1).is_some_and(|it| is_any(it, words));
        number(&tokens, at).is_some()
            && ((is_text && (counted(&LENGTH) || counted(&BYTES)))
                || (ty.starts_with("Array") && counted(&ITEMS))
                || (ty.contains("InputFile") && size(&tokens, at + 1).is_some()))
    })
}

/// Whether something of this type can have such a limit. In the description of a number or an
/// object, a limit in characters is about something else.
fn can_have(ty: Option<&str>, kind: Measure) -> bool {
    let any = |names: &[&str]| ty.is_none_or(|ty| names.iter().any(|name| ty.contains(name)));
    match kind {
        Measure::Length => any(&["String"]),
        Measure::File => any(&["InputFile", "String"]),
        Measure::Range | Measure::Items => true,
    }
}

enum Token<'a> {
    Number(f64),
    Word(&'a str),
    /// A sign. Only a dash has a meaning.
    Sign(char),
}

fn in_sentence(sentence: &str, ty: Option<&str>) -> Vec<(Measure, Interval)> {
    let folded = fold(sentence).replace('`', "");
    let tokens = tokens(&folded);
    if has_negative(&tokens) {
        return Vec::new();
    }
    let mut limits: Vec<(Measure, Interval)> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(((min, max), after)) = interval(&tokens, at) else {
            at += 1;
            continue;
        };
        at = after;
        let Some((kind, factor)) = unit(&tokens, after, &folded, ty) else {
            continue;
        };
        let (min, max) = (min.map(|min| min * factor), max.map(|max| max * factor));
        if limits.contains(&(kind, (min, max))) {
            continue;
        }
        // `حداقل ۱ و حداکثر ۵` is one limit.
        let open = limits.iter_mut().find(|(known, (least, most))| {
            let lacks = |side: Option<f64>, other: Option<f64>| side.is_none() || other.is_none();
            *known == kind && lacks(*least, min) && lacks(*most, max)
        });
        match open {
            Some((_, (least, most))) => {
                *least = least.or(min);
                *most = most.or(max);
            }
            None => limits.push((kind, (min, max))),
        }
    }
    limits
}

/// Whether a number is negative. It is unclear which numbers beside it are negative too, and no
/// limit is better than a wrong one.
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

/// The interval that the number at this place begins, and the place after it.
fn interval(tokens: &[Token], at: usize) -> Option<(Interval, usize)> {
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
        // In a line that runs from right to left the numbers are easily typed in the wrong order.
        let interval = (Some(first.min(second)), Some(first.max(second)));
        return Some((interval, at + 3));
    }
    Some((open_interval(tokens, at, first, &before)?, at + 1))
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

/// A minimum, a maximum, or an exact number.
fn open_interval(tokens: &[Token], at: usize, number: f64, before: &[&str]) -> Option<Interval> {
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
        words.any(|word| contains_any(word, &NOT))
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
            // `More than` a number is a limit only if it is forbidden.
            return denied().then_some(most);
        }
    }
    // `از ۶۴ کاراکتر بیشتر نباشد`: the word comes after the number.
    if before.first().is_some_and(|word| is(word, "از")) {
        let near = &after[..after.len().min(WORDS_AFTER)];
        let any = |words: &[&str]| near.iter().any(|word| is_any(word, words));
        if any(&LESS) {
            return Some(if denied() { least } else { most });
        }
        if any(&MORE) || any(&["تجاوز"]) {
            return denied().then_some(most);
        }
    }
    // `تا ۵۰ مگابایت`; with a time, the word says until when, not how long.
    let up_to = before.first().is_some_and(|word| is(word, "تا"));
    let sized = word(tokens, at + 1).is_some_and(|unit| is_any(unit, &LENGTH))
        || size(tokens, at + 1).is_some();
    (up_to && sized).then_some(most)
}

/// What the number before this place counts, and how many of that its unit is.
fn unit(tokens: &[Token], at: usize, sentence: &str, ty: Option<&str>) -> Option<(Measure, f64)> {
    let is_list = ty.is_some_and(|ty| ty.starts_with("Array"));
    let is_number = ty.is_some_and(|ty| matches!(ty, "Integer" | "Float" | "Number"));
    if let Some(factor) = size(tokens, at) {
        return Some((Measure::File, factor));
    }
    let goes_on = |word: &str| is_any(word, &NO_UNIT) || is_any(word, &MORE) || is_any(word, &LESS);
    let Some(unit) = word(tokens, at).filter(|word| !goes_on(word)) else {
        // `طول` is the length of a text, but also longitude and the length of a picture.
        let length =
            contains_any(sentence, &["طول"]) && !ty.is_some_and(|ty| ty.contains("InputFile"));
        return if is_list {
            Some((Measure::Items, 1.0))
        } else if is_number {
            Some((Measure::Range, 1.0))
        } else {
            length.then_some((Measure::Length, 1.0))
        };
    };
    let bytes = is_any(unit, &BYTES);
    if bytes && contains_any(sentence, &["حجم", "فایل"]) {
        Some((Measure::File, 1.0))
    } else if bytes || is_any(unit, &LENGTH) {
        Some((Measure::Length, 1.0))
    } else if is_any(unit, &ITEMS) {
        Some((Measure::Items, 1.0))
    } else if is_any(unit, &NUMBERS) && (is_number || ty.is_none()) {
        Some((Measure::Range, 1.0))
    } else {
        // The items of a list often have a name of their own.
        (is_list && !is_any(unit, &NUMBERS)).then_some((Measure::Items, 1.0))
    }
}

/// How many bytes a unit of size has, if the words here name one.
fn size(tokens: &[Token], at: usize) -> Option<f64> {
    let unit = word(tokens, at)?;
    let two = word(tokens, at + 1).map(|second| format!("{unit} {second}"));
    let names =
        |names: &&[&str]| is_any(unit, names) || two.as_ref().is_some_and(|two| is_any(two, names));
    let power = SIZES.iter().position(names)?;
    Some(1024_f64.powi(i32::try_from(power).ok()? + 1))
}
