//! What the goals of performance count exactly: sizes, allocations, crates. Times and instructions are in
//! `tests/peers`.

use std::collections::BTreeSet;
use std::process::Command;

use allocation_counter::measure;
use bale_bot::methods::{GetUpdates, SendMessage};
use bale_bot::types::lazy_updates;
use bale_bot::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyMarkup, Update, UpdateKind,
};
use bazu_core::{Method, Payload, Response, to_json, violations};

/// An answer to `getUpdates` with invented data: 100 updates of 11 kinds of content.
const UPDATES: &str = include_str!("../fixtures/updates.json");
const COUNT: u64 = 100;

fn answer() -> Response {
    Response::new("getUpdates", 200, UPDATES)
}

/// How many allocations something makes; its result is dropped where they are not counted.
fn allocations<T>(make: impl FnOnce() -> T) -> u64 {
    let mut made = None;
    let info = measure(|| made = Some(make()));
    drop(made);
    info.count_total
}

fn message_with_six_buttons() -> SendMessage {
    let button = |number: u32| {
        let data = format!("answer:{number}");
        InlineKeyboardButton::callback(format!("گزینهٔ {number}"), data)
    };
    let rows = [[1, 2], [3, 4], [5, 6]].map(|row| row.map(button));
    let keyboard = InlineKeyboardMarkup::new(rows);
    let mut message = SendMessage::new(4821, "سلام! یکی را انتخاب کنید.");
    message.reply_markup = Some(ReplyMarkup::from(keyboard));
    message
}

fn encoded(message: &SendMessage) -> Vec<u8> {
    to_json(message, message.size_hint()).expect("a message is JSON")
}

#[test]
fn an_update_and_a_message_are_small() {
    let update = size_of::<Update>();
    let message = size_of::<Message>();
    println!("Update: {update} bytes, Message: {message} bytes");
    assert!(update <= 32, "an Update has {update} bytes");
    assert!(message <= 768, "a Message has {message} bytes");
}

#[test]
fn the_fixture_is_known_in_full() {
    let updates = GetUpdates::decode(&answer()).expect("the fixture is an answer");
    assert_eq!(updates.len() as u64, COUNT);
    for update in &updates {
        let opaque = matches!(
            update.kind,
            UpdateKind::Unknown(_) | UpdateKind::Undecodable(_)
        );
        assert!(!opaque, "{update:?}");
    }
}

#[test]
fn decoding_allocates_at_most_16_times_an_update() {
    let answer = answer();
    let total = allocations(|| GetUpdates::decode(&answer).expect("the fixture is an answer"));
    println!("{total} allocations for {COUNT} updates");
    assert!(
        total <= 16 * COUNT,
        "{total} allocations for {COUNT} updates"
    );
}

#[test]
fn tolerance_costs_no_allocation_when_every_update_is_good() {
    let answer = answer();
    let tolerant = allocations(|| answer.tolerant::<Update>().expect("the fixture is good"));
    let plain = allocations(|| answer.result::<Vec<Update>>().expect("the fixture is good"));
    assert_eq!(tolerant, plain);
}

#[test]
fn lazy_updates_allocate_their_list_and_nothing_for_an_update() {
    let answer = answer();
    let total = allocations(|| lazy_updates(&answer).expect("the fixture is an answer"));
    println!("{total} allocations for {COUNT} lazy updates");
    // The list grows six times from 4 updates to 128; the parser has one buffer.
    assert!(total <= 8, "{total} allocations for {COUNT} lazy updates");
}

#[test]
fn encoding_a_message_with_a_keyboard_allocates_the_body_and_nothing_else() {
    let message = message_with_six_buttons();
    let mut body = Vec::new();
    let total = allocations(|| body = encoded(&message));
    println!("{} of {} bytes", body.len(), message.size_hint());
    assert_eq!(total, 1, "for {} bytes", body.len());
}

#[test]
fn building_and_encoding_a_message_allocates_its_texts_its_rows_and_the_body() {
    let button = InlineKeyboardButton::callback;
    let total = allocations(|| {
        let keyboard = InlineKeyboardMarkup::new(vec![
            vec![button("یک", "answer:1"), button("دو", "answer:2")],
            vec![button("سه", "answer:3"), button("چهار", "answer:4")],
            vec![button("پنج", "answer:5"), button("شش", "answer:6")],
        ]);
        let mut message = SendMessage::new(4821, "سلام! یکی را انتخاب کنید.");
        message.reply_markup = Some(ReplyMarkup::from(keyboard));
        encoded(&message)
    });
    let (texts, rows, body) = (1 + 6 * 2, 3 + 1, 1);
    assert_eq!(total, texts + rows + body);
}

#[test]
fn a_button_is_small_enough_to_be_moved_into_its_row() {
    let size = size_of::<InlineKeyboardButton>();
    println!("InlineKeyboardButton: {size} bytes");
    assert!(size <= 144, "a button has {size} bytes");
}

#[test]
fn checking_a_valid_request_allocates_nothing() {
    let message = message_with_six_buttons();
    let total = allocations(|| assert!(violations(&message).is_empty()));
    assert_eq!(total, 0);
}

/// Counted is what the smallest bot compiles on this system beside itself: `bale-bot`, all it
/// stands on, and the macros of tokio for `#[tokio::main]`. Other features of tokio that such a
/// bot needs (`rt`, `net`) bring no further crate, or are on already.
#[test]
fn the_smallest_bot_compiles_at_most_55_crates() {
    let mut crates = tree("bale-bot");
    crates.extend(tree("tokio-macros"));
    println!("{} crates", crates.len());
    assert!(crates.len() <= 55, "{} crates: {crates:#?}", crates.len());
}

/// The same with the framework, which routes and polls. A webhook is a feature, and brings its own crates.
#[test]
fn the_smallest_bot_of_the_framework_compiles_at_most_70_crates() {
    let mut crates = tree("bale-bot");
    crates.extend(tree("bazu"));
    crates.extend(tree("tokio-macros"));
    println!("{} crates", crates.len());
    assert!(crates.len() <= 70, "{} crates: {crates:#?}", crates.len());
    for name in ["axum", "metrics"] {
        assert!(!has(&crates, name), "{name}: {crates:#?}");
    }
}

#[test]
fn the_core_of_the_runtime_needs_no_network_and_no_async_runtime() {
    let crates = tree("bazu-core");
    for name in ["hyper", "mio", "ring", "rustls", "tokio"] {
        assert!(!has(&crates, name), "{name}: {crates:#?}");
    }
    // Otherwise it would look for something else.
    assert!(has(&crates, "serde_json"), "{crates:#?}");
}

#[test]
fn a_bot_compiles_nothing_of_rest_services() {
    for bot in ["bale-bot", "letgram-bot"] {
        let crates = tree(bot);
        assert!(!has(&crates, "bazu-rest"), "{crates:#?}");
        assert!(has(&crates, "bazu-client"), "{crates:#?}");
    }
}

/// Whether a package is among names and versions.
fn has(crates: &BTreeSet<String>, name: &str) -> bool {
    crates
        .iter()
        .any(|known| known.split(' ').next() == Some(name))
}

/// Names and versions of a package and of what it needs to be built.
fn tree(package: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--edges", "normal,build"])
        .args(["--prefix", "none", "--format", "{p}", "--package", package])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo starts");
    let (text, error) = (output.stdout, output.stderr);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&error)
    );
    let name = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    String::from_utf8_lossy(&text).lines().map(name).collect()
}
