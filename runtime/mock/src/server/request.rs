//! Requests: who answers them.

use bytes::Bytes;
use hyper::body::Incoming;
use hyper::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use hyper::http::request::Parts;
use hyper::service::Service as _;
use hyper::{Method, Request, Response};
use hyper_util::service::TowerToHyperService;
use percent_encoding::percent_decode_str;

use serde_json::Value;
use tokio::time::sleep;

use super::body::Body;
use super::connection::Line;
use super::decode::{Unread, decode};
use super::faults::{Fault, Target, What};
use super::upload;
use super::{Shell, breaking, files};
use crate::control;
use crate::parameters::RawValue;
use crate::reply::{Answer, Refusal};
use crate::world::{Call, Time, World};

/// Answers a request.
pub(super) async fn answer(
    shell: &Shell,
    line: &Line,
    request: Request<Incoming>,
) -> Response<Body> {
    let Some(address) = Address::of(request.uri().path()) else {
        let router = TowerToHyperService::new(control::router(shell.clone()));
        let Ok(answer) = router.call(request).await;
        return answer.map(Body::Axum);
    };
    let (head, body) = request.into_parts();
    if !shell.faults().is_empty() {
        return broken(shell, line, address, &head, body).await;
    }
    match Work::read(shell, address, &head, body).await {
        // The rest of the body has to be read and dropped, as many clients read no answer before.
        Work::TooLarge => {
            line.break_off(breaking::order_of(&json(shell.look(too_large))))
                .await
        }
        work => work.done(shell).await.map(Body::full),
    }
}

/// An address that a bot uses.
#[derive(Debug)]
enum Address {
    /// `/bot<token>/<method>`.
    Method { token: String, method: String },
    /// `/file/bot<token>/<path>`.
    File { token: String, path: String },
}

impl Address {
    fn of(path: &str) -> Option<Self> {
        let (is_file, rest) = match path.strip_prefix("/file/bot") {
            Some(rest) => (true, rest),
            None => (false, path.strip_prefix("/bot")?),
        };
        let (token, rest) = rest.split_once('/')?;
        let (token, rest) = (decoded(token), decoded(rest));
        Some(match is_file {
            true => Self::File { token, path: rest },
            false => Self::Method {
                token,
                method: rest,
            },
        })
    }

    fn token(&self) -> &str {
        match self {
            Self::Method { token, .. } | Self::File { token, .. } => token,
        }
    }

    fn method(&self) -> Option<&str> {
        match self {
            Self::Method { method, .. } => Some(method),
            Self::File { .. } => None,
        }
    }
}

fn decoded(text: &str) -> String {
    match text.contains('%') {
        true => percent_decode_str(text).decode_utf8_lossy().into_owned(),
        false => text.to_owned(),
    }
}

/// A request that was read.
enum Work {
    Call(Call),
    File {
        token: String,
        path: String,
    },
    /// It cannot be read, or it can be refused at once.
    Refused(Answer),
    /// Its body is larger than any body that the server takes.
    TooLarge,
}

impl Work {
    async fn read(shell: &Shell, address: Address, head: &Parts, body: Incoming) -> Self {
        let (token, method) = match address {
            Address::File { token, path } => return Self::File { token, path },
            Address::Method { token, method } => (token, method),
        };
        if head.method != Method::POST && head.method != Method::GET {
            return Self::Refused(Answer::refusal_in_words(405, "Method Not Allowed"));
        }
        let model = shell.model();
        match decode(model, &method, head, body, shell.room()).await {
            Ok(raw) => Self::Call(Call { token, method, raw }),
            Err(Unread::TooLarge) => Self::TooLarge,
            Err(Unread::Refused(refusal)) => Self::Refused(Answer::refusal(model, &refusal)),
            // Nobody is there to read it.
            Err(Unread::Cut) => Self::Refused(Answer::refusal_in_words(400, "Bad Request")),
        }
    }

    /// Does it.
    async fn done(self, shell: &Shell) -> Response<Bytes> {
        match self {
            Self::Call(call) => json(shell.call(call).await),
            Self::File { token, path } => files::answer(shell, &token, &path),
            Self::Refused(answer) => json(answer),
            Self::TooLarge => json(shell.look(too_large)),
        }
    }

