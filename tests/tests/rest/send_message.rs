//! Messages by Safir: every byte of the request, and what is made of the answer.

use std::collections::HashSet;

use bale_safir::methods::SendMessage;
use bale_safir::types::{
    InlineKeyboardButton, Message, MessageData, OtpMessage, ReplyMarkup, WebAppInfo,
};
use bale_safir::{Call, Otp, PhoneNumber, RequestId, Safir};
use bazu_tests::{Answer, Received, Server};

use crate::{KEY, SENT_MESSAGE, assert_request, phone, safir};

/// The requests that calls of a client send.
async fn requests(calls: usize, call: impl Fn(&Safir) -> Call<'_, SendMessage>) -> Vec<Received> {
    let server = Server::start(|_| Answer::json(SENT_MESSAGE)).await;
    let client = safir(&server);
    for _ in 0..calls {
        call(&client).await.unwrap();
    }
    server.received()
}

/// What a message holds on the wire.
async fn assert_message(message_data: MessageData, expected: &str) {
    let sent = requests(1, |safir| {
        safir
            .send_message(1_234_567_890_123, phone(), message_data.clone())
            .request_id("order-17")
    });
    let body = format!(
        "{{\"request_id\":\"order-17\",\"bot_id\":1234567890123,\
         \"phone_number\":\"989123456789\",\"message_data\":{expected}}}"
    );
    let headers = [
        ("content-type", "application/json"),
        ("api-access-key", KEY),
    ];
    assert_request(&sent.await[0], "/api/v3/send_message", &headers, &body);
}

#[tokio::test]
async fn a_message_with_a_file_and_buttons_goes_out_as_json_with_the_key_in_a_header() {
    let message = Message::new()
        .text("فاکتور \"۱۷\"\nبا تشکر 🙏")
        .file_id("123:456:1")
        .copy_text("IR-17")
        .reply_markup(ReplyMarkup::new([
            vec![
                InlineKeyboardButton::new("پرداخت").url("https://example.org/?a=1&b=2"),
                InlineKeyboardButton::new("نقشه").web_app(WebAppInfo::new("https://example.org/")),
            ],
            vec![InlineKeyboardButton::new("کپی").copy_text("17")],
        ]));
    assert_message(
        MessageData::message(message),
        "{\"message\":{\"text\":\"فاکتور \\\"۱۷\\\"\\nبا تشکر 🙏\",\"file_id\":\"123:456:1\",\
         \"copy_text\":\"IR-17\",\"reply_markup\":{\"inline_keyboard\":[[\
         {\"text\":\"پرداخت\",\"url\":\"https://example.org/?a=1&b=2\"},\
         {\"text\":\"نقشه\",\"web_app\":{\"url\":\"https://example.org/\"}}],\
         [{\"text\":\"کپی\",\"copy_text\":\"17\"}]]}}}",
    )
    .await;
}

#[tokio::test]
async fn what_was_not_set_is_not_sent() {
    let text = Message::new().text("hi");
    assert_message(MessageData::message(text), r#"{"message":{"text":"hi"}}"#).await;
}

#[tokio::test]
async fn a_one_time_password_is_text_that_keeps_its_zeros() {
    let otp = OtpMessage::new(Otp::new("۰۱۲۳۴۵").unwrap());
    assert_message(
        MessageData::otp_message(otp),
        r#"{"otp_message":{"otp":"012345"}}"#,
    )
    .await;
}

#[tokio::test]
async fn a_secure_message_says_so_and_so_does_one_that_is_not() {
    for (is_secure, json) in [(true, "true"), (false, "false")] {
        let text = Message::new().text("hi");
        let expected = format!(r#"{{"message":{{"text":"hi"}},"is_secure":{json}}}"#);
        assert_message(MessageData::message(text).is_secure(is_secure), &expected).await;
    }
}

#[tokio::test]
async fn the_phone_number_goes_out_in_one_way_however_it_was_written() {
    for written in ["+98 (912) 345-6789", "00989123456789", "۹۱۲۳۴۵۶۷۸۹"] {
        let phone = PhoneNumber::new(written).unwrap();
        let hi = MessageData::message(Message::new().text("hi"));
        let sent = requests(1, |safir| safir.send_message(1, phone.clone(), hi.clone())).await;
        assert_eq!(sent[0].json()["phone_number"], "989123456789", "{written}");
    }
}

#[tokio::test]
async fn each_call_without_a_request_id_gets_a_uuid_of_its_own() {
    let hi = MessageData::message(Message::new().text("hi"));
    let sent = requests(2, |safir| safir.send_message(1, phone(), hi.clone())).await;
    let ids: HashSet<String> = sent
        .iter()
        .map(|request| request.json()["request_id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), 2);
    for id in ids {
        let digits: Vec<&str> = id.split('-').collect();
        let lengths: Vec<usize> = digits.iter().map(|group| group.len()).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
        assert!(u128::from_str_radix(&digits.concat(), 16).is_ok(), "{id}");
        assert!(digits[2].starts_with('4'), "{id}");
    }
}

#[tokio::test]
async fn a_call_made_twice_from_one_value_keeps_the_request_id_that_was_set() {
    let hi = MessageData::message(Message::new().text("hi"));
    let mut method = SendMessage::new(1, phone(), hi);
    method.request_id = Some(RequestId::random().unwrap());
    let sent = requests(2, |safir| safir.call(method.clone())).await;
    assert_eq!(sent[0].body, sent[1].body);
    let id = method.request_id.unwrap();
    assert_eq!(sent[0].json()["request_id"], id.as_str());
}

#[tokio::test]
async fn every_answer_that_was_seen_is_read() {
    for (answer, message_id, request_id) in [
        (
            SENT_MESSAGE,
            Some("6c1f3f3e-54ae-4a43-8f5e-0e7b1e3d9a11"),
            None,
        ),
        (r#"{"message_id":"2Fz.9aK3.x1"}"#, Some("2Fz.9aK3.x1"), None),
        (r#"{"message_id":"a","error_data":[]}"#, Some("a"), None),
        (r#"{"request_id":"b","error_data":null}"#, None, Some("b")),
        (r#"{"message_id":"a","new":{"x":[1]}}"#, Some("a"), None),
    ] {
        let server = Server::answering([Answer::json(answer)]).await;
        let hi = MessageData::message(Message::new().text("hi"));
        let sent = safir(&server).send_message(1, phone(), hi).await.unwrap();
        assert_eq!(sent.message_id.as_deref(), message_id, "{answer}");
        assert_eq!(sent.request_id.as_deref(), request_id, "{answer}");
    }
}
