//! Limits of one value.

use bazu_model::{Basis, Bounds, Field, LimitKind, Markup, Number, TextUnit};
use serde_json::Value;

use super::{Fields, words};
use crate::reply::Refusal;
use crate::step::Step;

/// Checks a value against the limits of its field. Those of files are checked where the file is read.
///
/// What is inferred binds nobody. `beside` are the fields beside it.
pub(super) fn check(
    field: &Field,
    value: &Value,
    beside: &Fields,
    path: &[Step<'_>],
) -> Result<(), Refusal> {
    if field.facts.basis == Basis::Inferred {
        return Ok(());
    }
    if let (Some(limit), Value::Array(items)) = (&field.limits.items, value)
        && limit.value.exclude(Number::from(items.len()))
    {
        return Err(words::items(path, limit, items.len()));
    }
    each(value, &mut |value| one(field, value, beside, path))
}

/// A value, or each item of a list.
fn each(
    value: &Value,
    check: &mut impl FnMut(&Value) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    match value {
        Value::Array(items) => items.iter().try_for_each(|item| each(item, check)),
        value => check(value),
    }
}

fn one(field: &Field, value: &Value, beside: &Fields, path: &[Step<'_>]) -> Result<(), Refusal> {
    match value {
        Value::String(text) => {
            length(field, text, beside, path)?;
            pattern(field, text, path)
        }
        Value::Number(_) => number(field, value, path),
        _ => Ok(()),
    }
}

/// Checks the length of a text.
pub(super) fn length(
    field: &Field,
    text: &str,
    beside: &Fields,
    path: &[Step<'_>],
) -> Result<(), Refusal> {
    let Some(limit) = &field.limits.length else {
        return Ok(());
    };
    let actual = match limit.unit {
        TextUnit::Chars => text.chars().count(),
        TextUnit::Utf16 => text.encode_utf16().count(),
        TextUnit::Bytes => text.len(),
    };
    let bounds = limit.bounds;
    if !bounds.exclude(Number::from(actual)) {
        return Ok(());
    }
    let has_markup = match &limit.after_markup {
        None => false,
        Some(Markup::Always) => true,
        Some(Markup::With(mode)) => beside.contains_key(mode),
    };
    // Markup does not count, and only who reads it knows how much of the text it is.
    let is_open = has_markup && text.contains(['<', '&', '*', '_', '~', '|', '[', '`', '>', '\\']);
    let max = bounds.max.filter(|_| !is_open);
    match (Bounds { max, ..bounds }).exclude(Number::from(actual)) {
        true => Err(words::length(path, field, limit, actual)),
        false => Ok(()),
    }
}

fn pattern(field: &Field, text: &str, path: &[Step<'_>]) -> Result<(), Refusal> {
    let Some(pattern) = &field.limits.pattern else {
        return Ok(());
    };
    // The generator refuses a pattern that does not compile.
    let whole = regex_lite::Regex::new(&format!("^(?:{pattern})$"));
    match whole.is_ok_and(|whole| !whole.is_match(text)) {
        true => Err(words::not_a(path, format_args!("a text like `{pattern}`"))),
        false => Ok(()),
    }
}

/// Checks a number.
pub(super) fn number(field: &Field, value: &Value, path: &[Step<'_>]) -> Result<(), Refusal> {
    let limits = &field.limits;
    let actual = match (value.as_i64(), value.as_f64()) {
        (Some(whole), _) => Number::from(whole),
        (None, Some(real)) => Number::from(real),
        (None, None) => return Ok(()),
    };
    if let Some(range) = &limits.range
        && range.exclude(actual)
    {
        return Err(words::not_a(path, range));
    }
    let allowed = &limits.choices;
    if !allowed.is_empty() && !actual.whole().is_some_and(|it| allowed.contains(&it)) {
        let allowed: Vec<_> = allowed.iter().map(i64::to_string).collect();
        let expected = format!("one of {}", allowed.join(", "));
        return Err(words::not_a(path, expected));
    }
    Ok(())
}

/// Whether a field has a limit of a kind that binds.
pub(super) fn binds(field: &Field, kind: LimitKind) -> bool {
    field.facts.basis != Basis::Inferred && field.limits.kinds().contains(&kind)
}
