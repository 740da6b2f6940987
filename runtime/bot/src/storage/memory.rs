//! A storage in memory.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use super::{Changes, Due, JobChange, Record, Resumed, StateKey, Storage, StorageError, StoredJob};
use crate::clock;
use crate::serve::BoxFuture;

/// Keeps everything in memory: it is lost with the process. What a bot has by default.
#[derive(Default)]
pub struct Memory(Mutex<Content>);

#[derive(Default)]
struct Content {
    states: HashMap<StateKey, Record>,
    jobs: HashMap<String, StoredJob>,
    /// The ids of the jobs by their times.
    by_time: BTreeMap<(SystemTime, String), ()>,
}

impl Memory {
    /// Makes an empty storage.
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, Content> {
        // No code of others runs under this lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Content {
    fn remove_job(&mut self, id: &str) {
        if let Some(job) = self.jobs.remove(id) {
            self.by_time.remove(&(job.due, job.id));
        }
    }

    fn keep_job(&mut self, job: StoredJob) {
        let job = match self.jobs.get(&job.id) {
            Some(old) => old.kept(job),
            None => job,
        };
        self.put_job(job);
    }

    fn put_job(&mut self, job: StoredJob) {
        self.remove_job(&job.id);
        self.by_time.insert((job.due, job.id.clone()), ());
        self.jobs.insert(job.id.clone(), job);
    }
}

impl Storage for Memory {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn is_durable(&self) -> bool {
        false
    }

    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>> {
        let now = clock::now();
        let content = self.lock();
        let find = |key| {
            let record: Option<&Record> = content.states.get(key);
            record.filter(|it| it.expires.is_none_or(|at| now < at))
        };
        let found = keys.iter().map(|key| find(key).cloned()).collect();
        Box::pin(ready(Ok(found)))
    }

    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>> {
        let mut content = self.lock();
        for (key, record) in &changes.states {
            match record {
                Some(record) => content.states.insert(key.clone(), record.clone()),
                None => content.states.remove(key),
            };
        }
        for change in &changes.jobs {
            match change {
                JobChange::Put(job) => content.put_job(job.clone()),
                JobChange::Keep(job) => content.keep_job(job.clone()),
                JobChange::Remove(id) => content.remove_job(id),
            }
        }
        Box::pin(ready(Ok(())))
    }

    fn resume(&self, _: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>> {
        Box::pin(ready(Ok(Resumed::default())))
    }

    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>> {
        let content = self.lock();
        let mut due = Due {
            total: content.jobs.len(),
            ..Due::default()
        };
        for (time, id) in content.by_time.keys() {
            if *time > now || due.jobs.len() == limit {
                due.next = Some(*time);
                break;
            }
            due.jobs.extend(content.jobs.get(id).cloned());
        }
        Box::pin(ready(Ok(due)))
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content = self.lock();
        f.debug_struct("Memory")
            .field("states", &content.states.len())
            .field("jobs", &content.jobs.len())
            .finish()
    }
}
