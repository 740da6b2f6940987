//! The chats that calls are about.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bazu_core::ChatKey;
use tokio::time::Instant;

use super::rate::{Bucket, Rate};

/// Chats without calls are forgotten when there are more than this. The names of chats are forgotten, too.
const KEPT: usize = 1_000;
const NAMES: usize = 10_000;

/// What is known about one chat.
#[derive(Debug, Default)]
pub(super) struct Chat {
    /// Who has it makes the next call. Those who wait get it in the order in which they came.
    pub(super) turn: tokio::sync::Mutex<()>,
    pace: Mutex<Pace>,
}

#[derive(Debug, Default)]
struct Pace {
    started: Bucket,
    paused_until: Option<Instant>,
}

impl Chat {
    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes all calls wait.
    pub(super) fn pause(&self, until: Instant) {
        let mut pace = self.pace();
        pace.paused_until = pace.paused_until.max(Some(until));
    }

    pub(super) fn paused_until(&self) -> Option<Instant> {
        self.pace().paused_until
    }

    /// When a call may start.
    pub(super) fn free_at(&self, rate: Rate, now: Instant) -> Instant {
        self.pace().started.free_at(rate, now)
    }

    /// Notes that a call starts.
    pub(super) fn start(&self, rate: Rate, now: Instant) {
        self.pace().started.reserve(rate, now);
    }

    /// Whether forgetting it changes nothing.
    fn is_idle(&self, now: Instant) -> bool {
        let pace = self.pace();
        pace.started.is_empty(now) && pace.paused_until.is_none_or(|until| until <= now)
    }
}

/// The chats, by id and by name.
#[derive(Debug, Default)]
pub(super) struct Chats(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    chats: HashMap<ChatKey, Arc<Chat>>,
    /// The ids that answers showed.
    ids: HashMap<Arc<str>, i64>,
    /// When to look for idle chats again.
    look_at: usize,
}

impl Chats {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn get(&self, key: &ChatKey, now: Instant) -> Arc<Chat> {
        let mut known = self.known();
        let key = match key {
            ChatKey::Name(name) => known.ids.get(name).map_or(key.clone(), |id| (*id).into()),
            key => key.clone(),
        };
        if known.chats.len() >= known.look_at.max(KEPT) && !known.chats.contains_key(&key) {
            known.forget(now);
        }
        known.chats.entry(key).or_default().clone()
    }

    /// Whether nobody knows yet which chat has this name.
    pub(super) fn is_unknown(&self, name: &Arc<str>) -> bool {
        !self.known().ids.contains_key(name)
    }

    /// Notes that the chat with this name has this id. From now on they are one chat.
    pub(super) fn learn(&self, name: &Arc<str>, id: i64) {
        let mut known = self.known();
        if known.ids.len() >= NAMES {
            known.ids.clear();
        }
        known.ids.insert(name.clone(), id);
        if let Some(chat) = known.chats.remove(&ChatKey::Name(name.clone())) {
            known.chats.entry(ChatKey::Id(id)).or_insert(chat);
        }
    }
}

impl Known {
    /// Forgets the chats that no call uses: first those that need not wait, then all.
    fn forget(&mut self, now: Instant) {
        let is_used = |chat: &Arc<Chat>| Arc::strong_count(chat) > 1;
        self.chats
            .retain(|_, chat| is_used(chat) || !chat.is_idle(now));
        if self.chats.len() >= 10 * KEPT {
            self.chats.retain(|_, chat| is_used(chat));
        }
        self.look_at = 2 * self.chats.len();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_name_and_an_id_are_one_chat_as_soon_as_an_answer_shows_it() {
        let chats = Chats::default();
        let now = Instant::now();
        let get = |key: &str| chats.get(&ChatKey::parse(key), now);
        let named = get("@News");
        assert!(!Arc::ptr_eq(&named, &get("-5")));
        let name: Arc<str> = "news".into();
        assert!(chats.is_unknown(&name));
        chats.learn(&name, -5);
        assert!(!chats.is_unknown(&name));
        assert!(Arc::ptr_eq(&get("@news"), &get("-5")));
        // A chat that was only known by its name keeps its pause.
        let other = get("@other");
        other.pause(now + Duration::from_secs(9));
        chats.learn(&"other".into(), -6);
        assert!(Arc::ptr_eq(&get("-6"), &other));
    }

    #[tokio::test(start_paused = true)]
    async fn chats_without_calls_are_forgotten_and_a_paused_one_is_not() {
        let chats = Chats::default();
        let now = Instant::now();
        let held = chats.get(&ChatKey::Id(-1), now);
        chats
            .get(&ChatKey::Id(-2), now)
            .pause(now + Duration::from_secs(9));
        for id in 0..100_000 {
            chats.get(&ChatKey::Id(id), now);
        }
        assert!(chats.known().chats.len() <= KEPT + 1);
        assert!(Arc::ptr_eq(&held, &chats.get(&ChatKey::Id(-1), now)));
        let paused = chats.get(&ChatKey::Id(-2), now);
        assert!(paused.paused_until().is_some());
        for id in 0..100_000 {
            chats
                .get(&ChatKey::Id(id), now)
                .pause(now + Duration::from_secs(9));
        }
        assert!(
            chats.known().chats.len() <= 20 * KEPT,
            "{}",
            chats.known().chats.len()
        );
        for name in 0..100_000 {
            chats.learn(&format!("n{name}").into(), name);
        }
        assert!(chats.known().ids.len() <= NAMES);
    }
}
