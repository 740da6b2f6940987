//! About how many bytes an event has: enough to bound them.

use serde_json::Value;

use super::{Event, EventKind};
use crate::parameters::Fields;

/// The size of an event with its texts.
pub(super) fn of(kind: &EventKind) -> usize {
    let more = match kind {
        EventKind::Called(call) => {
            size_of_val(&**call)
                + call.method.len()
                + call.parameters.size()
                + of_fields(&call.unknown)
                + call.answer.len()
        }
        EventKind::Answered {
            query, id, answer, ..
        } => query.len() + id.len() + of_fields(answer),
        EventKind::Payment {
            id, state, message, ..
        } => id.len() + state.len() + message.as_ref().map_or(0, String::len),
        EventKind::Edited { before, .. } => of_value(before),
        EventKind::Action { action, .. } => action.len(),
        EventKind::Sent { .. }
        | EventKind::Deleted { .. }
        | EventKind::Pinned { .. }
        | EventKind::Changed { .. }
        | EventKind::Update { .. }
        | EventKind::Replaced => 0,
    };
    size_of::<Event>() + more
}

fn of_fields(fields: &Fields) -> usize {
    fields
        .iter()
        .map(|(name, value)| of_field(name, value))
        .sum()
}

fn of_field(name: &str, value: &Value) -> usize {
    size_of::<String>() + name.len() + of_value(value)
}

fn of_value(value: &Value) -> usize {
    let more = match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(of_value).sum(),
        Value::Object(fields) => of_fields(fields),
    };
    size_of::<Value>() + more
}
