//! Bodies that are not the UTF-8 text which they should be.

use bytes::Bytes;

use crate::excerpt::is_hidden;
use crate::response::Response;

const MARK: &str = "\u{feff}";

/// Removes the byte order marks before a body. Scripts that were saved with one send one for each file.
pub(crate) fn without_mark(mut body: Bytes) -> Bytes {
    while let Some(rest) = body.trim_ascii_start().strip_prefix(MARK.as_bytes()) {
        body = body.slice_ref(rest);
    }
    body
}

impl Response {
    /// What the body is, if its first bytes or its headers say that it is not text.
    pub(crate) fn foreign(&self) -> Option<String> {
        let header = self.content_encoding.as_deref().unwrap_or_default().trim();
        let compressed = match &self.body[..] {
            [0x1f, 0x8b, ..] => "gzip",
            [0x28, 0xb5, 0x2f, 0xfd, ..] => "zstd",
            [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..] if self.is_not_utf8() => "deflate",
            _ if header.is_empty() || header.eq_ignore_ascii_case("identity") => "",
            _ if self.is_not_utf8() => header,
            _ => "",
        };
        if !compressed.is_empty() {
            let compressed: String = compressed.chars().take(20).collect();
            return Some(format!(
                "the answer is compressed with {}, which was not asked for; the server or a proxy must send \
                 it as it is",
                self.redact(&compressed)
            ));
        }
        let encoding = match &self.body[..] {
            [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => "UTF-32",
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, 1..=255, ..] | [1..=255, 0, ..] => "UTF-16",
            _ => {
                let text = std::str::from_utf8(self.body.trim_ascii_start()).ok()?;
                let hidden = text.chars().next().filter(|first| is_hidden(*first))?;
                let hidden = u32::from(hidden);
                return Some(format!(
                    "the answer begins with the invisible character U+{hidden:04X}"
                ));
            }
        };
        Some(format!("the answer is {encoding}; it must be UTF-8"))
    }

    fn is_not_utf8(&self) -> bool {
        std::str::from_utf8(&self.body).is_err()
    }
}
