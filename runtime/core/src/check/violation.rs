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
    /// Why the API has the rule, if that is known.
    pub reason: Option<&'static str>,
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
    /// An id or a URL that looks like the path of a file on this machine.
    LocalPath,
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
        /// The fields. Several fields in one list count as one: they are set together or not at all.
        fields: &'static [&'static [&'static str]],
        /// Whether exactly one field must be set.
        required: bool,
        /// The number of fields that are set.
        actual: usize,
    },
    /// Some of several fields that belong together are set, but not all.
    Incomplete {
        /// The fields.
        fields: &'static [&'static str],
    },
    /// A list mixes items that cannot be sent together.
    Mixed {
        /// The groups of items that can be sent together.
        groups: &'static [&'static [&'static str]],
    },
}

/// A number of things: `1 item`, `2 items`.
fn counted(count: usize, plural: &str) -> String {
    format!("{count} {}", noun(count == 1, plural))
}

/// The form of a noun after a number.
fn noun(is_one: bool, plural: &str) -> &str {
    match plural.strip_suffix('s') {
        Some(singular) if is_one => singular,
        _ => plural,
    }
}

/// The number that stands last in the text of bounds, if it stands there alone.
fn only<N: PartialEq>(min: Option<N>, max: Option<N>) -> Option<N> {
    match (min, max) {
        (Some(min), Some(max)) => (min == max).then_some(min),
        (one, None) | (None, one) => one,
    }
}

/// Names joined as people join them: `a`, `b` or `c`.
fn listed<T: AsRef<str>>(names: &[T], word: &str) -> String {
    let quoted: Vec<_> = names
        .iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    match quoted.split_last() {
        Some((last, before)) if !before.is_empty() => {
            format!("{} {word} {last}", before.join(", "))
        }
        _ => quoted.concat(),
    }
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
    let verb = if only(min, max) == Some(1) {
        "is"
    } else {
        "are"
    };
    write!(f, ", allowed {verb} ")?;
    bounds(f, min, max)
}

fn unit(f: &mut fmt::Formatter<'_>, is_one: bool, unit: &str) -> fmt::Result {
    if unit.is_empty() {
        return Ok(());
    }
    write!(f, " {}", noun(is_one, unit))
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { limit, actual } => {
                write!(f, "has {}", counted(*actual, limit.unit.plural()))?;
                counts(f, limit.min, limit.max)
            }
            Self::IntegerRange { limit, actual } => {
                write!(f, "is {actual}, allowed is ")?;
                let min = (limit.min > i64::MIN).then_some(limit.min);
                let max = (limit.max < i64::MAX).then_some(limit.max);
                bounds(f, min, max)?;
                unit(f, only(min, max) == Some(1), limit.unit)
            }
            Self::Range { limit, actual } => {
                write!(f, "is {actual}, allowed is ")?;
                let finite = |bound: f64| bound.is_finite().then_some(bound);
                let (min, max) = (finite(limit.min), finite(limit.max));
                bounds(f, min, max)?;
                unit(f, only(min, max) == Some(1.0), limit.unit)
            }
            Self::Choice { limit, actual } => {
                let allowed: Vec<_> = limit.0.iter().map(i64::to_string).collect();
                let verb = if allowed.len() == 1 { "is" } else { "are" };
                write!(f, "is {actual}, allowed {verb} {}", allowed.join(", "))
            }
            Self::Items { limit, actual } => {
                write!(f, "has {}", counted(*actual, "items"))?;
                counts(f, limit.min, limit.max)
            }
            Self::FileSize { limit, actual } => {
                let max = usize::try_from(limit.max_bytes).unwrap_or(usize::MAX);
                write!(f, "has {actual} {}", noun(*actual == 1, "bytes"))?;
                counts(f, 0, max)
            }
            Self::NotUploaded => f.write_str("must be an upload: an id or a URL is not accepted"),
            Self::LocalPath => f.write_str(
                "looks like the path of a file on this machine, but would be sent as the id of a file on \
                 the server: write `InputFile::path(…)`; a URL starts with `https://`",
            ),
            Self::Pattern { pattern } => write!(f, "does not match `{pattern}`"),
            Self::Required { because } => write!(f, "is missing, but {because}"),
            Self::First { because } => write!(f, "has an invalid first element: {because}"),
            Self::Forbidden { because } => write!(f, "must be left out, since {because}"),
            Self::NoneOf { fields } => {
                write!(f, "is missing: set one or more of {}", listed(fields, "and"))
            }
            Self::OneOf {
                fields,
                required,
                actual,
            } => {
                let word = if *required { "exactly" } else { "at most" };
                let groups: Vec<_> = fields.iter().map(|group| group.join("` with `")).collect();
                let groups = listed(&groups, "and");
                match actual {
                    0 => write!(f, "is missing: set {word} one of {groups}"),
                    _ => write!(f, "is one of {actual} that are set: set {word} one of {groups}"),
                }
            }
            Self::Incomplete { fields } => {
                write!(f, "is missing: {} are set together", listed(fields, "and"))
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
        write!(f, "`{}` {}", self.path, self.problem)?;
        if let Some(reason) = self.reason {
            write!(f, ": {}", reason.trim_end_matches('.'))?;
        }
        write!(f, " ({})", self.rule)
    }
}

