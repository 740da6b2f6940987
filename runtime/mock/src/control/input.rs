//! What a request carries, and how it is read: everything is checked against the schema that the description shows.

use axum::RequestPartsExt;
use axum::body::{Body as HttpBody, to_bytes};
use axum::extract::{Path, Query, Request};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, ORIGIN};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::check::check;
use super::refused::Refused;

/// How large a body of JSON may be, in bytes.
const JSON_LIMIT: usize = 1 << 20;
/// How large a file of a user may be, in bytes. The largest that a bot may send is 50 MB.
const FILE_LIMIT: usize = 64 << 20;
/// How large a saved world may be, in bytes: it holds the files, too.
const STATE_LIMIT: usize = 512 << 20;

/// What a handler gets.
#[derive(Debug)]
pub(crate) struct Input<P = Nothing, Q = Nothing, B = Nothing> {
    /// From the path, such as the id of a chat.
    pub(crate) path: P,
    /// From the query.
    pub(crate) query: Q,
    /// The body.
    pub(crate) body: B,
}

/// No parameters, or no body.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Nothing {}

/// A body or an answer of JSON.
#[derive(Debug)]
pub(crate) struct Json<T>(pub(crate) T);

/// A body of a file.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) content_type: Option<String>,
    pub(crate) content: Bytes,
}

/// A saved world, as text.
#[derive(Debug)]
pub(crate) struct Document(pub(crate) String);

/// A body of a request.
pub(crate) trait Body: Sized + Send + 'static {
    /// How large it may be, in bytes.
    const LIMIT: usize;

    /// Its content type and its schema; none if there is no body.
    fn describe(generator: &mut SchemaGenerator) -> Option<(&'static str, Schema)>;

    /// The schema on its own, against which a body is checked.
    fn schema() -> Value {
        Value::Null
    }

    /// Reads it.
    fn read(headers: &HeaderMap, content: Bytes, schema: &Value) -> Result<Self, Refused>;
}

impl Body for Nothing {
    const LIMIT: usize = JSON_LIMIT;

    fn describe(_: &mut SchemaGenerator) -> Option<(&'static str, Schema)> {
        None
    }

    fn read(_: &HeaderMap, _: Bytes, _: &Value) -> Result<Self, Refused> {
        Ok(Self {})
    }
}

impl<T: DeserializeOwned + JsonSchema + Send + 'static> Body for Json<T> {
    const LIMIT: usize = JSON_LIMIT;

    fn describe(generator: &mut SchemaGenerator) -> Option<(&'static str, Schema)> {
        Some(("application/json", generator.subschema_for::<T>()))
    }

    fn schema() -> Value {
        schemars::schema_for!(T).to_value()
    }

    fn read(_: &HeaderMap, content: Bytes, schema: &Value) -> Result<Self, Refused> {
        let help = "the body must be a JSON object; /control/v1/openapi.json describes it";
        if content.trim_ascii().is_empty() {
            return Err(Refused::bad("the body is empty", help));
        }
        let value: Value = serde_json::from_slice(&content)
            .map_err(|error| Refused::bad(format!("the body is not JSON: {error}"), help))?;
        check(schema, schema, &value)?;
        serde_json::from_value(value)
            .map(Self)
            .map_err(|error| Refused::bad(format!("the body is wrong: {error}"), help))
    }
}

impl Body for Raw {
    const LIMIT: usize = FILE_LIMIT;

    fn describe(_: &mut SchemaGenerator) -> Option<(&'static str, Schema)> {
        Some(("application/octet-stream", bytes_schema()))
    }

    fn read(headers: &HeaderMap, content: Bytes, _: &Value) -> Result<Self, Refused> {
        let content_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        Ok(Self {
            content_type: content_type.map(str::to_owned),
            content,
        })
    }
}

impl Body for Document {
    const LIMIT: usize = STATE_LIMIT;

    fn describe(_: &mut SchemaGenerator) -> Option<(&'static str, Schema)> {
        Some(("application/json", document_schema()))
    }

    fn read(_: &HeaderMap, content: Bytes, _: &Value) -> Result<Self, Refused> {
        String::from_utf8(content.into()).map(Self).map_err(|_| {
            Refused::bad(
                "the body is not UTF-8",
                "send what GET /control/v1/state returned",
            )
        })
    }
}

