//! Text with tables in Markdown. Its headings have no mark: a heading is a line with one name,
//! followed by a sentence or a table.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::pattern::{group, pattern};
use super::{ReadError, file_size, limits};
use crate::page::{Item, ItemKind, Member, Page};

/// The names of the first column in tables that describe an item.
const COLUMNS: [&str; 4] = ["Parameter", "Field", "Property / Method", "Method"];

/// `The Thing object contains fields: one, two.`.
static FIELDS_OF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^The ([A-Z][A-Za-z0-9]*) object contains fields: ([a-z0-9_, ]+)\.$")
});
/// `Each Thing has one (1-9 chars) and two (String).`.
static EACH: LazyLock<Regex> = LazyLock::new(|| pattern(r"^Each ([A-Z][A-Za-z0-9]*) has (.*)$"));
/// `one (1-9 chars)`.
static FIELD: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b([a-z][a-z0-9_]*) \(([^)]*)\)"));
/// `- SomeThing — what it is.`
static LISTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^- ([A-Z][a-z]+[A-Z][A-Za-z0-9]*) — "));

pub(super) fn recognizes(text: &str) -> bool {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let described = cells(line).is_some_and(|cells| COLUMNS.contains(&cells[0]));
        if described && lines.peek().is_some_and(|next| is_rule(next)) {
            return true;
        }
    }
    false
}

pub(super) fn read(text: &str) -> Result<Page, ReadError> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut page = Page::default();
    // The item whose text or table the next line may be.
    let mut current: Option<Item> = None;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if line.starts_with('|') {
            let rows = lines[at..].iter().take_while(|line| line.starts_with('|'));
            let rows = rows.count();
            let members = table(&lines[at..at + rows], at + 1, &mut page)?;
            if let Some(item) = current.as_mut().filter(|item| item.members.is_none()) {
                item.members = members;
            }
            at += rows;
            continue;
        }
        if let Some(name) = heading(line, lines.get(at + 1).copied().unwrap_or_default()) {
            page.items.extend(current.take().and_then(finished));
            let kind = if name.starts_with(|c: char| c.is_ascii_uppercase()) {
                ItemKind::Type
            } else {
                ItemKind::Method
            };
            current = Some(Item::new(name, kind, at + 1));
        } else if is_sentence(line) {
            page.items.extend(fields_of(line, at + 1));
            if let Some(item) = current.as_mut().filter(|item| item.members.is_none()) {
                item.text.push_str(line);
                item.text.push('\n');
            }
        } else if !line.is_empty() {
            page.items.extend(current.take().and_then(finished));
            page.items.extend(listed(line, at + 1));
        }
        at += 1;
    }
    page.items.extend(current.take().and_then(finished));
    // A type that is described in a sentence must not come before its own table.
    page.items.sort_by_key(|item| item.line);
    Ok(page)
}

/// An item when all of it was read; none if the heading is that of a chapter.
fn finished(mut item: Item) -> Option<Item> {
    item.text = item.text.trim().to_owned();
    item.returns = limits::returns(&item.text);
    if item.members.is_none() && item.text.contains("no parameters") {
        item.members = Some(Vec::new());
    }
    let described = item.members.is_some() || item.text.starts_with("This object");
    let sizes = limits::limits(&item.text, "InputFile");
    file_size::assign(&mut item, sizes);
    (described || item.kind == ItemKind::Method).then_some(item)
}

/// The name in a heading: a line with one word, `Thing Object` too, before a table or a sentence.
fn heading<'a>(line: &'a str, next: &str) -> Option<&'a str> {
    let name = line.strip_suffix(" Object").unwrap_or(line);
    let word = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    (word && (next.starts_with('|') || is_sentence(next))).then_some(name)
}

fn is_sentence(line: &str) -> bool {
    line.starts_with(|c: char| c.is_uppercase())
        && line.contains(' ')
        && line.ends_with(['.', ':', ')'])
}

