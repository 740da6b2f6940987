//! Makes valid JSON of a body that is almost JSON.
//!
//! One bad byte anywhere in a body would make the whole body unreadable, and with it every other element of
//! the list. So a body that cannot be read is repaired first:
//!
//! - In a text, bytes that are not UTF-8, surrogates without their other half and invalid escapes become
//!   U+FFFD, and control characters become escapes. Readers of other languages do the same.
//! - In a result, a value that is not JSON, such as `NaN` or an object without a comma, becomes a text that holds
//!   it. Then it costs only the place where it stands, because a text is rarely what is expected there.
//!
//! A body whose quotes and brackets do not match stays unreadable: nobody knows where its values end. So does one
//! whose result as a whole is not JSON.

use std::fmt::Write as _;
use std::ops::RangeInclusive;

use serde::de::IgnoredAny;

/// The levels where a value that is not JSON becomes a text. The body is at level 1, its result at level 2.
/// A deeper value makes the one around it a text. So each byte is written a few times at most.
const LEVELS: RangeInclusive<usize> = 3..=16;

/// The text that replaces what cannot be read in a text.
const REPLACEMENT: &str = "\\ufffd";

/// Returns the body as valid JSON. Returns `None` if its quotes and brackets do not match.
pub(crate) fn mend(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let mut mender = Mender {
        text: &text,
        out: String::with_capacity(text.len()),
        open: vec![Open::new(Next::Value, 0, 0)],
    };
    mender.run()?;
    let root = mender.open.pop()?;
    let whole = mender.open.is_empty() && root.is_json && root.next == Next::Comma;
    whole.then_some(mender.out)
}

/// What may follow in an object or list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    KeyOrEnd,
    Key,
    Colon,
    ValueOrEnd,
    Value,
    /// A comma or the end.
    Comma,
}

/// An object or list that is not closed yet.
struct Open {
    next: Next,
    /// Whether it is JSON so far.
    is_json: bool,
    /// Where it starts in the body and in the output.
    start: usize,
    out: usize,
}

impl Open {
    fn new(next: Next, start: usize, out: usize) -> Self {
        Self {
            next,
            is_json: true,
            start,
            out,
        }
    }
}

struct Mender<'a> {
    text: &'a str,
    out: String,
    /// The body itself, then the objects and lists around the current place.
    open: Vec<Open>,
}

