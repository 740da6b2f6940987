//! What a method does to the server, in a sentence.

use bazu_model::effect::{Effect, Verb};
use bazu_model::{Method, words};

/// Where a call says in which chat it acts.
const CHAT: &str = "chat_id";

/// The parameter with the buttons of a message.
const BUTTONS: &str = "reply_markup";

/// A sentence without its subject, the method.
pub(crate) fn sentence(method: &Method, effect: &Effect) -> String {
    let noun = effect.noun.as_ref().map_or("", |noun| noun.as_str());
    let message = method.returns.name().unwrap_or("message");
    let place = match method.param(CHAT) {
        Some(_) => format!(" in `{CHAT}`"),
        None => String::new(),
    };
    let who = if effect.on_bot { "the bot" } else { "the user" };
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    let noun_with_article = format!("{article} `{noun}`");
    let does = match effect.verb {
        Verb::None => "changes nothing that later calls see".to_owned(),
        Verb::Code => "does what no other method does; the mock server has code for it".to_owned(),
        Verb::Send if effect.each => {
            format!("creates a {message}{place} for each item of `{noun}`")
        }
        Verb::Send => format!("creates a {message}{place}"),
        Verb::Forward => {
            format!("creates a {message}{place} from another one, and names its origin")
        }
        Verb::Copy => format!("creates a message{place} from another one"),
        Verb::Edit => format!("replaces `{noun}` of a message"),
        Verb::Pin => "pins a message".to_owned(),
        Verb::Unpin if noun == "all" => "removes the pins of all messages".to_owned(),
        Verb::Unpin => "removes the pin of a message".to_owned(),
        Verb::Read => format!("returns `{noun}`"),
        Verb::Count => format!("counts `{noun}`"),
        Verb::Set => format!("replaces `{noun}`"),
        Verb::Clear => format!("removes the value of `{noun}`"),
        Verb::Member => format!("gives {who} the status `{noun}`{place}"),
        Verb::Answer => format!("answers {noun_with_article}, once"),
        Verb::Create => format!("creates {noun_with_article}"),
        Verb::Change => format!("replaces parts of {noun_with_article}"),
        Verb::Add => format!("adds to `{noun}`"),
        Verb::Remove if noun.contains('.') => format!("removes from `{noun}`"),
        Verb::Remove => format!("removes {noun_with_article}"),
    };
    let fills = effect.fills.iter();
    let fills: Vec<_> = fills
        .map(|fill| format!("`{}` from `{}`", fill.to, fill.from))
        .collect();
    let mut sentence = match fills.is_empty() {
        true => does,
        false => format!("{does}: {}", fills.join(", ")),
    };
    if effect.verb == Verb::Send && method.param(BUTTONS).is_some() {
        sentence.push_str(&format!("; an inline `{BUTTONS}` stays with it"));
    }
    if let Some(right) = &effect.right {
        sentence.push_str(&format!("; the bot needs the right `{right}`"));
    }
    if let Some(seconds) = effect.within {
        sentence.push_str(&format!("; within {}", words::duration(seconds)));
    }
    if let Some(bytes) = effect.max {
        sentence.push_str(&format!("; files of up to {}", words::size(bytes)));
    }
    if !effect.ignores.is_empty() {
        let names = effect.ignores.iter();
        let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
        sentence.push_str(&format!("; it does not show {}", names.join(", ")));
    }
    sentence
}
