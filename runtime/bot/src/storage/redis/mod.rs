//! A storage in a server of Redis.

mod check;
mod encode;
mod error;
mod link;

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use redis::{Client, Script, ScriptInvocation};

use self::error::storage_error;
use self::link::Link;
use super::time::{key_text, nanos, time};
use super::{
    Changes, Due, HandledUpdate, JobChange, KEPT_FOR, KEPT_MARKS, OFFSET_KEPT_FOR, Record, Resumed,
    StateKey, Storage, StorageError, StorageErrorKind,
};
use crate::clock;
use crate::serve::BoxFuture;

/// The version of the keys and values.
const LAYOUT: &str = "1";

/// Keeps everything in a server of Redis 6.2 or newer, or of Valkey. Needs the feature `redis`, and `redis-tls` for an
/// address that begins with `rediss://`.
///
/// ```no_run
/// # async fn run(bot: bale_bot::Bot, router: bazu::Router<bale_bot::Bot>) -> Result<(), bazu::RunError> {
/// use bazu::Polling;
/// use bazu::storage::Redis;
///
/// let storage = Redis::open("redis://:password@localhost:6379/0").await?.prefix("shop");
/// Polling::new(bot, router).storage(storage).run().await
/// # }
/// ```
///
/// **What survives** is what the server keeps. With `appendonly yes` and `appendfsync always` nothing that was committed
/// is lost. With `appendfsync everysec` a crash of the machine loses the last second, and a kill of Redis loses nothing.
/// Without `appendonly` a crash loses what came after the last snapshot; a warning says so at the start.
///
/// **Memory.** Redis must not remove keys by itself: a server with a limit of memory and another policy than
/// `maxmemory-policy noeviction` is refused. When its memory is full, updates wait until there is room.
///
/// **One process.** The process that started last owns the prefix. One that started before cannot write any more: its
/// bot stops with [`InUse`](StorageErrorKind::InUse), and the update that it could not write comes again. So stop the old
/// process before you start the new one. After `kill -9` there is nothing to wait for.
///
/// **Lost answers.** When the answer to a commit does not come, the commit is repeated over a new connection. Redis then
/// refuses what may still arrive over the old one, so that nothing is undone.
///
/// **Keys** begin with the prefix in braces, such as `{shop}:state:order/chat 7`, so that a cluster keeps them together.
/// States expire by the clock of Redis. Times of jobs are compared to the microsecond.
///
/// An answer may take 5 seconds; [`timeout`](Self::timeout) changes that. After that, and when the connection breaks, the next call connects anew. One
/// connection serves all calls. It does not work with a paused clock of Tokio, because time then moves while an answer
/// is on its way.
pub struct Redis {
    link: Link,
    prefix: String,
    owner: Mutex<Owner>,
    commit: Script,
    resume: Script,
    due: Script,
}

/// Who writes. Empty until [`Storage::resume`].
#[derive(Clone, Debug, Default)]
struct Owner {
    claim: String,
    bot: String,
}

impl Redis {
    /// Connects to a server, and looks at its settings. If the server is still reading its data, it waits up to 30
    /// seconds.
    ///
    /// The address is `redis://user:password@host:port/database`, or `redis+unix:///path?db=database&pass=password`.
    /// Special characters in a password are written in percent encoding.
    ///
    /// # Errors
    ///
    /// By their [kind](StorageError::kind):
    ///
    /// - `Setting` if the address or the password is wrong, the server is too old, is a replica, or may remove keys;
    /// - `Unavailable` if it does not answer.
    ///
    /// No error shows the password.
    pub async fn open(url: impl AsRef<str>) -> Result<Self, StorageError> {
        // The error of the library names no part of the address.
        let client = Client::open(url.as_ref()).map_err(|error| {
            let message = "the address of Redis cannot be used; it looks like redis://user:password@host:6379/0, and \
                           rediss:// needs the feature `redis-tls`";
            StorageError::new(StorageErrorKind::Setting, message).with_source(error)
        })?;
        let link = Link::new(client);
        check::check(&link).await?;
        Ok(Self {
            link,
            prefix: "bazu".to_owned(),
            owner: Mutex::default(),
            commit: Script::new(include_str!("commit.lua")),
            resume: Script::new(include_str!("resume.lua")),
            due: Script::new(include_str!("due.lua")),
        })
    }

