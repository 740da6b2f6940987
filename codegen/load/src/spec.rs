//! The spec as written: one Rust type for each construct of the language.
//!
//! `spec/schema.json` is made from these types, so their docs are what an editor shows.

use schemars::JsonSchema;
use serde::Deserialize;

use bazu_model::diag::Diagnostics;
use bazu_model::{Basis, Body, Literal, Span};

use crate::source::{self, Entries, HasShorthand, Node, Raw, Shorthand, Spanned};

/// A file that was read.
#[derive(Debug)]
pub struct Tree {
    /// Index of the file.
    pub file: usize,
    /// Where its content stands.
    pub span: Span,
    /// Its content.
    pub content: File,
}

/// Reads one file of a spec, reporting all that is wrong with it.
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

/// One or several names.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[schemars(with = "OneOrMany")]
#[serde(transparent)]
pub struct Names(#[serde(deserialize_with = "names")] pub Vec<Spanned<String>>);

#[derive(JsonSchema)]
#[schemars(untagged)]
#[allow(dead_code)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

fn names<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Vec<Spanned<String>>, D::Error> {
    struct Visitor;
    impl<'de> serde::de::Visitor<'de> for Visitor {
        type Value = Vec<(Option<Spanned<String>>, String)>;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a name or a list of names")
        }
        fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Self::Value, E> {
            Ok(vec![(None, name.to_owned())])
        }
        fn visit_seq<A: serde::de::SeqAccess<'de>>(
            self,
            mut seq: A,
        ) -> Result<Self::Value, A::Error> {
            let mut names = Vec::new();
            while let Some(name) = seq.next_element::<Spanned<String>>()? {
                names.push((Some(name), String::new()));
            }
            Ok(names)
        }
    }
    struct Any(Vec<(Option<Spanned<String>>, String)>);
    impl<'de> Deserialize<'de> for Any {
        fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
            d.deserialize_any(Visitor).map(Any)
        }
    }
    let all = Spanned::<Any>::deserialize(d)?;
    let span = all.span;
    let spanned = |(name, text): (Option<Spanned<String>>, String)| {
        name.unwrap_or(Spanned { span, value: text })
    };
    Ok(all.value.0.into_iter().map(spanned).collect())
}

/// When something appeared.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Since {
    /// Date or month.
    pub date: Option<Raw>,
    /// Version of the API.
    pub version: Option<Raw>,
}

/// Client versions that show something.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clients {
    /// The first month or version of such clients.
    pub from: Raw,
    /// What older clients do.
    pub note: Option<String>,
}

/// Something that should no more be used, or is gone.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// Date, month or version.
    pub since: Option<Raw>,
    /// What to use in its place.
    pub note: Option<Spanned<String>>,
}

/// Adds the keys that every fact may carry to a struct.
macro_rules! with_facts {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $ty,)*
            /// What it is, in Markdown.
            pub doc: Option<String>,
            /// Where the fact stands: `docs#anchor`, or a list.
            pub source: Option<Names>,
            /// How sure the fact is.
            pub basis: Option<Spanned<Basis>>,
            /// What a caller must know besides, in one short sentence. It stands in the docs of
            /// the crate and in the exports.
            pub note: Option<String>,
            /// For the reader of the spec: what which source says, and how sure it is. It stands
            /// in `cargo xtask explain` and in `model.json` only.
            pub remark: Option<String>,
            /// When it appeared.
            pub since: Option<Since>,
            /// Client versions that show it.
            pub clients: Option<Clients>,
            /// That it should no more be used.
            pub deprecated: Option<Spanned<Ended>>,
            /// That the server no longer knows it. It stays in the crate, marked as gone, until the
            /// entry is deleted.
            pub removed: Option<Spanned<Ended>>,
        }

        impl $name {
            /// What the item carries as every fact may.
            pub fn facts(&self) -> FactsRef<'_> {
                FactsRef {
                    doc: self.doc.as_deref(),
                    source: self.source.as_ref(),
                    basis: self.basis.as_ref(),
                    note: self.note.as_deref(),
                    remark: self.remark.as_deref(),
                    since: self.since.as_ref(),
                    clients: self.clients.as_ref(),
                    deprecated: self.deprecated.as_ref(),
                    removed: self.removed.as_ref(),
                }
            }
        }
    };
}

