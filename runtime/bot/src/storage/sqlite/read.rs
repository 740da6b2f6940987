//! Reading.

use std::time::SystemTime;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::commit;
use crate::storage::time::{duration, duration_nanos, key, key_text, nanos, time};
use crate::storage::{Due, HandledUpdate, Record, Resumed, StateKey, StoredJob};
use crate::storage::{KEPT_FOR, KEPT_MARKS, OFFSET_KEPT_FOR};

/// Finds a job by its id.
pub(super) const JOB: &str = "SELECT * FROM job WHERE id = ?1";

pub(super) fn load(
    connection: &Connection,
    keys: &[StateKey],
    now: SystemTime,
) -> rusqlite::Result<Vec<Option<Record>>> {
    let mut find = connection.prepare_cached(
        "SELECT version, value, expires FROM state
         WHERE name = ?1 AND key = ?2 AND (expires IS NULL OR expires > ?3)",
    )?;
    let record = |row: &Row<'_>| {
        let mut record = Record::new(row.get(0)?, row.get::<_, Vec<u8>>(1)?);
        record.expires = row.get::<_, Option<i64>>(2)?.map(time);
        Ok(record)
    };
    let now = nanos(now);
    let mut one = |key: &StateKey| {
        let of = key_text(&key.of);
        find.query_row(params![key.name, of, now], record)
            .optional()
    };
    keys.iter().map(&mut one).collect()
}

pub(super) fn due(connection: &Connection, now: SystemTime, limit: usize) -> rusqlite::Result<Due> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut find =
        connection.prepare_cached("SELECT * FROM job WHERE due <= ?1 ORDER BY due, id LIMIT ?2")?;
    let jobs = find.query_map(params![nanos(now), limit], job)?;
    let jobs = jobs.collect::<rusqlite::Result<Vec<_>>>()?;
    // Those that were found are the first in this order.
    let mut next = connection.prepare_cached(
        "SELECT due FROM job WHERE (due, id) > (?1, ?2) ORDER BY due, id LIMIT 1",
    )?;
    let (last, id) = match jobs.last() {
        Some(job) => (nanos(job.due), job.id.as_str()),
        None => (i64::MIN, ""),
    };
    let next = next.query_row(params![last, id], |row| row.get(0));
    let mut count = connection.prepare_cached("SELECT count(*) FROM job")?;
    let total: i64 = count.query_row((), |row| row.get(0))?;
    Ok(Due {
        next: next.optional()?.map(time),
        total: usize::try_from(total).unwrap_or(usize::MAX),
        jobs,
    })
}

/// Reads a row of the table of jobs.
pub(super) fn job(row: &Row<'_>) -> rusqlite::Result<StoredJob> {
    let due = time(row.get("due")?);
    let data: Vec<u8> = row.get("data")?;
    let mut job = StoredJob::new(
        row.get::<_, String>("id")?,
        row.get::<_, String>("name")?,
        data,
        due,
    );
    job.version = row.get("version")?;
    job.planned = time(row.get("planned")?);
    job.every = row.get::<_, Option<i64>>("every")?.map(duration);
    job.phase = row.get::<_, Option<i64>>("phase")?.map(duration);
    job.failures = row.get("failures")?;
    let of: Option<String> = row.get("key")?;
    // One that another version wrote: better alone than not at all.
    job.key = of.as_deref().and_then(key);
    Ok(job)
}

/// Notes the bot, and reads what it left. The inner error is the id of another bot.
pub(super) fn resume(
    connection: &Connection,
    bot: Option<i64>,
    now: SystemTime,
) -> rusqlite::Result<Result<Resumed, i64>> {
    if let Some(bot) = bot {
        match get(connection, "bot", i64::MIN)? {
            Some(noted) if noted != bot => return Ok(Err(noted)),
            Some(_) => {}
            None => set(connection, "bot", bot, now)?,
        }
    }
    commit::tidy(connection, now)?;
    let old = nanos(now) - duration_nanos(OFFSET_KEPT_FOR);
    let forgotten = nanos(now) - duration_nanos(KEPT_FOR);
    let mut find = connection.prepare(
        "SELECT id, at FROM (SELECT id, at FROM handled WHERE at > ?1 ORDER BY at DESC, id DESC LIMIT ?2)
         ORDER BY at, id",
    )?;
    let mark = |row: &Row<'_>| Ok(HandledUpdate::new(row.get(0)?, time(row.get(1)?)));
    let marks = find.query_map(params![forgotten, KEPT_MARKS], mark)?;
    Ok(Ok(Resumed {
        offset: get(connection, "offset", old)?,
        handled: marks.collect::<rusqlite::Result<_>>()?,
    }))
}

/// A number that was noted after a time.
fn get(connection: &Connection, name: &str, after: i64) -> rusqlite::Result<Option<i64>> {
    let mut find =
        connection.prepare_cached("SELECT value FROM meta WHERE name = ?1 AND at > ?2")?;
    find.query_row(params![name, after], |row| row.get(0))
        .optional()
}

pub(super) fn set(
    connection: &Connection,
    name: &str,
    value: i64,
    now: SystemTime,
) -> rusqlite::Result<()> {
    let mut set = connection
        .prepare_cached("INSERT OR REPLACE INTO meta (name, value, at) VALUES (?1, ?2, ?3)")?;
    set.execute(params![name, value, nanos(now)])?;
    Ok(())
}
