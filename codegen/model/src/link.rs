//! Links that open the bot.

use serde::{Deserialize, Serialize};

use crate::{Facts, Length, Name, Span, Spanned, is_default};

/// A link that opens the bot, or something of it.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Link {
    /// The name of its type in Rust.
    pub name: String,
    /// The address, with the names of its parts in braces.
    pub url: Name,
    /// The address without the last part.
    #[serde(default, skip_serializing_if = "is_default")]
    pub short: Option<Name>,
    /// The parts in the order of the address.
    pub parts: Vec<LinkPart>,
    #[serde(flatten)]
    pub facts: Facts,
    #[serde(rename = "at")]
    pub span: Span,
}

/// A part of a link.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct LinkPart {
    pub name: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub length: Option<Spanned<Length>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub pattern: Option<Name>,
    #[serde(flatten)]
    pub facts: Facts,
    #[serde(rename = "at")]
    pub span: Span,
}
