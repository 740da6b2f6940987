//! Bot APIs.

use bazu_model::BotCall;

pub(super) fn lines(call: &BotCall) -> Vec<(&'static str, String)> {
    let wait = |param| ("Waits", format!("up to `{param}` seconds for an answer"));
    let waits = call.long_poll.as_ref().map(wait);
    waits.into_iter().chain(super::body(call.body)).collect()
}
