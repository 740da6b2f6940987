//! Writes JSON into a text.

use std::fmt::{Display, Write as _};

use serde_json::Value;

/// Writes a text with its quotation marks.
pub(crate) fn text(json: &mut String, text: &str) {
    let is_special = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
    // All bytes are looked at, which is faster than to stop at the first.
    match text.bytes().fold(false, |is, byte| is | is_special(byte)) {
        true => shown(json, Value::from(text)),
        false => plain_text(json, text),
    }
}

/// Writes a text in which nothing has to be escaped, with its quotation marks.
pub(crate) fn plain_text(json: &mut String, text: &str) {
    json.push('"');
    json.push_str(text);
    json.push('"');
}

/// Writes a value.
pub(crate) fn value(json: &mut String, value: &Value) {
    match value {
        Value::String(value) => text(json, value),
        value => shown(json, value),
    }
}

/// Writes what shows itself as JSON: a number, a Boolean, a [`Value`].
pub(crate) fn shown(json: &mut String, value: impl Display) {
    // Writing to a text cannot fail.
    _ = write!(json, "{value}");
}

/// The name of a field as JSON, with what separates it from the value.
#[derive(Debug)]
pub(crate) struct Name(String);

impl Name {
    pub(crate) fn new(name: &str) -> Self {
        let mut json = String::new();
        text(&mut json, name);
        json.push(':');
        Self(json)
    }
}

/// Writes an object, field by field.
pub(crate) struct Object<'j> {
    json: &'j mut String,
    is_empty: bool,
}

impl<'j> Object<'j> {
    pub(crate) fn begin(json: &'j mut String) -> Self {
        json.push('{');
        let is_empty = true;
        Self { json, is_empty }
    }

    /// Writes the name of the next field. Its value has to follow.
    pub(crate) fn field(&mut self, name: &str) -> &mut String {
        self.next();
        text(self.json, name);
        self.json.push(':');
        self.json
    }

    /// The same with a name that is written already.
    pub(crate) fn known(&mut self, name: &Name) -> &mut String {
        self.next();
        self.json.push_str(&name.0);
        self.json
    }

    fn next(&mut self) {
        if !self.is_empty {
            self.json.push(',');
        }
        self.is_empty = false;
    }

    pub(crate) fn end(self) {
        self.json.push('}');
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let texts = ["", "سلام", "a\"b\\c\n\u{1}\u{7f}", "</script>"];
        for expected in texts {
            let mut json = String::new();
            let mut object = Object::begin(&mut json);
            text(object.field(expected), expected);
            shown(object.known(&Name::new("n")), -5);
            object.end();
            let read: Value = serde_json::from_str(&json).unwrap();
            let mut expected = json!({ expected: expected });
            expected["n"] = json!(-5);
            assert_eq!(read, expected);
        }
        let mut json = String::new();
        Object::begin(&mut json).end();
        assert_eq!(json, "{}");
    }
}
