//! What the bot has seen last, in memory.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bazu_core::bot::{Api, MayBring};
use tokio::time::Instant;

use crate::handler::Result as HandlerResult;
use crate::layer::{Layer, Next};

/// How many values a cache keeps by default.
const CAPACITY: usize = 10_000;

/// Keeps the values that were seen last, each by its key: users, chats, messages, or what the server answered. Clones are
/// the same cache.
///
/// As a layer of a router it keeps what updates bring: the user who caused an update, its chat, or its message. Only
/// updates that a route takes pass a layer. What the bot sends or asks for, it adds itself.
///
/// It keeps up to 10,000 values, and forgets the one that was not used for the longest time.
///
/// ```
/// use bale_bot::{Bot, types::{Message, User}};
/// use bazu::{Cache, Command, Router, State};
///
/// async fn who(bot: &Bot, message: &Message, Command(id): Command<i64>, State(users): State<Cache<i64, User>>) -> bazu::Result {
///     let name = match users.get(&id) {
///         Some(user) => user.first_name,
///         None => bot.get_chat(id).await?.first_name.unwrap_or_default(),
///     };
///     message.reply_text(bot, name).await?;
///     Ok(())
/// }
///
/// let users = Cache::new(|user: &User| user.id);
/// let router: Router<Bot> = Router::new()
///     .command("who", who)
///     .layer(users.clone())
///     .with_state(users);
/// ```
pub struct Cache<K, T>(Arc<Shared<K, T>>);

struct Shared<K, T> {
    key: Box<dyn Fn(&T) -> K + Send + Sync>,
    capacity: usize,
    lifetime: Option<Duration>,
    content: Mutex<Content<K, T>>,
}

struct Content<K, T> {
    values: HashMap<K, Entry<T>>,
    /// The keys by their last use.
    uses: BTreeMap<u64, K>,
    last_use: u64,
}

struct Entry<T> {
    value: T,
    used: u64,
    since: Instant,
}

impl<K: Clone + Eq + Hash, T> Cache<K, T> {
    /// Makes an empty cache. The function finds the key of a value.
    pub fn new(key: impl Fn(&T) -> K + Send + Sync + 'static) -> Self {
        Self::with(key, CAPACITY, None)
    }

    /// Makes an empty cache that keeps this many values, at least 1, and each of them for so long. Without a time it
    /// keeps them until there are too many.
    pub fn with(
        key: impl Fn(&T) -> K + Send + Sync + 'static,
        capacity: usize,
        lifetime: Option<Duration>,
    ) -> Self {
        Self(Arc::new(Shared {
            key: Box::new(key),
            capacity: capacity.max(1),
            lifetime,
            content: Mutex::new(Content {
                values: HashMap::new(),
                uses: BTreeMap::new(),
                last_use: 0,
            }),
        }))
    }

    fn lock(&self) -> MutexGuard<'_, Content<K, T>> {
        // Of the code of others only `Clone`, `Hash` and `Eq` of values run under this lock.
        self.0
            .content
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a value. One with the same key is replaced.
    pub fn insert(&self, value: T) {
        let key = (self.0.key)(&value);
        let mut content = self.lock();
        content.remove(&key);
        let used = content.next_use(&key);
        let since = Instant::now();
        let entry = Entry { value, used, since };
        content.values.insert(key, entry);
        while content.values.len() > self.0.capacity {
            let Some((_, oldest)) = content.uses.pop_first() else {
                break;
            };
            content.values.remove(&oldest);
        }
    }

    /// Removes a value, and returns it.
    pub fn remove(&self, key: &K) -> Option<T> {
        self.lock().remove(key)
    }

    /// How many values it keeps.
    pub fn len(&self) -> usize {
        self.lock().values.len()
    }

    /// Whether it keeps nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<K: Clone + Eq + Hash, T: Clone> Cache<K, T> {
    /// Copies a value, if it is there.
    pub fn get(&self, key: &K) -> Option<T> {
        let lifetime = self.0.lifetime;
        let mut content = self.lock();
        let entry = content.values.get(key)?;
        if lifetime.is_some_and(|lifetime| entry.since.elapsed() >= lifetime) {
            content.remove(key);
            return None;
        }
        let before = entry.used;
        content.uses.remove(&before);
        let used = content.next_use(key);
        let entry = content.values.get_mut(key)?;
        entry.used = used;
        Some(entry.value.clone())
    }

