//! Times of jobs, and how data become a stored job.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bazu_core::serde_json;

use super::data::JobData;
use super::error::ScheduleError;
use crate::clock;
use crate::executor::Key;
use crate::storage::StoredJob;

/// The longest id, in bytes.
const LONGEST_ID: usize = 256;
/// The longest data as JSON, in bytes.
const LARGEST: usize = 64 * 1024;
/// The shortest period.
const SHORTEST: Duration = Duration::from_secs(1);

const DAY: u64 = 24 * 60 * 60;

/// What is chosen about a job apart from its time and data.
#[derive(Clone, Debug, Default)]
pub(super) struct Choice {
    pub(super) id: Option<String>,
    pub(super) key: Option<Key>,
}

impl Choice {
    /// A job that runs once.
    pub(super) fn once<T: JobData>(
        &self,
        due: SystemTime,
        data: &T,
    ) -> Result<StoredJob, ScheduleError> {
        let id = self.id.clone().unwrap_or_else(new_id);
        self.job(id, due, data)
    }

    /// A job that is repeated.
    pub(super) fn repeated<T: JobData>(
        &self,
        id: &str,
        first: Option<SystemTime>,
        period: Duration,
        data: &T,
    ) -> Result<StoredJob, ScheduleError> {
        if period < SHORTEST {
            return Err(ScheduleError::Period);
        }
        let period = whole_millis(period);
        let due = match first {
            Some(first) => first,
            None => later(period)?,
        };
        let mut job = self.job(id.to_owned(), due, data)?;
        job.every = Some(period);
        job.phase = first.map(|_| {
            let since = job.due.duration_since(UNIX_EPOCH).unwrap_or_default();
            modulo(since, period)
        });
        Ok(job)
    }

    fn job<T: JobData>(
        &self,
        id: String,
        due: SystemTime,
        data: &T,
    ) -> Result<StoredJob, ScheduleError> {
        if id.is_empty() || id.len() > LONGEST_ID {
            return Err(ScheduleError::Id);
        }
        let data = serde_json::to_vec(data).map_err(ScheduleError::Data)?;
        if data.len() > LARGEST {
            return Err(ScheduleError::TooLarge { bytes: data.len() });
        }
        // What storages keep, so that a time is the same after it was stored.
        let since = due.duration_since(UNIX_EPOCH).unwrap_or_default();
        let due = UNIX_EPOCH.checked_add(whole_millis(since));
        let mut job = StoredJob::new(id, T::NAME, data, due.ok_or(ScheduleError::Time)?);
        job.version = T::VERSION;
        job.key = self.key;
        Ok(job)
    }
}

/// The time of day after this time.
pub(super) fn later(pause: Duration) -> Result<SystemTime, ScheduleError> {
    clock::now().checked_add(pause).ok_or(ScheduleError::Time)
}

fn whole_millis(time: Duration) -> Duration {
    Duration::new(time.as_secs(), time.subsec_millis() * 1_000_000)
}

fn modulo(time: Duration, period: Duration) -> Duration {
    // A period has at least a second.
    let rest = time.as_nanos() % period.as_nanos().max(1);
    from_nanos(rest)
}

/// An id that no other job has, also not one of a process before.
fn new_id() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let since = clock::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{:x}-{count:x}", since.as_nanos())
}

/// How many times of a repeated job, after the planned one, have passed.
pub(super) fn missed(job: &StoredJob, now: SystemTime) -> u64 {
    let late = now.duration_since(job.planned).unwrap_or_default();
    let Some(period) = job.every.filter(|period| !period.is_zero()) else {
        return 0;
    };
    u64::try_from(late.as_nanos() / period.as_nanos()).unwrap_or(u64::MAX)
}

