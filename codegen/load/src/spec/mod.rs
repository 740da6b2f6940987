//! The spec as written: one Rust type for each construct of the language.
//!
//! `spec/schema.json` is made from these types, so their docs are what an editor shows.

#[macro_use]
mod facts;
mod correction;
mod field;
mod header;
mod method;
mod rule;
mod types;

use schemars::JsonSchema;
use serde::Deserialize;

use bazu_model::Span;
use bazu_model::diag::Diagnostics;

use crate::source::{self, Entries, Node, Spanned};

pub use correction::{Correction, DocsSay};
pub use facts::{Clients, FactsRef, Names, Notice, Since};
pub use field::{Field, FileLimit};
pub use header::{Auth, Crate, ErrorCode, Protocol, Server, Source};
pub use method::{Method, Returns};
pub use rule::Rule;
pub use types::{Accessor, EnumValue, Shortcut, Type, Union, Variant};

/// A file that was read.
#[derive(Debug)]
pub struct Tree {
    /// Index of the file.
    pub file: usize,
    pub span: Span,
    pub content: File,
}

/// Reads one file of a spec, and reports all its errors.
pub fn read(file: usize, node: &Node, diagnostics: &mut Diagnostics) -> Option<Tree> {
    Some(Tree {
        file,
        span: node.span,
        content: source::from_node(node, diagnostics)?,
    })
}

/// The JSON Schema of a spec file, for editors.
pub fn schema() -> String {
    let mut schema = schemars::schema_for!(File);
    // In one order, whatever features others ask of `serde_json`.
    let keys = schema.ensure_object();
    keys.sort_keys();
    keys.values_mut()
        .for_each(serde_json::Value::sort_all_objects);
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    format!("{text}\n")
}

/// A file: the header of an API, a chapter of it, or both.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Id of the API, the name of the folder.
    pub api: Option<Spanned<String>>,
    /// Name of the API for people.
    pub title: Option<String>,
    /// What the front page of the crate or the heading of the chapter says.
    pub doc: Option<String>,
    /// For readers of the spec: what the sources say, and how sure it is.
    pub remark: Option<String>,
    /// A complete program in Rust for the front page of the crate. A bot API already has one.
    pub example: Option<String>,
    /// Protocol of the API.
    pub protocol: Option<Protocol>,
    /// Address of the official docs.
    pub docs: Option<Spanned<String>>,
    /// The generated crate.
    #[serde(rename = "crate")]
    pub krate: Option<Crate>,
    /// Addresses of the API.
    pub server: Option<Server>,
    /// Name of the generated client; `Bot` for a bot API.
    pub client: Option<Spanned<String>>,
    /// How a REST client authenticates.
    pub auth: Option<Spanned<Auth>>,
    /// Where facts come from.
    #[serde(default)]
    pub sources: Entries<Source>,
    /// Errors that the API may return.
    #[serde(default)]
    pub errors: Entries<ErrorCode>,
    /// Title of the chapter.
    pub chapter: Option<String>,
    /// Items of a page that the spec leaves out on purpose, each with the reason.
    #[serde(default)]
    pub not_taken: Entries<String>,
    /// Source of items of the chapter that name none.
    pub source: Option<Names>,
    /// Items of `spec/shared/` by file and name, with the differences.
    #[serde(skip)]
    #[schemars(with = "Entries<Entries<Difference>>")]
    pub shared: (),
    /// Types by name.
    #[serde(default)]
    pub types: Entries<Type>,
    /// Methods by name.
    #[serde(default)]
    pub methods: Entries<Method>,
}

/// Differences from a shared item. Every other key of the item is possible, too.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct Difference {
    /// Members that this API does not have.
    #[serde(default)]
    pub remove: Vec<String>,
    /// Different keys of members, by member.
    #[serde(default)]
    #[schemars(with = "serde_json::Map<String, serde_json::Value>")]
    pub change: (),
    /// Members that only this API has.
    #[serde(default)]
    #[schemars(with = "serde_json::Map<String, serde_json::Value>")]
    pub add: (),
}
