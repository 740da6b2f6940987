//! What a protocol says of a method: one file per protocol, distinguished only here.

mod bot;
mod rest;

use bazu_model::{Body, Call, Method};

/// Lines about how a method is called, each with its label.
pub(crate) fn lines(method: &Method) -> Vec<(&'static str, String)> {
    match &method.call {
        Call::Bot(call) => bot::lines(method, call),
        Call::Rest(call) => rest::lines(call),
    }
}

/// What there is to say of a body.
fn body(body: Body) -> Option<(&'static str, String)> {
    let words = "always a form: the server does not read JSON here".to_owned();
    (body == Body::Multipart).then_some(("Body", words))
}
