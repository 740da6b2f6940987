use serde_json::{Value, json};

use super::{answer, read};
use crate::Model;
use crate::test_models::{bale, letgram};

fn found(model: &Model, ty: &str, value: &Value) -> Vec<String> {
    match read(model, &ty.parse().unwrap(), value) {
        Ok(()) => Vec::new(),
        Err(mismatches) => mismatches.0.iter().map(ToString::to_string).collect(),
    }
}

fn message() -> Value {
    json!({
        "message_id": 5,
        "date": 1_700_000_000,
        "chat": { "id": -7, "type": "group", "title": "Tea" },
        "text": "hi",
    })
}

#[test]
fn a_true_answer_passes() {
    for model in [bale(), letgram()] {
        assert_eq!(found(&model, "Message", &message()), [""; 0]);
        let update = json!({ "update_id": 0, "message": message() });
        assert_eq!(found(&model, "[Update]", &json!([update])), [""; 0]);
        let member = json!({
            "status": "member",
            "user": { "id": 1, "is_bot": false, "first_name": "Ali" },
        });
        assert_eq!(found(&model, "ChatMember", &member), [""; 0]);
    }
    let edited = |value| found(&letgram(), "EditedMessage", &value);
    assert_eq!(edited(json!(true)), [""; 0]);
    assert_eq!(edited(message()), [""; 0]);
}

#[test]
fn what_the_schema_lets_pass_is_refused() {
    for model in [bale(), letgram()] {
        let member = json!({ "status": "sleeping" });
        let refused = found(&model, "ChatMember", &member);
        assert_eq!(refused, [": not a member of ChatMember"]);

        let mut bogus = message();
        bogus["bogus"] = json!(1);
        assert_eq!(found(&model, "Message", &bogus), ["bogus: unknown key"]);

        let mut chat = message();
        chat["chat"]["type"] = json!("nonsense");
        let refused = found(&model, "Message", &chat);
        assert_eq!(refused, ["chat.type: not a value of ChatType"]);

        let update = json!({ "update_id": 1, "mesage": message() });
        let refused = found(&model, "[Update]", &json!([update]));
        assert_eq!(
            refused,
            ["[0]: 0 kinds instead of one", "[0].mesage: unknown key"]
        );
    }
}

#[test]
fn values_have_the_type_of_the_model() {
    let model = bale();
    let cases = [
        ("Integer", json!("5")),
        ("Integer", json!(5.5)),
        ("Integer", json!(u64::MAX)),
        ("Integer", Value::Null),
        ("UnixTime", json!("2026-01-01")),
        ("Float", json!("1.5")),
        ("Boolean", json!(1)),
        ("True", json!(false)),
        ("String", json!(5)),
        ("[String]", json!("a")),
    ];
    for (ty, value) in cases {
        let refused = found(&model, ty, &value);
        assert_eq!(refused.len(), 1, "{ty} {value}");
    }
    for (ty, value) in [
        ("Float", json!(1)),
        ("Integer", json!(i64::MIN)),
        ("[[Integer]]", json!([[1]])),
    ] {
        assert_eq!(found(&model, ty, &value), [""; 0]);
    }
}

#[test]
fn every_fault_is_reported_with_its_path() {
    let update = json!({
        "update_id": 1,
        "message": { "chat": { "id": "7", "title": null }, "date": 1, "x": 0 },
        "edited_message": message(),
    });
    let refused = found(&bale(), "Update", &update);
    for expected in [
        ": 2 kinds instead of one",
        "message.message_id: missing",
        "message.chat.type: missing",
        "message.chat.id: not a value of type Integer",
        "message.chat.title: not a value of type String",
        "message.x: unknown key",
    ] {
        assert!(
            refused.iter().any(|fault| fault == expected),
            "{expected} is not in {refused:#?}"
        );
    }
    assert_eq!(refused.len(), 6, "{refused:#?}");
}

#[test]
fn a_value_without_end_is_refused_and_not_followed() {
    let mut deep = message();
    for _ in 0..300 {
        let mut outer = message();
        outer["reply_to_message"] = deep;
        deep = outer;
    }
    let refused = found(&bale(), "Message", &deep);
    assert!(!refused.is_empty());
    assert!(
        refused
            .iter()
            .all(|fault| fault.ends_with(": nested too deeply"))
    );
}

#[test]
fn an_envelope_is_read_with_the_result_of_its_method() {
    let model = bale();
    let good = [
        r#"{"ok":true,"result":true}"#,
        r#"{"ok":false,"error_code":400,"description":"Bad Request"}"#,
        r#"{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":3}}"#,
    ];
    for body in good {
        assert_eq!(answer(&model, "deleteMessage", body), Ok(()), "{body}");
    }
    let bad = [
        r#"{"ok":true,"result":false}"#,
        r#"{"ok":true}"#,
        r#"{"ok":true,"result":true,"error_code":1}"#,
        r#"{"ok":false,"error_code":"400","description":"x"}"#,
        r#"{"ok":false,"description":"x"}"#,
        r#"{"ok":false,"error_code":429,"description":"x","parameters":{"retry_in":3}}"#,
        r#"{"ok":1,"result":true}"#,
        r#"{"result":true}"#,
        "true",
        "<html>",
        "",
    ];
    for body in bad {
        assert!(answer(&model, "deleteMessage", body).is_err(), "{body}");
    }
    assert!(
        answer(&model, "sendDice", good[0]).is_err(),
        "Bale has no such method"
    );
    assert_eq!(answer(&model, "sendDice", good[1]), Ok(()));
}
