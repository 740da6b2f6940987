// @generated from spec/safir by `cargo xtask gen safir`. Edit the spec, not this file.

//! Every type of the crate that can be read, and every method, by name.

use bazu_tests::{RoundTrip, Sent, round_trip, sent};
use serde_json::Value;

/// Decodes JSON as the named type, encodes it again, and checks that both are equal.
#[allow(deprecated)]
pub const TYPES: &[(&str, RoundTrip)] = &[
    ("MessageData", round_trip::<bale_safir::types::MessageData>),
    ("Message", round_trip::<bale_safir::types::Message>),
    ("OtpMessage", round_trip::<bale_safir::types::OtpMessage>),
    ("ReplyMarkup", round_trip::<bale_safir::types::ReplyMarkup>),
    ("InlineKeyboardButton", round_trip::<bale_safir::types::InlineKeyboardButton>),
    ("WebAppInfo", round_trip::<bale_safir::types::WebAppInfo>),
    ("SentMessage", round_trip::<bale_safir::types::SentMessage>),
    ("UploadedFile", round_trip::<bale_safir::types::UploadedFile>),
];

/// Makes a request of the named method from JSON, and encodes it.
pub const METHODS: &[(&str, Sent)] = &[
    ("send_message", |values| make_send_message(values).map(|made| sent(&made))),
    ("upload_file", |values| make_upload_file(values).map(|made| sent(&made))),
];

/// Makes a sample of the named type.
#[allow(deprecated)]
#[rustfmt::skip]
pub const SAMPLES: &[(&str, fn())] = &[
    (
        "SentMessage",
        || {
            let _ = <bale_safir::types::SentMessage as bale_safir::Sample>::sample();
        },
    ),
    (
        "UploadedFile",
        || {
            let _ = <bale_safir::types::UploadedFile as bale_safir::Sample>::sample();
        },
    ),
];

#[allow(deprecated)]
fn make_send_message(values: &Value) -> Option<bale_safir::methods::SendMessage> {
    let mut made = bale_safir::methods::SendMessage::new(
        values.get("bot_id").and_then(bazu_tests::read::<i64>)?,
        values.get("phone_number").and_then(bazu_tests::read::<bazu_rest::PhoneNumber>)?,
        values
            .get("message_data")
            .and_then(bazu_tests::read::<bale_safir::types::MessageData>)?,
    );
    made.request_id = values
        .get("request_id")
        .and_then(|value| {
            bazu_tests::read::<String>(value).map(bazu_rest::RequestId::new)
        });
    Some(made)
}

#[allow(deprecated)]
fn make_upload_file(values: &Value) -> Option<bale_safir::methods::UploadFile> {
    let made = bale_safir::methods::UploadFile::new(
        values.get("file").and_then(bazu_tests::file)?,
    );
    Some(made)
}
