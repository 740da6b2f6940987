//! What the effects of methods become in the model.

use super::load;
use bazu_model::effect::Effect;
use bazu_model::{Api, SourceFile};

const HEADER: &str = "api: probe
docs: https://example.org
crate: { name: probe-bot, version: 0.1.0, description: A probe. }
server: { api: https://example.org }
sources: { page: { title: Page } }
types:
  Message:
    fields:
      message_id: Integer
      text: String?
      caption: String?
      video: Video?
      venue: Venue?
      poll: Poll?
      invoice: Invoice?
      photo: '[Photo]?'
  Video: { fields: { file_id: String, duration: Integer, title: String? } }
  Venue: { fields: { place: Place, title: String } }
  Place: { fields: { latitude: Float, longitude: Float } }
  Poll: { fields: { question: String, options: '[Answer]' } }
  Answer: { fields: { text: String } }
  Invoice: { fields: { total_amount: Integer } }
  Photo: { fields: { file_id: String, width: Integer } }
  Price: { fields: { amount: Integer } }
";

/// The model of a spec without faults, with a shared file.
#[track_caller]
fn model(text: &str, shared: Option<&str>) -> Api {
    let file = |path: &str, text: &str| SourceFile::new(path, text.as_bytes().to_vec());
    let mut files = vec![file("spec/probe/api.yaml", text)];
    files.extend(shared.map(|text| file("spec/shared/calls.yaml", text)));
    let loaded = load(files);
    let found: Vec<_> = loaded.diagnostics.iter().map(|it| &it.message).collect();
    assert_eq!(found, [""; 0]);
    loaded.api.expect("a model")
}

#[track_caller]
fn effect<'a>(api: &'a Api, method: &str) -> &'a Effect {
    let call = api.methods[method].call.bot();
    let effect = call.and_then(|call| call.effect.as_deref());
    effect.expect("an effect")
}

/// The effect of a method with these parameters, with all that follows, as a spec would say it.
#[track_caller]
fn resolved(effect: &str, params: &str) -> String {
    let unused = "  others: { returns: '[Message]', effect: none, params: { price: Price } }\n";
    let method =
        format!("  act: {{ returns: Message, effect: {effect}, params: {{ {params} }} }}\n");
    let api = model(&format!("{HEADER}methods:\n{unused}{method}"), None);
    self::effect(&api, "act").to_string()
}

#[test]
fn a_parameter_becomes_the_field_with_its_name() {
    let where_and_which = "chat_id: Integer, reply_to_message_id: Integer?, parse_mode: String?";
    for (effect, params, expected) in [
        (
            "{ send: text }",
            "text: String",
            "{ send: text, fills: { text: text } }",
        ),
        (
            "{ send: video }",
            "video: InputFile, duration: Integer?, caption: String?",
            "{ send: video, fills: { caption: caption, video.duration: duration, video: video } }",
        ),
        (
            "{ send: photo }",
            "photo: InputFile",
            "{ send: photo, fills: { photo: photo } }",
        ),
        (
            "{ send: video, from: film }",
            "film: InputFile",
            "{ send: video, fills: { video: film } }",
        ),
        (
            "{ send: venue }",
            "title: String, latitude: Float, longitude: Float",
            "{ send: venue, fills: { venue.place.latitude: latitude, venue.place.longitude: longitude, \
             venue.title: title } }",
        ),
        (
            "{ send: poll, fills: { options: each(options.text) } }",
            "question: String, options: '[String]'",
            "{ send: poll, fills: { poll.options: each(options.text), poll.question: question } }",
        ),
        (
            "{ send: invoice, fills: { total_amount: sum(prices.amount) }, ignores: [photo_url] }",
            "prices: '[Price]', photo_url: String?, payload: String",
            "{ send: invoice, fills: { invoice.total_amount: sum(prices.amount) }, ignores: [photo_url] }",
        ),
        (
            "{ edit: caption }",
            "message_id: Integer, caption: String?",
            "{ edit: caption, fills: { caption: caption } }",
        ),
    ] {
        let params = format!("{where_and_which}, {params}");
        assert_eq!(resolved(effect, &params), expected, "{effect}");
    }
}

#[test]
fn what_the_whole_api_ignores_is_ignored_where_it_is_a_parameter() {
    let methods = "ignores: [silent]
methods:
  send: { returns: Message, effect: { send: text }, params: { text: String, silent: Boolean? } }
  edit: { returns: Message, effect: { edit: text }, params: { text: String } }
  others: { returns: '[Message]', effect: none, params: { price: Price } }
";
    let api = model(&format!("{HEADER}{methods}"), None);
    let ignored = |method| {
        effect(&api, method)
            .ignores
            .iter()
            .map(|name| name.as_str())
            .collect()
    };
    let (send, edit): (Vec<_>, Vec<_>) = (ignored("send"), ignored("edit"));
    assert_eq!((send, edit), (vec!["silent"], vec![]));
}

#[test]
fn an_api_adds_options_to_a_shared_effect_or_replaces_it() {
    let shared = "doc: Calls.
methods:
  send:
    doc: Sends.
    returns: Message
    effect: { send: text, ignores: [loud] }
    params: { text: String, loud: Boolean? }
";
    let spec = |difference: &str| {
        format!(
            "{HEADER}shared: {{ calls: {{ send: {{ {difference} }} }} }}\n\
             methods:\n  others: {{ returns: '[Message]', effect: none, params: {{ price: Price }} }}\n"
        )
    };
    for (difference, expected) in [
        ("", "{ send: text, fills: { text: text }, ignores: [loud] }"),
        (
            "effect: { ignores: [fast] }, add: { fast: Boolean? }",
            "{ send: text, fills: { text: text }, ignores: [fast, loud] }",
        ),
        ("effect: none", "none"),
        (
            "effect: { send: caption, fills: { caption: text }, ignores: [loud] }",
            "{ send: caption, fills: { caption: text }, ignores: [loud] }",
        ),
    ] {
        let api = model(&spec(difference), Some(shared));
        assert_eq!(effect(&api, "send").to_string(), expected, "{difference}");
    }
    let inferred = spec("effect: { basis: inferred, source: page }");
    let api = model(&inferred, Some(shared));
    let effect = effect(&api, "send");
    assert_eq!(effect.facts.basis.name(), "inferred");
    assert_eq!(effect.title(), "send: text");
}

#[test]
fn whether_a_call_may_be_repeated_follows_from_its_effect() {
    let which = "chat_id: Integer, message_id: Integer";
    let text = format!("{which}, text: String");
    for (effect, params, repeated) in [
        ("none", "", true),
        ("code", "", false),
        ("code, repeatable: It only reads.", "", true),
        ("{ send: text }", "text: String", false),
        ("{ edit: text }", text.as_str(), true),
        ("{ read: message }", which, true),
        ("{ remove: message }", which, true),
        ("{ copy: message }", which, false),
        ("{ pin: message }", which, false),
        ("{ unpin: message }", which, true),
        // Without a message it is the newest pin.
        (
            "{ unpin: message }",
            "chat_id: Integer, message_id: Integer?",
            false,
        ),
        ("{ unpin: all }", "chat_id: Integer", true),
    ] {
        let method =
            format!("  act: {{ returns: Message, effect: {effect}, params: {{ {params} }} }}\n");
        let others = "  others: { returns: '[Message]', effect: none, params: { price: Price } }\n";
        let api = model(&format!("{HEADER}methods:\n{others}{method}"), None);
        assert_eq!(api.methods["act"].is_repeatable(), repeated, "{effect}");
    }
}
