//! The three time limits of a request.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bazu_core::TimeoutKind;
use tokio::time::{Instant, Sleep, sleep_until, timeout_at};

use crate::line::Line;

/// The time limits for the parts of a request.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// The limit for the connection.
    pub connect: Duration,
    /// The limit for the next byte of the answer.
    pub read: Duration,
    /// The limit for the whole request.
    pub total: Option<Duration>,
    /// Whether the total limit includes the time that the request itself needs on a slow line: a second for
    /// each 16 KiB.
    pub is_exact: bool,
}

/// The slowest answer, in bytes a second.
const SLOWEST_ANSWER: u64 = 1024;

impl Timeouts {
    /// Returns these limits with those of a call in their place.
    pub fn of(self, total: Option<Duration>, read: Option<Duration>) -> Self {
        Self {
            connect: self.connect,
            read: read.unwrap_or(self.read),
            total: total.or(self.total),
            is_exact: total.is_some() || self.is_exact,
        }
    }

    /// Returns these limits, extended by the time that the server may wait on purpose.
    pub(crate) fn waiting(self, wait: Duration) -> Self {
        Self {
            read: self.read.saturating_add(wait),
            total: self.total.map(|total| total.saturating_add(wait)),
            ..self
        }
    }
}

/// The timer of one request.
pub(crate) struct Clock {
    pub(crate) started: Instant,
    timeouts: Timeouts,
    deadline: Option<Instant>,
}

