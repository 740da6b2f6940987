//! What OpenAPI says of a REST API beside its methods: credentials and refusals.

use serde_json::{Value, json};

use bazu_model::{Api, Auth};

/// How a client proves who it is.
pub(super) fn security(api: &Api, auth: &Auth) -> Value {
    match auth {
        Auth::Header(name) => json!({ "type": "apiKey", "in": "header", "name": name }),
        Auth::ClientCredentials { path, scope } => json!({
            "type": "oauth2",
            "flows": { "clientCredentials": {
                "tokenUrl": format!("{}{path}", api.protocol.api_url()),
                "scopes": { scope: "" },
            } },
        }),
    }
}

/// What the credentials must be good for.
pub(super) fn scopes(api: &Api) -> Value {
    match api.protocol.rest().and_then(|rest| rest.auth.as_ref()) {
        Some(Auth::ClientCredentials { scope, .. }) => json!([scope]),
        _ => json!([]),
    }
}

/// The shapes in which the runtime reads a refusal.
pub(super) fn refusal() -> Value {
    let object = |properties: Value, required: &str| json!({ "type": "object", "properties": properties, "required": [required] });
    let integer = json!({ "type": "integer" });
    let string = json!({ "type": "string" });
    let info = object(json!({ "code": integer, "description": string }), "code");
    let info = json!({ "anyOf": [info, { "type": "array", "items": info }] });
    json!({ "anyOf": [
        object(json!({ "type": {}, "code": integer, "message": string }), "code"),
        object(json!({ "error_data": info }), "error_data"),
        object(json!({ "error": info }), "error"),
        object(json!({ "error": string, "error_description": string }), "error"),
        string,
    ] })
}
