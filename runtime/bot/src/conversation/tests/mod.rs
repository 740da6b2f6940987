//! Conversations without a runner: updates go straight to the executor. The clock is virtual unless a test says more.

mod dropping;
mod many;
mod random;
mod stopping;
mod storing;
mod waiting;

use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use bale_bot::Bot;
use bale_bot::types::{Message, Update};
use bazu_core::bot::Update as _;
use serde_json::json;

use crate::executor::{Executor, Key, Parts, Ticket};
use crate::serve::Outcome;
use crate::storage::{Memory, Storage};
use crate::{Router, filter};

const MINUTE: Duration = Duration::from_secs(60);

/// What happened, in order. The state of the routers.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn write(&self, line: impl ToString) {
        self.0.lock().unwrap().push(line.to_string());
    }

    /// The lines since the last call.
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// Writes that an update is handled, or that it was not when its ticket is dropped.
struct Note(Option<i64>, Log);

impl Ticket for Note {
    fn done(mut self, outcome: Outcome) {
        if let Some(id) = self.0.take() {
            self.1.write(format!("done {id} {}", outcome.name()));
        }
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        if let Some(id) = self.0.take() {
            self.1.write(format!("not done {id}"));
        }
    }
}

/// What an executor of the tests is made with.
struct Settings {
    concurrency: usize,
    max_waiting: usize,
    storage: Arc<dyn Storage>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            concurrency: 256,
            max_waiting: 100_000,
            storage: Arc::new(Memory::new()),
        }
    }
}

struct Stage {
    executor: Executor<Bot, Router<Bot>>,
    log: Log,
}

impl Stage {
    fn new(router: Router<Bot, Log>) -> Self {
        Self::with(router, Settings::default())
    }

    fn with(router: Router<Bot, Log>, settings: Settings) -> Self {
        let log = Log::default();
        let parts = Parts {
            bot: Bot::new("1:test").unwrap(),
            server: Arc::new(router.with_state(log.clone())),
            me: Arc::new(OnceLock::new()),
            key: Arc::new(Key::of),
            jobs: Arc::new(crate::jobs::Board::new(
                Arc::new(crate::storage::Watched::new(settings.storage)),
                100,
            )),
            deletes: |_, _, _| None,
            max_waiting: settings.max_waiting,
        };
        let executor = Executor::new(parts, settings.concurrency);
        Self { executor, log }
    }

    /// A user writes in a chat. The number is the id of the update.
    fn write(&self, id: i64, chat: i64, user: i64, text: &str) {
        let from = json!({ "id": user, "is_bot": false, "first_name": "U" });
        let chat = json!({ "id": chat, "type": "private" });
        self.put(
            json!({ "update_id": id, "message": { "message_id": id, "date": 1, "chat": chat, "from": from, "text": text } }),
        );
    }

    fn put(&self, update: serde_json::Value) {
        let update = Update::from_json(update.to_string().as_bytes()).unwrap();
        let note = Note(update.id(), self.log.clone());
        let key = self.executor.key(&update);
        self.executor.submit(update, key, note);
    }

    /// A user writes to the bot, and what then happens without waiting has happened.
    async fn says(&self, id: i64, text: &str) -> Vec<String> {
        self.write(id, 7, 7, text);
        self.settled().await
    }

    /// What has happened until now.
    async fn settled(&self) -> Vec<String> {
        // With a paused clock this is when nobody has anything to do any more.
        tokio::time::sleep(Duration::from_millis(1)).await;
        self.log.take()
    }

    /// How many handlers wait, how many keys there are, and how many handlers work beside their key.
    fn left(&self) -> (usize, usize, usize) {
        self.executor.left()
    }
}

/// Takes all that no other route takes.
async fn other(crate::State(log): crate::State<Log>, message: &Message) {
    log.write(format!("other: {}", text(message)));
}

fn text(message: &Message) -> &str {
    message.text.as_deref().unwrap_or_default()
}

fn router() -> Router<Bot, Log> {
    Router::new()
}

/// The routes of a test, and then [`other`].
fn with_other(router: Router<Bot, Log>) -> Router<Bot, Log> {
    router.message(filter::any(), other)
}
