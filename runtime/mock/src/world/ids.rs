//! Ids that the server makes.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

/// Where ids come from. The same seed gives the same ids.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ids {
    random: u64,
    /// The id of the next user or bot.
    user: i64,
    /// The id of the next group or channel, without its sign.
    chat: i64,
}

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            random: seed,
            user: 1001,
            chat: 1_000_000_001,
        }
    }

    /// A number that looks random (SplitMix64).
    pub(crate) fn random(&mut self) -> u64 {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.random;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a bound; 0 if the bound is 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.random().checked_rem(bound).unwrap_or_default()
    }

    /// The id of a query, an order or the like: digits, as APIs have it.
    pub(crate) fn digits(&mut self) -> String {
        (self.random() >> 4 | 1 << 59).to_string()
    }

    /// A text such as the id of a file or the secret part of a link.
    pub(crate) fn text(&mut self) -> String {
        let mut text = String::with_capacity(32);
        for _ in 0..2 {
            // Writing to a text cannot fail.
            let _ = write!(text, "{:016x}", self.random());
        }
        text
    }

    /// Whether there is room for more ids, as there is unless someone wrote the state by hand.
    pub(crate) fn have_room(&self) -> bool {
        let room = 1..1 << 52;
        room.contains(&self.user) && room.contains(&self.chat)
    }

    pub(crate) fn user(&mut self) -> i64 {
        self.user += 1;
        self.user - 1
    }

    /// Ids of groups and channels are negative, so they never meet those of users.
    pub(crate) fn chat(&mut self) -> i64 {
        self.chat += 1;
        1 - self.chat
    }
}