    /// Copies a value. If it is not there, asks for it, and keeps the answer.
    ///
    /// ```
    /// use bale_bot::{Bot, types::ChatFullInfo};
    /// use bazu::Cache;
    ///
    /// async fn title(bot: &Bot, chats: &Cache<i64, ChatFullInfo>, id: i64) -> bazu::Result<Option<String>> {
    ///     let chat = chats.get_or(&id, bot.get_chat(id)).await?;
    ///     Ok(chat.title)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// The error of the question.
    pub async fn get_or<E>(
        &self,
        key: &K,
        ask: impl IntoFuture<Output = Result<T, E>>,
    ) -> Result<T, E> {
        if let Some(value) = self.get(key) {
            return Ok(value);
        }
        let value = ask.await?;
        self.insert(value.clone());
        Ok(value)
    }

    /// Copies all values, the one that was used last at the end.
    pub fn values(&self) -> Vec<T> {
        let content = self.lock();
        let keys = content.uses.values();
        keys.filter_map(|key| Some(content.values.get(key)?.value.clone()))
            .collect()
    }
}

impl<K: Clone + Eq + Hash, T> Content<K, T> {
    fn next_use(&mut self, key: &K) -> u64 {
        self.last_use += 1;
        self.uses.insert(self.last_use, key.clone());
        self.last_use
    }

    fn remove(&mut self, key: &K) -> Option<T> {
        let entry = self.values.remove(key)?;
        self.uses.remove(&entry.used);
        Some(entry.value)
    }
}

impl<B, K, T> Layer<B> for Cache<K, T>
where
    B: Api<Update: MayBring<T>>,
    K: Clone + Eq + Hash + Send + Sync + 'static,
    T: Clone + Send + Sync + 'static,
{
    async fn around(&self, _: &B, update: &B::Update, next: Next<'_>) -> HandlerResult {
        if let Some(value) = update.may_bring() {
            self.insert(value.clone());
        }
        next.run().await
    }
}

impl<K, T> Clone for Cache<K, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<K: Clone + Eq + Hash, T> fmt::Debug for Cache<K, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache")
            .field("len", &self.len())
            .field("capacity", &self.0.capacity)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_used_for_the_longest_time_is_forgotten() {
        let cache = Cache::with(|(key, _): &(i64, &str)| *key, 2, None);
        cache.insert((1, "a"));
        cache.insert((2, "b"));
        assert_eq!(cache.get(&1), Some((1, "a")));
        cache.insert((3, "c"));
        assert_eq!(cache.values(), [(1, "a"), (3, "c")]);
        cache.insert((1, "d"));
        assert_eq!(cache.values(), [(3, "c"), (1, "d")]);
        assert_eq!(cache.remove(&3), Some((3, "c")));
        assert_eq!((cache.len(), cache.get(&3)), (1, None));
    }

    #[tokio::test(start_paused = true)]
    async fn a_value_is_asked_for_again_when_its_time_has_passed() {
        let cache = Cache::with(|_: &i64| (), 2, Some(Duration::from_secs(60)));
        let ask = |value| std::future::ready(Ok::<i64, ()>(value));
        assert_eq!(cache.get_or(&(), ask(1)).await, Ok(1));
        tokio::time::advance(Duration::from_secs(59)).await;
        assert_eq!(cache.get_or(&(), ask(2)).await, Ok(1));
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(cache.get_or(&(), ask(3)).await, Ok(3));
    }

    #[test]
    fn a_cache_with_many_changes_keeps_only_what_it_may() {
        let cache = Cache::with(|key: &u64| *key, 100, None);
        for number in 0..10_000 {
            cache.insert(number);
            cache.get(&(number / 2));
        }
        let content = cache.lock();
        assert_eq!((content.values.len(), content.uses.len()), (100, 100));
    }
}
