//! Rules across fields.

use std::fmt;

use crate::{Basis, Literal, Span};

/// A rule across fields.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What a violation names.
    pub id: String,
    /// Why it is so.
    pub doc: Option<String>,
    /// How sure it is.
    pub basis: Basis,
    /// Where its id stands.
    pub span: Span,
    /// What it demands.
    pub kind: RuleKind,
}

/// A name in a rule and where it stands.
pub type Name = (String, Span);

/// What a rule demands.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
pub struct Condition {
    /// The field.
    pub field: Name,
    /// What it must be.
    pub is: Is,
    /// Where the value stands.
    pub span: Span,
}

/// What a field must be for a condition to hold.
#[derive(Clone, Debug, PartialEq)]
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
