//! The resolved spec: names bound, defaults filled, limits and rules typed.
//!
//! The only input of the emitters.

use std::collections::BTreeSet;
mod field;
mod rule;

use indexmap::IndexMap;

pub use crate::drift::page::LimitOf;
pub use crate::source::{Literal, Span};
pub use crate::spec::{Basis, Body, Protocol};
pub use field::{Bounds, Field, FileLimit, Length, Limits, Range, Scalar, TextUnit, TypeRef};
pub use rule::{Condition, Is, Name, Rule, RuleKind};

/// An API.
#[derive(Clone, Debug)]
pub struct Api {
    /// Its id.
    pub id: String,
    /// Where its header stands.
    pub span: Span,
    /// Its name for people.
    pub title: String,
    /// What the crate's front page says.
    pub doc: String,
    /// What the reader of the spec should know.
    pub remark: Option<String>,
    /// A program for the crate's front page.
    pub example: Option<String>,
    /// How it is spoken.
    pub protocol: Protocol,
    /// Address of the official docs.
    pub docs: String,
    /// The generated crate.
    pub krate: Crate,
    /// Name of the generated client.
    pub client: String,
    /// How a REST client proves who it is.
    pub auth: Option<Auth>,
    /// Address before `/bot{token}/{method}`.
    pub api_url: String,
    /// Address before `/bot{token}/{file_path}`.
    pub file_url: String,
    /// Reference to a part, before and after the part's name.
    pub attach: (String, String),
    /// The header in which a webhook's secret token comes back.
    pub webhook_secret_header: Option<String>,
    /// Where facts come from.
    pub sources: IndexMap<String, Source>,
    /// What an API error may be.
    pub errors: Vec<ErrorCode>,
    /// Chapters in the order of their files.
    pub chapters: Vec<Chapter>,
    /// Types by name, chapter by chapter.
    pub types: IndexMap<String, Type>,
    /// Methods by name, chapter by chapter.
    pub methods: IndexMap<String, Method>,
    /// Slips of the official page.
    pub corrections: Vec<Correction>,
    /// What a page describes and the spec leaves out on purpose.
    pub not_taken: Vec<NotTaken>,
    /// Names of what could not be read, wholly or in part, and was reported as such. What
    /// refers to them must not be called wrong for that.
    pub left_out: BTreeSet<String>,
}

/// How a REST client proves who it is.
#[derive(Clone, Debug)]
pub enum Auth {
    /// By a key in a header of this name.
    Header(String),
    /// By a bearer token, for which client id and secret are exchanged.
    ClientCredentials {
        /// Where.
        path: String,
        /// What the token is asked for.
        scope: String,
    },
}

/// The generated crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its name in the registry.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Where the version stands.
    pub version_span: Span,
    /// One line for the registry.
    pub description: String,
    /// Keywords for the registry.
    pub keywords: Vec<String>,
}

/// Where facts come from.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name for people.
    pub title: String,
    /// Its address.
    pub url: Option<String>,
    /// Its date.
    pub date: Option<String>,
    /// The format of a saved copy of it.
    pub page: Option<Name>,
    /// The source that it is a copy of.
    pub copy_of: Option<Name>,
    /// Whether it leaves out methods and types.
    pub partial: bool,
    /// Types by what the page calls them.
    pub names: Vec<(Name, Name)>,
    /// Where it is declared.
    pub span: Span,
}

/// What an API error may be.
#[derive(Clone, Debug)]
pub struct ErrorCode {
    /// Its name.
    pub name: String,
    /// The error code.
    pub code: i64,
    /// A part of the description.
    pub contains: Option<String>,
    /// What else is known of it.
    pub facts: Facts,
    /// Where it stands.
    pub span: Span,
}

