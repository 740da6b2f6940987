//! Whose turn it is.

use std::collections::{HashMap, VecDeque};

use super::Key;

/// The keys that are busy, and what waits for each. A key that is idle is not here.
#[derive(Debug)]
pub(super) struct Keys<J>(HashMap<Key, VecDeque<J>>);

impl<J> Default for Keys<J> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<J> Keys<J> {
    /// Returns the job if the key is free, and makes the key busy. Else queues the job.
    pub(super) fn enter(&mut self, key: Key, job: J) -> Option<J> {
        match self.0.get_mut(&key) {
            Some(queue) => {
                queue.push_back(job);
                None
            }
            None => {
                self.0.insert(key, VecDeque::new());
                Some(job)
            }
        }
    }

    /// Returns the next job of a busy key. Without one the key becomes free.
    pub(super) fn leave(&mut self, key: Key) -> Option<J> {
        let next = self.0.get_mut(&key).and_then(VecDeque::pop_front);
        if next.is_none() {
            self.0.remove(&key);
            // The memory of a peak is given back.
            if self.0.capacity() > 1024 && self.0.len() < self.0.capacity() / 8 {
                self.0.shrink_to_fit();
            }
        }
        next
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