impl Mender<'_> {
    fn run(&mut self) -> Option<()> {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let end = match byte {
                b' ' | b'\t' | b'\n' | b'\r' => at + 1,
                b'"' => string_end(bytes, at)?,
                b'{' | b'[' | b'}' | b']' | b',' | b':' => at + 1,
                _ => {
                    let rest = bytes[at..].iter();
                    at + rest
                        .take_while(|byte| !b" \t\n\r\"{}[],:".contains(byte))
                        .count()
                }
            };
            match byte {
                b'{' | b'[' => {
                    self.value();
                    let next = if byte == b'{' {
                        Next::KeyOrEnd
                    } else {
                        Next::ValueOrEnd
                    };
                    self.open.push(Open::new(next, at, self.out.len()));
                    self.out.push(char::from(byte));
                }
                b'}' | b']' => self.close(at)?,
                b',' => self.comma(),
                b':' => {
                    self.expect(Next::Colon, Next::Value);
                    self.out.push(':');
                }
                b'"' => {
                    if !self.key() {
                        self.value();
                    }
                    let text = self.text;
                    write_text(&mut self.out, &text[at + 1..end - 1]);
                }
                b' ' | b'\t' | b'\n' | b'\r' => self.out.push(char::from(byte)),
                _ => {
                    self.value();
                    let word = &self.text[at..end];
                    match serde_json::from_str::<IgnoredAny>(word) {
                        Ok(_) => self.out.push_str(word),
                        Err(_) if LEVELS.contains(&self.open.len()) => {
                            write_quoted(&mut self.out, word);
                        }
                        Err(_) => self.not_json(),
                    }
                }
            }
            at = end;
        }
        Some(())
    }

    /// Takes a text as a key, if a key may stand here.
    fn key(&mut self) -> bool {
        let Some(open) = self.open.last_mut() else {
            return false;
        };
        let key = matches!(open.next, Next::Key | Next::KeyOrEnd);
        if key {
            open.next = Next::Colon;
        }
        key
    }

    fn value(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.is_json &= matches!(open.next, Next::Value | Next::ValueOrEnd);
            open.next = Next::Comma;
        }
    }

    fn expect(&mut self, expected: Next, then: Next) {
        if let Some(open) = self.open.last_mut() {
            open.is_json &= open.next == expected;
            open.next = then;
        }
    }

    fn comma(&mut self) {
        let bytes = self.text.as_bytes();
        let then = match self.open.last() {
            Some(open) if bytes[open.start] == b'{' => Next::Key,
            _ => Next::Value,
        };
        self.expect(Next::Comma, then);
        // A body is one value.
        if let [body] = self.open.as_mut_slice() {
            body.is_json = false;
        }
        self.out.push(',');
    }

    /// Closes the innermost object or list. If it is not JSON, it becomes a text.
    fn close(&mut self, at: usize) -> Option<()> {
        // The first is the body itself, which no bracket closes.
        let level = self.open.len().checked_sub(1).filter(|level| *level > 0)?;
        let closed = self.open.pop()?;
        let bytes = self.text.as_bytes();
        if !matches!(
            (bytes[closed.start], bytes[at]),
            (b'{', b'}') | (b'[', b']')
        ) {
            return None;
        }
        let complete = matches!(closed.next, Next::Comma | Next::KeyOrEnd | Next::ValueOrEnd);
        if closed.is_json && complete {
            self.out.push(char::from(bytes[at]));
        } else if LEVELS.contains(&level) {
            self.out.truncate(closed.out);
            write_quoted(&mut self.out, &self.text[closed.start..=at]);
        } else {
            self.not_json();
        }
        Some(())
    }

    /// What is open here is not JSON.
    fn not_json(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.is_json = false;
        }
    }
}

/// The byte after the closing quote of a string that begins at `start`.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'\\' => at += 2,
            b'"' => return Some(at + 1),
            _ => at += 1,
        }
    }
}

/// Writes a value that is not JSON as a text.
fn write_quoted(out: &mut String, value: &str) {
    out.push_str(&serde_json::Value::from(value).to_string());
}

/// Writes what stands between the quotes of a text as valid JSON.
fn write_text(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.find(|c| c == '\\' || c < ' ') {
        let (before, special) = rest.split_at(at);
        out.push_str(before);
        let used = escape(special);
        match used {
            Some(length) => out.push_str(&special[..length]),
            None if special.starts_with('\\') => out.push_str(REPLACEMENT),
            None => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", special.as_bytes()[0]);
            }
        }
        // Half a pair of surrogates is replaced whole, any other backslash alone.
        let skipped = match used {
            Some(length) => length,
            None if unit(special).is_some() => 6,
            None => 1,
        };
        rest = &special[skipped..];
    }
    out.push_str(rest);
    out.push('"');
}

/// The length of the valid escape at the start of a text.
fn escape(text: &str) -> Option<usize> {
    if let Some(first) = unit(text) {
        return match first {
            0xd800..=0xdbff => match unit(&text[6..]) {
                Some(0xdc00..=0xdfff) => Some(12),
                _ => None,
            },
            0xdc00..=0xdfff => None,
            _ => Some(6),
        };
    }
    let known = text
        .as_bytes()
        .get(1)
        .is_some_and(|c| b"\"\\/bfnrt".contains(c));
    (text.starts_with('\\') && known).then_some(2)
}