/// All violations of a request.
///
/// `Display` is one line. Where several items of a list break the same limit or rule, it shows the first, and
/// the number of the others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Violations {
    pub(crate) method: Option<&'static str>,
    pub(super) found: Vec<Violation>,
}

impl Violations {
    /// The method of the request, such as `sendMessage`.
    pub fn method(&self) -> Option<&'static str> {
        self.method
    }

    /// Whether the list has no violations.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The number of violations.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// The violations in the order of the fields.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.found.iter()
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
        let mut groups: Vec<(Vec<&str>, &Violation, usize)> = Vec::new();
        for violation in self {
            let fields = without_indices(&violation.path);
            let mut known = groups.iter_mut();
            match known.find(|(path, first, _)| first.rule == violation.rule && *path == fields) {
                Some((.., others)) => *others += 1,
                None => groups.push((fields, violation, 0)),
            }
        }
        for (index, (_, first, others)) in groups.into_iter().enumerate() {
            let separator = if index > 0 { "; " } else { "" };
            write!(f, "{separator}{first}")?;
            if others > 0 {
                write!(f, " and {others} more")?;
            }
        }
        Ok(())
    }
}

/// The parts of a path between the indices of its lists.
fn without_indices(path: &str) -> Vec<&str> {
    let parts = path.split('[');
    let parts = parts.map(|part| part.split_once(']').map_or(part, |(_, behind)| behind));
    parts.collect()
}

impl std::error::Error for Violations {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Unit;

    #[track_caller]
    fn says(problem: Problem, text: &str) {
        assert_eq!(problem.to_string(), text);
    }

    fn length(unit: Unit, min: usize, max: usize, actual: usize) -> Problem {
        let limit = LengthLimit { min, max, unit };
        Problem::Length { limit, actual }
    }

    fn items(min: usize, max: usize, actual: usize) -> Problem {
        let limit = ItemsLimit { min, max };
        Problem::Items { limit, actual }
    }

    fn range(min: f64, max: f64, unit: &'static str, actual: f64) -> Problem {
        let limit = RangeLimit { min, max, unit };
        Problem::Range { limit, actual }
    }

    #[test]
    fn one_is_singular_in_every_unit_and_every_bound() {
        const OPEN: usize = usize::MAX;
        says(items(2, 10, 1), "has 1 item, allowed are 2 to 10");
        says(items(1, OPEN, 0), "has 0 items, allowed is at least 1");
        says(items(2, OPEN, 1), "has 1 item, allowed are at least 2");
        says(items(0, 1, 2), "has 2 items, allowed is at most 1");
        says(items(3, 3, 2), "has 2 items, allowed are exactly 3");
        says(items(1, 1, 0), "has 0 items, allowed is exactly 1");
        let text = length(Unit::Chars, 3, 64, 1);
        says(text, "has 1 character, allowed are 3 to 64");
        let text = length(Unit::Utf16, 2, OPEN, 1);
        says(text, "has 1 UTF-16 unit, allowed are at least 2");
        let text = length(Unit::Bytes, 0, 64, 65);
        says(text, "has 65 bytes, allowed are at most 64");
        let text = length(Unit::Bytes, 2, 2, 1);
        says(text, "has 1 byte, allowed are exactly 2");
    }

    #[test]
    fn a_range_of_whole_numbers_keeps_every_digit() {
        let range = |min, max, actual| {
            let limit = IntegerRange {
                min,
                max,
                unit: "rials",
            };
            Problem::IntegerRange { limit, actual }
        };
        let great = range(1, 9_007_199_254_740_992, 9_007_199_254_740_993);
        says(
            great,
            "is 9007199254740993, allowed is 1 to 9007199254740992 rials",
        );
        says(range(i64::MIN, 1, 2), "is 2, allowed is at most 1 rial");
        says(range(2, i64::MAX, 1), "is 1, allowed is at least 2 rials");
    }

