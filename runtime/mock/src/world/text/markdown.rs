//! Texts marked up with Markdown, as bots send them: the old one, and the second version.

use super::Text;

/// What has to be escaped in the second version where it marks nothing.
const RESERVED: &str = "_*[]()~`>#+-=|{}.!";

/// A mark that is open.
struct Open {
    sign: &'static str,
    kind: &'static str,
    /// Where its text begins.
    start: usize,
    /// Where it begins in the source.
    offset: usize,
}

/// Reads the second version, in which marks may be in each other.
pub(super) fn read(source: &str) -> Result<Text, String> {
    let mut text = Text::default();
    let mut open: Vec<Open> = Vec::new();
    let mut rest = source;
    while let Some(letter) = rest.chars().next() {
        let offset = source.len() - rest.len();
        if letter == '\\'
            && let Some(next) = rest.chars().nth(1).filter(char::is_ascii)
        {
            text.text.push(next);
            rest = rest.get(2..).unwrap_or_default();
            continue;
        }
        if let Some(after) = code(rest, &mut text, offset)? {
            rest = after;
            continue;
        }
        if let Some(after) = rest.strip_prefix("](")
            && open
                .last()
                .is_some_and(|open| open.sign == "[" || open.sign == "![")
        {
            rest = address(after, &mut text, &mut open)?;
            continue;
        }
        // `__` at a place where both end means the innermost first.
        let closing = open
            .last()
            .filter(|open| !open.sign.starts_with(['[', '!']));
        if let Some(last) = closing.filter(|last| rest.starts_with(last.sign))
            && !(last.sign == "_" && rest.starts_with("__") && !is_open(&open, "__"))
        {
            let (start, kind, length) = (last.start, last.kind, last.sign.len());
            open.pop();
            text.mark(start, kind, None);
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        if let Some((sign, kind)) = sign(rest).filter(|(sign, _)| !is_open(&open, sign)) {
            open.push(Open {
                sign,
                kind,
                start: text.text.len(),
                offset,
            });
            rest = rest.get(sign.len()..).unwrap_or_default();
            continue;
        }
        // A quote begins a line.
        let begins_line = text.text.is_empty() || text.text.ends_with('\n');
        if RESERVED.contains(letter) && !(letter == '>' && begins_line) {
            return Err(format!(
                "Character '{letter}' is reserved and must be escaped with the preceding '\\'"
            ));
        }
        text.text.push(letter);
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    match open.pop() {
        Some(open) => Err(format!(
            "Can't find end of {} entity at byte offset {}",
            name(open.kind),
            open.offset
        )),
        None => Ok(text),
    }
}

fn is_open(open: &[Open], sign: &str) -> bool {
    open.iter().any(|open| open.sign == sign)
}

fn sign(rest: &str) -> Option<(&'static str, &'static str)> {
    let signs = [
        ("||", "spoiler"),
        ("__", "underline"),
        ("*", "bold"),
        ("_", "italic"),
        ("~", "strikethrough"),
        ("![", "custom_emoji"),
        ("[", "text_link"),
    ];
    signs.into_iter().find(|(sign, _)| rest.starts_with(sign))
}

fn name(kind: &str) -> &'static str {
    match kind {
        "spoiler" => "Spoiler",
        "underline" => "Underline",
        "bold" => "Bold",
        "italic" => "Italic",
        "strikethrough" => "Strikethrough",
        "custom_emoji" => "CustomEmoji",
        "text_link" => "TextUrl",
        "pre" => "Pre",
        _ => "Code",
    }
}

/// Reads code at the beginning, in which only `` ` `` and `\` are special. Returns what follows; none if there is no
/// code.
fn code<'t>(rest: &'t str, text: &mut Text, offset: usize) -> Result<Option<&'t str>, String> {
    let (fence, kind) = match rest {
        _ if rest.starts_with("```") => ("```", "pre"),
        _ if rest.starts_with('`') => ("`", "code"),
        _ => return Ok(None),
    };
    let body = rest.get(fence.len()..).unwrap_or_default();
    let unclosed = || {
        format!(
            "Can't find end of {} entity at byte offset {offset}",
            name(kind)
        )
    };
    let mut end = 0;
    loop {
        let here = body.get(end..).unwrap_or_default();
        if here.starts_with(fence) {
            break;
        }
        let mut letters = here.chars();
        let letter = letters.next().ok_or_else(unclosed)?;
        end += letter.len_utf8();
        if letter == '\\' {
            end += letters.next().map_or(0, char::len_utf8);
        }
    }
    let (inner, after) = (
        body.get(..end).unwrap_or_default(),
        body.get(end + fence.len()..),
    );
    let start = text.text.len();
    // The first word of a block is its language if a line ends after it.
    let (language, inner) = match inner.split_once('\n').filter(|_| kind == "pre") {
        Some((first, inner)) if !first.contains(char::is_whitespace) => (first, inner),
        _ => ("", inner),
    };
    text.text.push_str(&unescaped(inner));
    let language = (!language.is_empty()).then(|| ("language", language.to_owned()));
    text.mark(start, kind, language);
    Ok(Some(after.unwrap_or_default()))
}

