//! What the data of a job is.

use std::time::Duration;

use bazu_core::serde::{Serialize, de::DeserializeOwned};

/// The data of a job, and so its kind: the router has one handler for each type of data.
///
/// It is stored as JSON, because a job may survive the process that scheduled it.
///
/// ```
/// use bazu::JobData;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Remind {
///     chat: i64,
///     text: String,
/// }
///
/// impl JobData for Remind {
///     const NAME: &'static str = "remind";
/// }
/// ```
pub trait JobData: Serialize + DeserializeOwned + Send + 'static {
    /// The name of the kind, by which a stored job finds its handler. It never changes. Names that begin with `bazu.`
    /// belong to this library.
    const NAME: &'static str;

    /// The version of the type. Count it up when the type can no longer read what an older one wrote.
    const VERSION: u32 = 1;

    /// The pauses after failures: a job that fails is tried again after the first one, and so on. When all have passed,
    /// the job is reported to [`Router::on_job_error`](crate::Router::on_job_error), and dropped. A repeated job waits
    /// for its next regular time instead. Default: 10 seconds, 1 minute, 10 minutes.
    const PAUSES: &'static [Duration] = &[
        Duration::from_secs(10),
        Duration::from_secs(60),
        Duration::from_secs(600),
    ];

    /// Reads data of another version. By default no other version can be read, which is
    /// [`JobError::OtherVersion`](crate::JobError::OtherVersion).
    fn migrate(version: u32, json: &[u8]) -> Option<Self> {
        let _ = (version, json);
        None
    }
}
