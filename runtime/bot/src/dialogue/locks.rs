//! One lock for each state that is in use.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Mutex as Turns, OwnedMutexGuard};

use crate::storage::StateKey;

/// The states that updates use now, or wait for. A state that no update uses is not here, so the map has at most one
/// entry for each dialogue of each update that is being handled.
#[derive(Default)]
pub(crate) struct Locks(Mutex<HashMap<StateKey, Arc<Turns<()>>>>);

/// A state that nobody else may read or write. When it is dropped, the next one in line has it.
pub(crate) struct Lock {
    // Dropped by `Drop`, before the map is asked who is left.
    held: Option<OwnedMutexGuard<()>>,
    place: Place,
}

/// A place in the line for a state.
struct Place {
    locks: Arc<Locks>,
    key: StateKey,
    turns: Option<Arc<Turns<()>>>,
}

impl Locks {
    /// Waits in line for a state. Whoever locks several states locks them in the order of their names.
    pub(crate) async fn lock(self: &Arc<Self>, key: StateKey) -> Lock {
        let turns = self.map().entry(key.clone()).or_default().clone();
        let place = Place {
            locks: self.clone(),
            key,
            turns: Some(turns.clone()),
        };
        let held = Some(turns.lock_owned().await);
        Lock { held, place }
    }

    fn map(&self) -> MutexGuard<'_, HashMap<StateKey, Arc<Turns<()>>>> {
        // No code of others runs under this lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.map().len()
    }
}

impl Lock {
    pub(super) fn key(&self) -> &StateKey {
        &self.place.key
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // It holds the turns too, and would be counted as somebody who waits.
        self.held = None;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut map = self.locks.map();
        self.turns = None;
        // Places are made and dropped under the lock of the map, so nobody else can come in between.
        let is_left = |turns: &Arc<Turns<()>>| Arc::strong_count(turns) == 1;
        if map.get(&self.key).is_some_and(is_left) {
            map.remove(&self.key);
            // The memory of a peak is given back.
            if map.capacity() > 1024 && map.len() < map.capacity() / 8 {
                map.shrink_to_fit();
            }
        }
    }
}

impl fmt::Debug for Locks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locks").field(&self.map().len()).finish()
    }
}

impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lock").field(&self.place.key).finish()
    }
}
