//! The clock of a server.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use crate::world::Time;

/// The longest sleep of a timer at a time: a wall clock may be set anew meanwhile.
const LONGEST_SLEEP: Duration = Duration::from_secs(3600);

/// The clock of a server. It can be moved forward, which moves the dates and the deadlines of this server and nothing
/// else: timers of a bot do not move with it.
///
/// Clones are the same clock.
#[derive(Clone, Debug)]
pub struct Clock {
    source: Source,
    /// How far the clock was moved, in milliseconds.
    offset: Arc<watch::Sender<i64>>,
}

#[derive(Clone, Copy, Debug)]
enum Source {
    Wall,
    Tokio { start: Time, base: Instant },
}

impl Clock {
    /// The clock of the machine.
    pub fn wall() -> Self {
        Self::from(Source::Wall)
    }

    /// A clock that shows `start` now, and goes on as the one of tokio, which a test may pause.
    pub fn tokio(start: Time) -> Self {
        let base = Instant::now();
        Self::from(Source::Tokio { start, base })
    }

    fn from(source: Source) -> Self {
        let offset = Arc::new(watch::Sender::new(0));
        Self { source, offset }
    }

    /// The time.
    pub fn now(&self) -> Time {
        let time = match self.source {
            Source::Wall => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH);
                Time(0) + since.unwrap_or_default()
            }
            Source::Tokio { start, base } => start + base.elapsed(),
        };
        Time(time.0.saturating_add(*self.offset.borrow()))
    }

    /// Moves the clock forward. Whoever waits for a time looks at the clock again.
    ///
    /// What is due does not happen here: [`Shell::advance`](super::Shell::advance) does both.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.offset
            .send_modify(|offset| *offset = offset.saturating_add(by));
    }

    /// Waits until the clock shows this time.
    pub async fn until(&self, time: Time) {
        let mut moved = self.offset.subscribe();
        loop {
            let left = time.since(self.now());
            if left.is_zero() {
                return;
            }
            tokio::select! {
                () = sleep(left.min(LONGEST_SLEEP)) => {}
                // The sender is this clock, so it is there.
                _ = moved.changed() => {}
            }
        }
    }
}
