//! Texts in quotes.

use std::fmt;

/// Writes a text with its quotes.
pub(super) fn quoted(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    escaped(out, text.as_bytes());
    out.push(b'"');
}

/// Writes a key with its quotes and the colon. If the key is a constant, nothing is looked for when the
/// program runs.
#[inline(always)]
pub(super) fn key(out: &mut Vec<u8>, text: &str) {
    match first_to_escape(text.as_bytes()) {
        None => plain_key(out, text),
        Some(_) => {
            quoted(out, text);
            out.push(b':');
        }
    }
}

#[inline(never)]
fn plain_key(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len() + 3);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.extend_from_slice(b"\":");
}

/// Writes what is displayed as a part of a text.
pub(super) struct Escaping<'a>(pub(super) &'a mut Vec<u8>);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escaped(self.0, text.as_bytes());
        Ok(())
    }
}

#[inline(always)]
fn escaped(out: &mut Vec<u8>, mut text: &[u8]) {
    while let Some(at) = first_to_escape(text) {
        out.extend_from_slice(&text[..at]);
        escape(out, text[at]);
        text = &text[at + 1..];
    }
    out.extend_from_slice(text);
}

fn escape(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' | b'\\' => byte,
        0x08 => b'b',
        b'\t' => b't',
        b'\n' => b'n',
        0x0C => b'f',
        b'\r' => b'r',
        _ => {
            let digit = |value: u8| b"0123456789abcdef"[usize::from(value & 0xF)];
            out.extend_from_slice(b"\\u00");
            return out.extend_from_slice(&[digit(byte >> 4), digit(byte)]);
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

/// Where the first byte is that cannot stand in a text: a quote, a backslash or a control character.
#[inline(always)]
fn first_to_escape(text: &[u8]) -> Option<usize> {
    let Some(tail) = text.last_chunk() else {
        let special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..b' ');
        return text.iter().position(special);
    };
    let (words, _) = text.as_chunks();
    for (index, word) in words.iter().enumerate() {
        if let Some(at) = in_word(*word) {
            return Some(8 * index + at);
        }
    }
    // The last eight bytes again, of which some are known to be good.
    in_word(*tail).map(|at| text.len() - 8 + at)
}

/// The first such byte among eight.
#[inline(always)]
fn in_word(word: [u8; 8]) -> Option<usize> {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    let word = u64::from_le_bytes(word);
    // The high bit of a byte is set if the byte is less than `n`. A borrow can set it wrongly, but only
    // above a byte that is less indeed, so the lowest one is right.
    let less = |word: u64, n: u64| word.wrapping_sub(ONES * n);
    // Inverting the second bit puts the quote (0x22) beside the control characters (below 0x20).
    let special = less(word ^ (ONES * 2), 0x21) | less(word ^ (ONES * u64::from(b'\\')), 1);
    let found = special & !word & HIGH;
    (found != 0).then(|| (found.trailing_zeros() / 8) as usize)
}
