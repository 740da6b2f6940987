//! What can be wrong with a job.

use std::fmt;

use bazu_core::serde_json;

use crate::storage::StorageError;

/// Why a job was not scheduled.
#[derive(Debug)]
#[non_exhaustive]
pub enum ScheduleError {
    /// There are as many jobs as there may be. See [`Polling::max_jobs`](crate::Polling::max_jobs).
    TooMany {
        /// How many there may be.
        limit: usize,
    },
    /// The id is empty, or longer than 256 bytes.
    Id,
    /// The data are longer than 64 KiB as JSON.
    TooLarge {
        /// The length in bytes.
        bytes: usize,
    },
    /// The data cannot be written as JSON.
    Data(serde_json::Error),
    /// The period is shorter than a second.
    Period,
    /// The time is too far away to be written.
    Time,
    /// No bot runs with this handle. See [`Polling::jobs`](crate::Polling::jobs).
    NotRunning,
    /// The storage refused the job.
    Storage(StorageError),
}

impl fmt::Display for ScheduleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany { limit } => write!(
                f,
                "{limit} jobs are scheduled, and there may not be more; cancel some, or raise the limit with `max_jobs`"
            ),
            Self::Id => f.write_str("the id of a job has 1 to 256 bytes"),
            Self::TooLarge { bytes } => write!(
                f,
                "the data of the job have {bytes} bytes as JSON, and 65,536 are allowed; store them elsewhere and name \
                 them in the job"
            ),
            Self::Data(error) => write!(f, "the data of the job cannot be written as JSON: {error}"),
            Self::Period => f.write_str("the period of a repeated job is at least a second"),
            Self::Time => f.write_str("the time of the job is too far away"),
            Self::NotRunning => f.write_str(
                "no bot runs with this handle; give it to the runner with `jobs(&handle)`, and start the bot",
            ),
            Self::Storage(error) => write!(f, "the job was not stored: {error}"),
        }
    }
}

impl std::error::Error for ScheduleError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // `Display` prints the error itself, so only what is behind it is left.
        match self {
            Self::Storage(error) => error.source(),
            _ => None,
        }
    }
}

/// Why a stored job could not be given to a handler. It is the error in a [`JobFailure`](crate::JobFailure) then.
///
/// Such a job is kept, because the next version of the program may have the handler: it is tried again after an hour,
/// for a week.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobError {
    /// The router has no handler of this kind.
    NoHandler {
        /// The name of the kind.
        name: String,
    },
    /// The data were written by another version of their type, and [`JobData::migrate`](crate::JobData::migrate) does
    /// not read them.
    OtherVersion {
        /// The name of the kind.
        name: String,
        /// The version in the storage.
        stored: u32,
        /// The version of the type.
        expected: u32,
    },
    /// The data cannot be read as their type.
    Unreadable {
        /// The name of the kind.
        name: String,
        /// What is wrong.
        reason: String,
    },
}

impl fmt::Display for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHandler { name } => write!(
                f,
                "no handler takes jobs of the kind `{name}`; add one with `Router::job`"
            ),
            Self::OtherVersion {
                name,
                stored,
                expected,
            } => write!(
                f,
                "the job `{name}` was stored by version {stored} of its type, which is now {expected}; read it in \
                 `JobData::migrate`"
            ),
            Self::Unreadable { name, reason } => {
                write!(f, "the data of the job `{name}` cannot be read: {reason}")
            }
        }
    }
}

impl std::error::Error for JobError {}
