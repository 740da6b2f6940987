//! JSON Schema 2020-12 of an API: `$defs` with every type under its name, and what each method
//! takes and gives as `METHOD.parameters` and `METHOD.result`.

use serde_json::{Value, json};

use super::schema::Schemas;
use bazu_model::Api;

pub(super) fn json_schema(api: &Api) -> Value {
    let schemas = Schemas {
        api,
        prefix: "#/$defs/",
    };
    json!({
        "$comment": api.mark(),
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:bazu:{}:{}", api.id, api.krate.version),
        "title": api.title,
        "description": api.doc.trim(),
        "$defs": schemas.all(),
    })
}
