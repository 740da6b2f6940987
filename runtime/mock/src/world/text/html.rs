//! Texts marked up with HTML, as bots send them.

use super::Text;

/// A tag that is open.
struct Open {
    tag: String,
    /// Where its text begins.
    start: usize,
    with: Option<(&'static str, String)>,
}

/// Reads a text with tags and references such as `&lt;`.
pub(super) fn read(source: &str) -> Result<Text, String> {
    let mut text = Text::default();
    let mut open: Vec<Open> = Vec::new();
    let mut rest = source;
    while let Some(next) = rest.find(['<', '&']) {
        let (before, after) = rest.split_at(next);
        text.text.push_str(before);
        let offset = source.len() - after.len();
        rest = match after.strip_prefix('<') {
            Some(tag) => {
                let Some((tag, rest)) = tag.split_once('>') else {
                    return Err(format!("Unclosed start tag at byte offset {offset}"));
                };
                match tag.strip_prefix('/') {
                    Some(name) => close(&mut text, &mut open, name.trim(), offset)?,
                    None => open.push(opened(tag, text.text.len(), offset)?),
                }
                rest
            }
            None => reference(&mut text.text, after),
        };
    }
    text.text.push_str(rest);
    match open.pop() {
        Some(tag) => Err(format!(
            "Can't find end tag corresponding to start tag \"{}\"",
            tag.tag
        )),
        None => Ok(text),
    }
}

fn opened(tag: &str, start: usize, offset: usize) -> Result<Open, String> {
    let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let name = name.to_ascii_lowercase();
    let with = match name.as_str() {
        "a" => attribute(attributes, "href").map(|url| ("url", url)),
        "tg-emoji" => attribute(attributes, "emoji-id").map(|id| ("custom_emoji_id", id)),
        "code" => {
            let class = attribute(attributes, "class");
            let language = class
                .as_deref()
                .and_then(|class| class.strip_prefix("language-"));
            language.map(|language| ("language", language.to_owned()))
        }
        "span" if attribute(attributes, "class").as_deref() != Some("tg-spoiler") => {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {offset}"
            ));
        }
        _ => None,
    };
    match kind_of(&name) {
        Some(_) => Ok(Open {
            tag: name,
            start,
            with,
        }),
        None => Err(format!(
            "Unsupported start tag \"{name}\" at byte offset {offset}"
        )),
    }
}

fn close(text: &mut Text, open: &mut Vec<Open>, name: &str, offset: usize) -> Result<(), String> {
    let Some(tag) = open.pop() else {
        return Err(format!("Unexpected end tag at byte offset {offset}"));
    };
    if !name.is_empty() && !name.eq_ignore_ascii_case(&tag.tag) {
        return Err(format!(
            "Unmatched end tag at byte offset {offset}, expected \"</{}>\", found \"</{name}>\"",
            tag.tag
        ));
    }
    let inside_pre = open
        .last_mut()
        .filter(|outer| outer.tag == "pre" && outer.start == tag.start);
    match (tag.tag.as_str(), inside_pre) {
        // `<pre><code class="language-…">` is one block of code with a language.
        ("code", Some(pre)) => pre.with = tag.with,
        ("code", None) => text.mark(tag.start, "code", None),
        ("a", _) => {
            // Without an address the text is the address.
            let shown = text.text.get(tag.start..).unwrap_or_default().to_owned();
            let url = tag
                .with
                .or_else(|| shown.contains('.').then_some(("url", shown)));
            if url.is_some() {
                text.mark(tag.start, "text_link", url);
            }
        }
        (name, _) => {
            if let Some(kind) = kind_of(name) {
                text.mark(tag.start, kind, tag.with);
            }
        }
    }
    Ok(())
}

fn kind_of(tag: &str) -> Option<&'static str> {
    Some(match tag {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "u" | "ins" => "underline",
        "s" | "strike" | "del" => "strikethrough",
        "span" | "tg-spoiler" => "spoiler",
        "tg-emoji" => "custom_emoji",
        "a" => "text_link",
        "code" => "code",
        "pre" => "pre",
        "blockquote" => "blockquote",
        _ => return None,
    })
}

/// The value of an attribute, in any quotes or none.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes.trim();
    while let Some((key, value)) = rest.split_once('=') {
        let value = value.trim_start();
        let quote = value
            .chars()
            .next()
            .filter(|first| ['"', '\''].contains(first));
        let (value, after) = match quote {
            Some(quote) => value.strip_prefix(quote)?.split_once(quote)?,
            None => value.split_once(char::is_whitespace).unwrap_or((value, "")),
        };
        // What stands before a name without a value is another attribute.
        let key = key
            .trim()
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        if key.eq_ignore_ascii_case(name) {
            let mut text = String::new();
            let mut rest = value;
            while let Some(next) = rest.find('&') {
                let (before, after) = rest.split_at(next);
                text.push_str(before);
                rest = reference(&mut text, after);
            }
            text.push_str(rest);
            return Some(text);
        }
        rest = after.trim();
    }
    None
}

/// Reads a reference at the beginning; what is none stays as it is. Returns what follows.
fn reference<'t>(text: &mut String, source: &'t str) -> &'t str {
    let named = source
        .strip_prefix('&')
        .and_then(|rest| rest.split_once(';'));
    let read = named.and_then(|(name, rest)| {
        let letter = match name {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            _ => {
                let number = name.strip_prefix('#')?;
                let code = match number.strip_prefix(['x', 'X']) {
                    Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                    None => number.parse().ok()?,
                };
                char::from_u32(code)?
            }
        };
        Some((letter, rest))
    });
    match read {
        Some((letter, rest)) => {
            text.push(letter);
            rest
        }
        None => {
            text.push('&');
            source.strip_prefix('&').unwrap_or(source)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(source: &str) -> (String, Vec<(&'static str, String)>) {
        let read = read(source).expect("this is read");
        let marks = read.marks.iter();
        let marks = marks.map(|mark| (mark.kind, read.text[mark.start..mark.end].to_owned()));
        (read.text.clone(), marks.collect())
    }

    #[test]
    fn tags_become_marks_of_the_text_without_them() {
        let (text, marks) = marks("<b>a <i>b</i></b> &lt;c&#x3e; <a href='https://ble.ir'>d</a>");
        assert_eq!(text, "a b <c> d");
        let expected = [("italic", "b"), ("bold", "a b"), ("text_link", "d")];
        assert_eq!(marks, expected.map(|(kind, part)| (kind, part.to_owned())));
    }

    #[test]
    fn a_block_of_code_has_its_language() {
        let read =
            read("<pre><code class=\"language-rust\">fn</code></pre>").expect("this is read");
        let [mark] = read.marks.as_slice() else {
            panic!("one mark: {:?}", read.marks);
        };
        assert_eq!(
            (mark.kind, mark.with.clone()),
            ("pre", Some(("language", "rust".to_owned())))
        );
    }

    #[test]
    fn a_tag_that_is_not_closed_or_not_known_is_refused() {
        for (source, why) in [
            (
                "<b>a",
                "Can't find end tag corresponding to start tag \"b\"",
            ),
            ("a</b>", "Unexpected end tag at byte offset 1"),
            (
                "<b>a</i>",
                "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
            ),
            ("<x>a</x>", "Unsupported start tag \"x\" at byte offset 0"),
            ("a <b", "Unclosed start tag at byte offset 2"),
        ] {
            assert_eq!(read(source), Err(why.to_owned()), "{source}");
        }
    }
}
