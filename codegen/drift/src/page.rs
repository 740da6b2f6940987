//! A page as it was read, the same for all formats. Nothing here knows the spec.

use bazu_model::Measure;
pub use bazu_model::page::Interval;

/// A page as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Methods and types in the order of the page. One that is described twice is in here twice.
    pub items: Vec<Item>,
}

/// A method or a type on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name, as on the wire.
    pub name: String,
    pub kind: ItemKind,
    /// The line of its heading, counted from 1.
    pub line: usize,
    /// The text that describes it, without tables and samples.
    pub text: String,
    /// What a method returns, in the words of the page.
    pub returns: Option<String>,
    /// Parameters, fields, or values of an enum. `None` if the page names the item without
    /// describing its members; an empty table is `Some`.
    pub members: Option<Vec<Member>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    Method,
    Type,
}

impl Item {
    /// An item that is only named so far.
    pub(super) fn new(name: impl Into<String>, kind: ItemKind, line: usize) -> Self {
        Self {
            name: name.into(),
            kind,
            line,
            text: String::new(),
            returns: None,
            members: None,
        }
    }
}

/// A row of a table, or its equivalent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member {
    /// Its name, as on the wire.
    pub name: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// Its type, in the words of the page.
    pub ty: Option<String>,
    /// Whether it must be there; `None` if the page does not say.
    pub required: Option<bool>,
    /// Its description, without a word that only says whether it is required.
    pub text: String,
    /// Whether the description says that a number is a Unix time.
    pub unix_time: bool,
    pub limits: Vec<Limit>,
    /// Values that the description lists, if it lists all of them.
    pub values: Vec<String>,
    /// The value that is used if it is left out, in the words of the page.
    pub default: Option<String>,
    /// Sentences that look like a limit or a list of values, and could not be read.
    pub unread: Vec<String>,
}

/// A limit that a sentence states.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    pub kind: Measure,
    pub interval: Interval,
    /// Whether a length is counted in bytes.
    pub in_bytes: bool,
    /// The sentence, with single spaces.
    pub sentence: String,
}
