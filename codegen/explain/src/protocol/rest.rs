//! REST APIs.

use bazu_model::RestCall;

pub(super) fn lines(call: &RestCall) -> Vec<(&'static str, String)> {
    let request = ("Request", format!("{} {}", call.verb, call.path));
    let body = super::body(call.body);
    [request].into_iter().chain(body).collect()
}
