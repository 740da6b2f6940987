//! Texts of a spec as Markdown that shows them as they are.
//!
//! A text may use a part of Markdown on purpose: paragraphs, lists (`- ` and `1. `), `code`,
//! **bold** and fenced blocks. Everything else is text and is escaped, so nothing in a spec becomes
//! a doctest, a heading, HTML or a link, and no lint of rustdoc stops the crate. A fenced block is
//! marked as text, and a plain address becomes a link to itself.

/// The shortest mark around a fenced block; no line of text begins with it.
pub(super) const FENCE: &str = "```";

/// The mark of a program, which the front page of a crate may have and its doctests compile.
const PROGRAM: &str = "rust,no_run";

/// A piece of a text.
#[derive(Debug, PartialEq)]
enum Block {
    Text(String),
    /// A list, item by item, each with its marker.
    List(Vec<(String, String)>),
    /// What a fenced block is marked as, and its lines.
    Code(String, Vec<String>),
}

/// A text with its paragraphs, lists and fenced blocks.
pub(super) fn markdown(text: &str) -> String {
    with_programs(text, None)
}

/// The same for the front page, which may have programs.
pub(super) fn front_page(text: &str) -> String {
    with_programs(text, Some(PROGRAM))
}

fn with_programs(text: &str, program: Option<&str>) -> String {
    let blocks = blocks(text).into_iter().map(|block| match block {
        Block::Text(text) => lines(&inline(&text)),
        Block::List(items) => {
            let items = items.iter().map(|(marker, text)| {
                let indent = " ".repeat(marker.len() + 1);
                let text = lines(&inline(text)).replace('\n', &format!("\n{indent}"));
                format!("{marker} {text}")
            });
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Code(mark, lines) => {
            let mark = program.filter(|program| mark == *program);
            fenced(mark.unwrap_or("text"), &lines.join("\n"))
        }
    });
    blocks.collect::<Vec<_>>().join("\n\n")
}

/// A text in one line.
pub(super) fn line(text: &str) -> String {
    let parts = blocks(text).into_iter().map(|block| match block {
        Block::Text(text) => inline(&text),
        Block::List(items) => {
            let items = items.iter();
            let items = items.map(|(marker, text)| format!("{marker} {}", inline(text)));
            items.collect::<Vec<_>>().join(" ")
        }
        Block::Code(_, lines) => code(&lines.join(" ")),
    });
    let line = parts.collect::<Vec<_>>().join(" ");
    escaped_start(&line.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether more words can follow a text in its last line.
pub(super) fn ends_in_words(markdown: &str) -> bool {
    let last = markdown.lines().last().unwrap_or_default();
    let block = markdown.rsplit("\n\n").next().unwrap_or_default();
    let list = block.lines().any(|line| marker(line).is_some());
    !list && !last.starts_with(FENCE)
}

/// A name or a value between backticks.
pub(super) fn code(text: &str) -> String {
    let text = visible(text);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() || text.contains('`') {
        escaped(&text)
    } else {
        format!("`{text}`")
    }
}

/// A block of code whose fence nothing inside can close.
pub(super) fn fenced(language: &str, code: &str) -> String {
    let mark = |line: &str| line.trim_start().bytes().take_while(|b| *b == b'`').count();
    let longest = code.lines().map(mark).max().unwrap_or_default();
    let fence = "`".repeat(FENCE.len().max(longest + 1));
    format!("{fence}{language}\n{code}\n{fence}")
}

/// A text without what cannot be seen: control characters, and marks that change the direction of
/// what follows, which rustc refuses. Every kind of line end is one.
fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let seen = text.chars().filter_map(|c| match c {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{e000}' => None,
        c if c.is_control() => None,
        c => Some(c),
    });
    seen.collect()
}

fn blocks(text: &str) -> Vec<Block> {
    let text = visible(text);
    let mut blocks = Vec::new();
    // Whether the next line may belong to the block before it.
    let mut open = false;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let words = line.trim();
        if words.is_empty() {
            open = false;
        } else if let Some(fence) = fence(words) {
            let mut code = Vec::new();
            for line in lines.by_ref() {
                let end = line.trim();
                if end.starts_with(&fence) && end.trim_matches(|c| fence.starts_with(c)).is_empty()
                {
                    break;
                }
                code.push(line.trim_end().to_owned());
            }
            let mark = words.trim_start_matches(['`', '~']).trim().to_owned();
            blocks.push(Block::Code(mark, code));
            open = false;
        } else if let Some((marker, text)) = marker(words) {
            let item = (marker.to_owned(), text.to_owned());
            match blocks.last_mut() {
                Some(Block::List(items)) if open => items.push(item),
                _ => blocks.push(Block::List(vec![item])),
            }
            open = true;
        } else {
            match blocks.last_mut() {
                Some(Block::Text(text)) if open => add(text, words),
                Some(Block::List(items)) if open => {
                    if let Some((_, text)) = items.last_mut() {
                        add(text, words);
                    }
                }
                _ => blocks.push(Block::Text(words.to_owned())),
            }
            open = true;
        }
    }
    blocks
}

fn add(text: &mut String, line: &str) {
    text.push('\n');
    text.push_str(line);
}

/// The marks of a line that opens a fenced block.
fn fence(line: &str) -> Option<String> {
    let first = line.chars().next().filter(|c| ['`', '~'].contains(c))?;
    let marks: String = line.chars().take_while(|c| *c == first).collect();
    // A code span may have three backticks, too, and closes in its line.
    let closed = first == '`' && line[marks.len()..].contains('`');
    (marks.len() >= 3 && !closed).then_some(marks)
}

/// The marker of a list item, and its text.
fn marker(line: &str) -> Option<(&str, &str)> {
    let (marker, text) = line.split_once(' ')?;
    let number = marker.strip_suffix('.').unwrap_or_default();
    let numbered =
        !number.is_empty() && number.len() <= 3 && number.bytes().all(|b| b.is_ascii_digit());
    (marker == "-" || numbered).then_some((marker, text.trim()))
}

/// The text of a paragraph or of an item: code and bold text stay, everything else is escaped.
fn inline(text: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('`') {
        let (before, after) = rest.split_at(at);
        let marks = after.bytes().take_while(|b| *b == b'`').count();
        let (marks, after) = after.split_at(marks);
        written.push_str(&bold(before));
        match closing(after, marks.len()) {
            Some(end) if !after[..end].trim().is_empty() => {
                written.push_str(&code(&after[..end]));
                rest = &after[end + marks.len()..];
            }
            _ => {
                written.push_str(&escaped(marks));
                rest = after;
            }
        }
    }
    written.push_str(&bold(rest));
    written
}

/// Where a run of exactly so many backticks begins.
fn closing(text: &str, marks: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].bytes().take_while(|b| *b == b'`').count();
        if run == marks {
            return Some(start);
        }
        at = start + run;
    }
    None
}

