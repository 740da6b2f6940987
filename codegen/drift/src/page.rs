//! What was read from a page, in one shape for all formats. Nothing here knows the spec.

use bazu_model::LimitOf;

/// A page as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Methods and types in the order of the page; one described twice stands twice.
    pub items: Vec<Item>,
}

/// A method or a type on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name, as on the wire.
    pub name: String,
    /// Whether it is a method or a type.
    pub kind: ItemKind,
    /// The line of its heading, counted from 1.
    pub line: usize,
    /// The running text that describes it, without tables and samples.
    pub text: String,
    /// What a method gives back, in the words of the page.
    pub returns: Option<String>,
    /// Parameters, fields, or values of an enum. `None` where the page names the item and says
    /// nothing of what is in it, which is not the same as a table without rows.
    pub members: Option<Vec<Member>>,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// A method.
    Method,
    /// A type.
    Type,
}

/// A row of a table, or its like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member {
    /// Its name, as on the wire.
    pub name: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// Its type, in the words of the page.
    pub ty: Option<String>,
    /// Whether it must be there; `None` where the page does not say.
    pub required: Option<bool>,
    /// Its description, without the mark of what may be left out.
    pub text: String,
    /// Limits told in the description.
    pub limits: Vec<Limit>,
    /// Values told in the description, where it lists all of them.
    pub values: Vec<String>,
}

/// A limit told in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// What is limited.
    pub of: LimitOf,
    /// The least.
    pub min: Option<f64>,
    /// The most.
    pub max: Option<f64>,
    /// The sentence that says so, white space made even.
    pub sentence: String,
}