    /// Sets what all keys begin with. Each bot on a server needs its own. Default: `bazu`. Braces become `(` and `)`.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into().replace('{', "(").replace('}', ")");
        self
    }

    /// Sets how long a connection may take, and an answer. Default: 5 seconds.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.link.set_limit(limit);
        self
    }

    fn key(&self, name: &str) -> String {
        format!("{{{}}}:{name}", self.prefix)
    }

    fn state_key(&self, key: &StateKey) -> String {
        format!(
            "{{{}}}:state:{}/{}",
            self.prefix,
            key.name,
            key_text(&key.of)
        )
    }

    fn owner(&self) -> MutexGuard<'_, Owner> {
        // No code of others runs under this lock.
        self.owner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn error(&self, error: redis::RedisError) -> StorageError {
        storage_error(error, &self.link.server())
    }

    fn refusal(&self, kind: StorageErrorKind, what: &str) -> StorageError {
        let (server, prefix) = (self.link.server(), &self.prefix);
        StorageError::new(
            kind,
            format!("the prefix `{prefix}` of Redis at {server} {what}"),
        )
    }

    async fn read(&self, keys: &[StateKey]) -> Result<Vec<Option<Record>>, StorageError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let mut command = redis::cmd("MGET");
        for key in keys {
            command.arg(self.state_key(key));
        }
        let values: Vec<Option<Vec<u8>>> = self
            .link
            .send(&command)
            .await
            .map_err(|error| self.error(error))?;
        let now = clock::now();
        let read = |(key, value): (&StateKey, Option<Vec<u8>>)| {
            let Some(value) = value else { return Ok(None) };
            let Some(record) = encode::read_record(&value) else {
                let what = format!("holds a state that this version did not write: `{key}`");
                return Err(self.refusal(StorageErrorKind::Corrupt, &what));
            };
            Ok(Some(record).filter(|it| it.expires.is_none_or(|at| now < at)))
        };
        keys.iter().zip(values).map(read).collect()
    }

    async fn write(&self, changes: &Changes) -> Result<(), StorageError> {
        let done = self.link.run(|link| self.commit_of(changes, link)).await;
        let done: String = done.map_err(|error| self.error(error))?;
        match done.as_str() {
            "LATE" => Err(self.refusal(
                StorageErrorKind::Unavailable,
                "got changes over a connection that had been given up",
            )),
            "TAKEN" => Err(self.refusal(
                StorageErrorKind::InUse,
                "belongs to a process that started later; run one process for each prefix",
            )),
            _ => Ok(()),
        }
    }

    fn commit_of(&self, changes: &Changes, link: u64) -> ScriptInvocation<'_> {
        let owner = self.owner().clone();
        let mut script = self.commit.prepare_invoke();
        for name in ["meta", "handled", "offset", "jobs", "job"] {
            script.key(self.key(name));
        }
        let offset = changes.offset.map(|it| it.to_string()).unwrap_or_default();
        script.arg(owner.claim).arg(owner.bot).arg(LAYOUT).arg(link);
        script.arg(forgotten()).arg(KEPT_MARKS).arg(offset);
        script
            .arg(millis(OFFSET_KEPT_FOR))
            .arg(changes.handled.len());
        for update in &changes.handled {
            script.arg(update.id).arg(micros(update.at));
        }
        for (key, record) in &changes.states {
            script.key(self.state_key(key));
            // Redis rounds up, so that a state is there until its time; reading compares exactly.
            let expires = record.as_ref().and_then(|record| record.expires);
            let expires = expires.map(|at| nanos(at).div_euclid(1_000_000) + 1);
            let record = record.as_ref().filter(|_| expires.is_none_or(|at| at > 0));
            script.arg(expires.map(|at| at.to_string()).unwrap_or_default());
            script.arg(record.map(encode::record).unwrap_or_default());
        }
        for change in &changes.jobs {
            match change {
                JobChange::Put(job) | JobChange::Keep(job) => {
                    let is_kept = matches!(change, JobChange::Keep(_));
                    script.arg(if is_kept { "K" } else { "P" }).arg(&job.id);
                    script.arg(micros(job.due)).arg(encode::job(job));
                }
                JobChange::Remove(id) => {
                    script.arg("R").arg(id).arg("").arg("");
                }
            }
        }
        script
    }

    async fn claim(&self, bot: Option<i64>) -> Result<Resumed, StorageError> {
        let bot = bot.map(|id| id.to_string()).unwrap_or_default();
        let mut script = self.resume.prepare_invoke();
        for name in ["meta", "handled", "offset"] {
            script.key(self.key(name));
        }
        script
            .arg(&bot)
            .arg(LAYOUT)
            .arg(micros(clock::now()))
            .arg(forgotten());
        let answer: (String, String, String, Vec<(i64, f64)>) = self
            .link
            .run(|_| script)
            .await
            .map_err(|error| self.error(error))?;
        let (done, claim, offset, handled) = answer;
        match done.as_str() {
            "BOT" => {
                let what = format!(
                    "belongs to the bot with the id {claim}; give each bot a prefix of its own"
                );
                return Err(self.refusal(StorageErrorKind::OtherBot, &what));
            }
            "VERSION" => {
                let what = format!(
                    "was written by another version of the library (layout {claim}, here {LAYOUT}); update the \
                     library, or choose another prefix"
                );
                return Err(self.refusal(StorageErrorKind::OtherVersion, &what));
            }
            _ => *self.owner() = Owner { claim, bot },
        }
        // Whole numbers below 2^53.
        let mark =
            |(id, at): (i64, f64)| HandledUpdate::new(id, time((at as i64).saturating_mul(1_000)));
        let too_many = handled.len().saturating_sub(KEPT_MARKS as usize);
        Ok(Resumed {
            offset: offset.parse().ok(),
            handled: handled.into_iter().skip(too_many).map(mark).collect(),
        })
    }

    async fn find_due(&self, now: SystemTime, limit: usize) -> Result<Due, StorageError> {
        let mut script = self.due.prepare_invoke();
        script.key(self.key("jobs")).key(self.key("job"));
        // Redis counts to 2^63.
        script.arg(micros(now)).arg(limit.min(usize::MAX / 2));
        let answer: (Vec<Vec<u8>>, String, usize) = self
            .link
            .run(|_| script)
            .await
            .map_err(|error| self.error(error))?;
        let (found, next, total) = answer;
        let next = next.parse::<f64>().ok();
        let mut due = Due {
            jobs: Vec::new(),
            next: next.map(|at| time((at as i64).saturating_mul(1_000))),
            total,
        };
        for pair in found.chunks_exact(2) {
            match encode::read_job(&pair[0], &pair[1]) {
                Some(job) => due.jobs.push(job),
                // It must not stop the others.
                None => tracing::error!(
                    id = %String::from_utf8_lossy(&pair[0]),
                    prefix = self.prefix,
                    "the storage holds a job that this version did not write; it does not run"
                ),
            }
        }
        Ok(due)
    }
}

