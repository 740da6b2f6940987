//! What a fault makes of an answer.

use std::io::Write as _;

use bytes::Bytes;
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, LOCATION};
use hyper::{Response, StatusCode};
use serde_json::{Map, Value, json};
use tokio::time::sleep;

use super::body::Body;
use super::connection::Line;
use super::faults::{Then, What};
use super::order::Order;

/// A name that no API has.
const UNKNOWN: &str = "unknown_to_everyone";

/// What is cut or made longer when there is no true answer.
const EXAMPLE: &str = r#"{"ok":true,"result":true}"#;

/// What happens in place of the answer; the true one is given if the call took effect.
pub(super) async fn in_place_of(
    what: &What,
    answer: Option<Response<Bytes>>,
    line: &Line,
) -> Response<Body> {
    let page = |status, content_type, body: Bytes| {
        typed(Response::new(Body::full(body)), status, content_type)
    };
    let close = |bytes: &[u8], then| {
        let bytes = bytes.to_owned();
        line.break_off(Order { bytes, then })
    };
    let sound = || page(200, JSON, Bytes::from_static(EXAMPLE.as_bytes()));
    match what {
        What::Status {
            code,
            description,
            retry_after,
        } => {
            let envelope = refusal(*code, description.as_deref(), retry_after.as_ref());
            // A code that is not an HTTP status is one of the envelope alone.
            page(*code, JSON, envelope.to_string().into())
        }
        What::Answer {
            status,
            body,
            content_type,
        } => {
            let content_type = content_type.as_deref().unwrap_or(JSON);
            page(*status, content_type, Bytes::copy_from_slice(&body.0))
        }
        What::Html => {
            let html = "<html><head><title>502 Bad Gateway</title></head>\
                        <body><h1>502 Bad Gateway</h1></body></html>";
            page(502, "text/html", Bytes::from_static(html.as_bytes()))
        }
        What::CutBody => {
            let answer = answer.unwrap_or_else(|| {
                typed(
                    Response::new(Bytes::from_static(EXAMPLE.as_bytes())),
                    200,
                    JSON,
                )
            });
            let mut bytes = written(&answer);
            bytes.truncate(bytes.len() - answer.body().len().div_ceil(2));
            close(&bytes, Then::Close).await
        }
        What::WrongJson => {
            let half = r#"{"ok":true,"result":[{"update_"#;
            page(200, JSON, Bytes::from_static(half.as_bytes()))
        }
        What::Empty => page(200, JSON, Bytes::new()),
        What::Redirect { to } => {
            let mut answer = Response::new(Body::full(Bytes::new()));
            *answer.status_mut() = StatusCode::FOUND;
            if let Ok(to) = HeaderValue::try_from(to.as_str()) {
                answer.headers_mut().insert(LOCATION, to);
            }
            answer
        }
        What::Big => typed(Response::new(Body::Endless), 200, JSON),
        What::Slow { by } => {
            sleep(*by).await;
            answer.map_or_else(sound, |answer| answer.map(Body::full))
        }
        What::Silence => close(b"", Then::Silence).await,
        What::Close => close(b"", Then::Close).await,
        What::Reset => close(b"", Then::Reset).await,
        What::Raw { bytes, then } => close(&bytes.0, *then).await,
        // These leave the call its effect.
        What::Drip { .. }
        | What::CloseBehind
        | What::UnknownFields
        | What::UnknownKind
        | What::Duplicate
        | What::Reorder => match answer {
            Some(answer) => changed(what, answer, line).await,
            None => sound(),
        },
    }
}

/// Whether an answer is one that a fault can change.
pub(super) fn fits(what: &What, answer: &Response<Bytes>) -> bool {
    let updates = || {
        let envelope = envelope(answer)?;
        let updates = envelope.get("result")?.as_array()?;
        updates.first()?.as_object()?;
        Some(updates.len())
    };
    match what {
        What::Reorder => updates().is_some_and(|count| count > 1),
        What::Duplicate => updates().is_some(),
        What::UnknownFields => envelope(answer).is_some(),
        _ => true,
    }
}