/// The UTF-16 unit that is written as an escape at the start of a text.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    u16::from_str_radix(digits, 16).ok().filter(|_| hex)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[track_caller]
    fn mended(body: &[u8]) -> Value {
        let text = mend(body).expect("its quotes and brackets match");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    #[test]
    fn what_is_json_stays_as_it_is() {
        for text in [
            "{}",
            " [ ] ",
            r#"{"a":[1,-2.50e3,true,null,{"b":"\u06a9\ud83d\ude00\\\"\/\n"}],"":{}}"#,
            "\"a\u{feff}\u{2028}\"",
            "7",
        ] {
            assert_eq!(mend(text.as_bytes()).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_cannot_be_read_in_a_text_is_replaced() {
        for (text, read) in [
            (&b"\"a\xffb\""[..], "a\u{fffd}b"),
            (b"\"\xd9\"", "\u{fffd}"),
            (br#""Cats \ud83d""#, "Cats \u{fffd}"),
            (br#""\ud83dx\ude00""#, "\u{fffd}x\u{fffd}"),
            (br#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
            (br#""\ud83d\n""#, "\u{fffd}\n"),
            (br#""C:\x41""#, "C:\u{fffd}x41"),
            (br#""\u12""#, "\u{fffd}u12"),
            (br#""\u+123""#, "\u{fffd}u+123"),
            (b"\"a\nb\0\x1f\"", "a\nb\0\x1f"),
            ("\"\\\u{6a9}\"".as_bytes(), "\u{fffd}\u{6a9}"),
        ] {
            assert_eq!(
                mended(text),
                json!(read),
                "{}",
                String::from_utf8_lossy(text)
            );
        }
    }

    #[test]
    fn what_is_not_json_becomes_a_text_where_it_stands() {
        for (result, read) in [
            ("[1,NaN,3]", json!([1, "NaN", 3])),
            (
                "[01,+1,.5,1.,True,'a']",
                json!(["01", "+1", ".5", "1.", "True", "'a'"]),
            ),
            (r#"[{"a":1,},[2,],3]"#, json!([r#"{"a":1,}"#, "[2,]", 3])),
            (
                r#"[{"a" 1},{"a"},{1:2},{,},5]"#,
                json!([r#"{"a" 1}"#, r#"{"a"}"#, "{1:2}", "{,}", 5]),
            ),
            (r#"{"x":"a"y,"z":1}"#, json!(null)),
            (r#"[{"a":"x"y},[1 2]]"#, json!([r#"{"a":"x"y}"#, "[1 2]"])),
            (r#"{"a":NaN}"#, json!({"a": "NaN"})),
        ] {
            let body = format!(r#"{{"ok":true,"result":{result}}}"#);
            match read.is_null() {
                true => assert_eq!(mend(body.as_bytes()), None, "{result}"),
                false => assert_eq!(mended(body.as_bytes())["result"], read, "{result}"),
            }
        }
    }

    #[test]
    fn a_body_whose_brackets_or_quotes_do_not_match_stays_unreadable() {
        let whole = r#"{"ok":true,"result":[{"a":"x\\"}]}"#;
        for end in 0..whole.len() {
            assert_eq!(mend(&whole.as_bytes()[..end]), None, "{}", &whole[..end]);
        }
        for text in [
            "[}",
            "[1]]",
            "{}{}",
            "1 2",
            "1,2",
            "{},",
            "",
            "]",
            "\"\\",
            r#"["x"y"]"#,
            "NaN",
            "[NaN]",
            "{,}",
            r#"{"ok":True}"#,
            r#"{"result":[1,]}"#,
        ] {
            assert_eq!(mend(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn a_deep_body_that_is_not_json_is_written_few_times() {
        let deep = format!("[[{}{},7]]", "[1 ".repeat(200_000), "]".repeat(200_000));
        assert_eq!(mended(deep.as_bytes())[0][1], json!(7));
    }
}
