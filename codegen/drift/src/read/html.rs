//! HTML as far as pages of docs need it: headings, running text, tables and preformatted text, in
//! their order and with their lines.
//!
//! A browser builds a whole tree from any bytes, so an incomplete page would look like a short one.
//! Here it is an error if an element is not closed that must be closed.

use html5gum::{DefaultEmitter, Error, Span, StartTag, Token, Tokenizer};

use super::Fault;
use super::block::{Block, BlockKind, Line, Paragraph, Row, even};

/// Elements whose text is not the page's: code, drawings, and the frame around the article.
const SKIPPED: [&str; 12] = [
    "aside", "button", "footer", "iframe", "nav", "noscript", "script", "select", "style", "svg",
    "template", "title",
];

/// Elements within a line of text. All others end the paragraph before them.
const INLINE: [&str; 22] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
    "mark", "q", "small", "span", "strong", "sub", "sup", "u",
];

/// The most rows or columns that a cell can take. No table of docs needs more.
const MOST_SPANNED: usize = 100;

/// The pieces of a page. What comes before the first tag is read as text.
pub(super) fn blocks(page: &str) -> Result<Vec<Block>, Fault> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    // Without this the text of a script would be read as tags.
    emitter.naively_switch_states(true);
    let mut reader = Reader {
        line_ends: page.match_indices('\n').map(|(at, _)| at).collect(),
        ..Reader::default()
    };
    for token in Tokenizer::new_with_emitter(page, emitter) {
        let Ok(token) = token;
        reader.token(&token)?;
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    line_ends: Vec<usize>,
    blocks: Vec<Block>,
    open: Open,
    skipped: Option<Skipped>,
    paragraph: Paragraph,
    /// The line of an `<html>` that is not closed yet.
    document: Option<usize>,
}

#[derive(Default)]
enum Open {
    #[default]
    Nothing,
    Heading {
        line: usize,
        level: u8,
        text: String,
    },
    Preformatted {
        line: usize,
        lines: Vec<Line>,
    },
    Table(Table),
}

struct Skipped {
    line: usize,
    name: Vec<u8>,
    depth: usize,
}

#[derive(Default)]
struct Table {
    line: usize,
    /// How many tables within its cells are open; their text belongs to the cell.
    inner: usize,
    rows: Vec<Row>,
    row: Option<OpenRow>,
    /// Cells of earlier rows that span later ones, by column: how many rows are left, and the text.
    reaching: Vec<Option<(usize, String)>>,
}

#[derive(Default)]
struct OpenRow {
    line: usize,
    cells: Vec<Cell>,
    in_cell: bool,
}

struct Cell {
    text: String,
    columns: usize,
    rows: usize,
}

impl Reader {
    fn line(&self, span: Span<usize>) -> usize {
        self.line_ends.partition_point(|end| *end < span.start) + 1
    }

    fn token(&mut self, token: &Token<usize>) -> Result<(), Fault> {
        match token {
            Token::StartTag(tag) => self.start(tag),
            Token::EndTag(tag) => {
                self.end(self.line(tag.span), &tag.name);
                Ok(())
            }
            Token::String(text) => {
                let line = self.line(text.span);
                self.string(line, &String::from_utf8_lossy(&text.value));
                Ok(())
            }
            Token::Error(error) if is_cut(error.value) => {
                let line = self.line(error.span);
                Err(Fault::new(line, "the page ends within a tag"))
            }
            Token::Error(_) | Token::Comment(_) | Token::Doctype(_) => Ok(()),
        }
    }

    fn start(&mut self, tag: &StartTag<usize>) -> Result<(), Fault> {
        let name: &[u8] = &tag.name;
        let line = self.line(tag.span);
        if let Some(skipped) = &mut self.skipped {
            skipped.depth += usize::from(skipped.name == name);
            return Ok(());
        }
        if is_skipped(tag) {
            // Of the skipped elements only a drawing can close itself.
            if !(tag.self_closing && name == b"svg") {
                let (name, depth) = (name.to_vec(), 1);
                self.skipped = Some(Skipped { line, name, depth });
            }
            return Ok(());
        }
        if name == b"html" {
            self.document = Some(line);
        }
        let level = heading_level(name);
        let opens_block = level.is_some() || name == b"pre" || name == b"table";
        match &mut self.open {
            Open::Table(table) => table.start(line, tag),
            Open::Heading { line, .. } if opens_block => {
                return Err(Fault::new(*line, "the heading is not closed"));
            }
            Open::Preformatted { line, .. } if opens_block => {
                return Err(Fault::new(*line, "the `<pre>` is not closed"));
            }
            Open::Heading { text, .. } => text.push_str(if is_inline(name) { "" } else { " " }),
            Open::Preformatted { .. } => {}
            Open::Nothing => match level {
                _ if name == b"code" => self.paragraph.push(line, "`"),
                _ if name == b"br" => self.paragraph.push(line, "\n"),
                _ if is_inline(name) => {}
                _ => self.open(name, line, level),
            },
        }
        Ok(())
    }

