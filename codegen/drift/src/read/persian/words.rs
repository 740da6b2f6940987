//! Persian words as people type them: with Arabic or Persian letters, with invisible marks, with or
//! without half-spaces.

use super::super::block::even;

/// The text without marks of direction, with single spaces.
pub(super) fn clean(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !is_direction(*c)).collect();
    even(&seen)
}

/// The text in one spelling, to compare it and to search in it. It is not for display.
pub(super) fn fold(text: &str) -> String {
    let folded = text.chars().filter_map(|c| match c {
        '\u{0643}' => Some('ک'),
        '\u{064a}' | '\u{0649}' => Some('ی'),
        'أ' | 'إ' | 'ٱ' | 'آ' => Some('ا'),
        'ة' | 'ۀ' => Some('ه'),
        '٫' => Some('.'),
        '٬' => Some(','),
        '\u{00a0}' => Some(' '),
        // Half-spaces, the letter that stretches words, and vowels: many people leave them out.
        '\u{200c}' | '\u{200d}' | '\u{0640}' | '\u{064b}'..='\u{065f}' | '\u{0670}' | 'ء' => None,
        c if is_direction(c) => None,
        c => Some(digit(c, '۰').or(digit(c, '٠')).unwrap_or(c)),
    });
    folded.collect()
}

/// Whether the texts are the same, in any spelling.
pub(super) fn is(text: &str, word: &str) -> bool {
    fold(text).eq_ignore_ascii_case(&fold(word))
}

pub(super) fn is_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| is(text, word))
}

/// Whether the text begins with one of the words, in any spelling.
pub(super) fn begins_with_any(text: &str, words: &[&str]) -> bool {
    let text = fold(text).to_ascii_lowercase();
    words.iter().any(|word| text.starts_with(&fold(word)))
}

/// Whether the text contains one of the words, in any spelling and with any spaces: `می گردد` is
/// `می‌گردد`.
pub(super) fn contains_any(text: &str, words: &[&str]) -> bool {
    let bare = |text: &str| fold(text).replace(' ', "").to_ascii_lowercase();
    let text = bare(text);
    words.iter().any(|word| text.contains(&bare(word)))
}

/// The sentences of a text, with their final marks.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let end = at + c.len_utf8();
        let spaced = chars.peek().is_none_or(|(_, next)| next.is_whitespace());
        if c == '\n' || (matches!(c, '.' | '!' | '?' | '؟' | '؛') && spaced) {
            sentences.push(text[start..end].trim());
            start = end;
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

fn is_direction(c: char) -> bool {
    matches!(
        c,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

fn digit(c: char, zero: char) -> Option<char> {
    let value = u32::from(c).checked_sub(u32::from(zero))?;
    char::from_digit(value, 10)
}