/// A chapter: a YAML file and a Rust module.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// The module's name.
    pub module: String,
    /// The file's path.
    pub path: String,
    /// Its title.
    pub title: String,
    /// What the heading above its methods says.
    pub doc: String,
    /// What the reader of the spec should know.
    pub remark: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// What is known of a fact beside what it says.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// What it is, in Markdown.
    pub doc: String,
    /// Where it stands: source and anchor.
    pub sources: Vec<SourceRef>,
    /// How sure it is.
    pub basis: Basis,
    /// What a caller must know besides.
    pub note: Option<String>,
    /// What the reader of the spec should know.
    pub remark: Option<String>,
    /// When it appeared, in words.
    pub since: Option<String>,
    /// Which clients show it, in words.
    pub clients: Option<String>,
    /// That it should no more be used: since when, what instead.
    pub deprecated: Option<(Option<String>, String)>,
    /// That the server no longer knows it: since when, and why or what came in its place.
    pub removed: Option<(Option<String>, String)>,
}

impl Facts {
    /// What a caller reads: what it is, and the note.
    pub fn description(&self) -> String {
        let note = self.note.as_deref().unwrap_or_default();
        [self.doc.trim(), note].join("\n\n").trim().to_owned()
    }

    /// Whether nobody should use it any more: it is deprecated, or gone.
    pub fn ended(&self) -> bool {
        self.deprecated.is_some() || self.removed.is_some()
    }
}

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRef {
    /// Id of the source.
    pub id: String,
    /// Anchor on its page.
    pub anchor: Option<String>,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct Type {
    /// Its name, on the page and in Rust.
    pub name: String,
    /// Index of its chapter.
    pub chapter: usize,
    /// Where its name stands.
    pub span: Span,
    /// What else is known of it.
    pub facts: Facts,
    /// What it is.
    pub kind: TypeKind,
    /// Rules across its fields.
    pub rules: Vec<Rule>,
    /// Calls bound to its fields.
    pub shortcuts: Vec<Shortcut>,
    /// Values read out of its fields.
    pub accessors: Vec<Accessor>,
    /// Whether a request may hold it.
    pub sent: bool,
    /// Whether an answer may hold it.
    pub received: bool,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// Fields.
    Struct(Struct),
    /// Strings.
    Enum(Vec<EnumValue>),
    /// One of several types.
    Union(Union),
}

/// Fields, and what a union knows the struct by.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Its fields in written order.
    pub fields: Vec<Field>,
    /// Its kinds, of which exactly one is there.
    pub kinds: Vec<Variant>,
    /// Discriminator and its value, where the struct is a member of a tagged union.
    pub tag: Option<(String, String)>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// On the wire.
    pub wire: String,
    /// In Rust.
    pub rust: String,
    /// What else is known of it.
    pub facts: Facts,
    /// Where it stands.
    pub span: Span,
}

/// How the members of a union are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnionBy {
    /// By the value of a field.
    Tag(String),
    /// By the JSON kind.
    Kind,
    /// By a field that only one has.
    Field,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// How they are told apart.
    pub by: UnionBy,
    /// The members.
    pub variants: Vec<Variant>,
}

/// A member of a union, or a kind of an update.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Discriminator, JSON kind or field.
    pub wire: String,
    /// The field that tells it from other members with the same discriminator.
    pub key: Option<String>,
    /// In Rust.
    pub rust: String,
    /// Its type.
    pub ty: TypeRef,
    /// What else is known of it.
    pub facts: Facts,
    /// Where it stands.
    pub span: Span,
    /// Where its type stands.
    pub type_span: Span,
}

/// A method.
#[derive(Clone, Debug)]
pub struct Method {
    /// On the wire.
    pub wire: String,
    /// The function's name.
    pub rust: String,
    /// The struct's name.
    pub rust_type: String,
    /// Index of its chapter.
    pub chapter: usize,
    /// Where its name stands.
    pub span: Span,
    /// What else is known of it.
    pub facts: Facts,
    /// Its result.
    pub returns: TypeRef,
    /// What else is known of its result.
    pub returns_facts: Facts,
    /// Where its result stands.
    pub returns_span: Span,
    /// Its parameters in written order.
    pub params: Vec<Field>,
    /// The parameter that holds the server's waiting time in seconds.
    pub long_poll: Option<(String, Span)>,
    /// How the body is written.
    pub body: Body,
    /// Verb and path, of a REST method.
    pub endpoint: Option<(String, String)>,
    /// The parameter that keeps a repeated request from acting twice.
    pub request_id: Option<Name>,
    /// Errors that it answers.
    pub errors: Vec<String>,
    /// Rules across its parameters.
    pub rules: Vec<Rule>,
}

