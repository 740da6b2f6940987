//! The position of a check in a request, and its violations.

use std::fmt;

use super::limit::{Choices, FileLimit, IntegerRange, ItemsLimit, LengthLimit, RangeLimit};
use super::violation::{Problem, Violation, Violations};
use crate::input_file::InputFile;

/// A position in a request. It is kept on the stack and converted to text only for a violation.
#[derive(Clone, Copy, Debug)]
struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Field(&'static str),
    Index(usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Field(name) if self.parent.is_some() => write!(f, ".{name}"),
            Step::Field(name) => f.write_str(name),
            Step::Index(index) => write!(f, "[{index}]"),
        }
    }
}

/// A type with its own limits or rules.
pub trait Check {
    /// Reports every violation to the scope.
    fn check(&self, scope: &mut Scope<'_>);
}

impl<T: Check + ?Sized> Check for Box<T> {
    fn check(&self, scope: &mut Scope<'_>) {
        (**self).check(scope);
    }
}

impl<T: Check> Check for Option<T> {
    fn check(&self, scope: &mut Scope<'_>) {
        if let Some(value) = self {
            value.check(scope);
        }
    }
}

impl<T: Check> Check for Vec<T> {
    fn check(&self, scope: &mut Scope<'_>) {
        for (index, item) in self.iter().enumerate() {
            scope.enter(Step::Index(index), |scope| item.check(scope));
        }
    }
}

/// A text in any type that a field can have.
pub trait Texts {
    /// Calls the function with every text.
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &str));
}

impl Texts for String {
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &str)) {
        visit(None, self);
    }
}

impl<T: Texts> Texts for Option<T> {
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &str)) {
        if let Some(value) = self {
            value.each(visit);
        }
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &str)) {
        for (index, item) in self.iter().enumerate() {
            item.each(&mut |_, text| visit(Some(index), text));
        }
    }
}

/// A file in any type that a field can have.
pub trait Files {
    /// Calls the function with every file.
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &InputFile));
}

impl Files for InputFile {
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &InputFile)) {
        visit(None, self);
    }
}

impl<T: Files> Files for Option<T> {
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &InputFile)) {
        if let Some(value) = self {
            value.each(visit);
        }
    }
}

impl<T: Files> Files for Vec<T> {
    fn each(&self, visit: &mut dyn FnMut(Option<usize>, &InputFile)) {
        for (index, item) in self.iter().enumerate() {
            item.each(&mut |_, file| visit(Some(index), file));
        }
    }
}

/// A number that a field may hold.
pub trait Number: Copy {
    /// The type of the number in limits.
    type Value;

    /// The value, if there is one.
    fn value(self) -> Option<Self::Value>;
}

impl Number for i64 {
    type Value = Self;

    fn value(self) -> Option<Self> {
        Some(self)
    }
}

impl Number for f64 {
    type Value = Self;

    fn value(self) -> Option<Self> {
        Some(self)
    }
}

impl<T: Number> Number for Option<T> {
    type Value = T::Value;

    fn value(self) -> Option<T::Value> {
        self.and_then(Number::value)
    }
}

fn too_long_or_short(text: &str, limit: LengthLimit, max: usize) -> Option<Problem> {
    // A text has at least as many bytes as characters or units, so most texts need no count.
    if text.len() <= max && limit.min <= 1 && text.len() >= limit.min {
        return None;
    }
    let actual = limit.unit.count(text);
    (actual < limit.min || actual > max).then_some(Problem::Length { limit, actual })
}

/// Whether a text contains a character with which markup begins, in HTML or in any kind of Markdown.
fn may_have_markup(text: &str) -> bool {
    text.contains(['<', '&', '*', '_', '~', '|', '[', '`', '>', '\\'])
}

