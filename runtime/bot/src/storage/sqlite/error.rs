//! What an error of SQLite means, and what to do.

use rusqlite::ErrorCode;

use crate::storage::{StorageError, StorageErrorKind};

/// The error of a storage for one of SQLite. The name is that of the file.
pub(super) fn storage_error(error: rusqlite::Error, name: &str) -> StorageError {
    let (kind, what) = meaning(&error);
    StorageError::new(kind, format!("the storage `{name}` {what}")).with_source(error)
}

fn meaning(error: &rusqlite::Error) -> (StorageErrorKind, &'static str) {
    use StorageErrorKind::{Corrupt, Full, InUse, Setting, Unavailable};
    let Some(code) = error.sqlite_error_code() else {
        return (
            Corrupt,
            "holds something that this version does not read; restore a copy, or start with a new file",
        );
    };
    match code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => (
            InUse,
            "is open in another process; stop that process, or give each bot a file of its own",
        ),
        ErrorCode::DiskFull => (
            Full,
            "cannot be written, because the disk is full; make room",
        ),
        ErrorCode::NotADatabase => (
            Corrupt,
            "is not a file of SQLite; name another path, or restore a copy",
        ),
        ErrorCode::DatabaseCorrupt => (
            Corrupt,
            "is damaged; stop the bot and restore a copy, or start with a new file",
        ),
        ErrorCode::CannotOpen => (
            Setting,
            "cannot be opened; check that its folder is there and that the bot may write to it",
        ),
        ErrorCode::ReadOnly
        | ErrorCode::PermissionDenied
        | ErrorCode::AuthorizationForStatementDenied => (
            Setting,
            "may not be written; let the bot write to the file and to its folder",
        ),
        ErrorCode::SystemIoFailure => (
            Unavailable,
            "cannot be read or written; look at the disk, and at the log of the system",
        ),
        ErrorCode::OutOfMemory => (Unavailable, "got no memory from the system"),
        ErrorCode::TooBig => (
            StorageErrorKind::TooMany,
            "does not hold a value of more than 1 billion bytes",
        ),
        _ => (
            Corrupt,
            "does not look as this version left it; restore a copy, or start with a new file",
        ),
    }
}
