//! REST APIs.

use std::collections::HashMap;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::names;
use bazu_model::{
    Api, Auth, Body, Call, Method, Name, RestApi, RestCall, Scalar, Span, TypeRef, Verb,
};

use super::foreign;
use crate::check::no_parameter;
use crate::resolve::Context;
use crate::spec;

pub(super) fn header(context: &mut Context<'_>, header: &spec::File, place: Span) -> RestApi {
    if let Some(client) = &header.client {
        client_name(context, client);
    }
    for (key, names) in [
        (
            "links",
            header.links.iter().next().map(|(name, _)| name.span),
        ),
        (
            "formats",
            header.formats.iter().next().map(|(name, _)| name.span),
        ),
    ] {
        if let Some(span) = names {
            foreign(context, key, span, "REST", "bot");
        }
    }
    let api_url = header
        .server
        .as_ref()
        .map(|server| server.api.value.as_str());
    RestApi {
        api_url: api_url.unwrap_or_default().trim_end_matches('/').to_owned(),
        auth: auth(context, header, place),
    }
}

fn client_name(context: &mut Context<'_>, client: &Name) {
    let name = client.as_str();
    let diagnostic = if names::is_keyword(name) || names::CLIENTS.contains(&name) {
        let message = format!("`{name}` is a name that the generated crate needs itself");
        Diagnostic::new(Id::NameCollision, client.span, message)
    } else if !names::is_upper_camel(name) {
        let message = format!("`{name}` is not an UpperCamelCase name");
        Diagnostic::new(Id::NameChanges, client.span, message)
    } else {
        return;
    };
    diagnostic
        .help("give the client another name, such as `ExampleClient`")
        .report(context.diagnostics);
}

/// How a client authenticates.
fn auth(context: &mut Context<'_>, header: &spec::File, place: Span) -> Option<Auth> {
    let (span, message) = match &header.auth {
        None => (place, "the header has no `auth`".to_owned()),
        Some(auth) => match (&auth.header, &auth.client_credentials) {
            (Some(name), None) if names::is_header(&name.value) => {
                return Some(Auth::Header(name.value.clone()));
            }
            (Some(name), None) => (name.span, "this is not the name of a header".to_owned()),
            (None, Some(path)) if path_fault(&path.value).is_none() => {
                return Some(Auth::ClientCredentials {
                    path: path.value.clone(),
                    scope: auth.scope.clone().unwrap_or_default(),
                });
            }
            (None, Some(path)) => {
                let fault = path_fault(&path.value).unwrap_or_default();
                (
                    path.span,
                    format!("the path of the token is not possible: {fault}"),
                )
            }
            _ => (
                auth.span,
                "`auth` must have either `header` or `client_credentials`".to_owned(),
            ),
        },
    };
    Diagnostic::new(Id::BadAuth, span, message).report(context.diagnostics);
    None
}

pub(super) fn call(context: &mut Context<'_>, name: &Name, method: &spec::Method) -> RestCall {
    let keys = [
        ("long_poll", method.long_poll.as_ref().map(|it| it.span)),
        ("chat", method.chat.as_ref().map(|it| it.span)),
        ("repeatable", method.repeatable.as_ref().map(|it| it.span)),
        ("role", method.role.as_ref().map(|it| it.span)),
        ("effect", method.effect.as_ref().map(|it| it.span)),
    ];
    for (key, span) in keys {
        if let Some(span) = span {
            foreign(context, key, span, "REST", "bot");
        }
    }
    let (verb, path) = endpoint(context, name, method).unwrap_or((Verb::Post, String::new()));
    RestCall {
        verb,
        path,
        body: method.body.unwrap_or(Body::Json),
        request_id: method.request_id.clone(),
    }
}