/// The job for its next regular time: the first one after now that is a whole number of periods after the planned one.
/// `None` if it is not repeated.
pub(super) fn next(job: &StoredJob, now: SystemTime) -> Option<StoredJob> {
    let period = job.every.filter(|period| !period.is_zero())?;
    let periods = u128::from(missed(job, now)) + 1;
    let ahead = from_nanos(period.as_nanos().saturating_mul(periods));
    let mut next = job.clone();
    next.planned = job.planned.checked_add(ahead)?;
    next.due = next.planned;
    next.failures = 0;
    Some(next)
}

fn from_nanos(nanos: u128) -> Duration {
    let whole = u64::try_from(nanos / 1_000_000_000).unwrap_or(u64::MAX);
    // Less than a second, so it fits.
    Duration::new(whole, (nanos % 1_000_000_000) as u32)
}

/// The next time at which clocks show this hour and minute in UTC, or this many minutes east of it. West is negative.
///
/// It fits a place without summer time, as Iran is since 2022. For a place with summer time, compute the next time with
/// a crate for time zones, such as `jiff`, and let each run schedule the following one with
/// [`Jobs::at`](crate::Jobs::at).
///
/// ```
/// use std::time::Duration;
/// # use bazu::{JobData, Jobs};
/// # use serde::{Deserialize, Serialize};
/// # #[derive(Serialize, Deserialize)] struct Digest;
/// # impl JobData for Digest { const NAME: &'static str = "digest"; }
///
/// const TEHRAN: i32 = 3 * 60 + 30;
/// const DAY: Duration = Duration::from_secs(24 * 60 * 60);
///
/// async fn ready(jobs: Jobs<'_>) -> bazu::Result {
///     // Each day at nine in the morning.
///     jobs.every_from("digest", bazu::next_time_of_day(9, 0, TEHRAN), DAY, Digest)?;
///     Ok(())
/// }
/// ```
pub fn next_time_of_day(hour: u8, minute: u8, minutes_east: i32) -> SystemTime {
    let now = clock::now();
    let since = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let wanted = i64::from(hour) * 3600 + i64::from(minute) * 60 - i64::from(minutes_east) * 60;
    // Less than a day, so it is positive and fits.
    let of_day = wanted.rem_euclid(DAY as i64) as u64;
    let today = since - since % DAY + of_day;
    let next = if today > since { today } else { today + DAY };
    UNIX_EPOCH
        .checked_add(Duration::from_secs(next))
        .unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn every(period: u64, planned: u64) -> StoredJob {
        let mut job = StoredJob::new("a", "a", "null", at(planned));
        job.every = Some(Duration::from_secs(period));
        job
    }

    #[test]
    fn a_repeated_job_keeps_its_phase_and_leaves_out_what_has_passed() {
        for (now, next_time, left_out) in [
            (100, 160, 0),
            (159, 160, 0),
            (160, 220, 1),
            (1000, 1060, 15),
        ] {
            let job = every(60, 100);
            assert_eq!(missed(&job, at(now)), left_out, "at {now}");
            let next = next(&job, at(now)).unwrap();
            assert_eq!((next.due, next.planned), (at(next_time), at(next_time)));
        }
        assert!(next(&StoredJob::new("a", "a", "null", at(1)), at(2)).is_none());
    }

    #[test]
    fn a_retry_does_not_move_the_next_regular_time() {
        let mut job = every(60, 100);
        (job.due, job.failures) = (at(110), 1);
        let next = next(&job, at(112)).unwrap();
        assert_eq!((next.due, next.failures), (at(160), 0));
    }

    #[tokio::test(start_paused = true)]
    async fn the_next_time_of_day_is_within_a_day_and_shows_the_wanted_hour() {
        for east in [0, 210, -300, 14 * 60] {
            let next = next_time_of_day(9, 30, east);
            let ahead = next.duration_since(clock::now()).unwrap();
            assert!(ahead <= Duration::from_secs(DAY));
            let since = next.duration_since(UNIX_EPOCH).unwrap().as_secs() as i64;
            let shown = (since + i64::from(east) * 60).rem_euclid(DAY as i64);
            assert_eq!(shown, 9 * 3600 + 30 * 60);
        }
    }
}