    fn open(&mut self, name: &[u8], line: usize, level: Option<u8>) {
        self.paragraph.end(&mut self.blocks);
        if let Some(level) = level {
            let text = String::new();
            self.open = Open::Heading { line, level, text };
        } else if name == b"pre" {
            let lines = Vec::new();
            self.open = Open::Preformatted { line, lines };
        } else if name == b"table" {
            self.open = Open::Table(Table {
                line,
                ..Table::default()
            });
        }
    }

    fn end(&mut self, line: usize, name: &[u8]) {
        if let Some(skipped) = &mut self.skipped {
            skipped.depth -= usize::from(skipped.name == name);
            if skipped.depth == 0 {
                self.skipped = None;
            }
            return;
        }
        if name == b"html" {
            self.document = None;
        }
        match &mut self.open {
            Open::Nothing if name == b"code" => self.paragraph.push(line, "`"),
            Open::Nothing if is_inline(name) => {}
            Open::Nothing => self.paragraph.end(&mut self.blocks),
            Open::Heading { .. } if heading_level(name).is_some() => self.end_block(),
            Open::Preformatted { .. } if name == b"pre" => self.end_block(),
            Open::Table(table) => {
                if table.end(name) {
                    self.end_block();
                }
            }
            Open::Heading { .. } | Open::Preformatted { .. } => {}
        }
    }

    fn string(&mut self, line: usize, text: &str) {
        if self.skipped.is_some() {
            return;
        }
        match &mut self.open {
            Open::Nothing => {
                let blank = text.chars().take_while(|c| c.is_whitespace());
                let before = blank.filter(|c| *c == '\n').count();
                self.paragraph.push(line + before, &text.replace('\n', " "));
            }
            Open::Heading { text: open, .. } => open.push_str(&text.replace('\n', " ")),
            Open::Preformatted { lines, .. } => {
                for (i, text) in text.split('\n').enumerate() {
                    match lines.last_mut() {
                        Some(last) if i == 0 => last.text.push_str(text),
                        _ => lines.push(Line {
                            line: line + i,
                            text: text.to_owned(),
                        }),
                    }
                }
            }
            Open::Table(table) => table.push(&text.replace('\n', " ")),
        }
    }

    fn end_block(&mut self) {
        let (line, kind) = match std::mem::take(&mut self.open) {
            Open::Nothing => return,
            Open::Heading { line, level, text } => {
                let text = even(&text);
                (line, BlockKind::Heading { level, text })
            }
            Open::Preformatted { line, lines } => (line, BlockKind::Preformatted(lines)),
            Open::Table(table) => (table.line, BlockKind::Table(table.rows)),
        };
        self.blocks.push(Block { line, kind });
    }

    fn finish(mut self) -> Result<Vec<Block>, Fault> {
        let (line, what) = match (&self.open, &self.skipped, self.document) {
            (Open::Heading { line, .. }, ..) => (*line, "the heading"),
            (Open::Preformatted { line, .. }, ..) => (*line, "the `<pre>`"),
            (Open::Table(table), ..) => (table.line, "the table"),
            (Open::Nothing, Some(skipped), _) => {
                let name = String::from_utf8_lossy(&skipped.name);
                let message = format!("the page ends before the `<{name}>` is closed");
                return Err(Fault::new(skipped.line, message));
            }
            (Open::Nothing, None, Some(line)) => (line, "the `<html>`"),
            (Open::Nothing, None, None) => {
                self.paragraph.end(&mut self.blocks);
                return Ok(self.blocks);
            }
        };
        let message = format!("the page ends before {what} is closed");
        Err(Fault::new(line, message))
    }
}

