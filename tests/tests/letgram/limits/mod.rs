//! Every documented limit at its edges.

mod buttons;
mod chats;
mod messages;
mod payments;
mod stickers;
mod stories;
mod updates;
mod uploads;

use std::ops::RangeInclusive;

use letgram_bot::bazu_core::Method;
use letgram_bot::{Bot, Call};

use crate::{refuses, sends};

/// A character of one scalar value, two UTF-16 units and four bytes.
const ONE: &str = "👋";

/// Lengths that are sent, and those next to them that are not.
fn edges(allowed: &RangeInclusive<usize>) -> [(usize, bool); 4] {
    let (min, max) = (*allowed.start(), *allowed.end());
    // There is nothing below 0.
    let below = if min == 0 {
        (min, true)
    } else {
        (min - 1, false)
    };
    [below, (min, true), (max, true), (max + 1, false)]
}

/// A text that is counted in characters.
async fn characters<M: Method>(
    field: &str,
    rule: &str,
    allowed: RangeInclusive<usize>,
    call: impl Fn(&Bot, String) -> Call<'_, M>,
) {
    for (count, fine) in edges(&allowed) {
        let text = ONE.repeat(count);
        if fine {
            sends(|bot| call(bot, text)).await;
        } else {
            refuses(|bot| call(bot, text), &[(field, rule)]).await;
        }
    }
}

/// A text that is counted in bytes.
async fn bytes<M: Method>(
    field: &str,
    rule: &str,
    allowed: RangeInclusive<usize>,
    call: impl Fn(&Bot, String) -> Call<'_, M>,
) {
    for (count, fine) in edges(&allowed) {
        // Two bytes each, but for the last of an odd number.
        let text = "я".repeat(count / 2) + &"x".repeat(count % 2);
        assert_eq!(text.len(), count);
        if fine {
            sends(|bot| call(bot, text)).await;
        } else {
            refuses(|bot| call(bot, text), &[(field, rule)]).await;
        }
    }
}

/// A number.
async fn numbers<M: Method>(
    field: &str,
    rule: &str,
    allowed: RangeInclusive<i64>,
    call: impl Fn(&Bot, i64) -> Call<'_, M>,
) {
    for number in [*allowed.start(), *allowed.end()] {
        let sent = sends(|bot| call(bot, number)).await.json();
        assert_eq!(sent[field], number, "{sent}");
    }
    for number in [
        i64::MIN,
        allowed.start() - 1,
        allowed.end().saturating_add(1),
    ] {
        if !allowed.contains(&number) {
            refuses(|bot| call(bot, number), &[(field, rule)]).await;
        }
    }
}

/// A list.
async fn items<M: Method, T>(
    field: &str,
    rule: &str,
    allowed: RangeInclusive<usize>,
    item: impl Fn() -> T,
    call: impl Fn(&Bot, Vec<T>) -> Call<'_, M>,
) {
    for (count, fine) in edges(&allowed) {
        let list: Vec<T> = (0..count).map(|_| item()).collect();
        if fine {
            let sent = sends(|bot| call(bot, list)).await.json();
            assert_eq!(sent[field].as_array().map(Vec::len), Some(count), "{sent}");
        } else {
            refuses(|bot| call(bot, list), &[(field, rule)]).await;
        }
    }
}
