//! JSON Schema 2020-12 of an API: `$defs` with every type under its name, and what each method
//! takes and gives as `METHOD.parameters` and `METHOD.result`.

use super::json::Object;
use super::mark;
use super::schema::Schemas;
use bazu_model::Api;

/// The schema of an API.
pub(super) fn json_schema(api: &Api) -> Object {
    let schemas = Schemas {
        api,
        prefix: "#/$defs/",
    };
    Object::new()
        .with("$comment", mark(api))
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", format!("urn:bazu:{}:{}", api.id, api.krate.version))
        .with("title", &api.title)
        .with("description", api.doc.trim())
        .with("$defs", schemas.all())
}
