//! What an expected message is like.

use std::fmt;

use serde_json::Value;

use super::super::message::{buttons, text};

/// What an expected message is like.
pub(super) enum Condition {
    Containing(String),
    Text(String),
    Button(String),
    ReplyingTo(i64),
    Has(String),
    Invoice(i64),
    Pinned,
    That(String, Box<dyn Fn(&Value) -> bool + Send + Sync>),
}

impl Condition {
    /// Whether it is about other fields than those of a text with buttons.
    pub(super) fn is_of_fields(&self) -> bool {
        matches!(self, Self::Has(_) | Self::That(..))
    }

    /// Whether a message is like this.
    pub(super) fn fits(&self, json: &Value, is_pinned: bool) -> bool {
        match self {
            Self::Containing(part) => text(json).contains(part.as_str()),
            Self::Text(whole) => text(json) == whole,
            Self::Button(button) => buttons(json).contains(button),
            Self::ReplyingTo(id) => {
                let replied = json.pointer("/reply_to_message/message_id");
                replied.and_then(Value::as_i64) == Some(*id)
            }
            Self::Has(field) => json.get(field).is_some_and(|value| !value.is_null()),
            Self::Invoice(total) => {
                json.pointer("/invoice/total_amount")
                    .and_then(Value::as_i64)
                    == Some(*total)
            }
            Self::Pinned => is_pinned,
            Self::That(_, fits) => fits(json),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Containing(part) => write!(f, "that contains {part:?}"),
            Self::Text(whole) => write!(f, "with the text {whole:?}"),
            Self::Button(button) => write!(f, "with the button [{button}]"),
            Self::ReplyingTo(id) => write!(f, "that replies to the message {id}"),
            Self::Has(field) => write!(f, "with `{field}`"),
            Self::Invoice(total) => write!(f, "with an invoice of {total}"),
            Self::Pinned => f.write_str("that is pinned"),
            Self::That(words, _) => f.write_str(words),
        }
    }
}
