//! Waits for the times of jobs.

use std::time::{Duration, SystemTime};

use tokio::time::sleep;

use super::board::Board;
use crate::clock;
use crate::future::race;
use crate::storage::{Storage, StoredJob};

/// How many jobs are read at once.
const BATCH: usize = 100;
/// How many jobs may be handed over and not have ended.
const MOST_AT_WORK: usize = 1_000;
/// The clock of the system may jump, as when a computer was asleep. So nothing waits longer without a look at it.
const LOOK: Duration = Duration::from_secs(60);
/// The pause after a storage refused to be read.
const REFUSED: Duration = Duration::from_secs(60);

/// Hands over each job when it is due, until the board is stopped. A job that is handed over stays in the storage until
/// it has ended.
pub(crate) async fn timer(board: &Board, mut submit: impl FnMut(StoredJob)) {
    while !board.is_stopped() {
        if board.at_work() >= MOST_AT_WORK {
            board.changed().await;
            continue;
        }
        board.begin_reading();
        // Those at work are in the storage, too, and must not hide the others.
        let limit = BATCH + board.at_work();
        let read = board.due(clock::now(), limit).await;
        let next = match read {
            Ok(due) => {
                let next = due.next;
                for job in board.end_reading(due, MOST_AT_WORK) {
                    submit(job);
                }
                next
            }
            Err(error) => {
                tracing::error!(%error, "the jobs cannot be read");
                clock::now().checked_add(REFUSED)
            }
        };
        race(board.changed(), until(next)).await;
    }
}

/// Waits until a time of day. For ever without one.
async fn until(time: Option<SystemTime>) {
    let Some(time) = time else {
        return std::future::pending().await;
    };
    while let Ok(left) = time.duration_since(clock::now()) {
        if left.is_zero() {
            return;
        }
        sleep(left.min(LOOK)).await;
    }
}
