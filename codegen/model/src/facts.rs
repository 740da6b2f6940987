//! Docs, sources, basis and notes of a fact.

use serde::{Deserialize, Serialize};

use crate::is_default;

/// Docs, sources, basis and notes of a fact.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Facts {
    /// What it is, in Markdown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub sources: Vec<SourceRef>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub basis: Basis,
    /// What a caller must know besides.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Option<String>,
    /// What the reader of the spec should know.
    #[serde(default, skip_serializing_if = "is_default")]
    pub remark: Option<String>,
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
    /// What a caller reads: what it is, and the note.
    pub fn description(&self) -> String {
        let note = self.note.as_deref().unwrap_or_default();
        [self.doc.trim(), note].join("\n\n").trim().to_owned()
    }

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

/// A place in a source, written as in a spec: `docs#sendmessage`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(from = "String", into = "String")]
pub struct SourceRef {
    pub id: String,
    pub anchor: Option<String>,
}

impl From<String> for SourceRef {
    fn from(text: String) -> Self {
        let (id, anchor) = match text.split_once('#') {
            Some((id, anchor)) => (id.to_owned(), Some(anchor.to_owned())),
            None => (text, None),
        };
        Self { id, anchor }
    }
}

impl From<SourceRef> for String {
    fn from(source: SourceRef) -> Self {
        match source.anchor {
            Some(anchor) => format!("{}#{anchor}", source.id),
            None => source.id,
        }
    }
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

impl Basis {
    /// The word of the spec language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
        }
    }
}
