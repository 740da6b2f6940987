//! What people should see.

mod condition;
mod rest;

use std::fmt::Write as _;
use std::future::IntoFuture;
use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

use condition::Condition;
pub(super) use rest::{nothing_else, notice, silence};
use serde_json::Value;

use super::message::{ChatMessage, text};
use super::stage::{Stage, State, Waiting};
use super::transcript;
use crate::World;
use crate::world::{ChatKey, EventKind};

/// In which chats something is expected.
#[derive(Clone, Copy, Debug)]
pub(super) enum Scope {
    Any,
    /// The private chats of a user with bots.
    Private(i64),
    One(ChatKey),
}

impl Scope {
    pub(super) fn has(&self, chat: ChatKey) -> bool {
        match self {
            Self::Any => true,
            Self::Private(user) => chat.bot.is_some() && chat.id == *user,
            Self::One(key) => chat == *key,
        }
    }
}

/// A message that was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) number: u64,
    pub(super) chat: ChatKey,
    pub(super) message: i64,
}

/// An expected message. It is waited for by `.await`, which returns the [`ChatMessage`], and panics if there is none in
/// time: the panic shows the conversation.
#[must_use = "nothing is expected until it is awaited"]
pub struct ExpectMessage {
    stage: Arc<Stage>,
    scope: Scope,
    /// The message that is to be edited, if it is an edit.
    edited: Option<i64>,
    who: String,
    conditions: Vec<Condition>,
    limit: Option<Duration>,
    location: &'static Location<'static>,
}

impl ExpectMessage {
    #[track_caller]
    pub(super) fn sent(stage: &Arc<Stage>, scope: Scope, who: String) -> Self {
        Self {
            stage: stage.clone(),
            scope,
            edited: None,
            who,
            conditions: Vec::new(),
            limit: None,
            location: Location::caller(),
        }
    }

    #[track_caller]
    pub(super) fn edited(stage: &Arc<Stage>, chat: ChatKey, message: i64) -> Self {
        Self {
            edited: Some(message),
            ..Self::sent(stage, Scope::One(chat), "the test".to_owned())
        }
    }

