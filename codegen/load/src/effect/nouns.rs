//! The nouns of effects, and the parameters whose part in an effect follows from their names.

use bazu_model::effect::{Effect, Verb};

/// Something that effects are about.
#[derive(Debug)]
pub(crate) struct Noun {
    pub(crate) name: &'static str,
    /// Parameters that say which one, or how much of it.
    keys: &'static [&'static str],
    /// Parts that it has beside the fields of its type.
    pub(crate) parts: &'static [&'static str],
}

impl Noun {
    const fn new(
        name: &'static str,
        keys: &'static [&'static str],
        parts: &'static [&'static str],
    ) -> Self {
        Self { name, keys, parts }
    }
}

/// What the server keeps.
pub(crate) const THINGS: &[Noun] = &[
    Noun::new("bot", &[], &[]),
    Noun::new("chat", &[], &[]),
    Noun::new("member", &[], &[]),
    Noun::new("administrators", &[], &[]),
    Noun::new("members", &[], &[]),
    Noun::new("message", &[], &[]),
    Noun::new("file", &["file_id"], &[]),
    Noun::new("commands", &["scope", "language_code"], &[]),
    Noun::new("profile_photos", &["offset", "limit"], &[]),
    Noun::new(
        "sticker_set",
        &["name"],
        &["sticker_format", "needs_repainting"],
    ),
    Noun::new("story", &[], &["content", "caption", "areas", "period"]),
    Noun::new("invite_link", &["invite_link"], &[]),
    Noun::new(INVOICE_LINK, &["payload", "prices", "is_flexible"], &[]),
    Noun::new("transaction", &["transaction_id"], &[]),
    Noun::new("webhook", &[], &[]),
];

/// An invoice that is paid without a message; its parts are those of the field `invoice` of a message.
pub(crate) const INVOICE_LINK: &str = "invoice_link";

/// What a bot answers once.
pub(crate) const QUERIES: &[Noun] = &[
    Noun::new(
        "callback_query",
        &[],
        &["text", "show_alert", "url", "cache_time"],
    ),
    Noun::new("pre_checkout_query", &[], &["ok", "error_message"]),
    Noun::new(
        "shipping_query",
        &[],
        &["ok", "shipping_options", "error_message"],
    ),
    Noun::new(
        "inline_query",
        &[],
        &[
            "results",
            "cache_time",
            "is_personal",
            "next_offset",
            "switch_pm_text",
            "switch_pm_parameter",
        ],
    ),
];

/// Contents of messages with fields that are not made from a parameter of the same name. Code makes these.
const CONTENTS: &[Noun] = &[
    Noun::new("invoice", &["payload", "prices", "is_flexible"], &[]),
    Noun::new("poll", &[], &[]),
    Noun::new("dice", &[], &[]),
    Noun::new("game", &["game_short_name"], &[]),
    Noun::new("sticker", &[], &[]),
];

/// The status of someone who becomes a member, or who no longer is one.
const STATUSES: &[Noun] = &[
    Noun::new("administrator", &[], &[]),
    Noun::new("kicked", &["until_date"], &[]),
    Noun::new("left", &["only_if_banned"], &[]),
    Noun::new("member", &[], &[]),
    Noun::new("restricted", &["until_date"], &["permissions"]),
];

const MESSAGE: &[Noun] = &[Noun::new("message", &[], &[])];

const MESSAGE_OR_ALL: &[Noun] = &[Noun::new("message", &[], &[]), Noun::new("all", &[], &[])];

/// Parameters with the same part in every effect: where, which, who, and what the sending of a message knows.
const ROLES: [&str; 10] = [
    "chat_id",
    "from_chat_id",
    "message_id",
    "inline_message_id",
    "story_id",
    "user_id",
    "reply_to_message_id",
    "reply_markup",
    "parse_mode",
    "allow_sending_without_reply",
];

/// Required fields that the server makes itself.
pub(crate) const GENERATED: [&str; 2] = ["file_id", "file_unique_id"];

/// Required fields that have a value of the server where the sender gives none.
pub(crate) const DEFAULTS: [&str; 4] = ["width", "height", "length", "duration"];

/// The nouns that a verb takes; `None` if the noun is a field, or if there is none.
pub(crate) fn nouns(verb: Verb) -> Option<&'static [Noun]> {
    match verb {
        Verb::None | Verb::Code | Verb::Send | Verb::Edit => None,
        Verb::Forward | Verb::Copy | Verb::Pin => Some(MESSAGE),
        Verb::Unpin => Some(MESSAGE_OR_ALL),
        Verb::Read
        | Verb::Count
        | Verb::Set
        | Verb::Clear
        | Verb::Create
        | Verb::Change
        | Verb::Add
        | Verb::Remove => Some(THINGS),
        Verb::Member => Some(STATUSES),
        Verb::Answer => Some(QUERIES),
    }
}

/// Whether a verb takes a part of a thing, such as `chat.title`: always, never, or if it is written.
pub(crate) fn takes_part(verb: Verb) -> Option<bool> {
    match verb {
        Verb::Add => Some(true),
        Verb::Set | Verb::Clear | Verb::Remove => None,
        _ => Some(false),
    }
}

/// The thing and the part of it that a noun names.
pub(crate) fn split(noun: &str) -> (&str, Option<&str>) {
    match noun.split_once('.') {
        Some((thing, part)) => (thing, Some(part)),
        None => (noun, None),
    }
}

/// What is known of the noun of an effect.
pub(crate) fn noun_of(effect: &Effect) -> Option<&'static Noun> {
    let (name, _) = split(effect.noun.as_ref()?);
    let nouns = match effect.verb {
        Verb::Send => CONTENTS,
        verb => nouns(verb)?,
    };
    nouns.iter().find(|noun| noun.name == name)
}

/// Whether the content of a message is made by code.
pub(crate) fn is_made_by_code(effect: &Effect) -> bool {
    effect.verb == Verb::Send && noun_of(effect).is_some()
}

/// Whether a parameter has a part in every effect.
pub(crate) fn is_role(param: &str) -> bool {
    ROLES.contains(&param)
}

/// Whether a parameter says which thing an effect acts on, or is known to the code of the noun.
pub(crate) fn is_key(effect: &Effect, param: &str) -> bool {
    let query = match (effect.verb, &effect.noun) {
        (Verb::Answer, Some(query)) => param.strip_suffix("_id") == Some(query),
        _ => false,
    };
    query || noun_of(effect).is_some_and(|noun| noun.keys.contains(&param))
}
