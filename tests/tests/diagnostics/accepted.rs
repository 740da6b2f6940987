//! What stands just inside a rule of the language is accepted.

use super::{load, report};
use bazu_model::SourceFile;

const HEADER: &str = "api: probe
docs: https://example.org
crate: { name: probe-bot, version: 0.1.0, description: A probe. }
server: { api: https://example.org }
sources: { page: { title: Page } }
types:
  State: { values: { open: {}, closed: {} } }
  ChatId: { union: { kinds: { integer: Integer, string: String } } }
";

/// The ids that are reported of a spec.
fn ids(text: &str) -> Vec<String> {
    let file = SourceFile::new("spec/probe/api.yaml", text.as_bytes().to_vec());
    let loaded = load(vec![file]);
    let _ = report(&loaded);
    let found = loaded.diagnostics.iter();
    found.map(|found| found.id.code().to_owned()).collect()
}

#[test]
fn a_parameter_may_have_whatever_its_type_and_its_limits_allow() {
    for keys in [
        "type: State?, default: open",
        "type: Float?, default: 0.5",
        "type: Float?, default: 7",
        "type: Float?, default: 0.5, range: 0.5..1",
        "type: Integer?, default: 1, range: 1..9",
        "type: Integer?, default: 9, range: 1..9",
        "type: Integer?, default: 2, choices: [1, 2]",
        "type: Integer?, choices: [1, 9], range: 1..9",
        "type: Boolean?, default: false",
        "type: String?, default: abc, length: 3",
        "type: String?, default: بله, length: 3",
        "type: String?, default: بله, length: 6, unit: bytes",
        "type: String?, default: 'a😀', length: 3, unit: utf16",
        "type: String?, default: abcdef, length: ..3, after_markup: always",
        "type: String?, default: abc, pattern: '[a-c]+'",
        "type: ChatId, as: String",
        "type: Integer, as: String",
    ] {
        let text = format!(
            "{HEADER}methods:\n  send:\n    returns: State\n    effect: none\n    \
             params: {{ chat: ChatId, it: {{ {keys} }} }}\n"
        );
        assert_eq!(ids(&text), [""; 0], "{keys}");
    }
}

#[test]
fn a_received_field_may_have_any_value_of_its_type_for_a_missing_one() {
    for keys in [
        "type: State, absent: open",
        // An empty text is a value that the spec does not know.
        "type: State, absent: ''",
        "type: '[State]', absent: []",
        "type: String, absent: ''",
        "type: Boolean, absent: false",
        "type: Integer, absent: 0",
    ] {
        let text = format!(
            "{HEADER}  Chat: {{ fields: {{ id: ChatId, it: {{ {keys} }} }} }}\n\
             methods: {{ get: {{ returns: Chat, effect: none }}, look: {{ returns: State, effect: none }} }}\n"
        );
        assert_eq!(ids(&text), [""; 0], "{keys}");
    }
    for (keys, id) in [
        ("type: State, absent: opne", "S0203"),
        ("type: String, absent: '', length: 1..9", "S0203"),
    ] {
        let text = format!(
            "{HEADER}  Chat: {{ fields: {{ id: ChatId, it: {{ {keys} }} }} }}\n\
             methods: {{ get: {{ returns: Chat, effect: none }}, look: {{ returns: State, effect: none }} }}\n"
        );
        assert_eq!(ids(&text), [id], "{keys}");
    }
}

#[test]
fn a_value_of_a_type_that_is_not_defined_is_one_fault() {
    let text = format!(
        "{HEADER}methods: {{ send: {{ returns: State, effect: none, params: {{ chat: ChatId, it: {{ type: \
         Missing?, default: open }} }} }} }}\n"
    );
    assert_eq!(ids(&text), ["S0105"]);
}

/// The ids that are reported of a spec with these types and this method beside it.
fn ids_with(types: &str, method: &str) -> Vec<String> {
    ids(&format!(
        "{HEADER}  Any: {{ union: {{ kinds: {{ integer: Integer, string: String, boolean: Boolean }} }} }}\n\
         {types}methods:\n  look: {{ returns: State, effect: none, params: {{ chat: ChatId, any: Any }} }}\n{method}"
    ))
}

#[test]
fn a_shortcut_binds_a_value_where_it_or_a_union_of_it_is_expected() {
    for (field, param, reported) in [
        ("Integer", "Integer", None),
        ("UnixTime", "Integer", None),
        ("Integer", "ChatId", None),
        ("Integer", "Any", None),
        ("String", "Any", None),
        ("Float", "Any", Some("S0115")),
        ("Integer", "State", Some("S0115")),
        ("Integer", "String", Some("S0115")),
    ] {
        let found = ids_with(
            &format!(
                "  Chat:\n    fields: {{ it: {field} }}\n    \
                 shortcuts: {{ send: {{ method: send, with: {{ to: it }} }} }}\n"
            ),
            &format!("  send: {{ returns: Chat, effect: none, params: {{ to: {param} }} }}\n"),
        );
        let found = found.first().map(String::as_str);
        assert_eq!(found, reported, "{field} for {param}");
    }
}

#[test]
fn a_text_may_hold_an_enum_and_a_union_of_scalars() {
    for (field, reported) in [
        ("State", None),
        ("ChatId", None),
        ("Integer", None),
        ("Secret", Some("S0115")),
        ("'[String]'", Some("S0115")),
    ] {
        let found = ids_with(
            &format!(
                "  Chat:\n    fields: {{ it: {field} }}\n    \
                 accessors: {{ label: {{ format: 'a {{it}}' }} }}\n"
            ),
            "  get: { returns: Chat, effect: none }\n",
        );
        let found = found.first().map(String::as_str);
        assert_eq!(found, reported, "{field}");
    }
}

#[test]
fn a_type_may_be_a_member_of_two_unions_by_one_tag() {
    let circle = "  Circle: { fields: { radius: Float } }\n";
    let ring = "  Ring: { fields: { width: Float } }\n";
    let union = |name: &str, members: &str| {
        format!("  {name}: {{ union: {{ tag: kind, variants: {{ {members} }} }} }}\n")
    };
    let both = union("Shape", "circle: Circle, ring: Ring");
    let methods =
        "  get: { returns: Shape, effect: none }\n  other: { returns: Figure, effect: none }\n";
    for (figure, reported) in [
        ("circle: Circle", None),
        ("round: Circle", Some("S0301")),
        ("circle: Circle, round: Circle", Some("S0301")),
    ] {
        let types = [circle, ring, &both, &union("Figure", figure)].concat();
        let found = ids_with(&types, methods);
        let found = found.first().map(String::as_str);
        assert_eq!(found, reported, "{figure}");
    }
}
