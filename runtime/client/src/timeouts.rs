//! The three time limits of a request.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bazu_core::{Error, TimeoutKind, TransportError};
use tokio::time::{Instant, timeout_at};

use crate::body::Activity;

/// The time limits for the parts of a request.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// The limit for the connection.
    pub connect: Duration,
    /// The limit for the next byte of the answer.
    pub read: Duration,
    /// The limit for the whole request.
    pub total: Option<Duration>,
}

impl Timeouts {
    /// Returns these limits, extended by the time that the server may wait on purpose.
    pub(crate) fn waiting(self, wait: Duration) -> Self {
        Self {
            read: self.read.saturating_add(wait),
            total: self.total.map(|total| total.saturating_add(wait)),
            ..self
        }
    }
}

/// The timer of one request. When it is dropped, it stops the upload.
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

    /// Waits under the total time limit only.
    pub(crate) async fn any<T>(&self, any: impl Future<Output = T>) -> Result<T, TimeoutKind> {
        let Some(deadline) = self.deadline else {
            return Ok(any.await);
        };
        let any = timeout_at(deadline, any).await;
        any.map_err(|_| TimeoutKind::Total)
    }

    /// Waits for the head of the answer. During the upload, every chunk that the connection accepts restarts
    /// the read timeout. So a large upload needs no longer timeout.
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

    /// The time at which the read timeout expires.
    fn idle_limit(&self) -> Instant {
        let Timeouts { connect, read, .. } = self.timeouts;
        match self.activity.last() {
            Some(last) => after(last, read),
            // Nothing is sent yet: the client is still connecting, and the connection has its own limit.
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

    /// The reason for the failure: the error of the file if there was one, otherwise of the connection.
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

/// Returns `from` plus `duration`, or a far future time on overflow.
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

    /// Waits for a head that never comes. Returns the error and the number of seconds.
    async fn waited(clock: &Clock) -> (TimeoutKind, u64) {
        let head = clock.head(std::future::pending::<()>()).await;
        (head.unwrap_err(), clock.started.elapsed().as_secs())
    }

    /// Gives one chunk to the connection every second, this many times.
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
