//! Telegram-like bot APIs.

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::effect::Verb;
use bazu_model::{Api, Body, BotApi, BotCall, Facts, Method, Name, Type};

use super::foreign;
use crate::check::no_parameter;
use crate::effect;
use crate::resolve::Context;
use crate::spec;

pub(super) fn header(context: &mut Context<'_>, header: &spec::File) -> BotApi {
    if let Some(auth) = &header.auth {
        let message = "a bot API needs no `auth`: the token is in the address";
        Diagnostic::new(Id::BadAuth, auth.span, message)
            .label("not in a bot API")
            .help("delete `auth`")
            .report(context.diagnostics);
    }
    if let Some(client) = &header.client
        && client.value != "Bot"
    {
        foreign(context, "client", client.span, "bot", "rest");
    }
    let Some(server) = &header.server else {
        return BotApi::default();
    };
    let api_url = server.api.trim_end_matches('/').to_owned();
    let file_url = match &server.file {
        Some(file) => file.trim_end_matches('/').to_owned(),
        None => format!("{api_url}/file"),
    };
    let attach = server.attach.as_deref().map(String::as_str);
    let attach = attach.unwrap_or_default();
    let (before, after) = attach.split_once("{name}").unwrap_or((attach, ""));
    BotApi {
        api_url,
        file_url,
        attach: (before.to_owned(), after.to_owned()),
        webhook_secret_header: server
            .webhook_secret_header
            .as_ref()
            .map(|name| name.value.clone()),
        links: context.links(header),
        formats: context.formats(header),
    }
}

/// A file inside a value is sent as a separate part, to which the value refers.
pub(super) fn check_attach(context: &mut Context<'_>, header: &spec::File, api: &Api) {
    let Some(server) = &header.server else {
        return;
    };
    let sent = api.types.values().filter(|ty| ty.sent);
    let nested = sent
        .flat_map(Type::fields)
        .find(|field| field.holds_files());
    let (Some(field), Some(name)) = (nested, &header.api) else {
        return;
    };
    let fault = match &server.attach {
        Some(attach) if attach.value.contains("{name}") => return,
        Some(attach) => {
            let message = format!("`{attach}` does not contain `{{name}}`, the name of the part");
            Diagnostic::new(Id::WrongValue, attach.span, message)
        }
        None => Diagnostic::new(Id::MissingKey, name.span, "the `server` has no `attach`"),
    };
    fault
        .related(field.span, "a file inside a value")
        .help("write how a value refers to the part of a file, such as `attach: attach://{name}`")
        .report(context.diagnostics);
}

pub(super) fn call(
    context: &mut Context<'_>,
    name: &Name,
    method: &spec::Method,
    facts: &Facts,
) -> BotCall {
    if let Some(path) = &method.path {
        let message = "a method of a bot API cannot have its own path";
        Diagnostic::new(Id::BadEndpoint, path.span, message)
            .label("not in a bot API")
            .help("delete `path`")
            .report(context.diagnostics);
    }
    if let Some(param) = &method.request_id {
        foreign(context, "request_id", param.span, "bot", "rest");
    }
    if method.body == Some(Body::Form) {
        foreign(context, "body: form", name.span, "bot", "rest");
    }
    let effect = method
        .effect
        .as_ref()
        .map(|written| (written, effect::read(context, written, facts)));
    // A method without an effect is reported, and so is an effect that cannot be read.
    if let (Some(why), Some((written, Some(read)))) = (&method.repeatable, &effect)
        && read.verb != Verb::Code
    {
        let message = format!("whether `{name}` may be repeated follows from its effect");
        Diagnostic::new(Id::RepeatableFollows, why.span, message)
            .label("says nothing new")
            .related(written.span, "the effect")
            .report(context.diagnostics);
    }
    BotCall {
        body: method.body.unwrap_or(Body::Json),
        long_poll: method.long_poll.clone(),
        chat: method.chat.clone(),
        repeatable: method
            .repeatable
            .as_ref()
            .map(|why| Box::new(context.inner_facts(why.facts(), facts))),
        role: method.role,
        effect: effect.and_then(|(_, effect)| effect).map(Box::new),
    }
}

/// Whether a method's name can stand at the end of an address.
pub(super) fn can_end_an_address(name: &str) -> bool {
    let stands = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    !name.is_empty() && name.bytes().all(stands)
}

pub(super) fn check_call(
    api: &Api,
    method: &Method,
    call: &BotCall,
    diagnostics: &mut Diagnostics,
) {
    if !can_end_an_address(&method.wire) {
        let message = format!("`{}` cannot be the end of an address", method.wire);
        Diagnostic::new(Id::BadEndpoint, method.span, message)
            .label("the method's name")
            .help("use letters from a to z, digits, `_` and `-`")
            .report(diagnostics);
    }
    if let Some(param) = &call.long_poll
        && !method.params.iter().any(|known| known.wire == param.value)
    {
        no_parameter(api, method, param, diagnostics);
    }
}
