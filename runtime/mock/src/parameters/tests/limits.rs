//! Limits, and rules across parameters.

use super::*;

#[test]
fn documented_limits_are_checked_and_inferred_ones_bind_nobody() {
    let long = "ب".repeat(4097);
    let (bale, letgram) = (bale(), letgram());
    let cases: &[(&Model, &str, Value, &str)] = &[
        (
            &bale,
            "sendMessage",
            json!({ "chat_id": 5, "text": long }),
            "message is too long",
        ),
        (
            &letgram,
            "sendPhoto",
            json!({ "chat_id": 5, "photo": "https://a/b", "caption": "x".repeat(1025) }),
            "message caption is too long",
        ),
        (
            &bale,
            "sendInvoice",
            json!({ "chat_id": 5, "title": "x".repeat(33), "description": "d", "payload": "p",
            "provider_token": "t", "prices": [] }),
            "title: must have 1 to 32 characters, has 33",
        ),
        (
            &bale,
            "sendInvoice",
            json!({ "chat_id": 5, "title": "t", "description": "d", "payload": "ب".repeat(65),
            "provider_token": "t", "prices": [] }),
            "payload: must have 1 to 128 bytes, has 130",
        ),
        (
            &letgram,
            "sendLocation",
            json!({ "chat_id": 5, "latitude": 1, "longitude": 1, "live_period": 59 }),
            "live_period: must be 60 to 86400",
        ),
        (
            &letgram,
            "sendLocation",
            json!({ "chat_id": 5, "latitude": 1, "longitude": 1, "horizontal_accuracy": 1500.5 }),
            "horizontal_accuracy: must be 0 to 1500",
        ),
        (
            &letgram,
            "sendPoll",
            json!({ "chat_id": 5, "question": "q", "options": ["a"] }),
            "options: must have 2 to 10 items, has 1",
        ),
        (
            &letgram,
            "sendPoll",
            json!({ "chat_id": 5, "question": "q", "options": ["a", ""] }),
            "options: must have 1 to 100 characters, has 0",
        ),
        (
            &letgram,
            "postStory",
            json!({ "chat_id": 5, "content": "https://a/b", "period": 5 }),
            "period: must be one of 21600, 43200, 86400, 172800",
        ),
        (
            &letgram,
            "createNewStickerSet",
            json!({ "user_id": 5, "name": "cats", "title": "t", "sticker_format": "static",
            "stickers": [{ "sticker": "https://a/b", "emoji_list": ["🎲"] }] }),
            "name: must be a text like `.*_by_.+`",
        ),
        (
            &bale,
            "sendMessage",
            json!({ "chat_id": 5, "text": "a", "reply_markup": { "inline_keyboard":
            [[{ "text": "a", "callback_data": "x".repeat(65) }]] } }),
            "reply_markup.inline_keyboard[0][0].callback_data: must have 1 to 64 bytes, has 65",
        ),
    ];
    for (model, method, fields, words) in cases {
        assert_eq!(refused(model, method, json_body(fields.clone())), *words);
    }
    // The length of an inferred caption.
    let media = json!({ "type": "photo", "media": "https://a/b", "caption": "x".repeat(2000) });
    let raw = json_body(json!({ "chat_id": 5, "media": [media, media] }));
    assert!(read_as(&letgram, "sendMediaGroup", raw).is_ok());
}

#[test]
fn markup_does_not_count() {
    let text = format!("*{}*", "x".repeat(4095));
    let raw = || form(&[("chat_id", "5"), ("text", &text)]);
    assert!(read_as(&bale(), "sendMessage", raw()).is_ok());
    assert_eq!(
        refused(&letgram(), "sendMessage", raw()),
        "message is too long"
    );
    let mut marked = raw();
    marked
        .fields
        .extend(form(&[("parse_mode", "Markdown")]).fields);
    assert!(read_as(&letgram(), "sendMessage", marked).is_ok());
}

#[test]
fn the_limits_of_polling_are_clamped_and_those_of_other_methods_are_not() {
    for (limit, timeout, expected) in [
        ("0", "-5", json!({ "limit": 1, "timeout": 0 })),
        ("1000", "3600", json!({ "limit": 100, "timeout": 50 })),
        ("7", "30", json!({ "limit": 7, "timeout": 30 })),
    ] {
        for model in [bale(), letgram()] {
            let raw = form(&[("limit", limit), ("timeout", timeout)]);
            assert_eq!(values(&model, "getUpdates", raw), expected);
        }
    }
    let raw = form(&[("user_id", "5"), ("limit", "1000")]);
    assert_eq!(
        refused(&letgram(), "getUserProfilePhotos", raw),
        "limit: must be 1 to 100"
    );
}

