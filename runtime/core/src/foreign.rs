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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_that_is_not_the_text_it_should_be_says_what_it_is() {
        let compressed = |with: &str| Some(format!("the answer is compressed with {with}, "));
        let encoded = |with: &str| Some(format!("the answer is {with}; it must be UTF-8"));
        let hidden = Some("the answer begins with the invisible character U+200E".to_owned());
        for (body, header, expected) in [
            (&b"\x1f\x8b\x08"[..], None, compressed("gzip")),
            (b"\x28\xb5\x2f\xfd", None, compressed("zstd")),
            (b"\x78\x9c\xff", None, compressed("deflate")),
            (b"\x78\x01\xff", None, compressed("deflate")),
            // The same bytes may begin a text.
            (b"\x78\x5eabc", None, None),
            (b"\xc3\x28", Some("br"), compressed("br")),
            (b"\xc3\x28", Some(" br "), compressed("br")),
            (b"{}", Some("br"), None),
            (b"\xc3\x28", Some("Identity"), None),
            (b"\xc3\x28", None, None),
            (b"\xff\xfe\x7b\x00", None, encoded("UTF-16")),
            (b"\xfe\xff\x00\x7b", None, encoded("UTF-16")),
            (b"\x7b\x00\x7d\x00", None, encoded("UTF-16")),
            (b"\x00\x7b\x00\x7d", None, encoded("UTF-16")),
            (b"\xff\xfe\x00\x00", None, encoded("UTF-32")),
            (b"\x00\x00\xfe\xff", None, encoded("UTF-32")),
            ("\u{200e}{}".as_bytes(), None, hidden),
            (b"{}", None, None),
            (b"", None, None),
        ] {
            let mut answer = Response::new("getMe", 200, body);
            answer.content_encoding = header.map(str::to_owned);
            let found = answer.foreign();
            let fits = match (&found, &expected) {
                (Some(found), Some(expected)) => found.starts_with(expected),
                (found, expected) => found == expected,
            };
            assert!(fits, "{} {header:?}: {found:?}", body.escape_ascii());
        }
    }
}
