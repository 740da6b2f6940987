//! The protocol of an API: one file per protocol.

mod bot;
mod rest;

use serde::{Deserialize, Serialize};

pub use bot::{BotApi, BotCall, Meaning, Role};
pub use rest::{Auth, RestApi, RestCall, Verb};

use crate::Name;

/// The protocol of an API.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Protocol {
    /// Telegram-like HTTP: `POST {api}/bot{token}/{method}`.
    Bot(BotApi),
    /// Plain HTTP: a verb and a path for each method, without an envelope.
    Rest(RestApi),
}

impl Protocol {
    /// The word for it in a spec.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Bot(_) => "bot",
            Self::Rest(_) => "rest",
        }
    }

    pub fn bot(&self) -> Option<&BotApi> {
        match self {
            Self::Bot(bot) => Some(bot),
            Self::Rest(_) => None,
        }
    }

    pub fn rest(&self) -> Option<&RestApi> {
        match self {
            Self::Bot(_) => None,
            Self::Rest(rest) => Some(rest),
        }
    }

    /// The path at which a client fetches its token.
    pub fn token_path(&self) -> Option<&str> {
        match self {
            Self::Bot(_) => None,
            Self::Rest(rest) => rest.token_path(),
        }
    }
}

/// How a method is called.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Call {
    Bot(BotCall),
    Rest(RestCall),
}

impl Call {
    pub fn body(&self) -> Body {
        match self {
            Self::Bot(bot) => bot.body,
            Self::Rest(rest) => rest.body,
        }
    }

    pub fn long_poll(&self) -> Option<&Name> {
        match self {
            Self::Bot(bot) => bot.long_poll.as_ref(),
            Self::Rest(_) => None,
        }
    }

    pub fn request_id(&self) -> Option<&Name> {
        match self {
            Self::Bot(_) => None,
            Self::Rest(rest) => rest.request_id.as_ref(),
        }
    }

    pub fn bot(&self) -> Option<&BotCall> {
        match self {
            Self::Bot(bot) => Some(bot),
            Self::Rest(_) => None,
        }
    }

    pub fn rest(&self) -> Option<&RestCall> {
        match self {
            Self::Bot(_) => None,
            Self::Rest(rest) => Some(rest),
        }
    }

    /// The name under which a page of the docs has a method.
    pub fn page_name(&self, wire: &str) -> String {
        match self {
            Self::Bot(_) => wire.to_owned(),
            Self::Rest(rest) => format!("{} {}", rest.verb, rest.path),
        }
    }
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Body {
    /// JSON, or multipart when a file is uploaded.
    Json,
    /// Always `application/x-www-form-urlencoded`.
    Form,
    /// Always `multipart/form-data`.
    Multipart,
}
