//! Making a `sendMessage` with six buttons and its body: built and encoded, built as generic
//! JSON and encoded, and encoded alone.
//!
//! Instructions: `valgrind --tool=callgrind target/release/deps/encode-… --only typed 100`.

use std::hint::black_box;

use bale_bot::methods::SendMessage;
use bale_bot::types::{InlineKeyboardButton, InlineKeyboardMarkup, ReplyMarkup};
use bazu_core::Payload;
use serde_json::{Value, json};

mod rounds;

use rounds::{Way, compare};

const TEXT: &str = "سلام! سفارش شما آماده است. یکی از گزینه‌ها را انتخاب کنید:";

fn message() -> SendMessage {
    let button = |text: &str, data: &str| InlineKeyboardButton::callback(text, data);
    let keyboard = InlineKeyboardMarkup::new(vec![
        vec![
            button("✅ تأیید", "order:4821:ok"),
            button("❌ لغو", "order:4821:cancel"),
        ],
        vec![
            button("پیگیری", "order:4821:track"),
            button("پشتیبانی", "order:4821:help"),
        ],
        vec![
            button("فاکتور", "order:4821:bill"),
            button("Back", "orders:1"),
        ],
    ]);
    let mut message = SendMessage::new(1_200_000_000, TEXT);
    message.reply_markup = Some(ReplyMarkup::from(keyboard));
    message
}

fn encode(message: &SendMessage) -> Vec<u8> {
    let mut body = Vec::with_capacity(message.size_hint());
    serde_json::to_writer(&mut body, message).expect("a message is JSON");
    body
}

fn value() -> Value {
    let button = |text, data| json!({ "text": text, "callback_data": data });
    json!({
        "chat_id": 1_200_000_000,
        "text": TEXT,
        "reply_markup": { "inline_keyboard": [
            [button("✅ تأیید", "order:4821:ok"), button("❌ لغو", "order:4821:cancel")],
            [button("پیگیری", "order:4821:track"), button("پشتیبانی", "order:4821:help")],
            [button("فاکتور", "order:4821:bill"), button("Back", "orders:1")],
        ] },
    })
}

fn main() {
    let prepared = message();
    let run = |name, run| Way {
        name,
        times: 1000,
        run,
    };
    let repeat = |make: &dyn Fn() -> Vec<u8>| {
        for _ in 0..1000 {
            black_box(make());
        }
    };
    let value = || repeat(&|| serde_json::to_vec(&value()).expect("a value is JSON"));
    let typed = || repeat(&|| encode(&message()));
    let encode = || repeat(&|| encode(black_box(&prepared)));
    compare(&[
        run("value", &value),
        run("typed", &typed),
        run("encode", &encode),
    ]);
}
