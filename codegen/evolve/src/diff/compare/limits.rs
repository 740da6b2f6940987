//! Limits: whether they allow more or less.

use serde::Serialize;

use super::{Comparison, text};
use crate::diff::change::Detail;
use crate::diff::rules::Id;
use crate::diff::verdict::Direction;
use bazu_model::{Bounds, FileLimit, Length, Limits, Markup, Path};

/// A limit of a field that has a constant in the crate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    Length(Length),
    Range(Bounds),
    Items(Bounds),
    Choices(Vec<i64>),
    File(FileLimit),
}

impl Limit {
    /// The key of the spec language.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Length(_) => "length",
            Self::Range(_) => "range",
            Self::Items(_) => "items",
            Self::Choices(_) => "choices",
            Self::File(_) => "file",
        }
    }

    /// Each kind of limit, where a field has it.
    fn all(limits: &Limits) -> [Option<Self>; 5] {
        let mut choices = limits.choices.clone();
        choices.sort_unstable();
        choices.dedup();
        let file = limits.file.clone().map(|mut file| {
            file.formats.sort_unstable();
            file
        });
        [
            limits
                .length
                .as_ref()
                .map(|length| Self::Length(length.value.clone())),
            limits.range.map(|range| Self::Range(range.value)),
            limits.items.map(|items| Self::Items(items.value)),
            (!choices.is_empty()).then_some(Self::Choices(choices)),
            file.map(Self::File),
        ]
    }

    /// Whether it allows something that another limit of its kind does not.
    fn allows_more_than(&self, other: &Self) -> bool {
        match (self, other) {
            // Another unit allows more of some texts and less of others.
            (Self::Length(own), Self::Length(other)) => {
                let freer = counts_less(own.after_markup.as_ref(), other.after_markup.as_ref());
                freer || own.unit != other.unit || wider(&own.bounds, &other.bounds)
            }
            (Self::Range(own), Self::Range(other)) | (Self::Items(own), Self::Items(other)) => {
                wider(own, other)
            }
            (Self::Choices(own), Self::Choices(other)) => {
                own.iter().any(|choice| !other.contains(choice))
            }
            (Self::File(own), Self::File(other)) => takes_more(own, other),
            _ => false,
        }
    }
}

/// Whether there is markup that one does not count and another does.
fn counts_less(own: Option<&Markup>, other: Option<&Markup>) -> bool {
    match (own, other) {
        (None, _) | (Some(Markup::With(_)), Some(Markup::Always)) => false,
        (Some(own), other) => Some(own) != other,
    }
}

fn wider(own: &Bounds, other: &Bounds) -> bool {
    // An open side allows everything.
    let lower = other
        .min
        .is_some_and(|other| own.min.is_none_or(|own| own < other));
    let higher = other
        .max
        .is_some_and(|other| own.max.is_none_or(|own| own > other));
    lower || higher
}

fn takes_more(own: &FileLimit, other: &FileLimit) -> bool {
    let most = |max: Option<u64>| max.unwrap_or(u64::MAX);
    // No formats are all formats.
    let formats = !other.formats.is_empty()
        && (own.formats.is_empty() || own.formats.iter().any(|f| !other.formats.contains(f)));
    most(own.max) > most(other.max)
        || most(own.url_max) > most(other.url_max)
        || formats
        || (!own.upload_only && other.upload_only)
}

impl Comparison<'_> {
    pub(super) fn limits(&mut self, path: &Path, direction: Direction, old: &Limits, new: &Limits) {
        for (before, after) in Limit::all(old).into_iter().zip(Limit::all(new)) {
            let changed = match (&before, &after) {
                (Some(before), Some(after)) => {
                    match (
                        after.allows_more_than(before),
                        before.allows_more_than(after),
                    ) {
                        (true, false) => Id::LimitLoosened,
                        (false, true) => Id::LimitTightened,
                        _ => Id::LimitMoved,
                    }
                }
                _ => Id::LimitMoved,
            };
            let rules = [Id::LimitAdded, Id::LimitRemoved, changed];
            let span = |limits: &Limits, limit: &Option<Limit>| match limit.as_ref()? {
                Limit::Length(_) => limits.length.as_ref().map(|it| it.span),
                Limit::Range(_) => limits.range.as_ref().map(|it| it.span),
                Limit::Items(_) => limits.items.as_ref().map(|it| it.span),
                Limit::Choices(_) | Limit::File(_) => None,
            };
            let spans = (span(old, &before), span(new, &after));
            let (before, after) = (before.map(Detail::Limit), after.map(Detail::Limit));
            self.differ_at(spans, rules, path, direction, before, after);
        }
        let pattern = |limits: &Limits| limits.pattern.as_ref().and_then(text);
        let rules = [Id::PatternAdded, Id::PatternRemoved, Id::PatternChanged];
        let span = |limits: &Limits| limits.pattern.as_ref().map(|it| it.span);
        let spans = (span(old), span(new));
        self.differ_at(spans, rules, path, direction, pattern(old), pattern(new));
        let unit = |limits: &Limits| limits.unit.as_ref().and_then(text);
        self.differ(Id::UnitChanged, path, direction, unit(old), unit(new));
    }
}
