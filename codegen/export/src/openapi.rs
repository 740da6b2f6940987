//! OpenAPI 3.1 of an API.
//!
//! A `bot` API is posted to, one path a method with the token as its parameter, and answers in an
//! envelope; of a `rest` API each method has its own verb, path and kind of body.

use std::collections::BTreeSet;

use super::json::{Json, Object};
use super::schema::{Schemas, needed, parameters_name, result_name};
use super::{facts, mark, rest};
use bazu_model::{
    Api, Body, Chapter, ErrorCode, Field, Method, Protocol, Scalar, TypeKind, TypeRef,
};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// The description of an API.
pub(super) fn openapi(api: &Api) -> Object {
    let schemas = Schemas {
        api,
        prefix: "#/components/schemas/",
    };
    let writer = Writer {
        api,
        uploading: uploading(api),
        schemas,
    };
    let mut info = Object::new().with("title", &api.title);
    info.set_filled("description", api.doc.trim());
    info.set("version", &api.krate.version);
    let mut root = Object::new()
        .with("x-bazu-generated", mark(api))
        .with("openapi", "3.1.0")
        .with("info", info)
        .with("externalDocs", Object::new().with("url", &api.docs));
    let server = Object::new().with("url", api.protocol.api_url());
    root.set("servers", vec![server]);
    root.set_filled("tags", api.chapters.iter().map(tag).collect::<Vec<_>>());
    if api.protocol.rest().is_some_and(|rest| rest.auth.is_some()) {
        let needed = Object::new().with("credentials", rest::scopes(api));
        root.set("security", vec![needed]);
    }
    root.set("paths", writer.paths());
    root.set_filled("webhooks", writer.webhooks());
    root.set("components", writer.components());
    root.set_filled("x-bazu-errors", errors(&api.errors));
    root.set_filled("x-bazu-sources", super::model::sources(api));
    if let Some(bot) = api.protocol.bot() {
        let files = Object::new()
            .with(
                "download",
                format!("{}/bot{{token}}/{{file_path}}", bot.file_url),
            )
            .with(
                "attach",
                format!("{}{{name}}{}", bot.attach.0, bot.attach.1),
            );
        root.set("x-bazu-files", files);
    }
    root
}

fn tag(chapter: &Chapter) -> Object {
    let mut tag = Object::new().with("name", &chapter.title);
    tag.set_filled("description", chapter.doc.trim());
    tag
}

fn errors(errors: &[ErrorCode]) -> Json {
    let errors = errors.iter().map(|error| {
        let mut told = Object::new()
            .with("name", &error.name)
            .with("code", error.code);
        told.set_some("contains", error.contains.as_ref());
        facts::set(&mut told, &error.facts, None);
        told
    });
    errors.collect::<Vec<_>>().into()
}