/// The position of a check, and the violations that it found.
#[derive(Debug)]
pub struct Scope<'a> {
    path: Option<&'a Path<'a>>,
    found: &'a mut Violations,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(found: &'a mut Violations) -> Self {
        Self { path: None, found }
    }

    fn enter(&mut self, step: Step, check: impl FnOnce(&mut Scope<'_>)) {
        let path = Path {
            parent: self.path,
            step,
        };
        check(&mut Scope {
            path: Some(&path),
            found: self.found,
        });
    }

    fn report(
        &mut self,
        field: &'static str,
        index: Option<usize>,
        rule: &'static str,
        problem: Problem,
    ) {
        self.report_rule(field, index, (rule, ""), problem);
    }

    /// Reports a rule with its reason, which may be empty.
    fn report_rule(
        &mut self,
        field: &'static str,
        index: Option<usize>,
        (rule, reason): (&'static str, &'static str),
        problem: Problem,
    ) {
        let field = Path {
            parent: self.path,
            step: Step::Field(field),
        };
        let path = match index {
            Some(index) => format!("{field}[{index}]"),
            None => field.to_string(),
        };
        self.found.found.push(Violation {
            path,
            rule,
            problem,
            reason: Some(reason).filter(|reason| !reason.is_empty()),
        });
    }

    /// Checks the value of a field with its own limits and rules.
    pub fn nested(&mut self, field: &'static str, value: &(impl Check + ?Sized)) {
        self.enter(Step::Field(field), |scope| value.check(scope));
    }

    /// Checks the length of a text, or of each text of a list.
    pub fn length(
        &mut self,
        field: &'static str,
        text: &impl Texts,
        limit: LengthLimit,
        rule: &'static str,
    ) {
        text.each(&mut |index, text| {
            if let Some(problem) = too_long_or_short(text, limit, limit.max) {
                self.report(field, index, rule, problem);
            }
        });
    }

    /// Checks the length that a text, or each text of a list, has without its markup. `markup` says whether
    /// the server reads markup.
    ///
    /// A text in which something may be markup can be longer than the limit, because only the server knows
    /// how much of it remains.
    pub fn length_after_markup(
        &mut self,
        field: &'static str,
        text: &impl Texts,
        markup: bool,
        limit: LengthLimit,
        rule: &'static str,
    ) {
        text.each(&mut |index, text| {
            let problem = too_long_or_short(text, limit, limit.max);
            // Few texts are so long that their markup matters.
            let problem = match problem {
                Some(_) if markup && may_have_markup(text) => {
                    too_long_or_short(text, limit, usize::MAX)
                }
                problem => problem,
            };
            if let Some(problem) = problem {
                self.report(field, index, rule, problem);
            }
        });
    }

    /// Checks that a text, or each text of a list, matches a pattern completely.
    pub fn pattern(
        &mut self,
        field: &'static str,
        text: &impl Texts,
        pattern: &'static str,
        rule: &'static str,
    ) {
        text.each(&mut |index, text| {
            let whole = format!("^(?:{pattern})$");
            // The generator rejects a pattern that does not compile.
            if regex_lite::Regex::new(&whole).is_ok_and(|regex| !regex.is_match(text)) {
                self.report(field, index, rule, Problem::Pattern { pattern });
            }
        });
    }

    /// Checks the range of a whole number.
    pub fn integer_range(
        &mut self,
        field: &'static str,
        number: impl Number<Value = i64>,
        limit: IntegerRange,
        rule: &'static str,
    ) {
        if let Some(actual) = number.value()
            && !(limit.min..=limit.max).contains(&actual)
        {
            self.report(field, None, rule, Problem::IntegerRange { limit, actual });
        }
    }

    /// Checks the range of a number with a fraction.
    pub fn range(
        &mut self,
        field: &'static str,
        number: impl Number<Value = f64>,
        limit: RangeLimit,
        rule: &'static str,
    ) {
        if let Some(actual) = number.value()
            && !(limit.min..=limit.max).contains(&actual)
        {
            self.report(field, None, rule, Problem::Range { limit, actual });
        }
    }

    /// Checks that a number is one of the allowed numbers.
    pub fn choice(
        &mut self,
        field: &'static str,
        number: impl Number<Value = i64>,
        limit: Choices,
        rule: &'static str,
    ) {
        if let Some(actual) = number.value()
            && !limit.0.contains(&actual)
        {
            self.report(field, None, rule, Problem::Choice { limit, actual });
        }
    }

    /// Checks the length of a list.
    pub fn items(
        &mut self,
        field: &'static str,
        actual: usize,
        limit: ItemsLimit,
        rule: &'static str,
    ) {
        if actual < limit.min || actual > limit.max {
            self.report(field, None, rule, Problem::Items { limit, actual });
        }
    }

    /// Checks the size of an upload if it is known without reading the file. For a path, the file system
    /// returns the size. If that fails, sending the file reports the error.
    pub fn file(
        &mut self,
        field: &'static str,
        file: &InputFile,
        limit: FileLimit,
        rule: &'static str,
    ) {
        if let Ok(Some(actual)) = file.known_len()
            && actual > limit.max_bytes
        {
            self.report(field, None, rule, Problem::FileSize { limit, actual });
        }
    }

    /// Checks that a file is an upload, and not an id or a URL.
    pub fn upload(&mut self, field: &'static str, file: &InputFile, rule: &'static str) {
        // What a path needs is said by `local_path`.
        if !file.is_upload() && !file.is_local_path() {
            self.report(field, None, rule, Problem::NotUploaded);
        }
    }

    /// Checks that an id or a URL is not the path of a file on this machine.
    pub fn local_path(&mut self, field: &'static str, file: &impl Files, rule: &'static str) {
        file.each(&mut |index, file| {
            if file.is_local_path() {
                self.report(field, index, rule, Problem::LocalPath);
            }
        });
    }

    /// Reports a required field that is missing.
    ///
    /// A rule is its id and the reason for it, which may be empty.
    pub fn required(
        &mut self,
        field: &'static str,
        because: &'static str,
        rule: (&'static str, &'static str),
    ) {
        self.report_rule(field, None, rule, Problem::Required { because });
    }

    /// Reports a list with an invalid first element.
    pub fn first(
        &mut self,
        field: &'static str,
        because: &'static str,
        rule: (&'static str, &'static str),
    ) {
        self.report_rule(field, None, rule, Problem::First { because });
    }

    /// Reports a field that is not allowed.
    pub fn forbidden(
        &mut self,
        field: &'static str,
        because: &'static str,
        rule: (&'static str, &'static str),
    ) {
        self.report_rule(field, None, rule, Problem::Forbidden { because });
    }

    /// Checks how many of several fields are set. Fields in one list count as one: they are set together or
    /// not at all.
    pub fn one_of(
        &mut self,
        fields: &'static [&'static [&'static str]],
        present: &[&[bool]],
        required: bool,
        rule: (&'static str, &'static str),
    ) {
        let mut actual = 0;
        let mut first = None;
        for (index, group) in present.iter().enumerate() {
            if group.iter().any(|set| *set) {
                actual += 1;
                first.get_or_insert((index, *group));
            }
        }
        let group = || {
            let index = first.map_or(0, |(index, _)| index);
            fields.get(index).copied().unwrap_or_default()
        };
        if actual > 1 || (required && actual == 0) {
            // Of several fields that form one group, the message names the first one.
            let field = group().first().copied().unwrap_or_default();
            let problem = Problem::OneOf {
                fields,
                required,
                actual,
            };
            self.report_rule(field, None, rule, problem);
        } else if let Some((_, set)) = first
            && let Some(missing) = set.iter().position(|set| !set)
        {
            let fields = group();
            let field = fields.get(missing).copied().unwrap_or_default();
            self.report_rule(field, None, rule, Problem::Incomplete { fields });
        }
    }

    /// Checks that one or more of several fields are set.
    pub fn at_least_one(
        &mut self,
        fields: &'static [&'static str],
        present: bool,
        rule: (&'static str, &'static str),
    ) {
        if !present {
            let field = fields.first().copied().unwrap_or_default();
            self.report_rule(field, None, rule, Problem::NoneOf { fields });
        }
    }

    /// Checks that all tags of a list come from one group. Unknown tags are accepted.
    pub fn uniform<'t>(
        &mut self,
        field: &'static str,
        tags: impl Iterator<Item = Option<&'t str>>,
        groups: &'static [&'static [&'static str]],
        rule: (&'static str, &'static str),
    ) {
        let mut first = None;
        for (index, tag) in tags.enumerate() {
            let Some(tag) = tag else {
                continue;
            };
            let group = groups.iter().position(|group| group.contains(&tag));
            if group.is_none() || first.is_some_and(|first| Some(first) != group) {
                let problem = Problem::Mixed { groups };
                self.report_rule(field, Some(index), rule, problem);
            }
            first = first.or(group);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::check::Unit;

    fn found(check: impl FnOnce(&mut Scope<'_>)) -> Vec<(String, String)> {
        let mut found = Violations::default();
        check(&mut Scope::new(&mut found));
        let violations = found.iter();
        violations
            .map(|it| (it.path.clone(), it.problem.to_string()))
            .collect()
    }

    #[test]
    fn a_text_that_is_long_enough_in_bytes_may_be_too_short_in_characters() {
        let limit = |min| LengthLimit {
            min,
            max: 9,
            unit: Unit::Chars,
        };
        let check = |text: &str, min| {
            let text = text.to_owned();
            found(|scope| scope.length("text", &text, limit(min), "text.length")).len()
        };
        for (text, min, violations) in [
            ("بب", 2, 0),
            ("بب", 3, 1),
            ("", 1, 1),
            ("ب", 1, 0),
            ("بببببببب", 1, 0),
            ("ببببببببب", 1, 0),
            ("بببببببببب", 1, 1),
        ] {
            assert_eq!(check(text, min), violations, "{text} {min}");
        }
    }

    #[test]
    fn each_file_of_a_list_that_looks_like_a_path_is_reported_at_its_place() {
        let files = vec![InputFile::id("AgAC"), InputFile::id("./cat.jpg")];
        let found = found(|scope| scope.local_path("photos", &files, "local"));
        let paths: Vec<_> = found.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["photos[1]"]);
    }

    #[test]
    fn of_several_fields_as_many_are_set_as_the_rule_allows_and_groups_are_whole() {
        const FIELDS: &[&[&str]] = &[&["a"], &["b", "c"]];
        let none_set = "is missing: set exactly one of";
        let two_set = "is one of 2 that are set";
        let part_set = "is missing: `b` and `c` are set together";
        for (a, bc, required, expected) in [
            (false, [false, false], false, None),
            (false, [false, false], true, Some(("a", none_set))),
            (true, [false, false], true, None),
            (false, [true, true], true, None),
            (true, [true, true], false, Some(("a", two_set))),
            (true, [true, true], true, Some(("a", two_set))),
            (true, [true, false], true, Some(("a", two_set))),
            (false, [true, false], true, Some(("c", part_set))),
            (false, [false, true], false, Some(("b", part_set))),
        ] {
            let found = found(|scope| {
                scope.one_of(FIELDS, &[&[a], &bc], required, ("one", ""));
            });
            let found = found.first();
            let fits = match (found, expected) {
                (Some((path, problem)), Some((field, words))) => {
                    path == field && problem.starts_with(words)
                }
                (found, expected) => found.is_none() && expected.is_none(),
            };
            assert!(fits, "{a} {bc:?} {required}: {found:?}");
        }
    }

    #[test]
    fn one_or_more_of_several_fields_must_be_set() {
        let check = |present| found(|it| it.at_least_one(&["a", "b"], present, ("some", "")));
        assert!(check(true).is_empty());
        let words = "is missing: set one or more of `a` and `b`";
        assert_eq!(check(false), [("a".to_owned(), words.to_owned())]);
    }

    #[test]
    fn the_items_of_a_list_come_from_one_group_whatever_is_unknown() {
        const GROUPS: &[&[&str]] = &[&["photo", "video"], &["audio"]];
        for (tags, mixed) in [
            (&[Some("photo"), Some("video"), Some("photo")][..], None),
            (&[Some("photo"), Some("audio")], Some("media[1]")),
            (&[Some("audio"), None, Some("photo")], Some("media[2]")),
            (&[None, Some("audio"), Some("audio")], None),
            (&[Some("sticker")], Some("media[0]")),
            (&[Some("audio"), Some("sticker")], Some("media[1]")),
            (&[], None),
        ] {
            let found = found(|scope| {
                scope.uniform("media", tags.iter().copied(), GROUPS, ("alike", ""));
            });
            let path = found.first().map(|(path, _)| path.as_str());
            assert_eq!(path, mixed, "{tags:?}");
        }
    }
}
