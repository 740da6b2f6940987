//! Running text with tables of Markdown, and headings without a mark: a line with a name alone,
//! followed by a sentence or a table.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::{NotAPage, limits};
use crate::page::{Item, ItemKind, Member, Page};

/// What the first column of a table is called that describes an item.
const COLUMNS: [&str; 4] = ["Parameter", "Field", "Property / Method", "Method"];

/// `The Thing object contains fields: one, two.`.
static LISTED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^The ([A-Z][A-Za-z0-9]*) object contains fields: ([a-z0-9_, ]+)\.$").ok()
});
/// `Each Thing has one (1-9 chars) and two (String).`.
static EACH: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^Each ([A-Z][A-Za-z0-9]*) has (.*)$").ok());
/// `one (1-9 chars)`.
static PART: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b([a-z][a-z0-9_]*) \(([^)]*)\)").ok());
/// `- SomeThing — what it is.`
static NAMED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^- ([A-Z][a-z]+[A-Z][A-Za-z0-9]*) — ").ok());

pub(super) fn knows(text: &str) -> bool {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let described = cells(line).is_some_and(|cells| COLUMNS.contains(&cells[0]));
        if described && lines.peek().is_some_and(|next| is_rule(next)) {
            return true;
        }
    }
    false
}

pub(super) fn read(text: &str) -> Result<Page, NotAPage> {
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
            match &mut current {
                Some(item) if item.members.is_none() => item.members = members,
                _ => {}
            }
            at += rows;
            continue;
        }
        if let Some(name) = heading(line, lines.get(at + 1).copied().unwrap_or_default()) {
            page.items.extend(current.take().and_then(finished));
            current = Some(Item {
                kind: if name.starts_with(|c: char| c.is_ascii_uppercase()) {
                    ItemKind::Type
                } else {
                    ItemKind::Method
                },
                name: name.to_owned(),
                line: at + 1,
                text: String::new(),
                returns: None,
                members: None,
            });
        } else if is_sentence(line) {
            page.items.extend(listed(line, at + 1));
            if let Some(item) = current.as_mut().filter(|item| item.members.is_none()) {
                item.text.push_str(line);
                item.text.push('\n');
            }
        } else if !line.is_empty() {
            page.items.extend(current.take().and_then(finished));
            page.items.extend(named(line, at + 1));
        }
        at += 1;
    }
    page.items.extend(current.take().and_then(finished));
    // What was told in passing must not hide what a table says.
    page.items.sort_by_key(|item| item.line);
    Ok(page)
}

/// An item when all of it was read; none where the heading was one of a chapter.
fn finished(mut item: Item) -> Option<Item> {
    item.text = item.text.trim().to_owned();
    item.returns = super::returns(&item.text);
    if item.members.is_none() && item.text.contains("no parameters") {
        item.members = Some(Vec::new());
    }
    let described = item.members.is_some() || item.text.starts_with("This object");
    let told = limits::limits(&item.text, "InputFile");
    super::size_of_the_file(&mut item, told);
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

/// The rows of a table, where it describes an item. Types that a row tells of in passing become
/// items of their own.
fn table(rows: &[&str], line: usize, page: &mut Page) -> Result<Option<Vec<Member>>, NotAPage> {
    let cut = |line, what: &str| {
        let what = what.to_owned();
        Err(NotAPage::Cut { line, what })
    };
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
        let ty = column("Type");
        let known = ty.as_deref().unwrap_or_default();
        page.items.extend(each(&text, line));
        members.push(Member {
            name: row[0].trim_matches('`').to_owned(),
            line,
            required: match column("Required").as_deref() {
                None => Some(!optional),
                Some("Yes") => Some(true),
                Some(mark) if mark == "No" || mark.starts_with("Optional") => Some(false),
                Some(_) => None,
            },
            limits: limits::limits(&text, known),
            values: limits::values(&text, known),
            ty,
            text,
        });
    }
    Ok(COLUMNS.contains(&columns[0]).then_some(members))
}

/// An item that is told of in passing.
fn in_passing(name: &str, line: usize, members: Option<Vec<Member>>) -> Item {
    Item {
        name: name.to_owned(),
        kind: ItemKind::Type,
        line,
        text: String::new(),
        returns: None,
        members,
    }
}

/// A type of which a sentence names the fields.
fn listed(line: &str, number: usize) -> Option<Item> {
    let found = LazyLock::force(&LISTED).as_ref()?.captures(line)?;
    let names = found.get(2)?.as_str().split(", ").map(|name| Member {
        name: name.trim().to_owned(),
        line: number,
        ..Member::default()
    });
    Some(in_passing(
        found.get(1)?.as_str(),
        number,
        Some(names.collect()),
    ))
}

/// A type that a list names and says nothing more of.
fn named(line: &str, number: usize) -> Option<Item> {
    let found = LazyLock::force(&NAMED).as_ref()?.captures(line)?;
    Some(in_passing(found.get(1)?.as_str(), number, None))
}

/// A type of which the description of a parameter tells the fields.
fn each(text: &str, line: usize) -> Option<Item> {
    let sentence = limits::sentences(text).find(|sentence| sentence.starts_with("Each "))?;
    let found = LazyLock::force(&EACH).as_ref()?.captures(&sentence)?;
    let parts = LazyLock::force(&PART).as_ref()?;
    let parts = parts
        .captures_iter(found.get(2)?.as_str())
        .filter_map(|part| {
            let (name, told) = (part.get(1)?.as_str(), part.get(2)?.as_str());
            let first = told.split(',').next().unwrap_or_default();
            let ty = ["String", "Integer", "Float", "Boolean"];
            let ty = ty.into_iter().find(|ty| *ty == first);
            Some(Member {
                name: name.to_owned(),
                line,
                ty: ty.map(str::to_owned),
                limits: limits::limits(told, ty.unwrap_or("String")),
                text: told.to_owned(),
                ..Member::default()
            })
        });
    let members: Vec<Member> = parts.collect();
    let name = found.get(1)?.as_str();
    (!members.is_empty()).then(|| in_passing(name, line, Some(members)))
}
