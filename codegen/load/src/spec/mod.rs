//! The spec as written: one Rust type for each construct of the language.
//!
//! `spec/schema.json` is made from these types, so their docs are what an editor shows.

#[macro_use]
mod facts;
mod correction;
mod effect;
mod field;
mod header;
mod method;
mod rule;
mod text;
mod types;

use schemars::JsonSchema;
use serde::Deserialize;

use bazu_model::Span;
use bazu_model::diag::Diagnostics;

use crate::source::{self, Entries, Node, Spanned};

pub use correction::{Correction, DocsSay};
pub use effect::{Effect, Who, Word};
pub use facts::{Clients, FactsRef, Names, Notice, Since};
pub use field::{Field, FileLimit};
pub use header::{Auth, Crate, ErrorCode, Protocol, Server, Source};
pub use method::{Method, Repeatable, Returns};
pub use rule::Rule;
pub use text::{Link, LinkPart, Mark, TextFormat};
pub use types::{Accessor, Across, Brings, EnumValue, FileFields, Shortcut, Type, Union, Variant};

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
    /// Links that open the bot, by the names of their types.
    #[serde(default)]
    pub links: Entries<Link>,
    /// Formats of texts with markup, by the names of their types.
    #[serde(default)]
    pub formats: Entries<TextFormat>,
    /// Parameters that no effect of the API shows.
    #[serde(default)]
    pub ignores: Vec<Spanned<String>>,
    /// Title of the chapter.
    pub chapter: Option<String>,
    /// Items of a page that the spec leaves out on purpose, each with the reason.
    #[serde(default)]
    pub not_taken: Entries<String>,
    /// Source of items of the chapter that name none.
    pub source: Option<Names>,
    /// Items of `spec/shared/` by file and name, with the differences.
    #[serde(default)]
    pub shared: Taken,
    /// Types by name.
    #[serde(default)]
    pub types: Entries<Type>,
    /// Methods by name.
    #[serde(default)]
    pub methods: Entries<Method>,
}

/// Shared items with their differences. [`sharing`](crate::sharing) puts them in place before a
/// file is read, so this stands only in the schema for editors.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(from = "serde::de::IgnoredAny")]
pub struct Taken;

impl From<serde::de::IgnoredAny> for Taken {
    fn from(_: serde::de::IgnoredAny) -> Self {
        Self
    }
}

impl JsonSchema for Taken {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Shared".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names = serde_json::json!({ "type": "array", "items": { "type": "string" } });
        let members = serde_json::json!({ "type": "object" });
        let changes = serde_json::json!({
            "type": "object",
            "additionalProperties": { "type": "object" },
        });
        let own = [
            ("remove", names, "Members that this API does not have."),
            ("change", changes, "Different keys of members, by member."),
            ("add", members, "Members that only this API has."),
        ];
        let mut keys = serde_json::Map::new();
        for (key, mut schema, description) in own {
            schema["description"] = description.into();
            keys.insert(key.to_owned(), schema);
        }
        for key in crate::sharing::keys_of_items() {
            let described = serde_json::json!({ "description": "As in the item itself." });
            keys.insert(key.to_owned(), described);
        }
        let difference = serde_json::json!({
            "type": "object",
            "properties": keys,
            "additionalProperties": false,
        });
        let items = serde_json::json!({ "type": "object", "additionalProperties": difference });
        schemars::json_schema!({ "type": "object", "additionalProperties": items })
    }
}
