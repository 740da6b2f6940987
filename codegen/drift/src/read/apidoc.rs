//! Blocks between ```` ```APIDOC ```` fences, each under a line `Source:` with the address that it
//! was copied from.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::{NotAPage, Part, limits};
use crate::page::{Item, ItemKind, Member, Page};
use bazu_model::names;

const FENCE: &str = "```";
const BLOCK: &str = "```APIDOC";

/// `- **name** (Type) - Required - Description`.
static ROW: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^- \*\*([^*]+)\*\*\s*\(([^)]*)\)[\s:.-]*(?:(Required|Optional)\b[\s.-]*)?(.*)$")
        .ok()
});

pub(super) fn knows(text: &str) -> bool {
    text.lines().any(|line| line.trim_end() == BLOCK)
}

pub(super) fn read(text: &str) -> Result<Vec<Part>, NotAPage> {
    let mut parts: Vec<Part> = Vec::new();
    // The lines where fences were opened that are still open.
    let mut open: Vec<usize> = Vec::new();
    let mut address: Option<(usize, String)> = None;
    let mut heading: Option<usize> = None;
    let mut block: Option<Block> = None;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        let line = line.trim_end();
        let opens = line.starts_with(FENCE) && line.len() > FENCE.len();
        if line.starts_with(FENCE) {
            // A fence with a word behind it opens, and so does a bare one where none is open.
            if opens || open.is_empty() {
                open.push(number);
            } else {
                open.pop();
            }
            if line == BLOCK && open.len() == 1 {
                block = Some(Block::default());
            }
        }
        if open.is_empty() {
            if let Some(block) = block.take() {
                let to = address.as_ref().and_then(|_| parts.last_mut());
                let items = block.items();
                if let Some(part) = to {
                    part.page.items.extend(items);
                }
            }
            if line.starts_with("### ") {
                heading = Some(number);
                address = None;
            } else if let Some(url) = line.strip_prefix("Source:") {
                let url = url.trim().to_owned();
                parts.push(Part {
                    address: url.clone(),
                    page: Page::default(),
                });
                address = Some((number, url));
                heading = None;
            }
        } else if open.len() == 1
            && let Some(block) = &mut block
        {
            block.line(number, line);
        }
    }
    if let Some(line) = open.first() {
        let what = "a block between fences".to_owned();
        return Err(NotAPage::Cut { line: *line, what });
    }
    if let Some(line) = heading {
        let what = "an entry".to_owned();
        return Err(NotAPage::Cut { line, what });
    }
    Ok(parts)
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
                Section::Members => {
                    if let (Some(members), Some(member)) = (&mut self.members, member(number, line))
                    {
                        members.push(member);
                    }
                }
                _ => {}
            }
        }
    }

    fn items(self) -> Option<Item> {
        let (name, line) = self.name?;
        let text = self.text.join("\n").trim().to_owned();
        let none = limits::sentences(&text).any(|sentence| sentence.contains("no parameters"));
        let returns = super::returns(&text);
        let mut item = Item {
            name,
            kind: if self.fields {
                ItemKind::Type
            } else {
                ItemKind::Method
            },
            line,
            text,
            returns,
            members: self.members.or_else(|| none.then(Vec::new)),
        };
        let told = limits::limits(&item.text, "InputFile");
        super::size_of_the_file(&mut item, told);
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
    let row = LazyLock::force(&ROW).as_ref()?.captures(text)?;
    let group = |index| row.get(index).map_or("", |found| found.as_str()).trim();
    let (ty, text) = (group(2), group(4).to_owned());
    Some(Member {
        name: group(1).to_owned(),
        line,
        ty: Some(ty.to_owned()),
        required: match group(3) {
            "Required" => Some(true),
            "Optional" => Some(false),
            _ => None,
        },
        limits: limits::limits(&text, ty),
        values: limits::values(&text, ty),
        text,
    })
}
