//! Reads saved pages. The format is told by the content, not by the name of the file.

mod apidoc;
mod block;
mod html;
mod letgram;
mod limits;
pub mod persian;
pub mod tl;

use std::fmt;

use super::page::{Item, Limit, Member, Page};

/// How one format is read.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// The format's name, as a spec's `sources` have it.
    pub name: &'static str,
    /// Whether a text is in this format.
    pub knows: fn(&str) -> bool,
    /// Reads such a text.
    pub read: Read,
}

/// What a text in some format holds.
#[derive(Clone, Copy, Debug)]
pub enum Read {
    /// One page.
    Page(fn(&str) -> Result<Page, NotAPage>),
    /// Pages of several addresses.
    Parts(fn(&str) -> Result<Vec<Part>, NotAPage>),
}

/// All formats; the first that knows a text reads it. A new one is a module and an entry here.
pub const READERS: &[Reader] = &[
    Reader {
        name: "tl",
        knows: tl::knows,
        read: Read::Page(|text| Ok(tl::read(text)?)),
    },
    Reader {
        name: "persian",
        knows: persian::knows,
        read: Read::Page(|text| Ok(persian::read(text)?)),
    },
    Reader {
        name: "apidoc",
        knows: apidoc::knows,
        read: Read::Parts(apidoc::read),
    },
    Reader {
        name: "markdown",
        knows: letgram::knows,
        read: Read::Page(letgram::read),
    },
];

/// The format's name of a text.
pub fn format(text: &str) -> Option<&'static str> {
    reader(text).map(|reader| reader.name)
}

fn reader(text: &str) -> Option<&'static Reader> {
    READERS.iter().find(|reader| (reader.knows)(text))
}

/// What a document has of one address.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The address that it was copied from.
    pub address: String,
    /// What it says.
    pub page: Page,
}

/// Why a text is not read as a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAPage {
    /// There is nothing in it.
    Empty,
    /// It is in no format that is known.
    UnknownFormat,
    /// It has nothing of the address that was asked for.
    OtherAddress {
        /// The addresses that it has something of.
        has: Vec<String>,
    },
    /// It stops in the middle of something.
    Cut {
        /// The line where what is cut off begins, counted from 1.
        line: usize,
        /// What is cut off.
        what: String,
    },
    /// Something on it is not as pages in its format have it, or it is cut off there.
    Faulty(Fault),
}

/// What is wrong with a page, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of what is wrong, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl Fault {
    fn new(line: usize, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { line, message }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for NotAPage {
    fn from(fault: Fault) -> Self {
        Self::Faulty(fault)
    }
}

/// Reads a text. Where it holds pages of several addresses, the one of `address` is meant.
///
/// # Errors
///
/// Why it is no page.
pub fn read(text: &str, address: Option<&str>) -> Result<Page, NotAPage> {
    if text.trim().is_empty() {
        return Err(NotAPage::Empty);
    }
    let reader = reader(text).ok_or(NotAPage::UnknownFormat)?;
    let parts = match reader.read {
        Read::Page(read) => return read(text),
        Read::Parts(read) => read(text)?,
    };
    let mut has: Vec<String> = parts.iter().map(|part| part.address.clone()).collect();
    has.sort();
    has.dedup();
    if address.is_some_and(|address| !has.iter().any(|known| known == address)) {
        return Err(NotAPage::OtherAddress { has });
    }
    let wanted = parts
        .into_iter()
        .filter(|part| address.is_none_or(|address| part.address == address));
    Ok(Page {
        items: wanted.flat_map(|part| part.page.items).collect(),
    })
}

/// The sentence that tells what a method gives back.
fn returns(text: &str) -> Option<String> {
    let mut sentences = limits::sentences(text);
    sentences.find(|sentence| sentence.to_ascii_lowercase().contains("return"))
}

/// Whether a sentence that limits a text counts it in bytes.
pub(super) fn in_bytes(sentence: &str) -> bool {
    sentence.contains("byte") || persian::in_bytes(sentence)
}

/// Whether a description tells that a number is a time as Unix counts it.
pub(super) fn tells_unix_time(text: &str) -> bool {
    text.contains("Unix") || persian::tells_unix_time(text)
}

/// A size told of a method, such as `send audio files (up to 50 MB)`, is that of the file that the
/// method is named after, or else of the one that it needs.
fn size_of_the_file(item: &mut Item, mut told: Vec<Limit>) {
    told.dedup_by(|a, b| (a.min, a.max) == (b.min, b.max));
    let method = item.name.to_ascii_lowercase();
    let members = item.members.as_deref_mut().unwrap_or_default();
    let is_file = |member: &Member| {
        member
            .ty
            .as_deref()
            .is_some_and(|ty| ty.contains("InputFile"))
    };
    let named = |member: &Member| method.contains(&member.name.replace('_', ""));
    let at = members
        .iter()
        .position(|member| is_file(member) && named(member))
        .or_else(|| {
            let needed = |member: &Member| is_file(member) && member.required == Some(true);
            members.iter().position(needed)
        });
    let member = at.and_then(|at| members.get_mut(at));
    if let Some(member) = member.filter(|member| member.limits.is_empty()) {
        member.limits = told;
    }
}
