//! Blocks between ```` ```APIDOC ```` fences, each below a line `Source:` with the address that it
//! was copied from.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::pattern::{group, pattern};
use super::{ReadError, file_size, limits};
use crate::page::{Item, ItemKind, Member, Page};
use bazu_model::names;

const FENCE: &str = "```";
const BLOCK: &str = "```APIDOC";

/// `- **name** (Type) - Required - Description`.
static ROW: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^- \*\*([^*]+)\*\*\s*\(([^)]*)\)[\s:.-]*(?:(Required|Optional)\b[\s.-]*)?(.*)$")
});

pub(super) fn recognizes(text: &str) -> bool {
    text.lines().any(|line| line.trim_end() == BLOCK)
}

/// Reads the blocks from one address, or all blocks.
pub(super) fn read(text: &str, address: Option<&str>) -> Result<Page, ReadError> {
    let excerpts = excerpts(text)?;
    let mut has: Vec<&String> = excerpts.iter().map(|excerpt| &excerpt.address).collect();
    has.sort();
    has.dedup();
    if address.is_some_and(|address| !has.iter().any(|known| *known == address)) {
        let has = has.into_iter().cloned().collect();
        return Err(ReadError::OtherAddress { has });
    }
    let wanted = |excerpt: &Excerpt| address.is_none_or(|address| excerpt.address == address);
    let excerpts = excerpts.into_iter().filter(wanted);
    Ok(Page {
        items: excerpts.flat_map(|excerpt| excerpt.items).collect(),
    })
}

/// What follows a line `Source:`.
struct Excerpt {
    address: String,
    items: Vec<Item>,
}

fn excerpts(text: &str) -> Result<Vec<Excerpt>, ReadError> {
    let mut excerpts: Vec<Excerpt> = Vec::new();
    // The lines of the fences that are open.
    let mut open: Vec<usize> = Vec::new();
    // Whether the blocks below are from the address of the last excerpt.
    let mut addressed = false;
    let mut heading: Option<usize> = None;
    let mut block: Option<Block> = None;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        let line = line.trim_end();
        if line.starts_with(FENCE) {
            // A fence with a word behind it opens a block, and so does a bare fence if none is open.
            if line.len() > FENCE.len() || open.is_empty() {
                open.push(number);
            } else {
                open.pop();
            }
            if line == BLOCK && open.len() == 1 {
                block = Some(Block::default());
            }
        }
        if open.is_empty() {
            if let Some(block) = block.take()
                && let Some(excerpt) = excerpts.last_mut().filter(|_| addressed)
            {
                excerpt.items.extend(block.item());
            }
            if line.starts_with("### ") {
                heading = Some(number);
                addressed = false;
            } else if let Some(url) = line.strip_prefix("Source:") {
                excerpts.push(Excerpt {
                    address: url.trim().to_owned(),
                    items: Vec::new(),
                });
                addressed = true;
                heading = None;
            }
        } else if open.len() == 1
            && let Some(block) = &mut block
        {
            block.line(number, line);
        }
    }
    let open = open.first().map(|line| (*line, "a block between fences"));
    match open.or(heading.map(|line| (line, "an entry"))) {
        Some((line, what)) => Err(ReadError::Cut { line, what }),
        None => Ok(excerpts),
    }
}

/// What the lines of a block under one of its headings are.
#[derive(Clone, Copy, Default, PartialEq)]
enum Section {
    /// Running text.
    #[default]
    Text,
    /// Parameters or fields.
    Members,
    /// Samples, answers, headers.
    Other,
}

/// A block, as far as it was read.
#[derive(Default)]
struct Block {
    name: Option<(String, usize)>,
    section: Section,
    fields: bool,
    text: Vec<String>,
    members: Option<Vec<Member>>,
}

impl Block {
    fn line(&mut self, number: usize, line: &str) {
        if let Some(title) = line.strip_prefix("## ") {
            self.name = name(title).map(|name| (name, number));
        } else if let Some(title) = line.strip_prefix("### ") {
            self.section = match title {
                "Description" => Section::Text,
                "Parameters" | "Request Body" | "Fields" => Section::Members,
                _ => Section::Other,
            };
            self.fields |= title == "Fields";
            if self.section == Section::Members {
                self.members.get_or_insert_default();
            }
        } else if line.starts_with("#### ") {
            if line.starts_with("#### Note") {
                self.section = Section::Other;
            }
        } else {
            match self.section {
                Section::Text if !line.starts_with(FENCE) => self.text.push(line.to_owned()),
                Section::Members => self
                    .members
                    .get_or_insert_default()
                    .extend(member(number, line)),
                _ => {}
            }
        }
    }

    fn item(self) -> Option<Item> {
        let (name, line) = self.name?;
        let kind = if self.fields {
            ItemKind::Type
        } else {
            ItemKind::Method
        };
        let text = self.text.join("\n").trim().to_owned();
        let none = limits::sentences(&text).any(|sentence| sentence.contains("no parameters"));
        let mut item = Item {
            returns: limits::returns(&text),
            members: self.members.or_else(|| none.then(Vec::new)),
            text,
            ..Item::new(name, kind, line)
        };
        let sizes = limits::limits(&item.text, "InputFile");
        file_size::assign(&mut item, sizes);
        Some(item)
    }
}

/// The name in a heading: `sendMessage`, `ready()`, `POST /auth/token`.
fn name(title: &str) -> Option<String> {
    let title = title.trim();
    let (name, _) = title.split_once('(').unwrap_or((title, ""));
    let path = name
        .split_once(' ')
        .is_some_and(|(verb, path)| ["GET", "POST"].contains(&verb) && path.starts_with('/'));
    (path || names::is_identifier(name)).then(|| name.to_owned())
}

fn member(line: usize, text: &str) -> Option<Member> {
    let row = ROW.captures(text)?;
    let column = |index| group(&row, index).trim();
    let (ty, text) = (column(2).to_owned(), column(4).to_owned());
    Some(Member {
        required: match column(3) {
            "Required" => Some(true),
            "Optional" => Some(false),
            _ => None,
        },
        ..limits::member(column(1), line, Some(ty), text)
    })
}
