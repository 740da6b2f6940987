//! What people should see.

mod condition;
mod of_user;
mod rest;

use std::borrow::Cow;
use std::fmt::Write as _;
use std::future::IntoFuture;
use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

use condition::Condition;
pub(super) use rest::{nothing_else, notice, silence};
use serde_json::Value;

use super::message::{ChatMessage, text};
use super::past::Past;
use super::stage::{Stage, State, Waiting};
use super::transcript;
use crate::World;
use crate::world::{ChatKey, EventKind, Message};

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
    /// Whether it says what happened to the chat: somebody came, something was pinned.
    pub(super) is_service: bool,
}

impl Found {
    /// The message as it was when it was sent, or after this edit.
    fn shown<'w>(self, past: &Past<'w>) -> Cow<'w, Value> {
        let shown = past.shown(self.number, self.chat, self.message);
        shown.unwrap_or_default()
    }
}

/// An expected message. It is waited for by `.await`, which returns the [`ChatMessage`], and panics if there is none in
/// time: the panic shows the conversation.
///
/// A message that was edited before the test looked is expected as it was sent, and then, by
/// [`expect_edited`](ChatMessage::expect_edited), as it was after each edit.
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
            let candidates = self.candidates(world, state);
            let mut candidates = candidates.into_iter();
            let past = Past::of(world);
            let found = candidates.find(|found| self.misses(world, &past, *found).is_none())?;
            state.used.insert(found.number);
            Some(found)
        });
        match found.await {
            Some(found) => ChatMessage::of(&self.stage, found),
            None => self.fail(),
        }
    }

    /// What it may be. A message that only says what happened to the chat is one if a field is expected.
    fn candidates(&self, world: &World, state: &State) -> Vec<Found> {
        let mut found = candidates(world, state, &self.scope, self.edited);
        if !self.conditions.iter().any(Condition::is_of_fields) {
            found.retain(|found| !found.is_service);
        }
        found
    }

    /// The first condition that a message does not meet.
    fn misses(&self, world: &World, past: &Past<'_>, found: Found) -> Option<&Condition> {
        let json = found.shown(past);
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
        let others = self.stage.look(|world| {
            let past = Past::of(world);
            let found = self.candidates(world, &self.stage.state());
            let other = |found: &Found| {
                let json = found.shown(&past);
                let misses = self.misses(world, &past, *found)?;
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

/// Messages of bots that nobody expected yet; or edits of one message of a bot.
fn candidates(world: &World, state: &State, scope: &Scope, edited: Option<i64>) -> Vec<Found> {
    let found = world.events_from(0).filter_map(|event| match event.kind {
        EventKind::Sent { chat, message } if edited.is_none() => {
            found(world, state, event.number, chat, message)
        }
        EventKind::Edited { chat, message, .. } if edited == Some(message) => {
            found(world, state, event.number, chat, message)
        }
        _ => None,
    });
    found.filter(|found| scope.has(found.chat)).collect()
}

/// Edits of bots that nobody expected yet.
fn edits(world: &World, state: &State) -> Vec<Found> {
    let found = world.events_from(0).filter_map(|event| match event.kind {
        EventKind::Edited { chat, message, .. } => found(world, state, event.number, chat, message),
        _ => None,
    });
    found.collect()
}

/// The message of an event, if it is of a bot and nobody expected it yet.
fn found(world: &World, state: &State, number: u64, chat: ChatKey, message: i64) -> Option<Found> {
    let seen = world.chat(chat)?.messages.get(&message)?;
    let is_new = !state.used.contains(&number) && of_bot(world, seen);
    is_new.then_some(Found {
        number,
        chat,
        message,
        is_service: seen.is_service(),
    })
}

/// Whether a message is not of a person.
fn of_bot(world: &World, message: &Message) -> bool {
    let person = |id: i64| world.user(id).is_some_and(|user| !user.is_bot);
    !message.from.is_some_and(person)
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
    panic!("{}", stage.without_tokens(report));
}
