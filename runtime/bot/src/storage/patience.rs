//! Waiting for a storage that is down.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::StorageError;
use crate::serve::BoxFuture;

const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// Repeats a read or a write until it succeeds, or fails in a way that waiting does not change. The pause between two
/// tries grows up to 5 seconds.
pub(crate) async fn patiently<'a, T>(
    what: &'static str,
    mut attempt: impl FnMut() -> BoxFuture<'a, Result<T, StorageError>>,
) -> Result<T, StorageError> {
    let mut pause = FIRST_PAUSE;
    let mut since = None;
    loop {
        match attempt().await {
            Ok(done) => {
                if let Some(since) = since {
                    let paused: Duration = Instant::now() - since;
                    tracing::info!(what, ?paused, "the storage works again");
                }
                return Ok(done);
            }
            Err(error) if error.is_temporary() => {
                since.get_or_insert_with(Instant::now);
                tracing::warn!(%error, what, ?pause, "the storage does not work; trying again");
                sleep(pause).await;
                pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
            }
            Err(error) => return Err(error),
        }
    }
}
