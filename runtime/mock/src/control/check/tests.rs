use schemars::schema_for;
use serde_json::json;

use super::*;
use crate::server::Fault;
use crate::world::{Act, NewChat, NewUser};

fn wrong<T: schemars::JsonSchema>(value: Value) -> String {
    let root = schema_for!(T).to_value();
    match check(&root, &root, &value) {
        Ok(()) => "nothing".to_owned(),
        Err(wrong) => format!("{} {}: {}", wrong.at, wrong.is, wrong.help),
    }
}

#[test]
fn an_act_that_is_right_passes() {
    for act in [
        json!({"as": 1, "does": "writes", "text": "hi", "in": {"bot": 2}}),
        json!({"as": 1, "does": "writes", "text": "hi", "in": null, "reply_to": null}),
        json!({"as": 1, "does": "joins", "in": {"chat": -5}}),
        json!({"as": 1, "does": "presses", "message": 3, "button": {"text": "Tea"}}),
        json!({"as": 1, "does": "votes", "message": 3, "options": [0, 1]}),
        json!({"as": 1, "does": "sends", "what": "contact", "with": {"phone_number": "1"}}),
    ] {
        assert_eq!(wrong::<Act>(act.clone()), "nothing", "{act}");
    }
}

#[test]
fn an_error_names_the_field_and_what_is_allowed() {
    let cases = [
        (
            json!({"as": 1}),
            "does is missing: it must be one of \"writes\", \"sends\"",
        ),
        (
            json!({"as": 1, "does": "flies"}),
            "does is \"flies\": it must be one of \"writes\"",
        ),
        (
            json!({"as": "ali", "does": "joins"}),
            "as is a string: it must be an integer",
        ),
        (
            json!({"does": "joins"}),
            "as is missing: The id of the user.",
        ),
        (
            json!({"as": 1, "does": "writes"}),
            "text is missing: The text.",
        ),
        (
            json!({"as": 1, "does": "writes", "txt": "a", "text": "b"}),
            "txt is not a field here: the fields are `as`, `does`, `in`, `reply_to`, `text`",
        ),
        (
            json!({"as": 1, "does": "presses", "button": {"label": "a"}}),
            "button is none of what it can be: it must be one of {\"text\": …}, {\"data\": …}",
        ),
        (
            json!({"as": 1, "does": "presses", "button": {"text": 5}}),
            "button.text is a number: it must be a string",
        ),
        (
            json!({"as": 1, "does": "votes", "message": 1, "options": [0, "b"]}),
            "options[1] is a string: it must be an integer",
        ),
        (json!([]), " is an array: it must be an object"),
    ];
    for (act, expected) in cases {
        let found = wrong::<Act>(act.clone());
        assert!(found.starts_with(expected), "{act}: {found}");
    }
}

#[test]
fn words_of_an_enum_are_listed() {
    let found = wrong::<NewChat>(json!({"kind": "party", "title": "x"}));
    let expected = "kind is \"party\": it must be one of \"private\", \"group\"";
    assert!(found.starts_with(expected), "{found}");
    let members = json!({"kind": "group", "title": "x", "members": {"1": {"status": "king"}}});
    let found = wrong::<NewChat>(members);
    assert!(
        found.starts_with("members.1.status is \"king\": it must be one of"),
        "{found}"
    );
}

#[test]
fn a_fault_that_nobody_knows_is_answered_with_those_that_there_are() {
    let fault = |what: Value| wrong::<Fault>(json!({ "what": what }));
    for right in [
        json!("html"),
        json!({"status": {"code": 502}}),
        json!({"drip": {"every": "1s"}}),
    ] {
        assert_eq!(fault(right.clone()), "nothing", "{right}");
    }
    for unknown in [
        json!("sttus"),
        json!({"sttus": {"code": 502}}),
        json!("status"),
    ] {
        let found = fault(unknown.clone());
        for known in [
            "\"html\"",
            "{\"status\": …}",
            "{\"drip\": …}",
            "\"reorder\"",
        ] {
            assert!(
                found.starts_with("what is ") && found.contains(known),
                "{unknown}: {found}"
            );
        }
    }
    let found = fault(json!({"status": {"code": "502"}}));
    assert_eq!(found, "what.status.code is a string: it must be an integer");
    let found = fault(json!({"status": {}}));
    assert!(
        found.starts_with("what.status.code is missing: The code"),
        "{found}"
    );
}

#[test]
fn a_misspelt_field_is_not_ignored() {
    let found = wrong::<NewUser>(json!({"name": "Ali", "langauge": "fa"}));
    assert!(
        found.starts_with("langauge is not a field here: the fields are"),
        "{found}"
    );
}
