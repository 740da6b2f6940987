//! Opening the file: its settings, its tables, its version.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};

use super::error::storage_error;
use crate::storage::{StorageError, StorageErrorKind};

/// Marks a file as one of ours: "Bazu" in ASCII.
const APPLICATION: i64 = 0x4261_7a75;
/// The version of the tables.
const VERSION: i64 = 1;
/// How long a process that is ending may still have the file open.
const WAIT: Duration = Duration::from_secs(5);

/// Times are nanoseconds since 1970. A key is a text such as `chat 7`.
const TABLES: &str = "
    CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE state (
        name TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, value BLOB NOT NULL, expires INTEGER,
        PRIMARY KEY (name, key)
    ) STRICT;
    CREATE INDEX state_expires ON state (expires) WHERE expires IS NOT NULL;
    CREATE TABLE job (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, version INTEGER NOT NULL, data BLOB NOT NULL, key TEXT,
        due INTEGER NOT NULL, planned INTEGER NOT NULL, every INTEGER, phase INTEGER, failures INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX job_due ON job (due, id);
    CREATE TABLE handled (id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
    CREATE INDEX handled_at ON handled (at);
";

pub(super) fn open(path: &Path, name: &str) -> Result<Connection, StorageError> {
    let start = Instant::now();
    loop {
        match try_to_open(path, name) {
            Err(error) if error.kind() == StorageErrorKind::InUse && start.elapsed() < WAIT => {
                sleep(Duration::from_millis(50));
            }
            done => return done,
        }
    }
}

fn try_to_open(path: &Path, name: &str) -> Result<Connection, StorageError> {
    // Without `SQLITE_OPEN_URI`: a path is a path, whatever it begins with.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connect = || {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(Duration::ZERO)?;
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        let number =
            |pragma| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
        let found = (number("application_id")?, number("user_version")?);
        let tables = connection.query_row("SELECT count(*) FROM sqlite_schema", (), |row| {
            row.get::<_, i64>(0)
        })?;
        Ok((connection, found, tables))
    };
    let of_sqlite = |error| storage_error(error, name);
    let (connection, (application, version), tables) = connect().map_err(of_sqlite)?;
    match (application, version) {
        (APPLICATION, VERSION) | (0, 0) if application != 0 || tables == 0 => {}
        (APPLICATION, _) => {
            let message = format!(
                "the storage `{name}` has version {version}, and this version of the library reads {VERSION}; update \
                 the library, or start with a new file"
            );
            return Err(StorageError::new(StorageErrorKind::OtherVersion, message));
        }
        _ => {
            let message = format!("`{name}` is the database of another program; name another path");
            return Err(StorageError::new(StorageErrorKind::Setting, message));
        }
    }
    prepare(&connection, version).map_err(of_sqlite)?;
    Ok(connection)
}

fn prepare(connection: &Connection, version: i64) -> rusqlite::Result<()> {
    connection.set_prepared_statement_cache_capacity(32);
    // Answers with the mode.
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // After a burst the log shrinks to 16 MiB.
    connection.pragma_update_and_check(None, "journal_size_limit", 16 << 20, |_| Ok(()))?;
    if version == 0 {
        connection.execute_batch(&format!(
            "BEGIN IMMEDIATE; {TABLES} PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION}; COMMIT;"
        ))?;
    }
    // The lock is taken with the first write, and stays.
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT;")
}