impl Table {
    fn start(&mut self, line: usize, tag: &StartTag<usize>) {
        match &tag.name[..] {
            b"table" => self.inner += 1,
            b"tr" if self.inner == 0 => {
                self.end_row();
                self.row.get_or_insert_default().line = line;
            }
            b"td" | b"th" if self.inner == 0 => {
                let row = self.row.get_or_insert_with(|| OpenRow {
                    line,
                    ..OpenRow::default()
                });
                row.cells.push(Cell {
                    text: String::new(),
                    columns: spanned(tag, b"colspan"),
                    rows: spanned(tag, b"rowspan"),
                });
                row.in_cell = true;
            }
            b"code" => self.push("`"),
            b"br" => self.push("\n"),
            name if is_inline(name) => {}
            _ => self.push(" "),
        }
    }

    /// Whether the tag ends the table.
    fn end(&mut self, name: &[u8]) -> bool {
        match name {
            b"table" if self.inner == 0 => {
                self.end_row();
                return true;
            }
            b"table" => self.inner -= 1,
            b"tr" if self.inner == 0 => self.end_row(),
            b"td" | b"th" if self.inner == 0 => {
                if let Some(row) = &mut self.row {
                    row.in_cell = false;
                }
            }
            b"code" => self.push("`"),
            name if is_inline(name) => {}
            _ => self.push(" "),
        }
        false
    }

    fn push(&mut self, text: &str) {
        if let Some(row) = &mut self.row
            && row.in_cell
            && let Some(cell) = row.cells.last_mut()
        {
            cell.text.push_str(text);
        }
    }

    fn end_row(&mut self) {
        let Some(row) = self.row.take() else {
            return;
        };
        // One cell across the table is a title of the rows below it, not a row.
        if matches!(&row.cells[..], [only] if only.columns > 1) {
            return;
        }
        let mut cells = Vec::new();
        for cell in row.cells {
            self.fill(&mut cells);
            let text = even(&cell.text);
            for _ in 0..cell.columns {
                self.reach(cells.len(), cell.rows, &text);
                cells.push(text.clone());
            }
        }
        self.fill(&mut cells);
        if !cells.is_empty() {
            let line = row.line;
            self.rows.push(Row { line, cells });
        }
    }

    /// Adds the cells of earlier rows that span this one, up to the next free column.
    fn fill(&mut self, cells: &mut Vec<String>) {
        while let Some(reaching) = self.reaching.get_mut(cells.len())
            && let Some((rows, text)) = reaching
        {
            cells.push(text.clone());
            *rows -= 1;
            if *rows == 0 {
                *reaching = None;
            }
        }
    }

    fn reach(&mut self, column: usize, rows: usize, text: &str) {
        if rows > 1 {
            if self.reaching.len() <= column {
                self.reaching.resize(column + 1, None);
            }
            self.reaching[column] = Some((rows - 1, text.to_owned()));
        }
    }
}

/// Whether the error is that the page ends within a tag.
fn is_cut(error: Error) -> bool {
    matches!(
        error,
        Error::EofBeforeTagName
            | Error::EofInComment
            | Error::EofInDoctype
            | Error::EofInScriptHtmlCommentLikeText
            | Error::EofInTag
    )
}

fn heading_level(name: &[u8]) -> Option<u8> {
    match name {
        [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
        _ => None,
    }
}

fn is_inline(name: &[u8]) -> bool {
    INLINE.iter().any(|inline| inline.as_bytes() == name)
}

/// Text for screen readers is skipped too: it describes links, and is not part of the docs.
fn is_skipped(tag: &StartTag<usize>) -> bool {
    let by_name = SKIPPED.iter().any(|name| name.as_bytes() == &tag.name[..]);
    let class = attribute(tag, b"class").unwrap_or_default();
    let mut classes = class.split_ascii_whitespace();
    by_name || (&tag.name[..] == b"span" && classes.any(|class| class.ends_with("sr-only")))
}

fn spanned(tag: &StartTag<usize>, name: &[u8]) -> usize {
    let number = attribute(tag, name).and_then(|value| value.trim().parse().ok());
    number.unwrap_or(1).clamp(1, MOST_SPANNED)
}

fn attribute<'a>(tag: &'a StartTag<usize>, name: &[u8]) -> Option<&'a str> {
    let value = tag.attributes.get(name)?;
    std::str::from_utf8(&value.value).ok()
}
