//! Telegram-like bot APIs.

use serde::{Deserialize, Serialize};

use super::Body;
use crate::{Name, is_default};

/// The addresses of a bot API, and what is special about it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct BotApi {
    /// Address before `/bot{token}/{method}`.
    pub api_url: String,
    /// Address before `/bot{token}/{file_path}`.
    pub file_url: String,
    /// Reference to a part of a multipart body, before and after the part's name.
    pub attach: (String, String),
    /// The header in which a webhook's secret token comes back.
    #[serde(default, skip_serializing_if = "is_default")]
    pub webhook_secret_header: Option<String>,
}

impl BotApi {
    /// The address of files, if it does not follow from the address of the API.
    pub fn own_file_url(&self) -> Option<&str> {
        let follows = self.file_url.strip_prefix(&self.api_url) == Some("/file");
        (!follows).then_some(&self.file_url)
    }
}

/// How a method of a bot API is called.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct BotCall {
    pub body: Body,
    /// The parameter that holds the server's waiting time in seconds.
    #[serde(default, skip_serializing_if = "is_default")]
    pub long_poll: Option<Name>,
}
