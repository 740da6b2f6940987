//! Decoding an answer to `getUpdates`: as generic JSON, as types, and no further than each
//! update's id and kind. Figures are those of one update. Each way starts with the bytes that
//! came, and checks once that they are UTF-8: a call gets bytes, and so do its peers.

use std::hint::black_box;

use bale_bot::methods::GetUpdates;
use bale_bot::types::lazy_updates;
use bazu_core::{Method, Response};
use serde::de::DeserializeOwned;
use serde_json::Value;

use bazu_peers::ways::{Bench, Figure, Goal, Way};

const UPDATES: &str = include_str!("../../fixtures/updates.json");

/// The envelope of an answer, for peers that do not show their own.
#[derive(serde::Deserialize)]
struct Answer<T> {
    result: T,
}

/// The updates with what only Telegram says of a sticker, and other crates require.
fn updates() -> &'static [u8] {
    let text = UPDATES.replace(
        r#""sticker":{"#,
        r#""sticker":{"is_animated":false,"is_video":false,"#,
    );
    text.leak().as_bytes()
}

/// The bytes as text. No way is cheaper for types that own their texts.
fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(black_box(bytes)).expect("the fixture is UTF-8")
}

/// A way of another crate, if that crate reads all updates.
fn peer<T: DeserializeOwned>(name: &'static str, updates: &'static [u8]) -> Option<Way> {
    let read = || serde_json::from_str::<Answer<Vec<T>>>(text(updates));
    match read() {
        Ok(_) => Some(Way::repeated(name, move || {
            read().map(|answer| answer.result)
        })),
        Err(error) => {
            println!("{name} does not read the updates and is left out: {error}");
            None
        }
    }
}

fn main() {
    let updates = updates();
    let answer = || Response::new("getUpdates", 200, updates);
    let (eager, lazy) = (answer(), answer());
    let mut ways = vec![
        Way::repeated("value", move || {
            serde_json::from_str::<Value>(text(updates)).expect("the fixture is JSON")
        }),
        Way::repeated("bazu", move || {
            GetUpdates::decode(black_box(&eager)).expect("the fixture is an answer")
        }),
        Way::repeated("bazu-lazy", move || {
            drop(lazy_updates(black_box(&lazy)).expect("the fixture is an answer"));
        }),
    ];
    ways.extend(peer::<frankenstein::updates::Update>(
        "frankenstein",
        updates,
    ));
    ways.extend(peer::<teloxide_core::types::Update>(
        "teloxide-core",
        updates,
    ));
    ways.extend(peer::<tgbot::types::Update>("tgbot", updates));
    let bench = Bench {
        about: "an answer to `getUpdates` with 100 updates of 11 kinds, for one update",
        things: 100.0,
        times: 20,
        ways,
        // A ratio depends on the updates: code that took 0.50 of generic JSON on other updates took 0.53 on
        // these. So the second bound is 0.50 here, where it is 0.48 there.
        goals: vec![
            Goal {
                way: "bazu",
                against: &["frankenstein", "teloxide-core", "tgbot"],
                figure: Figure::Instructions,
                most: 0.55,
            },
            Goal {
                way: "bazu",
                against: &["value"],
                figure: Figure::Instructions,
                most: 0.50,
            },
            Goal {
                way: "bazu-lazy",
                against: &["value"],
                figure: Figure::Instructions,
                most: 0.24,
            },
        ],
    };
    bench.run();
}