/// Text outside code.
fn bold(text: &str) -> String {
    let mut parts = text.split("**");
    let mut written = escaped(parts.next().unwrap_or_default());
    let mut parts = parts.peekable();
    while let Some(inside) = parts.next() {
        let closed = parts.peek().is_some();
        let tight = !inside.is_empty()
            && !inside.starts_with(char::is_whitespace)
            && !inside.ends_with(char::is_whitespace)
            && !inside.contains('*');
        // Of two marks that enclose nothing the second may still open.
        if closed && tight {
            let after = parts.next().unwrap_or_default();
            written += &format!("**{}**{}", escaped(inside), escaped(after));
        } else {
            written += &format!("\\*\\*{}", escaped(inside));
        }
    }
    written
}

/// Text in which no character has a meaning in Markdown.
fn escaped(text: &str) -> String {
    let mut written = String::new();
    let mut before = ' ';
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let begins_word = !before.is_alphanumeric();
        if begins_word && let Some(address) = address(rest) {
            written += &format!("<{address}>");
            rest = &rest[address.len()..];
            before = '>';
            continue;
        }
        rest = &rest[c.len_utf8()..];
        let next = rest.chars().next().unwrap_or(' ');
        match c {
            // The backticks of a line come in pairs around code.
            '`' => written.push_str("&#96;"),
            '\\' | '*' | '[' | ']' | '<' | '~' | '|' => {
                written.push('\\');
                written.push(c);
            }
            // Within a word it is only itself.
            '_' if !(before.is_alphanumeric() && next.is_alphanumeric()) => written.push_str("\\_"),
            '&' if next == '#' || next.is_ascii_alphabetic() => written.push_str("\\&"),
            c => written.push(c),
        }
        before = c;
    }
    written
}