impl Clock {
    pub(crate) fn start(timeouts: Timeouts) -> Self {
        let started = Instant::now();
        Self {
            started,
            timeouts,
            deadline: timeouts.total.map(|total| after(started, total)),
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

    /// Sends a request and waits for the head of the answer. The read timeout starts when the request has
    /// arrived. So a large upload needs no longer timeout.
    pub(crate) async fn head<T>(
        &self,
        head: impl Future<Output = T>,
        line: &Line,
        alarm: &mut Alarm,
    ) -> Result<T, TimeoutKind> {
        let mut head = pin!(head);
        poll_fn(|cx| {
            if let Poll::Ready(head) = head.as_mut().poll(cx) {
                return Poll::Ready(Ok(head));
            }
            let idle = after(line.silent_since(), self.timeouts.read);
            let (until, kind) = self.earlier(idle, Some(line));
            alarm.poll(cx, until).map(|()| Err(kind))
        })
        .await
    }

    /// The end of the time for the next bytes of an answer, and the limit that ends it.
    pub(crate) fn next(&self, pace: &Pace, line: Option<&Line>) -> (Instant, TimeoutKind) {
        let Timeouts { read, .. } = self.timeouts;
        self.earlier(after(Instant::now(), read.min(pace.left(read))), line)
    }

    fn earlier(&self, idle: Instant, line: Option<&Line>) -> (Instant, TimeoutKind) {
        match self.deadline(line) {
            Some(deadline) if deadline < idle => (deadline, TimeoutKind::Total),
            _ => (idle, TimeoutKind::Read),
        }
    }

    /// The end of the total time limit.
    fn deadline(&self, line: Option<&Line>) -> Option<Instant> {
        let way = match self.timeouts.is_exact {
            true => None,
            false => line.map(Line::way),
        };
        Some(after(self.deadline?, way.unwrap_or_default()))
    }
}

/// A timer that a connection keeps from call to call. Most calls end long before a limit, and a timer that
/// rings too early costs less than one that is set for each call.
#[derive(Default)]
pub(crate) struct Alarm(Option<Pin<Box<Sleep>>>);

impl Alarm {
    /// Waits until a time.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>, until: Instant) -> Poll<()> {
        let sleep = self.0.get_or_insert_with(|| Box::pin(sleep_until(until)));
        if sleep.deadline() > until {
            sleep.as_mut().reset(until);
        }
        loop {
            ready!(sleep.as_mut().poll(cx));
            if sleep.deadline() == until {
                return Poll::Ready(());
            }
            sleep.as_mut().reset(until);
        }
    }
}

/// The bytes of an answer that came so far, and how long the caller waited for them.
#[derive(Default)]
pub(crate) struct Pace {
    pub(crate) received: u64,
    pub(crate) waited: Duration,
}

impl Pace {
    /// The time that the server has left, if each KiB adds a second. Otherwise an answer that comes byte by
    /// byte would never end.
    fn left(&self, read: Duration) -> Duration {
        let earned = Duration::from_millis(self.received.saturating_mul(1000) / SLOWEST_ANSWER);
        read.saturating_add(earned).saturating_sub(self.waited)
    }
}

/// Returns `from` plus `duration`, or a far future time on overflow.
fn after(from: Instant, duration: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    from.checked_add(duration.min(FAR)).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn clock(read: u32, total: Option<u32>) -> Clock {
        Clock::start(Timeouts {
            connect: SECOND * 10,
            read: SECOND * read,
            total: total.map(|total| SECOND * total),
            is_exact: false,
        })
    }

    /// Waits for a head that never comes, while `upload` runs. Returns the error and the number of seconds.
    async fn waited<F: Future<Output = ()>>(
        clock: Clock,
        upload: impl FnOnce(Arc<Line>) -> F,
    ) -> (TimeoutKind, u64) {
        let started = Instant::now();
        let line = Arc::new(Line::new());
        let upload = upload(line.clone());
        let head = async {
            upload.await;
            std::future::pending::<()>().await
        };
        let head = clock.head(head, &line, &mut Alarm::default()).await;
        (head.unwrap_err(), started.elapsed().as_secs())
    }

    /// The connection takes so many bytes every second, and has more.
    async fn steady(line: Arc<Line>, seconds: u64, bytes: usize) {
        for _ in 0..seconds {
            tokio::time::sleep(SECOND).await;
            line.moved(bytes);
            line.blocked();
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_read_timeout_begins_when_the_request_is_sent() {
        let waited = waited(clock(30, None), |line| async move {
            tokio::time::sleep(SECOND).await;
            line.moved(100);
            line.flushed();
        });
        assert_eq!(waited.await, (TimeoutKind::Read, 31));
    }

    #[tokio::test(start_paused = true)]
    async fn a_request_on_a_connection_that_was_idle_has_the_whole_time() {
        let waited = waited(clock(30, None), |line| async move {
            line.moved(100);
            line.flushed();
            tokio::time::sleep(SECOND * 20).await;
            line.start();
        });
        assert_eq!(waited.await, (TimeoutKind::Read, 50));
    }

    #[test]
    fn a_total_limit_of_a_call_is_exact_and_that_of_a_client_is_not() {
        let client = |is_exact| Timeouts {
            connect: SECOND,
            read: SECOND * 2,
            total: Some(SECOND * 3),
            is_exact,
        };
        let call = Some(SECOND * 7);
        for (is_exact, total, read, expected) in [
            (false, None, None, (2, 3, false)),
            (true, None, None, (2, 3, true)),
            (false, call, None, (2, 7, true)),
            (true, call, None, (2, 7, true)),
            (false, None, call, (7, 3, false)),
        ] {
            let limits = client(is_exact).of(total, read);
            let seconds = |limit: Duration| limit.as_secs();
            assert_eq!(seconds(limits.connect), 1);
            let total = limits.total.map(seconds).unwrap_or_default();
            assert_eq!((seconds(limits.read), total, limits.is_exact), expected);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn each_part_of_an_upload_that_the_peer_takes_starts_the_read_timeout_anew() {
        let waited = waited(clock(5, None), |line| steady(line, 100, 1_000_000));
        assert_eq!(waited.await, (TimeoutKind::Read, 105));
    }

    #[tokio::test(start_paused = true)]
    async fn an_upload_that_is_handed_over_at_once_has_the_time_of_a_slow_line_to_arrive() {
        let waited = waited(clock(60, None), |line| async move {
            line.moved(4_000_000);
            line.flushed();
        });
        // At 16 KiB a second it arrives after 244 seconds.
        assert_eq!(waited.await, (TimeoutKind::Read, 304));
    }

    #[tokio::test(start_paused = true)]
    async fn the_total_timeout_has_the_time_of_a_slow_line_and_no_more() {
        let waited = waited(clock(5, Some(50)), |line| steady(line, 1000, 1024));
        // 53 KiB were sent by then.
        assert_eq!(waited.await, (TimeoutKind::Total, 53));
    }

    #[tokio::test(start_paused = true)]
    async fn the_total_timeout_of_a_call_is_exact() {
        let mut clock = clock(5, Some(50));
        clock.timeouts.is_exact = true;
        let waited = waited(clock, |line| steady(line, 1000, 1_000_000));
        assert_eq!(waited.await, (TimeoutKind::Total, 50));
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_may_be_silent_on_purpose_has_so_much_more_time() {
        let timeouts = clock(5, Some(12)).timeouts.waiting(SECOND * 50);
        assert_eq!(timeouts.read, SECOND * 55);
        assert_eq!(timeouts.total, Some(SECOND * 62));
        assert_eq!(timeouts.connect, SECOND * 10);
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_that_comes_byte_by_byte_does_not_start_the_read_timeout_anew_for_ever() {
        let clock = clock(60, None);
        let mut pace = Pace::default();
        let started = Instant::now();
        // As many bytes as fit into the time, one a second.
        let bytes = loop {
            let (until, kind) = clock.next(&pace, None);
            assert_eq!(kind, TimeoutKind::Read);
            if until <= Instant::now() + SECOND {
                break pace.received;
            }
            tokio::time::advance(SECOND).await;
            pace.waited += SECOND;
            pace.received += 1;
        };
        assert_eq!((bytes, started.elapsed().as_secs()), (60, 60));
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_of_a_kib_a_second_may_take_for_ever() {
        let pace = Pace {
            received: 1 << 30,
            waited: SECOND * (1 << 20),
        };
        let (until, _) = clock(60, None).next(&pace, None);
        assert_eq!(until - Instant::now(), SECOND * 60);
    }

    #[tokio::test(start_paused = true)]
    async fn a_limit_no_clock_can_hold_is_far_away() {
        let timeouts = Timeouts {
            connect: Duration::MAX,
            read: Duration::MAX,
            total: Some(Duration::MAX),
            is_exact: false,
        };
        let clock = Clock::start(timeouts.waiting(SECOND));
        let line = Line::new();
        let head = clock.head(async { 1 }, &line, &mut Alarm::default()).await;
        assert_eq!(head, Ok(1));
        let (until, _) = clock.next(&Pace::default(), Some(&line));
        assert!(until - Instant::now() > SECOND * 1_000_000);
    }

    #[tokio::test(start_paused = true)]
    async fn an_alarm_rings_at_the_time_of_each_wait() {
        let mut alarm = Alarm::default();
        let started = Instant::now();
        for seconds in [5, 5, 60, 30, 30, 61] {
            let until = started + SECOND * seconds;
            poll_fn(|cx| alarm.poll(cx, until)).await;
            assert_eq!(Instant::now().max(until), Instant::now(), "{seconds}");
            assert!(started.elapsed().as_secs() <= 61, "{seconds}");
        }
        // Set for later, then needed sooner.
        let now = Instant::now();
        let mut far = poll_fn(|cx| alarm.poll(cx, now + SECOND * 100));
        assert!(waits(&mut far).await);
        drop(far);
        poll_fn(|cx| alarm.poll(cx, now + SECOND * 10)).await;
        assert_eq!(now.elapsed().as_secs(), 10);
    }

    /// Polls a future once. Returns whether it waits.
    async fn waits(future: &mut (impl Future + Unpin)) -> bool {
        poll_fn(|cx| Poll::Ready(Pin::new(&mut *future).poll(cx).is_pending())).await
    }
}
