//! Limits of a field as keywords of JSON Schema.

use super::json::{Json, Object};
use bazu_model::{Bounds, Field, FileLimit, Limits, TextUnit};

/// Limits of a field, apart by what they speak of.
#[derive(Default)]
pub(super) struct Keywords {
    /// Of the field's value.
    pub(super) value: Object,
    /// Of the text, or of each text of a list.
    pub(super) text: Object,
}

/// The keywords for the limits of a field.
pub(super) fn keywords(field: &Field) -> Keywords {
    let limits = &field.limits;
    let mut keywords = Keywords::default();
    text(&mut keywords.text, limits);
    let value = &mut keywords.value;
    if let Some(range) = &limits.range {
        bounds(value, &range.value, "minimum", "maximum");
    }
    if let Some(items) = &limits.items {
        bounds(value, items, "minItems", "maxItems");
    }
    value.set_filled("enum", limits.choices.clone());
    value.set_some("x-bazu-file", limits.file.as_ref().map(file));
    keywords
}

fn bounds(schema: &mut Object, bounds: &Bounds, min: &str, max: &str) {
    schema.set_some(min, bounds.min);
    schema.set_some(max, bounds.max);
}

/// JSON Schema counts characters. A text has at least as many UTF-16 units and bytes, so that a
/// maximum of those is one of characters too, if a loose one; the exact limit stands beside it.
fn text(schema: &mut Object, limits: &Limits) {
    if let Some(length) = &limits.length {
        let loose = length.unit != TextUnit::Chars;
        let min = length.bounds.min;
        let min = if loose {
            min.map(|min| min.min(1.0))
        } else {
            min
        };
        schema.set_some("minLength", min);
        schema.set_some("maxLength", length.bounds.max);
        if loose {
            let mut exact = Object::new();
            bounds(&mut exact, &length.bounds, "min", "max");
            exact.set("unit", unit(length.unit));
            schema.set("x-bazu-length", exact);
        }
    }
    if let Some(pattern) = &limits.pattern {
        schema.set("pattern", format!("^(?:{pattern})$"));
    }
}

/// The word of the spec language.
pub(super) fn unit(unit: TextUnit) -> &'static str {
    match unit {
        TextUnit::Chars => "chars",
        TextUnit::Utf16 => "utf16",
        TextUnit::Bytes => "bytes",
    }
}

/// The limits of an upload, in bytes.
pub(super) fn file(limit: &FileLimit) -> Json {
    let mut file = Object::new();
    file.set_some("max", limit.max);
    file.set_some("url_max", limit.url_max);
    file.set_filled("formats", limit.formats.clone());
    if limit.upload_only {
        file.set("upload_only", true);
    }
    file.into()
}
