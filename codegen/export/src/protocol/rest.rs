//! REST APIs: each method has its own verb, path and kind of body.

use bazu_model::{Auth, Method, RestApi, RestCall, Verb};
use serde_json::{Value, json};

use super::{OfApi, OfMethod};
use crate::schema::{Schemas, result_name};

impl OfApi for RestApi {
    fn server(&self) -> &str {
        &self.api_url
    }

    fn security(&self) -> Option<Value> {
        let scopes = match self.auth.as_ref()? {
            Auth::ClientCredentials { scope, .. } => json!([scope]),
            Auth::Header(_) => json!([]),
        };
        Some(json!([{ "credentials": scopes }]))
    }

    fn path_item(&self) -> Value {
        json!({})
    }

    fn answer(&self, method: &Method, schemas: &Schemas<'_>) -> Value {
        schemas.reference(&result_name(method))
    }

    /// The shapes in which the runtime reads a refusal.
    fn refusal(&self) -> (Value, &'static str) {
        let object = |properties: Value, required: &str| json!({ "type": "object", "properties": properties, "required": [required] });
        let integer = json!({ "type": "integer" });
        let string = json!({ "type": "string" });
        let info = object(json!({ "code": integer, "description": string }), "code");
        let info = json!({ "anyOf": [info, { "type": "array", "items": info }] });
        let shapes = json!({ "anyOf": [
            object(json!({ "type": {}, "code": integer, "message": string }), "code"),
            object(json!({ "error_data": info }), "error_data"),
            object(json!({ "error": info }), "error"),
            object(json!({ "error": string, "error_description": string }), "error"),
            string,
        ] });
        (
            shapes,
            "A refusal, in one of the shapes in which such services refuse.",
        )
    }

    fn components(&self) -> Option<(&'static str, Value)> {
        let scheme = match self.auth.as_ref()? {
            Auth::Header(name) => json!({ "type": "apiKey", "in": "header", "name": name }),
            Auth::ClientCredentials { path, scope } => json!({
                "type": "oauth2",
                "flows": { "clientCredentials": {
                    "tokenUrl": format!("{}{path}", self.api_url),
                    "scopes": { scope: "" },
                } },
            }),
        };
        Some(("securitySchemes", json!({ "credentials": scheme })))
    }

    fn files(&self) -> Option<Value> {
        None
    }

    fn webhook_parameters(&self) -> Option<Value> {
        None
    }
}

impl OfMethod for RestCall {
    fn endpoint(&self, _: &str) -> (&'static str, String) {
        let verb = match self.verb {
            Verb::Get => "get",
            Verb::Post => "post",
        };
        (verb, self.path.clone())
    }
}
