//! Methods.

use serde::{Deserialize, Serialize};

use crate::{Call, Facts, Field, Rule, Span, Spanned, TypeRef, is_default};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Method {
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
    #[serde(flatten)]
    pub facts: Facts,
    pub returns: Spanned<TypeRef>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub returns_facts: Facts,
    /// Its parameters in written order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub params: Vec<Field>,
    pub call: Call,
    #[serde(default, skip_serializing_if = "is_default")]
    pub errors: Vec<String>,
    /// Rules across its parameters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rules: Vec<Rule>,
}

impl Method {
    pub fn param(&self, name: &str) -> Option<&Field> {
        self.params.iter().find(|param| param.wire == name)
    }
}
