//! Telegram-like bot APIs.

use serde::{Deserialize, Serialize};

use super::Body;
use crate::effect::Effect;
use crate::{Facts, Link, Name, Spanned, TextFormat, is_default};

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
    /// Links that open the bot.
    #[serde(default, skip_serializing_if = "is_default")]
    pub links: Vec<Link>,
    /// Formats in which bots write texts with markup.
    #[serde(default, skip_serializing_if = "is_default")]
    pub formats: Vec<TextFormat>,
}

impl BotApi {
    pub fn link(&self, name: &str) -> Option<&Link> {
        self.links.iter().find(|link| link.name == name)
    }

    pub fn format(&self, name: &str) -> Option<&TextFormat> {
        self.formats.iter().find(|format| format.name == name)
    }

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
    /// The parameter that names the chat which the call is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub chat: Option<Name>,
    /// Why a repeated call does nothing that the first one did not do, if so and if it does not follow from the
    /// effect.
    #[serde(default, skip_serializing_if = "is_default")]
    pub repeatable: Option<Box<Facts>>,
    /// What the method does for whoever runs a bot.
    #[serde(default, skip_serializing_if = "is_default")]
    pub role: Option<Spanned<Role>>,
    /// What the method does to the state of the server.
    #[serde(default, skip_serializing_if = "is_default")]
    pub effect: Option<Box<Effect>>,
}

/// What a method does for whoever runs a bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// It returns the bot itself.
    Me,
    /// It sets the webhook.
    SetWebhook,
    /// It removes the webhook.
    DeleteWebhook,
    /// It sets the list of commands that clients show.
    SetCommands,
    /// It deletes a message.
    DeleteMessage,
}

impl Role {
    pub const ALL: [Self; 5] = [
        Self::Me,
        Self::SetWebhook,
        Self::DeleteWebhook,
        Self::SetCommands,
        Self::DeleteMessage,
    ];

    /// The word of the spec language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::SetWebhook => "set_webhook",
            Self::DeleteWebhook => "delete_webhook",
            Self::SetCommands => "set_commands",
            Self::DeleteMessage => "delete_message",
        }
    }
}

/// What an error means for whoever runs a bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// The server does not accept the token, so no further call can succeed.
    TokenRefused,
    /// The bot cannot reach the chat or the user, now or later.
    Unreachable,
}

impl Meaning {
    /// The word of the spec language.
    pub fn name(self) -> &'static str {
        match self {
            Self::TokenRefused => "token_refused",
            Self::Unreachable => "unreachable",
        }
    }
}
