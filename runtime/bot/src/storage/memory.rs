//! A storage in memory.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use super::{
    Changes, Due, JobChange, Record, Resumed, StateKey, Storage, StorageError, StorageErrorKind,
    StoredJob,
};
use crate::clock;
use crate::serve::BoxFuture;

/// Keeps everything in memory: it is lost with the process. What a bot has by default.
///
/// It is bounded: it holds up to 100,000 states and 100,000 jobs. A state that has expired makes room at the next
/// [`commit`](Storage::commit). A commit that would exceed a limit writes nothing and fails with
/// [`StorageErrorKind::TooMany`]. It keeps no marks of handled updates and no offset, because nobody could read them.
pub struct Memory {
    content: Mutex<Content>,
    max_states: usize,
    max_jobs: usize,
}

#[derive(Default)]
struct Content {
    states: HashMap<StateKey, Record>,
    /// The states that expire, by their times.
    expiring: BTreeSet<(SystemTime, StateKey)>,
    jobs: HashMap<String, StoredJob>,
    /// The ids of the jobs by their times.
    by_time: BTreeSet<(SystemTime, String)>,
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            content: Mutex::default(),
            max_states: 100_000,
            max_jobs: 100_000,
        }
    }
}

impl Memory {
    /// Makes an empty storage with the limits above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how many states it holds. Default: 100,000. A state takes its value and about 200 bytes.
    pub fn max_states(mut self, states: usize) -> Self {
        self.max_states = states;
        self
    }

    /// Sets how many jobs it holds. Default: 100,000.
    pub fn max_jobs(mut self, jobs: usize) -> Self {
        self.max_jobs = jobs;
        self
    }

    fn lock(&self) -> MutexGuard<'_, Content> {
        // No code of others runs under this lock.
        self.content.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, changes: &Changes) -> Result<(), StorageError> {
        let mut content = self.lock();
        content.drop_expired(clock::now());
        let limits = [
            ("states", content.states_after(changes), self.max_states),
            ("jobs", content.jobs_after(changes), self.max_jobs),
        ];
        for (what, count, limit) in limits {
            if count > limit {
                let message = format!(
                    "the storage in memory holds {limit} {what}, and no more; let states expire, raise the limit, or \
                     use a storage on disk"
                );
                return Err(StorageError::new(StorageErrorKind::TooMany, message));
            }
        }
        for (key, record) in &changes.states {
            content.set_state(key, record.as_ref());
        }
        for change in &changes.jobs {
            match change {
                JobChange::Put(job) => content.put_job(job.clone()),
                JobChange::Keep(job) => content.keep_job(job.clone()),
                JobChange::Remove(id) => content.remove_job(id),
            }
        }
        Ok(())
    }
}

impl Content {
    fn drop_expired(&mut self, now: SystemTime) {
        while let Some((at, _)) = self.expiring.first() {
            if now < *at {
                break;
            }
            if let Some((_, key)) = self.expiring.pop_first() {
                self.states.remove(&key);
            }
        }
    }

    /// How many states there are after these changes. Zero if they add none, so that a full storage still changes.
    fn states_after(&self, changes: &Changes) -> usize {
        let last: HashMap<&StateKey, bool> = changes
            .states
            .iter()
            .map(|(key, record)| (key, record.is_some()))
            .collect();
        count_after(self.states.len(), last, |key| {
            self.states.contains_key(*key)
        })
    }

    fn jobs_after(&self, changes: &Changes) -> usize {
        let last: HashMap<&str, bool> = changes
            .jobs
            .iter()
            .map(|change| match change {
                JobChange::Put(job) | JobChange::Keep(job) => (job.id.as_str(), true),
                JobChange::Remove(id) => (id.as_str(), false),
            })
            .collect();
        count_after(self.jobs.len(), last, |id| self.jobs.contains_key(*id))
    }

    fn set_state(&mut self, key: &StateKey, record: Option<&Record>) {
        let old = match record {
            Some(record) => self.states.insert(key.clone(), record.clone()),
            None => self.states.remove(key),
        };
        if let Some(at) = old.and_then(|old| old.expires) {
            self.expiring.remove(&(at, key.clone()));
        }
        if let Some(at) = record.and_then(|record| record.expires) {
            self.expiring.insert((at, key.clone()));
        }
    }

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
        self.by_time.insert((job.due, job.id.clone()));
        self.jobs.insert(job.id.clone(), job);
    }
}

/// How many entries there are after some were set (true) or removed. Zero if none is new.
fn count_after<K>(now: usize, changes: HashMap<K, bool>, is_there: impl Fn(&K) -> bool) -> usize {
    let (mut added, mut removed) = (0, 0);
    for (key, is_set) in &changes {
        match (is_there(key), is_set) {
            (false, true) => added += 1,
            (true, false) => removed += 1,
            _ => {}
        }
    }
    match added {
        0 => 0,
        _ => now + added - removed,
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
        Box::pin(ready(self.write(changes)))
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
        for (time, id) in &content.by_time {
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
