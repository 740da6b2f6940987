//! How a page differs from a spec, as data.

use std::fmt;

use bazu_model::ids;
use bazu_model::ids::{Entry, Family};
use bazu_model::page::{Interval, PageType, Place};
use bazu_model::{Measure, Span, TypeRef};

macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident $id:literal $title:literal $remedy:literal)*) => {
        ids! {
            /// What differs, by an id that stays.
            pub enum Kind { $($(#[$meta])* $name concat!("drift.", $id), $title $remedy)* }
        }

        impl Kind {
            /// Why it matters, with a page and a spec that differ in this way, in Markdown.
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("explain/", $id, ".md"))),* }
            }
        }
    };
}

kinds! {
    MissingInSpec "missing-in-spec" "on the page, but not in the spec"
        "Add it; `cargo xtask drift API PAGE --propose` prints the YAML. Or give the reason for leaving it out, in a correction or under `not_taken`."
    /// The spec names this page as its source, and the page does not have it.
    MissingInDocs "missing-in-docs" "in the spec, but not on the page"
        "Name the source that has it with its `basis`, or mark it `removed`. If the page leaves it out by mistake, write a correction."
    Type "type" "different type"
        "Write the page's type. If the page is wrong, write a correction with `docs: { type: … }`."
    Required "required" "required on one side, optional on the other"
        "Add `?` to the type, or remove it. If the page is wrong, write a correction with `docs: { required: … }`."
    Limit "limit" "different limit"
        "Write the page's limit. If the page is wrong, write a correction with `docs: { length: … }`, or `range`, `items` or `file`."
    Values "values" "different values"
        "Add the new values, and mark those that were removed as `removed`. If the page is wrong, write a correction with `docs: { values: … }`."
    Default "default" "different default"
        "Write the page's default. If the page is wrong, write a correction with `docs: { default: … }`."
    Unread "unread" "a sentence that looks like a limit or a list of values, and was not read"
        "Read the sentence, and write into the spec what it says; then run `cargo xtask drift API PAGE --record`."
    SentenceChanged "sentence-changed" "the sentence on a limit has changed"
        "Read the sentence, and fix the spec if it now says something else; then run `cargo xtask drift API PAGE --record`."
    StaleCorrection "stale-correction" "correction that does not match the page"
        "Remove it, or write what the page says now."
}

/// The kinds, to look one up by its id.
pub const FAMILY: Family = Family {
    title: "Differences between a page of the docs and a spec",
    resembles: |text| text.starts_with("drift."),
    advice: "What to do",
    entries: || {
        let entry = |kind: &Kind| Entry {
            id: kind.code(),
            title: kind.title(),
            explanation: kind.explanation().into(),
            remedy: kind.remedy(),
        };
        Kind::ALL.iter().map(entry).collect()
    },
};

/// A method or a type, or a member of one, by its names in the spec.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    pub item: String,
    /// Its parameter, field or value.
    pub member: Option<String>,
}

impl Path {
    pub(super) fn item(item: &str) -> Self {
        Self {
            item: item.to_owned(),
            member: None,
        }
    }

    pub(super) fn member(item: &str, member: &str) -> Self {
        Self {
            item: item.to_owned(),
            member: Some(member.to_owned()),
        }
    }
}

/// `sendMessage.text`.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.member {
            Some(member) => write!(f, "{}.{member}", self.item),
            None => f.write_str(&self.item),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    pub path: Path,
    /// The line of the page, counted from 1, if it is about a line.
    pub line: Option<usize>,
    pub span: Option<Span>,
    pub finding: Finding,
    /// The source that a correction must name, if it is not the source of the item.
    pub source: Option<String>,
}

/// What the page says, and what the spec says.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    ItemNotInSpec,
    /// With the type that the member has on the page.
    MemberNotInSpec(Option<String>),
    /// The page may name the item without describing it.
    ItemNotOnPage {
        named: bool,
    },
    MemberNotOnPage,
    Type {
        /// The type in the words of the page.
        words: String,
        page: PageType,
        spec: PageType,
        /// The type as the spec writes it, if it writes it out.
        written: Option<TypeRef>,
        place: Place,
    },
    Result {
        page: PageType,
        spec: TypeRef,
    },
    Required {
        page: bool,
    },
    Limit {
        kind: Measure,
        page: Interval,
        spec: Interval,
    },
    Values {
        page: Vec<String>,
        spec: Vec<String>,
    },
    /// The values that are used if it is left out.
    Default {
        page: Option<String>,
        spec: Option<String>,
    },
    Sentence(SentenceChange),
    /// A sentence from which nothing was read.
    Unread(String),
    /// The page does not say what a correction has under this key of its `docs`.
    StaleCorrection(DocsKey),
    StaleNotTaken,
    StaleName,
}

/// How the sentence that a limit or a list of values was read from differs from the recorded one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentenceChange {
    New,
    Reworded,
    Removed,
}

/// A key under `docs` of a correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DocsKey {
    Described,
    Returns,
    Present,
    Type,
    Required,
    Values,
    Default,
    Limit(Measure),
}

impl Difference {
    pub fn kind(&self) -> Kind {
        match self.finding {
            Finding::ItemNotInSpec | Finding::MemberNotInSpec(_) => Kind::MissingInSpec,
            Finding::ItemNotOnPage { .. } | Finding::MemberNotOnPage => Kind::MissingInDocs,
            Finding::Type { .. } | Finding::Result { .. } => Kind::Type,
            Finding::Required { .. } => Kind::Required,
            Finding::Limit { .. } => Kind::Limit,
            Finding::Values { .. } => Kind::Values,
            Finding::Default { .. } => Kind::Default,
            Finding::Sentence(_) => Kind::SentenceChanged,
            Finding::Unread(_) => Kind::Unread,
            Finding::StaleCorrection(_) | Finding::StaleNotTaken | Finding::StaleName => {
                Kind::StaleCorrection
            }
        }
    }
}
