//! The violations that a check found.

use std::fmt;

use super::limit::{Choices, FileLimit, IntegerRange, ItemsLimit, LengthLimit, RangeLimit};

/// A limit or a rule that a request breaks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The path of the field from the root of the request: `media[3].caption`.
    pub path: String,
    /// The stable id of the limit or rule: `sendMessage.text.length`.
    pub rule: &'static str,
    /// The problem.
    pub problem: Problem,
}

/// The problem of a field. The variants do not hold the value of the field, because it may be private.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// A text is too short or too long.
    Length {
        /// The allowed length.
        limit: LengthLimit,
        /// The actual length, in the unit of the limit.
        actual: usize,
    },
    /// A whole number is too small or too large.
    IntegerRange {
        /// The allowed range.
        limit: IntegerRange,
        /// The actual number.
        actual: i64,
    },
    /// A number with a fraction is too small or too large.
    Range {
        /// The allowed range.
        limit: RangeLimit,
        /// The actual number.
        actual: f64,
    },
    /// A number is not one of the allowed numbers.
    Choice {
        /// The allowed numbers.
        limit: Choices,
        /// The actual number.
        actual: i64,
    },
    /// A list is too short or too long.
    Items {
        /// The allowed length.
        limit: ItemsLimit,
        /// The actual length.
        actual: usize,
    },
    /// A file is too large.
    FileSize {
        /// The allowed size.
        limit: FileLimit,
        /// The actual size, in bytes.
        actual: u64,
    },
    /// A file is an id or a URL, but the API accepts only an upload.
    NotUploaded,
    /// A text does not match its pattern.
    Pattern {
        /// The pattern.
        pattern: &'static str,
    },
    /// A required field is missing.
    Required {
        /// The reason why the field is required.
        because: &'static str,
    },
    /// A field is set, but it is not allowed.
    Forbidden {
        /// The reason why the field is not allowed.
        because: &'static str,
    },
    /// The first element of a list is invalid.
    First {
        /// The requirement for the first element.
        because: &'static str,
    },
    /// One or more of several fields must be set, but none is set.
    NoneOf {
        /// The fields.
        fields: &'static [&'static str],
    },
    /// None or too many of several fields are set.
    OneOf {
        /// The fields.
        fields: &'static [&'static str],
        /// Whether exactly one field must be set.
        required: bool,
        /// The number of fields that are set.
        actual: usize,
    },
    /// A list mixes items that cannot be sent together.
    Mixed {
        /// The groups of items that can be sent together.
        groups: &'static [&'static [&'static str]],
    },
}

/// Writes bounds as text. A missing bound is not written.
fn bounds<N: fmt::Display + PartialEq>(
    f: &mut fmt::Formatter<'_>,
    min: Option<N>,
    max: Option<N>,
) -> fmt::Result {
    match (min, max) {
        (Some(min), Some(max)) if min == max => write!(f, "exactly {min}"),
        (Some(min), Some(max)) => write!(f, "{min} to {max}"),
        (Some(min), None) => write!(f, "at least {min}"),
        (None, Some(max)) => write!(f, "at most {max}"),
        (None, None) => f.write_str("any number"),
    }
}

fn counts(f: &mut fmt::Formatter<'_>, min: usize, max: usize) -> fmt::Result {
    let min = (min > 0).then_some(min);
    let max = (max < usize::MAX).then_some(max);
    bounds(f, min, max)
}

fn unit(f: &mut fmt::Formatter<'_>, unit: &str) -> fmt::Result {
    if unit.is_empty() {
        return Ok(());
    }
    write!(f, " {unit}")
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { limit, actual } => {
                write!(f, "has {actual} {}, allowed are ", limit.unit)?;
                counts(f, limit.min, limit.max)
            }
            Self::IntegerRange { limit, actual } => {
                write!(f, "is {actual}, allowed is ")?;
                let min = (limit.min > i64::MIN).then_some(limit.min);
                let max = (limit.max < i64::MAX).then_some(limit.max);
                bounds(f, min, max)?;
                unit(f, limit.unit)
            }
            Self::Range { limit, actual } => {
                write!(f, "is {actual}, allowed is ")?;
                let finite = |bound: f64| bound.is_finite().then_some(bound);
                bounds(f, finite(limit.min), finite(limit.max))?;
                unit(f, limit.unit)
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
            Self::NotUploaded => f.write_str("must be an upload: an id or a URL is not accepted"),
            Self::Pattern { pattern } => write!(f, "does not match `{pattern}`"),
            Self::Required { because } => write!(f, "is missing, but {because}"),
            Self::First { because } => write!(f, "has an invalid first element: {because}"),
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
                f.write_str("cannot be mixed with the other items; allowed groups: ")?;
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

/// All violations of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Violations(pub(super) Vec<Violation>);

impl Violations {
    /// Whether the list has no violations.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of violations.
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
