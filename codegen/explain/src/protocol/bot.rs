//! Bot APIs.

use crate::effect;
use bazu_model::{Basis, BotCall, Facts, Method};

pub(super) fn lines(method: &Method, call: &BotCall) -> Vec<(&'static str, String)> {
    let wait = |param| ("Waits", format!("up to `{param}` seconds for an answer"));
    let waits = call.long_poll.as_ref().map(wait);
    let chat = call.chat.as_ref().map(|param| ("Chat", param.to_string()));
    let role = call.role.map(|role| ("Role", role.name().to_owned()));
    let effect = call.effect.as_deref().map(|effect| {
        let words = with_facts(effect::sentence(method, effect), &effect.facts);
        ("Effect", words)
    });
    let lines = waits.into_iter().chain(chat).chain(role).chain(effect);
    lines
        .chain(repeatable(method, call))
        .chain(super::body(call.body))
        .collect()
}

/// Whether a call may be repeated, and why.
fn repeatable(method: &Method, call: &BotCall) -> Option<(&'static str, String)> {
    let words = match (&call.repeatable, method.is_repeatable()) {
        (Some(why), _) => with_facts(why.doc.clone(), why),
        (None, true) => "follows from the effect".to_owned(),
        (None, false) => return None,
    };
    Some(("Repeatable", words))
}

/// Words and how sure they are.
fn with_facts(mut words: String, facts: &Facts) -> String {
    if facts.basis != Basis::Documented {
        let sources = facts.sources.iter();
        let sources: Vec<_> = sources.map(|source| String::from(source.clone())).collect();
        let sources = match sources.is_empty() {
            true => String::new(),
            false => format!(", {}", sources.join(", ")),
        };
        words.push_str(&format!(" ({}{sources})", facts.basis.name()));
    }
    for text in [&facts.note, &facts.remark].into_iter().flatten() {
        words.push_str(&format!("\n{text}"));
    }
    words
}
