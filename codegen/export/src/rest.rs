//! What OpenAPI says of a REST API beside its methods: credentials and refusals.

use super::json::{Json, Object};
use bazu_model::{Api, Auth};

/// How a client proves who it is.
pub(super) fn security(api: &Api, auth: &Auth) -> Object {
    match auth {
        Auth::Header(name) => Object::new()
            .with("type", "apiKey")
            .with("in", "header")
            .with("name", name),
        Auth::ClientCredentials { path, scope } => {
            let flow = Object::new()
                .with("tokenUrl", format!("{}{path}", api.protocol.api_url()))
                .with("scopes", Object::new().with(scope, ""));
            Object::new()
                .with("type", "oauth2")
                .with("flows", Object::new().with("clientCredentials", flow))
        }
    }
}

/// What the credentials must be good for.
pub(super) fn scopes(api: &Api) -> Json {
    match api.protocol.rest().and_then(|rest| rest.auth.as_ref()) {
        Some(Auth::ClientCredentials { scope, .. }) => vec![scope].into(),
        _ => Json::List(Vec::new()),
    }
}

/// The shapes in which the runtime reads a refusal.
pub(super) fn refusal() -> Object {
    let kind = |kind: &str| Object::new().with("type", kind);
    let object = |properties: Object, required: &str| {
        kind("object")
            .with("properties", properties)
            .with("required", vec![required])
    };
    let whole = Object::new()
        .with("type", Object::new())
        .with("code", kind("integer"))
        .with("message", kind("string"));
    let info = Object::new()
        .with("code", kind("integer"))
        .with("description", kind("string"));
    let info = object(info, "code");
    let list = kind("array").with("items", info.clone());
    let info = Object::new().with("anyOf", vec![info, list]);
    let oauth = Object::new()
        .with("error", kind("string"))
        .with("error_description", kind("string"));
    let ways = vec![
        object(whole, "code"),
        object(Object::new().with("error_data", info.clone()), "error_data"),
        object(Object::new().with("error", info), "error"),
        object(oauth, "error"),
        kind("string"),
    ];
    Object::new().with("anyOf", ways)
}
