//! The header of an API.

use schemars::JsonSchema;
use serde::Deserialize;

use bazu_model::Meaning;

use crate::source::{Entries, Raw, Spanned};

/// Protocol of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// Telegram-like HTTP: `POST {api}/bot{token}/{method}`.
    Bot,
    /// Plain HTTP: a verb and a path for each method, without an envelope.
    Rest,
}

/// How a REST client authenticates: one of `header` and `client_credentials`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The header that holds the key.
    pub header: Option<Spanned<String>>,
    /// The path where client id and secret are exchanged for a bearer token.
    pub client_credentials: Option<Spanned<String>>,
    /// The scope of the token.
    pub scope: Option<String>,
}

/// The generated crate.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Crate {
    /// Its name in the registry.
    pub name: Spanned<String>,
    /// Its version.
    pub version: Spanned<Raw>,
    /// One line for the registry.
    pub description: Spanned<String>,
    /// Keywords for the registry, at most five.
    #[serde(default)]
    pub keywords: Vec<Spanned<String>>,
}

/// Addresses of the API.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Address before `/bot{token}/{method}`.
    pub api: Spanned<String>,
    /// Address before `/bot{token}/{file_path}`.
    pub file: Option<Spanned<String>>,
    /// How a nested upload refers to its part, with `{name}` in it.
    pub attach: Option<Spanned<String>>,
    /// The header that has a webhook's secret token.
    pub webhook_secret_header: Option<Spanned<String>>,
}

/// Where facts come from.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name for people.
    pub title: String,
    /// Its address.
    pub url: Option<Spanned<String>>,
    /// Its date.
    pub date: Option<Raw>,
    /// The format of a saved copy of it, if `cargo xtask drift` reads it.
    pub page: Option<Spanned<String>>,
    /// The source of which it is an older or shorter copy. The facts of that source are compared
    /// with this page, too.
    pub copy_of: Option<Spanned<String>>,
    /// Whether it leaves out methods and types, so that only those on the page are compared.
    #[serde(default)]
    pub partial: bool,
    /// Types by their name on the page, if it is another one.
    #[serde(default)]
    pub names: Entries<Spanned<String>>,
}

with_facts! {
    /// An error that the API may return.
    pub struct ErrorCode {
        /// The error code.
        pub code: Spanned<i64>,
        /// A part of the description, in upper or lower case.
        pub contains: Option<String>,
        /// What it means for whoever runs a bot.
        pub means: Option<Spanned<Meaning>>,
    }
}
