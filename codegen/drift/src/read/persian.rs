//! Pages of docs.bale.ai, in Persian: a heading with the name of a method or a type, what it is
//! for, and tables of its parameters or fields.
//!
//! They are saved as a browser saves them, or with the same tables in Markdown. The names on them
//! are Latin, all else is Persian as people type it, so texts are compared
//! in one spelling of the many.

mod limits;
mod markdown;
mod table;
mod title;
mod types;
mod values;
mod words;

pub(super) use limits::in_bytes;

use super::block::{Block, BlockKind, Row};
use super::{Fault, html};
use crate::page::{Item, ItemKind, Page};
use bazu_model::LimitOf;
use table::Members;
use title::{Part, Title};

/// Whether a text is such a page, in either form: Persian stands in the cells of a table.
pub(super) fn knows(text: &str) -> bool {
    let persian = |text: &str| text.chars().any(|c| ('\u{0600}'..='\u{06ff}').contains(&c));
    if is_html(text) {
        persian(text)
    } else {
        let mut lines = text.lines();
        lines.any(|line| line.trim_start().starts_with('|') && persian(line))
    }
}

/// Reads a page, saved as HTML or as Markdown.
pub(super) fn read(page: &str) -> Result<Page, Fault> {
    if is_html(page) {
        read_html(page)
    } else {
        read_markdown(page)
    }
}

fn is_html(page: &str) -> bool {
    page.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n'])
        .starts_with('<')
}

/// Reads a page saved as HTML.
pub fn read_html(page: &str) -> Result<Page, Fault> {
    assemble(html::blocks(page)?)
}

/// Reads a page saved as Markdown.
pub fn read_markdown(page: &str) -> Result<Page, Fault> {
    assemble(markdown::blocks(page)?)
}

/// Whether a description tells that a number is a time as Unix counts it.
pub(super) fn tells_unix_time(text: &str) -> bool {
    words::tells_any(text, &["یونیکس"])
}

fn assemble(blocks: Vec<Block>) -> Result<Page, Fault> {
    let mut reader = Reader::default();
    for block in blocks {
        reader.block(block)?;
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    items: Vec<Item>,
    current: Option<Current>,
    /// Members of which nothing says whether they are required, by their places among the items
    /// and in the item.
    unmarked: Vec<(usize, usize)>,
    /// Whether the page marks within descriptions what may be left out.
    marks: bool,
}

/// The item whose part of the page is being read.
struct Current {
    item: Item,
    /// The level of its heading, if a heading names it.
    level: Option<u8>,
    /// The part of it under the last heading.
    part: Part,
    /// Whether it is an item though nothing is said of what is in it.
    sure: bool,
    unmarked: Vec<usize>,
}

impl Reader {
    fn block(&mut self, block: Block) -> Result<(), Fault> {
        match block.kind {
            BlockKind::Heading { level, text } => self.heading(block.line, level, &text),
            BlockKind::Text(text) => self.text(block.line, &text),
            BlockKind::Table(rows) => self.table(&rows)?,
            BlockKind::Preformatted(_) => {}
        }
        Ok(())
    }

    fn heading(&mut self, line: usize, level: u8, text: &str) {
        match (title::read(text), &mut self.current) {
            (Title::Item { name, kind, sure }, _) => {
                self.end_item();
                self.current = Some(Current::new(name, kind, line, Some(level), sure));
            }
            (Title::Part(part), Some(current)) if current.level.is_none_or(|own| level >= own) => {
                current.part = part;
            }
            (Title::Other, Some(current)) if current.level.is_some_and(|own| level > own) => {
                current.part = Part::Members;
            }
            (Title::Part(_) | Title::Other, _) => self.end_item(),
        }
    }

    fn text(&mut self, line: usize, text: &str) {
        if let Some(current) = &mut self.current {
            if current.part != Part::Sample {
                let text = words::clean(text).replace('`', "");
                current.item.text.push_str(&text);
                current.item.text.push('\n');
            }
        } else if let Some(name) = title::address(text) {
            let name = name.to_owned();
            self.current = Some(Current::new(name, ItemKind::Method, line, None, true));
        }
    }

    fn table(&mut self, rows: &[Row]) -> Result<(), Fault> {
        if let Some(current) = &mut self.current
            && current.part == Part::Members
            && let Some(read) = table::members(rows)?
        {
            let Members {
                members,
                unmarked,
                marks,
            } = read;
            let all = current.item.members.get_or_insert_default();
            current
                .unmarked
                .extend(unmarked.iter().map(|at| all.len() + at));
            all.extend(members);
            self.marks |= marks;
        }
        Ok(())
    }

    fn end_item(&mut self) {
        let Some(mut current) = self.current.take() else {
            return;
        };
        if !current.sure && current.item.members.is_none() {
            return;
        }
        let item = &mut current.item;
        item.text.truncate(item.text.trim_end().len());
        if item.kind == ItemKind::Method {
            item.returns = types::returns(&item.text);
        }
        let place = self.items.len();
        self.unmarked
            .extend(current.unmarked.iter().map(|at| (place, *at)));
        self.items.push(current.item);
    }

    fn finish(mut self) -> Result<Page, Fault> {
        self.end_item();
        if self.items.is_empty() {
            return Err(Fault::new(1, "no method and no type on the page"));
        }
        // A page that marks what may be left out says by it that all else must be there.
        if self.marks {
            for (item, member) in self.unmarked {
                if let Some(members) = &mut self.items[item].members {
                    members[member].required = Some(true);
                }
            }
        }
        for item in &mut self.items {
            let mut told = limits::told(&item.text, Some("InputFile"));
            told.retain(|limit| limit.of == LimitOf::File);
            super::size_of_the_file(item, told);
        }
        Ok(Page { items: self.items })
    }
}

impl Current {
    fn new(name: String, kind: ItemKind, line: usize, level: Option<u8>, sure: bool) -> Current {
        let item = Item {
            name,
            kind,
            line,
            text: String::new(),
            returns: None,
            members: None,
        };
        Current {
            item,
            level,
            part: Part::Members,
            sure,
            unmarked: Vec::new(),
        }
    }
}