/// What becomes of the true answer.
pub(super) async fn changed(what: &What, answer: Response<Bytes>, line: &Line) -> Response<Body> {
    match what {
        What::Drip { every } => {
            let (mut head, body) = answer.into_parts();
            head.headers.insert(CONTENT_LENGTH, body.len().into());
            Response::from_parts(head, Body::drip(body, *every))
        }
        What::CloseBehind => line.break_off(order_of(&answer)).await,
        What::UnknownFields => with_envelope(answer, |envelope| {
            if let Some(result) = envelope.get_mut("result") {
                add_unknown_fields(result);
            }
            envelope.insert(UNKNOWN.to_owned(), unknown());
        }),
        What::Duplicate => with_updates(answer, |updates| {
            *updates = updates
                .drain(..)
                .flat_map(|update| [update.clone(), update])
                .collect();
        }),
        What::Reorder => with_updates(answer, |updates| updates.reverse()),
        _ => answer.map(Body::full),
    }
}

const JSON: &str = "application/json";

/// A refusal in the envelope of bot APIs.
fn refusal(code: u16, description: Option<&str>, retry_after: Option<&Value>) -> Value {
    let usual = || match (code, retry_after) {
        (429, Some(seconds)) => format!("Too Many Requests: retry after {seconds}"),
        _ => {
            let status = StatusCode::from_u16(code).ok();
            let reason = status.and_then(|status| status.canonical_reason());
            reason.unwrap_or("Error").to_owned()
        }
    };
    let description = description.map_or_else(usual, str::to_owned);
    let mut envelope = json!({ "ok": false, "error_code": code, "description": description });
    if let (Some(seconds), Value::Object(envelope)) = (retry_after, &mut envelope) {
        envelope.insert("parameters".to_owned(), json!({ "retry_after": seconds }));
    }
    envelope
}

fn typed<B>(mut answer: Response<B>, status: u16, content_type: &str) -> Response<B> {
    // 101 and the other statuses below 200 end no request.
    let status = StatusCode::from_u16(status)
        .ok()
        .filter(|status| !status.is_informational());
    *answer.status_mut() = status.unwrap_or(StatusCode::BAD_REQUEST);
    if let Ok(content_type) = HeaderValue::try_from(content_type) {
        answer.headers_mut().insert(CONTENT_TYPE, content_type);
    }
    answer
}

/// An answer on a connection that is closed behind it.
pub(super) fn order_of(answer: &Response<Bytes>) -> Order {
    Order {
        bytes: written(answer),
        then: Then::Close,
    }
}

/// An answer as it is written on the connection.
fn written(answer: &Response<Bytes>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(answer.body().len() + 256);
    // Writing to memory cannot fail.
    let _ = write!(bytes, "HTTP/1.1 {}\r\n", answer.status());
    for (name, value) in answer.headers() {
        let _ = write!(bytes, "{name}: ");
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    let _ = write!(bytes, "content-length: {}\r\n\r\n", answer.body().len());
    bytes.extend_from_slice(answer.body());
    bytes
}

fn unknown() -> Value {
    json!({ "of": [1, "two", null] })
}

fn envelope(answer: &Response<Bytes>) -> Option<Map<String, Value>> {
    serde_json::from_slice(answer.body()).ok()
}

fn with_envelope(
    answer: Response<Bytes>,
    change: impl FnOnce(&mut Map<String, Value>),
) -> Response<Body> {
    let Some(mut envelope) = envelope(&answer) else {
        return answer.map(Body::full);
    };
    change(&mut envelope);
    answer.map(|_| Body::full(Value::Object(envelope).to_string()))
}

fn with_updates(answer: Response<Bytes>, change: impl FnOnce(&mut Vec<Value>)) -> Response<Body> {
    with_envelope(answer, |envelope| {
        if let Some(Value::Array(updates)) = envelope.get_mut("result") {
            change(updates);
        }
    })
}

fn add_unknown_fields(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(add_unknown_fields),
        Value::Object(fields) => {
            fields.values_mut().for_each(add_unknown_fields);
            fields.insert(UNKNOWN.to_owned(), unknown());
        }
        _ => {}
    }
}
