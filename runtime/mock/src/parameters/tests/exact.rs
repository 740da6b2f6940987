use proptest::prelude::*;
use serde::de::DeserializeSeed;

use super::*;
use crate::parameters::Markup;

/// The keyboard of a method, if it is exactly as the method takes it.
fn exact(model: &Model, method: &str, json: &str) -> Option<Markup> {
    let keyboard = model.keyboard(method).expect("the method takes keyboards");
    let mut json = serde_json::Deserializer::from_str(json);
    keyboard.deserialize(&mut json).ok()
}

/// A call with a keyboard.
fn call(markup: RawValue) -> Raw {
    let fields = [
        ("chat_id", RawValue::Json(json!(5))),
        ("text", RawValue::Json(json!("hi"))),
        ("reply_markup", markup),
    ];
    Raw {
        fields: fields
            .map(|(name, value)| (name.to_owned(), value))
            .to_vec(),
        files: Vec::new(),
    }
}

#[test]
fn keyboards_as_clients_write_them_are_exact() {
    for json in [
        r#"{"inline_keyboard":[[{"text":"a","callback_data":"b"},{"callback_data":"b","text":"a"}]]}"#,
        r#"{"inline_keyboard": [[{"text": "\u0633", "url": "https://ble.ir"}], [{"text": "b", "web_app": {"url": "u"}}]]}"#,
        r#"{"keyboard":[[{"text":"a"},{"text":"b","request_contact":true}]]}"#,
        r#"{"remove_keyboard":true}"#,
    ] {
        for model in [bale(), letgram()] {
            let markup = exact(&model, "sendMessage", json);
            let markup = markup.unwrap_or_else(|| panic!("{json} is exact"));
            let expected: Value = serde_json::from_str(json).unwrap();
            assert_eq!(*markup.value(), expected);
        }
    }
}

#[test]
fn what_differs_in_any_respect_is_left_to_the_reader() {
    let long = "x".repeat(65);
    let long = format!(r#"{{"inline_keyboard":[[{{"text":"a","callback_data":"{long}"}}]]}}"#);
    for json in [
        "{}",
        "[]",
        r#"{"inline_keyboard":[]}"#,
        r#"{"inline_keyboard":[[]]}"#,
        r#"{"inline_keyboard":[[{"text":"a"}]]}"#,
        r#"{"inline_keyboard":[[{"callback_data":"a"}]]}"#,
        r#"{"inline_keyboard":[[{"text":5,"callback_data":"b"}]]}"#,
        r#"{"inline_keyboard":[[{"text":"a","callback_data":null}]]}"#,
        r#"{"inline_keyboard":[[{"text":"a","callback_data":"b","pay":false}]]}"#,
        r#"{"inline_keyboard":[[{"text":"a","callback_data":"b","callback_data":"c"}]]}"#,
        r#"{"inline_keyboard":[[{"text":"a","callback_data":"b","url":"c"}]]}"#,
        r#"{"inline_keyboard":[[{"text":"a","callback_data":"b","other":"c"}]]}"#,
        r#"{"inline_keyboard":[[{"text":"\ud800","callback_data":"b"}]]}"#,
        r#"{"inline_keyboard":[["a"]]}"#,
        r#"{"keyboard":[["a"]]}"#,
        r#"{"keyboard":[[{"text":"a"}]],"inline_keyboard":[[{"text":"a","url":"b"}]]}"#,
        &long,
    ] {
        assert_eq!(exact(&bale(), "sendMessage", json), None, "{json}");
    }
}

/// Fields of an object as JSON text, in which a name may come twice.
fn object(
    names: &'static [&'static str],
    value: impl Strategy<Value = String>,
) -> impl Strategy<Value = String> {
    let field = (prop::sample::select(names), value);
    prop::collection::vec(field, 0..4).prop_map(|fields| {
        let fields = fields.iter();
        let fields: Vec<_> = fields
            .map(|(name, value)| format!("\"{name}\": {value}"))
            .collect();
        format!("{{{}}}", fields.join(","))
    })
}

fn list(item: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop::collection::vec(item, 0..3).prop_map(|items| format!("[{}]", items.join(",")))
}

fn keyboards() -> impl Strategy<Value = String> {
    let value = || {
        let long = format!("\"{}\"", "y".repeat(70));
        prop_oneof![
            6 => Just(r#""a""#.to_owned()),
            1 => prop::sample::select(vec![
                "\"\"", "\"true\"", "5", "-1", "1.5", "true", "false", "null", "{}", "[]", "[[]]", "\"\\u0633\\n\"",
            ]).prop_map(str::to_owned),
            1 => Just(long),
        ]
    };
    let part = object(&["url", "text", "request_id", "x"], value());
    let button = object(
        &[
            "text",
            "text",
            "text",
            "callback_data",
            "callback_data",
            "url",
            "web_app",
            "pay",
            "copy_text",
            "callback_game",
            "request_contact",
            "Text",
        ],
        prop_oneof![4 => value(), 1 => part],
    );
    let rows = list(list(prop_oneof![8 => button, 1 => value()]));
    object(
        &[
            "inline_keyboard",
            "inline_keyboard",
            "keyboard",
            "resize_keyboard",
            "remove_keyboard",
            "force_reply",
            "input_field_placeholder",
            "x",
        ],
        prop_oneof![6 => rows, 1 => value()],
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_exact_keyboard_is_the_one_that_the_reader_makes(json in keyboards()) {
        let value: Value = serde_json::from_str(&json).expect("the test writes JSON");
        for model in [bale(), letgram()] {
            for method in ["sendMessage", "editMessageText"] {
                if let Some(markup) = exact(&model, method, &json) {
                    let read = |markup| read_as(&model, method, call(markup));
                    prop_assert_eq!(
                        read(RawValue::Markup(markup)),
                        read(RawValue::Json(value.clone()))
                    );
                }
            }
        }
    }
}
