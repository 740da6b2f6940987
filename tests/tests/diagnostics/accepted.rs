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
            "{HEADER}methods:\n  send:\n    returns: State\n    \
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
             methods: {{ get: {{ returns: Chat }}, look: {{ returns: State }} }}\n"
        );
        assert_eq!(ids(&text), [""; 0], "{keys}");
    }
    for (keys, id) in [
        ("type: State, absent: opne", "S0203"),
        ("type: String, absent: '', length: 1..9", "S0203"),
    ] {
        let text = format!(
            "{HEADER}  Chat: {{ fields: {{ id: ChatId, it: {{ {keys} }} }} }}\n\
             methods: {{ get: {{ returns: Chat }}, look: {{ returns: State }} }}\n"
        );
        assert_eq!(ids(&text), [id], "{keys}");
    }
}

#[test]
fn a_value_of_a_type_that_is_not_defined_is_one_fault() {
    let text = format!(
        "{HEADER}methods: {{ send: {{ returns: State, params: {{ chat: ChatId, it: {{ type: \
         Missing?, default: open }} }} }} }}\n"
    );
    assert_eq!(ids(&text), ["S0105"]);
}
