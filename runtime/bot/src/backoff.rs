//! The pauses after failures.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

const FIRST: Duration = Duration::from_secs(1);
/// Before the random part, which adds up to a quarter.
const LONGEST: Duration = Duration::from_secs(24);
/// The longest pause that a server may ask for.
const LONGEST_ASKED: Duration = Duration::from_secs(60 * 60);

/// Pauses that grow with each failure in a row: from 1 second by the half, up to 30 seconds. A random part keeps
/// many bots from asking at the same moment.
#[derive(Debug, Default)]
pub(crate) struct Backoff {
    failures: u32,
}

impl Backoff {
    /// The pause after one more failure. What the server asked for is obeyed, up to an hour.
    pub(crate) fn next(&mut self, asked: Option<Duration>) -> Duration {
        self.after_failure(asked, random())
    }

    /// Forgets the failures. Returns how many there were.
    pub(crate) fn reset(&mut self) -> u32 {
        std::mem::take(&mut self.failures)
    }

    /// The random part is from 0 to 1.
    fn after_failure(&mut self, asked: Option<Duration>, random: f64) -> Duration {
        let exponent = self.failures.min(16) as i32;
        self.failures = self.failures.saturating_add(1);
        let pause = (FIRST.as_secs_f64() * 1.5_f64.powi(exponent)).min(LONGEST.as_secs_f64());
        let pause = Duration::from_secs_f64(pause * (1.0 + random / 4.0));
        // A server that asks for no pause at all still gets one.
        asked.map_or(pause, |asked| asked.min(LONGEST_ASKED).max(FIRST))
    }
}

/// A number from 0 to 1. The standard library seeds its hash maps at random.
fn random() -> f64 {
    let bits = RandomState::new().build_hasher().finish();
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_the_longest_and_begin_anew_after_a_success() {
        let mut backoff = Backoff::default();
        let mut pauses = |random| {
            let pause = |_| backoff.after_failure(None, random).as_secs_f64();
            let pauses: Vec<f64> = (0..10).map(pause).collect();
            assert_eq!(backoff.reset(), 10);
            pauses
        };
        let shortest = pauses(0.0);
        assert_eq!(shortest[..4], [1.0, 1.5, 2.25, 3.375]);
        assert_eq!(shortest[8..], [24.0, 24.0]);
        assert_eq!(pauses(1.0)[8..], [30.0, 30.0]);
    }

    #[test]
    fn what_a_server_asks_for_is_obeyed_within_reason() {
        let mut backoff = Backoff::default();
        let mut asked = |seconds| backoff.next(Some(Duration::from_secs(seconds))).as_secs();
        assert_eq!(asked(0), 1);
        assert_eq!(asked(7), 7);
        assert_eq!(asked(1_000_000_000), 3600);
        assert_eq!(asked(u64::MAX), 3600);
    }

    #[test]
    fn a_thousand_failures_in_a_row_do_not_overflow() {
        let mut backoff = Backoff { failures: u32::MAX };
        assert!(backoff.next(None) <= Duration::from_secs(30));
    }

    #[test]
    fn the_random_part_is_between_0_and_1_and_varies() {
        let numbers: Vec<f64> = (0..100).map(|_| random()).collect();
        assert!(numbers.iter().all(|number| (0.0..1.0).contains(number)));
        assert!(numbers.windows(2).any(|pair| pair[0] != pair[1]));
    }
}
