//! Where the official page and the spec differ on purpose.

use serde::{Deserialize, Serialize};

use crate::{Measure, SourceRef, Span, is_default};

/// An error of the official page.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Correction {
    /// The type or method.
    pub item: String,
    /// Its field; none for the item itself.
    #[serde(default, skip_serializing_if = "is_default")]
    pub field: Option<String>,
    /// The pages with the error; none for the page that is the source of the item.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sources: Vec<SourceRef>,
    pub docs: DocsSay,
    /// Why it is an error.
    pub note: String,
    #[serde(rename = "at")]
    pub span: Span,
}

/// What the official page says.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct DocsSay {
    #[serde(default, skip_serializing_if = "is_default")]
    pub described: Option<bool>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub returns: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub present: Option<bool>,
    #[serde(rename = "type", default, skip_serializing_if = "is_default")]
    pub ty: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub required: Option<bool>,
    /// Its limits, as minimum and maximum; both open if the page has no limit.
    #[serde(default, skip_serializing_if = "is_default")]
    pub limits: Vec<(Measure, Option<f64>, Option<f64>)>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub values: Option<Vec<String>>,
    /// The value that is used if it is left out; [`DocsSay::NONE`] if the page states none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub default: Option<String>,
}

impl DocsSay {
    /// The word for a limit or a default that the page does not have.
    pub const NONE: &str = "none";
}

/// What a page describes and the spec leaves out on purpose.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct NotTaken {
    /// Its name on the page.
    pub name: String,
    /// Why it is left out.
    pub note: String,
    #[serde(rename = "at")]
    pub span: Span,
}
