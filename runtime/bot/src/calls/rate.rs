//! How often something may happen.

use std::time::Duration;

use tokio::time::Instant;

/// How many calls may start in a time. They start at even distances, apart from a burst.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    distance: Duration,
    burst: u32,
}

impl Rate {
    /// So many calls in this time, at least 1. A `per` of zero is no limit.
    pub const fn new(calls: u32, per: Duration) -> Self {
        let calls = if calls == 0 { 1 } else { calls };
        Self {
            distance: per.checked_div(calls).expect("not zero"),
            burst: 1,
        }
    }

    /// So many calls a second.
    pub const fn per_second(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(1))
    }

    /// So many calls a minute.
    pub const fn per_minute(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(60))
    }

    /// Sets how many calls may start at once after a time without calls. Default: 1. The calls of a burst come on top of the rate:
    /// in the first second, `per_second(25).burst(5)` starts up to 30.
    pub const fn burst(mut self, calls: u32) -> Self {
        self.burst = if calls == 0 { 1 } else { calls };
        self
    }
}

/// The calls that started, in one number: the time when all of them have had their distance.
#[derive(Debug, Default)]
pub(super) struct Bucket(Option<Instant>);

impl Bucket {
    /// The time of the next free place.
    pub(super) fn free_at(&self, rate: Rate, now: Instant) -> Instant {
        let full = self.0.unwrap_or(now).max(now);
        let ahead = rate.distance.saturating_mul(rate.burst - 1);
        full.checked_sub(ahead).unwrap_or(now).max(now)
    }

    /// Takes the next free place. Returns its time.
    pub(super) fn reserve(&mut self, rate: Rate, now: Instant) -> Instant {
        let place = self.free_at(rate, now);
        let full = self.0.unwrap_or(now).max(now);
        self.0 = Some(full.checked_add(rate.distance).unwrap_or(full));
        place
    }

    /// Whether the calls that started still count.
    pub(super) fn is_empty(&self, now: Instant) -> bool {
        self.0.is_none_or(|full| full <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The places of calls that all come at once, in milliseconds.
    fn places(rate: Rate, calls: usize) -> Vec<u128> {
        let now = Instant::now();
        let mut bucket = Bucket::default();
        let mut place = |_| (bucket.reserve(rate, now) - now).as_millis();
        (0..calls).map(&mut place).collect()
    }

    #[tokio::test(start_paused = true)]
    async fn calls_start_at_even_distances_after_the_burst() {
        assert_eq!(places(Rate::per_second(4), 4), [0, 250, 500, 750]);
        assert_eq!(places(Rate::per_minute(20), 3), [0, 3000, 6000]);
        let burst = Rate::per_second(4).burst(3);
        assert_eq!(places(burst, 6), [0, 0, 0, 250, 500, 750]);
        assert_eq!(places(Rate::new(0, Duration::from_secs(1)), 2), [0, 1000]);
        assert_eq!(places(Rate::new(5, Duration::ZERO), 3), [0, 0, 0]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_burst_is_there_again_after_a_time_without_calls() {
        let rate = Rate::per_second(4).burst(2);
        let mut bucket = Bucket::default();
        let start = Instant::now();
        for _ in 0..4 {
            bucket.reserve(rate, start);
        }
        let later = start + Duration::from_secs(60);
        assert!(!bucket.is_empty(start) && bucket.is_empty(later));
        assert_eq!(bucket.reserve(rate, later), later);
        assert_eq!(bucket.reserve(rate, later), later);
        assert!(bucket.reserve(rate, later) > later);
    }
}
