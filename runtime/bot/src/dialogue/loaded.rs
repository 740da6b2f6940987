//! The states that the handling of one update uses.

use std::any::TypeId;
use std::slice;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::kind::{AnyState, read};
use super::locks::{Lock, Locks};
use super::{Dialogue, DialogueError, Kind, Owner, Reset};
use crate::scope::Scope;
use crate::storage::{Record, StateKey};

/// The states that the handling of one update uses. They are locked until this is dropped, which is after the commit,
/// or until the handler gives back its turn.
#[derive(Debug, Default)]
pub(crate) struct Dialogues(Mutex<Vec<Slot>>);

/// The state of one dialogue.
#[derive(Debug)]
struct Slot {
    kind: Kind,
    /// `None` if the update does not say whose the dialogue is.
    stored: Option<Stored>,
    /// The value, until a handler took it.
    state: Option<AnyState>,
}

/// Where a state is stored, and how.
#[derive(Debug)]
struct Stored {
    key: StateKey,
    /// What the storage had when the handling began.
    record: Option<Record>,
    /// Whether that could not be read, so that the state is the default.
    was_reset: bool,
    locks: Arc<Locks>,
    lock: Option<Lock>,
}

impl Stored {
    /// What the state is read from.
    fn readable(&self) -> Option<&Record> {
        self.record.as_ref().filter(|_| !self.was_reset)
    }
}

/// Whether two records hold the same. The time when they expire is left out: a storage may not keep it exactly.
fn same(one: Option<&Record>, other: Option<&Record>) -> bool {
    let content = |it: &'_ Record| (it.version, it.value.clone());
    one.map(content) == other.map(content)
}

impl Dialogues {
    fn lock(&self) -> MutexGuard<'_, Vec<Slot>> {
        // No code of others runs under this lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state, to test it. `None` if it was not loaded, or if the update does not say whose it is.
    pub(crate) fn see<D: Dialogue>(&self) -> Option<Arc<D>> {
        let record = {
            let slots = self.lock();
            let slot = slots.iter().find(|slot| slot.is::<D>())?;
            let stored = slot.stored.as_ref()?;
            if let Some(state) = slot.state.clone() {
                return state.downcast().ok();
            }
            stored.readable().cloned()
        };
        Some(Arc::new(again(record.as_ref())))
    }

    /// The state, for a handler.
    pub(super) fn take<D: Dialogue>(&self) -> Result<D, DialogueError> {
        let (state, record) = self.slot::<D, _>(|slot, stored| {
            // If this route is left for another one, that reads the state again.
            let state = slot.take();
            let record = stored.readable().filter(|_| state.is_none());
            (state, record.cloned())
        })?;
        let state = state.and_then(|state| Arc::try_unwrap(state.downcast::<D>().ok()?).ok());
        Ok(state.unwrap_or_else(|| again(record.as_ref())))
    }

    /// Looks at what is loaded of a dialogue.
    fn slot<D: Dialogue, T>(
        &self,
        look: impl FnOnce(&mut Option<AnyState>, &mut Stored) -> T,
    ) -> Result<T, DialogueError> {
        let (dialogue, per) = (D::NAME, D::PER);
        let mut slots = self.lock();
        let slot = slots.iter_mut().find(|slot| slot.is::<D>());
        let slot = slot.ok_or(DialogueError::NotLoaded { dialogue })?;
        let stored = slot.stored.as_mut();
        let stored = stored.ok_or(DialogueError::NoOwner { dialogue, per })?;
        Ok(look(&mut slot.state, stored))
    }

    /// Unlocks the states that the route does not need.
    pub(crate) fn keep(&self, needs: &[Kind]) {
        self.unlock(|kind| !needs.iter().any(|need| need.is(kind)));
    }

    /// Unlocks all states: the handler gives back its turn, and others may need them before it has another one.
    pub(crate) fn release(&self) {
        self.unlock(|_| true);
    }

    fn unlock(&self, which: impl Fn(&Kind) -> bool) {
        for slot in &mut *self.lock() {
            if let Some(stored) = &mut slot.stored
                && which(&slot.kind)
            {
                stored.lock = None;
            }
        }
    }

