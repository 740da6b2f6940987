//! Methods.

use serde::{Deserialize, Serialize};

use crate::{Call, Facts, Field, Rule, Span, Spanned, TypeRef, is_default};

/// A method.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Method {
    /// On the wire.
    pub wire: String,
    /// The function's name.
    pub rust: String,
    /// The struct's name.
    pub rust_type: String,
    /// Index of its chapter.
    pub chapter: usize,
    /// Place of its name.
    #[serde(rename = "at")]
    pub span: Span,
    /// Its docs, sources and notes.
    #[serde(flatten)]
    pub facts: Facts,
    /// Its result.
    pub returns: Spanned<TypeRef>,
    /// Docs, sources and notes of its result.
    #[serde(default, skip_serializing_if = "is_default")]
    pub returns_facts: Facts,
    /// Its parameters in written order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub params: Vec<Field>,
    /// How it is called.
    pub call: Call,
    /// Errors that it may return.
    #[serde(default, skip_serializing_if = "is_default")]
    pub errors: Vec<String>,
    /// Rules across its parameters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rules: Vec<Rule>,
}

impl Method {
    /// A parameter by its name.
    pub fn param(&self, name: &str) -> Option<&Field> {
        self.params.iter().find(|param| param.wire == name)
    }
}