/// What every fact may carry.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct FactsRef<'a> {
    pub doc: Option<&'a str>,
    pub source: Option<&'a Names>,
    pub basis: Option<&'a Spanned<Basis>>,
    pub note: Option<&'a str>,
    pub remark: Option<&'a str>,
    pub since: Option<&'a Since>,
    pub clients: Option<&'a Clients>,
    pub deprecated: Option<&'a Spanned<Ended>>,
    pub removed: Option<&'a Spanned<Ended>>,
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
    /// For the reader of the spec: what the sources say, and how sure it is.
    pub remark: Option<String>,
    /// A whole program in Rust for the crate's front page. A bot API has one already.
    pub example: Option<String>,
    /// How the API is spoken.
    pub protocol: Option<Protocol>,
    /// Address of the official docs.
    pub docs: Option<String>,
    /// The generated crate.
    #[serde(rename = "crate")]
    pub krate: Option<Crate>,
    /// Where the API is reached.
    pub server: Option<Server>,
    /// Name of the generated client; `Bot` for a bot API.
    pub client: Option<Spanned<String>>,
    /// How a REST client proves who it is.
    pub auth: Option<Spanned<Auth>>,
    /// Where facts come from.
    #[serde(default)]
    pub sources: Entries<Source>,
    /// What an API error may be.
    #[serde(default)]
    pub errors: Entries<ErrorCode>,
    /// Title of the chapter.
    pub chapter: Option<String>,
    /// What a page describes and the API's spec leaves out on purpose: names, each with the reason.
    #[serde(default)]
    pub not_taken: Entries<String>,
    /// Source of the chapter's items that name none.
    pub source: Option<Names>,
    /// Items taken from `spec/shared/`, by file and name, with what differs. Written out before
    /// the file is read as a chapter.
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

/// What differs from a shared item; any other key of the item may be given too.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
pub struct Difference {
    /// Members that this API does not have.
    #[serde(default)]
    pub remove: Vec<String>,
    /// Keys of members that are different, by member.
    #[serde(default)]
    #[schemars(with = "serde_json::Map<String, serde_json::Value>")]
    pub change: (),
    /// Members that this API has besides.
    #[serde(default)]
    #[schemars(with = "serde_json::Map<String, serde_json::Value>")]
    pub add: (),
}

/// How an API is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// Telegram-like HTTP: `POST {api}/bot{token}/{method}`.
    Bot,
    /// Plain HTTP: a verb and a path for each method, no envelope.
    Rest,
}

/// How a REST client proves who it is: one of `header` and `client_credentials`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The header that holds the key.
    pub header: Option<Spanned<String>>,
    /// The path at which client id and secret are exchanged for a bearer token.
    pub client_credentials: Option<Spanned<String>>,
    /// What the token is asked for.
    pub scope: Option<String>,
}

/// The generated crate.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Crate {
    /// Its name in the registry.
    pub name: Spanned<String>,
    /// Its version.
    pub version: Spanned<Raw>,
    /// One line for the registry.
    pub description: String,
    /// Keywords for the registry, at most five.
    #[serde(default)]
    pub keywords: Vec<String>,
}

/// Where the API is reached.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Address before `/bot{token}/{method}`.
    pub api: String,
    /// Address before `/bot{token}/{file_path}`.
    pub file: Option<String>,
    /// How a nested upload refers to its part, with `{name}` in it.
    pub attach: Option<Spanned<String>>,
    /// The header in which a webhook's secret token comes back.
    pub webhook_secret_header: Option<String>,
}

/// Where facts come from.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name for people.
    pub title: String,
    /// Its address.
    pub url: Option<String>,
    /// Its date.
    pub date: Option<Raw>,
    /// The format of a saved copy of it, where `cargo xtask drift` reads it.
    pub page: Option<Spanned<String>>,
    /// The source that it is an older or shorter copy of, whose facts are looked for on it too.
    pub copy_of: Option<Spanned<String>>,
    /// Whether it leaves out methods and types, so that only those it has are compared.
    #[serde(default)]
    pub partial: bool,
    /// Types by what the page calls them, where that is not their name.
    #[serde(default)]
    pub names: Entries<Spanned<String>>,
}

