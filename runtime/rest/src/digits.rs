//! Digits of Iranian keyboards.

/// Converts a digit to ASCII. Accepts Persian and Arabic digits too.
pub(crate) fn ascii_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{660}'..='\u{669}' => '\u{660}',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}
