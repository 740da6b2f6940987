//! A `sendMessage` with six buttons: built and encoded.

use std::hint::black_box;

use bale_bot::methods::SendMessage;
use bazu_core::{Payload, to_json};
use bazu_peers::messages::{CHAT, TEXT, bazu, frankenstein, teloxide, tgbot};
use bazu_peers::ways::{Bench, Figure, Goal, Way};
use serde::Serialize;
use serde_json::{Value, json};

fn own(message: &SendMessage) -> Vec<u8> {
    to_json(message, message.size_hint()).expect("a message is JSON")
}

/// The encoding of the peers.
fn peer(message: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(message).expect("a message is JSON")
}

fn value() -> Vec<u8> {
    let button = |text, data| json!({ "text": text, "callback_data": data });
    peer(&json!({
        "chat_id": CHAT,
        "text": TEXT,
        "reply_markup": { "inline_keyboard": bazu_peers::rows!(button) },
    }))
}

fn main() {
    let read = |body: Vec<u8>| serde_json::from_slice::<Value>(&body).expect("a body is JSON");
    for body in [
        value(),
        peer(&frankenstein::message()),
        peer(&teloxide::message()),
        peer(&tgbot::message()),
    ] {
        assert_eq!(
            read(body),
            read(own(&bazu::message())),
            "all ways make the same body"
        );
    }
    let prepared = bazu::message();
    let bench = Bench {
        about: "a `sendMessage` with six buttons, built and encoded",
        things: 1.0,
        times: 1000,
        ways: vec![
            Way::repeated("value", value),
            Way::repeated("bazu", || own(&bazu::message())),
            Way::repeated("bazu-build", bazu::message),
            Way::repeated("bazu-encode", move || own(black_box(&prepared))),
            Way::repeated("frankenstein", || peer(&frankenstein::message())),
            Way::repeated("teloxide-core", || peer(&teloxide::message())),
            Way::repeated("tgbot", || peer(&tgbot::message())),
        ],
        goals: vec![Goal {
            way: "bazu",
            against: &["frankenstein", "teloxide-core", "tgbot"],
            figure: Figure::Instructions,
            most: 0.70,
        }],
    };
    bench.run();
}