with_facts! {
    /// What an API error may be.
    pub struct ErrorCode {
        /// The error code.
        pub code: Spanned<i64>,
        /// A part of the description, in any case.
        pub contains: Option<String>,
    }
}

with_facts! {
    /// A type: one of `fields`, `values` and `union`.
    pub struct Type {
        /// Fields of a struct.
        pub fields: Option<Entries<Shorthand<Field>>>,
        /// Fields of an update of which exactly one is there.
        pub kinds: Option<Entries<Shorthand<Variant>>>,
        /// Values of an enum of strings.
        pub values: Option<Entries<Shorthand<EnumValue>>>,
        /// A union.
        pub union: Option<Spanned<Union>>,
        /// Rules across fields.
        #[serde(default)]
        pub rules: Vec<Spanned<Rule>>,
        /// Slips of the official page.
        #[serde(default)]
        pub corrections: Vec<Spanned<Correction>>,
        /// Calls bound to fields of the type.
        #[serde(default)]
        pub shortcuts: Entries<Shortcut>,
        /// Values read out of fields.
        #[serde(default)]
        pub accessors: Entries<Accessor>,
    }
}

with_facts! {
    /// A field or a parameter.
    pub struct Field {
        /// Its type.
        #[serde(rename = "type")]
        pub ty: Spanned<String>,
        /// Its Rust name, where the wire's will not do.
        pub rust: Option<Spanned<String>>,
        /// Length of text: `min..max`.
        pub length: Option<Spanned<Raw>>,
        /// Unit of `length` (chars, utf16, bytes) or of `range` (any word).
        pub unit: Option<Spanned<String>>,
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
        /// What the server assumes.
        pub default: Option<Spanned<Literal>>,
        /// Value read when the server leaves the field out.
        pub absent: Option<Spanned<Literal>>,
        /// Further names read from the wire.
        #[serde(default)]
        pub alias: Vec<Spanned<String>>,
        /// Further JSON kind read from the wire.
        pub accepts: Option<Spanned<String>>,
        /// JSON kind always sent.
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
    /// Formats that are taken.
    #[serde(default)]
    pub formats: Vec<String>,
    /// Whether only an upload is taken: no id and no address.
    #[serde(default)]
    pub upload_only: bool,
}

with_facts! {
    /// A value of an enum.
    pub struct EnumValue {
        /// Its Rust name.
        pub rust: Option<Spanned<String>>,
    }
}

impl HasShorthand for EnumValue {
    const MARKER: &'static str = "$short:doc";
}

/// A union: one of `tag` with `variants`, `kinds` and `fields`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// The discriminator's name.
    pub tag: Option<Spanned<String>>,
    /// Members by their discriminator.
    pub variants: Option<Entries<Shorthand<Variant>>>,
    /// Members by their JSON kind.
    pub kinds: Option<Entries<Shorthand<Variant>>>,
    /// Members by a field that only they have.
    pub fields: Option<Entries<Shorthand<Variant>>>,
}

with_facts! {
    /// A member of a union.
    pub struct Variant {
        /// Its type.
        #[serde(rename = "type")]
        pub ty: Option<Spanned<String>>,
        /// Types by a field, where several members share a discriminator.
        #[serde(default)]
        pub fields: Entries<Spanned<String>>,
        /// Its Rust name.
        pub rust: Option<Spanned<String>>,
    }
}

impl HasShorthand for Variant {
    const MARKER: &'static str = "$short:type";
}