/// The cells of a row that is whole.
fn cells(line: &str) -> Option<Vec<&str>> {
    let line = line.trim();
    let inside = line.strip_prefix('|')?.strip_suffix('|')?;
    Some(inside.split('|').map(str::trim).collect())
}

/// `|---|---|`.
fn is_rule(line: &str) -> bool {
    cells(line).is_some_and(|cells| {
        let dashes = |cell: &&str| !cell.is_empty() && cell.chars().all(|c| "-: ".contains(c));
        cells.iter().all(dashes)
    })
}

/// The rows of a table, if it describes an item. Types that are described within a row become items
/// of their own.
fn table(rows: &[&str], line: usize, page: &mut Page) -> Result<Option<Vec<Member>>, ReadError> {
    let cut = |line, what| Err(ReadError::Cut { line, what });
    let Some(columns) = rows.first().and_then(|row| cells(row)) else {
        return cut(line, "a row of a table");
    };
    if !rows.get(1).is_some_and(|row| is_rule(row)) || rows.len() < 3 {
        return cut(line, "a table");
    }
    let mut members = Vec::new();
    for (index, row) in rows.iter().enumerate().skip(2) {
        let line = line + index;
        let Some(row) = cells(row).filter(|row| row.len() >= columns.len()) else {
            return cut(line, "a row of a table");
        };
        let column = |name: &str| {
            let at = columns.iter().position(|column| *column == name)?;
            // A `|` inside the last cell is part of its text.
            Some(if at + 1 == columns.len() {
                row[at..].join("|")
            } else {
                row[at].to_owned()
            })
        };
        let text = column("Description").unwrap_or_default();
        let (text, optional) = match text.strip_prefix("Optional.") {
            Some(rest) => (rest.trim().to_owned(), true),
            None => (text, false),
        };
        page.items.extend(each(&text, line));
        let required = match column("Required").as_deref() {
            None => Some(!optional),
            Some("Yes") => Some(true),
            Some(mark) if mark == "No" || mark.starts_with("Optional") => Some(false),
            Some(_) => None,
        };
        members.push(Member {
            required,
            ..limits::member(row[0].trim_matches('`'), line, column("Type"), text)
        });
    }
    Ok(COLUMNS.contains(&columns[0]).then_some(members))
}

/// A type whose fields a sentence lists.
fn fields_of(line: &str, number: usize) -> Option<Item> {
    let found = FIELDS_OF.captures(line)?;
    let members = group(&found, 2).split(", ").map(|name| Member {
        name: name.trim().to_owned(),
        line: number,
        ..Member::default()
    });
    Some(Item {
        members: Some(members.collect()),
        ..Item::new(group(&found, 1), ItemKind::Type, number)
    })
}

/// A type that a list names without describing it.
fn listed(line: &str, number: usize) -> Option<Item> {
    let found = LISTED.captures(line)?;
    Some(Item::new(group(&found, 1), ItemKind::Type, number))
}

/// A type whose fields the description of a parameter lists.
fn each(text: &str, line: usize) -> Option<Item> {
    let sentence = limits::sentences(text).find(|sentence| sentence.starts_with("Each "))?;
    let found = EACH.captures(&sentence)?;
    let fields = FIELD.captures_iter(group(&found, 2)).map(|field| {
        let text = group(&field, 2);
        let first = text.split(',').next().unwrap_or_default();
        let ty = ["String", "Integer", "Float", "Boolean"];
        let ty = ty.into_iter().find(|ty| *ty == first);
        Member {
            name: group(&field, 1).to_owned(),
            line,
            ty: ty.map(str::to_owned),
            unix_time: text.contains("Unix"),
            limits: limits::limits(text, ty.unwrap_or("String")),
            text: text.to_owned(),
            ..Member::default()
        }
    });
    let members: Vec<Member> = fields.collect();
    (!members.is_empty()).then(|| Item {
        members: Some(members),
        ..Item::new(group(&found, 1), ItemKind::Type, line)
    })
}
