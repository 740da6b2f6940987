use serde_json::{Value, json};

use super::{Parameters, Raw, RawFile, RawValue, read};
use crate::Model;
use crate::reply::Refusal;
use crate::test_models::{bale, letgram};
use crate::world::file::{File, Files};
use crate::world::ids::Ids;

mod exact;
mod files;
mod limits;

fn json_body(fields: Value) -> Raw {
    let Value::Object(fields) = fields else {
        panic!("parameters are an object");
    };
    let fields = fields.into_iter();
    Raw {
        fields: fields
            .map(|(name, value)| (name, RawValue::Json(value)))
            .collect(),
        files: Vec::new(),
    }
}

fn form(fields: &[(&str, &str)]) -> Raw {
    let fields = fields.iter();
    let fields =
        fields.map(|(name, text)| ((*name).to_owned(), RawValue::Text((*text).to_owned())));
    Raw {
        fields: fields.collect(),
        files: Vec::new(),
    }
}

fn read_with(
    model: &Model,
    method: &str,
    raw: Raw,
    files: &mut Files,
) -> Result<Parameters, String> {
    let method = model.method(method).unwrap();
    read(model, method, raw, files, &mut Ids::new(1)).map_err(|refusal| match refusal {
        Refusal::Bad(words) => words,
        other => panic!("{other:?} is no bad request"),
    })
}

fn read_as(model: &Model, method: &str, raw: Raw) -> Result<Parameters, String> {
    read_with(model, method, raw, &mut Files::default())
}

fn values(model: &Model, method: &str, raw: Raw) -> Value {
    let Parameters { values, markup, .. } = read_as(model, method, raw).unwrap();
    let mut all = Value::Object(values);
    if let Some(markup) = markup {
        all["reply_markup"] = markup.value().clone();
    }
    all
}

fn refused(model: &Model, method: &str, raw: Raw) -> String {
    read_as(model, method, raw).unwrap_err()
}

#[test]
fn a_form_and_a_json_body_say_the_same() {
    let keyboard = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "b" }]] });
    let text = keyboard.to_string();
    let expected = json!({
        "chat_id": 5, "text": "hi", "reply_to_message_id": 7, "reply_markup": keyboard,
    });
    let raws = [
        json_body(expected.clone()),
        json_body(json!({
            "chat_id": "5", "text": "hi", "reply_to_message_id": "7", "reply_markup": text,
        })),
        form(&[
            ("chat_id", "5"),
            ("text", "hi"),
            ("reply_to_message_id", "7"),
            ("reply_markup", &text),
        ]),
    ];
    for model in [bale(), letgram()] {
        for raw in raws.clone() {
            assert_eq!(values(&model, "sendMessage", raw), expected);
        }
    }
}

#[test]
fn the_last_value_of_a_name_counts() {
    let raw = form(&[("text", "query"), ("chat_id", "5"), ("text", "body")]);
    assert_eq!(values(&bale(), "sendMessage", raw)["text"], json!("body"));
}

#[test]
fn a_chat_is_a_number_the_text_of_one_or_a_name() {
    for (given, read) in [
        (json!(5), json!(5)),
        (json!("-1005"), json!(-1005)),
        (json!(5.0), json!(5)),
        (json!("@tea"), json!("@tea")),
    ] {
        let raw = json_body(json!({ "chat_id": given }));
        assert_eq!(values(&bale(), "getChat", raw)["chat_id"], read);
    }
    for given in [json!(true), json!([5]), json!({ "id": 5 }), json!(5.5)] {
        let raw = json_body(json!({ "chat_id": given }));
        assert_eq!(
            refused(&bale(), "getChat", raw),
            "chat_id: must be a valid value"
        );
    }
}

#[test]
fn booleans_are_texts_too_and_what_is_not_clearly_true_is_false() {
    for (given, read) in [
        ("true", true),
        ("TRUE", true),
        ("Yes", true),
        ("1", true),
        ("false", false),
        ("0", false),
        ("no", false),
        ("on", false),
        ("2", false),
    ] {
        let raw = form(&[
            ("chat_id", "5"),
            ("user_id", "6"),
            ("only_if_banned", given),
        ]);
        assert_eq!(
            values(&bale(), "unbanChatMember", raw)["only_if_banned"],
            json!(read),
            "{given}"
        );
    }
}