/// Verb and path.
fn endpoint(
    context: &mut Context<'_>,
    name: &Name,
    method: &spec::Method,
) -> Option<(Verb, String)> {
    let Some(path) = &method.path else {
        let message = format!("`{name}` has no `path`");
        Diagnostic::new(Id::BadEndpoint, name.span, message).report(context.diagnostics);
        return None;
    };
    let verb_and_place = match path.value.split_once(' ') {
        Some(("GET", place)) => Some((Verb::Get, place)),
        Some(("POST", place)) => Some((Verb::Post, place)),
        _ => None,
    };
    let (message, help) = match verb_and_place {
        Some((verb, place)) => match path_fault(place) {
            None => return Some((verb, place.to_owned())),
            Some(fault) => (
                format!("the path `{place}` is not possible: {fault}"),
                "write a path such as `/messages/send`; Bazu cannot fill in parts of a path yet",
            ),
        },
        None => (
            format!("`{}` is not a verb and a path", path.value),
            "write `GET` or `POST`, and a path that begins with `/`",
        ),
    };
    Diagnostic::new(Id::BadEndpoint, path.span, message)
        .help(help)
        .report(context.diagnostics);
    None
}

/// Why the client cannot send requests to a path.
fn path_fault(path: &str) -> Option<&'static str> {
    let stands = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    let Some(segments) = path.strip_prefix('/') else {
        return Some("a path must begin with `/`");
    };
    // One slash at the end is a part of the path.
    let segments = segments.strip_suffix('/').unwrap_or(segments);
    if path.contains(['{', '}', ':']) {
        Some("no part of it can be filled in")
    } else if path.contains(['?', '#']) {
        Some("it cannot have a query or a fragment")
    } else if segments.contains("//") || path.len() > 1 && segments.is_empty() {
        Some("it has an empty segment")
    } else if !segments.bytes().all(|b| b == b'/' || stands(b)) {
        Some("it may have only letters from a to z, digits, `_`, `-` and `/`")
    } else {
        None
    }
}

/// Methods that are called by the same verb and path, and parameters that cannot be sent.
pub(super) fn check_endpoints(api: &Api, diagnostics: &mut Diagnostics) {
    let mut known: HashMap<(Verb, &str), &Method> = HashMap::new();
    for method in api.methods.values() {
        let Call::Rest(call) = &method.call else {
            continue;
        };
        // A path that cannot be read is reported already.
        if call.path.is_empty() {
            continue;
        }
        let first = known.entry((call.verb, &call.path)).or_insert(method);
        if first.wire != method.wire {
            let message = format!(
                "`{}` and `{}` have the same verb and path",
                first.wire, method.wire
            );
            Diagnostic::new(Id::BadEndpoint, method.span, message)
                .label("the second one")
                .related(first.span, "the first one")
                .help("make one method of the two, with the parameters of both as optional ones")
                .report(diagnostics);
        }
        if call.verb == Verb::Get
            && let Some(param) = method.params.first()
        {
            let message = format!("`{}` is a `GET`, which has no body", method.wire);
            Diagnostic::new(Id::BadEndpoint, param.span, message)
                .label("cannot be sent")
                .help("leave the parameters out, or use `POST`; Bazu cannot write a query yet")
                .report(diagnostics);
        }
    }
}

/// The parameter that gets a random id if the caller sets none.
pub(super) fn check_call(
    api: &Api,
    method: &Method,
    call: &RestCall,
    diagnostics: &mut Diagnostics,
) {
    let Some(name) = &call.request_id else {
        return;
    };
    let Some(param) = method.params.iter().find(|param| param.wire == name.value) else {
        no_parameter(api, method, name, diagnostics);
        return;
    };
    if param.ty != TypeRef::Scalar(Scalar::RequestId) || param.required {
        let message = format!("`{name}` does not have the type `RequestId?`");
        Diagnostic::new(Id::UnknownPath, name.span, message)
            .label("cannot get a random id")
            .related(param.ty.span, "its type")
            .help("use `RequestId?`: the client sets a random id if the caller sets none")
            .report(diagnostics);
    }
}