/// Reads the address of a link whose text is open.
fn address<'t>(after: &'t str, text: &mut Text, open: &mut Vec<Open>) -> Result<&'t str, String> {
    let Some(link) = open.pop() else {
        return Ok(after);
    };
    let mut end = 0;
    let mut letters = after.chars();
    loop {
        match letters.next() {
            Some(')') => break,
            Some('\\') => end += 1 + letters.next().map_or(0, char::len_utf8),
            Some(letter) => end += letter.len_utf8(),
            None => {
                let offset = link.offset;
                let kind = name(link.kind);
                return Err(format!(
                    "Can't find end of {kind} entity at byte offset {offset}"
                ));
            }
        }
    }
    let url = unescaped(after.get(..end).unwrap_or_default());
    let with = match link.kind {
        "custom_emoji" => url
            .strip_prefix("tg://emoji?id=")
            .map(|id| ("custom_emoji_id", id.to_owned())),
        _ => Some(("url", url)),
    };
    if with.as_ref().is_some_and(|(_, value)| !value.is_empty()) {
        text.mark(link.start, link.kind, with);
    }
    Ok(after.get(end + 1..).unwrap_or_default())
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => plain.extend(letters.next()),
            letter => plain.push(letter),
        }
    }
    plain
}

/// Reads the old version, in which marks cannot be in each other and other signs stand for themselves.
pub(super) fn read_old(source: &str) -> Result<Text, String> {
    let mut text = Text::default();
    let mut rest = source;
    while let Some(letter) = rest.chars().next() {
        let offset = source.len() - rest.len();
        let unclosed = || format!("Can't find end of the entity starting at byte offset {offset}");
        let after = rest.get(letter.len_utf8()..).unwrap_or_default();
        let start = text.text.len();
        match letter {
            '\\' if after.starts_with(['_', '*', '`', '[']) => {
                text.text.extend(after.chars().next());
                rest = after.get(1..).unwrap_or_default();
            }
            '*' | '_' => {
                let (inner, after) = after.split_once(letter).ok_or_else(unclosed)?;
                text.text.push_str(inner);
                text.mark(start, if letter == '*' { "bold" } else { "italic" }, None);
                rest = after;
            }
            '`' => {
                rest = code(rest, &mut text, offset)
                    .map_err(|_| unclosed())?
                    .unwrap_or_default()
            }
            '[' => {
                let (inner, after) = after.split_once(']').ok_or_else(unclosed)?;
                text.text.push_str(inner);
                rest = after;
                if let Some(url) = after.strip_prefix('(') {
                    let (url, after) = url.split_once(')').ok_or_else(unclosed)?;
                    text.mark(start, "text_link", Some(("url", url.to_owned())));
                    rest = after;
                }
            }
            letter => {
                text.text.push(letter);
                rest = after;
            }
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(read: Result<Text, String>) -> (String, Vec<(&'static str, String)>) {
        let read = read.expect("this is read");
        let marks = read.marks.iter();
        let marks = marks.map(|mark| (mark.kind, read.text[mark.start..mark.end].to_owned()));
        (read.text.clone(), marks.collect())
    }

    fn owned(marks: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
        marks
            .iter()
            .map(|(kind, part)| (*kind, (*part).to_owned()))
            .collect()
    }

    #[test]
    fn marks_of_the_second_version_may_be_in_each_other() {
        let (text, marks) = marks(read(
            r"*a _b __c__ d_* ~e~ ||f|| 1\.5 [g\]](https://ble.ir/\))",
        ));
        assert_eq!(text, "a b c d e f 1.5 g]");
        let expected = [
            ("underline", "c"),
            ("italic", "b c d"),
            ("bold", "a b c d"),
            ("strikethrough", "e"),
            ("spoiler", "f"),
            ("text_link", "g]"),
        ];
        assert_eq!(marks, owned(&expected));
    }

    #[test]
    fn code_keeps_other_signs() {
        let (text, marks) = marks(read("`a*b` ```rust\nfn a_b() {}``` c"));
        assert_eq!(text, "a*b fn a_b() {} c");
        assert_eq!(marks, owned(&[("code", "a*b"), ("pre", "fn a_b() {}")]));
    }

    #[test]
    fn the_old_version_takes_other_signs_as_they_are() {
        let (text, marks) = marks(read_old(r"*a* _b_ 1.5 \_c [d](https://ble.ir) `e_f`"));
        assert_eq!(text, "a b 1.5 _c d e_f");
        let expected = [
            ("bold", "a"),
            ("italic", "b"),
            ("text_link", "d"),
            ("code", "e_f"),
        ];
        assert_eq!(marks, owned(&expected));
    }

    #[test]
    fn what_is_not_closed_or_not_escaped_is_refused() {
        for (source, why) in [
            ("*a", "Can't find end of Bold entity at byte offset 0"),
            ("a `b", "Can't find end of Code entity at byte offset 2"),
            ("[a](b", "Can't find end of TextUrl entity at byte offset 0"),
            (
                "1.5",
                "Character '.' is reserved and must be escaped with the preceding '\\'",
            ),
        ] {
            assert_eq!(read(source), Err(why.to_owned()), "{source}");
        }
        let why = "Can't find end of the entity starting at byte offset 2";
        assert_eq!(read_old("a *b"), Err(why.to_owned()));
    }
}
