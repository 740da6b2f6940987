//! Decoding an answer to `getUpdates`: as generic JSON, as types, and no further than each
//! update's id and kind. Figures are those of one update.

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

fn peer<T: DeserializeOwned>() -> Vec<T> {
    let answer: Answer<Vec<T>> = serde_json::from_str(black_box(UPDATES)).expect("updates");
    answer.result
}

fn main() {
    let answer = || Response::new("getUpdates", 200, UPDATES);
    let (eager, lazy) = (answer(), answer());
    let bench = Bench {
        about: "an answer to `getUpdates` with 100 updates of 11 kinds, for one update",
        things: 100.0,
        times: 20,
        ways: vec![
            Way::repeated("value", || {
                serde_json::from_str::<Value>(black_box(UPDATES)).expect("the fixture is JSON")
            }),
            Way::repeated("bazu", move || {
                GetUpdates::decode(black_box(&eager)).expect("the fixture is an answer")
            }),
            Way::repeated("bazu-lazy", move || {
                drop(lazy_updates(black_box(&lazy)).expect("the fixture is an answer"));
            }),
            Way::repeated("frankenstein", peer::<frankenstein::updates::Update>),
            Way::repeated("teloxide-core", peer::<teloxide_core::types::Update>),
            Way::repeated("tgbot", peer::<tgbot::types::Update>),
        ],
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
                most: 0.48,
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