    /// Locks a state that may be written, if it is not locked, and returns where it is stored.
    ///
    /// # Errors
    ///
    /// If the state was not loaded, or if it is another one by now.
    pub(super) async fn claim<D: Dialogue>(
        &self,
        scope: &Scope,
    ) -> Result<StateKey, DialogueError> {
        let (key, locks, is_locked) = self.slot::<D, _>(|_, stored| {
            let Stored {
                key, locks, lock, ..
            } = stored;
            (key.clone(), locks.clone(), lock.is_some())
        })?;
        if is_locked {
            return Ok(key);
        }
        let lock = locks.lock(key.clone()).await;
        let found = scope.storage.load(slice::from_ref(&key)).await;
        let found = found.map_err(DialogueError::Storage)?;
        let now = found.first().and_then(Option::as_ref);
        let is_same = self.slot::<D, _>(|_, stored| {
            stored.lock = Some(lock);
            // That a state could not be read may have been noted when the handler began to wait.
            same(now, stored.record.as_ref()) || (stored.was_reset && now.is_none())
        })?;
        match is_same {
            true => Ok(key),
            false => Err(DialogueError::Changed {
                dialogue: D::NAME,
                of: key.of,
            }),
        }
    }
}

impl Slot {
    fn is<D: Dialogue>(&self) -> bool {
        self.kind.id == TypeId::of::<D>()
    }
}

/// Reads a state that was read before, so it can be.
fn again<D: Dialogue>(record: Option<&Record>) -> D {
    read(record).unwrap_or_default()
}

/// Locks and loads the states that the routes of an update need. Returns those that could not be read.
///
/// # Errors
///
/// If two dialogues have the same name, or the storage fails in a way that waiting does not change.
pub(crate) async fn load(
    kinds: Vec<Kind>,
    owner: Owner,
    scope: &Scope,
    locks: &Arc<Locks>,
) -> Result<Vec<Reset>, DialogueError> {
    let mut held = Vec::new();
    for kind in in_order(kinds)? {
        let lock = match kind.per.key(owner) {
            Some(of) => Some(locks.lock(StateKey::new(kind.name, of)).await),
            None => None,
        };
        held.push((kind, lock));
    }
    let locked = held.iter().filter_map(|(_, lock)| lock.as_ref());
    let keys: Vec<_> = locked.map(|lock| lock.key().clone()).collect();
    let records = match keys.is_empty() {
        true => Vec::new(),
        false => {
            let records = scope.storage.load(&keys).await;
            records.map_err(DialogueError::Storage)?
        }
    };
    let mut records = records.into_iter();
    let mut resets = Vec::new();
    let mut slots = Vec::with_capacity(held.len());
    for (kind, lock) in held {
        let Some(lock) = lock else {
            slots.push(Slot {
                kind,
                stored: None,
                state: None,
            });
            continue;
        };
        let record = records.next().flatten();
        let (state, reset) = read_or_reset(&kind, lock.key(), record.as_ref());
        let stored = Stored {
            key: lock.key().clone(),
            record,
            was_reset: reset.is_some(),
            locks: locks.clone(),
            lock: Some(lock),
        };
        if reset.is_some() {
            // The hook gets it once.
            scope.changes().set_state(stored.key.clone(), None);
        }
        resets.extend(reset);
        slots.push(Slot {
            kind,
            stored: Some(stored),
            state: Some(state),
        });
    }
    *scope.dialogues.lock() = slots;
    Ok(resets)
}

/// The dialogues, each once, in an order that is always the same: else two updates could wait for each other.
fn in_order(mut kinds: Vec<Kind>) -> Result<Vec<Kind>, DialogueError> {
    kinds.sort_by_key(|kind| (kind.name, kind.type_name));
    kinds.dedup_by(|kind, other| kind.is(other));
    let same = kinds.windows(2).find_map(|pair| match pair {
        [one, other] if one.name == other.name => Some((*one, *other)),
        _ => None,
    });
    match same {
        Some((one, other)) => Err(DialogueError::SameName {
            dialogue: one.name,
            types: [one.type_name, other.type_name],
        }),
        None => Ok(kinds),
    }
}

fn read_or_reset(
    kind: &Kind,
    key: &StateKey,
    record: Option<&Record>,
) -> (AnyState, Option<Reset>) {
    match ((kind.read)(record), record) {
        (Ok(state), _) => (state, None),
        (Err(reason), Some(record)) => {
            let reset = Reset::new(kind, key.of, reason, record);
            ((kind.default)(), Some(reset))
        }
        // Without a record there is nothing that could not be read.
        (Err(_), None) => ((kind.default)(), None),
    }
}
