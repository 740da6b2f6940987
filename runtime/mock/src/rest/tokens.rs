//! Bearer tokens, for which organisations exchange their credentials.

use std::collections::VecDeque;
use std::fmt;

use bazu_model::Auth;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{OrganisationId, RestWorld, answers};
use crate::parameters::{Raw, RawValue};
use crate::reply::Answer;
use crate::world::Time;

/// How many tokens are good at once. The oldest are dropped.
const TOKENS: usize = 10_000;

/// Tokens that are good.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Tokens(VecDeque<Token>);

#[derive(Clone, Serialize, Deserialize)]
struct Token {
    text: String,
    of: OrganisationId,
    until: Time,
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("of", &self.of)
            .field("until", &self.until)
            .finish_non_exhaustive()
    }
}

impl RestWorld {
    /// Refuses all tokens from now on, as when the service has lost them.
    pub fn revoke_tokens(&mut self) {
        self.tokens.0.clear();
    }

    /// The organisation that a bearer token is of, as long as it is good.
    pub(super) fn with_token(&self, header: &str) -> Option<OrganisationId> {
        let (scheme, text) = header.split_once(' ')?;
        let text = text.trim();
        let mut tokens = self
            .tokens
            .0
            .iter()
            .filter(|_| scheme.eq_ignore_ascii_case("bearer"));
        let token = tokens.find(|token| token.text == text)?;
        (self.now < token.until).then_some(token.of)
    }

    /// Exchanges credentials for a token, as RFC 6749 has it.
    pub(super) fn token(&mut self, raw: &Raw) -> (Answer, Option<OrganisationId>) {
        let Some(Auth::ClientCredentials { scope, .. }) = self
            .model
            .api()
            .protocol
            .rest()
            .and_then(|rest| rest.auth.as_ref())
        else {
            return (answers::unknown(), None);
        };
        let scope = scope.clone();
        let field = |name: &str| {
            let mut fields = raw.fields.iter().rev();
            fields.find_map(|(known, value)| match value {
                RawValue::Text(text) if known == name => Some(text.as_str()),
                _ => None,
            })
        };
        let is_right =
            field("grant_type") == Some("client_credentials") && field("scope") == Some(&scope);
        let (Some(user), Some(password), true) =
            (field("client_id"), field("client_secret"), is_right)
        else {
            return (answers::unreadable(), None);
        };
        let Some(of) = self.with_login(user, password) else {
            return (answers::invalid_client(), None);
        };
        let text = format!("{}{}", self.ids.text(), self.ids.text());
        let good = self.limits.token;
        let until = self.now + good;
        if self.tokens.0.len() == TOKENS {
            self.tokens.0.pop_front();
        }
        self.tokens.0.push_back(Token {
            text: text.clone(),
            of,
            until,
        });
        let body = json!({
            "access_token": text,
            "expires_in": good.as_secs(),
            "scope": scope,
            "token_type": "bearer",
        });
        (
            Answer {
                status: 200,
                body: body.to_string(),
            },
            Some(of),
        )
    }
}
