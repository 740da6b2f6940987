//! Times that an API counts in seconds since 1970.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The last second of the year 9999.
const LAST: i64 = 253_402_300_799;

/// The time of a number of seconds since 1970.
///
/// `None` for 0, which servers send if there is no such time, and for a number that is not a time from 1970 to the year
/// 9999: it is negative, or counts milliseconds. Libraries for dates can take every time that this function returns.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let time = bazu_core::unix_time(1_700_000_000);
/// assert_eq!(time, Some(UNIX_EPOCH + Duration::from_secs(1_700_000_000)));
/// assert_eq!(bazu_core::unix_time(1_700_000_000_000), None);
/// ```
pub fn unix_time(seconds: i64) -> Option<SystemTime> {
    let seconds = (1..=LAST).contains(&seconds).then_some(seconds)?;
    UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(seconds).ok()?))
}

/// The whole seconds from 1970 to a time, for a parameter of a method. A time before 1970 is 0.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// let tomorrow = bazu_core::unix_seconds(SystemTime::now() + Duration::from_secs(86_400));
/// assert!(tomorrow > 1_700_000_000);
/// ```
pub fn unix_seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_is_no_usual_time_is_none_and_nothing_panics() {
        let odd = [0, -1, i64::MIN, i64::MAX, LAST + 1, 1_700_000_000_000];
        for seconds in odd {
            assert_eq!(unix_time(seconds), None, "{seconds}");
        }
    }

    #[test]
    fn a_time_and_its_seconds_are_the_same() {
        for seconds in [1, 1_700_000_000, LAST] {
            assert_eq!(unix_time(seconds).map(unix_seconds), Some(seconds));
        }
        assert_eq!(unix_seconds(UNIX_EPOCH - Duration::from_secs(5)), 0);
    }
}
