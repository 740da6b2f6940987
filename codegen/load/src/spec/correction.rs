//! Corrections of errors of the official page.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Names;
use crate::source::{Raw, Spanned};

/// An error of the official page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The field or parameter. Without it, the correction is about the type or method itself.
    pub field: Option<Spanned<String>>,
    /// The pages with the error, if it is not the page of the item.
    pub source: Option<Names>,
    /// What the page says.
    pub docs: DocsSay,
    /// Why it is an error.
    pub note: String,
}

/// What the official page says. A limit is written as in a field, or `none` if the page has none.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocsSay {
    /// `false` if the type or method itself is not described.
    pub described: Option<bool>,
    /// The result of the method itself.
    pub returns: Option<String>,
    /// Whether it is there.
    pub present: Option<bool>,
    /// Its type, in the words of the page: `Array of Update`, `Integer or String`.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Length of its text.
    pub length: Option<Spanned<Raw>>,
    /// Range of the number.
    pub range: Option<Spanned<Raw>>,
    /// Number of its items.
    pub items: Option<Spanned<Raw>>,
    /// Largest size of the file: `50 MB`.
    pub file: Option<Spanned<Raw>>,
    /// All its values. An empty list means that the page lists none.
    pub values: Option<Vec<Raw>>,
    /// The value that is used if it is left out, or `none` if the page states none.
    pub default: Option<Raw>,
}
