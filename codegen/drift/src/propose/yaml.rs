//! Names and types in YAML.

use bazu_model::names;

/// Whether a value gives a Rust name by itself.
pub(super) fn is_word(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_lowercase())
        && value
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && names::is_identifier(&names::upper_camel(value))
}

/// The Rust name of a member, if it differs from the name on the wire.
pub(super) fn rust_name(name: &str) -> Option<String> {
    if name == "type" {
        return Some("kind".to_owned());
    }
    let snake = names::snake(name);
    if names::is_keyword(&snake) {
        return Some(format!("{snake}_value"));
    }
    (snake != name).then_some(snake)
}

/// A type, quoted if YAML would not read it as text.
pub(super) fn quoted(ty: &str) -> String {
    if ty.starts_with('[') || ty == "True" {
        format!("\"{ty}\"")
    } else {
        ty.to_owned()
    }
}
