//! Methods.

use serde::{Deserialize, Serialize};

use crate::effect::Verb;
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

    /// Whether a repeated call of a bot API does nothing that the first one did not do. It follows from the effect;
    /// a method with code of its own states it.
    pub fn is_repeatable(&self) -> bool {
        let Some(call) = self.call.bot() else {
            return false;
        };
        let follows = match &call.effect {
            // Without a message it is the newest pin, and after that the one before.
            Some(effect) if effect.verb == Verb::Unpin => {
                let optional = |param: &Field| param.wire == "message_id" && !param.required;
                Some(!self.params.iter().any(optional))
            }
            Some(effect) => effect.verb.is_repeatable(),
            None => None,
        };
        follows.unwrap_or(call.repeatable.is_some())
    }
}
