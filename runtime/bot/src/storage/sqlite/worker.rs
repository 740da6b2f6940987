//! One at a time uses the connection. What waits is done together: reads first, then all writes in one transaction.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use rusqlite::Connection;
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

use super::error::storage_error;
use super::{commit, read};
use crate::storage::{Changes, Due, Record, Resumed, StateKey, StorageError, StorageErrorKind};

/// How many questions are answered together.
const TOGETHER: usize = 256;
/// After so many commits, what has expired is removed.
const TIDY_AFTER: u32 = 1_000;

type Answer<T> = oneshot::Sender<Result<T, StorageError>>;

pub(super) enum Question {
    Load {
        keys: Vec<StateKey>,
        now: SystemTime,
        answer: Answer<Vec<Option<Record>>>,
    },
    Due {
        now: SystemTime,
        limit: usize,
        answer: Answer<Due>,
    },
    Resume {
        bot: Option<i64>,
        now: SystemTime,
        answer: Answer<Resumed>,
    },
    Commit {
        changes: Changes,
        now: SystemTime,
        answer: Answer<()>,
    },
}

struct Write {
    changes: Changes,
    now: SystemTime,
    answer: Answer<()>,
}

pub(super) struct Worker {
    name: String,
    queue: Mutex<Queue>,
    file: Mutex<File>,
}

/// Bounded by those who ask: each waits for its answer.
#[derive(Default)]
struct Queue {
    waiting: VecDeque<Question>,
    is_at_work: bool,
}

struct File {
    connection: Connection,
    commits: u32,
}

/// Whoever works on the queue. When it is dropped, another may.
struct Shift(Arc<Worker>);

impl Drop for Shift {
    fn drop(&mut self) {
        self.0.lock().is_at_work = false;
    }
}

impl Worker {
    pub(super) fn new(connection: Connection, name: String) -> Self {
        Self {
            name,
            queue: Mutex::default(),
            file: Mutex::new(File {
                connection,
                commits: 0,
            }),
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        // No code of others runs under this lock.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues a question, and returns its answer.
    pub(super) async fn ask<T>(
        self: &Arc<Self>,
        question: impl FnOnce(Answer<T>) -> Question,
    ) -> Result<T, StorageError> {
        let (answer, answered) = oneshot::channel();
        let starts = {
            let mut queue = self.lock();
            queue.waiting.push_back(question(answer));
            !std::mem::replace(&mut queue.is_at_work, true)
        };
        if starts {
            let shift = Shift(self.clone());
            // While it runs, a paused clock of Tokio stands still.
            drop(spawn_blocking(move || shift.0.work()));
        }
        answered.await.unwrap_or_else(|_| {
            let message = format!("the storage `{}` ended before it answered", self.name);
            Err(StorageError::new(StorageErrorKind::Unavailable, message))
        })
    }

    fn work(&self) {
        loop {
            let questions: Vec<Question> = {
                let mut queue = self.lock();
                let count = queue.waiting.len().min(TOGETHER);
                if count == 0 {
                    // Under the lock, so that who asks next begins a new shift.
                    queue.is_at_work = false;
                    return;
                }
                queue.waiting.drain(..count).collect()
            };
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            let writes = self.read(&file.connection, questions);
            self.write(&mut file, writes);
        }
    }

    /// Answers what only reads: it need not wait for the disk. Returns the rest.
    fn read(&self, connection: &Connection, questions: Vec<Question>) -> Vec<Write> {
        let mut writes = Vec::new();
        for question in questions {
            match question {
                Question::Load { keys, now, answer } => {
                    self.answer(answer, read::load(connection, &keys, now));
                }
                Question::Due { now, limit, answer } => {
                    self.answer(answer, read::due(connection, now, limit));
                }
                Question::Resume { bot, now, answer } => {
                    let resumed = read::resume(connection, bot, now);
                    let resumed = resumed.map_err(|error| self.explain(error));
                    let _ =
                        answer
                            .send(resumed.and_then(|resumed| {
                                resumed.map_err(|other| self.other_bot(other))
                            }));
                }
                Question::Commit {
                    changes,
                    now,
                    answer,
                } => writes.push(Write {
                    changes,
                    now,
                    answer,
                }),
            }
        }
        writes
    }

    fn write(&self, file: &mut File, writes: Vec<Write>) {
        // Who no longer waits does not want it written.
        let writes: Vec<Write> = writes
            .into_iter()
            .filter(|it| !it.answer.is_closed())
            .collect();
        if writes.is_empty() {
            return;
        }
        let together = commit::all(
            &file.connection,
            writes.iter().map(|it| (&it.changes, it.now)),
        );
        for write in writes {
            // One that fails must not fail the others.
            let done = match &together {
                Ok(()) => Ok(()),
                Err(_) => commit::all(&file.connection, [(&write.changes, write.now)]),
            };
            file.commits += 1;
            if file.commits >= TIDY_AFTER {
                file.commits = 0;
                if let Err(error) = commit::tidy(&file.connection, write.now) {
                    let error = self.explain(error);
                    tracing::warn!(%error, "could not remove what has expired");
                }
            }
            self.answer(write.answer, done);
        }
    }

    fn answer<T>(&self, answer: Answer<T>, done: rusqlite::Result<T>) {
        let _ = answer.send(done.map_err(|error| self.explain(error)));
    }

    fn explain(&self, error: rusqlite::Error) -> StorageError {
        storage_error(error, &self.name)
    }

    fn other_bot(&self, other: i64) -> StorageError {
        let message = format!(
            "the storage `{}` belongs to the bot with the id {other}; give each bot a file of its own",
            self.name
        );
        StorageError::new(StorageErrorKind::OtherBot, message)
    }
}
