//! Telegram's pages with a TL schema: declarations such as
//! `point#0a1b2c3d flags:# name:flags.0?string x:int = Point;` in preformatted blocks.
//!
//! A constructor becomes a type with the name of the constructor, and its `returns` is the type that
//! it constructs. A function, which comes after `---functions---`, becomes a method.

use super::Fault;
use super::block::{BlockKind, Line};
use super::html;
use super::pattern::is_word;
use crate::page::{Item, ItemKind, Member, Page};

/// Whether a text is such a page: HTML with a link to a constructor, or with the divider between
/// types and functions.
pub(super) fn recognizes(text: &str) -> bool {
    let html = text.contains("<html") || text.contains("<!DOCTYPE") || text.contains("<pre");
    html && (text.contains("---functions---") || text.contains("/constructor/"))
}

/// Reads all schemas of a page saved as HTML.
pub fn read(page: &str) -> Result<Page, Fault> {
    let mut items = Vec::new();
    for block in html::blocks(page)? {
        if let BlockKind::Preformatted(lines) = block.kind
            && is_schema(&lines)
        {
            items.extend(schema(&lines)?);
        }
    }
    if items.is_empty() {
        return Err(Fault::new(1, "there is no schema on the page"));
    }
    Ok(Page { items })
}

/// Whether this is a schema and not a sample of something else: the first line is a divider,
/// begins with a name and an id, or is a declaration.
fn is_schema(lines: &[Line]) -> bool {
    let mut lines = lines.iter().map(|line| without_comment(&line.text));
    let Some(first) = lines.find(|line| !line.is_empty()) else {
        return false;
    };
    let head = first.split_whitespace().next().unwrap_or_default();
    divider(first).is_some()
        || matches!(combinator(head), Some((_, Some(_))))
        || first
            .strip_suffix(';')
            .is_some_and(|first| declaration(first, 1, ItemKind::Type).is_ok())
}

fn schema(lines: &[Line]) -> Result<Vec<Item>, Fault> {
    let mut items = Vec::new();
    let mut kind = ItemKind::Type;
    // A declaration may run over several lines.
    let mut open: Option<(usize, String)> = None;
    for Line { line, text } in lines {
        let text = without_comment(text);
        if let Some(after) = divider(text) {
            if let Some((line, _)) = open {
                return Err(unterminated(line));
            }
            kind = after;
            continue;
        }
        let mut parts = text.split(';').peekable();
        while let Some(part) = parts.next() {
            let (start, mut declared) = open.take().unwrap_or((*line, String::new()));
            declared.push(' ');
            declared.push_str(part);
            if declared.trim().is_empty() {
                continue;
            }
            if parts.peek().is_some() {
                items.push(declaration(&declared, start, kind)?);
            } else {
                open = Some((start, declared));
            }
        }
    }
    match open {
        Some((line, _)) => Err(unterminated(line)),
        None => Ok(items),
    }
}

fn without_comment(line: &str) -> &str {
    line.split_once("//").map_or(line, |(code, _)| code).trim()
}

/// The kind of what is declared after a line such as `---functions---`.
fn divider(line: &str) -> Option<ItemKind> {
    match line {
        "---types---" => Some(ItemKind::Type),
        "---functions---" => Some(ItemKind::Method),
        _ => None,
    }
}

fn unterminated(line: usize) -> Fault {
    Fault::new(line, "the declaration has no `;`")
}

fn declaration(text: &str, line: usize, kind: ItemKind) -> Result<Item, Fault> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let wrong = |what: &str| Fault::new(line, format!("{what} in `{text}`"));
    let Some((left, result)) = text.split_once(" = ") else {
        return Err(wrong("`= Type` is missing"));
    };
    if result.contains('=') {
        return Err(unterminated(line));
    }
    if !is_type(result) {
        return Err(wrong("there is not a type after `=`"));
    }
    let (head, fields) = left.split_once(' ').unwrap_or((left, ""));
    let Some((name, _)) = combinator(head) else {
        return Err(wrong("the name is missing"));
    };
    let mut members = Vec::new();
    for word in words_outside_brackets(fields).ok_or_else(|| wrong("the brackets do not match"))? {
        if is_layout(word) {
            continue;
        }
        let member = member(word, line);
        members.push(member.ok_or_else(|| wrong(&format!("`{word}` is not a field")))?);
    }
    Ok(Item {
        returns: Some(result.to_owned()),
        members: Some(members),
        // The whole declaration: there is no other place for the id and the words of flags.
        text: format!("{text};"),
        ..Item::new(name, kind, line)
    })
}

/// A name, and its id if there is one: `messages.getThis#1a2b3c4d`.
fn combinator(word: &str) -> Option<(&str, Option<u32>)> {
    let (name, id) = match word.split_once('#') {
        None => (word, None),
        Some((name, id)) => (name, Some(u32::from_str_radix(id, 16).ok()?)),
    };
    is_name(name).then_some((name, id))
}

fn member(word: &str, line: usize) -> Option<Member> {
    let (name, ty) = word.split_once(':')?;
    let (condition, ty) = match ty.split_once('?') {
        None => (None, ty),
        Some((condition, ty)) => (Some(condition), ty),
    };
    let conditional = condition.is_none_or(|condition| {
        let bit = condition.split_once('.');
        bit.is_some_and(|(flags, bit)| is_name(flags) && bit.parse::<u8>().is_ok_and(|b| b < 32))
    });
    if !is_name(name) || !is_type(ty) || !conditional {
        return None;
    }
    Some(Member {
        name: name.to_owned(),
        line,
        ty: Some(ty.to_owned()),
        required: Some(condition.is_none()),
        // The bit that says whether the field is there. Fields with the same bit come together.
        text: condition.unwrap_or_default().to_owned(),
        ..Member::default()
    })
}

/// Whether the word only describes the layout of the bytes, and is not a field that anyone sets: the
/// words of flags follow from the fields that are there, `{X:Type}` stands for a type, and `#`, `?`
/// and `[ … ]` describe the layout of the built-in types.
fn is_layout(word: &str) -> bool {
    word.ends_with(":#") || word == "#" || word == "?" || word.starts_with(['{', '['])
}

/// The words of a text. White space within brackets does not separate words. `None` if the brackets
/// do not match.
fn words_outside_brackets(text: &str) -> Option<Vec<&str>> {
    let mut words = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '<' | '(' | '{' | '[' => depth += 1,
            '>' | ')' | '}' | ']' => depth = depth.checked_sub(1)?,
            ' ' if depth == 0 => {
                words.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    words.push(&text[start..]);
    words.retain(|word| !word.is_empty());
    (depth == 0).then_some(words)
}

/// Whether this is a name, with or without a namespace.
fn is_name(text: &str) -> bool {
    text.split('.').all(is_word)
}

/// Whether this is a type, bare or boxed: `int`, `%Point`, `!X`, `Vector<int>`, `Vector t`.
fn is_type(text: &str) -> bool {
    let text = text.trim_start_matches(['!', '%', '(']);
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_.,<>()% ".contains(c))
}
