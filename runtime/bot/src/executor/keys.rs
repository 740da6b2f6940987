//! Whose turn it is.

use std::collections::{HashMap, VecDeque};

use super::Key;

/// The keys that are busy, and what waits for each. A key that is idle is not here.
///
/// `T` is a task that needs the turn of its key. `W` is a handler that waits for an update of its key: it has no turn.
/// `R` is a handler that waited and needs the turn again.
pub(super) struct Keys<T, W, R>(HashMap<Key, Line<T, W, R>>);

/// What waits for one key.
struct Line<T, W, R> {
    /// Whether somebody has the turn. Without that the queues are empty.
    is_busy: bool,
    queue: VecDeque<T>,
    /// Most keys have none.
    waits: Option<Box<Waits<W, R>>>,
}

struct Waits<W, R> {
    /// With the number of each, the first one first.
    waiters: Vec<(u64, W)>,
    /// These are in front of the queue.
    returning: VecDeque<R>,
}

/// Who has the next turn of a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next<T, R> {
    Task(Begin<T>),
    Return(R),
    /// The key is free.
    Nobody,
}

/// A task whose turn has come.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Begin<T> {
    pub(super) task: T,
    /// Whether handlers wait for updates of its key.
    pub(super) is_awaited: bool,
}

impl<T, W, R> Default for Keys<T, W, R> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T, W, R> Default for Line<T, W, R> {
    fn default() -> Self {
        Self {
            is_busy: false,
            queue: VecDeque::new(),
            waits: None,
        }
    }
}

impl<W, R> Default for Waits<W, R> {
    fn default() -> Self {
        Self {
            waiters: Vec::new(),
            returning: VecDeque::new(),
        }
    }
}

impl<T, W, R> Line<T, W, R> {
    fn begin(&self, task: T) -> Begin<T> {
        let is_awaited = self.waits.as_ref().is_some_and(|it| !it.waiters.is_empty());
        Begin { task, is_awaited }
    }

    fn waits(&mut self) -> &mut Waits<W, R> {
        self.waits.get_or_insert_default()
    }

    fn next(&mut self) -> Next<T, R> {
        let returning = self.waits.as_mut().and_then(|it| it.returning.pop_front());
        if let Some(returning) = returning {
            return Next::Return(returning);
        }
        match self.queue.pop_front() {
            Some(task) => Next::Task(self.begin(task)),
            None => {
                self.is_busy = false;
                Next::Nobody
            }
        }
    }
}

impl<T, W, R> Keys<T, W, R> {
    /// Returns the task if the key is free, and makes the key busy. Else queues the task.
    pub(super) fn enter(&mut self, key: Key, task: T) -> Option<Begin<T>> {
        let line = self.0.entry(key).or_default();
        if line.is_busy {
            line.queue.push_back(task);
            return None;
        }
        line.is_busy = true;
        Some(line.begin(task))
    }

    /// Begins a task again that already has the turn.
    pub(super) fn again(&self, key: Key, task: T) -> Begin<T> {
        match self.0.get(&key) {
            Some(line) => line.begin(task),
            None => Line::<T, W, R>::default().begin(task),
        }
    }

    /// Takes the turn of a key if it is free. Else queues somebody in front of all tasks.
    pub(super) fn go_back(&mut self, key: Key, returning: impl FnOnce() -> R) -> bool {
        let line = self.0.entry(key).or_default();
        if line.is_busy {
            line.waits().returning.push_back(returning());
            return false;
        }
        line.is_busy = true;
        true
    }

    /// Returns who has the next turn of a busy key.
    pub(super) fn leave(&mut self, key: Key) -> Next<T, R> {
        let Some(line) = self.0.get_mut(&key) else {
            return Next::Nobody;
        };
        let next = line.next();
        match next {
            Next::Nobody if line.waits.is_none() => self.forget(key),
            Next::Nobody => self.forget_idle(key),
            Next::Task(_) | Next::Return(_) => {}
        }
        next
    }

    /// Adds a handler that waits.
    pub(super) fn wait(&mut self, key: Key, number: u64, waiter: W) {
        let waits = self.0.entry(key).or_default().waits();
        waits.waiters.push((number, waiter));
    }

    /// Removes a handler that waits, if it is still there. The caller drops it without the lock.
    pub(super) fn remove(&mut self, key: Key, number: u64) -> Option<W> {
        let waiters = &mut self.0.get_mut(&key)?.waits.as_mut()?.waiters;
        let place = waiters.iter().position(|(it, _)| *it == number)?;
        let (_, waiter) = waiters.remove(place);
        self.forget_idle(key);
        Some(waiter)
    }

    /// The handlers that wait for a key, with their numbers.
    pub(super) fn waiters(&self, key: Key) -> &[(u64, W)] {
        let waits = self.0.get(&key).and_then(|line| line.waits.as_ref());
        waits.map_or(&[], |it| it.waiters.as_slice())
    }

    /// All handlers that wait.
    pub(super) fn all_waiters(&mut self) -> impl Iterator<Item = &mut W> {
        let waits = self.0.values_mut().filter_map(|line| line.waits.as_mut());
        waits.flat_map(|it| it.waiters.iter_mut().map(|(_, waiter)| waiter))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    fn forget_idle(&mut self, key: Key) {
        let Some(line) = self.0.get_mut(&key) else {
            return;
        };
        let unused = |it: &mut Box<Waits<W, R>>| it.waiters.is_empty() && it.returning.is_empty();
        line.waits.take_if(unused);
        if !line.is_busy && line.waits.is_none() {
            self.forget(key);
        }
    }

    fn forget(&mut self, key: Key) {
        self.0.remove(&key);
        // The memory of a peak is given back.
        if self.0.capacity() > 1024 && self.0.len() < self.0.capacity() / 8 {
            self.0.shrink_to_fit();
        }
    }
}
