//! Limits of a field as keywords of JSON Schema.

use serde_json::{Value, json};

use super::keys::Keys;
use bazu_model::{Bounds, Field, Limits, Number, TextUnit, pattern};

/// Limits of a field, apart by what they speak of.
pub(super) struct Keywords {
    /// Of the field's value.
    pub(super) value: Value,
    /// Of the text, or of each text of a list.
    pub(super) text: Value,
}

/// The keywords for the limits of a field.
pub(super) fn keywords(field: &Field) -> Keywords {
    let limits = &field.limits;
    let mut value = json!({});
    if let Some(range) = &limits.range {
        bounds(&mut value, range, "minimum", "maximum");
    }
    if let Some(items) = &limits.items {
        bounds(&mut value, items, "minItems", "maxItems");
    }
    value.set_filled("enum", &limits.choices);
    value.set_filled("x-bazu-file", &limits.file);
    let text = text(limits);
    Keywords { value, text }
}

fn bounds(schema: &mut Value, bounds: &Bounds, min: &str, max: &str) {
    let bounds = json!(bounds);
    schema.set_filled(min, &bounds["min"]);
    schema.set_filled(max, &bounds["max"]);
}

/// JSON Schema counts characters. A text has at least as many UTF-16 units and bytes, so that a
/// maximum of those is one of characters too, if a loose one. A limit that does not count markup has no
/// maximum here. The exact limit stands beside it.
fn text(limits: &Limits) -> Value {
    let mut schema = json!({});
    if let Some(length) = &limits.length {
        let loose = length.unit != TextUnit::Chars || length.after_markup.is_some();
        let mut characters = length.bounds;
        if loose {
            let one = Number::Whole(1);
            characters.min = characters.min.map(|min| if min > one { one } else { min });
        }
        // Markup may be of any length.
        if length.after_markup.is_some() {
            characters.max = None;
        }
        bounds(&mut schema, &characters, "minLength", "maxLength");
        if loose {
            schema.set("x-bazu-length", length);
        }
    }
    if let Some(pattern) = &limits.pattern {
        // Every pattern of a checked spec can be translated.
        schema.set_filled("pattern", pattern::ecma(pattern).unwrap_or_default());
    }
    schema
}
