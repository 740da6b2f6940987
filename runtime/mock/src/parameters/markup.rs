//! The keyboard of a message.

use serde_json::Value;

use crate::written::Written;

/// The parameter and the field with the keyboard of a message.
pub(crate) const MARKUP: &str = "reply_markup";
/// The field of a keyboard with buttons in the message.
pub(super) const INLINE: &str = "inline_keyboard";

/// The keyboard that a bot gives a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Markup {
    /// Buttons in the message. They are a part of it.
    Buttons(Written),
    /// A keyboard for buttons in the message that has none.
    NoButtons(Written),
    /// Another keyboard. It belongs to the users.
    Keyboard(Written),
}

impl Markup {
    /// The kind of a keyboard follows from what it holds.
    pub(crate) fn new(value: &Value) -> Self {
        let written = Written::new(value);
        match value.get(INLINE).and_then(Value::as_array) {
            Some(rows) if rows.iter().all(has_no_button) => Self::NoButtons(written),
            Some(_) => Self::Buttons(written),
            None => Self::Keyboard(written),
        }
    }

    /// The keyboard as the bot gave it.
    pub(crate) fn value(&self) -> &Value {
        self.written()
    }

    /// The keyboard as JSON.
    pub(crate) fn written(&self) -> &Written {
        match self {
            Self::Buttons(value) | Self::NoButtons(value) | Self::Keyboard(value) => value,
        }
    }
}

fn has_no_button(row: &Value) -> bool {
    row.as_array().is_none_or(Vec::is_empty)
}