#[test]
fn numbers_are_read_where_texts_are_wanted_and_texts_where_numbers_are() {
    let raw = json_body(json!({ "callback_query_id": 12345678901_i64, "text": true }));
    let expected = json!({ "callback_query_id": "12345678901", "text": "true" });
    assert_eq!(values(&bale(), "answerCallbackQuery", raw), expected);

    let raw = form(&[("chat_id", "5"), ("latitude", "35.7"), ("longitude", "51")]);
    let expected = json!({ "chat_id": 5, "latitude": 35.7, "longitude": 51 });
    assert_eq!(values(&bale(), "sendLocation", raw), expected);

    for number in ["", "x", "5x", "1e3", "9223372036854775808", "NaN"] {
        let raw = form(&[("chat_id", "5"), ("message_id", number)]);
        assert!(read_as(&bale(), "deleteMessage", raw).is_err(), "{number}");
    }
    for number in ["inf", "NaN", "x"] {
        let raw = form(&[("chat_id", "5"), ("latitude", number), ("longitude", "1")]);
        assert_eq!(
            refused(&bale(), "sendLocation", raw),
            "latitude: must be a number"
        );
    }
}

#[test]
fn empty_and_null_optional_parameters_are_absent() {
    let raw = json_body(json!({
        "chat_id": 5, "text": "hi", "reply_to_message_id": null, "reply_markup": "",
    }));
    let expected = json!({ "chat_id": 5, "text": "hi" });
    assert_eq!(values(&bale(), "sendMessage", raw), expected);
    for markup in ["null", "{}"] {
        let raw = form(&[("chat_id", "5"), ("text", "hi"), ("reply_markup", markup)]);
        assert_eq!(values(&bale(), "sendMessage", raw), expected);
    }
}

#[test]
fn a_required_parameter_is_asked_for_in_the_words_of_the_api() {
    for (method, raw, words) in [
        ("sendMessage", json!({ "text": "a" }), "chat_id is empty"),
        (
            "sendMessage",
            json!({ "chat_id": 5 }),
            "message text is empty",
        ),
        (
            "sendMessage",
            json!({ "chat_id": 5, "text": "" }),
            "message text is empty",
        ),
        (
            "sendPhoto",
            json!({ "chat_id": 5 }),
            "there is no photo in the request",
        ),
        (
            "deleteMessage",
            json!({ "chat_id": 5 }),
            "parameter \"message_id\" is required",
        ),
        (
            "sendContact",
            json!({ "chat_id": 5, "phone_number": null }),
            "parameter \"phone_number\" is required",
        ),
    ] {
        assert_eq!(refused(&letgram(), method, json_body(raw)), words);
    }
    // A text may be empty where nothing forbids it.
    assert_eq!(
        values(&bale(), "setWebhook", form(&[("url", "")])),
        json!({ "url": "" })
    );
}

#[test]
fn unknown_parameters_are_kept_apart_and_unknown_keys_are_dropped() {
    let raw = json_body(json!({
        "chat_id": 5, "text": "hi", "parse_mode": "HTML", "method": { "a": [1] },
        "reply_markup": {
            "inline_keyboard": [[{ "text": "a", "url": "b", "hide": false }]], "extra": 1,
        },
    }));
    let read = read_as(&bale(), "sendMessage", raw).unwrap();
    assert_eq!(
        Value::Object(read.unknown),
        json!({ "parse_mode": "HTML", "method": { "a": [1] } })
    );
    let keyboard = json!({ "inline_keyboard": [[{ "text": "a", "url": "b" }]] });
    assert_eq!(
        read.markup.map(|markup| markup.value().clone()),
        Some(keyboard)
    );
}

