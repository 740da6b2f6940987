//! The parts of a text that its entities mark, counted in UTF-16 units.

use bale_bot::Sample;
use letgram_bot::types::Message;
use serde_json::{Value, json};

fn message(text: &str, entities: Value) -> Message {
    serde_json::from_value(json!({
        "message_id": 1, "date": 1, "chat": { "id": 1, "type": "private" }, "text": text, "entities": entities,
    }))
    .expect("it is a message")
}

/// An entity at the first place of a part, with further fields.
fn entity(text: &str, part: &str, mut fields: Value) -> Value {
    let at = text.find(part).expect("the text has the part");
    fields["offset"] = json!(text[..at].encode_utf16().count());
    fields["length"] = json!(part.encode_utf16().count());
    fields
}

#[test]
fn parts_are_found_by_what_marks_them() {
    let text = "😀 سلام @ali_reza and @sara: /start#تهران https://ble.ir, shop 👩‍👩‍👧";
    let message = message(
        text,
        json!([
            entity(text, "@ali_reza", json!({ "type": "mention" })),
            entity(text, "@sara", json!({ "type": "mention" })),
            entity(text, "/start", json!({ "type": "bot_command" })),
            entity(text, "#تهران", json!({ "type": "hashtag" })),
            entity(text, "https://ble.ir", json!({ "type": "url" })),
            entity(
                text,
                "shop",
                json!({ "type": "text_link", "url": "https://letgram.ru/shop" })
            ),
            entity(text, "👩‍👩‍👧", json!({ "type": "bold" })),
        ]),
    );
    assert_eq!(message.mentions(), ["@ali_reza", "@sara"]);
    assert_eq!(message.commands(), ["/start"]);
    assert_eq!(message.hashtags(), ["#تهران"]);
    assert_eq!(
        message.urls(),
        ["https://ble.ir", "https://letgram.ru/shop"]
    );
    let parts = message.entity_texts();
    let [.., (family, part)] = parts.as_slice() else {
        panic!("no parts");
    };
    assert_eq!((family.length, *part), (8, "👩‍👩‍👧"));
}

#[test]
fn an_entity_that_fits_nowhere_costs_its_own_part_only() {
    let entity =
        |offset: i64, length: i64| json!({ "type": "mention", "offset": offset, "length": length });
    let message = message(
        "@ali 😀",
        json!([
            entity(-1, 4),
            entity(99, 1),
            entity(0, 4),
            entity(5, i64::MAX),
            entity(i64::MAX, i64::MAX)
        ]),
    );
    assert_eq!(message.mentions(), ["@ali", "😀"]);
}

#[test]
fn a_message_without_a_text_has_no_parts() {
    let mut message = bale_bot::types::Message::sample();
    (message.text, message.caption) = (None, None);
    assert_eq!(message.mentions(), [""; 0]);
    assert_eq!(message.commands(), [""; 0]);
}
