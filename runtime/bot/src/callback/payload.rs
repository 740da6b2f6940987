//! Data in the letters that the payload of a link may have: `A-Z`, `a-z`, `0-9`, `_` and `-`.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as LETTERS;

/// The longest payload that is read, in bytes. No messenger allows so many; a text that a user types may have them.
const MAX_BYTES: usize = 512;

pub(super) fn to_letters(data: &str) -> String {
    LETTERS.encode(data)
}

/// The data of a payload. `None` if it has none.
pub(super) fn from_letters(payload: &str) -> Option<String> {
    if payload.len() > MAX_BYTES {
        return None;
    }
    String::from_utf8(LETTERS.decode(payload).ok()?).ok()
}
