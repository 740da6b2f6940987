//! Rules across fields.

use schemars::JsonSchema;
use serde::Deserialize;

use bazu_model::{Basis, Literal};

use super::Names;
use crate::source::{Entries, Spanned};

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
