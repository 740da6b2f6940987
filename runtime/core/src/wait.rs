//! How long a server asks to wait: a number of seconds, or a date of HTTP.

use std::time::Duration;

/// Reads a number of seconds or a date. `now` is the time of the answer, in seconds since 1970.
pub(crate) fn wait(text: &str, now: Option<u64>) -> Option<Duration> {
    match text.trim().parse() {
        Ok(seconds) => Duration::try_from_secs_f64(seconds).ok(),
        Err(_) => Some(Duration::from_secs(http_date(text)?.saturating_sub(now?))),
    }
}

/// Reads a date in one of the three formats of RFC 9110, 5.6.7. Returns the seconds since 1970.
pub(crate) fn http_date(text: &str) -> Option<u64> {
    const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";
    let (mut numbers, mut month, mut time) = (Vec::new(), None, None);
    // The name of the day comes first. All formats have the day of the month before the year.
    let words = text.split([' ', '-', ',']).filter(|word| !word.is_empty());
    for word in words.skip(1) {
        if word.contains(':') {
            time = Some(word);
        } else if let Ok(number) = word.parse::<u64>() {
            numbers.push((number, word.len()));
        } else if word.len() == 3 && month.is_none() {
            month = MONTHS
                .find(&word.to_ascii_lowercase())
                .filter(|at| at % 3 == 0);
        }
    }
    let [(day, _), (year, digits)] = numbers[..] else {
        return None;
    };
    let year = match (digits, year) {
        (2, 70..) => 1900 + year,
        (2, _) => 2000 + year,
        _ => year,
    };
    let clock: Vec<u64> = time?
        .split(':')
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [hour, minute, second] = clock[..] else {
        return None;
    };
    let is_date = (1970..=9999).contains(&year) && (1..=31).contains(&day);
    if !is_date || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // The year starts in March, so that the leap day is its last day.
    let month = month? as u64 / 3;
    let (year, month) = match month {
        0 | 1 => (year - 1, month + 10),
        _ => (year, month - 2),
    };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    let days = days.checked_sub(719_468)?;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_of_each_format_is_read() {
        for (text, seconds) in [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
            ("Sun Nov  6 08:49:37 1994", 784_111_777),
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Thu, 29 Feb 2024 23:59:60 GMT", 1_709_251_200),
            ("Fri, 01 Mar 2024 00:00:00 GMT", 1_709_251_200),
            ("Sat, 28 Nov 2026 16:00:00 GMT", 1_795_881_600),
            ("Monday, 01-Jan-69 00:00:00 GMT", 3_124_224_000),
            ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
        ] {
            assert_eq!(http_date(text), Some(seconds), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_date_is_none() {
        for text in [
            "",
            "soon",
            "Sun, 06 Nov 1994",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Xyz 1994 08:49:37 GMT",
            "Sun, 06 anf 1994 08:49:37 GMT",
            "Sun, 32 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1969 08:49:37 GMT",
            "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
            "Sun, 06 Nov 18446744073709551615 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:60:37 GMT",
            "Sun, 06 Nov 1994 08:49:61 GMT",
            "Sun, 06 Nov 1994 08:49:ab GMT",
            "Sun, 06 Nov 1994 1 08:49:37 GMT",
        ] {
            assert_eq!(http_date(text), None, "{text}");
        }
    }

    #[test]
    fn a_wait_is_a_number_of_seconds_or_the_time_until_a_date() {
        let now = Some(784_111_770);
        let seconds = |seconds| Some(Duration::from_secs_f64(seconds));
        for (text, expected) in [
            ("7", seconds(7.0)),
            (" 7 ", seconds(7.0)),
            ("1.5", seconds(1.5)),
            ("-1", None),
            ("NaN", None),
            ("1e300", None),
            ("soon", None),
            ("Sun, 06 Nov 1994 08:49:37 GMT", seconds(7.0)),
            ("Sun, 06 Nov 1994 08:49:29 GMT", seconds(0.0)),
        ] {
            assert_eq!(wait(text, now), expected, "{text}");
        }
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT", None), None);
    }
}
