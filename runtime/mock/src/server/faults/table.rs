//! The faults of a server.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;

use super::{Fault, InvalidFault};
use crate::server::Clock;
use crate::world::Time;

/// The faults of a server, in the order in which they were added. The first one that fits a request happens to it.
///
/// Clones are the same faults.
#[derive(Clone, Debug)]
pub struct Faults {
    clock: Clock,
    entries: Arc<Mutex<Entries>>,
    /// How many there are.
    count: Arc<AtomicUsize>,
}

#[derive(Debug, Default)]
struct Entries {
    next: u64,
    list: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    listed: Listed,
    until: Option<Time>,
    /// How many requests fitted.
    fitted: u64,
    random: Random,
}

/// A fault of a server.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
#[non_exhaustive]
pub struct Listed {
    /// The number by which it is removed.
    pub id: u64,
    /// The fault.
    pub fault: Fault,
    /// How often it happened.
    pub happened: u64,
}

/// A request, as faults look at it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Target<'a> {
    pub(crate) bot: Option<i64>,
    pub(crate) method: Option<&'a str>,
    pub(crate) chat: Option<&'a str>,
    pub(crate) path: &'a str,
}

impl Faults {
    pub(crate) fn new(clock: Clock) -> Self {
        Self {
            clock,
            entries: Arc::default(),
            count: Arc::default(),
        }
    }

    /// Adds a fault. Returns the number by which it is removed.
    ///
    /// # Errors
    ///
    /// If it could never happen. Then it is not added.
    pub fn add(&self, fault: Fault) -> Result<u64, InvalidFault> {
        InvalidFault::check(&fault)?;
        let until = fault.lasts.map(|time| self.clock.now() + time);
        let mut entries = self.lock();
        let id = entries.next;
        entries.next += 1;
        let random = Random(fault.seed);
        let listed = Listed {
            id,
            fault,
            happened: 0,
        };
        entries.list.push(Entry {
            listed,
            until,
            fitted: 0,
            random,
        });
        self.count.store(entries.list.len(), Ordering::Release);
        Ok(id)
    }

    /// All faults, also those whose time or count is over.
    pub fn list(&self) -> Vec<Listed> {
        self.lock()
            .list
            .iter()
            .map(|entry| entry.listed.clone())
            .collect()
    }

    /// Removes a fault. Returns whether it was there.
    pub fn remove(&self, id: u64) -> bool {
        let mut entries = self.lock();
        let before = entries.list.len();
        entries.list.retain(|entry| entry.listed.id != id);
        self.count.store(entries.list.len(), Ordering::Release);
        entries.list.len() < before
    }

    /// Removes all faults.
    pub fn clear(&self) {
        let mut entries = self.lock();
        entries.list.clear();
        self.count.store(0, Ordering::Release);
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count.load(Ordering::Acquire) == 0
    }

    /// The fault that happens to a request. `suits` says whether the fault can happen at this point.
    pub(crate) fn happens(
        &self,
        target: Target<'_>,
        suits: impl Fn(&Fault) -> bool,
    ) -> Option<Fault> {
        if self.is_empty() {
            return None;
        }
        let now = self.clock.now();
        let mut entries = self.lock();
        for entry in &mut entries.list {
            if suits(&entry.listed.fault) && entry.fits(target) && entry.is_its_turn(now) {
                entry.listed.happened += 1;
                return Some(entry.listed.fault.clone());
            }
        }
        None
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    fn fits(&self, target: Target<'_>) -> bool {
        let on = &self.listed.fault.on;
        let is_method = |wanted: &String| {
            target
                .method
                .is_some_and(|method| method.eq_ignore_ascii_case(wanted))
        };
        on.bot.is_none_or(|bot| target.bot == Some(bot))
            && on.method.as_ref().is_none_or(is_method)
            && on
                .chat
                .as_deref()
                .is_none_or(|chat| target.chat == Some(chat))
            && on
                .path
                .as_ref()
                .is_none_or(|path| target.path.starts_with(path.as_str()))
    }

    /// Whether it happens to this one of the requests that fit.
    fn is_its_turn(&mut self, now: Time) -> bool {
        let fault = &self.listed.fault;
        if self.until.is_some_and(|until| now >= until)
            || fault
                .count
                .is_some_and(|count| self.listed.happened >= count)
        {
            return false;
        }
        self.fitted += 1;
        self.fitted > fault.skip && fault.share.is_none_or(|share| self.random.next() < share)
    }
}

/// Numbers that look random, from 0 to 1 (SplitMix64).
#[derive(Debug)]
struct Random(u64);

impl Random {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        // 53 bits are what a float holds exactly.
        (mixed >> 11) as f64 / (1_u64 << 53) as f64
    }
}
