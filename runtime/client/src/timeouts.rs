//! The three time limits of a request.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bazu_core::{Error, TimeoutKind, TransportError};
use tokio::time::{Instant, timeout_at};

use crate::body::Activity;

/// How long a request may take, by part.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// For the connection.
    pub connect: Duration,
    /// For the next byte of the answer.
    pub read: Duration,
    /// For the whole request.
    pub total: Option<Duration>,
}

impl Timeouts {
    /// The same limits for a server that may be silent on purpose for so long.
    pub(crate) fn waiting(self, wait: Duration) -> Self {
        Self {
            read: self.read.saturating_add(wait),
            total: self.total.map(|total| total.saturating_add(wait)),
            ..self
        }
    }
}

/// The running clock of one request. When it is dropped, so is what is still being sent.
pub(crate) struct Clock {
    timeouts: Timeouts,
    started: Instant,
    deadline: Option<Instant>,
    activity: Arc<Activity>,
}

impl Clock {
    pub(crate) fn start(timeouts: Timeouts, activity: Arc<Activity>) -> Self {
        let started = Instant::now();
        Self {
            timeouts,
            started,
            deadline: timeouts.total.map(|total| after(started, total)),
            activity,
        }
    }

    /// Waits for what has no limit but the whole request's.
    pub(crate) async fn any<T>(&self, any: impl Future<Output = T>) -> Result<T, TimeoutKind> {
        let Some(deadline) = self.deadline else {
            return Ok(any.await);
        };
        let any = timeout_at(deadline, any).await;
        any.map_err(|_| TimeoutKind::Total)
    }

    /// Waits for the head of the answer. While the request is still being sent, every chunk that the
    /// connection takes starts the read timeout anew; so a large upload needs no longer timeout.
    pub(crate) async fn head<T>(&self, head: impl Future<Output = T>) -> Result<T, TimeoutKind> {
        let mut head = pin!(head);
        let mut wake = after(self.started, self.timeouts.read);
        loop {
            let until = self.deadline.map_or(wake, |deadline| deadline.min(wake));
            if let Ok(head) = timeout_at(until, head.as_mut()).await {
                return Ok(head);
            }
            let now = Instant::now();
            if self.deadline.is_some_and(|deadline| deadline <= now) {
                return Err(TimeoutKind::Total);
            }
            wake = self.idle_limit();
            if wake <= now {
                return Err(TimeoutKind::Read);
            }
        }
    }

    /// When the read timeout passes, as things stand.
    fn idle_limit(&self) -> Instant {
        let Timeouts { connect, read, .. } = self.timeouts;
        match self.activity.last() {
            Some(last) => after(last, read),
            // Nothing is sent yet, so a connection is being made: that has its own limit.
            None => after(self.started, connect.saturating_add(read)),
        }
    }

    /// Waits for the next bytes of the answer.
    pub(crate) async fn chunk<T>(&self, chunk: impl Future<Output = T>) -> Result<T, TimeoutKind> {
        let idle = after(Instant::now(), self.timeouts.read);
        let (until, kind) = match self.deadline {
            Some(deadline) if deadline < idle => (deadline, TimeoutKind::Total),
            _ => (idle, TimeoutKind::Read),
        };
        timeout_at(until, chunk).await.map_err(|_| kind)
    }

    /// Why the request failed: the file that could not be read, or else what the connection said.
    pub(crate) fn failure(&self, otherwise: impl FnOnce() -> TransportError) -> Error {
        match self.activity.take_failure() {
            Some(error) => error.into(),
            None => otherwise().into(),
        }
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        self.activity.end();
    }
}

/// `from` plus `duration`; of what no clock can hold, far away.
fn after(from: Instant, duration: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    from.checked_add(duration.min(FAR)).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn clock(connect: u32, read: u32, total: Option<u32>) -> (Clock, Arc<Activity>) {
        let activity = Arc::new(Activity::default());
        let timeouts = Timeouts {
            connect: SECOND * connect,
            read: SECOND * read,
            total: total.map(|total| SECOND * total),
        };
        (Clock::start(timeouts, activity.clone()), activity)
    }

    /// How a wait for a head that never comes ends, and after how many seconds.
    async fn waited(clock: &Clock) -> (TimeoutKind, u64) {
        let head = clock.head(std::future::pending::<()>()).await;
        (head.unwrap_err(), clock.started.elapsed().as_secs())
    }

    /// Hands a chunk to the connection every second, so many times.
    async fn upload(activity: Arc<Activity>, seconds: u64) {
        for _ in 0..seconds {
            tokio::time::sleep(SECOND).await;
            activity.tick();
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_read_timeout_begins_when_the_request_is_sent() {
        let (clock, activity) = clock(10, 30, None);
        tokio::spawn(upload(activity, 1));
        assert_eq!(waited(&clock).await, (TimeoutKind::Read, 31));
    }

    #[tokio::test(start_paused = true)]
    async fn each_chunk_of_an_upload_starts_the_read_timeout_anew() {
        let (clock, activity) = clock(10, 5, None);
        tokio::spawn(upload(activity, 100));
        assert_eq!(waited(&clock).await, (TimeoutKind::Read, 105));
    }

    #[tokio::test(start_paused = true)]
    async fn the_total_timeout_does_not_start_anew() {
        let (clock, activity) = clock(10, 5, Some(50));
        tokio::spawn(upload(activity, 100));
        assert_eq!(waited(&clock).await, (TimeoutKind::Total, 50));
    }

    #[tokio::test(start_paused = true)]
    async fn before_anything_is_sent_the_connection_has_its_own_time() {
        let (clock, _) = clock(10, 5, None);
        assert_eq!(waited(&clock).await, (TimeoutKind::Read, 15));
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_may_be_silent_on_purpose_has_so_much_more_time() {
        let (clock, _) = clock(10, 5, Some(12));
        let timeouts = clock.timeouts.waiting(SECOND * 50);
        assert_eq!(timeouts.read, SECOND * 55);
        assert_eq!(timeouts.total, Some(SECOND * 62));
        assert_eq!(timeouts.connect, SECOND * 10);
    }

    #[tokio::test(start_paused = true)]
    async fn a_limit_no_clock_can_hold_is_far_away() {
        let timeouts = Timeouts {
            connect: Duration::MAX,
            read: Duration::MAX,
            total: Some(Duration::MAX),
        };
        let clock = Clock::start(timeouts.waiting(SECOND), Arc::default());
        assert_eq!(clock.head(async { 1 }).await, Ok(1));
        assert_eq!(clock.chunk(async { 2 }).await, Ok(2));
    }
}
