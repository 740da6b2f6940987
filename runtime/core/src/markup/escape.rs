//! How a text is written so that nothing in it is markup.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// How a text is written so that nothing in it is markup.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Escape {
    /// By references such as `&lt;`.
    References,
    /// By a `\` before a sign.
    Backslash {
        /// The signs of a text.
        text: &'static str,
        /// The signs of code.
        code: &'static str,
        /// The signs of an address.
        address: &'static str,
    },
    /// The format has no way to write a sign that would be markup. So an invisible character separates it from what
    /// makes it markup.
    Separate {
        /// Signs that are markup beside a space, a sign, or an end of the text.
        signs: &'static str,
        /// Two signs that are markup side by side.
        pairs: &'static [&'static str],
    },
}

/// The zero width non-joiner. Persian text has it between letters, so every client shows nothing for it.
const SEPARATOR: char = '\u{200c}';

/// What an address between brackets cannot have in it.
const BRACKETED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'(')
    .add(b')')
    .add(b'*')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'_')
    .add(b'`');

impl Escape {
    /// A text. `ends` is the sign that ends the part, of a format that cannot write it inside.
    pub(super) fn text(self, text: &str, ends: Option<char>) -> String {
        match self {
            Self::References => references(text),
            Self::Backslash { text: signs, .. } => backslash(text, signs),
            Self::Separate { signs, pairs } if ends == Some(']') => {
                let round = |c| match c {
                    '[' => '(',
                    ']' => ')',
                    c => c,
                };
                let text: String = text.chars().map(round).collect();
                separated(&text, signs, pairs)
            }
            Self::Separate { signs, pairs } => separated(text, signs, pairs),
        }
    }

    /// What must stand between two signs, so that they are no markup.
    pub(super) fn between(self, last: Option<char>, next: Option<char>) -> Option<char> {
        let (Self::Separate { pairs, .. }, Some(last), Some(next)) = (self, last, next) else {
            return None;
        };
        let is_pair = pairs.iter().any(|pair| pair.chars().eq([last, next]));
        is_pair.then_some(SEPARATOR)
    }

    pub(super) fn code(self, text: &str) -> String {
        match self {
            Self::Backslash { code, .. } => backslash(text, code),
            _ => self.text(text, None),
        }
    }

    pub(super) fn address(self, address: &str) -> String {
        match self {
            Self::References => references(address),
            Self::Backslash { address: signs, .. } => backslash(address, signs),
            Self::Separate { .. } => utf8_percent_encode(address, BRACKETED).to_string(),
        }
    }
}

fn references(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            c => written.push(c),
        }
    }
    written
}

fn backslash(text: &str, signs: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        if signs.contains(c) {
            written.push('\\');
        }
        written.push(c);
    }
    written
}

fn separated(text: &str, signs: &str, pairs: &[&str]) -> String {
    let is_inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == SEPARATOR);
    let mut written = String::with_capacity(text.len());
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let after = letters.peek().copied();
        let is_sign = signs.contains(c);
        if is_sign && !is_inside(before) {
            written.push(SEPARATOR);
        }
        written.push(c);
        before = Some(c);
        let is_pair = |pair: &&str| after.is_some_and(|after| pair.chars().eq([c, after]));
        if is_sign && !is_inside(after) || pairs.iter().any(is_pair) {
            written.push(SEPARATOR);
            before = Some(SEPARATOR);
        }
    }
    written
}
