//! Formats in which bots write texts with markup.

use serde::{Deserialize, Serialize};

use crate::{Facts, Name, Span, Spanned, is_default};

/// A format of texts with markup.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct TextFormat {
    /// The name of its type in Rust.
    pub name: String,
    /// The value of the parameter `parse_mode`. Without one, every text has this format.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parse_mode: Option<Name>,
    pub escape: Spanned<EscapeKind>,
    /// What is escaped in a text.
    #[serde(default, skip_serializing_if = "is_default")]
    pub signs: String,
    /// What is escaped in code.
    #[serde(default, skip_serializing_if = "is_default")]
    pub code_signs: String,
    /// What is escaped in an address.
    #[serde(default, skip_serializing_if = "is_default")]
    pub address_signs: String,
    /// Two signs that are markup side by side.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pairs: Vec<Name>,
    /// Whether marks may be in each other.
    #[serde(default, skip_serializing_if = "is_default")]
    pub nested: bool,
    pub marks: Vec<Mark>,
    #[serde(flatten)]
    pub facts: Facts,
    #[serde(rename = "at")]
    pub span: Span,
}

impl TextFormat {
    pub fn mark(&self, name: &str) -> Option<&Mark> {
        self.marks.iter().find(|mark| mark.name == name)
    }
}

/// How a sign that would be markup is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EscapeKind {
    /// By references such as `&lt;`.
    References,
    /// By a `\` before it.
    Backslash,
    /// It cannot be written. An invisible character separates it from what makes it markup.
    Separate,
}

impl EscapeKind {
    /// The word of the spec language.
    pub fn name(self) -> &'static str {
        match self {
            Self::References => "references",
            Self::Backslash => "backslash",
            Self::Separate => "separate",
        }
    }
}

/// A way to mark a part of a text.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Mark {
    /// The name of its function in Rust.
    pub name: String,
    /// How it is written, with the names of what is filled in in braces.
    pub written: Name,
    /// Whether spaces must stand around it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub apart: bool,
    #[serde(flatten)]
    pub facts: Facts,
    #[serde(rename = "at")]
    pub span: Span,
}

impl Mark {
    /// What may be filled in, in the order of the arguments. The first two are the marked text itself.
    pub const HOLES: [&'static str; 6] = ["text", "code", "title", "language", "address", "id"];

    /// What is filled in, in the order of the arguments.
    pub fn holes(&self) -> Vec<&'static str> {
        let holes = crate::placeholders(&self.written).unwrap_or_default();
        let known = Self::HOLES.into_iter();
        known.filter(|hole| holes.contains(hole)).collect()
    }
}
