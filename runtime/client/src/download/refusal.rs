//! Refusals with status 200, as some servers answer instead of a file.

use bazu_core::{Error, Fields, Response};

/// The maximum size of a refusal, in bytes. A larger answer is a file.
const MAX_BYTES: usize = 16 * 1024;

/// Whether an answer of this length can be a refusal. An answer of the expected size is the file.
pub(super) fn is_possible(total: Option<u64>, expected: Option<u64>) -> bool {
    let is_small = total.is_none_or(|total| total <= MAX_BYTES as u64);
    is_small && (total.is_none() || total != expected)
}

/// Whether an answer that starts with these bytes can be a refusal.
pub(super) fn starts(bytes: &[u8]) -> bool {
    let text = bytes.trim_ascii_start();
    // Such an answer may begin with a byte order mark.
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    let is_cut = text.is_empty() || "\u{feff}".as_bytes().starts_with(text);
    bytes.len() <= MAX_BYTES && (is_cut || text.starts_with(b"{"))
}

/// Returns the error of an answer that is a refusal: an object in which `ok` is `false`.
pub(super) fn check(answer: &Response) -> Result<(), Error> {
    let fields = serde_json::from_slice::<Fields<'_>>(&answer.body).ok();
    let ok = fields.and_then(|fields| Some(fields.get("ok")?.get()));
    match answer.refusal().filter(|_| ok == Some("false")) {
        Some(error) => Err(error.into()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_answer_that_is_not_of_the_stated_size_may_be_a_refusal() {
        for (total, expected, possible) in [
            (None, None, true),
            (None, Some(5), true),
            (Some(5), None, true),
            (Some(5), Some(6), true),
            (Some(5), Some(5), false),
            (Some(16_384), None, true),
            (Some(16_385), None, false),
            (Some(16_385), Some(5), false),
        ] {
            let found = is_possible(total, expected);
            assert_eq!(found, possible, "{total:?} {expected:?}");
        }
    }

    #[test]
    fn a_refusal_starts_with_a_brace_behind_spaces_and_a_byte_order_mark() {
        let filled = |length: usize| format!("{:length$}", "{").into_bytes();
        for (bytes, may_be) in [
            (&b""[..], true),
            (b"{", true),
            (b" \r\n{\"ok\"", true),
            (b" \t", true),
            (b"\xef", true),
            (b"\xef\xbb", true),
            (b"\xef\xbb\xbf", true),
            (b"\xef\xbb\xbf{", true),
            (b"\xef\xbb\xbfa", false),
            (b"\xef{", false),
            (b"[", false),
            (b"PNG{", false),
            (&filled(16_384), true),
            (&filled(16_385), false),
        ] {
            let start = &bytes[..bytes.len().min(20)];
            assert_eq!(starts(bytes), may_be, "{}", start.escape_ascii());
        }
    }
}
