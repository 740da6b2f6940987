//! Digits and separators as people type and paste them.

use bazu_core::is_invisible;

/// Converts a digit to ASCII. Accepts Persian, Arabic and full-width digits too.
pub(crate) fn ascii_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// What may stand between two digits without a meaning of its own: spaces of any width, but no line break;
/// hyphens, dashes and the Arabic tatweel; invisible marks.
pub(crate) fn is_gap(c: char) -> bool {
    let is_break = matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let is_hyphen = matches!(
        c,
        '-' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{2212}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '\u{ff0d}'
                | '\u{640}'
    );
    c.is_whitespace() && !is_break || is_hyphen || is_invisible(c)
}

/// A text without the spaces, line breaks and invisible marks around it.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}