/// An address at the beginning of a text, without the marks of the sentence after it.
fn address(text: &str) -> Option<&str> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let end = rest.find(|c: char| c.is_whitespace() || "<>`\"'()[]{}|\\*".contains(c));
    let place = &rest[..end.unwrap_or(rest.len())];
    let place = place.trim_end_matches(['.', ',', ';', ':', '!', '?', '_']);
    let scheme = text.len() - rest.len();
    (!place.is_empty()).then(|| &text[..scheme + place.len()])
}

/// The target of a link: what would end it is percent-encoded.
pub(super) fn target(url: &str) -> String {
    let encoded = visible(url).bytes().fold(Vec::new(), |mut encoded, byte| {
        match byte {
            b' ' | b'\n' | b'(' | b')' | b'<' | b'>' | b'\\' | b'`' | b'"' => {
                encoded.extend(format!("%{byte:02X}").bytes());
            }
            byte => encoded.push(byte),
        }
        encoded
    });
    String::from_utf8_lossy(&encoded).into_owned()
}

fn lines(text: &str) -> String {
    text.lines()
        .map(escaped_start)
        .collect::<Vec<_>>()
        .join("\n")
}

/// A line that does not begin a heading, a list, a quotation or a rule.
pub(super) fn escaped_start(line: &str) -> String {
    let first = line.split(' ').next().unwrap_or_default();
    let all = |mark: char| !first.is_empty() && first.chars().all(|c| c == mark);
    let number = first.strip_suffix(['.', ')']).unwrap_or_default();
    // A number alone is not an item.
    let item = line.len() > first.len();
    let numbered = item && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    if line.starts_with('>') || ['-', '+', '#', '='].into_iter().any(all) {
        format!("\\{line}")
    } else if numbered {
        let (number, rest) = line.split_at(number.len());
        format!("{number}\\{rest}")
    } else {
        line.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_code_and_bold_text_stay() {
        let text = "**Tokens** come from `BotFather`.\n\n- one\n- two `a b`\n  more\n\n1. first\n2. second";
        let written = "**Tokens** come from `BotFather`.\n\n- one\n- two `a b`\n  more\n\n1. first\n2. second";
        assert_eq!(markdown(text), written);
        assert!(!ends_in_words(&markdown(text)));
        assert!(ends_in_words("A sentence"));
    }

    #[test]
    fn a_fenced_block_is_text_and_always_closed() {
        let block = "Like so:\n\n```text\n{\"a\": 1}\n```";
        assert_eq!(markdown("Like so:\n```json\n{\"a\": 1}\n```"), block);
        assert_eq!(markdown("Like so:\n~~~\n{\"a\": 1}"), block);
        assert_eq!(markdown("~~~\n```\n~~~"), "````text\n```\n````");
        let program = "```rust,no_run\nfn main() {}\n```";
        assert_eq!(front_page(program), program);
        assert_eq!(front_page("```rust\nx\n```"), "```text\nx\n```");
        assert_eq!(markdown(program), "```text\nfn main() {}\n```");
        assert_eq!(line("See\n```\na\nb\n```\nnow"), "See `a b` now");
    }

    #[test]
    fn everything_else_is_text() {
        let cases = [
            ("    let x = 1;", "let x = 1;"),
            ("# no heading", "\\# no heading"),
            ("> 5", "\\> 5"),
            ("+ 5", "\\+ 5"),
            ("text\n---", "text\n\\---"),
            ("text\n===", "text\n\\==="),
            ("a [link] and [b](c)", "a \\[link\\] and \\[b\\](c)"),
            ("<b>", "\\<b>"),
            ("&lt; & 1", "\\&lt; & 1"),
            ("2 * 3 ** 4", "2 \\* 3 \\*\\* 4"),
            ("snake_case and _this_", "snake_case and \\_this\\_"),
            ("a | b", "a \\| b"),
            ("one ` tick", "one &#96; tick"),
            ("``a`b``", "a&#96;b"),
            ("see https://a.b/c_d?e=1.", "see <https://a.b/c_d?e=1>."),
            ("one\rtwo\u{2028}three", "one\ntwo\nthree"),
            ("\u{2067}abc\u{2069}\u{0}", "abc"),
        ];
        for (text, written) in cases {
            assert_eq!(markdown(text), written, "{text:?}");
        }
        assert_eq!(line("- 1"), "\\- 1");
        assert_eq!(line("5. a"), "5\\. a");
        assert_eq!(escaped_start("0."), "0.");
        assert_eq!(code("a\nb"), "`a b`");
    }
}