    fn and(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Its text or caption contains this.
    pub fn containing(self, part: &str) -> Self {
        self.and(Condition::Containing(part.to_owned()))
    }

    /// Its text or caption is this.
    pub fn text(self, text: &str) -> Self {
        self.and(Condition::Text(text.to_owned()))
    }

    /// It has a button with this text: an inline one, or one of a keyboard that it brings.
    pub fn with_button(self, text: &str) -> Self {
        self.and(Condition::Button(text.to_owned()))
    }

    /// It replies to this message.
    pub fn replying_to(self, message: &ChatMessage) -> Self {
        self.and(Condition::ReplyingTo(message.id))
    }

    /// It has a field of the API's message, such as `voice`.
    pub fn with(self, field: &str) -> Self {
        self.and(Condition::Has(field.to_owned()))
    }

    /// It has a photo.
    pub fn with_photo(self) -> Self {
        self.with("photo")
    }

    /// It has a document.
    pub fn with_document(self) -> Self {
        self.with("document")
    }

    /// It is an invoice of this total, in the smallest unit of its currency.
    pub fn with_invoice(self, total: i64) -> Self {
        self.and(Condition::Invoice(total))
    }

    /// It is pinned.
    pub fn pinned(self) -> Self {
        self.and(Condition::Pinned)
    }

    /// It is like what a function says of its JSON. The words follow "a message" when there is none.
    pub fn that(self, words: &str, fits: impl Fn(&Value) -> bool + Send + Sync + 'static) -> Self {
        self.and(Condition::That(words.to_owned(), Box::new(fits)))
    }

    /// It comes within this time.
    pub fn within(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    async fn wait(self) -> ChatMessage {
        let found = until(&self.stage, self.limit, |world, state| {
            let candidates = candidates(world, state, &self.scope, self.edited);
            let mut candidates = candidates.into_iter();
            let found = candidates.find(|found| self.misses(world, *found).is_none())?;
            state.used.insert(found.number);
            Some(found)
        });
        match found.await {
            Some(found) => ChatMessage::of(&self.stage, found),
            None => self.fail(),
        }
    }

    /// The first condition that a message does not meet.
    fn misses(&self, world: &World, found: Found) -> Option<&Condition> {
        let json = world.shown(found.chat, found.message).unwrap_or_default();
        let chat = world.chat(found.chat);
        let is_pinned = chat.is_some_and(|chat| chat.pinned.contains(&found.message));
        self.conditions
            .iter()
            .find(|condition| !condition.fits(&json, is_pinned))
    }

    fn fail(self) -> ! {
        let mut words = match self.edited {
            None => format!("{} expected a message", self.who),
            Some(id) => format!("{} expected an edit of the message {id}", self.who),
        };
        for (index, condition) in self.conditions.iter().enumerate() {
            // Writing to a text cannot fail.
            let _ = write!(words, "{} {condition}", if index == 0 { "" } else { "," });
        }
        let limit = self.limit.unwrap_or_else(|| self.stage.state().limit);
        let _ = write!(words, ", and none came in {limit:?}");
        let others = self.stage.with(|world, _| {
            let found = candidates(world, &self.stage.state(), &self.scope, self.edited);
            let other = |found: &Found| {
                let json = world.shown(found.chat, found.message).unwrap_or_default();
                let misses = self.misses(world, *found)?;
                Some(format!("{:?} is no message {misses}", text(&json)))
            };
            found.iter().filter_map(other).collect::<Vec<_>>()
        });
        failed(&self.stage, &self.scope, self.location, &words, &others)
    }
}

impl IntoFuture for ExpectMessage {
    type Output = ChatMessage;
    type IntoFuture = Waiting<ChatMessage>;

    fn into_future(self) -> Waiting<ChatMessage> {
        Box::pin(self.wait())
    }
}

impl std::fmt::Debug for ExpectMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExpectMessage")
            .field("scope", &self.scope)
            .field("conditions", &self.conditions.len())
            .finish_non_exhaustive()
    }
}

/// Waits until something is found, as long as expectations wait.
pub(super) fn until<T: Send>(
    stage: &Arc<Stage>,
    limit: Option<Duration>,
    find: impl FnMut(&World, &mut State) -> Option<T> + Send,
) -> impl Future<Output = Option<T>> + Send {
    let limit = limit.unwrap_or_else(|| stage.state().limit);
    let stage = stage.clone();
    async move { stage.until(limit, find).await }
}

/// Messages of bots, or edits of one of them, that nobody expected yet.
pub(super) fn candidates(
    world: &World,
    state: &State,
    scope: &Scope,
    edited: Option<i64>,
) -> Vec<Found> {
    let found = world.events_from(0).filter_map(|event| {
        let (chat, message) = match (&event.kind, edited) {
            (EventKind::Sent { chat, message }, None) => (*chat, *message),
            (EventKind::Edited { chat, message }, Some(id)) if id == *message => (*chat, *message),
            _ => return None,
        };
        let number = event.number;
        let is_new =
            scope.has(chat) && !state.used.contains(&number) && of_bot(world, chat, message);
        is_new.then_some(Found {
            number,
            chat,
            message,
        })
    });
    found.collect()
}

/// Whether a message is there and not of a person.
pub(super) fn of_bot(world: &World, chat: ChatKey, message: i64) -> bool {
    let message = world
        .chat(chat)
        .and_then(|chat| chat.messages.get(&message));
    let person = |id: i64| world.user(id).is_some_and(|user| !user.is_bot);
    message.is_some_and(|message| !message.from.is_some_and(person))
}

/// An expectation failed.
pub(super) fn failed(
    stage: &Stage,
    scope: &Scope,
    location: &Location<'_>,
    words: &str,
    others: &[String],
) -> ! {
    let mut report = format!("{location}: {words}\n");
    for other in others {
        let _ = writeln!(report, "  {other}");
    }
    report.push_str(&transcript::write(stage, scope));
    panic!("{report}");
}
