//! Docs, sources, basis and notes of a fact.

use serde::{Deserialize, Serialize};

use crate::is_default;

/// Docs, sources, basis and notes of a fact.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Facts {
    /// What it is, in Markdown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: String,
    /// Its sources, with anchors.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sources: Vec<SourceRef>,
    /// How sure it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub basis: Basis,
    /// A sentence more.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Option<String>,
    /// When it appeared, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub since: Option<String>,
    /// Which clients show it, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub clients: Option<String>,
    /// Set if it should no longer be used, with what to use instead.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deprecated: Option<Notice>,
    /// Set if the server has removed it, with the reason or what to use instead.
    #[serde(default, skip_serializing_if = "is_default")]
    pub removed: Option<Notice>,
}

impl Facts {
    /// Whether generated Rust marks it `#[deprecated]`: it is deprecated, or removed.
    pub fn is_deprecated(&self) -> bool {
        self.deprecated.is_some() || self.removed.is_some()
    }
}

/// Since when something is deprecated or removed, and why.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Notice {
    /// Date, month or version.
    #[serde(default, skip_serializing_if = "is_default")]
    pub since: Option<String>,
    /// What to use instead, or why it was removed.
    pub note: String,
}

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct SourceRef {
    /// Id of the source.
    pub id: String,
    /// Anchor on its page.
    #[serde(default, skip_serializing_if = "is_default")]
    pub anchor: Option<String>,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The docs say so.
    #[default]
    Documented,
    /// The real server was seen to do so.
    Observed,
    /// Taken from the API this one imitates.
    Inferred,
}
