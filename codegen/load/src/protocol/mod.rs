//! What each protocol reads and checks: one file per protocol. Only this file distinguishes them.

mod bot;
mod rest;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{Api, Call, Facts, Meaning, Method, Name, Protocol, Span, Spanned};

use crate::resolve::Context;
use crate::spec;

/// The address of the API, and how its clients authenticate.
pub(crate) fn header(context: &mut Context<'_>, header: &spec::File, place: Span) -> Protocol {
    match header.protocol.unwrap_or(spec::Protocol::Bot) {
        spec::Protocol::Bot => Protocol::Bot(bot::header(context, header)),
        spec::Protocol::Rest => Protocol::Rest(rest::header(context, header, place)),
    }
}

/// How a method is called.
pub(crate) fn call(
    context: &mut Context<'_>,
    api: &Api,
    name: &Name,
    method: &spec::Method,
    facts: &Facts,
) -> Call {
    match &api.protocol {
        Protocol::Bot(_) => Call::Bot(bot::call(context, name, method, facts)),
        Protocol::Rest(_) => Call::Rest(rest::call(context, name, method)),
    }
}

/// What an error means for whoever runs a bot.
pub(crate) fn meaning(
    context: &mut Context<'_>,
    api: &Api,
    error: &spec::ErrorCode,
) -> Option<Spanned<Meaning>> {
    match (&api.protocol, &error.means) {
        (Protocol::Rest(_), Some(means)) => {
            foreign(context, "means", means.span, "REST", "bot");
            None
        }
        (_, means) => *means,
    }
}

/// Whether a method's name in snake_case can be the function's name without a change.
pub(crate) fn takes_snake_case(api: &Api) -> bool {
    match &api.protocol {
        Protocol::Bot(_) => false,
        // REST methods are named after their paths, which are often in snake_case.
        Protocol::Rest(_) => true,
    }
}

/// Whether a method can be called by its name. If it cannot, that is reported, and not what the
/// name becomes in Rust.
pub(crate) fn can_be_called(api: &Api, name: &str) -> bool {
    match &api.protocol {
        Protocol::Bot(_) => bot::can_end_an_address(name),
        // A REST method is called by its path.
        Protocol::Rest(_) => true,
    }
}

/// What can only be checked when all types are known.
pub(crate) fn check_header(context: &mut Context<'_>, header: &spec::File, api: &Api) {
    match &api.protocol {
        Protocol::Bot(_) => bot::check_attach(context, header, api),
        Protocol::Rest(_) => rest::check_endpoints(api, context.diagnostics),
    }
}

/// Checks the parameters with a special meaning.
pub(crate) fn check_call(api: &Api, method: &Method, diagnostics: &mut Diagnostics) {
    match &method.call {
        Call::Bot(call) => bot::check_call(api, method, call, diagnostics),
        Call::Rest(call) => rest::check_call(api, method, call, diagnostics),
    }
}

/// Reports a key that belongs to another protocol.
fn foreign(context: &mut Context<'_>, key: &str, span: Span, here: &str, there: &str) {
    let message = format!("`{key}` is only possible with `protocol: {there}`");
    Diagnostic::new(Id::WrongValue, span, message)
        .label(format!("not in a {here} API"))
        .help(format!("delete `{key}`"))
        .report(context.diagnostics);
}
