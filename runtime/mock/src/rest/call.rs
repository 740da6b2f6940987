//! Calls: who makes them, and which method they are of.

use std::fmt;

use bazu_model::{Auth, Method, Verb};
use serde::{Deserialize, Serialize};

use super::answers::{self, Refused, code};
use super::{OrganisationId, RestWorld};
use crate::parameters::{self, Raw};
use crate::reply::{Answer, Refusal};
use crate::world::Time;
use crate::world::file::Files;

/// A request to a service. `Debug` shows no credentials and no parameters.
#[derive(Clone)]
pub struct RestCall {
    /// The verb: `POST`.
    pub verb: String,
    /// The path, with or without the base path of the service: `/api/v3/send_message`, `/send_message`.
    pub path: String,
    /// The header with the credentials: `Authorization`, or the one that the model names.
    pub credentials: Option<String>,
    /// The parameters as they came; a refusal if they cannot be read.
    pub raw: Result<Raw, Refusal>,
}

impl fmt::Debug for RestCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RestCall")
            .field("verb", &self.verb)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A call that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestRecord {
    /// When.
    pub at: Time,
    /// The verb.
    pub verb: String,
    /// The path.
    pub path: String,
    /// Who called, if the credentials were right.
    pub organisation: Option<OrganisationId>,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The code of the refusal, if it was refused.
    pub code: Option<i64>,
}

/// What a path leads to.
pub(super) enum Target<'m> {
    Token,
    Method(&'m Method),
    /// There is a method, with another verb.
    WrongVerb,
    Nothing,
}

impl RestWorld {
    /// The name of the header in which clients of the service send their credentials.
    pub fn header(&self) -> &str {
        let rest = self.model.api().protocol.rest();
        match rest.and_then(|rest| rest.auth.as_ref()) {
            Some(Auth::Header(name)) => name,
            Some(Auth::ClientCredentials { .. }) | None => "authorization",
        }
    }

    /// The name of the method at a path, if there is one.
    pub fn method_at(&self, verb: &str, path: &str) -> Option<String> {
        match target(&self.model, verb, path) {
            Target::Method(method) => Some(method.wire.clone()),
            Target::Token | Target::WrongVerb | Target::Nothing => None,
        }
    }

    /// The answer to a body that is larger than any that the service takes.
    pub fn too_large() -> Answer {
        answers::too_large()
    }

    /// A client calls the service.
    pub fn call(&mut self, call: RestCall, now: Time) -> Answer {
        self.now = self.now.max(now);
        let model = self.model.clone();
        let mut code = None;
        let (answer, organisation) = match target(&model, &call.verb, &call.path) {
            Target::Nothing => (answers::unknown(), None),
            Target::WrongVerb => (answers::wrong_verb(), None),
            Target::Token => match &call.raw {
                Ok(raw) => self.token(raw),
                Err(_) => (answers::unreadable(), None),
            },
            Target::Method(method) => match self.caller(call.credentials.as_deref()) {
                None => (answers::unauthorized(), None),
                Some(caller) => {
                    let answer = self.method(method, caller, call.raw, &mut code);
                    (answer, Some(caller))
                }
            },
        };
        self.record(RestRecord {
            at: self.now,
            verb: call.verb,
            path: call.path,
            organisation,
            status: answer.status,
            code,
        });
        answer
    }

    /// The organisation with the credentials of a header.
    fn caller(&self, header: Option<&str>) -> Option<OrganisationId> {
        match self.model.api().protocol.rest()?.auth.as_ref()? {
            Auth::Header(_) => self.with_key(header?),
            Auth::ClientCredentials { .. } => self.with_token(header?),
        }
    }

    fn method(
        &mut self,
        method: &Method,
        caller: OrganisationId,
        raw: Result<Raw, Refusal>,
        code: &mut Option<i64>,
    ) -> Answer {
        let model = self.model.clone();
        let mut files = Files::default();
        let read =
            raw.and_then(|raw| parameters::read(&model, method, raw, &mut files, &mut self.ids));
        let mut phone = None;
        let refused = match read {
            Err(Refusal::TooLarge) => return answers::too_large(),
            Err(refusal) => {
                let (_, text) = refusal.in_words(&model);
                Refused {
                    code: code::INVALID_INPUT,
                    text: Some(text),
                }
            }
            Ok(parameters) => {
                // A request that was answered acts no more, whatever it would be now.
                let request = method
                    .call
                    .request_id()
                    .and_then(|name| parameters.text(name));
                let before = request.and_then(|id| self.organisations.get(caller.0)?.answer_to(id));
                if let Some(body) = before {
                    return Answer {
                        status: 200,
                        body: body.to_owned(),
                    };
                }
                phone = super::methods::phone_of(method, &parameters).map(str::to_owned);
                match self.act(method, caller, &parameters, files) {
                    Ok(result) => {
                        let body = result.to_string();
                        if let (Some(id), Some(organisation)) =
                            (request, self.organisations.get_mut(caller.0))
                        {
                            organisation.remember(id.to_owned(), body.clone());
                        }
                        return Answer { status: 200, body };
                    }
                    Err(refused) => refused,
                }
            }
        };
        *code = Some(refused.code);
        self.refusal(&refused, phone.as_deref())
    }
}

/// What a path leads to.
pub(super) fn target<'m>(model: &'m crate::Model, verb: &str, path: &str) -> Target<'m> {
    let Some(rest) = model.api().protocol.rest() else {
        return Target::Nothing;
    };
    let base = rest
        .api_url
        .split_once("://")
        .and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
    let path = base
        .and_then(|base| path.strip_prefix(base))
        .unwrap_or(path);
    if Some(path) == model.api().protocol.token_path() {
        return match verb {
            "POST" => Target::Token,
            _ => Target::WrongVerb,
        };
    }
    let mut methods = model.api().methods.values();
    let here = methods.find(|method| method.call.rest().is_some_and(|call| call.path == path));
    match here.and_then(|method| Some((method, method.call.rest()?.verb))) {
        Some((method, Verb::Post)) if verb == "POST" => Target::Method(method),
        Some((method, Verb::Get)) if verb == "GET" => Target::Method(method),
        Some(_) => Target::WrongVerb,
        None => Target::Nothing,
    }
}
