//! What the runner gives to the arguments of handlers: what the handling of one update changes.

use std::any::Any;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::clock;
use crate::dialogue::Dialogues;
use crate::executor::{AnyAlbum, AnyReceived, Current, HeldTurn, Key};
use crate::jobs::Board;
use crate::serve::Outcome;
use crate::storage::{Changes, HandledUpdate, Storage, StorageError};

/// What belongs to the handling of one update or job.
///
/// A handler reaches it through [`Context::scope`](bazu_core::bot::Context::scope). What it changes is collected here,
/// and is committed with the mark that the update is handled.
pub(crate) struct Scope {
    /// Whose turn it is.
    pub(crate) key: Key,
    pub(crate) storage: Arc<dyn Storage>,
    /// The jobs of the bot.
    pub(crate) jobs: Arc<Board>,
    /// What it began with. `None` for a job.
    first: Option<Arc<dyn AnyReceived>>,
    /// The states of dialogues. They stay locked until the scope is dropped, which is after the commit, or until the
    /// handler waits.
    pub(crate) dialogues: Dialogues,
    /// The album, if the update is the first one of an album.
    album: Option<Arc<dyn AnyAlbum>>,
    changes: Mutex<Changes>,
    held: Mutex<Held>,
}

/// What the handler holds, of what the executor gave it.
#[derive(Default)]
struct Held {
    /// The update that it has to finish. `None` for a job, and after it was finished by waiting.
    update: Option<Current>,
    /// `None` while it waits.
    turn: Option<HeldTurn>,
}

impl Scope {
    pub(crate) fn new(key: Key, jobs: Arc<Board>) -> Self {
        Self {
            key,
            storage: jobs.clone(),
            jobs,
            first: None,
            dialogues: Dialogues::default(),
            album: None,
            changes: Mutex::default(),
            held: Mutex::default(),
        }
    }

    /// Gives it what the handler holds at first.
    pub(crate) fn begin(&mut self, turn: HeldTurn, update: Option<Arc<dyn AnyReceived>>) {
        self.first.clone_from(&update);
        self.held = Mutex::new(Held {
            update: update.map(Current::new),
            turn: Some(turn),
        });
    }

    /// The chat and the user to whom the handler listens.
    pub(crate) fn origin(&self) -> (Option<i64>, Option<i64>) {
        if let Some(update) = &self.first {
            return (update.chat(), update.user());
        }
        match self.key {
            Key::Chat(chat) => (Some(chat), None),
            Key::User(user) => (None, Some(user)),
            Key::UserInChat { chat, user } => (Some(chat), Some(user)),
            _ => (None, None),
        }
    }

    /// The scope in a context. `None` where no runner called the handler.
    pub(crate) fn of(scope: Option<&(dyn Any + Send + Sync)>) -> Option<&Self> {
        scope?.downcast_ref()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // No code of others runs under this lock.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads something of the turn. `None` while the handler waits, and where no executor runs it.
    pub(crate) fn see_turn<T>(&self, see: impl FnOnce(&HeldTurn) -> Option<T>) -> Option<T> {
        self.held().turn.as_ref().and_then(see)
    }

    /// Takes the turn from the handler, which is going to wait.
    pub(crate) fn take_turn(&self) -> Option<HeldTurn> {
        // An update that comes before the answer may need the same dialogue.
        self.dialogues.release();
        self.held().turn.take()
    }

    /// Gives the turn back.
    pub(crate) fn give_turn(&self, turn: HeldTurn) {
        let before = self.held().turn.replace(turn);
        // It takes another lock.
        drop(before);
    }

    /// Gives the handler one more update to finish.
    pub(crate) fn give_update(&self, update: Current) {
        let before = self.held().update.replace(update);
        drop(before);
    }

    /// The id of the update that the handler has to finish, if it has one.
    pub(crate) fn update(&self) -> Option<i64> {
        self.held().update.as_ref().and_then(Current::id)
    }

    /// Takes the update that the handler has to finish.
    pub(crate) fn take_update(&self) -> Option<Current> {
        self.held().update.take()
    }

    /// Gives it the album that begins with its update.
    pub(crate) fn set_album(&mut self, album: Arc<dyn AnyAlbum>) {
        self.album = Some(album);
    }

    /// The album, as what it is.
    pub(crate) fn album<A: 'static>(&self) -> Option<&A> {
        self.album.as_ref()?.as_any().downcast_ref()
    }

    /// Notes that a route takes the whole album.
    pub(crate) fn take_album(&self) {
        if let Some(album) = &self.album {
            album.take();
        }
    }

    /// Reports that the rest of the album was handled with its first update.
    pub(crate) fn album_done(&self, outcome: Outcome) {
        if let Some(album) = &self.album {
            album.done(outcome);
        }
    }

    /// What is committed when the update is handled.
    pub(crate) fn changes(&self) -> MutexGuard<'_, Changes> {
        // No code of others runs under this lock.
        self.changes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what was changed, with the mark that this update is handled. Waits for a storage that is down: until it
    /// has written, the update is not handled. If the future is dropped before, the next commit writes the same.
    pub(crate) async fn commit(&self, update: Option<i64>) -> Result<(), StorageError> {
        let mut taken = Taken {
            scope: self,
            changes: std::mem::take(&mut *self.changes()),
        };
        if self.storage.is_durable() {
            let rest = self.album.as_ref().map(|album| album.handled());
            let ids = update.into_iter().chain(rest.unwrap_or_default());
            let marks = ids.map(|id| HandledUpdate::new(id, clock::now()));
            taken.changes.handled.extend(marks);
        }
        if taken.changes.is_empty() {
            return Ok(());
        }
        let committed = self.storage.commit(&taken.changes).await;
        taken.changes = Changes::default();
        committed
    }

    /// Forgets what was changed: the handler failed.
    pub(crate) fn forget(&self) {
        *self.changes() = Changes::default();
    }
}

/// Changes that are being written. If it is dropped with them, they are put back.
struct Taken<'a> {
    scope: &'a Scope,
    changes: Changes,
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        if self.changes.is_empty() {
            return;
        }
        let mut first = std::mem::take(&mut self.changes);
        let mut changes = self.scope.changes();
        let later = std::mem::take(&mut *changes);
        first.handled.clear();
        first.handled.extend(later.handled);
        first.states.extend(later.states);
        first.jobs.extend(later.jobs);
        first.offset = later.offset.or(first.offset);
        *changes = first;
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope")
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}
