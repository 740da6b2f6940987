//! What OpenAPI says of a protocol: one file per protocol, distinguished only here.

mod bot;
mod rest;

use bazu_model::{Api, Call, Method, Protocol};
use serde_json::Value;

use crate::schema::Schemas;

/// What a protocol decides for a whole API.
pub(crate) trait OfApi {
    /// The address that the paths follow.
    fn server(&self) -> &str;

    /// What a client must show; none where the path shows it.
    fn security(&self) -> Option<Value>;

    /// What stands at each path beside its operations.
    fn path_item(&self) -> Value;

    /// The answer to a method.
    fn answer(&self, method: &Method, schemas: &Schemas<'_>) -> Value;

    /// The shape of a refusal, and what it is.
    fn refusal(&self) -> (Value, &'static str);

    /// Components beside schemas and answers.
    fn components(&self) -> Option<(&'static str, Value)>;

    /// How files are fetched and referred to.
    fn files(&self) -> Option<Value>;

    /// The parameters of a webhook's request.
    fn webhook_parameters(&self) -> Option<Value>;
}

/// What a protocol decides for a method.
pub(crate) trait OfMethod {
    /// Verb and path.
    fn endpoint(&self, wire: &str) -> (&'static str, String);
}

pub(crate) fn of_api(api: &Api) -> &dyn OfApi {
    match &api.protocol {
        Protocol::Bot(bot) => bot,
        Protocol::Rest(rest) => rest,
    }
}

pub(crate) fn of_method(method: &Method) -> &dyn OfMethod {
    match &method.call {
        Call::Bot(call) => call,
        Call::Rest(call) => call,
    }
}