#[test]
fn rules_across_parameters_bind_unless_they_are_inferred() {
    let model = letgram();
    let broken: &[(&str, Value)] = &[
        ("editMessageText", json!({ "text": "a" })),
        ("editMessageText", json!({ "text": "a", "chat_id": 5 })),
        (
            "sendMessage",
            json!({ "chat_id": 5, "text": "a", "parse_mode": "HTML", "entities": [] }),
        ),
        (
            "answerPreCheckoutQuery",
            json!({ "pre_checkout_query_id": "1", "ok": false }),
        ),
        (
            "answerShippingQuery",
            json!({ "shipping_query_id": "1", "ok": "true" }),
        ),
        (
            "sendPoll",
            json!({ "chat_id": 5, "question": "q", "options": ["a", "b"], "type": "quiz" }),
        ),
        (
            "sendPoll",
            json!({ "chat_id": 5, "question": "q", "options": ["a", "b"], "type": "quiz",
            "correct_option_id": 0, "allows_multiple_answers": true }),
        ),
    ];
    for (method, fields) in broken {
        let words = refused(&model, method, json_body(fields.clone()));
        assert!(words.contains('`'), "{method}: {words}");
    }
    let kept: &[(&str, Value)] = &[
        (
            "editMessageText",
            json!({ "text": "a", "inline_message_id": "1" }),
        ),
        (
            "answerPreCheckoutQuery",
            json!({ "pre_checkout_query_id": "1", "ok": true }),
        ),
        (
            "sendPoll",
            json!({ "chat_id": 5, "question": "q", "options": ["a", "b"], "type": "quiz",
            "correct_option_id": 0, "allows_multiple_answers": false }),
        ),
        // Inferred: the page does not say that a heading needs a period.
        (
            "sendLocation",
            json!({ "chat_id": 5, "latitude": 1, "longitude": 1, "heading": 5 }),
        ),
    ];
    for (method, fields) in kept {
        let read = read_as(&model, method, json_body(fields.clone()));
        assert!(read.is_ok(), "{method}: {read:?}");
    }
}

#[test]
fn a_button_does_one_thing() {
    let send = |button: Value| {
        let keyboard = json!({ "inline_keyboard": [[button]] });
        json_body(json!({ "chat_id": 5, "text": "a", "reply_markup": keyboard }))
    };
    let model = bale();
    for button in [
        json!({ "text": "a" }),
        json!({ "text": "a", "url": "b", "callback_data": "c" }),
    ] {
        let words = refused(&model, "sendMessage", send(button));
        assert!(
            words.starts_with("reply_markup.inline_keyboard[0][0]: exactly one of `url`"),
            "{words}"
        );
    }
    // A Boolean that is false is as good as none.
    let button = json!({ "text": "a", "url": "b", "pay": false });
    assert!(read_as(&model, "sendMessage", send(button)).is_ok());
}

#[test]
fn what_a_button_does_not_do_is_not_kept() {
    let letgram = letgram();
    let button = json!({ "text": "Tea", "callback_data": "tea", "pay": false });
    let body =
        json!({ "chat_id": 5, "text": "x", "reply_markup": { "inline_keyboard": [[button]] } });
    let read = values(&letgram, "sendMessage", json_body(body));
    let kept = &read["reply_markup"]["inline_keyboard"][0][0];
    assert_eq!(*kept, json!({ "text": "Tea", "callback_data": "tea" }));
}

#[test]
fn the_first_button_of_an_invoice_pays() {
    let model = letgram();
    let send = |rows: Value| {
        let fields = json!({
            "chat_id": 5, "title": "t", "description": "d", "payload": "p", "provider_token": "x",
            "currency": "RUB", "prices": [{ "label": "a", "amount": 1 }],
            "reply_markup": { "inline_keyboard": rows },
        });
        read_as(&model, "sendInvoice", json_body(fields))
    };
    let (pay, other) = (
        json!({ "text": "Pay", "pay": true }),
        json!({ "text": "a", "url": "b" }),
    );
    assert!(send(json!([[pay, other]])).is_ok());
    assert!(send(json!([[], [pay]])).is_ok());
    assert!(send(json!([])).is_ok());
    let words = send(json!([[other, pay]])).unwrap_err();
    assert_eq!(
        words,
        "the first element of `reply_markup.inline_keyboard` has `pay`"
    );
}
