//! Writing.

use std::time::SystemTime;

use rusqlite::{Connection, OptionalExtension, params};

use super::read;
use crate::storage::time::{duration_nanos, key_text, nanos};
use crate::storage::{Changes, JobChange, Record, StateKey, StoredJob};
use crate::storage::{KEPT_FOR, KEPT_MARKS};

/// Writes changes in one transaction: all of them, or nothing.
pub(super) fn all<'a>(
    connection: &Connection,
    changes: impl IntoIterator<Item = (&'a Changes, SystemTime)>,
) -> rusqlite::Result<()> {
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let mut changes = changes.into_iter();
    let written = changes.try_for_each(|(changes, now)| one(connection, changes, now));
    let done = written.and_then(|()| connection.execute_batch("COMMIT"));
    if done.is_err() && !connection.is_autocommit() {
        // The error that matters is the first one.
        let _ = connection.execute_batch("ROLLBACK");
    }
    done
}

fn one(connection: &Connection, changes: &Changes, now: SystemTime) -> rusqlite::Result<()> {
    let mut mark =
        connection.prepare_cached("INSERT OR REPLACE INTO handled (id, at) VALUES (?1, ?2)")?;
    for update in &changes.handled {
        mark.execute(params![update.id, nanos(update.at)])?;
    }
    for (key, record) in &changes.states {
        state(connection, key, record.as_ref())?;
    }
    for change in &changes.jobs {
        match change {
            JobChange::Put(job) => put(connection, job)?,
            JobChange::Keep(job) => keep(connection, job)?,
            JobChange::Remove(id) => {
                let mut remove = connection.prepare_cached("DELETE FROM job WHERE id = ?1")?;
                remove.execute([id])?;
            }
        }
    }
    if let Some(offset) = changes.offset {
        read::set(connection, "offset", offset, now)?;
    }
    Ok(())
}

fn state(connection: &Connection, key: &StateKey, record: Option<&Record>) -> rusqlite::Result<()> {
    let of = key_text(&key.of);
    let Some(record) = record else {
        let mut remove =
            connection.prepare_cached("DELETE FROM state WHERE name = ?1 AND key = ?2")?;
        remove.execute([&key.name, &of])?;
        return Ok(());
    };
    let mut set = connection.prepare_cached(
        "INSERT INTO state (name, key, version, value, expires) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (name, key) DO UPDATE
         SET version = excluded.version, value = excluded.value, expires = excluded.expires",
    )?;
    let expires = record.expires.map(nanos);
    set.execute(params![key.name, of, record.version, record.value, expires])?;
    Ok(())
}

fn put(connection: &Connection, job: &StoredJob) -> rusqlite::Result<()> {
    let mut put = connection.prepare_cached(
        "INSERT OR REPLACE INTO job (id, name, version, data, key, due, planned, every, phase, failures)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    put.execute(params![
        job.id,
        job.name,
        job.version,
        job.data,
        job.key.as_ref().map(key_text),
        nanos(job.due),
        nanos(job.planned),
        job.every.map(duration_nanos),
        job.phase.map(duration_nanos),
        job.failures,
    ])?;
    Ok(())
}

fn keep(connection: &Connection, job: &StoredJob) -> rusqlite::Result<()> {
    let mut find = connection.prepare_cached(read::JOB)?;
    let old = find.query_row([&job.id], read::job).optional()?;
    match old {
        Some(old) => put(connection, &old.kept(job.clone())),
        None => put(connection, job),
    }
}

/// Removes what has expired, and marks beyond those that are kept.
pub(super) fn tidy(connection: &Connection, now: SystemTime) -> rusqlite::Result<()> {
    let forgotten = nanos(now) - duration_nanos(KEPT_FOR);
    connection.execute("DELETE FROM state WHERE expires <= ?1", [nanos(now)])?;
    connection.execute("DELETE FROM handled WHERE at <= ?1", [forgotten])?;
    connection.execute(
        "DELETE FROM handled WHERE id IN (SELECT id FROM handled ORDER BY at DESC, id DESC LIMIT -1 OFFSET ?1)",
        [KEPT_MARKS],
    )?;
    Ok(())
}
