//! REST APIs.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Body;
use crate::{Name, is_default};

/// The address of a REST API, and how its clients authenticate.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct RestApi {
    /// Address before the path.
    pub api_url: String,
    /// How a client authenticates; `None` only if the spec has an error.
    #[serde(default, skip_serializing_if = "is_default")]
    pub auth: Option<Auth>,
}

impl RestApi {
    pub(super) fn token_path(&self) -> Option<&str> {
        match &self.auth {
            Some(Auth::ClientCredentials { path, .. }) => Some(path),
            _ => None,
        }
    }
}

/// How a REST client authenticates.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Auth {
    /// By a key in a header of this name.
    Header(String),
    /// By a bearer token, for which client id and secret are exchanged.
    ClientCredentials {
        /// Where.
        path: String,
        /// What the token is asked for.
        scope: String,
    },
}

/// How a method of a REST API is called.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct RestCall {
    pub verb: Verb,
    /// The path, from its first `/`.
    pub path: String,
    pub body: Body,
    /// The parameter that keeps a repeated request from acting twice.
    #[serde(default, skip_serializing_if = "is_default")]
    pub request_id: Option<Name>,
}

/// An HTTP verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Verb {
    /// Without a body.
    Get,
    /// With a body.
    Post,
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Get => "GET",
            Self::Post => "POST",
        })
    }
}
