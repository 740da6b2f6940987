//! REST APIs.

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::names;
use bazu_model::{Api, Auth, Body, Method, Name, RestApi, RestCall, Scalar, Span, TypeRef, Verb};

use super::foreign;
use crate::check::no_parameter;
use crate::resolve::Context;
use crate::spec;

pub(super) fn header(context: &mut Context<'_>, header: &spec::File, place: Span) -> RestApi {
    if let Some(client) = &header.client {
        client_name(context, client);
    }
    let api_url = header.server.as_ref().map(|server| server.api.as_str());
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
        None => (place, "the header has no `auth`"),
        Some(auth) => match (&auth.header, &auth.client_credentials) {
            (Some(name), None) if names::is_header(&name.value) => {
                return Some(Auth::Header(name.value.clone()));
            }
            (Some(name), None) => (name.span, "this is not the name of a header"),
            (None, Some(path)) if path.value.starts_with('/') => {
                return Some(Auth::ClientCredentials {
                    path: path.value.clone(),
                    scope: auth.scope.clone().unwrap_or_default(),
                });
            }
            (None, Some(path)) => (path.span, "a path must begin with `/`"),
            _ => (
                auth.span,
                "`auth` must have either `header` or `client_credentials`",
            ),
        },
    };
    Diagnostic::new(Id::BadAuth, span, message).report(context.diagnostics);
    None
}

pub(super) fn call(context: &mut Context<'_>, name: &Name, method: &spec::Method) -> RestCall {
    if let Some(param) = &method.long_poll {
        foreign(context, "long_poll", param.span, "REST", "bot");
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
    match path.value.split_once(' ') {
        Some(("GET", place)) if place.starts_with('/') => Some((Verb::Get, place.to_owned())),
        Some(("POST", place)) if place.starts_with('/') => Some((Verb::Post, place.to_owned())),
        _ => {
            let message = format!("`{}` is not a verb and a path", path.value);
            Diagnostic::new(Id::BadEndpoint, path.span, message)
                .help("write `GET` or `POST`, and a path that begins with `/`")
                .report(context.diagnostics);
            None
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
