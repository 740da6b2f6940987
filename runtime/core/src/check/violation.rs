//! What a check found.

use std::fmt;

use super::limit::{Choices, FileLimit, ItemsLimit, LengthLimit, RangeLimit};

/// A limit or a rule that a request breaks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The field, from the request's root: `media[3].caption`.
    pub path: String,
    /// The stable id of the limit or rule: `sendMessage.text.length`.
    pub rule: &'static str,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a field. No variant holds the field's value, which may be private.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// A text is too short or too long.
    Length {
        /// What is allowed.
        limit: LengthLimit,
        /// What there is, in the limit's unit.
        actual: usize,
    },
    /// A number is too small or too large.
    Range {
        /// What is allowed.
        limit: RangeLimit,
        /// What there is.
        actual: f64,
    },
    /// A number is none of those that are allowed.
    Choice {
        /// What is allowed.
        limit: Choices,
        /// What there is.
        actual: f64,
    },
    /// A list is too short or too long.
    Items {
        /// What is allowed.
        limit: ItemsLimit,
        /// What there is.
        actual: usize,
    },
    /// A file is too large.
    FileSize {
        /// What is allowed.
        limit: FileLimit,
        /// What there is, in bytes.
        actual: u64,
    },
    /// A file is named by an id or an address where only an upload is taken.
    NotUploaded,
    /// A text does not match its pattern.
    Pattern {
        /// The pattern.
        pattern: &'static str,
    },
    /// A field is missing.
    Required {
        /// When it is needed.
        because: &'static str,
    },
    /// A field must be left out.
    Forbidden {
        /// When it must not be there.
        because: &'static str,
    },
    /// The first element of a list is not as it must be.
    First {
        /// What it must be.
        because: &'static str,
    },
    /// Of several fields, none is there.
    NoneOf {
        /// The fields.
        fields: &'static [&'static str],
    },
    /// Of several fields, none or too many are there.
    OneOf {
        /// The fields.
        fields: &'static [&'static str],
        /// Whether one must be there.
        required: bool,
        /// How many are there.
        actual: usize,
    },
    /// A list mixes what must stay apart.
    Mixed {
        /// What may stand together.
        groups: &'static [&'static [&'static str]],
    },
}

/// Bounds in words; an open side is not mentioned.
fn bounds(f: &mut fmt::Formatter<'_>, min: Option<f64>, max: Option<f64>) -> fmt::Result {
    match (min, max) {
        (Some(min), Some(max)) if min == max => write!(f, "exactly {min}"),
        (Some(min), Some(max)) => write!(f, "{min} to {max}"),
        (Some(min), None) => write!(f, "at least {min}"),
        (None, Some(max)) => write!(f, "at most {max}"),
        (None, None) => f.write_str("any number"),
    }
}

fn counts(f: &mut fmt::Formatter<'_>, min: usize, max: usize) -> fmt::Result {
    let min = (min > 0).then_some(min as f64);
    let max = (max < usize::MAX).then_some(max as f64);
    bounds(f, min, max)
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { limit, actual } => {
                write!(f, "has {actual} {}, allowed are ", limit.unit)?;
                counts(f, limit.min, limit.max)
            }
            Self::Range { limit, actual } => {
                write!(f, "is {actual}, allowed is ")?;
                let finite = |bound: f64| bound.is_finite().then_some(bound);
                bounds(f, finite(limit.min), finite(limit.max))?;
                if limit.unit.is_empty() {
                    return Ok(());
                }
                write!(f, " {}", limit.unit)
            }
            Self::Choice { limit, actual } => {
                let allowed: Vec<_> = limit.0.iter().map(i64::to_string).collect();
                write!(f, "is {actual}, allowed are {}", allowed.join(", "))
            }
            Self::Items { limit, actual } => {
                write!(f, "has {actual} items, allowed are ")?;
                counts(f, limit.min, limit.max)
            }
            Self::FileSize { limit, actual } => {
                write!(
                    f,
                    "has {actual} bytes, allowed are at most {}",
                    limit.max_bytes
                )
            }
            Self::NotUploaded => {
                f.write_str("must be uploaded: no id and no address is taken here")
            }
            Self::Pattern { pattern } => write!(f, "does not match `{pattern}`"),
            Self::Required { because } => write!(f, "is missing, but {because}"),
            Self::First { because } => write!(f, "cannot be sent so: {because}"),
            Self::Forbidden { because } => write!(f, "must be left out, since {because}"),
            Self::NoneOf { fields } => {
                write!(
                    f,
                    "is missing: one or more of {} must be set",
                    fields.join(", ")
                )
            }
            Self::OneOf {
                fields,
                required,
                actual,
            } => {
                let word = if *required { "exactly" } else { "at most" };
                write!(
                    f,
                    "{actual} of {} are set, allowed is {word} one",
                    fields.join(", ")
                )
            }
            Self::Mixed { groups } => {
                f.write_str("does not go with the rest; together may stand: ")?;
                for (index, group) in groups.iter().enumerate() {
                    let comma = if index > 0 { "; " } else { "" };
                    write!(f, "{comma}{}", group.join(", "))?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {} ({})", self.path, self.problem, self.rule)
    }
}

/// Everything that is wrong with a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Violations(pub(super) Vec<Violation>);

impl Violations {
    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How much is wrong.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The violations in the order of the fields.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            let separator = if index > 0 { "; " } else { "" };
            write!(f, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
