//! What a comparison finds.

use std::fmt;

use super::sentences::Sentences;
use crate::model::Span;

/// What differs, by a name that stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The page has it and the spec does not.
    MissingInSpec,
    /// The spec calls it documented by this page, which does not have it.
    MissingInDocs,
    /// Another type, or another result.
    Type,
    /// Another mark of what may be left out.
    Required,
    /// Another limit.
    Limit,
    /// Other values of an enum.
    Values,
    /// A sentence that a limit came from is another one now.
    SentenceChanged,
    /// A correction that the page does not bear out.
    StaleCorrection,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::MissingInSpec,
        Self::MissingInDocs,
        Self::Type,
        Self::Required,
        Self::Limit,
        Self::Values,
        Self::SentenceChanged,
        Self::StaleCorrection,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::MissingInSpec => "drift.missing-in-spec",
            Self::MissingInDocs => "drift.missing-in-docs",
            Self::Type => "drift.type",
            Self::Required => "drift.required",
            Self::Limit => "drift.limit",
            Self::Values => "drift.values",
            Self::SentenceChanged => "drift.sentence-changed",
            Self::StaleCorrection => "drift.stale-correction",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

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