/// An answer.
pub(crate) trait Answers: Send + 'static {
    /// Its content type and its schema.
    fn describe(generator: &mut SchemaGenerator) -> (&'static str, Schema);

    /// The response.
    fn respond(self) -> Response;
}

impl<T: Serialize + JsonSchema + Send + 'static> Answers for Json<T> {
    fn describe(generator: &mut SchemaGenerator) -> (&'static str, Schema) {
        ("application/json", generator.subschema_for::<T>())
    }

    fn respond(self) -> Response {
        json(&self.0)
    }
}

impl Answers for Document {
    fn describe(_: &mut SchemaGenerator) -> (&'static str, Schema) {
        ("application/json", document_schema())
    }

    fn respond(self) -> Response {
        ([(CONTENT_TYPE, "application/json")], self.0).into_response()
    }
}

impl Answers for Raw {
    fn describe(_: &mut SchemaGenerator) -> (&'static str, Schema) {
        ("application/octet-stream", bytes_schema())
    }

    fn respond(self) -> Response {
        let content_type = self
            .content_type
            .and_then(|text| HeaderValue::from_str(&text).ok());
        let content_type =
            content_type.unwrap_or(HeaderValue::from_static("application/octet-stream"));
        let headers = [
            (CONTENT_TYPE, content_type),
            // A file of a bot must not act as a page of this site.
            (
                axum::http::header::CONTENT_SECURITY_POLICY,
                HeaderValue::from_static("sandbox; default-src 'none'"),
            ),
            (
                axum::http::header::X_CONTENT_TYPE_OPTIONS,
                HeaderValue::from_static("nosniff"),
            ),
        ];
        (headers, self.content).into_response()
    }
}

fn bytes_schema() -> Schema {
    schemars::json_schema!({ "type": "string", "contentEncoding": "binary" })
}

fn document_schema() -> Schema {
    schemars::json_schema!({ "type": "object", "required": ["format", "api", "world"] })
}

/// A response of JSON.
pub(crate) fn json(value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(text) => ([(CONTENT_TYPE, "application/json")], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Refuses what a page of another site sends: browsers let it, and the control side shows tokens.
fn is_own(parts: &Parts) -> bool {
    let Some(origin) = parts.headers.get(ORIGIN) else {
        return true;
    };
    let host = origin
        .to_str()
        .ok()
        .and_then(|origin| origin.split("://").nth(1));
    let own = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
    host.is_some() && host == own
}

async fn read_body(parts: &Parts, body: HttpBody, limit: usize) -> Result<Bytes, Refused> {
    let length = parts.headers.get(CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if length.is_some_and(|length| length > limit as u64) {
        return Err(Refused::too_large(limit));
    }
    // It fails as well when the client goes away in the middle: then nobody reads the answer.
    to_bytes(body, limit)
        .await
        .map_err(|_| Refused::too_large(limit))
}

impl<P, Q, B> Input<P, Q, B>
where
    P: DeserializeOwned + Send + 'static,
    Q: DeserializeOwned + JsonSchema + Send + 'static,
    B: Body,
{
    /// Reads a request.
    pub(crate) async fn read(request: Request, schema: &Value) -> Result<Self, Refused> {
        let (mut parts, body) = request.into_parts();
        if !is_own(&parts) {
            return Err(Refused::foreign());
        }
        let Path(path) = parts.extract::<Path<P>>().await.map_err(|rejection| {
            Refused::bad(rejection.body_text(), "the path is wrong: ids are numbers")
        })?;
        let Query(query) = Query::try_from_uri(&parts.uri)
            .map_err(|rejection| Refused::bad(rejection.body_text(), parameters_help::<Q>()))?;
        let content = read_body(&parts, body, B::LIMIT).await?;
        let body = B::read(&parts.headers, content, schema)?;
        Ok(Self { path, query, body })
    }
}

fn parameters_help<Q: JsonSchema>() -> String {
    let schema = schemars::schema_for!(Q).to_value();
    let names = schema.get("properties").and_then(Value::as_object);
    let names: Vec<_> = names
        .into_iter()
        .flatten()
        .map(|(name, _)| format!("`{name}`"))
        .collect();
    match names.is_empty() {
        true => "this verb has no parameters in its query".to_owned(),
        false => format!("the parameters of the query are {}", names.join(", ")),
    }
}
