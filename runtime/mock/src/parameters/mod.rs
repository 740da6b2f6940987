//! Parameters of a call: what came over the wire, and what the method makes of it.

mod exact;
mod files;
mod limits;
mod markup;
mod read;
mod rules;
mod shapes;
mod value;
mod words;

#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

pub(crate) use exact::Keyboard;
pub(crate) use markup::MARKUP;
pub use markup::Markup;
pub(crate) use read::read;
pub(crate) use shapes::Exact;

/// Fields of an object of the API.
pub type Fields = Map<String, Value>;

/// Parameters as they came over the wire, whatever their encoding was.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Raw {
    /// Names and values in the order in which they came. The last one of a name counts.
    pub fields: Vec<(String, RawValue)>,
    /// Parts of a multipart body that may be files: those with a file name, those whose content is no text, and those
    /// with the name of a parameter that takes a file. Values refer to them by the name of the part.
    pub files: Vec<RawFile>,
}

impl Raw {
    /// Parameters of a JSON body.
    pub fn json(fields: Fields) -> Self {
        let fields = fields
            .into_iter()
            .map(|(name, value)| (name, RawValue::Json(value)));
        Self {
            fields: fields.collect(),
            files: Vec::new(),
        }
    }

    /// Adds files.
    pub fn files(mut self, files: impl IntoIterator<Item = RawFile>) -> Self {
        self.files.extend(files);
        self
    }
}

/// A value as it came over the wire.
#[derive(Clone, Debug, PartialEq)]
pub enum RawValue {
    /// Text of a query, a form or a part.
    Text(String),
    /// A value of a JSON body.
    Json(Value),
    /// A keyboard that was found to be exactly as the method takes it when the JSON body was read.
    Markup(Markup),
}

impl RawValue {
    /// The value as JSON.
    pub(crate) fn into_value(self) -> Value {
        match self {
            Self::Text(text) => Value::String(text),
            Self::Json(value) => value,
            Self::Markup(markup) => markup.value().clone(),
        }
    }
}

/// A file that came in a part of a multipart body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RawFile {
    /// The name of the part.
    pub part: String,
    /// The file name, if the part has one.
    pub file_name: Option<String>,
    /// The content type, if the part has one.
    pub content_type: Option<String>,
    /// The content; nothing if it was too large to be kept.
    pub content: Vec<u8>,
    /// The size in bytes, if the content was not kept.
    pub dropped: u64,
}

impl RawFile {
    /// A file in a part of a name.
    pub fn new(part: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self {
            part: part.into(),
            content: content.into(),
            ..Self::default()
        }
    }

    /// Gives it a file name.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Gives it a content type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The size in bytes, whether the content is kept or not.
    pub fn size(&self) -> u64 {
        self.dropped.max(self.content.len() as u64)
    }
}

/// Parameters as the method has them: each of its type, with files stored and named by their `file_id`.
///
/// Optional parameters that were empty or `null` are not there. Objects hold only the fields that the model has.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Parameters {
    /// Values by the name of the parameter, without the keyboard.
    pub values: Fields,
    /// The keyboard of a message.
    pub markup: Option<Markup>,
    /// What the method does not have, as it came. It has no effect.
    pub unknown: Fields,
}

impl Parameters {
    /// A parameter, unless it is the keyboard.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// A parameter with a number.
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.values.get(name)?.as_i64()
    }

    /// A parameter with a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.as_str()
    }

    /// Whether a parameter is given and true.
    pub fn is_true(&self, name: &str) -> bool {
        self.values.get(name) == Some(&Value::Bool(true))
    }
}
