//! OpenAPI 3.1 of an API. What depends on the protocol is in [`crate::protocol`].

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::facts;
use super::keys::Keys;
use super::protocol::{self, OfApi};
use super::schema::{Schemas, needed, parameters_name};
use bazu_model::{Api, Body, Chapter, ErrorCode, Field, Method, Scalar, TypeRef};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

pub(super) fn openapi(api: &Api) -> Value {
    let protocol = protocol::of_api(api);
    let schemas = Schemas {
        api,
        prefix: "#/components/schemas/",
    };
    let writer = Writer {
        api,
        protocol,
        uploading: api.uploading(),
        schemas,
    };
    let mut info = json!({ "title": api.title });
    info.set_filled("description", api.doc.trim());
    info.set("version", &api.krate.version);
    let mut root = json!({
        "x-bazu-generated": api.mark(),
        "openapi": "3.1.0",
        "info": info,
        "externalDocs": { "url": api.docs },
        "servers": [{ "url": protocol.server() }],
    });
    root.set_filled("tags", api.chapters.iter().map(tag).collect::<Vec<_>>());
    root.set_filled("security", protocol.security());
    root.set("paths", writer.paths());
    root.set_filled("webhooks", writer.webhooks());
    root.set("components", writer.components());
    let errors: Vec<_> = api.errors.iter().map(error).collect();
    root.set_filled("x-bazu-errors", errors);
    root.set_filled("x-bazu-sources", sources(api));
    root.set_filled("x-bazu-files", protocol.files());
    root
}

fn tag(chapter: &Chapter) -> Value {
    let mut tag = json!({ "name": chapter.title });
    tag.set_filled("description", chapter.doc.trim());
    tag
}

fn error(error: &ErrorCode) -> Value {
    let mut written = json!({ "name": error.name, "code": error.code });
    written.set_filled("contains", &error.contains);
    facts::set(&mut written, &error.facts, None);
    written
}

/// Where facts come from, by id.
fn sources(api: &Api) -> Map<String, Value> {
    let sources = api.sources.iter().map(|(id, source)| {
        let mut written = json!(source);
        // Where a source is declared is of no interest here.
        written
            .as_object_mut()
            .map(|source| source.shift_remove("at"));
        (id.clone(), written)
    });
    sources.collect()
}

struct Writer<'a> {
    api: &'a Api,
    protocol: &'a dyn OfApi,
    schemas: Schemas<'a>,
    /// The types that hold a file to upload.
    uploading: BTreeSet<&'a str>,
}

impl Writer<'_> {
    fn paths(&self) -> Map<String, Value> {
        let mut paths = Map::new();
        for method in self.api.methods.values() {
            let (verb, path) = protocol::of_method(method).endpoint(&method.wire);
            let operation = self.operation(method, verb == "get");
            // One path may have several verbs.
            let item = paths
                .entry(path)
                .or_insert_with(|| self.protocol.path_item());
            item.set(verb, operation);
        }
        paths
    }

    fn operation(&self, method: &Method, in_query: bool) -> Value {
        let mut operation = json!({ "operationId": method.wire });
        if let Some(chapter) = self.api.chapters.get(method.chapter) {
            operation.set("tags", [&chapter.title]);
        }
        facts::set(&mut operation, &method.facts, None);
        if in_query {
            let parameters = method.params.iter().map(|param| self.query(method, param));
            operation.set_filled("parameters", parameters.collect::<Vec<_>>());
        } else if !method.params.is_empty() {
            operation.set("requestBody", self.body(method));
        }
        let answer = self.protocol.answer(method, &self.schemas);
        let responses = json!({
            "200": { "description": "The result.", "content": content(JSON, answer) },
            "default": { "$ref": "#/components/responses/refusal" },
        });
        operation.set("responses", responses);
        operation.set_filled("x-bazu-errors", &method.errors);
        operation.set_filled("x-bazu-long-poll", method.call.long_poll());
        operation.set_filled("x-bazu-request-id", method.call.request_id());
        operation
    }

    fn query(&self, method: &Method, param: &Field) -> Value {
        json!({
            "name": param.wire,
            "in": "query",
            "required": needed(param),
            "schema": self.schemas.field(param, &method.facts, true),
        })
    }

    fn body(&self, method: &Method) -> Value {
        let schema = self.schemas.reference(&parameters_name(method));
        let body = method.call.body();
        let mut content = match body {
            Body::Json => content(JSON, schema.clone()),
            Body::Form => content(FORM, schema.clone()),
            Body::Multipart => json!({}),
        };
        let uploads = method.params.iter().any(|param| self.uploads(param));
        if body == Body::Multipart || (body == Body::Json && uploads) {
            let mut form = json!({ "schema": schema });
            form.set_filled("encoding", self.encoding(method));
            content.set(MULTIPART, form);
        }
        json!({ "required": method.params.iter().any(needed), "content": content })
    }

    fn uploads(&self, param: &Field) -> bool {
        let nested = param.ty.name();
        param.holds_files() || nested.is_some_and(|name| self.uploading.contains(name))
    }

    /// How each part is written: a file as it is, or text that names it; what is not a scalar as
    /// JSON. A file inside such JSON is a part of its own, to which the JSON refers.
    fn encoding(&self, method: &Method) -> Map<String, Value> {
        let parts = method.params.iter().filter_map(|param| {
            let kind = match &param.ty.value {
                TypeRef::Scalar(Scalar::InputFile) => "application/octet-stream, text/plain",
                TypeRef::Scalar(_) => return None,
                TypeRef::Named(_) if self.api.is_enum(&param.ty) => return None,
                TypeRef::Named(_) | TypeRef::List(_) => JSON,
            };
            Some((param.wire.clone(), json!({ "contentType": kind })))
        });
        parts.collect()
    }

    /// What a bot's own server is posted.
    fn webhooks(&self) -> Option<Value> {
        let update = self.api.fields_of("Update")?;
        let update_type = self.api.types.get("Update")?;
        if update.kinds.is_empty() {
            return None;
        }
        let mut operation = json!({});
        operation.set_filled("description", &update_type.facts.doc);
        operation.set_filled("parameters", self.protocol.webhook_parameters());
        let update = content(JSON, self.schemas.reference("Update"));
        operation.set(
            "requestBody",
            json!({ "required": true, "content": update }),
        );
        let responses = json!({ "200": { "description": "The update was taken." } });
        operation.set("responses", responses);
        Some(json!({ "update": { "post": operation } }))
    }

    fn components(&self) -> Value {
        let mut schemas = self.schemas.all();
        let mut components = json!({});
        if let Some((name, parts)) = self.protocol.components() {
            components.set(name, parts);
        }
        let (refusal, described) = self.protocol.refusal();
        schemas.insert("refusal".to_owned(), refusal);
        let refusal = content(JSON, self.schemas.reference("refusal"));
        let refusal = json!({ "description": described, "content": refusal });
        components.set("responses", json!({ "refusal": refusal }));
        components.set("schemas", schemas);
        components
    }
}

fn content(kind: &str, schema: Value) -> Value {
    json!({ kind: { "schema": schema } })
}
