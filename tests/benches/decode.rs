//! Decoding an answer to `getUpdates`: as generic JSON, as types, and no further than each
//! update's id and kind. Nanoseconds are those of one update.
//!
//! Instructions: `valgrind --tool=callgrind target/release/deps/decode-… --only eager 100`.

use std::hint::black_box;

use bale_bot::methods::GetUpdates;
use bale_bot::types::lazy_updates;
use bazu_core::{Method, Response};
use serde_json::Value;

mod rounds;

use rounds::{Way, compare};

const UPDATES: &str = include_str!("../fixtures/updates.json");

fn main() {
    let answer = Response::new("getUpdates", 200, UPDATES);
    let value = || {
        let read = serde_json::from_slice::<Value>(black_box(&answer.body));
        black_box(read.expect("the fixture is JSON"));
    };
    let eager = || {
        let read = GetUpdates::decode(black_box(&answer));
        black_box(read.expect("the fixture is an answer"));
    };
    let lazy = || {
        let read = lazy_updates(black_box(&answer));
        black_box(read.expect("the fixture is an answer"));
    };
    let way = |name, run| Way {
        name,
        times: 100,
        run,
    };
    compare(&[
        way("value", &value),
        way("eager", &eager),
        way("lazy", &lazy),
    ]);
}