    /// The chat that a call is about, as the call names it.
    fn chat(&self) -> Option<String> {
        let Self::Call(call) = self else { return None };
        let mut fields = call.raw.fields.iter().rev();
        match &fields.find(|(name, _)| name == "chat_id")?.1 {
            RawValue::Text(text) | RawValue::Json(Value::String(text)) => Some(text.clone()),
            RawValue::Json(value) => Some(value.to_string()),
            RawValue::Markup(_) => None,
        }
    }
}

/// Answers a request to which a fault may happen.
async fn broken(
    shell: &Shell,
    line: &Line,
    address: Address,
    head: &Parts,
    body: Incoming,
) -> Response<Body> {
    let method = address.method().map(str::to_owned);
    let mut target = Target {
        bot: shell.look(|world, _| world.bot_of(address.token())),
        method: method.as_deref(),
        chat: None,
        path: head.uri.path(),
    };
    let faults = shell.faults();
    if let Some(fault) = faults.happens(target, |fault| fault.reads.is_some()) {
        upload::read_part(body, fault.reads.unwrap_or_default()).await;
        note(shell, target, None, &fault);
        return breaking::in_place_of(&fault.what, None, line).await;
    }
    let work = Work::read(shell, address, head, body).await;
    let chat = work.chat();
    target.chat = chat.as_deref();
    let fault = faults.happens(target, |fault| {
        let is_wrong_method = fault.what == What::UnknownKind && !fetches_updates(shell, target);
        fault.reads.is_none() && !fault.changes_the_answer() && !is_wrong_method
    });
    match fault {
        None => {}
        Some(Fault {
            what: What::UnknownKind,
            ..
        }) => {
            shell.with(|world, now| world.put_unknown_update(target.bot, now));
        }
        Some(Fault {
            what: What::Slow { by },
            after_effect: false,
            ..
        }) => sleep(by).await,
        Some(fault) => {
            let answer = match work {
                // What only reads has its effect always.
                Work::Call(call) if !fault.after_effect => {
                    note(shell, target, Some(&call), &fault);
                    None
                }
                work => {
                    let answer = work.done(shell).await;
                    mark(shell, target, &fault);
                    Some(answer)
                }
            };
            return breaking::in_place_of(&fault.what, answer, line).await;
        }
    }
    if matches!(work, Work::TooLarge) {
        return line
            .break_off(breaking::order_of(&json(shell.look(too_large))))
            .await;
    }
    let answer = work.done(shell).await;
    let fault = faults.happens(target, |fault| {
        fault.reads.is_none() && fault.changes_the_answer() && breaking::fits(&fault.what, &answer)
    });
    match fault {
        None => answer.map(Body::full),
        Some(fault) => {
            mark(shell, target, &fault);
            breaking::changed(&fault.what, answer, line).await
        }
    }
}

/// Whether a request is one for updates.
fn fetches_updates(shell: &Shell, target: Target<'_>) -> bool {
    shell.look(|world, _| {
        let method = target
            .method
            .and_then(|method| world.model().method(method));
        let call = method.and_then(|method| method.call.bot());
        call.is_some_and(|call| call.long_poll.is_some())
    })
}

/// Notes that a fault happened to a call, which has no effect.
fn note(shell: &Shell, target: Target<'_>, call: Option<&Call>, fault: &Fault) {
    if let Some(method) = target.method {
        let raw = call.map(|call| &call.raw);
        shell.with(|world, now| world.broke(target.bot, method, raw, fault.what.name(), now));
    }
}

/// Notes that a fault happened to a call that took effect.
fn mark(shell: &Shell, target: Target<'_>, fault: &Fault) {
    if let Some(method) = target.method {
        shell.with(|world, _| world.broke_after_effect(target.bot, method, fault.what.name()));
    }
}

fn too_large(world: &World, _: Time) -> Answer {
    Answer::refusal(world.model(), &Refusal::TooLarge)
}

/// An answer of JSON.
pub(super) fn json(answer: Answer) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(answer.body));
    if let Ok(status) = answer.status.try_into() {
        *response.status_mut() = status;
    }
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if answer.status == 405 {
        headers.insert(ALLOW, HeaderValue::from_static("GET, POST"));
    }
    response
}
