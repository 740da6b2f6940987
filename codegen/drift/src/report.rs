//! What a comparison finds.

use super::sentences::Sentences;
use bazu_model::Span;
use bazu_model::ids;
use bazu_model::ids::{Entry, Family};

macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident $id:literal $title:literal $remedy:literal)*) => {
        ids! {
            /// What differs, by a name that stays.
            pub enum Kind { $($(#[$meta])* $name concat!("drift.", $id), $title $remedy)* }
        }

        impl Kind {
            /// Why it matters, with a page and a spec that differ so, in Markdown.
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("explain/", $id, ".md"))),* }
            }
        }
    };
}

kinds! {
    /// The page has it and the spec does not.
    MissingInSpec "missing-in-spec" "on the page and not in the spec"
        "Add it; `cargo xtask drift API PAGE --propose` prints the YAML. Or say why it is left out, in a correction or under `not_taken`."
    /// The spec calls it documented by this page, which does not have it.
    MissingInDocs "missing-in-docs" "in the spec and not on the page"
        "Name the source that has it with its `basis`, or mark it `removed`. If the page forgot it, say so in a correction."
    /// Another type, or another result.
    Type "type" "another type"
        "Write the page's type. If the page is wrong, say so in a correction with `docs: { type: … }`."
    /// Another mark of what may be left out.
    Required "required" "another mark of what may be left out"
        "Add `?` to the type, or take it away. If the page is wrong, say so in a correction with `docs: { required: … }`."
    /// Another limit.
    Limit "limit" "another limit"
        "Write the page's limit. If the page is wrong, say so in a correction with `docs: { length: … }` or its like."
    /// Other values of an enum.
    Values "values" "other values"
        "Add the values, or mark those that are gone `removed`. If the page is wrong, say so in a correction with `docs: { values: … }`."
    /// A sentence that a limit came from is another one now.
    SentenceChanged "sentence-changed" "a limit told in another sentence"
        "Read the sentence and mend the spec if it says something else; then `cargo xtask drift API PAGE --record`."
    /// A correction that the page does not bear out.
    StaleCorrection "stale-correction" "correction that the page does not bear out"
        "Remove it, or say what the page says now."
}

/// The kinds, for those who look one up by its id.
pub const FAMILY: Family = Family {
    title: "How a page of the docs may differ from a spec",
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

/// Something that differs between the page and the spec.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What kind of difference it is.
    pub kind: Kind,
    /// The method or type.
    pub item: String,
    /// Its parameter, field or value.
    pub member: Option<String>,
    /// The line of the page, counted from 1, where the page has the place.
    pub line: Option<usize>,
    /// The place in the spec, where there is one.
    pub span: Option<Span>,
    /// What the page says.
    pub page: String,
    /// What the spec says.
    pub spec: String,
    /// What to do.
    pub remedy: String,
}

impl Difference {
    /// `sendMessage.text`.
    pub fn path(&self) -> String {
        path(&self.item, self.member.as_deref())
    }
}

pub(super) fn path(item: &str, member: Option<&str>) -> String {
    match member {
        Some(member) => format!("{item}.{member}"),
        None => item.to_owned(),
    }
}

/// What a comparison found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What no correction explains, in the order of the page.
    pub differences: Vec<Difference>,
    /// How many differences are explained.
    pub explained: usize,
    /// How many items of the page were compared.
    pub items: usize,
    /// How many parameters, fields and values of the page were compared.
    pub members: usize,
    /// The sentences that limits of the page came from.
    pub sentences: Sentences,
    /// Items that the page should have and has not, of how many.
    pub lacking: (usize, usize),
}

impl Report {
    /// Whether all that is left are sentences that are written in other words.
    pub fn recordable(&self) -> bool {
        let mut kinds = self.differences.iter().map(|difference| difference.kind);
        kinds.all(|kind| kind == Kind::SentenceChanged)
    }
}
