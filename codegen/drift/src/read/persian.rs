//! Pages of docs.bale.ai, in Persian: a heading with the name of a method or a type, its
//! description, and tables of its parameters or fields.
//!
//! A page is saved as HTML by a browser, or as Markdown with the same tables. Names are in Latin
//! letters. All else is Persian in the many spellings that people type, so texts are compared in one
//! spelling.

mod limits;
mod markdown;
mod table;
mod title;
mod types;
mod values;
mod words;

use super::block::{Block, BlockKind, Row};
use super::{Fault, file_size, html};
use crate::page::{Item, ItemKind, Page};
use bazu_model::Measure;
use title::{Section, Title};

/// Whether a text is such a page, in either form: HTML with Persian, or a table in Persian.
pub(super) fn recognizes(text: &str) -> bool {
    let persian = |text: &str| text.chars().any(|c| ('\u{0600}'..='\u{06ff}').contains(&c));
    if is_html(text) {
        persian(text)
    } else {
        let mut lines = text.lines();
        lines.any(|line| line.trim_start().starts_with('|') && persian(line))
    }
}

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

pub fn read_html(page: &str) -> Result<Page, Fault> {
    assemble(html::blocks(page)?)
}

pub fn read_markdown(page: &str) -> Result<Page, Fault> {
    assemble(markdown::blocks(page)?)
}

fn assemble(blocks: Vec<Block>) -> Result<Page, Fault> {
    let mut reader = Reader::default();
    for Block { line, kind } in blocks {
        match kind {
            BlockKind::Heading { level, text } => reader.heading(line, level, &text),
            BlockKind::Text(text) => reader.text(line, &text),
            BlockKind::Table(rows) => reader.table(&rows)?,
            BlockKind::Preformatted(_) => {}
        }
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    items: Vec<Item>,
    current: Option<Current>,
    /// Members without a word on whether they are required, by the index of the item and the index
    /// in the item.
    unmarked: Vec<(usize, usize)>,
    /// Whether the descriptions on the page mark optional members.
    marks: bool,
}

/// The item that is being read.
struct Current {
    item: Item,
    /// The level of its heading, if it has one.
    level: Option<u8>,
    /// Its section below the last heading.
    section: Section,
    /// Whether it is an item even without a table of members.
    sure: bool,
    unmarked: Vec<usize>,
}

impl Reader {
    fn heading(&mut self, line: usize, level: u8, text: &str) {
        match (title::read(text), &mut self.current) {
            (Title::Item { name, kind, sure }, _) => {
                self.end_item();
                self.current = Some(Current::new(name, kind, line, Some(level), sure));
            }
            (Title::Section(section), Some(current))
                if current.level.is_none_or(|own| level >= own) =>
            {
                current.section = section;
            }
            (Title::Other, Some(current)) if current.level.is_some_and(|own| level > own) => {
                current.section = Section::Members;
            }
            (Title::Section(_) | Title::Other, _) => self.end_item(),
        }
    }

    fn text(&mut self, line: usize, text: &str) {
        if let Some(current) = &mut self.current {
            if current.section != Section::Sample {
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
            && current.section == Section::Members
            && let Some(read) = table::members(rows)?
        {
            let all = current.item.members.get_or_insert_default();
            let unmarked = read.unmarked.iter().map(|at| all.len() + at);
            current.unmarked.extend(unmarked);
            all.extend(read.members);
            self.marks |= read.marks;
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
        let unmarked = current.unmarked.into_iter().map(|at| (place, at));
        self.unmarked.extend(unmarked);
        self.items.push(current.item);
    }

    fn finish(mut self) -> Result<Page, Fault> {
        self.end_item();
        if self.items.is_empty() {
            let message = "there is neither a method nor a type on the page";
            return Err(Fault::new(1, message));
        }
        // On a page that marks optional members, the other members are required.
        if self.marks {
            for (item, member) in self.unmarked {
                if let Some(members) = &mut self.items[item].members {
                    members[member].required = Some(true);
                }
            }
        }
        for item in &mut self.items {
            let mut sizes = limits::find(&item.text, Some("InputFile"));
            sizes.retain(|limit| limit.kind == Measure::File);
            file_size::assign(item, sizes);
        }
        Ok(Page { items: self.items })
    }
}

impl Current {
    fn new(name: String, kind: ItemKind, line: usize, level: Option<u8>, sure: bool) -> Current {
        Current {
            item: Item::new(name, kind, line),
            level,
            section: Section::Members,
            sure,
            unmarked: Vec::new(),
        }
    }
}
