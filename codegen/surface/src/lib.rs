//! The public surface of a Rust crate, read from its source, and the changes between two surfaces.
//!
//! Nothing is compiled, so the output of macros and inferred types are not seen.

mod attributes;
mod compare;
mod generics;
mod implementations;
mod items;
mod names;
mod outside;
mod printer;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

pub use compare::{Difference, compare};

/// Everything that users of a crate can name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Surface {
    items: BTreeMap<Key, Item>,
}

/// Source that cannot be read as a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to `src/`.
    pub file: String,
    /// What is wrong with it.
    pub message: String,
}

/// Identifies an item. A type, a value and a macro may have the same path, and so may a field and a
/// method.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    path: String,
    space: Space,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Space {
    /// Modules, types, traits, variants, associated types, and what comes from other crates.
    Type,
    /// Functions, constants and statics.
    Value,
    Macro,
    Field,
    Implementation,
}

/// What is known of an item.
#[derive(Clone, Debug, Default, PartialEq)]
struct Item {
    /// What it is a part of.
    parent: Option<Key>,
    /// What users rely on.
    text: String,
    /// The form of a type that users can construct and match.
    form: &'static str,
    /// Whether a new part that [`counts`](Self::counts) breaks users.
    closed: bool,
    /// Whether users of its parent must know it: they match all variants of an enum, write all
    /// fields of a struct, and implement all required items of a trait.
    counts: bool,
    /// A `const fn`.
    constant: bool,
    non_exhaustive: bool,
    deprecated: bool,
    conditions: BTreeSet<String>,
}

/// Reads the public surface of a crate, given its files by their path relative to `src/`, such
/// as `lib.rs` and `wire/mod.rs`.
///
/// # Errors
///
/// If a file is not Rust, or a module has no file.
pub fn read(files: &BTreeMap<String, String>) -> Result<Surface, Fault> {
    let krate = tree::Crate::read(files)?;
    Ok(Surface {
        items: items::items(&krate),
    })
}

impl Surface {
    /// The public paths in order, each with the item.
    pub fn items(&self) -> impl Iterator<Item = (&str, String)> {
        let items = self.items.iter();
        items.map(|(key, item)| (key.path.as_str(), item.to_string()))
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for condition in &self.conditions {
            write!(f, "#[cfg({condition})] ")?;
        }
        if self.deprecated {
            f.write_str("#[deprecated] ")?;
        }
        if self.non_exhaustive {
            f.write_str("#[non_exhaustive] ")?;
        }
        if self.constant {
            f.write_str("const ")?;
        }
        write!(f, "{}{}", self.text, self.form)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.message)
    }
}

impl std::error::Error for Fault {}
