//! Whose turn it is.

use std::collections::{HashMap, VecDeque};

use super::Key;

/// The keys that are busy, and what waits for each. A key that is idle is not here.
#[derive(Debug)]
pub(super) struct Keys<T>(HashMap<Key, VecDeque<T>>);

impl<T> Default for Keys<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> Keys<T> {
    /// Returns the task if the key is free, and makes the key busy. Else queues the task.
    pub(super) fn enter(&mut self, key: Key, task: T) -> Option<T> {
        match self.0.get_mut(&key) {
            Some(queue) => {
                queue.push_back(task);
                None
            }
            None => {
                self.0.insert(key, VecDeque::new());
                Some(task)
            }
        }
    }

    /// Returns the next task of a busy key. Without one the key becomes free.
    pub(super) fn leave(&mut self, key: Key) -> Option<T> {
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
