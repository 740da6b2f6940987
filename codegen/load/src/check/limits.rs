//! Defaults and other values that must be within the limits.

use super::items;
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{
    Api, Field, Literal, Markup, Number, Scalar, Span, Spanned, TextUnit, Type, TypeKind, TypeRef,
    UnionBy,
};

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    for item in items(api) {
        for field in item.fields {
            sent_as_text(api, field, diagnostics);
            markup(item.fields, field, diagnostics);
            choices(field, diagnostics);
            for (word, value) in [("default", &field.default), ("value", &field.absent)] {
                if let Some(Spanned { value, span }) = value {
                    inside(api, field, word, value, *span, diagnostics);
                }
            }
        }
    }
}

/// Only a value that is a number or text on the wire can be sent as text.
fn sent_as_text(api: &Api, field: &Field, diagnostics: &mut Diagnostics) {
    let TypeRef::Named(name) = &field.ty.value else {
        return;
    };
    if field.as_string && api.types.get(name).is_some_and(|ty| !has_only_scalars(ty)) {
        let message = format!("a field of type `{name}` cannot be sent as `String`");
        Diagnostic::new(Id::LimitMismatch, field.ty.span, message)
            .label("neither a number nor text")
            .help("use `as: String` only for an `Integer` or a union of JSON kinds")
            .report(diagnostics);
    }
}

/// A choice outside the range could never be sent.
fn choices(field: &Field, diagnostics: &mut Diagnostics) {
    let Some(range) = &field.limits.range else {
        return;
    };
    let mut choices = field.limits.choices.iter();
    if let Some(choice) = choices.find(|choice| range.exclude(Number::from(**choice))) {
        let message = format!(
            "the choice {choice} of `{}` is not in the range {}",
            field.wire, range.value
        );
        Diagnostic::new(Id::DefaultOutside, range.span, message)
            .label("the range")
            .help("delete `range`: `choices` lists every number that is allowed")
            .report(diagnostics);
    }
}

/// What makes a server read markup is a field that can be left out.
fn markup(fields: &[Field], field: &Field, diagnostics: &mut Diagnostics) {
    let Some(length) = &field.limits.length else {
        return;
    };
    let Some(Markup::With(name)) = &length.after_markup else {
        return;
    };
    let mut optional = fields.iter().filter(|field| !field.required);
    if !optional.any(|field| field.wire == *name) {
        let message = format!("`{name}` is not an optional field beside `{}`", field.wire);
        let known = fields.iter().filter(|field| !field.required);
        Diagnostic::new(Id::LimitMismatch, length.span, message)
            .label("its `after_markup` names the field")
            .help("name the optional field that makes the server read markup, or write `always`")
            .did_you_mean(name, known.map(|field| field.wire.as_str()))
            .report(diagnostics);
    }
}

/// The values of an enum; none if the type is not an enum.
pub(super) fn values<'a>(api: &'a Api, ty: &TypeRef) -> Vec<&'a str> {
    let ty = match ty {
        TypeRef::Named(name) => api.types.get(name),
        _ => None,
    };
    let values = ty.into_iter().flat_map(Type::values);
    values.map(|value| value.wire.as_str()).collect()
}

/// Whether all members of a type are scalars: it is a union of JSON kinds without objects.
pub(super) fn has_only_scalars(ty: &Type) -> bool {
    matches!(&ty.kind, TypeKind::Union(union) if union.by == UnionBy::Kind
        && union.variants.iter().all(|v| matches!(v.ty.value, TypeRef::Scalar(_))))
}

/// Why a literal cannot be a value of a field.
pub(super) fn misfit(api: &Api, field: &Field, value: &Literal) -> Option<String> {
    if api.is_enum(&field.ty) {
        let known = values(api, &field.ty);
        return match value {
            Literal::String(text) if known.contains(&text.as_str()) => None,
            value => Some(format!("`{value}` is not one of {}", known.join(", "))),
        };
    }
    let number = match value {
        Literal::Integer(value) => Some(Number::from(*value)),
        Literal::Float(value) if value.is_finite() => Some(Number::from(*value)),
        Literal::Float(value) => return Some(format!("JSON has no number `{value}`")),
        _ => None,
    };
    let fits = match (&field.ty.value, value) {
        (TypeRef::Scalar(Scalar::Integer | Scalar::UnixTime), Literal::Integer(_))
        | (TypeRef::Scalar(Scalar::Float), Literal::Integer(_) | Literal::Float(_))
        | (TypeRef::Scalar(Scalar::Boolean), Literal::Boolean(_))
        | (TypeRef::Scalar(Scalar::True), Literal::Boolean(true))
        | (TypeRef::Scalar(Scalar::String), Literal::String(_))
        | (TypeRef::List(_), Literal::List([])) => true,
        (TypeRef::Named(name), _) => !api.types.contains_key(name),
        _ => false,
    };
    if !fits {
        return Some(format!("`{value}` is not a value of type `{}`", field.ty));
    }
    if let (Some(number), Some(Spanned { value: bounds, .. })) = (number, field.limits.range)
        && bounds.exclude(number)
    {
        return Some(format!("{number} is not in the range {bounds}"));
    }
    let choices = &field.limits.choices;
    if let Literal::Integer(value) = value
        && !choices.is_empty()
        && !choices.contains(value)
    {
        let known: Vec<_> = choices.iter().map(i64::to_string).collect();
        return Some(format!("{value} is not one of {}", known.join(", ")));
    }
    let Literal::String(text) = value else {
        return None;
    };
    // How long a text is without its markup is not known here.
    if let Some(length) = &field.limits.length
        && length.after_markup.is_none()
    {
        let count = match length.unit {
            TextUnit::Chars => text.chars().count(),
            TextUnit::Utf16 => text.encode_utf16().count(),
            TextUnit::Bytes => text.len(),
        };
        if length.bounds.exclude(count.into()) {
            let (bounds, unit) = (length.bounds, length.unit.word());
            return Some(format!("`{text}` has {count} {unit}, not {bounds}"));
        }
    }
    let pattern = field.limits.pattern.as_ref()?;
    let whole = regex_lite::Regex::new(&format!("^(?:{pattern})$")).ok()?;
    (!whole.is_match(text)).then(|| format!("`{text}` does not match `{pattern}`"))
}

fn inside(
    api: &Api,
    field: &Field,
    word: &str,
    value: &Literal,
    span: Span,
    diagnostics: &mut Diagnostics,
) {
    // An empty text is read as an enum value that the spec does not know.
    if word == "value" && api.is_enum(&field.ty) && *value == Literal::String(String::new()) {
        return;
    }
    if let Some(why) = misfit(api, field, value) {
        let what = match word {
            "default" => "the default of",
            _ => "the value for a missing",
        };
        let message = format!("{what} `{}` does not fit: {why}", field.wire);
        let mut diagnostic =
            Diagnostic::new(Id::DefaultOutside, span, message).label(format!("not a valid {word}"));
        if let Literal::String(text) = value {
            diagnostic = diagnostic.did_you_mean(text, values(api, &field.ty));
        }
        diagnostic.report(diagnostics);
    }
}
