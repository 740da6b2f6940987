//! Init data that was used before.

use std::collections::{BTreeSet, HashSet};
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bazu_core::bot::BoxError;

/// Remembers which init data was used, by its signature.
///
/// [`MemoryReplayStore`] does it for one process. For several processes, implement this trait with a store that they
/// share, such as a table with a unique column. A store that is called asynchronously does not implement this trait:
/// ask it after [`Validator::validate`](crate::Validator::validate), with [`Signed::hash`](crate::Signed::hash) as the
/// key.
pub trait ReplayStore: Send + Sync {
    /// Stores a signature. Returns false if it is stored already.
    ///
    /// This is one step: of two calls at the same time with the same signature, only one may get true. The signature
    /// is valid at `now` and for `keep` longer; after that the store may forget it, because the init data is refused as
    /// too old.
    ///
    /// # Errors
    ///
    /// An error if the store cannot say whether the signature is new. The init data is refused then.
    fn first_use(&self, hash: &[u8; 32], now: SystemTime, keep: Duration)
    -> Result<bool, BoxError>;
}

/// Several validators can share a store.
impl<S: ReplayStore + ?Sized> ReplayStore for Arc<S> {
    fn first_use(
        &self,
        hash: &[u8; 32],
        now: SystemTime,
        keep: Duration,
    ) -> Result<bool, BoxError> {
        (**self).first_use(hash, now, keep)
    }
}

/// Remembers the used init data of one process, in memory.
///
/// A signature is kept as long as its init data is valid. The number of signatures is bounded too: if the store is full,
/// init data is refused with [`ReplayStoreFull`], because forgetting one would let it be used again. An entry takes about
/// 150 bytes.
pub struct MemoryReplayStore {
    capacity: usize,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    hashes: HashSet<[u8; 32]>,
    /// When each can be forgotten, since the start of 1970.
    ends: BTreeSet<(Duration, [u8; 32])>,
}

impl MemoryReplayStore {
    /// Keeps at most `capacity` signatures.
    ///
    /// Choose more than the number of sign-ins in the greatest age of init data.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity,
            kept: Mutex::default(),
        }
    }

    /// How many signatures are kept.
    pub fn len(&self) -> usize {
        self.lock(|kept| kept.hashes.len())
    }

    /// Whether no signature is kept.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn lock<T>(&self, with: impl FnOnce(&mut Kept) -> T) -> T {
        // Nothing that is done under the lock leaves it half done.
        with(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Kept {
    fn forget_before(&mut self, now: Duration) {
        while let Some(&(end, hash)) = self.ends.first()
            && end < now
        {
            self.ends.pop_first();
            self.hashes.remove(&hash);
        }
    }
}

impl ReplayStore for MemoryReplayStore {
    fn first_use(
        &self,
        hash: &[u8; 32],
        now: SystemTime,
        keep: Duration,
    ) -> Result<bool, BoxError> {
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        self.lock(|kept| {
            kept.forget_before(now);
            if kept.hashes.contains(hash) {
                return Ok(false);
            }
            if kept.hashes.len() >= self.capacity {
                let capacity = self.capacity;
                return Err(ReplayStoreFull { capacity }.into());
            }
            kept.hashes.insert(*hash);
            kept.ends.insert((now.saturating_add(keep), *hash));
            Ok(true)
        })
    }
}

impl fmt::Debug for MemoryReplayStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryReplayStore")
            .field("capacity", &self.capacity)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

/// A [`MemoryReplayStore`] holds as many signatures as it may, and all of them are still valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplayStoreFull {
    /// The most signatures that the store keeps.
    pub capacity: usize,
}

impl fmt::Display for ReplayStoreFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "it keeps {} signatures, which is its limit; raise the limit, or lower the greatest age of init data",
            self.capacity
        )
    }
}

impl Error for ReplayStoreFull {}
