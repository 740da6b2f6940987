//! Markdown as far as saved pages need it: headings, running text, tables and fenced text.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::super::Fault;
use super::super::block::{Block, BlockKind, Line, Paragraph, Row, even};
use super::super::pattern::pattern;

pub(super) fn blocks(page: &str) -> Result<Vec<Block>, Fault> {
    let lines: Vec<&str> = page.lines().collect();
    let mut blocks = Vec::new();
    let mut paragraph = Paragraph::default();
    let mut at = 0;
    while let Some(text) = lines.get(at) {
        let (kind, taken) = if let Some((level, text)) = heading(text) {
            let text = even(&inline(text).replace('`', ""));
            (BlockKind::Heading { level, text }, 1)
        } else if let Some(fence) = fence(text) {
            let inside = fenced(&lines, at, fence)?;
            let taken = inside.len() + 2;
            (BlockKind::Preformatted(inside), taken)
        } else if let Some(rows) = table(&lines, at)? {
            let taken = rows.len() + 1;
            (BlockKind::Table(rows), taken)
        } else {
            paragraph.push(at + 1, &(inline(list_item(text)) + "\n"));
            if text.trim().is_empty() {
                paragraph.end(&mut blocks);
            }
            at += 1;
            continue;
        };
        paragraph.end(&mut blocks);
        blocks.push(Block { line: at + 1, kind });
        at += taken;
    }
    paragraph.end(&mut blocks);
    Ok(blocks)
}

fn heading(line: &str) -> Option<(u8, &str)> {
    let text = line.trim_start_matches('#');
    let level = u8::try_from(line.len() - text.len()).ok()?;
    let is_heading = (1..=6).contains(&level) && (text.is_empty() || text.starts_with(' '));
    // Some converters write an id after the text: `{#name}`.
    let text = text.split_once("{#").map_or(text, |(text, _)| text);
    is_heading.then(|| (level, text.trim().trim_end_matches('#')))
}

fn fence(line: &str) -> Option<&'static str> {
    let line = line.trim_start();
    ["```", "~~~"].into_iter().find(|it| line.starts_with(it))
}

fn fenced(lines: &[&str], at: usize, fence: &str) -> Result<Vec<Line>, Fault> {
    let inside = &lines[at + 1..];
    let Some(count) = inside.iter().position(|line| line.trim() == fence) else {
        let message = format!("the page ends before `{fence}` is closed");
        return Err(Fault::new(at + 1, message));
    };
    let numbered = inside[..count].iter().zip(at + 2..);
    Ok(numbered
        .map(|(text, line)| Line {
            line,
            text: (*text).to_owned(),
        })
        .collect())
}

/// The table that begins in this line: titles, a line of dashes, and rows.
fn table(lines: &[&str], at: usize) -> Result<Option<Vec<Row>>, Fault> {
    let titles = cells(lines[at]);
    let closed = lines[at].trim_end().ends_with('|');
    let dashes = lines.get(at + 1).is_some_and(|line| {
        let dashes = cells(line);
        let whole = line.trim_end().ends_with('|') || !closed;
        whole && dashes.len() == titles.len() && dashes.iter().all(|cell| is_dashes(cell))
    });
    if !lines[at].contains('|') || !dashes {
        // Only a table begins with a bar.
        if lines[at].starts_with('|') {
            let message = "the line of dashes below the titles of the table is incomplete";
            return Err(Fault::new(at + 1, message));
        }
        return Ok(None);
    }
    let count = titles.len();
    let mut rows = vec![Row {
        line: at + 1,
        cells: titles,
    }];
    for (text, line) in lines[at + 2..].iter().zip(at + 3..) {
        if !text.contains('|') {
            if !text.trim().is_empty() {
                return Err(Fault::new(line, "a row of the table has one cell"));
            }
            break;
        }
        let cells = cells(text);
        if cells.len() != count {
            let message = format!("a row has {} cells of {count}", cells.len());
            return Err(Fault::new(line, message));
        }
        if closed && !text.trim_end().ends_with('|') {
            return Err(Fault::new(line, "the row is not closed"));
        }
        rows.push(Row { line, cells });
    }
    Ok(Some(rows))
}

/// The cells of a row. The bars at its ends may be missing.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let (mut in_code, mut escaped) = (false, false);
    for c in line.chars() {
        let divides = c == '|' && !in_code && !escaped;
        in_code ^= c == '`' && !escaped;
        escaped = c == '\\' && !escaped;
        if divides {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(c);
        }
    }
    // The bar at the end closes the row; a cell does not follow.
    if cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells.iter().map(|cell| even(&inline(cell))).collect()
}

fn is_dashes(cell: &str) -> bool {
    cell.contains('-') && cell.chars().all(|c| matches!(c, '-' | ':'))
}

/// The text of an item of a list, or the line itself.
fn list_item(line: &str) -> &str {
    let text = line.trim_start();
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let after_number = (number.len() < text.len()).then(|| number.strip_prefix(". "));
    let marks = ["- ", "* ", "+ ", "> "];
    let after_mark = marks.iter().find_map(|mark| text.strip_prefix(mark));
    after_mark.or(after_number.flatten()).unwrap_or(line)
}

/// The text without its markup, but with the backticks of code.
fn inline(text: &str) -> String {
    static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"!?\[([^\]]*)\]\([^)]*\)"));
    static ESCAPE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\\([!-/:-@\[-`{-~])"));
    let text = LINK.replace_all(text, "$1");
    let text = ESCAPE.replace_all(&text, "$1");
    let mut text = text.replace("**", "");
    for (markup, plain) in [
        ("<br>", "\n"),
        ("<br/>", "\n"),
        ("<br />", "\n"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ] {
        text = text.replace(markup, plain);
    }
    text
}
