//! Bot APIs: each method is posted to a path with the token in it, and answered in an envelope.

use bazu_model::{BotApi, BotCall, Method};
use serde_json::{Value, json};

use super::{OfApi, OfMethod};
use crate::schema::{Schemas, result_name};

impl OfApi for BotApi {
    fn server(&self) -> &str {
        &self.api_url
    }

    fn security(&self) -> Option<Value> {
        None
    }

    fn path_item(&self) -> Value {
        json!({ "parameters": [{ "$ref": "#/components/parameters/token" }] })
    }

    fn answer(&self, method: &Method, schemas: &Schemas<'_>) -> Value {
        json!({
            "type": "object",
            "properties": {
                "ok": { "const": true },
                "result": schemas.reference(&result_name(method)),
                "description": { "type": "string" },
            },
            "required": ["ok", "result"],
        })
    }

    fn refusal(&self) -> (Value, &'static str) {
        let envelope = json!({
            "type": "object",
            "properties": {
                "ok": { "const": false },
                "error_code": { "type": "integer" },
                "description": { "type": "string" },
                "parameters": {
                    "type": "object",
                    "properties": {
                        "retry_after": {
                            "type": "number",
                            "description": "Seconds to wait before the next try.",
                        },
                        "migrate_to_chat_id": {
                            "type": "integer",
                            "description": "The chat that took the place of this one.",
                        },
                    },
                },
            },
            "required": ["ok"],
        });
        (envelope, "A refusal, whatever the HTTP status.")
    }

    fn components(&self) -> Option<(&'static str, Value)> {
        let token = json!({
            "name": "token",
            "in": "path",
            "required": true,
            "description": "The bot's token. Whoever has it is the bot.",
            "schema": { "type": "string" },
        });
        Some(("parameters", json!({ "token": token })))
    }

    fn files(&self) -> Option<Value> {
        let (before, after) = &self.attach;
        Some(json!({
            "download": format!("{}/bot{{token}}/{{file_path}}", self.file_url),
            "attach": format!("{before}{{name}}{after}"),
        }))
    }

    fn webhook_parameters(&self) -> Option<Value> {
        let name = self.webhook_secret_header.as_ref()?;
        Some(json!([{ "name": name, "in": "header", "schema": { "type": "string" } }]))
    }
}

impl OfMethod for BotCall {
    fn endpoint(&self, wire: &str) -> (&'static str, String) {
        ("post", format!("/bot{{token}}/{wire}"))
    }
}
