//! Why a request is refused.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use schemars::JsonSchema;
use serde::Serialize;

use super::check::Wrong;
use super::input::json;
use crate::world::ActError;

/// Why a request is refused.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Error")]
pub(crate) struct Refused {
    /// The status that it is sent with.
    #[serde(skip)]
    pub(crate) status: StatusCode,
    /// What is wrong.
    pub(crate) error: String,
    /// What would be right, or where to look.
    pub(crate) help: String,
}

impl Refused {
    fn with(status: StatusCode, error: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            status,
            error: error.into(),
            help: help.into(),
        }
    }

    /// The input is wrong.
    pub(crate) fn bad(error: impl Into<String>, help: impl Into<String>) -> Self {
        Self::with(StatusCode::BAD_REQUEST, error, help)
    }

    /// What the request names does not exist.
    pub(crate) fn unknown(error: impl Into<String>, help: impl Into<String>) -> Self {
        Self::with(StatusCode::NOT_FOUND, error, help)
    }

    /// It cannot happen as things are.
    pub(crate) fn cannot(error: impl Into<String>, help: impl Into<String>) -> Self {
        Self::with(StatusCode::CONFLICT, error, help)
    }

    /// The body is larger than the limit, in bytes.
    pub(crate) fn too_large(limit: usize) -> Self {
        let error = "the body is too large";
        Self::with(
            StatusCode::PAYLOAD_TOO_LARGE,
            error,
            format!("the limit is {limit} bytes"),
        )
    }

    /// The path has no such verb.
    pub(crate) fn verb() -> Self {
        let help = "the description of all verbs is at /control/v1/openapi.json";
        Self::with(
            StatusCode::METHOD_NOT_ALLOWED,
            "this path does not have this verb",
            help,
        )
    }

    /// The request comes from a page of another site.
    pub(crate) fn foreign() -> Self {
        let error = "the request comes from a page of another site";
        let help = "pages of other sites may not use the control side; programs may";
        Self::with(StatusCode::FORBIDDEN, error, help)
    }
}

impl From<Wrong> for Refused {
    fn from(wrong: Wrong) -> Self {
        let subject = match wrong.at.is_empty() {
            true => "the body".to_owned(),
            false => format!("`{}`", wrong.at),
        };
        Self::bad(format!("{subject} {}", wrong.is), wrong.help)
    }
}

impl From<ActError> for Refused {
    fn from(error: ActError) -> Self {
        match error.is_unknown {
            true => Self::unknown(
                error.message,
                "nothing was changed; GET /control/v1/chats, /users, /bots and /chats/ID/messages show what there is",
            ),
            false => Self::cannot(
                error.message,
                "nothing was changed; GET /control/v1/chats/ID/messages shows what is in a chat",
            ),
        }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (self.status, json(&self)).into_response()
    }
}
