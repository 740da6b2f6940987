//! Rules across fields.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::spanned::as_map;
use crate::{Basis, Literal, Name, SourceRef, Span, Spanned, is_default};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Rule {
    /// The id in a violation.
    pub id: String,
    /// Why it is so.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: Option<String>,
    /// Where it is said: its own sources, or those of its item.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sources: Vec<SourceRef>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub basis: Basis,
    /// Place of its id.
    #[serde(rename = "at")]
    pub span: Span,
    pub kind: RuleKind,
}

/// What a rule requires.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    /// If all conditions are true, some fields must be present and others must be absent.
    When {
        conditions: Vec<Condition>,
        #[serde(default, skip_serializing_if = "is_default")]
        require: Vec<Name>,
        #[serde(default, skip_serializing_if = "is_default")]
        forbid: Vec<Name>,
    },
    /// Exactly one, or at most one, is present.
    OneOf {
        /// The alternatives: a field, or several that belong together.
        alternatives: Vec<Vec<Name>>,
        /// Whether one must be present.
        #[serde(default, skip_serializing_if = "is_default")]
        required: bool,
        /// Names of constructors by field, if they are not the field's name.
        #[serde(default, skip_serializing_if = "is_default", with = "as_map")]
        constructors: Vec<(Name, String)>,
    },
    /// One or more are present.
    AtLeast(Vec<Name>),
    /// The first element of a list (of the first row of a list of lists) has a field.
    First {
        /// The path to the list.
        path: Name,
        has: Name,
    },
    /// All items of a list come from one group.
    Uniform {
        field: Name,
        /// Tags, group by group.
        groups: Vec<Vec<Name>>,
    },
}

/// A condition on one field.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Condition {
    pub field: Name,
    pub is: Spanned<Is>,
}

/// What a field must be for a condition to be true.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Is {
    Present,
    Absent,
    Value(Literal),
}

impl fmt::Display for Is {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Present => f.write_str("present"),
            Self::Absent => f.write_str("left out"),
            Self::Value(value) => write!(f, "`{value}`"),
        }
    }
}
