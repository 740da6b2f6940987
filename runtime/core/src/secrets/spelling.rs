//! The spellings in which a server may echo a secret.
//!
//! A server may escape any character, and several layers may escape it again. So a secret is compared character
//! by character, and each character may stand in any of its spellings.

/// The maximum length of one spelling of a byte of a secret, in bytes: an entity that is escaped once more.
pub(super) const LONGEST_SPELLING: usize = 16;

/// The maximum number of backslashes before a character: three layers of JSON make seven.
const MAX_BACKSLASHES: usize = 8;

/// Returns the length of a secret at the start of a text, in bytes of the text.
pub(super) fn spelled(text: &str, secret: &str) -> Option<usize> {
    let mut secret = secret.chars();
    // A character can have two spellings of different lengths at one place: `%` in `%25`.
    let mut ends = Vec::new();
    spellings(text, secret.next()?, |len| ends.push(len));
    for c in secret {
        let mut next = Vec::new();
        for end in ends {
            spellings(&text[end..], c, |len| {
                if !next.contains(&(end + len)) {
                    next.push(end + len);
                }
            });
        }
        ends = next;
    }
    ends.into_iter().max()
}

/// Calls `found` with the length of each spelling of a character at the start of a text.
fn spellings(text: &str, c: char, mut found: impl FnMut(usize)) {
    if text.starts_with(c) {
        found(c.len_utf8());
    }
    match text.as_bytes().first() {
        // In forms.
        Some(b'+') if c == ' ' => found(1),
        Some(b'%') => in_bytes(text, c, &["%", "%25", "%2525"], found),
        Some(b'&') => in_page(text, c, found),
        Some(b'\\') => {
            in_json(text, c, &mut found);
            // As web servers write their logs.
            in_bytes(text, c, &["\\x", "\\\\x"], found);
        }
        _ => {}
    }
}

/// The UTF-8 bytes of the character in hexadecimal digits, each behind the same lead.
fn in_bytes(text: &str, c: char, leads: &[&str], mut found: impl FnMut(usize)) {
    for lead in leads {
        let mut rest = Some(text);
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            rest = rest.and_then(|rest| {
                let digits = rest.strip_prefix(lead)?;
                (hexadecimal(digits.get(..2)?)? == u32::from(byte)).then(|| &digits[2..])
            });
        }
        if let Some(rest) = rest {
            found(text.len() - rest.len());
        }
    }
}

/// The character behind one backslash, or behind several if JSON stands in JSON.
fn in_json(text: &str, c: char, found: &mut impl FnMut(usize)) {
    let run = text
        .bytes()
        .take(MAX_BACKSLASHES)
        .take_while(|b| *b == b'\\');
    let run = run.count();
    let rest = &text[run..];
    let letter = match c {
        '\u{8}' => 'b',
        '\u{c}' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        c => c,
    };
    if c == '\\' {
        // One that is already found stands without another before it.
        (2..=run).for_each(&mut *found);
    } else if (letter != c || !c.is_alphanumeric()) && rest.starts_with(letter) {
        found(run + letter.len_utf8());
    }
    let mut rest = Some(text);
    for unit in c.encode_utf16(&mut [0; 2]) {
        rest = rest.and_then(|rest| {
            let digits = rest.get(run..)?.strip_prefix('u')?;
            let lead = rest[..run].bytes().all(|b| b == b'\\');
            (lead && hexadecimal(digits.get(..4)?)? == u32::from(*unit)).then(|| &digits[4..])
        });
    }
    if let Some(rest) = rest {
        found(text.len() - rest.len());
    }
}

/// The entity of the character in HTML, which may be escaped once more.
fn in_page(text: &str, c: char, mut found: impl FnMut(usize)) {
    for lead in ["&", "&amp;"] {
        let entity = text.strip_prefix(lead).and_then(entity);
        if let Some((name, _)) = entity.filter(|(_, of)| *of == c) {
            found(lead.len() + name + 1);
        }
    }
}

/// The length of the name of the entity that a text starts with, behind its `&`, and its character.
fn entity(text: &str) -> Option<(usize, char)> {
    let end = text.bytes().take(10).position(|b| b == b';')?;
    let of = match &text[..end] {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        number => {
            let number = number.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(digits) => hexadecimal(digits)?,
                None => number.parse().ok()?,
            };
            char::from_u32(number)?
        }
    };
    Some((end, of))
}

