//! Bot APIs.

use bazu_model::{Basis, BotCall, Facts};

pub(super) fn lines(call: &BotCall) -> Vec<(&'static str, String)> {
    let wait = |param| ("Waits", format!("up to `{param}` seconds for an answer"));
    let waits = call.long_poll.as_ref().map(wait);
    let chat = call.chat.as_ref().map(|param| ("Chat", param.to_string()));
    let role = call.role.map(|role| ("Role", role.name().to_owned()));
    let repeatable = call.repeatable.as_deref().map(repeatable);
    let lines = waits.into_iter().chain(chat).chain(role);
    lines
        .chain(repeatable)
        .chain(super::body(call.body))
        .collect()
}

/// Why a call may be repeated, and how sure that is.
fn repeatable(why: &Facts) -> (&'static str, String) {
    let mut words = why.doc.clone();
    if why.basis != Basis::Documented {
        words.push_str(&format!(" ({})", why.basis.name()));
    }
    for text in [&why.note, &why.remark].into_iter().flatten() {
        words.push_str(&format!("\n{text}"));
    }
    ("Repeatable", words)
}