with_facts! {
    /// A method.
    pub struct Method {
        /// Its result.
        pub returns: Shorthand<Returns>,
        /// Its Rust name in `snake_case`.
        pub rust: Option<Spanned<String>>,
        /// The parameter that holds the server's waiting time in seconds.
        pub long_poll: Option<Spanned<String>>,
        /// How the body is written.
        pub body: Option<Body>,
        /// Verb and path of a REST method: `POST /send_message`.
        pub path: Option<Spanned<String>>,
        /// The parameter that keeps a repeated request from acting twice. A random one is made
        /// where none is given.
        pub request_id: Option<Spanned<String>>,
        /// Errors of `api.yaml` that it answers.
        #[serde(default)]
        pub errors: Vec<Spanned<String>>,
        /// Parameters by name.
        #[serde(default)]
        pub params: Entries<Shorthand<Field>>,
        /// Rules across parameters.
        #[serde(default)]
        pub rules: Vec<Spanned<Rule>>,
        /// Slips of the official page.
        #[serde(default)]
        pub corrections: Vec<Spanned<Correction>>,
    }
}

with_facts! {
    /// The result of a method.
    pub struct Returns {
        /// Its type.
        #[serde(rename = "type")]
        pub ty: Spanned<String>,
    }
}

impl HasShorthand for Returns {
    const MARKER: &'static str = "$short:type";
}

/// A rule across fields.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What a violation names, in kebab-case.
    pub id: Spanned<String>,
    /// Why it is so.
    pub doc: Option<String>,
    /// How sure it is; an inferred rule is not checked.
    pub basis: Option<Spanned<Basis>>,
    /// Where it stands.
    pub source: Option<Names>,
    /// Values that fields have, or `present` / `absent`.
    pub when: Option<Entries<Literal>>,
    /// Fields that must then be there.
    pub require: Option<Names>,
    /// Fields that must then be left out.
    pub forbid: Option<Names>,
    /// Fields, or lists of fields that belong together, of which one must be there.
    pub exactly_one_of: Option<Vec<Names>>,
    /// Fields, or lists of fields that belong together, of which one may be there.
    pub at_most_one_of: Option<Vec<Names>>,
    /// Fields of which one or more must be there.
    pub at_least_one_of: Option<Names>,
    /// Names of the constructors, by field.
    #[serde(default)]
    pub constructors: Entries<String>,
    /// A list whose items all come from one group.
    pub uniform: Option<Spanned<String>>,
    /// The groups, as lists of tags.
    pub groups: Option<Vec<Vec<Spanned<String>>>>,
    /// A path to a list of which the first element has the field `has`.
    pub first: Option<Spanned<String>>,
    /// The field that the first element has.
    pub has: Option<Spanned<String>>,
}

/// A slip of the official page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The field or parameter; without one, the type or method itself is meant.
    pub field: Option<Spanned<String>>,
    /// The pages that say so, where it is not the one that the item stands on.
    pub source: Option<Names>,
    /// What the page says of it.
    pub docs: DocsSay,
    /// Why it is taken for a slip.
    pub note: String,
}

/// What the official page says. A limit is written as in a field, and `none` where the page has
/// none.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocsSay {
    /// `false`: of the type or method itself, that it is not described.
    pub described: Option<bool>,
    /// Of a method itself, that this is its result.
    pub returns: Option<String>,
    /// That it is there.
    pub present: Option<bool>,
    /// That it is of this type, in the words of the page: `Array of Update`, `Integer or String`.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// That it is required.
    pub required: Option<bool>,
    /// That its text is so long.
    pub length: Option<Spanned<Raw>>,
    /// That it is a number from here to there.
    pub range: Option<Spanned<Raw>>,
    /// That it has so many items.
    pub items: Option<Spanned<Raw>>,
    /// That it is a file of at most this size: `50 MB`.
    pub file: Option<Spanned<Raw>>,
    /// That it has these values, all of them; an empty list says that the page lists none.
    pub values: Option<Vec<Raw>>,
}

/// A call bound to fields of a type.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shortcut {
    /// The method.
    pub method: Spanned<String>,
    /// Paths by parameter.
    pub with: Entries<String>,
    /// What it does.
    pub doc: Option<String>,
}

/// A value read out of fields: one of `first` and `format`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accessor {
    /// What it is.
    pub doc: Option<String>,
    /// Paths, the first that is there wins.
    pub first: Option<Vec<Spanned<String>>>,
    /// Text with `{paths}` in it.
    pub format: Option<Spanned<String>>,
}
