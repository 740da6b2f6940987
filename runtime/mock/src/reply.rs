//! Answers of the server: the envelope, and what it refuses.

use bazu_model::{Basis, Meaning};
use serde_json::{Value, json};

use crate::Model;

/// An answer: the HTTP status and the body, which is JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: String,
}

impl Answer {
    /// A result in its envelope.
    pub fn result(result: &Value) -> Self {
        Self::text(&result.to_string())
    }

    /// A result in its envelope, which is written as JSON; none if nothing is written.
    pub(crate) fn written(result: impl FnOnce(&mut String) -> Option<()>) -> Option<Self> {
        let mut body = String::with_capacity(1024);
        body.push_str(r#"{"ok":true,"result":"#);
        result(&mut body)?;
        body.push('}');
        Some(Self { status: 200, body })
    }

    /// A result in its envelope, as JSON. What the control side queued as an update may be any text.
    pub(crate) fn text(result: &str) -> Self {
        let body = format!(r#"{{"ok":true,"result":{result}}}"#);
        Self { status: 200, body }
    }

    /// A refusal in its envelope, as the API words it.
    pub fn refusal(model: &Model, refusal: &Refusal) -> Self {
        let (code, description) = refusal.in_words(model);
        let mut body = json!({ "ok": false, "error_code": code, "description": description });
        if let Refusal::Wait(seconds) = refusal {
            body["parameters"] = json!({ "retry_after": seconds });
        }
        Self {
            // What is not an HTTP status is the code of the envelope alone.
            status: u16::try_from(code)
                .ok()
                .filter(|code| (400..600).contains(code))
                .unwrap_or(400),
            body: body.to_string(),
        }
    }
}

impl Answer {
    /// A refusal in its envelope, in words that are the same in every API.
    pub(crate) fn refusal_in_words(code: u16, description: &str) -> Self {
        let body = json!({ "ok": false, "error_code": code, "description": description });
        Self {
            status: code,
            body: body.to_string(),
        }
    }
}

/// Why the server refuses a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No bot has the token.
    Token,
    /// The API has no such method.
    Method,
    /// The bot does not know the chat or the user.
    UnknownChat,
    /// The bot lacks a right, or the user blocked it. The text follows `Forbidden: `.
    Forbidden(String),
    /// A parameter is missing or wrong, or the call cannot be done. The text follows `Bad Request: `.
    Bad(String),
    /// What the call names does not exist. The text follows `Bad Request: ` or `Not Found: `, as the API has it.
    NotFound(String),
    /// The call and another one exclude each other. The text follows `Conflict: `.
    Conflict(String),
    /// The body is larger than any body that the server takes.
    TooLarge,
    /// Too many calls: the bot has to wait for these seconds.
    Wait(u64),
}

impl Refusal {
    /// A parameter is missing or wrong, or the call cannot be done.
    pub fn bad(text: impl Into<String>) -> Self {
        Self::Bad(text.into())
    }

    /// The bot lacks a right, or the user blocked it.
    pub fn forbidden(text: impl Into<String>) -> Self {
        Self::Forbidden(text.into())
    }

    /// The code and the description, as the API words them.
    pub fn in_words(&self, model: &Model) -> (i64, String) {
        // Whether the API was seen to answer with a code. Where this is only inferred, a bad request is as likely.
        let answers = |code: i64| {
            let known = model.error(|error| error.code == code && error.contains.is_none());
            known.is_some_and(|error| error.facts.basis != Basis::Inferred)
        };
        match self {
            Self::Token => match model.error_that_means(Meaning::TokenRefused) {
                // The part of a description that every such error has. A code other than 401 stands beside
                // `Bad Request`, as where that was seen.
                Some(error) => {
                    let words = match &error.contains {
                        Some(part) => format!("Bad Request: {part}"),
                        None => "Unauthorized".to_owned(),
                    };
                    (error.code, words)
                }
                None => (401, "Unauthorized".to_owned()),
            },
            Self::Method => (404, "Not Found".to_owned()),
            Self::UnknownChat => {
                let specific = model.error(|error| {
                    error.means.as_deref() == Some(&Meaning::Unreachable)
                        && error.contains.is_some()
                });
                match specific.and_then(|error| Some((error.code, error.contains.as_deref()?))) {
                    Some((code, part)) if code == 400 => (code, format!("Bad Request: {part}")),
                    Some((code, part)) => (code, part.to_owned()),
                    None => (400, "Bad Request: chat not found".to_owned()),
                }
            }
            Self::Forbidden(text) => (403, format!("Forbidden: {text}")),
            Self::Bad(text) => (400, format!("Bad Request: {text}")),
            Self::NotFound(text) if answers(404) => (404, format!("Not Found: {text}")),
            Self::NotFound(text) => (400, format!("Bad Request: {text}")),
            Self::Conflict(text) => (409, format!("Conflict: {text}")),
            Self::TooLarge => (413, "Request Entity Too Large".to_owned()),
            Self::Wait(seconds) => (429, format!("Too Many Requests: retry after {seconds}")),
        }
    }
}

#[cfg(test)]
mod tests;
