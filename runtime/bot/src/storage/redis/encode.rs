//! Records and jobs as bytes. Numbers are big-endian.

use crate::storage::time::{duration, duration_nanos, key, key_text, nanos, time};
use crate::storage::{Record, StoredJob};

/// The first byte, by which another way of writing can be recognised.
const FORMAT: u8 = 1;

/// Format, version, expiry, value. Never empty.
pub(super) fn record(record: &Record) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(13 + record.value.len());
    bytes.push(FORMAT);
    bytes.extend(record.version.to_be_bytes());
    bytes.extend(record.expires.map_or(i64::MAX, nanos).to_be_bytes());
    bytes.extend(&record.value);
    bytes
}

/// Reads a record. `None` if this version did not write it.
pub(super) fn read_record(bytes: &[u8]) -> Option<Record> {
    let mut bytes = Bytes(bytes);
    bytes.format()?;
    let version = u32::from_be_bytes(bytes.take()?);
    let expires = i64::from_be_bytes(bytes.take()?);
    let mut record = Record::new(version, bytes.0);
    record.expires = (expires != i64::MAX).then(|| time(expires));
    Some(record)
}

/// Format, period, phase (to byte 19); due, planned, failures (to byte 39); version, key, name, data. `commit.lua` knows
/// the first two places.
pub(super) fn job(job: &StoredJob) -> Vec<u8> {
    let mut bytes = vec![FORMAT];
    for period in [job.every, job.phase] {
        bytes.push(u8::from(period.is_some()));
        bytes.extend(period.map_or(0, duration_nanos).to_be_bytes());
    }
    bytes.extend(nanos(job.due).to_be_bytes());
    bytes.extend(nanos(job.planned).to_be_bytes());
    bytes.extend(job.failures.to_be_bytes());
    bytes.extend(job.version.to_be_bytes());
    let of = job.key.as_ref().map(key_text).unwrap_or_default();
    for text in [of.as_str(), job.name.as_str()] {
        // A name of 4 GiB does not come from a program.
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        bytes.extend(length.to_be_bytes());
        bytes.extend(text.as_bytes());
    }
    bytes.extend(&job.data);
    bytes
}

/// Reads a job. `None` if this version did not write it.
pub(super) fn read_job(id: &[u8], bytes: &[u8]) -> Option<StoredJob> {
    let mut bytes = Bytes(bytes);
    bytes.format()?;
    let every = bytes.period()?;
    let phase = bytes.period()?;
    let due = time(i64::from_be_bytes(bytes.take()?));
    let planned = time(i64::from_be_bytes(bytes.take()?));
    let failures = u32::from_be_bytes(bytes.take()?);
    let version = u32::from_be_bytes(bytes.take()?);
    let of = bytes.text()?;
    let name = bytes.text()?;
    let mut job = StoredJob::new(str::from_utf8(id).ok()?, name, bytes.0, due);
    // One that another version wrote: better alone than not at all.
    job.key = key(of);
    (job.every, job.phase, job.planned) = (every, phase, planned);
    (job.failures, job.version) = (failures, version);
    Some(job)
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    fn format(&mut self) -> Option<()> {
        (self.take()? == [FORMAT]).then_some(())
    }

    fn period(&mut self) -> Option<Option<std::time::Duration>> {
        let [is_some] = self.take()?;
        let nanos = i64::from_be_bytes(self.take()?);
        Some((is_some == 1).then(|| duration(nanos)))
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = u32::from_be_bytes(self.take()?);
        let (text, rest) = self.0.split_at_checked(usize::try_from(length).ok()?)?;
        self.0 = rest;
        str::from_utf8(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;
    use crate::executor::Key;

    fn sample() -> StoredJob {
        let due = UNIX_EPOCH + Duration::from_nanos(1_800_000_000_123_456_789);
        let mut job = StoredJob::new("id", "remind", b"\0data".to_vec(), due);
        job.key = Some(Key::UserInChat { chat: -5, user: 7 });
        job.every = Some(Duration::from_secs(60));
        job.failures = 3;
        job
    }

    #[test]
    fn what_is_written_is_read_and_every_shorter_text_is_none_or_shorter_data() {
        let written = job(&sample());
        assert_eq!(read_job(b"id", &written), Some(sample()));
        for length in 0..written.len() {
            let read = read_job(b"id", &written[..length]);
            assert!(read.is_none_or(|job| job.data.len() < sample().data.len()));
        }
        let mut one = Record::new(7, b"value".to_vec());
        assert_eq!(read_record(&record(&one)), Some(one.clone()));
        one.expires = Some(UNIX_EPOCH + Duration::from_nanos(5));
        let written = record(&one);
        assert_eq!(read_record(&written), Some(one));
        for length in 0..13 {
            assert_eq!(read_record(&written[..length]), None);
        }
        assert_eq!(read_record(b"\x02 another format"), None);
    }

    #[test]
    fn the_places_that_the_script_knows_hold_what_it_thinks() {
        let (mut one, other) = (sample(), job(&sample()));
        one.data = b"else".to_vec();
        assert_eq!(job(&one)[..39], other[..39]);
        one.due = UNIX_EPOCH;
        one.planned = UNIX_EPOCH;
        one.failures = 0;
        assert_eq!(job(&one)[..19], other[..19]);
        assert_eq!(job(&one)[39..43], other[39..43], "the version comes next");
        one.phase = Some(Duration::ZERO);
        assert_ne!(job(&one)[..19], other[..19]);
    }
}