/// Marks of this time and older ones are forgotten.
fn forgotten() -> i64 {
    let now = clock::now();
    micros(now.checked_sub(KEPT_FOR).unwrap_or(now))
}

/// Microseconds since 1970. Redis counts in numbers that are exact up to 2^53, which is in the year 2255.
fn micros(time: SystemTime) -> i64 {
    const LIMIT: i64 = (1 << 53) - 1;
    nanos(time).div_euclid(1_000).clamp(-LIMIT, LIMIT)
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

impl Storage for Redis {
    fn name(&self) -> &'static str {
        "Redis"
    }

    fn is_durable(&self) -> bool {
        true
    }

    fn load<'a>(
        &'a self,
        keys: &'a [StateKey],
    ) -> BoxFuture<'a, Result<Vec<Option<Record>>, StorageError>> {
        Box::pin(self.read(keys))
    }

    fn commit<'a>(&'a self, changes: &'a Changes) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(self.write(changes))
    }

    fn resume(&self, bot: Option<i64>) -> BoxFuture<'_, Result<Resumed, StorageError>> {
        Box::pin(self.claim(bot))
    }

    fn due(&self, now: SystemTime, limit: usize) -> BoxFuture<'_, Result<Due, StorageError>> {
        Box::pin(self.find_due(now, limit))
    }
}

impl fmt::Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redis")
            .field("server", &self.link.server())
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}
