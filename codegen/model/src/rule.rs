//! Rules across fields.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Basis, Literal, Name, Span, is_default};

/// A rule across fields.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Rule {
    /// What a violation names.
    pub id: String,
    /// Why it is so.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: Option<String>,
    /// How sure it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub basis: Basis,
    /// Where its id stands.
    #[serde(rename = "at")]
    pub span: Span,
    /// What it demands.
    pub kind: RuleKind,
}

/// What a rule demands.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    /// When all conditions hold, some fields must be there and others must not.
    When {
        /// The conditions.
        conditions: Vec<Condition>,
        /// Fields that must be there.
        require: Vec<Name>,
        /// Fields that must be left out.
        forbid: Vec<Name>,
    },
    /// Exactly one, or at most one, is there.
    OneOf {
        /// The alternatives: a field, or several that belong together.
        alternatives: Vec<Vec<Name>>,
        /// Whether one must be there.
        required: bool,
        /// Names of constructors that are not the field's own, by field.
        constructors: Vec<(Name, String)>,
    },
    /// One or more are there.
    AtLeast(Vec<Name>),
    /// The first element of a list (of the first row of a list of lists) has a field.
    First {
        /// The path to the list.
        path: Name,
        /// The field.
        has: Name,
    },
    /// All items of a list come from one group.
    Uniform {
        /// The list.
        field: Name,
        /// Tags, group by group.
        groups: Vec<Vec<Name>>,
    },
}

/// A condition on one field.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Condition {
    /// The field.
    pub field: Name,
    /// What it must be.
    pub is: Is,
    /// Where the value stands.
    #[serde(rename = "at")]
    pub span: Span,
}

/// What a field must be for a condition to hold.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Is {
    /// There.
    Present,
    /// Left out.
    Absent,
    /// This value.
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