    #[test]
    fn a_range_is_said_with_its_unit_and_without_an_open_bound() {
        const OPEN: f64 = f64::INFINITY;
        says(range(1.0, 9.0, "", 0.5), "is 0.5, allowed is 1 to 9");
        let low = range(1.0, OPEN, "seconds", 0.0);
        says(low, "is 0, allowed is at least 1 second");
        let high = range(-OPEN, 60.0, "seconds", 61.0);
        says(high, "is 61, allowed is at most 60 seconds");
        let other = range(1.0, 1.0, "meters", 2.0);
        says(other, "is 2, allowed is exactly 1 meter");
        let many = range(0.0, 1.0, "meters", 2.0);
        says(many, "is 2, allowed is 0 to 1 meters");
        says(
            range(-OPEN, OPEN, "", f64::NAN),
            "is NaN, allowed is any number",
        );
    }

    #[test]
    fn every_other_problem_is_a_plain_sentence() {
        let limit = Choices(&[21_600, 43_200]);
        says(
            Problem::Choice { limit, actual: 5 },
            "is 5, allowed are 21600, 43200",
        );
        let limit = Choices(&[64]);
        says(Problem::Choice { limit, actual: 5 }, "is 5, allowed is 64");
        let limit = |max_bytes| FileLimit {
            max_bytes,
            url_max_bytes: u64::MAX,
            formats: &[],
        };
        says(
            Problem::FileSize {
                limit: limit(10),
                actual: 11,
            },
            "has 11 bytes, allowed are at most 10",
        );
        says(
            Problem::NotUploaded,
            "must be an upload: an id or a URL is not accepted",
        );
        says(
            Problem::LocalPath,
            "looks like the path of a file on this machine, but would be sent as the id of a file on the \
             server: write `InputFile::path(…)`; a URL starts with `https://`",
        );
        says(
            Problem::Pattern { pattern: "[a-z]+" },
            "does not match `[a-z]+`",
        );
        let because = "`ok` is false";
        says(
            Problem::Required { because },
            "is missing, but `ok` is false",
        );
        says(
            Problem::Forbidden { because },
            "must be left out, since `ok` is false",
        );
        let because = "it must have `pay`";
        says(
            Problem::First { because },
            "has an invalid first element: it must have `pay`",
        );
        let fields = &["url"];
        says(
            Problem::NoneOf { fields },
            "is missing: set one or more of `url`",
        );
        let fields = &["url", "web_app", "copy_text"];
        says(
            Problem::NoneOf { fields },
            "is missing: set one or more of `url`, `web_app` and `copy_text`",
        );
        says(
            Problem::Incomplete {
                fields: &["chat_id", "message_id"],
            },
            "is missing: `chat_id` and `message_id` are set together",
        );
        let groups: &[&[&str]] = &[&["document"], &["photo", "video"]];
        says(
            Problem::Mixed { groups },
            "cannot be mixed with the other items; allowed groups: document; photo, video",
        );
    }

    #[test]
    fn of_several_fields_it_is_said_how_many_are_set_and_how_many_may_be() {
        let fields: &[&[&str]] = &[&["chat_id", "message_id"], &["inline_message_id"]];
        let one_of = |required, actual| Problem::OneOf {
            fields,
            required,
            actual,
        };
        says(
            one_of(true, 0),
            "is missing: set exactly one of `chat_id` with `message_id` and `inline_message_id`",
        );
        says(
            one_of(false, 2),
            "is one of 2 that are set: set at most one of `chat_id` with `message_id` and `inline_message_id`",
        );
    }

    #[test]
    fn a_reason_stands_before_the_id_of_its_rule() {
        let violation = Violation {
            path: "error_message".to_owned(),
            rule: "answer.reason",
            problem: Problem::Required {
                because: "`ok` is false",
            },
            reason: Some("The user sees it."),
        };
        assert_eq!(
            violation.to_string(),
            "`error_message` is missing, but `ok` is false: The user sees it (answer.reason)"
        );
    }

    #[test]
    fn equal_violations_of_the_items_of_a_list_are_folded_and_others_are_not() {
        let violation = |path: String, actual| Violation {
            path,
            rule: "InputMediaPhoto.caption.length",
            problem: length(Unit::Chars, 0, 1024, actual),
            reason: None,
        };
        let items = (0..11).map(|at| violation(format!("media[{at}].caption"), 1025 + at));
        let other = violation("cover.caption".to_owned(), 2000);
        let found = items.chain([other]).collect();
        let all = Violations {
            method: None,
            found,
        };
        assert_eq!(all.len(), 12);
        assert_eq!(
            all.to_string(),
            "`media[0].caption` has 1025 characters, allowed are at most 1024 \
             (InputMediaPhoto.caption.length) and 10 more; `cover.caption` has 2000 characters, allowed are \
             at most 1024 (InputMediaPhoto.caption.length)"
        );
    }
}
