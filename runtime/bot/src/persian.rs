//! Forms of letters and digits that mean the same to people.

use std::borrow::Cow;

/// A name of a command as it is compared: in lower case, with the Persian forms of letters, with ASCII digits, and
/// without half-spaces and marks.
///
/// Keyboards write the same letter in two ways: `ی` and `ي`, `ک` and `ك`.
pub(crate) fn name(text: &str) -> Cow<'_, str> {
    let same = |c: char| c.is_ascii() && !c.is_ascii_uppercase();
    if text.chars().all(same) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().filter(|c| !is_mark(*c));
    let letters = shown.map(|c| match c {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        _ => digit(c),
    });
    Cow::Owned(letters.flat_map(char::to_lowercase).collect())
}

/// A number with ASCII digits and signs, and without separators of thousands and marks.
pub(crate) fn number(text: &str) -> String {
    let shown = text.chars().filter(|c| !is_mark(*c) && *c != '٬');
    let ascii = shown.map(|c| match c {
        '٫' => '.',
        '−' => '-',
        _ => digit(c),
    });
    ascii.collect()
}

/// The ASCII form of a Persian or Arabic digit.
fn digit(c: char) -> char {
    let value = match c {
        '۰'..='۹' => c as u32 - '۰' as u32,
        '٠'..='٩' => c as u32 - '٠' as u32,
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

/// Whether a character is not seen: half-spaces, joiners, marks of direction.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_in_both_spellings() {
        assert!(matches!(name("start_2"), Cow::Borrowed("start_2")));
        for (one, other) in [
            ("Start", "start"),
            ("كتاب", "کتاب"),
            ("هديه", "هدیه"),
            ("سفارش\u{200c}ها", "سفارشها"),
            ("top۱۰", "top10"),
            ("top١٠", "top10"),
        ] {
            assert_eq!(name(one), name(other), "{one}");
        }
        assert_ne!(name("سفارش"), name("سفارش‌ها"));
    }

    #[test]
    fn numbers_become_ascii() {
        for (text, ascii) in [
            ("۱۲۳۴۵۶۷۸۹۰", "1234567890"),
            ("٤٥", "45"),
            ("−۱٬۰۰۰٫۵", "-1000.5"),
            ("\u{200f}۷\u{200c}", "7"),
            ("x", "x"),
        ] {
            assert_eq!(number(text), ascii);
        }
    }
}
