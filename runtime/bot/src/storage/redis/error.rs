//! What an error of Redis means, and what to do.

use redis::{ErrorKind, RedisError, ServerErrorKind};

use crate::storage::{StorageError, StorageErrorKind};

/// The error of a storage for one of Redis. The server is its host and port.
pub(super) fn storage_error(error: RedisError, server: &str) -> StorageError {
    let (kind, what) = meaning(&error);
    StorageError::new(kind, format!("Redis at {server} {what}")).with_source(error)
}

fn meaning(error: &RedisError) -> (StorageErrorKind, &'static str) {
    use StorageErrorKind::{Corrupt, Full, Setting, Unavailable};
    match error.kind() {
        ErrorKind::Io => return (Unavailable, "cannot be reached, or does not answer in time"),
        ErrorKind::Parse => return (Unavailable, "sent something that is not an answer of Redis"),
        ErrorKind::AuthenticationFailed => {
            return (Setting, "refuses the user or the password in the address");
        }
        ErrorKind::InvalidClientConfig => return (Setting, "has an address that cannot be used"),
        ErrorKind::UnexpectedReturnType => {
            return (Corrupt, "holds something that this version did not write");
        }
        _ => {}
    }
    // An error inside of a script has its code in front, or in an older server somewhere in its text.
    let text = error.to_string();
    let has = |code: &str| error.code() == Some(code) || text.contains(code);
    let known = [
        (
            "NOAUTH",
            Setting,
            "needs a password; put it into the address: redis://:password@host",
        ),
        (
            "WRONGPASS",
            Setting,
            "refuses the user or the password in the address",
        ),
        (
            "NOPERM",
            Setting,
            "does not let this user do that; allow the commands EVALSHA, SCRIPT, MGET and those of the scripts",
        ),
        ("LOADING", Unavailable, "is reading its data from the disk"),
        ("BUSY ", Unavailable, "is busy with a script"),
        (
            "READONLY",
            Unavailable,
            "is a replica that may not be written; give the address of the primary",
        ),
        ("OOM", Full, "has no memory left; raise its `maxmemory`"),
        (
            "MISCONF",
            Unavailable,
            "cannot write to its disk, and refuses changes until it can",
        ),
        (
            "WRONGTYPE",
            Corrupt,
            "holds keys of another program under this prefix; choose another prefix",
        ),
    ];
    if let Some((_, kind, what)) = known.into_iter().find(|(code, ..)| has(code.trim_end())) {
        return (kind, what);
    }
    match error.kind() {
        ErrorKind::Server(ServerErrorKind::Moved | ServerErrorKind::Ask) => (
            Setting,
            "is a node of a cluster, and another node has the keys; use a server that is not in a cluster",
        ),
        ErrorKind::Server(
            ServerErrorKind::TryAgain | ServerErrorKind::ClusterDown | ServerErrorKind::MasterDown,
        ) => (Unavailable, "is not ready"),
        _ => (Unavailable, "refused a command"),
    }
}
