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
    /// Place of its content.
    pub span: Span,
    /// Its content.
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
    let schema = schemars::schema_for!(File);
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
    /// More about it.
    pub note: Option<String>,
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

/// Since when something is deprecated or removed, and why.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Date, month or version.
    pub since: Option<Raw>,
    /// What to use instead, or why it was removed.
    pub note: Option<Spanned<String>>,
}

/// Adds the keys that every fact may have to a struct.
macro_rules! with_facts {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $ty,)*
            /// What it is, in Markdown.
            pub doc: Option<String>,
            /// The source of the fact: `docs#anchor`, or a list.
            pub source: Option<Names>,
            /// How sure the fact is.
            pub basis: Option<Spanned<Basis>>,
            /// A sentence more for the reader of the docs.
            pub note: Option<String>,
            /// When it appeared.
            pub since: Option<Since>,
            /// Client versions that show it.
            pub clients: Option<Clients>,
            /// Set if it should no longer be used.
            pub deprecated: Option<Spanned<Notice>>,
            /// Set if the server has removed it. The crate keeps it as deprecated until the entry is
            /// deleted.
            pub removed: Option<Spanned<Notice>>,
        }

        impl $name {
            /// The keys of the item that every fact may have.
            pub fn facts(&self) -> FactsRef<'_> {
                FactsRef {
                    doc: self.doc.as_deref(),
                    source: self.source.as_ref(),
                    basis: self.basis.as_ref(),
                    note: self.note.as_deref(),
                    since: self.since.as_ref(),
                    clients: self.clients.as_ref(),
                    deprecated: self.deprecated.as_ref(),
                    removed: self.removed.as_ref(),
                }
            }
        }
    };
}

/// The keys that every fact may have.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct FactsRef<'a> {
    pub doc: Option<&'a str>,
    pub source: Option<&'a Names>,
    pub basis: Option<&'a Spanned<Basis>>,
    pub note: Option<&'a str>,
    pub since: Option<&'a Since>,
    pub clients: Option<&'a Clients>,
    pub deprecated: Option<&'a Spanned<Notice>>,
    pub removed: Option<&'a Spanned<Notice>>,
}

/// A file: the header of an API, a chapter of it, or both.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Id of the API, the name of the folder.
    pub api: Option<Spanned<String>>,
    /// Name of the API for people.
    pub title: Option<String>,
    /// What the crate's or the module's front page says.
    pub doc: Option<String>,
    /// Protocol of the API.
    pub protocol: Option<Protocol>,
    /// Address of the official docs.
    pub docs: Option<String>,
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

/// Protocol of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// Telegram-like HTTP: `POST {api}/bot{token}/{method}`.
    Bot,
    /// Plain HTTP: a verb and a path for each method, without an envelope.
    Rest,
}

/// How a REST client authenticates: one of `header` and `client_credentials`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The header that holds the key.
    pub header: Option<Spanned<String>>,
    /// The path where client id and secret are exchanged for a bearer token.
    pub client_credentials: Option<Spanned<String>>,
    /// The scope of the token.
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

/// Addresses of the API.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Address before `/bot{token}/{method}`.
    pub api: String,
    /// Address before `/bot{token}/{file_path}`.
    pub file: Option<String>,
    /// How a nested upload refers to its part, with `{name}` in it.
    pub attach: Option<Spanned<String>>,
    /// The header that has a webhook's secret token.
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
    /// The format of a saved copy of it, if `cargo xtask drift` reads it.
    pub page: Option<Spanned<String>>,
    /// The source of which it is an older or shorter copy. The facts of that source are compared
    /// with this page, too.
    pub copy_of: Option<Spanned<String>>,
    /// Whether it leaves out methods and types, so that only those on the page are compared.
    #[serde(default)]
    pub partial: bool,
    /// Types by their name on the page, if it is another one.
    #[serde(default)]
    pub names: Entries<Spanned<String>>,
}

with_facts! {
    /// An error that the API may return.
    pub struct ErrorCode {
        /// The error code.
        pub code: Spanned<i64>,
        /// A part of the description, in upper or lower case.
        pub contains: Option<String>,
    }
}

with_facts! {
    /// A type: one of `fields`, `values` and `union`.
    pub struct Type {
        /// Fields of a struct.
        pub fields: Option<Entries<Shorthand<Field>>>,
        /// Kinds of an update: fields of which exactly one is present.
        pub kinds: Option<Entries<Shorthand<Variant>>>,
        /// Values of an enum of strings.
        pub values: Option<Entries<Shorthand<EnumValue>>>,
        /// A union.
        pub union: Option<Spanned<Union>>,
        /// Rules across fields.
        #[serde(default)]
        pub rules: Vec<Spanned<Rule>>,
        /// Errors of the official page.
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
        /// Its Rust name, if the name on the wire is not possible.
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
        /// Types by a field, if several members have the same discriminator.
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
        /// The parameter that prevents a repeated request from acting twice. The client sets a random
        /// one if the caller sets none.
        pub request_id: Option<Spanned<String>>,
        /// Errors of `api.yaml` that it may return.
        #[serde(default)]
        pub errors: Vec<Spanned<String>>,
        /// Parameters by name.
        #[serde(default)]
        pub params: Entries<Shorthand<Field>>,
        /// Rules across parameters.
        #[serde(default)]
        pub rules: Vec<Spanned<Rule>>,
        /// Errors of the official page.
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
    /// The id in a violation, in kebab-case.
    pub id: Spanned<String>,
    /// Why it is so.
    pub doc: Option<String>,
    /// How sure it is; an inferred rule is not checked.
    pub basis: Option<Spanned<Basis>>,
    /// Its source.
    pub source: Option<Names>,
    /// The condition: values of fields, or `present` / `absent`.
    pub when: Option<Entries<Literal>>,
    /// Fields that must be present then.
    pub require: Option<Names>,
    /// Fields that must be absent then.
    pub forbid: Option<Names>,
    /// Fields, or lists of fields that belong together, of which one must be present.
    pub exactly_one_of: Option<Vec<Names>>,
    /// Fields, or lists of fields that belong together, of which one may be present.
    pub at_most_one_of: Option<Vec<Names>>,
    /// Fields of which one or more must be present.
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
    /// Paths, of which the first that has a value is used.
    pub first: Option<Vec<Spanned<String>>>,
    /// Text with `{paths}` in it.
    pub format: Option<Spanned<String>>,
}