#[test]
fn members_of_unions_are_told_by_field_and_by_tag() {
    let model = letgram();
    for markup in [
        json!({ "keyboard": [[{ "text": "a" }]], "resize_keyboard": true }),
        json!({ "remove_keyboard": true, "selective": true }),
        json!({ "force_reply": true }),
    ] {
        let raw = json_body(json!({ "chat_id": 5, "text": "a", "reply_markup": markup }));
        assert_eq!(values(&model, "sendMessage", raw)["reply_markup"], markup);
    }
    let wrong = json_body(json!({ "chat_id": 5, "text": "a", "reply_markup": { "buttons": [] } }));
    let words = refused(&model, "sendMessage", wrong);
    assert!(
        words.starts_with("reply_markup: must be an object with one of inline_keyboard"),
        "{words}"
    );

    let results = json!([
        { "type": "photo", "id": "1", "photo_file_id": "x" },
        { "type": "photo", "id": 2, "photo_url": "https://a/b", "thumbnail_url": "https://a/c" },
        { "type": "article", "id": "3", "title": "t", "input_message_content": {
            "latitude": 1, "longitude": 2, "title": "t", "address": "a" } },
    ]);
    let raw = json_body(json!({ "inline_query_id": "1", "results": results }));
    let read = values(&model, "answerInlineQuery", raw);
    assert_eq!(read["results"][1]["id"], json!("2"));
    assert_eq!(
        read["results"][2]["input_message_content"]["address"],
        json!("a")
    );

    let raw =
        json_body(json!({ "inline_query_id": "1", "results": [{ "type": "photo", "id": "1" }] }));
    assert!(
        refused(&model, "answerInlineQuery", raw).starts_with("parameter \"results[0].photo_url\"")
    );
    let raw = json_body(json!({ "inline_query_id": "1", "results": [{ "type": "x", "id": "1" }] }));
    assert!(
        refused(&model, "answerInlineQuery", raw)
            .starts_with("results[0]: must be an object whose type is")
    );
}

#[test]
fn values_of_enums_are_read_in_any_case_and_names_that_the_server_does_not_know_are_left_out_of_lists()
 {
    let model = letgram();
    let raw = form(&[
        ("chat_id", "5"),
        ("text", "a"),
        ("parse_mode", "markdownv2"),
    ]);
    assert_eq!(
        values(&model, "sendMessage", raw)["parse_mode"],
        json!("MarkdownV2")
    );
    let raw = form(&[("chat_id", "5"), ("text", "a"), ("parse_mode", "BBCode")]);
    assert_eq!(
        refused(&model, "sendMessage", raw),
        "parse_mode: must be one of MarkdownV2, HTML, Markdown"
    );
    let raw = form(&[("allowed_updates", r#"["message","message_reaction"]"#)]);
    assert_eq!(
        values(&model, "getUpdates", raw)["allowed_updates"],
        json!(["message"])
    );
}

#[test]
fn text_that_should_be_json_and_is_not_is_refused() {
    for text in ["{", "[1,", "hello", "{\"inline_keyboard\":}"] {
        let raw = form(&[("chat_id", "5"), ("text", "a"), ("reply_markup", text)]);
        assert_eq!(
            refused(&bale(), "sendMessage", raw),
            "can't parse reply_markup JSON object"
        );
    }
    let raw = form(&[("chat_id", "5"), ("text", "a"), ("reply_markup", "5")]);
    assert!(refused(&bale(), "sendMessage", raw).starts_with("reply_markup: must be an object"));
}

#[test]
fn nothing_that_a_bot_sends_ends_the_server() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let strange = [
        "",
        "null",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "[[[[[[]]]]]]",
        "\u{0}",
        "-0",
        "1e999",
        "\"\"",
        "true",
        "9223372036854775807",
        "attach://",
        "<attach://>",
        "http://",
        "https:// ",
        "@",
        "[{\"type\":\"photo\"}]",
        "{\"type\":\"type\"}",
        "{\"inline_keyboard\":[[{}]]}",
        "{\"keyboard\":{}}",
        &deep,
    ];
    for model in [bale(), letgram()] {
        for method in model.api().methods.values() {
            for text in strange {
                let fields: Vec<_> = method
                    .params
                    .iter()
                    .map(|param| (&*param.wire, text))
                    .collect();
                let _ = read(
                    &model,
                    method,
                    form(&fields),
                    &mut Files::default(),
                    &mut Ids::new(1),
                );
                let value = serde_json::from_str(text).unwrap_or(json!(text));
                let fields = method.params.iter();
                let fields =
                    fields.map(|param| (param.wire.clone(), RawValue::Json(value.clone())));
                let raw = Raw {
                    fields: fields.collect(),
                    files: Vec::new(),
                };
                let _ = read(&model, method, raw, &mut Files::default(), &mut Ids::new(1));
            }
        }
    }
}
