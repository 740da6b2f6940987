//! Fields and parameters, with their limits.

use schemars::JsonSchema;
use serde::Deserialize;

use bazu_model::Literal;

use crate::source::{HasShorthand, Raw, Spanned};

with_facts! {
    /// A field or a parameter.
    pub struct Field {
        /// Its type.
        #[serde(rename = "type")]
        pub ty: Spanned<String>,
        /// Its Rust name, if the name on the wire is not possible.
        pub rust: Option<Spanned<String>>,
        /// Length of text: `min..max`.
        pub length: Option<Spanned<Raw>>,
        /// Unit of `length` (chars, utf16, bytes) or of `range` (any word).
        pub unit: Option<Spanned<String>>,
        /// Whether markup counts towards `length`: `always` if the server removes it first, or the
        /// name of the field that makes it do so.
        pub after_markup: Option<Spanned<String>>,
        /// Range of a number: `min..max`.
        pub range: Option<Spanned<Raw>>,
        /// Length of a list: `min..max`.
        pub items: Option<Spanned<Raw>>,
        /// The only numbers that are allowed.
        pub choices: Option<Spanned<Vec<i64>>>,
        /// Regular expression that the whole text matches.
        pub pattern: Option<Spanned<String>>,
        /// Limits of an upload.
        pub file: Option<Spanned<FileLimit>>,
        /// What the server assumes if it is absent.
        pub default: Option<Spanned<Literal>>,
        /// Value that is read if the server leaves the field out.
        pub absent: Option<Spanned<Literal>>,
        /// Further names that are read from the wire.
        #[serde(default)]
        pub alias: Vec<Spanned<String>>,
        /// Further JSON kind that is read from the wire.
        pub accepts: Option<Spanned<String>>,
        /// JSON kind that is always sent.
        #[serde(rename = "as")]
        pub as_kind: Option<Spanned<String>>,
    }
}

impl HasShorthand for Field {
    const MARKER: &'static str = "$short:type";
}

/// Limits of an upload.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FileLimit {
    /// Largest upload: `10 MB`.
    pub max: Option<Raw>,
    /// Largest file fetched by URL.
    pub url_max: Option<Raw>,
    /// Formats that are accepted.
    #[serde(default)]
    pub formats: Vec<String>,
    /// Whether only an upload is accepted, not an id or an address.
    #[serde(default)]
    pub upload_only: bool,
}