/// The types that hold a file to upload.
fn uploading(api: &Api) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    loop {
        let before = found.len();
        for (name, ty) in &api.types {
            let holds = match &ty.kind {
                TypeKind::Struct(item) => item.fields.iter().any(|field| is_file(&field.ty)),
                _ => false,
            };
            if holds || ty.parts().any(|part| found.contains(part)) {
                found.insert(name.as_str());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

fn is_file(ty: &TypeRef) -> bool {
    *ty.innermost() == TypeRef::Scalar(Scalar::InputFile)
}

struct Writer<'a> {
    api: &'a Api,
    schemas: Schemas<'a>,
    uploading: BTreeSet<&'a str>,
}

impl Writer<'_> {
    fn paths(&self) -> Object {
        let mut paths = Object::new();
        // One path may have several verbs.
        let mut items: Vec<(String, Object)> = Vec::new();
        for method in self.api.methods.values() {
            let (verb, path) = match method.call.rest() {
                Some(rest) => (rest.verb.to_string().to_lowercase(), rest.path.clone()),
                None => ("post".to_owned(), format!("/bot{{token}}/{}", method.wire)),
            };
            let operation = self.operation(method, verb == "get");
            match items.iter_mut().find(|(known, _)| *known == path) {
                Some((_, item)) => item.set(verb, operation),
                None => {
                    let mut item = Object::new();
                    if self.api.protocol.bot().is_some() {
                        let token = Object::new().with("$ref", "#/components/parameters/token");
                        item.set("parameters", vec![token]);
                    }
                    item.set(verb, operation);
                    items.push((path, item));
                }
            }
        }
        for (path, item) in items {
            paths.set(path, item);
        }
        paths
    }

    fn operation(&self, method: &Method, in_query: bool) -> Object {
        let mut operation = Object::new().with("operationId", &method.wire);
        if let Some(chapter) = self.api.chapters.get(method.chapter) {
            operation.set("tags", vec![&chapter.title]);
        }
        facts::set(&mut operation, &method.facts, None);
        if in_query {
            let parameters = method.params.iter().map(|param| self.query(method, param));
            operation.set_filled("parameters", parameters.collect::<Vec<_>>());
        } else if !method.params.is_empty() {
            operation.set("requestBody", self.body(method));
        }
        let answer = match &self.api.protocol {
            Protocol::Bot(_) => self.envelope(method),
            Protocol::Rest(_) => self.schemas.reference(&result_name(method)),
        };
        let answer = Object::new()
            .with("description", "The result.")
            .with("content", content(JSON, answer));
        let refusal = Object::new().with("$ref", "#/components/responses/refusal");
        let responses = Object::new().with("200", answer).with("default", refusal);
        operation.set("responses", responses);
        let errors: Vec<_> = method.errors.iter().collect();
        operation.set_filled("x-bazu-errors", errors);
        let long_poll = method.call.long_poll().map(|name| name);
        operation.set_some("x-bazu-long-poll", long_poll);
        let request_id = method.call.request_id().map(|name| name);
        operation.set_some("x-bazu-request-id", request_id);
        operation
    }

    fn query(&self, method: &Method, param: &Field) -> Object {
        let schema = self.schemas.field(param, &method.facts, true);
        Object::new()
            .with("name", &param.wire)
            .with("in", "query")
            .with("required", needed(param))
            .with("schema", schema)
    }

    fn body(&self, method: &Method) -> Object {
        let schema = || self.schemas.reference(&parameters_name(method));
        let mut content = Object::new();
        match method.call.body() {
            Body::Json => content.set(JSON, Object::new().with("schema", schema())),
            Body::Form => content.set(FORM, Object::new().with("schema", schema())),
            Body::Multipart => {}
        }
        let uploads = method.params.iter().any(|param| self.holds_file(&param.ty));
        if method.call.body() == Body::Multipart || (method.call.body() == Body::Json && uploads) {
            let mut form = Object::new().with("schema", schema());
            form.set_filled("encoding", self.encoding(method));
            content.set(MULTIPART, form);
        }
        Object::new()
            .with("required", method.params.iter().any(needed))
            .with("content", content)
    }

    fn holds_file(&self, ty: &TypeRef) -> bool {
        is_file(ty) || ty.name().is_some_and(|name| self.uploading.contains(name))
    }

    /// How each part is written: a file as it is, or text that names it; what is no scalar as
    /// JSON. A file inside such JSON is a part of its own, to which the JSON refers.
    fn encoding(&self, method: &Method) -> Object {
        let mut encoding = Object::new();
        for param in &method.params {
            let kind = match &param.ty.value {
                TypeRef::Scalar(Scalar::InputFile) => "application/octet-stream, text/plain",
                TypeRef::Scalar(_) => continue,
                TypeRef::Named(_) if self.api.is_enum(&param.ty) => continue,
                TypeRef::Named(_) | TypeRef::List(_) => JSON,
            };
            encoding.set(&param.wire, Object::new().with("contentType", kind));
        }
        encoding
    }

    fn envelope(&self, method: &Method) -> Object {
        let properties = Object::new()
            .with("ok", Object::new().with("const", true))
            .with("result", self.schemas.reference(&result_name(method)))
            .with("description", Object::new().with("type", "string"));
        Object::new()
            .with("type", "object")
            .with("properties", properties)
            .with("required", vec!["ok", "result"])
    }

    /// What a bot's own server is posted.
    fn webhooks(&self) -> Object {
        let update = self.api.types.values().find(|ty| {
            ty.name == "Update"
                && matches!(&ty.kind, TypeKind::Struct(item) if !item.kinds.is_empty())
        });
        let Some(update) = update else {
            return Object::new();
        };
        let mut operation = Object::new();
        operation.set_filled("description", update.facts.doc.trim());
        let bot = self.api.protocol.bot();
        if let Some(name) = bot.and_then(|bot| bot.webhook_secret_header.as_ref()) {
            let secret = Object::new()
                .with("name", name)
                .with("in", "header")
                .with("schema", Object::new().with("type", "string"));
            operation.set("parameters", vec![secret]);
        }
        let body = Object::new().with("required", true).with(
            "content",
            content(JSON, self.schemas.reference(&update.name)),
        );
        operation.set("requestBody", body);
        let taken = Object::new().with("description", "The update was taken.");
        operation.set("responses", Object::new().with("200", taken));
        Object::new().with("update", Object::new().with("post", operation))
    }

    fn components(&self) -> Object {
        let mut schemas = self.schemas.all();
        let mut components = Object::new();
        let described = match &self.api.protocol {
            Protocol::Bot(_) => {
                let token = Object::new()
                    .with("name", "token")
                    .with("in", "path")
                    .with("required", true)
                    .with("description", "The bot's token. Whoever has it is the bot.")
                    .with("schema", Object::new().with("type", "string"));
                components.set("parameters", Object::new().with("token", token));
                schemas.set("refusal", refusal());
                "A refusal, whatever the HTTP status."
            }
            Protocol::Rest(_) => {
                schemas.set("refusal", rest::refusal());
                if let Some(auth) = self.api.protocol.rest().and_then(|rest| rest.auth.as_ref()) {
                    let scheme = rest::security(self.api, auth);
                    components.set("securitySchemes", Object::new().with("credentials", scheme));
                }
                "A refusal, in one of the shapes in which such services refuse."
            }
        };
        let refusal = Object::new()
            .with("description", described)
            .with("content", content(JSON, self.schemas.reference("refusal")));
        components.set("responses", Object::new().with("refusal", refusal));
        components.set("schemas", schemas);
        components
    }
}

fn content(kind: &str, schema: Object) -> Object {
    Object::new().with(kind, Object::new().with("schema", schema))
}

/// The envelope of a refusal.
fn refusal() -> Object {
    let kind = |kind: &str| Object::new().with("type", kind);
    let seconds = kind("number").with("description", "Seconds to wait before the next try.");
    let chat = kind("integer").with("description", "The chat that took the place of this one.");
    let parameters = kind("object").with(
        "properties",
        Object::new()
            .with("retry_after", seconds)
            .with("migrate_to_chat_id", chat),
    );
    let properties = Object::new()
        .with("ok", Object::new().with("const", false))
        .with("error_code", kind("integer"))
        .with("description", kind("string"))
        .with("parameters", parameters);
    kind("object")
        .with("properties", properties)
        .with("required", vec!["ok"])
}