/// A slip of the official page.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The type or method.
    pub item: String,
    /// Its field; none where the item itself is meant.
    pub field: Option<String>,
    /// The pages that say so; none where it is the one that the item stands on.
    pub sources: Vec<SourceRef>,
    /// What the page says.
    pub docs: DocsSay,
    /// Why it is taken for a slip.
    pub note: String,
    /// Where it stands.
    pub span: Span,
}

/// What the official page says.
#[derive(Clone, Debug, Default)]
pub struct DocsSay {
    /// Whether the item is described.
    pub described: Option<bool>,
    /// The method's result.
    pub returns: Option<String>,
    /// Whether the field is there.
    pub present: Option<bool>,
    /// Its type.
    pub ty: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Its limits, as least and most; both open where the page states none.
    pub limits: Vec<(LimitOf, Option<f64>, Option<f64>)>,
    /// Its values.
    pub values: Option<Vec<String>>,
}

/// What a page describes and the spec leaves out on purpose.
#[derive(Clone, Debug)]
pub struct NotTaken {
    /// Its name on the page.
    pub name: String,
    /// Why it is left out.
    pub note: String,
    /// Where it stands.
    pub span: Span,
}

/// A call bound to fields of a type.
#[derive(Clone, Debug)]
pub struct Shortcut {
    /// The function's name.
    pub name: String,
    /// The method.
    pub method: String,
    /// Paths by parameter.
    pub with: Vec<(Name, Name)>,
    /// What it does.
    pub doc: String,
    /// Where its name stands.
    pub span: Span,
    /// Where the method's name stands.
    pub method_span: Span,
}

/// A value read out of fields.
#[derive(Clone, Debug)]
pub struct Accessor {
    /// The function's name.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// How it is read.
    pub kind: AccessorKind,
    /// Where its name stands.
    pub span: Span,
}

/// How a value is read.
#[derive(Clone, Debug)]
pub enum AccessorKind {
    /// From the first path that is there.
    First(Vec<Name>),
    /// Text with `{paths}` in it.
    Format(Name),
}

impl Api {
    /// The struct behind a name.
    pub fn fields_of(&self, name: &str) -> Option<&Struct> {
        match &self.types.get(name)?.kind {
            TypeKind::Struct(item) => Some(item),
            _ => None,
        }
    }

    /// The union behind a type.
    pub fn union_of(&self, ty: &TypeRef) -> Option<&Union> {
        match &self.types.get(ty.name()?)?.kind {
            TypeKind::Union(union) => Some(union),
            _ => None,
        }
    }

    /// Whether a type is an enum of strings.
    pub fn is_enum(&self, ty: &TypeRef) -> bool {
        matches!(ty, TypeRef::Named(name)
            if matches!(self.types.get(name).map(|ty| &ty.kind), Some(TypeKind::Enum(_))))
    }

    /// Follows a path of fields; a list stands for its last element. The second value tells
    /// whether a step may be left out.
    pub fn follow<'a>(&'a self, from: &'a str, path: &str) -> Option<(Vec<&'a Field>, bool)> {
        let mut fields = Vec::new();
        let mut optional = false;
        let mut item = Some(from);
        for step in path.split('.') {
            let field = self
                .fields_of(item?)?
                .fields
                .iter()
                .find(|field| field.wire == step)?;
            optional |= !field.required;
            item = field.ty.name();
            fields.push(field);
        }
        // A list that is walked through may be empty.
        let lists = fields.split_last().map(|(_, before)| before)?;
        optional |= lists.iter().any(|f| matches!(f.ty, TypeRef::List(_)));
        Some((fields, optional))
    }
}