fn hexadecimal(digits: &str) -> Option<u32> {
    // It also accepts a sign.
    let digits = Some(digits).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
    u32::from_str_radix(digits?, 16).ok()
}

#[cfg(test)]
mod tests {
    use crate::secrets::Secrets;

    fn redacted(secret: &str, text: &str) -> String {
        Secrets::new([secret]).redact(text)
    }

    #[test]
    fn a_secret_is_known_again_in_json_forms_urls_and_pages() {
        for echo in [
            "a \"b\"+/<=پ😀",
            r#"a \"b\"+/<=پ😀"#,
            r#"a \"b\"+\/<=\u067e\ud83d\ude00"#,
            r#"a \"b\"+\/<=\u067E\uD83D\uDE00"#,
            r#"a \\\"b\\\"+\\/<=\\u067e\\ud83d\\ude00"#,
            r#"a \"b\"+/\u003c=پ😀"#,
            r#"\u0061\u0020\u0022b\u0022\u002b\u002F\u003c\u003dپ😀"#,
            "a+%22b%22%2B%2F%3C%3D%D9%BE%F0%9F%98%80",
            "a%20%22b%22%2b%2f%3c%3d%d9%be%f0%9f%98%80",
            "%61%20%22%62%22%2b/%3C%3d%d9%BE😀",
            "a%2520%2522b%2522%252b%252F%253c%253d%25d9%25be%25f0%259f%2598%2580",
            r"a \x22b\x22+/<=\xd9\xBE\xf0\x9f\x98\x80",
            "a \"b\"+/&lt;=پ😀",
            "a &#34;b&#34;+/&lt;=پ😀",
            "a &quot;b&quot;&#43;&#x2F;&lt;&#x3d;&#1662;&#x1f600;",
            "a &amp;quot;b&amp;quot;+/&amp;lt;=پ😀",
        ] {
            assert_eq!(redacted("a \"b\"+/<=پ😀", echo), "***", "{echo}");
            let within = format!("x{echo}y{echo}");
            assert_eq!(redacted("a \"b\"+/<=پ😀", &within), "x***y***", "{echo}");
        }
    }

    #[test]
    fn a_character_that_escapes_others_may_be_in_a_secret() {
        for (secret, echo) in [
            ("100%25", "100%25"),
            ("100%25", "100%2525"),
            ("100%25", "100%252525"),
            (r"a\b", r"a\b"),
            (r"a\b", r"a\\b"),
            (r"a\\b", r"a\\b"),
            (r"a\\b", r"a\\\\b"),
            (r"a\nb", r"a\\nb"),
            ("a\nb", r"a\nb"),
            ("a&lt;b", "a&lt;b"),
            ("a&lt;b", "a&amp;lt;b"),
            ("a&b", "a&amp;b"),
            ("a&b", "a&amp;amp;b"),
            ("a&amp;b", "a&amp;amp;b"),
            ("a&amp;b", "a&amp;amp;amp;b"),
            ("a+b", "a+b"),
            ("_-*", r"\_\-\*"),
        ] {
            assert_eq!(redacted(secret, echo), "***", "{secret}: {echo}");
        }
    }

    #[test]
    fn a_text_that_is_not_the_secret_stays() {
        for text in [
            "abd",
            "ab",
            "a%62",
            "a%62%6",
            "a%+62c",
            "a&#98",
            "a&#98;&#;",
            r"\u0061\u00",
            r"a\bc",
            "%",
            "&",
            r"\",
            "&amp;",
            "a+c",
            "a%٣٣",
            "aبc",
            "&#xffffffff;",
            "&#99999999999;",
        ] {
            assert_eq!(redacted("abc", text), text);
        }
    }

    #[test]
    fn a_text_of_escapes_alone_is_searched_to_its_end() {
        for unit in ["\\", "%25", "&amp;", "%2525"] {
            let text = unit.repeat(5_000);
            let secret = unit.repeat(4);
            assert!(redacted(&secret, &text).contains("***"));
            assert_eq!(redacted(&format!("{secret}x"), &text), text);
        }
    }
}
